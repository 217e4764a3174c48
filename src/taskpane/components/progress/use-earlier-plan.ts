import { useRef, useState } from "react";
import { failureCode, type FailureCode } from "../../../actions/failure";
import { keptForms } from "../../../actions/kept";
import type { Plan } from "../../../plan/model";
import { writtenShortTermTargets } from "../../../rules/written";
import type { Pane } from "../../hooks/use-pane";

export type Earlier = {
  /** `null`: none is chosen, or it could not be read. */
  readonly plan: Plan | null;
  readonly status: "none" | "reading" | "read" | "no-targets" | "failed";
  /** Why it could not be read at all. */
  readonly code: FailureCode | null;
  readonly choose: (file: File) => void;
};

/** Another plan of the same child, read from a file and kept only while the view is open. */
export function useEarlierPlan({ actions: { readKept, readPlanFile } }: Pane): Earlier {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [status, setStatus] = useState<Earlier["status"]>("none");
  const [code, setCode] = useState<FailureCode | null>(null);
  const latest = useRef<File | null>(null);

  async function read(file: File): Promise<void> {
    latest.current = file;
    setStatus("reading");
    setCode(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const earlier = await readPlanFile(bytes, keptForms(await readKept()));
      if (latest.current !== file) return;
      const hasTargets = writtenShortTermTargets(earlier).length > 0;
      setPlan(hasTargets ? earlier : null);
      setStatus(hasTargets ? "read" : "no-targets");
    } catch (error) {
      if (latest.current !== file) return;
      setPlan(null);
      setStatus("failed");
      setCode(failureCode(error));
    }
  }

  return { plan, status, code, choose: (file) => void read(file) };
}
