import * as v from "valibot";
import { NEXTS, RESULTS, usualNext, type Next } from "../meeting/carry-forward";
import type { NextStep } from "../meeting/next-steps";
import type { Plan, ShortTermTarget } from "../plan/model";
import { isBlank, isOver } from "../rules/written";

const REVIEW_STEPS = ["meeting", "views", "targets", "long-term", "forward", "write"] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export const REVIEW_KINDS = ["termly", "annual"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

const StoredResult = v.object({
  /** The wording of the target, by which it is known again. */
  target: v.string(),
  result: v.nullable(v.picklist(RESULTS)),
  words: v.string(),
  /** `null`: what usually comes of the result. */
  next: v.nullable(v.picklist(NEXTS)),
});

const StoredStep: v.GenericSchema<unknown, NextStep> = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  longTerm: v.nullable(v.string()),
  from: v.nullable(v.string()),
  wording: v.string(),
  when: v.string(),
  who: v.string(),
  strategies: v.string(),
  success: v.string(),
});

/** A long-term target, known by its words, and the words that the review gives it. */
const StoredRevision = v.object({ target: v.string(), text: v.string() });

const StoredReview = v.object({
  step: v.picklist(REVIEW_STEPS),
  /** Which of the targets is being looked at. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  kind: v.picklist(REVIEW_KINDS),
  date: v.string(),
  invited: v.string(),
  attended: v.string(),
  invitationsSent: v.string(),
  minutesSent: v.string(),
  pupil: v.string(),
  parent: v.string(),
  results: v.pipe(v.array(StoredResult), v.readonly()),
  revisions: v.optional(v.pipe(v.array(StoredRevision), v.readonly()), []),
  nextSteps: v.optional(v.pipe(v.array(StoredStep), v.readonly()), []),
  nextReview: v.optional(v.string(), ""),
});

/** A review that somebody is writing up. Days are `YYYY-MM-DD`; people stand one in a line. */
export type ReviewDraft = Readonly<v.InferOutput<typeof StoredReview>>;
export type TargetResult = Readonly<v.InferOutput<typeof StoredResult>>;

export const EMPTY_REVIEW: ReviewDraft = {
  step: "meeting",
  at: 0,
  kind: "termly",
  date: "",
  invited: "",
  attended: "",
  invitationsSent: "",
  minutesSent: "",
  pupil: "",
  parent: "",
  results: [],
  revisions: [],
  nextSteps: [],
  nextReview: "",
};

/** The steps of a review: long-term targets are revised once a year (guidance Section 9). */
export function stepsOf({ kind }: ReviewDraft): readonly ReviewStep[] {
  return kind === "annual" ? REVIEW_STEPS : REVIEW_STEPS.filter((step) => step !== "long-term");
}

/** A kept draft; `null` when it is none of this version. */
export function readReviewDraft(stored: unknown): ReviewDraft | null {
  const parsed = v.safeParse(StoredReview, stored);
  return parsed.success ? parsed.output : null;
}

/** Whether nothing has been typed yet that could be lost. */
export function isEmptyReview(draft: ReviewDraft): boolean {
  const { date, invited, attended, invitationsSent, minutesSent, pupil, parent } = draft;
  const { results, revisions, nextSteps, nextReview } = draft;
  return (
    [...results, ...revisions, ...nextSteps].length === 0 &&
    [date, invited, attended, invitationsSent, minutesSent, pupil, parent, nextReview].every(
      (text) => text.trim() === "",
    )
  );
}

/** A target to evaluate, with its place in the plan. */
export type ToEvaluate = {
  readonly longTerm: number | null;
  readonly shortTerm: number;
  readonly target: ShortTermTarget;
};

/** The short-term targets that are being worked on, in the order of the plan. */
export function targetsToEvaluate(plan: Plan): readonly ToEvaluate[] {
  const all = [
    ...plan.longTermTargets.map(({ shortTermTargets }, longTerm) => ({
      longTerm,
      shortTermTargets,
    })),
    { longTerm: null, shortTermTargets: plan.unassignedShortTermTargets },
  ];
  return all.flatMap(({ longTerm, shortTermTargets }) =>
    shortTermTargets.flatMap((target, shortTerm) =>
      isBlank(target.text) || isOver(target) ? [] : [{ longTerm, shortTerm, target }],
    ),
  );
}

/** What has been said of a target so far. */
export function resultFor(draft: ReviewDraft, { target }: ToEvaluate): TargetResult {
  return (
    draft.results.find((result) => result.target === target.text.text) ?? {
      target: target.text.text,
      result: null,
      words: "",
      next: null,
    }
  );
}

/** The draft with another result for a target; one that says nothing is left out. */
export function withResult(draft: ReviewDraft, result: TargetResult): ReviewDraft {
  const others = draft.results.filter(({ target }) => target !== result.target);
  const isSaid = result.result !== null || result.words.trim() !== "";
  return { ...draft, results: isSaid ? [...others, result] : others };
}

/** What becomes of a target: what was chosen, else what usually comes of its result. */
export function nextOf({ result, next }: TargetResult): Next | null {
  return next ?? (result === null ? null : usualNext(result));
}

/** The people of a list, one in a line or parted by semicolons. */
export function people(text: string): readonly string[] {
  return text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The draft with another wording for a long-term target; its own words again take the revision back. */
export function withRevision(draft: ReviewDraft, target: string, text: string): ReviewDraft {
  const others = draft.revisions.filter((revision) => revision.target !== target);
  const isNew = text !== target;
  return { ...draft, revisions: isNew ? [...others, { target, text }] : others };
}

/** The draft with a next step as it is worded now; a new one comes last. */
export function withStep(draft: ReviewDraft, step: NextStep): ReviewDraft {
  const isThere = draft.nextSteps.some(({ id }) => id === step.id);
  const nextSteps = isThere
    ? draft.nextSteps.map((each) => (each.id === step.id ? step : each))
    : [...draft.nextSteps, step];
  return { ...draft, nextSteps };
}

export function withoutStep(draft: ReviewDraft, id: number): ReviewDraft {
  return { ...draft, nextSteps: draft.nextSteps.filter((step) => step.id !== id) };
}

/** A number that no next step of the draft has. */
export function freeStepId({ nextSteps }: ReviewDraft): number {
  return 1 + Math.max(0, ...nextSteps.map(({ id }) => id));
}
