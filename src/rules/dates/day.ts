import {
  add,
  differenceInCalendarDays,
  formatISO,
  getDaysInMonth,
  isExists,
  type Duration,
} from "date-fns";

/** A day as `YYYY-MM-DD`: days compare as text. */
export type Day = string;

/** A time that a text may mean, both days included. */
export type DateReading = { readonly earliest: Day; readonly latest: Day };

/** The day, month counted from 1; `null` for a day that the calendar does not have. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (!isExists(year, month - 1, day)) return null;
  return dayOf(new Date(year, month - 1, day));
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [year = NaN, month = NaN, day = NaN] = text.split("-").map(Number);
  return dayFrom(year, month, day) === text;
}

export function monthOf(year: number, month: number): DateReading {
  const start = `${year}-${String(month).padStart(2, "0")}`;
  const days = getDaysInMonth(new Date(year, month - 1, 1));
  return { earliest: `${start}-01`, latest: `${start}-${days}` };
}

export function addTo(day: Day, duration: Duration): Day {
  return dayOf(add(dateOf(day), duration));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** "4 December 2026". */
export function inWords(day: Day): string {
  return WORDS.format(dateOf(day));
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

const WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** With its time, and without a zone, JavaScript takes a day for one of this place. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00`);
}

function dayOf(date: Date): Day {
  return formatISO(date, { representation: "date" });
}
