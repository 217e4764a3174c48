import {
  freeStepId,
  withStep,
  type ReviewDraft,
  type ToEvaluate,
} from "../../../actions/review-draft";
import { draftFrom, emptyStep, type NextStep } from "../../../meeting/next-steps";
import type { StepProps } from "./ReviewView";

/** The next steps of a review, and how a draft of one comes about. */
export function useSteps({ check: { plan, today }, draft, onChange }: StepProps) {
  const wordsOf = (longTerm: number | null): string | null =>
    longTerm === null ? null : (plan.longTermTargets[longTerm]?.text.text ?? null);

  function withDrafted(before: ReviewDraft, { longTerm, target }: ToEvaluate): ReviewDraft {
    const place = { id: freeStepId(before), longTerm: wordsOf(longTerm) };
    return withStep(before, draftFrom(target, place, today, before.nextReview));
  }

  return {
    /** The step that goes on from a target; `undefined`: none is drafted. */
    stepFrom: ({ longTerm, target }: ToEvaluate): NextStep | undefined =>
      draft.nextSteps.find(
        (step) => step.from === target.text.text && step.longTerm === wordsOf(longTerm),
      ),
    withDrafted,
    draftStep: (each: ToEvaluate): void => onChange(withDrafted(draft, each)),
    addStep: (longTerm: number): void => {
      const place = { id: freeStepId(draft), longTerm: wordsOf(longTerm) };
      onChange(withStep(draft, emptyStep(place)));
    },
  };
}
