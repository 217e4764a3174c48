import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { dateIn, isDay } from "../content/says-when";
import { labelAndRest } from "../labels/label-and-rest";
import { wordCount } from "../labels/words";
import { filled, withLines, withLinesOf, type CellView, type RowView } from "../survey/grid";
import { isKindOfMeeting } from "./meeting-titles";
import { isTextRole } from "./review-entry";
import { headsOf } from "./review-heads";
import { reviewRoleOf } from "./review-labels";

/**
 * Rows of the record where no more than days stands below or beside "Dates of reviews held", with a title for each such
 * meeting, "Review on 14 May"; and a day across the table right above headings is that of the meeting below, as is its kind
 * in the cells there.
 */
export function withHeldTitled(rows: readonly RowView[]): readonly RowView[] {
  let isHeld = false;
  return rows.flatMap((row, at) => {
    const [cell, ...others] = filled(row);
    if (cell === undefined) return [row];
    const { label, rest } = labelAndRest(cell.lines);
    if (asksForHeld(label)) {
      const days = [
        ...rest.map((line) => ({ ...line, listLevel: null })),
        ...others.flatMap(({ lines }) => lines),
      ].flatMap(daysIn);
      const isAll = days.length > 0 || isOverDays(rows[at + 1]);
      isHeld = isAll && others.every(({ text }) => areDays(text));
      return isHeld ? days.map((day) => titled(cell, day)) : [row];
    }
    const isAlone = others.length === 0 && areDays(cell.text);
    isHeld &&= isAlone;
    const next = rows[at + 1];
    const titles = titlesBeside(cell, others);
    const isBand = titles.length > 0 || (isAlone && row.length === 1);
    const isOver = isBand && next !== undefined && isOverUndated(row, next);
    if (isOver && titles.length > 0) return [[withLinesOf(cell, titles)]];
    return isHeld || isOver ? cell.lines.flatMap(daysIn).map((day) => titled(cell, day)) : [row];
  });
}

/** "Dates of reviews held", "Meetings held on", "We met on"; "Date held" asks for that of one meeting among other things. */
function asksForHeld(label: string): boolean {
  const isPast = /\b(?:held|met|took place|happened)\b/i.test(label);
  return isPast && wordCount(label) <= 7 && /\b(?:dates|meetings|reviews)\b/i.test(label);
}

function isOverDays(row: RowView = []): boolean {
  const [cell, ...others] = filled(row);
  return cell !== undefined && others.length === 0 && areDays(cell.text);
}

function isOverUndated(row: RowView, next: RowView): boolean {
  const heads = headsOf(next, true, row);
  return heads?.every(({ role }) => role !== "date") === true;
}

/** "Attendance sheet | Interim review | 12 March": the kind of a meeting, and its day, in cells of their own. */
function titlesBeside(first: CellView, others: readonly CellView[]): readonly CellView[] {
  const titles = [first, ...others].filter(({ text }) => isDay(text) || isKindOfMeeting(text));
  const days = titles.filter(({ text }) => isDay(text));
  const isRest = others.length > 0 && others.every((cell) => titles.includes(cell));
  const isOne = titles.length - days.length === 1 && days.length < 2;
  // "Type of meeting | Interim review" is a label with its value.
  const isPair = titles.length === 1 && isTextRole(reviewRoleOf(first.text));
  return isRest && isOne && !isPair ? titles : [];
}

function areDays(text: string): boolean {
  const days = text.split(between).filter((part) => part.trim() !== "");
  return days.length > 0 && days.every(isDay);
}

function daysIn(line: CellLine): readonly CellLine[] {
  if (!areDays(line.text)) return [];
  return [...line.text.matchAll(/[^,;\n]+/g)].flatMap(({ 0: part, index }) =>
    dateIn(part) === null ? [] : [{ ...line, ...sliceLine(line, index, index + part.length) }],
  );
}

const between = /[,;\n]/;

/** A row that names the meeting of a day. */
function titled(cell: CellView, day: CellLine): RowView {
  const from = day.text.length - day.text.trimStart().length;
  const line = { ...day, ...sliceLine(day, from) };
  const text = `${title}${line.text}`;
  const pieces = line.pieces.map((piece) => ({ ...piece, start: piece.start + title.length }));
  const ticks = line.ticks.map((tick) => ({ ...tick, at: tick.at + title.length }));
  return [withLines(cell, [{ ...line, text, pieces, ticks }])];
}

const title = "Review on ";
