import { withLines, type CellView, type RowView } from "../survey/grid";
import { isBracketed } from "../labels/hints";
import { headerOf } from "./header";
import { isPromptRow } from "./row-kinds";

/** The rows of a table of targets without what nobody has filled in. */
export function withoutUnused(rows: readonly RowView[]): readonly RowView[] {
  return withoutEmptyColumns(withoutPrompts(rows));
}

/**
 * The rows without the columns in which nothing stands at all, not even a heading, as a table pasted from a
 * spreadsheet has them. Only beside headings: an empty column of a form without any waits for its values.
 */
function withoutEmptyColumns(rows: readonly RowView[]): readonly RowView[] {
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

/** The rows with nothing where a cell repeats what a row of prompts says is to be put there. */
function withoutPrompts(rows: readonly RowView[]): readonly RowView[] {
  const asking = rows.filter((row) => row.length > 1 && isPromptRow(row));
  const prompts = new Set(asking.flat().map(({ text }) => text));
  if (asking.length === 0) return rows;
  const isLeft = ({ text }: CellView) => prompts.has(text) && isBracketed(text);
  return rows.map((row) =>
    asking.includes(row) || !row.some(isLeft)
      ? row
      : row.map((cell) => (isLeft(cell) ? withLines(cell, []) : cell)),
  );
}
