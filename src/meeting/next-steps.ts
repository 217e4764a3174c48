import type { Plan, ShortTermTarget } from "../plan/model";
import { inWords, type Day } from "../rules/dates/day";
import { deadlineOf } from "../rules/dates/deadline";
import { findDeadlines } from "../rules/dates/read-date";
import { isBlank } from "../rules/written";

/** A short-term target that a review leads to (guidance Sections 6 and 9), as it is being worded. */
export type NextStep = {
  readonly id: number;
  /** The words of its long-term target; `null`: it stands under none. */
  readonly longTerm: string | null;
  /** The words of the target that it goes on from; `null`: it is new. */
  readonly from: string | null;
  readonly wording: string;
  readonly when: string;
  readonly who: string;
  readonly strategies: string;
  readonly success: string;
};

export type StepPlace = Pick<NextStep, "id" | "longTerm">;

/** An empty next step. */
export function emptyStep(place: StepPlace): NextStep {
  return { ...place, from: null, wording: "", when: "", who: "", strategies: "", success: "" };
}

/**
 * A first draft of what follows on a target: its own words and columns, with the day of the next review in place of
 * the day that it had. `nextReview`: `YYYY-MM-DD`, or empty while none is set. Somebody rewords it before it is written.
 */
export function draftFrom(
  target: ShortTermTarget,
  place: StepPlace,
  today: Day,
  nextReview: Day,
): NextStep {
  const { text, who, strategies, success } = target;
  const said = (field: ShortTermTarget["who"]) => (isBlank(field) ? "" : (field?.text ?? ""));
  return {
    ...place,
    from: text.text,
    wording: withDay(text.text, today, nextReview),
    when: nextReview === "" ? "" : inWords(nextReview),
    who: said(who),
    strategies: said(strategies),
    success: said(success),
  };
}

/** Whether a step says no more than the target that it goes on from, so that it would stand there twice. */
export function saysNothingNew({ from, wording }: NextStep): boolean {
  return wording.trim() === "" || wording.trim() === from?.trim();
}

/** The day by which a target was to be reached, when that is not after the review; else `null`. */
export function dayGoneBy(target: ShortTermTarget, today: Day, review: Day): Day | null {
  const latest = deadlineOf(target, today)?.reading.latest;
  return latest !== undefined && latest <= (review === "" ? today : review) ? latest : null;
}

/** Which long-term target of the plan a step belongs to, from 0; `null`: under none; -1: it is not there any more. */
export function placeOf({ longTermTargets }: Plan, { longTerm }: NextStep): number | null {
  if (longTerm === null) return null;
  return longTermTargets.findIndex(({ text }) => text.text === longTerm);
}

/** Words that lead to a period, which cannot stay before a day: "within 6 weeks", "by the end of Term 2". */
const LEAD = /\b(?:within|over|in|by|before|until|till)?\s*(?:the\s+)?(?:end of\s+)?$/i;

function withDay(text: string, today: Day, day: Day): string {
  const [found] = day === "" ? [] : findDeadlines(text, today);
  if (found === undefined) return text;
  const before = text.slice(0, found.start).replace(LEAD, "").trimEnd();
  const after = text.slice(found.start + found.length);
  return `${before === "" ? "By" : `${before} by`} ${inWords(day)}${after}`;
}
