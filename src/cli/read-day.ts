import { isDay } from "../rules/dates/day";
import { Misuse } from "./usage";

/** The value of `--today`; anything else than a day of the calendar is a `Misuse`. */
export function readDay(text: string, usage: string): string {
  if (isDay(text)) return text;
  throw new Misuse(
    `--today must be a day of the calendar such as 2026-11-23, not "${text}".`,
    usage,
  );
}
