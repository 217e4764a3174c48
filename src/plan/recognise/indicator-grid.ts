import { filled, type CellView, type RowView } from "./grid";
import { isOnlyIndicators } from "./indicators-in";
import { labelledParts } from "./labelled-parts";
import { isTicked } from "./people";
import type { Lines } from "./reading";

export type IndicatorGrid = {
  /** What is ticked; with its boxes where these stand in the cells of the names. */
  readonly lines: Lines;
  /** Whether the row below belongs to it. */
  readonly hasMarksBelow: boolean;
};

/** A printed list has more names than anybody notes for one target. */
const fewestOfList = 6;

/**
 * Reads a row with the names of indicators in cells of their own, and the ticks in these, beside them or
 * in the row below. `null`: the row is something else.
 */
export function indicatorGrid(row: RowView, below: RowView | undefined): IndicatorGrid | null {
  const cells = filled(row).filter(({ continues }) => !continues);
  const names = cells.filter(({ lines }) => isOnlyIndicators(lines));
  const others = cells.filter((cell) => !names.includes(cell) && !isTitle(cell));
  if (names.length < 2 || !others.every(isMark)) return null;
  if (names.length === 2 && others.length === 0) return null;

  const lines = names.flatMap((cell) => cell.lines);
  if (lines.some(({ ticks }) => ticks.length > 0)) return { lines, hasMarksBelow: false };
  if (others.length > 0 || isPaired(row, names)) {
    return { lines: named(names, (cell) => beside(row, cell)), hasMarksBelow: false };
  }
  const marks = below === undefined ? [] : filled(below).filter((cell) => !isTitle(cell));
  if (below !== undefined && marks.length > 0 && marks.every(isMark)) {
    return { lines: named(names, (cell) => under(below, cell)), hasMarksBelow: true };
  }
  return { lines: names.length < fewestOfList ? lines : [], hasMarksBelow: false };
}

function named(
  names: readonly CellView[],
  markOf: (cell: CellView) => CellView | undefined,
): Lines {
  return names.filter((cell) => isTicked(markOf(cell)?.lines ?? [])).flatMap((cell) => cell.lines);
}

/** The box of a name stands behind it, unless the row begins with one. */
function beside(row: RowView, cell: CellView): CellView | undefined {
  const first = row.find((candidate) => !isTitle(candidate));
  const isBoxFirst = first !== undefined && !isOnlyIndicators(first.lines);
  return row[row.indexOf(cell) + (isBoxFirst ? -1 : 1)];
}

function under(row: RowView, { column, span }: CellView): CellView | undefined {
  return row.find(
    (cell) => cell.column < column + span && column < cell.column + cell.span && cell.text !== "",
  );
}

/** Every name has an empty cell beside it. */
function isPaired(row: RowView, names: readonly CellView[]): boolean {
  return names.every((cell) => {
    const next = row[row.indexOf(cell) + 1];
    return next !== undefined && next.text.trim() === "";
  });
}

/** A tick, a cross or a box. */
function isMark({ text, lines }: CellView): boolean {
  const hasBox = lines.some(({ ticks }) => ticks.length > 0);
  return text.trim().length <= (hasBox ? 2 : 3) && !/\d{2}/.test(text);
}

function isTitle({ lines }: CellView): boolean {
  return lines.length > 0 && labelledParts({ lines }).indicators?.length === 0;
}
