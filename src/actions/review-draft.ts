import * as z from "zod/mini";
import { NEXTS, RESULTS, usualNext, type Next } from "../meeting/carry-forward";
import type { NextStep } from "../meeting/next-steps";
import type { Plan, ShortTermTarget } from "../plan/model";
import { isBlank, isOver } from "../rules/written";

export const REVIEW_STEPS = [
  "meeting",
  "views",
  "targets",
  "long-term",
  "forward",
  "write",
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export const REVIEW_KINDS = ["termly", "annual"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

const StoredResult = z.object({
  /** The wording of the target, by which it is known again. */
  target: z.string(),
  result: z.nullable(z.enum(RESULTS)),
  words: z.string(),
  /** `null`: what usually comes of the result. */
  next: z.nullable(z.enum(NEXTS)),
});

const StoredStep: z.ZodMiniType<NextStep> = z.object({
  id: z.int().check(z.nonnegative()),
  longTerm: z.nullable(z.string()),
  from: z.nullable(z.string()),
  wording: z.string(),
  when: z.string(),
  who: z.string(),
  strategies: z.string(),
  success: z.string(),
});

/** A long-term target, known by its words, and the words that the review gives it. */
const StoredRevision = z.object({ target: z.string(), text: z.string() });

const StoredReview = z.object({
  step: z.enum(REVIEW_STEPS),
  /** Which of the targets is being looked at. */
  at: z.int().check(z.nonnegative()),
  kind: z.enum(REVIEW_KINDS),
  date: z.string(),
  invited: z.string(),
  attended: z.string(),
  invitationsSent: z.string(),
  minutesSent: z.string(),
  pupil: z.string(),
  parent: z.string(),
  results: z.readonly(z.array(StoredResult)),
  revisions: z._default(z.readonly(z.array(StoredRevision)), []),
  nextSteps: z._default(z.readonly(z.array(StoredStep)), []),
  nextReview: z._default(z.string(), ""),
});

/** A review that somebody is writing up. Days are `YYYY-MM-DD`; people stand one in a line. */
export type ReviewDraft = Readonly<z.infer<typeof StoredReview>>;
export type TargetResult = Readonly<z.infer<typeof StoredResult>>;

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
  const parsed = StoredReview.safeParse(stored);
  return parsed.success ? parsed.data : null;
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
