import type { DateReading, Day } from "./day";
import { DATE_PATTERNS } from "./date-patterns";
import type { OwnTerms } from "./school-year";

export type FoundDate = {
  readonly reading: DateReading;
  readonly start: number;
  readonly length: number;
};

/**
 * What a text says about time, as teachers write it: `4.12.26`, `12th Dec`, `Dec 2026`, `end of Term
 * 2`, `by Christmas`, `in 6 weeks`; always day before month. Several dates give the time from the
 * first to the last. `null`: not understood. Without `today`, only what needs no reference is. Terms are
 * the school's own where `own` gives them, else the usual ones.
 */
export function readDate(text: string, today: Day | null, own: OwnTerms = []): DateReading | null {
  const readings = findDates(text, today, own).map(({ reading }) => reading);
  const [first, ...others] = readings;
  if (first === undefined) return null;
  return others.reduce(
    (whole, { earliest, latest }) => ({
      earliest: earliest < whole.earliest ? earliest : whole.earliest,
      latest: latest > whole.latest ? latest : whole.latest,
    }),
    first,
  );
}

/** Every date in the text of a date cell, in the order of the text. */
export function findDates(
  text: string,
  today: Day | null,
  own: OwnTerms = [],
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let unread = text;
  for (const { pattern, read } of DATE_PATTERNS) {
    const now: FoundDate[] = [];
    for (const match of unread.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, today, own);
      if (reading !== null) now.push({ reading, start: match.index, length: match[0].length });
    }
    if (now.length > 0) unread = coverUp(unread, now);
    found.push(...now);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with what has been read turned into a sign that no pattern takes. */
function coverUp(text: string, read: readonly FoundDate[]): string {
  const units = text.split("");
  for (const { start, length } of read) units.fill("\u0000", start, start + length);
  return units.join("");
}

const LEAD_BEFORE =
  /\b(?:by|before|until|till|due|within|over|end of)\s+(?:(?:the|week|beginning|ending|of|end|start|middle|mid|early|late|(?:mon|tues?|wednes|thurs?|fri)day)\s+)*$/i;
const LONGEST_LEAD = 60;
const LEAD_WITHIN = /^(?:by|within|in|over|(?:the )?end of)\b/i;

/** The dates in running text that are plainly deadlines: "by 12 December", "within 6 weeks". */
export function findDeadlines(
  text: string,
  today: Day | null,
  own: OwnTerms = [],
): readonly FoundDate[] {
  return findDates(text, today, own).filter(({ start, length }) => {
    const words = text.slice(start, start + length);
    const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    return LEAD_WITHIN.test(words) || LEAD_BEFORE.test(before);
  });
}
