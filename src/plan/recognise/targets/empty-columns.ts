import type { CellView, RowView } from "../survey/grid";
import { headerOf } from "./header";

/**
 * The rows without the columns in which nothing stands at all, not even a heading, as a table pasted from a
 * spreadsheet has them. Only beside headings: an empty column of a form without any waits for its values.
 */
export function withoutEmptyColumns(rows: readonly RowView[]): readonly RowView[] {
  const written = new Set<number>();
  for (const row of rows)
    for (const { column, span, lines } of row)
      if (span === 1 && lines.length > 0) written.add(column);
  const isGap = ({ column, span }: CellView) => span === 1 && !written.has(column);
  const headings = rows.filter((row) => row.some(isGap) && headerOf(row) !== null);
  const empty = new Set(headings.flatMap((row) => row.filter(isGap)).map(({ column }) => column));
  if (empty.size === 0) return rows;
  return rows.map((row) => row.filter(({ column, span }) => span > 1 || !empty.has(column)));
}
