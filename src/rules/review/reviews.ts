import type { Plan, ReviewRecord } from "../../plan/model";
import type { DateReading, Day } from "../dates/day";
import { readDate } from "../dates/read-date";
import { isBlank } from "../written";

/** Our reading of "well in advance" (guidance Section 6), which gives no number. */
export const INVITATION_WEEKS = 2;

/** Our reading of "timeously" (guidance Section 7), which gives no number. */
export const MINUTES_WEEKS = 3;

/** An entry of the Review Record with what can be told of its time. */
export type Review = {
  readonly record: ReviewRecord;
  /** How a finding names it: "Termly review, 4/12/2026". */
  readonly name: string;
  readonly date: DateReading | null;
  readonly state: "held" | "planned" | "unknown";
};

/** The entries of the Review Record that have anything in them, in the order of the document. */
export function reviewsOf(plan: Plan, today: Day | null): readonly Review[] {
  return plan.reviews.filter(hasContent).map((record, index) => {
    const date = record.date === undefined ? null : readDate(record.date.text, today);
    const name = [record.type, record.date].filter((text) => !isBlank(text));
    return {
      record,
      name: name.map((text) => text?.text).join(", ") || `Review ${index + 1}`,
      date,
      state: stateOf(record, date, today),
    };
  });
}

/** Those that have taken place on a day that can be read, with that day: the last day it may mean. */
export function heldOn(reviews: readonly Review[]): readonly (Review & { readonly day: Day })[] {
  return reviews.flatMap((review) =>
    review.state === "held" && review.date !== null ? [{ ...review, day: review.date.latest }] : [],
  );
}

/** The last day on which one of the reviews was held; `null`: none, or none with a date. */
export function lastHeld(reviews: readonly Review[]): Day | null {
  return (
    heldOn(reviews)
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

const ANNUAL = /\bannual|\byearly\b|\bend of (?:year|session)\b|\b12[- ]month|\blong[- ]term\b/i;

/** Whether the record calls it the yearly review of the long-term targets (guidance Section 9). */
export function isAnnual({ record }: Review): boolean {
  return ANNUAL.test(record.type?.text ?? "");
}

export function hasNames(people: readonly string[] | undefined): boolean {
  return people?.some((person) => person.trim() !== "") ?? false;
}

/** A date that covers today, or none, is settled by what only a review that was held has. */
function stateOf(record: ReviewRecord, date: DateReading | null, today: Day | null) {
  if (date !== null && today !== null) {
    if (date.latest <= today) return "held";
    if (date.earliest > today) return "planned";
  }
  return hasNames(record.attended) || !isBlank(record.minutesSent) ? "held" : "unknown";
}

function hasContent({ type, date, invited, attended, invitationsSent, minutesSent }: ReviewRecord) {
  return (
    hasNames(invited) ||
    hasNames(attended) ||
    [type, date, invitationsSent, minutesSent].some((text) => !isBlank(text))
  );
}
