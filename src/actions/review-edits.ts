import type { Next, Result } from "../meeting/carry-forward";
import { placeOf, saysNothingNew, type NextStep } from "../meeting/next-steps";
import { recordEdits, type MeetingEntry } from "../meeting/recorded";
import type { Edit } from "../plan/edits/edit";
import type { Plan } from "../plan/model";
import { FIELDS, fieldsOf } from "./target-draft";
import {
  nextOf,
  people,
  resultFor,
  targetsToEvaluate,
  type ReviewDraft,
  type ReviewKind,
  type TargetResult,
} from "./review-draft";

/** The words that the plan gets, which whoever shows them chooses. */
export type ReviewWords = {
  readonly kind: (kind: ReviewKind) => string;
  readonly result: (result: Result) => string;
  /** `isWorded`: the target that takes its place is written too. */
  readonly next: (next: Next, isWorded: boolean) => string;
  readonly day: (day: string) => string;
};

/**
 * What a review writes into the plan, all in one go: the meeting and the next one, what pupil and parents said, how far
 * each target came, and the targets that follow. Nothing that was not said.
 */
export function reviewEdits(draft: ReviewDraft, plan: Plan, words: ReviewWords): readonly Edit[] {
  const { date, pupil, parent, nextReview, revisions } = draft;
  const hasComments = pupil.trim() !== "" || parent.trim() !== "";
  const evaluations = targetsToEvaluate(plan).flatMap((each): readonly Edit[] => {
    const text = evaluationOf(resultFor(draft, each), draft, words);
    if (text === "") return [];
    const { longTerm, shortTerm } = each;
    return [
      { do: "record-evaluation", longTermTarget: longTerm, shortTermTarget: shortTerm, text },
    ];
  });
  const comments = filled({ date, pupil: pupil.trim(), parent: parent.trim() });
  return [
    ...(date === "" ? [] : recordEdits(plan, heldEntry(draft, words))),
    ...(hasComments ? [{ do: "add-comments", ...comments } as const] : []),
    ...evaluations,
    ...revisions.flatMap(({ target, text }) => rewordEdit(plan, target, text)),
    ...draft.nextSteps.flatMap((step) => stepEdit(plan, step)),
    ...(nextReview === "" || nextReview === date
      ? []
      : recordEdits(plan, plannedEntry(draft, words))),
  ];
}

function heldEntry(draft: ReviewDraft, { kind }: ReviewWords): MeetingEntry {
  const { date, invitationsSent, minutesSent } = draft;
  const invited = people(draft.invited);
  const attended = people(draft.attended);
  return {
    type: kind(draft.kind),
    date,
    ...(invited.length > 0 && { invited }),
    ...(attended.length > 0 && { attended }),
    ...filled({ invitationsSent, minutesSent }),
  };
}

/** The next review is a termly one; who was asked to this one is asked again. */
function plannedEntry({ nextReview, invited }: ReviewDraft, { kind }: ReviewWords): MeetingEntry {
  const names = people(invited);
  return { type: kind("termly"), date: nextReview, ...(names.length > 0 && { invited: names }) };
}

function rewordEdit(plan: Plan, target: string, text: string): readonly Edit[] {
  const longTermTarget = plan.longTermTargets.findIndex((each) => each.text.text === target);
  if (longTermTarget === -1 || text.trim() === "" || text.trim() === target) return [];
  return [{ do: "reword-target", longTermTarget, text: text.trim() }];
}

function stepEdit(plan: Plan, step: NextStep): readonly Edit[] {
  const longTermTarget = placeOf(plan, step);
  if (longTermTarget === -1 || saysNothingNew(step)) return [];
  const fields = FIELDS.filter((field) => fieldsOf(plan).includes(field));
  const said = Object.fromEntries(fields.map((field) => [field, step[field].trim()]));
  return [
    { do: "add-short-term-target", longTermTarget, text: step.wording.trim(), ...filled(said) },
  ];
}

function evaluationOf(
  said: TargetResult,
  { date, nextSteps }: ReviewDraft,
  words: ReviewWords,
): string {
  if (said.result === null && said.words.trim() === "") return "";
  const next = nextOf(said);
  const isWorded = nextSteps.some((step) => step.from === said.target && !saysNothingNew(step));
  const sentences = [
    said.result === null ? null : words.result(said.result),
    said.words.trim() === "" ? null : ended(said.words.trim()),
    next === null || said.result === "achieved" ? null : words.next(next, isWorded),
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
