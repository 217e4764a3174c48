import type { PlanDocument } from "../word/plan-document";
import { checkSnapshot, type CheckOptions, type CheckResult } from "./check-snapshot";
import { keptSetting, type Kept } from "./kept";
import { readKept } from "./plan-settings";

/** A check of the open document, with what Amas keeps in that document. */
export type PlanCheck = CheckResult & { readonly kept: Kept };

/**
 * Checks the open document. The setting is the explicit choice, else the one kept in the document,
 * else what the plan states. Rejects with `HostError`.
 */
export async function checkPlan(
  document: PlanDocument,
  { setting, today }: CheckOptions,
): Promise<PlanCheck> {
  const kept = readKept(document);
  const snapshot = await document.snapshot();
  return { ...checkSnapshot(snapshot, { setting: setting ?? keptSetting(kept), today }), kept };
}
