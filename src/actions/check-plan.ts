import type { PlanDocument } from "../word/plan-document";
import { readSnapshot } from "../plan/read-snapshot";
import type { CheckOptions, CheckResult } from "./judge-plan";
import { breath, judgeInSteps, type CheckWatch } from "./judge-in-steps";
import { keptForms, keptForRules, keptSetting, type Kept } from "./kept";
import { readKept } from "./plan-settings";
import { partFindings, type SetAside } from "./set-aside";

/** A check of the open document, with what Amas keeps in that document. */
export type PlanCheck = CheckResult & {
  readonly kept: Kept;
  /** What the document keeps as set aside; `audit.findings` has the others. */
  readonly setAside: readonly SetAside[];
  /** The day of the check as `YYYY-MM-DD`. */
  readonly today: string;
  /** The texts of all paragraphs as Word gave them; `null` where it could not. */
  readonly paragraphTexts: readonly string[] | null;
};

/**
 * Checks the open document. The setting is the explicit choice, else the one kept in the document,
 * else what the plan states; `forms` count beside those kept in the document. Rejects with `HostError`, and when
 * it is stopped with the signal's reason.
 */
export async function checkPlan(
  document: PlanDocument,
  { setting, today, forms = [] }: CheckOptions & { readonly today: string },
  watch: CheckWatch = {},
): Promise<PlanCheck> {
  const kept = readKept(document);
  watch.onStep?.({ kind: "asking-word" });
  const snapshot = await document.snapshot();
  watch.onStep?.({ kind: "reading" });
  await breath();
  watch.signal?.throwIfAborted();

  const plan = readSnapshot(snapshot, { mappings: [...forms, ...keptForms(kept)] });
  const effective = setting ?? keptSetting(kept) ?? plan.setting;
  const context = { plan, setting: effective, today, ...keptForRules(kept) };
  const audit = await judgeInSteps(context, watch);

  const { open, setAside } = partFindings(audit.findings, kept);
  return {
    plan,
    setting: effective,
    audit: { ...audit, findings: open },
    kept,
    setAside,
    today,
    paragraphTexts: snapshot.liveParagraphs,
  };
}

/**
 * Whether the document says something else than when it was checked; `false` where that cannot be told.
 * Rejects with `HostError`.
 */
export async function hasChanged(document: PlanDocument, check: PlanCheck): Promise<boolean> {
  const before = check.paragraphTexts;
  if (before === null) return false;
  const now = await document.paragraphTexts();
  return now.length !== before.length || now.some((text, index) => text !== before[index]);
}
