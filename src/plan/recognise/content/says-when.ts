import { ANY_MONTH } from "../../months";
import { remembered } from "../labels/remembered";
import { anyOf, inTurn } from "../labels/patterns";

const month = `(?<![\\p{L}\\p{N}])${ANY_MONTH}\\b\\.?`;
const day = "\\b\\d{1,2}(?:st|nd|rd|th)?";
const datePattern = anyOf(
  "iu",
  /\b\d{4}-\d{2}-\d{2}\b/,
  // "Review 1 – 04.12.26" holds one date and no range.
  /\b\d{1,2}(?<gap>\s?[./\-–]\s?)\d{1,2}\k<gap>\d{2,4}\b/,
  /\b\d{1,2}[./\-–]\d{1,2}\b/,
  `${day}\\s*(?:of\\s+)?[-/]?\\s*${month},?(?:[\\s\\-/]+['’]?(?:20)?\\d{2}\\b)?`,
  `${month}\\s+${day}(?!\\d),?(?:\\s+20\\d{2}\\b)?`,
  `${month}(?:\\s+['’]?(?:20)?\\d{2}\\b)?`,
);
const everyDate = new RegExp(datePattern.source, "giu");
const schoolTime = anyOf(
  "gi",
  // "End of the summer term", "week", "Easter holidays"
  inTurn(
    "",
    /\b(?:(?:beginning|start|middle|end|week|term|session|block|half)\s+)*(?:of\s+(?:the\s+)?)?/,
    /(?:term|week|autumn|winter|spring|summer|christmas|easter|october|session|year)/,
    /(?:\s+(?:hol(?:iday)?s?|break))?\b/,
  ),
  /\b20\d\d\b/,
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri)(?:day)?\b/,
  // "14:30", "2 pm"
  /\b\d{1,2}(?::|\.)\d{2}\b|\b\d+\s?[ap]m\b|\b[ap]m\b/,
);
const dayBefore = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri)(?:day)?,?\s+(?:the\s+)?$/i;
const small = /\b(?:at|on|by|of|the|in|before|after|and|to|from|c|approx|held|early|late|mid)\b/gi;

/** "4.1 Pupil comments" is numbered, and not said on the fourth of January. */
const sectionNumber = /^\s*\d\.\d(?=\s+\p{L})/u;

/** Whether a text says when and nothing else: "04/12/2026", "4th December, 2 pm", "end of Term 2". */
export const saysWhen = remembered((text: string): boolean => {
  const rest = text.replace(everyDate, " ").replace(schoolTime, " ");
  return rest !== text && !/\p{L}/u.test(rest.replace(small, " "));
});

/** "November", "Term 2", "T2", "after Easter": part of a year by its name, and no week or day alone. */
export const isMonthOrTerm = remembered((text: string): boolean => {
  if (text.length > 40 || !partOfYear.test(text)) return false;
  return saysWhen(text.replace(/\b(?:T(?=\s?[1-4]\b)|block\b)/gi, "Term "));
});

const partOfYear = new RegExp(
  `${month}|\\b(?:autumn|winter|spring|summer|christmas|easter)\\b|\\b(?:term|block|session|week)\\s*\\d|\\bT\\s?[1-4]\\b`,
  "iu",
);

/** A month or term behind a label, in brackets or behind a dash or comma, and where that begins: "Pupil comment (Feb)". */
export function whenBehind(
  label: string,
): { readonly text: string; readonly start: number } | null {
  if (label.length > 120) return null;
  const match = behind.exec(label);
  const text = match?.slice(1).find(Boolean) ?? "";
  return match === null || !isMonthOrTerm(text) ? null : { text: text.trim(), start: match.index };
}

const behind =
  /\s*(?:[([]([^()[\]]{2,40})[)\]]|(?:\s[–—-]|,)\s+([^–—():,]{2,40})|\s(T\s?[1-4]|[Tt]erm [1-4]))\s*:?\s*$/u;

/** Where a date stands in a text; `null`: nowhere. */
export const dateIn = remembered((text: string): Stretch | null => {
  if (!/\d/.test(text)) return null;
  const match = datePattern.exec(
    text.replace(sectionNumber, (number) => " ".repeat(number.length)),
  );
  if (match === null || !/\d/.test(match[0])) return null;
  const weekday = dayBefore.exec(text.slice(0, match.index))?.[0].length ?? 0;
  return { start: match.index - weekday, end: match.index + match[0].length };
});

/** All the days that a text says in full: "12 June 2026", "4/12/26"; of "12 June, 2.30 pm" one. */
export function fullDatesIn(text: string): readonly string[] {
  const found = text.match(everyDate) ?? [];
  return found.filter((date) => /^\d.*\p{L}|\d\D+\d+\D+\d/u.test(date));
}

/** A label without the date in it: "Pupil views 14/11/26" asks for the views. */
export function withoutDate(label: string): string {
  const place = dateIn(label);
  if (place === null) return label;
  const others = `${label.slice(0, place.start)} ${label.slice(place.end)}`;
  return others.replace(/[\s,–—-]+(?=\(|$)/g, " ").trimEnd();
}

type Stretch = { readonly start: number; readonly end: number };

/** Whether a text is a day, a month or a term and no more. */
export function isWhen(text: string): boolean {
  return isDay(text) || isMonthOrTerm(text.trim());
}

/** Whether a text is a day and no more: "9 October", not "Term 1". */
export function isDay(text: string): boolean {
  return dateIn(text) !== null && saysWhen(text);
}
