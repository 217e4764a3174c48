import type { PlanDocument } from "../word/plan-document";
import { checkSnapshot, type CheckOptions, type CheckResult } from "./check-snapshot";
import { keptForms, keptSetting, type Kept } from "./kept";
import { readKept } from "./plan-settings";
import { partFindings, type SetAside } from "./set-aside";

/** A check of the open document, with what Amas keeps in that document. */
export type PlanCheck = CheckResult & {
  readonly kept: Kept;
  /** What the document keeps as set aside; `audit.findings` has the others. */
  readonly setAside: readonly SetAside[];
  /** The day of the check as `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * Checks the open document. The setting is the explicit choice, else the one kept in the document,
 * else what the plan states; `forms` count beside those kept in the document. Rejects with `HostError`.
 */
export async function checkPlan(
  document: PlanDocument,
  { setting, today, forms = [] }: CheckOptions & { readonly today: string },
): Promise<PlanCheck> {
  const kept = readKept(document);
  const snapshot = await document.snapshot();
  const options = {
    setting: setting ?? keptSetting(kept),
    today,
    forms: [...forms, ...keptForms(kept)],
  };
  const result = checkSnapshot(snapshot, options);
  const { open, setAside } = partFindings(result.audit.findings, kept);
  return { ...result, audit: { ...result.audit, findings: open }, kept, setAside, today };
}
