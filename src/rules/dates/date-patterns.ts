import { MONTHS } from "../../plan/months";
import { LANDMARKS, SEASONS, SESSION, TERMS } from "../data/school-year";
import { addTo, dayFrom, monthOf, yearOf, type DateReading, type Day } from "./day";
import { ownTermsOf, sessionYear, termsFrom, timeOfYear, type OwnTerms } from "./school-year";

type Groups = Readonly<Record<string, string | undefined>>;

export type DatePattern = {
  readonly pattern: RegExp;
  /** `null`: not a date after all. */
  readonly read: (groups: Groups, today: Day | null, own: OwnTerms) => DateReading | null;
};

const MONTH = `(?<!\\p{L})(?<month>${MONTHS.join("|")})\\b\\.?`;
const DAY = "(?<![\\d.,/£])(?<day>\\d{1,2})";
const YEAR = "(?<year>20\\d\\d)(?!\\d)";
const SHORT_YEAR = "['’]?(?<shortYear>\\d\\d)(?!\\d|\\s*%|[ ][a-z])";
const COUNT = "\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NUMBERS = COUNT.split("|").slice(2);
const OF_SO_MANY = "(?!\\s*(?:of|out|times?|trials?|occasions?|opportunities|days?|attempts?)\\b)";

/** In order: what an earlier pattern has read, a later one leaves alone. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  { pattern: /(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g, read: numericDate },
  {
    pattern: any(
      `${DAY}\\s?(?<mark>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?(?:${YEAR}|(?<shortYear>\\d\\d)(?!\\d))`,
    ),
    read: numericDate,
  },
  {
    pattern: any(
      `${DAY}\\s?(?:st|nd|rd|th|mh)?(?:\\s+(?:of|d?h?en|an))?[\\s-]*${MONTH}(?:,?[\\s/-]*(?:${YEAR}|${SHORT_YEAR}))?`,
    ),
    read: namedDate,
  },
  {
    pattern: any(
      `${MONTH}\\s+(?<day>\\d{1,2})(?:(?:st|nd|rd|th)\\b,?(?:\\s+${YEAR})?|,?\\s+(?<laterYear>20\\d\\d))`,
    ),
    read: namedDate,
  },
  ...LANDMARKS.map(({ words, from, to }) => ({
    pattern: any(`(?:by )?\\b${words}\\b(?:\\s+${YEAR})?`),
    read: (groups: Groups, today: Day | null) => between(from, to, yearIn(groups), today),
  })),
  { pattern: any(`${MONTH}(?:[\\s,/-]*(?:${YEAR}|${SHORT_YEAR}))?`), read: namedMonth },
  { pattern: any(`${DAY}/(?<month>\\d{1,2})(?![\\d/])${OF_SO_MANY}`), read: numericDate },
  {
    pattern: any(
      `(?<end>end of (?:the )?)?\\bT(?:erm)?\\s?(?<term>[1-4]|one|two|three|four)\\b(?:,?\\s+${YEAR})?`,
    ),
    read: numberedTerm,
  },
  {
    pattern: any(
      `(?<end>end of (?:the )?)?\\b(?<season>autumn|winter|spring|summer)\\b(?:\\s+term)?(?:,?\\s+${YEAR})?`,
    ),
    read: namedTerm,
  },
  {
    pattern: any(
      `(?<end>end of )(?:(?<next>next)|this|the|current)?\\s?term\\b(?!\\s?(?:\\d|five|six))|\\b(?:(?<nextTerm>next)|this) term\\b`,
    ),
    read: termFromToday,
  },
  {
    pattern: any(`end of (?:this |the )?(?:school |academic )?(?:session|year)\\b`),
    read: endOfSession,
  },
  {
    pattern: any(
      `(?:\\b(?:in|within|over)\\s+)?(?:the\\s+)?(?:(?:next|coming)\\s+)?\\b(?<least>${COUNT})(?:\\s?(?:-|–|to)\\s?(?<most>\\d{1,2}))?\\s+(?:school\\s+)?(?<unit>week|month|term|year|session)s?\\b(?!\\s+old)`,
    ),
    read: duration,
  },
];

function any(source: string): RegExp {
  return new RegExp(source, "giu");
}

function yearIn({ year, laterYear, shortYear }: Groups): number | undefined {
  const full = year ?? laterYear;
  if (full !== undefined) return Number(full);
  return shortYear === undefined ? undefined : 2000 + Number(shortYear);
}

function numericDate(groups: Groups, today: Day | null): DateReading | null {
  return aDay(Number(groups.day), Number(groups.month), yearIn(groups), today);
}

function namedDate(groups: Groups, today: Day | null): DateReading | null {
  return aDay(Number(groups.day), monthNumber(groups.month), yearIn(groups), today);
}

function aDay(day: number, month: number, year: number | undefined, today: Day | null) {
  if (year !== undefined) {
    const exact = dayFrom(year, month, day);
    return exact === null ? null : { earliest: exact, latest: exact };
  }
  // 2024 has every day of every year, so it tells days from what only looks like one.
  const leapDay = dayFrom(2024, month, day);
  if (leapDay === null || today === null) return null;
  const nearest = timeOfYear(leapDay.slice(5), leapDay.slice(5), today).earliest;
  const exact = dayFrom(yearOf(nearest), month, day);
  return exact === null ? null : { earliest: exact, latest: exact };
}

function namedMonth(groups: Groups, today: Day | null): DateReading | null {
  const year = yearIn(groups);
  const written = groups.month ?? "";
  // "may", "march" and "mart" are also words; as months they are written with a capital.
  if (year === undefined && /^(?:may|mar|march|mart)$/.test(written)) return null;
  const month = monthNumber(written);
  if (year !== undefined && groups.year !== undefined) return monthOf(year, month);
  if (today === null) return null;
  if (year !== undefined && Math.abs(year - yearOf(today)) <= 5) return monthOf(year, month);
  const { earliest } = timeOfYear(`${pad(month)}-01`, `${pad(month)}-28`, today);
  return monthOf(yearOf(earliest), month);
}

function endOfSession(_: Groups, today: Day | null, own: OwnTerms): DateReading | null {
  const usual = between(SESSION.lastWeeks, SESSION.ends, undefined, today);
  const last =
    usual === null ? undefined : ownTermsOf(own, sessionYear(usual.latest))[TERMS.length - 1];
  return last === undefined
    ? usual
    : { earliest: addTo(last.ends, { weeks: -2 }), latest: last.ends };
}

function numberedTerm(groups: Groups, today: Day | null, own: OwnTerms): DateReading | null {
  const { term } = groups;
  const number = NUMBERS.indexOf((term ?? "").toLowerCase()) + 1 || Number(term);
  return schoolTime(number, number, groups, today, own);
}

function namedTerm(groups: Groups, today: Day | null, own: OwnTerms): DateReading | null {
  const name = (groups.season ?? "").toLowerCase();
  const terms = Object.entries(SEASONS).find(([candidate]) => candidate === name)?.[1];
  if (terms === undefined) return null;
  return schoolTime(terms.from, terms.to, groups, today, own);
}

function schoolTime(
  first: number,
  last: number,
  { end, year }: Groups,
  today: Day | null,
  own: OwnTerms,
): DateReading | null {
  const from = TERMS.find(({ number }) => number === first);
  const to = TERMS.find(({ number }) => number === last);
  if (from === undefined || to === undefined) return null;
  const starts = end === undefined ? from.starts : fortnightBefore(from.ends);
  const usual = between(starts, to.ends, year === undefined ? undefined : Number(year), today);
  if (usual === null) return null;
  const terms = ownTermsOf(own, sessionYear(usual.latest));
  const [ownFirst, ownLast] = [terms[first - 1], terms[last - 1]];
  if (ownFirst === undefined || ownLast === undefined) return usual;
  const earliest = end === undefined ? ownFirst.starts : addTo(ownFirst.ends, { weeks: -2 });
  return { earliest, latest: ownLast.ends };
}

function termFromToday(
  { end, next, nextTerm }: Groups,
  today: Day | null,
  own: OwnTerms,
): DateReading | null {
  if (today === null) return null;
  const terms = termsFrom(today, own);
  const { earliest, latest } = (next ?? nextTerm) === undefined ? terms.current : terms.next;
  return { earliest: end === undefined ? earliest : addTo(latest, { weeks: -2 }), latest };
}

/** How long each unit is in weeks; terms differ, and a holiday may lie between. */
const WEEKS = {
  week: [1, 1],
  month: [4.35, 4.35],
  term: [8, 13],
  session: [46, 52],
  year: [52, 52],
} as const;

