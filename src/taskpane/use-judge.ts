import { useEffect, useState } from "react";
import type { JudgeWording } from "../actions/judge-wording";
import type { Pane } from "./use-pane";

/** What judges a wording at every letter; it comes in a file of its own, `null` until it is there. */
export function useJudge({ actions: { wordingJudge } }: Pane): JudgeWording | null {
  const [judge, setJudge] = useState<JudgeWording | null>(null);
  useEffect(() => {
    void wordingJudge().then((loaded) => setJudge(() => loaded));
  }, [wordingJudge]);
  return judge;
}
