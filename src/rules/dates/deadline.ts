import type { Excerpt, Target } from "../define-rule";
import type { DateReading, Day } from "./day";
import type { OwnTerms } from "./school-year";
import { findDates, findDeadlines, type FoundDate } from "./read-date";

export type Deadline = { readonly reading: DateReading; readonly at: Excerpt };

/**
 * When a target is to be reached: what its date column says, else what its own words say; of several
 * dates the furthest ("set 1/9/26, review 4/12/26"). "End of Term 2" is read by the school's `own` terms where
 * they are known. `null`: no date, or none that is understood.
 */
export function deadlineOf(target: Target, today: Day | null, own: OwnTerms = []): Deadline | null {
  const inColumn =
    "when" in target && target.when !== undefined
      ? deadlineIn(target.when, findDates(target.when.text, today, own))
      : null;
  return inColumn ?? deadlineIn(target.text, findDeadlines(target.text.text, today, own));
}

function deadlineIn(of: Excerpt["of"], dates: readonly FoundDate[]): Deadline | null {
  const [first, ...others] = dates;
  if (first === undefined) return null;
  const { reading, start, length } = others.reduce(
    (furthest, date) => (date.reading.latest > furthest.reading.latest ? date : furthest),
    first,
  );
  return { reading, at: { of, start, length } };
}
