import { LATEST_TERM_ENDS, SESSION, TERMS } from "../data/school-year";
import { addTo, yearOf, type DateReading, type Day } from "./day";

/** The year in which the school session of `day` began: 2026 for any day from August 2026 to July 2027. */
export function sessionYear(day: Day): number {
  return day.slice(5) >= SESSION.starts ? yearOf(day) : yearOf(day) - 1;
}

/** The last day of the school session of `day`. */
export function sessionEnd(day: Day): Day {
  return `${sessionYear(day) + 1}-${SESSION.ends}`;
}

/**
 * A time of year (`MM-DD` bounds) in the year a teacher means who writes it without a year: the session
 * of `today`, or the next when that would be more than half a year ago.
 */
export function timeOfYear(from: string, to: string, today: Day): DateReading {
  const first = from >= SESSION.starts ? sessionYear(today) : sessionYear(today) + 1;
  const longAgo = `${first}-${to}` < addTo(today, { months: -6 });
  const year = longAgo ? first + 1 : first;
  return { earliest: `${year}-${from}`, latest: `${year}-${to}` };
}

/** The terms of a school in one session, autumn to summer, where they are not the usual ones. */
export type OwnTerms = readonly { readonly starts: Day; readonly ends: Day }[];

/** Every term from the session of `first` to that of `last`, in order. */
export function termsBetween(first: Day, last: Day, own: OwnTerms = []): readonly Term[] {
  const sessions = [];
  for (let year = sessionYear(first); year <= sessionYear(last); year += 1) sessions.push(year);
  return sessions.flatMap((session) =>
    TERMS.map(({ name, number, starts, ends }) => {
      const set = ownTermsOf(own, session)[number - 1];
      if (set !== undefined) return { name, earliest: set.starts, latest: set.ends };
      const year = starts >= SESSION.starts ? session : session + 1;
      return { name, earliest: `${year}-${starts}`, latest: `${year}-${ends}` };
    }),
  );
}

export type Term = DateReading & { readonly name: string };

/** The term of `day`, or in the holidays the one that comes next, and the term after it. */
export function termsFrom(
  day: Day,
  own: OwnTerms = [],
): { readonly current: Term; readonly next: Term } {
  const terms = termsBetween(day, addTo(day, { years: 1 }), own);
  const [current, next] = terms.filter(({ latest }) => latest >= day);
  if (current === undefined || next === undefined) throw new Error(`No term after ${day}`);
  return { current, next };
}

/**
 * The last day that may still be called "one term" from `today`, read patiently: the end of this
 * term, or of the next when this one is all but over.
 */
export function endOfOneTerm(today: Day, own: OwnTerms = []): Day {
  const allButOver = addTo(today, { weeks: 4 });
  const set = ownTermsOf(own, sessionYear(today)).find(({ ends }) => ends >= allButOver);
  if (set !== undefined) return set.ends;
  const ends = [yearOf(today), yearOf(today) + 1].flatMap((year) =>
    LATEST_TERM_ENDS.map((end) => `${year}-${end}`),
  );
  const end = ends.sort().find((candidate) => candidate >= allButOver);
  if (end === undefined) throw new Error(`No end of term after ${today}`);
  return end;
}

/** The school's own terms when they are of this session, else none. */
export function ownTermsOf(own: OwnTerms, session: number): OwnTerms {
  const [first] = own;
  return first !== undefined && sessionYear(first.starts) === session ? own : [];
}
