import { useEffect, useState } from "react";
import type { Judges } from "../../actions/plan-actions";
import type { Pane } from "./use-pane";

/** What judges at every letter; it comes in a file of its own, `null` until it is there. */
export function useJudges({ actions: { judges } }: Pane): Judges | null {
  const [loaded, setLoaded] = useState<Judges | null>(null);
  useEffect(() => {
    void judges().then(setLoaded);
  }, [judges]);
  return loaded;
}
