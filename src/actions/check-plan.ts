import type { PlanDocument } from "../word/plan-document";
import { checkSnapshot, type CheckOptions, type CheckResult } from "./check-snapshot";
import { keptForms, keptSetting, type Kept } from "./kept";
import { readKept } from "./plan-settings";

/** A check of the open document, with what Amas keeps in that document. */
export type PlanCheck = CheckResult & {
  readonly kept: Kept;
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
  return { ...checkSnapshot(snapshot, options), kept, today };
}
