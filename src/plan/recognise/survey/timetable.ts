import { inTurn } from "../labels/patterns";
import { filled, type CellView, type RowView } from "./grid";

/** Whether a table tells what is done on which day of the week: the days over its columns, or down its side. */
export function isTimetable(rows: readonly RowView[]): boolean {
  if (rows.some(isWeek)) return true;
  const side = rows.slice(1).flatMap((row) => filled(row).filter(({ column }) => column === 0));
  return side.length > 1 && side.every(isDay);
}

function isWeek(row: RowView): boolean {
  return row.filter(isDay).length > 2;
}

/** "Monday", "Mon 1", "Tues a.m." */
function isDay({ text }: CellView): boolean {
  return text.length < LONGEST && weekday.test(text);
}

const LONGEST = 30;
const weekday = inTurn(
  "i",
  /^\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?s?\b/,
  /(?:\W*(?:period |p)?\d|\W*[ap]\.?m\b|\W*(?:morning|afternoon))?\W*$/,
);
