import { useEffect, useState } from "react";
import type { Kept } from "../../../actions/kept";
import type { Pane } from "../../hooks/use-pane";

/** What the document keeps at this moment: a meeting is kept while it goes on, after the plan was last read. */
export function useKeptNow({ actions: { readKept } }: Pane, atCheck: Kept): Kept {
  const [now, setNow] = useState<{ readonly since: Kept; readonly kept: Kept } | null>(null);
  useEffect(() => {
    let isShown = true;
    readKept().then(
      (kept) => isShown && setNow({ since: atCheck, kept }),
      // What the check saw is shown then, and says more than nothing.
      () => isShown && setNow(null),
    );
    return () => {
      isShown = false;
    };
  }, [readKept, atCheck]);
  return now?.since === atCheck ? now.kept : atCheck;
}
