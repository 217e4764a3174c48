import { isOnlyIndicators } from "../content/indicators-in";
import { isNotedShort } from "../content/short-names";
import { gridInside } from "./indicator-grid";
import { labelAndRest } from "../labels/label-and-rest";
import { wordsOf } from "../labels/match-label";
import { hasWords } from "../labels/words";
import type { Lines, LongTermCells } from "../reading";
import type { CellView, RowView } from "../survey/grid";

/** The cell with the value; where there is none, the empty one beside the label, else that of the label. */
export function placeOf(row: RowView, label: CellView, value: CellView | undefined): CellView {
  if (value !== undefined) return value;
  const beside = row[row.indexOf(label) + 1];
  const isWaiting = beside !== undefined && !beside.continues && beside.text.trim() === "";
  return isWaiting && labelAndRest(label.lines).rest.length === 0 ? beside : label;
}

/** The same for its indicators. */
export function noteCells(
  row: RowView,
  label: CellView | null,
  value: CellView | undefined,
): LongTermCells["indicators"] {
  if (label !== null) return [{ cell: placeOf(row, label, value) }];
  return value === undefined ? [] : [{ cell: value }];
}

/** "My goal | I can … | This helps me to be | Safe": what stands between a target and its indicators asks for these. */
export function labelBeside(cells: RowView, noted: CellView | undefined, target: CellView) {
  const at = noted === undefined ? -1 : cells.indexOf(noted);
  const label = cells[at - 1];
  const isLabel = label !== undefined && cells[at - 2] === target && isShortLine(label);
  return isLabel ? label : undefined;
}

/** Short enough for a label. */
export function isShortLine({ text, lines }: CellView): boolean {
  return wordsOf(text).length <= 6 && lines.length === 1;
}

/** Indicators without a label; in short names only beside the words of a target. */
export function isNoteOf(
  cell: CellView,
  target: { readonly lines: Lines; readonly cell?: CellView | undefined } | null,
): boolean {
  if (isOnlyIndicators(cell.lines) || gridInside(cell) !== null) return true;
  return (
    target !== null && hasWords(target.lines) && cell !== target.cell && isNotedShort(cell.text)
  );
}
