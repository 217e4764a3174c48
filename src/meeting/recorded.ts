import type { CompleteReview, Edit } from "../plan/edits/edit";
import type { Plan } from "../plan/model";
import { readDate } from "../rules/dates/read-date";
import { hasNames } from "../rules/review/reviews";
import { isBlank } from "../rules/written";

/** What is to stand in the Review Record of a meeting that was held or is planned. */
export type MeetingEntry = Omit<CompleteReview, "do" | "review"> & {
  readonly type: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
};

/**
 * Writes a meeting into the Review Record: as a new entry, or into the one that was planned for that day, where only
 * what is empty is filled in. Nothing, when all of it stands there already.
 */
export function recordEdits(plan: Plan, entry: MeetingEntry): readonly Edit[] {
  const review = entryOn(plan, entry.date);
  const there = plan.reviews[review];
  if (there === undefined) return [{ do: "add-review", ...entry }];
  const { invited, attended, invitationsSent, minutesSent } = entry;
  const missing = {
    ...(hasNames(invited) && !hasNames(there.invited) && { invited }),
    ...(hasNames(attended) && !hasNames(there.attended) && { attended }),
    ...(invitationsSent && isBlank(there.invitationsSent) && { invitationsSent }),
    ...(minutesSent && isBlank(there.minutesSent) && { minutesSent }),
  };
  return Object.keys(missing).length === 0 ? [] : [{ do: "complete-review", review, ...missing }];
}

/** Which entry of the Review Record is for exactly this day; -1: none. */
function entryOn({ reviews }: Plan, day: string): number {
  return reviews.findIndex(({ date }) => {
    const reading = readDate(date?.text ?? "", day);
    return reading?.earliest === day && reading.latest === day;
  });
}

/** The same without what goes into the Review Record, which may be full. */
export function withoutRecord(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => edit.do !== "add-review" && edit.do !== "complete-review");
}
