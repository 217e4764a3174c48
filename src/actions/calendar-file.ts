import { createEvents, type EventAttributes } from "ics";
import type { Due } from "../meeting/year";

/** The words of an entry, chosen by whoever shows it. */
export type CalendarWords = {
  readonly title: (due: Due) => string;
  readonly description: (due: Due) => string;
};

/**
 * The text of an .ics file with a whole day for each thing that is due. `planKey` tells one child's entries
 * from another's and says nothing about the child, so that taking the file in again changes an entry instead
 * of doubling it. Nothing else of the plan is in it but what `words` puts there.
 * Throws when the library refuses an entry, which no `Due` makes it do.
 */
export function calendarFile(
  dues: readonly Due[],
  planKey: string,
  { title, description }: CalendarWords,
): string {
  const events = dues.map((due): EventAttributes => {
    const start = dayParts(due.day);
    return {
      start,
      duration: { days: 1 },
      title: title(due),
      description: description(due),
      // A reminder about paper does not make the teacher busy.
      transp: due.kind === "meeting" ? "OPAQUE" : "TRANSPARENT",
      uid: `${due.kind}-${due.day}-${planKey}@amas`,
      alarms: [{ action: "display", description: title(due), trigger: { days: 7, before: true } }],
    };
  });
  const { error, value } = createEvents(events, { productId: "-//Amas//EN", method: "PUBLISH" });
  if (error) throw error;
  return value ?? "";
}

function dayParts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
