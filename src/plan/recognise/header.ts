import { filled, type CellView, type RowView } from "./grid";
import { afterLabel } from "./labels";
import { matcherOf, wordsOf } from "./match-label";
import { targetSynonyms, type TargetRole } from "./target-synonyms";

export const targetRoleOf = matcherOf(targetSynonyms);

/** A column of a target table: where it stands and what it is for. */
export type Column = {
  readonly role: TargetRole;
  readonly column: number;
  readonly span: number;
  /** Which cell of the header row it is, from 0. */
  readonly index: number;
};

/** The column headings of a target table. */
export type Header = {
  readonly columns: readonly Column[];
  /** How many cells the row has: rows with as many are read cell by cell. */
  readonly cells: number;
};

const goals: ReadonlySet<TargetRole> = new Set(["long-term", "short-term", "target", "aim"]);

/**
 * Reads a row as column headings; `null` when it is none. Headings are short, most of them known, and
 * one names a target or an aim.
 */
export function headerOf(row: RowView): Header | null {
  const cells = filled(row);
  if (cells.length === 0 || row.every((cell) => cell.continues)) return null;

  const columns: Column[] = [];
  let unknown = 0;
  for (const [index, cell] of row.entries()) {
    if (cell.text.trim() === "") continue;
    const role = targetRoleOf(cell.text);
    if (role !== null) columns.push({ role, column: cell.column, span: cell.span, index });
    else if (isShort(cell)) unknown += 1;
    else return null;
  }

  const roles = new Set(columns.map(({ role }) => role));
  const names = [...roles].filter((role) => goals.has(role));
  if (names.length === 0 || unknown > columns.length) return null;
  if (columns.length === 1)
    return isLoneHeading(row, columns[0]?.role) ? { columns, cells: row.length } : null;
  if (isLabelAndValue(row, columns, unknown)) return null;
  return { columns, cells: row.length };
}

/** The cell of a data row that stands under a column. */
export function cellUnder(row: RowView, header: Header, column: Column): CellView | undefined {
  if (row.length === header.cells) return row[column.index];
  return row.find(
    (cell) => cell.column <= column.column && column.column < cell.column + cell.span,
  );
}

/** How many of the header's columns a cell covers. */
export function columnsCovered(cell: CellView, row: RowView, header: Header): number {
  if (row.length === header.cells) return 1;
  return header.columns.filter(
    ({ column }) => cell.column <= column && column < cell.column + cell.span,
  ).length;
}

function isShort({ text, lines }: CellView): boolean {
  return wordsOf(text).length <= 8 && lines.length <= 3;
}

/** A table of one column, headed "Short term targets". */
function isLoneHeading(row: RowView, role: TargetRole | undefined): boolean {
  return row.length === 1 && (role === "short-term" || role === "target");
}

/** "Long Term Target 1 | Improve reading": a label with its value beside it, not two headings. */
function isLabelAndValue(row: RowView, columns: readonly Column[], unknown: number): boolean {
  const known = new Set(columns.map(({ role }) => role));
  const isLongTermRow = [...known].every((role) => role === "long-term" || role === "indicator");
  if (!isLongTermRow) return false;
  return unknown > 0 || row.some((cell) => hasNumberedLabel(cell)) || hasValueGap(row, columns);
}

/** A number in the label ("Long Term Target 2") belongs to a block, never to a column. */
function hasNumberedLabel({ text, lines }: CellView): boolean {
  const [first] = lines;
  return first !== undefined && /\d/.test(text) && afterLabel(first, "long-term") !== null;
}

/** An empty cell after each label waits for its value. */
function hasValueGap(row: RowView, columns: readonly Column[]): boolean {
  return columns.every(({ index }) => row[index + 1]?.text.trim() === "");
}
