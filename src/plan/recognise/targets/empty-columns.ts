import type { CellView, RowView } from "../survey/grid";
import { headerOf } from "./header";

/**
 * The rows without the columns in which nothing stands at all, not even a heading, as a table pasted from a
 * spreadsheet has them. Only beside headings: an empty column of a form without any waits for its values.
 */
export function withoutEmptyColumns(rows: readonly RowView[]): readonly RowView[] {
  const headings = rows.filter((row) => row.some(isEmpty) && headerOf(row) !== null);
  const gaps = headings.flatMap((row) => row.filter(isEmpty).map(({ column }) => column));
  const empty = new Set(gaps.filter((column) => rows.every(isEmptyAt(column))));
  if (empty.size === 0) return rows;
  return rows.map((row) => row.filter(({ column, span }) => span > 1 || !empty.has(column)));
}

function isEmptyAt(column: number): (row: RowView) => boolean {
  return (row) => row.every((cell) => cell.column !== column || cell.span > 1 || isEmpty(cell));
}

function isEmpty({ lines, span }: CellView): boolean {
  return lines.length === 0 && span === 1;
}
