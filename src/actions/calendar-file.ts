import type { Due } from "../meeting/year";
import { hash } from "../plan/hash";
import type { Plan } from "../plan/model";
import { icsFile } from "./ics";

/** The words of an entry, chosen by whoever shows it. */
export type CalendarWords = {
  readonly title: (due: Due) => string;
  readonly description: (due: Due) => string;
};

/**
 * The text of an .ics file with a whole day for each thing that is due. `planKey` tells one child's entries
 * from another's and says nothing about the child, so that taking the file in again changes an entry instead
 * of doubling it. Nothing else of the plan is in it but what `words` puts there. `made` is the moment it is made.
 */
export function calendarFile(
  dues: readonly Due[],
  planKey: string,
  words: CalendarWords,
  made: Date = new Date(),
): string {
  const days = dues.map((due) => ({
    day: due.day,
    uid: `${due.kind}-${due.day}-${planKey}@amas`,
    title: words.title(due),
    description: words.description(due),
    // A reminder about paper does not make the teacher busy.
    isBusy: due.kind === "meeting",
  }));
  return icsFile(days, made);
}

/** Paragraphs enough to reach the child's details on the first page, and not the parts that a year changes. */
const FIRST_PAGE = 30;

/** A key for the calendar that stays the same while the plan is worked on, made of what the first page says. */
export function calendarKey({ paragraphs }: Plan): string {
  const said = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  return hash(said.slice(0, FIRST_PAGE).join("\n"));
}
