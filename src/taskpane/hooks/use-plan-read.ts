import { useEffect } from "react";
import type { Pane } from "./use-pane";

/** Reads the plan for a view that needs it, when nobody has yet. */
export function usePlanRead(pane: Pane): void {
  const isIdle = pane.state.check.status === "idle";
  useEffect(() => {
    if (isIdle) pane.check();
  });
}
