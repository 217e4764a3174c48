import type { Indicator } from "../indicators";
import type { Plan, PlanComment, ShortTermTarget } from "../model";
import { FIELD_NAMES, type FieldName } from "../recognise/reading";

/** What a plan says, without where it says it: for comparing a plan with what edits should make of it. */
export type Outline = {
  readonly longTerm: LongTermOutline[];
  readonly unassigned: TargetOutline[];
  readonly reviews: ReviewOutline[];
  readonly comments: CommentOutline[];
};

export type TargetOutline = { text: string } & Partial<Record<FieldName, string>>;

export type LongTermOutline = {
  text: string;
  indicators: readonly Indicator[];
  readonly targets: TargetOutline[];
};

export type ReviewOutline = {
  type?: string;
  date?: string;
  invited?: readonly string[];
  attended?: readonly string[];
  invitationsSent?: string;
  minutesSent?: string;
};

export type CommentOutline = { by: PlanComment["by"]; date?: string; text: string };

export function outlineOf(plan: Plan): Outline {
  return {
    longTerm: plan.longTermTargets.map(({ text, indicators, shortTermTargets }) => ({
      text: text.text,
      indicators,
      targets: shortTermTargets.map(targetOutline),
    })),
    unassigned: plan.unassignedShortTermTargets.map(targetOutline),
    reviews: plan.reviews.map(
      ({ type, date, invited, attended, invitationsSent, minutesSent }) => ({
        ...(type && { type: type.text }),
        ...(date && { date: date.text }),
        ...(invited && { invited }),
        ...(attended && { attended }),
        ...(invitationsSent && { invitationsSent: invitationsSent.text }),
        ...(minutesSent && { minutesSent: minutesSent.text }),
      }),
    ),
    comments: plan.comments.map(({ by, date, text }) => ({
      by,
      ...(date !== undefined && { date }),
      text: text.text,
    })),
  };
}

function targetOutline(target: ShortTermTarget): TargetOutline {
  const fields: Partial<Record<FieldName, string>> = {};
  for (const name of FIELD_NAMES) {
    const field = target[name];
    if (field !== undefined) fields[name] = field.text;
  }
  return { text: target.text.text, ...fields };
}

/**
 * Whether two plans say the same. Empty fields and fields that a form lacks are one; what is chosen from a list has
 * the capitals of the list.
 */
export function sameOutline(a: Outline, b: Outline): boolean {
  const [one, other] = [a, b].map((each) => JSON.stringify(comparable(each)).toLowerCase());
  return one === other;
}

/**
 * Whether a plan that others have written in meanwhile says what edits were to add to it: each part that `outcome`
 * has and `before` has not.
 */
export function saysAllThatIsNew(before: Outline, outcome: Outline, now: Outline): boolean {
  const left = partsOf(now);
  const old = partsOf(before);
  return partsOf(outcome).every((part) => take(old, part) || take(left, part));
}

function partsOf(outline: Outline): string[] {
  const { longTerm, unassigned, reviews, comments } = comparable(outline);
  const targets = longTerm.flatMap(([target, own]) => [target, ...own.map((each) => `- ${each}`)]);
  return [targets, unassigned, reviews, comments].flat().map((part) => part.toLowerCase());
}

function take(parts: string[], part: string): boolean {
  const at = parts.indexOf(part);
  if (at !== -1) parts.splice(at, 1);
  return at !== -1;
}

/** Entries of the record and comments may stand in any order; targets may not. A day may stand before what was said. */
function comparable({ longTerm, unassigned, reviews, comments }: Outline) {
  const entry = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([, said]: [string, unknown]) => said !== "" && !isEmptyList(said))
        .toSorted(),
    );
  return {
    longTerm: longTerm.map(
      ({ targets, ...target }) => [entry(target), targets.map(entry)] as const,
    ),
    unassigned: unassigned.map(entry),
    reviews: reviews.map(entry).toSorted(),
    comments: comments
      .map(({ by, date, text }) => entry({ by, text: date ? `${date}: ${text}` : text }))
      .toSorted(),
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
