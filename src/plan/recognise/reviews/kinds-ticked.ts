import { madeLine } from "../../ooxml/lines";
import { isMark, isTicked } from "../content/people";
import {
  blankCell,
  filled,
  turnedRound,
  withLines,
  type CellView,
  type RowView,
} from "../survey/grid";
import { isKindOfMeeting } from "./meeting-titles";
import { reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";

/**
 * Rows where each kind of meeting has a column to tick, "Annual review | Termly review | Date | Attended", with one that
 * says the kind in their place; the same where these stand down the side.
 */
export function withKindsTicked(rows: readonly RowView[]): readonly RowView[] {
  const across = inColumns(rows);
  if (across !== null) return across;
  const isAcross = rows.every((row) => row.length === rows[0]?.length && row.length > 1);
  const down = isAcross ? inColumns(turnedRound(rows)) : null;
  return down === null ? rows : turnedRound(down);
}

function inColumns(rows: readonly RowView[]): readonly RowView[] | null {
  for (const [at, heads] of rows.entries()) {
    const kinds = kindsIn(heads, rows[at - 1]);
    if (kinds.length < 2) continue;
    const isOfKind = ({ column }: CellView) => kinds.some((kind) => kind.column === column);
    const below = rows.slice(at + 1).filter((row) => row.length === heads.length);
    const marks = below
      .flatMap((row) => row.filter(isOfKind))
      .filter(({ lines }) => lines.length > 0);
    if (marks.length === 0 || !marks.every(({ lines }) => isMark(lines))) return null;
    const joined = (row: RowView, said: CellView["lines"]) =>
      row.flatMap((cell) => {
        if (!isOfKind(cell)) return [cell];
        return cell.column === kinds[0]?.column
          ? [{ ...withLines(blankCell, said), column: cell.column }]
          : [];
      });
    const kindOf = (row: RowView) =>
      kinds.flatMap((kind) => {
        const mark = row.find(({ column }) => column === kind.column);
        return mark !== undefined && isTicked(mark.lines) ? kind.lines : [];
      });
    return rows.map((row, index) => {
      if (index === at) return joined(row, [madeLine("Type of meeting")]);
      return index > at && row.length === heads.length ? joined(row, kindOf(row)) : row;
    });
  }
  return null;
}

/** The headings that name kinds of meeting, or stand below what asks for these, among headings of a record. */
function kindsIn(heads: RowView, above: RowView = []): readonly CellView[] {
  const asking = above.find(
    ({ span, text }) => span > 1 && text.trim() !== "" && reviewRoleOf(text) === "type",
  );
  const isBelow = ({ column }: CellView) =>
    asking !== undefined && asking.column <= column && column < asking.column + asking.span;
  const kinds = filled(heads).filter((cell) => isBelow(cell) || isKindOfMeeting(cell.text));
  const others = filled(heads).filter((cell) => !kinds.includes(cell));
  // "Name | Termly review | Annual review" stands over what is said of people, "Type | Termly | Annual" over meetings.
  const isHead = (role: ReviewRole | null) => role !== null && role !== "name" && role !== "type";
  const isKnown = others.length > 1 && others.every(({ text }) => isHead(reviewRoleOf(text)));
  return isKnown ? kinds : [];
}
