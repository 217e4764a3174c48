import type { Due } from "../meeting/year";
import { hash } from "../plan/hash";
import type { Plan } from "../plan/model";
import { component, date, textValue } from "./ics";

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
  const events = dues.map((due) =>
    component(
      "VEVENT",
      ["UID", `${due.kind}-${due.day}-${planKey}@amas`],
      ["DTSTAMP", date(made.toISOString())],
      ["DTSTART;VALUE=DATE", date(due.day)],
      ["DURATION", "P1D"],
      ["SUMMARY", textValue(words.title(due))],
      ["DESCRIPTION", textValue(words.description(due))],
      // A reminder about paper does not make the teacher busy.
      ["TRANSP", due.kind === "meeting" ? "OPAQUE" : "TRANSPARENT"],
      component(
        "VALARM",
        ["ACTION", "DISPLAY"],
        ["DESCRIPTION", textValue(words.title(due))],
        ["TRIGGER", "-P7D"],
      ),
    ),
  );
  return component(
    "VCALENDAR",
    ["VERSION", "2.0"],
    ["PRODID", "-//Amas//EN"],
    ["METHOD", "PUBLISH"],
    ...events,
  );
}

/** Paragraphs enough to reach the child's details on the first page, and not the parts that a year changes. */
const FIRST_PAGE = 30;

/** A key for the calendar that stays the same while the plan is worked on, made of what the first page says. */
export function calendarKey({ paragraphs }: Plan): string {
  const said = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  return hash(said.slice(0, FIRST_PAGE).join("\n"));
}
