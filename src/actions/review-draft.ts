import * as z from "zod/mini";
import { NEXTS, RESULTS, usualNext, type Next, type Result } from "../meeting/carry-forward";
import type { Edit } from "../plan/edits/edit";
import type { Plan, ShortTermTarget } from "../plan/model";
import { isAchieved, isBlank } from "../rules/written";

export const REVIEW_STEPS = ["meeting", "views", "targets", "forward", "write"] as const;
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
};

/** A kept draft; `null` when it is none of this version. */
export function readReviewDraft(stored: unknown): ReviewDraft | null {
  const parsed = StoredReview.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Whether nothing has been typed yet that could be lost. */
export function isEmptyReview(draft: ReviewDraft): boolean {
  const { date, invited, attended, invitationsSent, minutesSent, pupil, parent, results } = draft;
  return (
    results.length === 0 &&
    [date, invited, attended, invitationsSent, minutesSent, pupil, parent].every(
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
      isBlank(target.text) || isAchieved(target) ? [] : [{ longTerm, shortTerm, target }],
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

/** The words that the plan gets, which whoever shows them chooses. */
export type ReviewWords = {
  readonly kind: (kind: ReviewKind) => string;
  readonly result: (result: Result) => string;
  readonly next: (next: Next) => string;
  readonly day: (day: string) => string;
};

/** What a review writes into the plan, all in one go. Nothing that was not said. */
export function reviewEdits(draft: ReviewDraft, plan: Plan, words: ReviewWords): readonly Edit[] {
  const { date, pupil, parent } = draft;
  const hasComments = pupil.trim() !== "" || parent.trim() !== "";
  const evaluations = targetsToEvaluate(plan).flatMap((each): readonly Edit[] => {
    const text = evaluationOf(resultFor(draft, each), date, words);
    if (text === "") return [];
    const { longTerm, shortTerm } = each;
    return [
      { do: "record-evaluation", longTermTarget: longTerm, shortTermTarget: shortTerm, text },
    ];
  });
  return [
    ...(date === "" ? [] : [meetingEdit(draft, words)]),
    ...(hasComments
      ? [
          {
            do: "add-comments",
            ...filled({ date, pupil: pupil.trim(), parent: parent.trim() }),
          } as const,
        ]
      : []),
    ...evaluations,
  ];
}

function meetingEdit(draft: ReviewDraft, { kind }: ReviewWords): Edit {
  const { date, invitationsSent, minutesSent } = draft;
  const invited = people(draft.invited);
  const attended = people(draft.attended);
  return {
    do: "add-review",
    type: kind(draft.kind),
    date,
    ...(invited.length === 0 ? {} : { invited }),
    ...(attended.length === 0 ? {} : { attended }),
    ...filled({ invitationsSent, minutesSent }),
  };
}

/** The people of a list, one in a line or parted by semicolons. */
export function people(text: string): readonly string[] {
  return text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function evaluationOf(said: TargetResult, date: string, words: ReviewWords): string {
  if (said.result === null && said.words.trim() === "") return "";
  const next = nextOf(said);
  const sentences = [
    said.result === null ? null : words.result(said.result),
    said.words.trim() === "" ? null : ended(said.words.trim()),
    next === null || said.result === "achieved" ? null : words.next(next),
  ].filter((sentence) => sentence !== null);
  return (date === "" ? "" : `${words.day(date)}: `) + sentences.join(" ");
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function filled<Texts extends Readonly<Record<string, string>>>(texts: Texts): Partial<Texts> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== ""),
  ) as Partial<Texts>;
}
