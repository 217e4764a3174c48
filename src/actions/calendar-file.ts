import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import type { Due } from "../meeting/year";
import { hash } from "../plan/hash";
import type { Plan } from "../plan/model";

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
  const events = dues.map((due): IcsEvent => ({
    summary: words.title(due),
    description: words.description(due),
    uid: `${due.kind}-${due.day}-${planKey}@amas`,
    stamp: { date: made },
    start: { date: new Date(`${due.day}T00:00:00Z`), type: "DATE" },
    duration: { days: 1 },
    // A reminder about paper does not make the teacher busy.
    timeTransparent: due.kind === "meeting" ? "OPAQUE" : "TRANSPARENT",
    alarms: [
      {
        action: "DISPLAY",
        description: words.title(due),
        trigger: { type: "relative", value: { before: true, days: 7 } },
      },
    ],
  }));
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Amas//EN",
    method: "PUBLISH",
    events,
  });
}

/** Paragraphs enough to reach the child's details on the first page, and not the parts that a year changes. */
const FIRST_PAGE = 30;

/** A key for the calendar that stays the same while the plan is worked on, made of what the first page says. */
export function calendarKey({ paragraphs }: Plan): string {
  const said = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  return hash(said.slice(0, FIRST_PAGE).join("\n"));
}
