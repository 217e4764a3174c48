import { isMatch } from "date-fns";
import { Misuse } from "./usage";

/** The value of `--today`; anything else than a day of the calendar is a `Misuse`. */
export function readDay(text: string, usage: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && isMatch(text, "yyyy-MM-dd");
  if (isDay) return text;
  throw new Misuse(
    `--today must be a day of the calendar such as 2026-11-23, not "${text}".`,
    usage,
  );
}
