import { formsIn } from "../selectors";
import type { Pane } from "./use-pane";
import { useWriting } from "./use-writing";

/** The pane with a writing of its own, for a part of a view beside another that writes, or that has nothing to do with it. */
export function useOwnWriting(pane: Pane): Pane {
  const writing = useWriting(pane.actions, formsIn(pane.state), () => {
    pane.check();
    return Promise.resolve();
  });
  return { ...pane, writing };
}