/** A length of time is counted from today: the latest that it can have begun. */
function duration({ least, most, unit }: Groups, today: Day | null): DateReading | null {
  const name = (unit ?? "").toLowerCase();
  const weeks = Object.entries(WEEKS).find(([candidate]) => candidate === name)?.[1];
  if (today === null || least === undefined || weeks === undefined) return null;
  const shortest = countOf(least) * weeks[0];
  const longest = (most === undefined ? countOf(least) : Number(most)) * weeks[1];
  return {
    earliest: addTo(today, { days: Math.round(shortest * 7) }),
    latest: addTo(today, { days: Math.round(longest * 7) }),
  };
}

function between(from: string, to: string, year: number | undefined, today: Day | null) {
  if (year !== undefined) return { earliest: `${year}-${from}`, latest: `${year}-${to}` };
  return today === null ? null : timeOfYear(from, to, today);
}

function monthNumber(written: string | undefined): number {
  return monthPatterns.findIndex((pattern) => pattern.test(written ?? "")) + 1;
}

const monthPatterns = MONTHS.map((names) => new RegExp(`^(?:${names})$`, "iu"));

function countOf(written: string): number {
  const inWords = NUMBERS.indexOf(written.toLowerCase()) + 1;
  if (inWords > 0) return inWords;
  return /^an?$/i.test(written) ? 1 : Number(written);
}

function fortnightBefore(monthDay: string): string {
  return addTo(`2026-${monthDay}`, { weeks: -2 }).slice(5);
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
