import type { Plan } from "../plan/model";
import type { Target } from "../rules/define-rule";
import {
  EMPTY_DRAFT,
  isEmptyDraft,
  readTargetDraft,
  refTo,
  type TargetDraft,
} from "./target-draft";

/** The draft that rewords a target of the plan, in the words it has; `null` for one without a long-term target. */
export function rewordDraft(plan: Plan, target: Target): TargetDraft | null {
  for (const [at, longTerm] of plan.longTermTargets.entries()) {
    const stepAt = longTerm.shortTermTargets.findIndex((step) => step === target);
    if (longTerm !== target && stepAt === -1) continue;
    return {
      ...EMPTY_DRAFT,
      task: "reword",
      longTerm: refTo(plan.longTermTargets, at),
      shortTerm: refTo(longTerm.shortTermTargets, stepAt),
      text: target.text.text,
    };
  }
  return null;
}

/** Whether somebody is in the midst of writing something else, which must not be written over. */
export function isInTheMidst(stored: unknown): boolean {
  const draft = readTargetDraft(stored);
  if (draft === null || isEmptyDraft(draft)) return false;
  return draft.task !== "reword" || draft.text !== (draft.shortTerm ?? draft.longTerm)?.text;
}
