import type { CellLine } from "../../ooxml/blocks";
import { madeLine } from "../../ooxml/lines";
import { isMark, isTicked } from "../content/people";
import {
  blankCell,
  filled,
  turnedRound,
  withLines,
  withLinesOf,
  type CellView,
  type RowView,
} from "../survey/grid";
import { isKindOfMeeting } from "./meeting-titles";
import { reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";

/**
 * Rows where each kind of meeting has a column to tick, "Annual review | Termly review | Date | Attended", with one that
 * says the kind in their place; the same where these stand down the side, or in cells beside "Type of meeting".
 */
export function withKindsTicked(written: readonly RowView[]): readonly RowView[] {
  const rows = written.map(withBoxesTogether);
  const across = inColumns(rows);
  if (across !== null) return across;
  const isAcross = rows.every((row) => row.length === rows[0]?.length && row.length > 1);
  const down = isAcross ? inColumns(turnedRound(rows)) : null;
  return down === null ? rows : turnedRound(down);
}

/** "Type of meeting | ☐ Annual | ☒ Termly" with the boxes in one cell. */
function withBoxesTogether(row: RowView): RowView {
  const [label, ...boxes] = row;
  const areBoxes =
    boxes.length > 1 && boxes.every(({ lines }) => lines.some(({ ticks }) => ticks.length > 0));
  const [box] = boxes;
  if (label === undefined || box === undefined || !areBoxes) return row;
  if (label.text.trim() === "" || reviewRoleOf(label.text) !== "type") return row;
  return [label, withLinesOf(box, boxes)];
}

function inColumns(rows: readonly RowView[]): readonly RowView[] | null {
  for (const [at, heads] of rows.entries()) {
    const kinds = kindsIn(heads, rows[at - 1]);
    const [first] = kinds;
    if (first === undefined) continue;
    const isBelow = (row: RowView, index: number) => index > at && row.length === heads.length;
    const below = rows.filter(isBelow).flatMap((row) => kinds.flatMap((kind) => saidIn(row, kind)));
    if (below.length === 0 || below.includes(null)) return null;
    const joined = (row: RowView, said: readonly CellLine[]) =>
      row.flatMap((cell) => {
        if (!isUnder(cell, kinds)) return [cell];
        return cell.column === first.column
          ? [{ ...withLines(blankCell, said), column: cell.column }]
          : [];
      });
    return rows.map((row, index) => {
      if (index === at) return joined(row, [madeLine("Type of meeting")]);
      if (index === at - 1) return row.map((cell) => (asksKind(cell) ? withLines(cell, []) : cell));
      const said = kinds.flatMap((kind) => saidIn(row, kind).flatMap((lines) => lines ?? []));
      return isBelow(row, index) ? joined(row, said) : row;
    });
  }
  return null;
}

/** What stands under the heading of a kind says of the meeting: that kind, another in words, or nothing; `null`: it may be anything. */
function saidIn(row: RowView, kind: CellView): readonly (readonly CellLine[] | null)[] {
  const lines = row.find((cell) => isUnder(cell, [kind]))?.lines ?? [];
  if (lines.length === 0) return [];
  if (isMark(lines)) return [isTicked(lines) ? kind.lines : []];
  return [isOther(kind) ? lines : null];
}

function isUnder({ column }: CellView, kinds: readonly CellView[]): boolean {
  return kinds.some((kind) => kind.column === column);
}

function isOther({ text }: CellView): boolean {
  return /^\W*other\b/i.test(text);
}

/** "Type of meeting (tick one)" over the columns of the kinds. */
function asksKind({ span, text }: CellView): boolean {
  return span > 1 && text.trim() !== "" && reviewRoleOf(text) === "type";
}

/** The headings that name kinds of meeting, or stand below what asks for these, among headings of a record. */
function kindsIn(heads: RowView, above: RowView = []): readonly CellView[] {
  const asking = above.filter(asksKind);
  const isAsked = ({ column }: CellView) =>
    asking.some((over) => over.column <= column && column < over.column + over.span);
  const kinds = filled(heads).filter(
    (cell) => isAsked(cell) || isOther(cell) || isKindOfMeeting(cell.text),
  );
  if (kinds.length < 2) return [];
  const others = filled(heads).filter((cell) => !kinds.includes(cell));
  // "Name | Termly review | Annual review" stands over what is said of people, "Type | Termly | Annual" over meetings.
  const isHead = (role: ReviewRole | null) => role !== null && role !== "name" && role !== "type";
  const isKnown = others.length > 1 && others.every(({ text }) => isHead(reviewRoleOf(text)));
  return isKnown ? kinds : [];
}
