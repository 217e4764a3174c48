import { madeLine } from "../../ooxml/lines";
import {
  filled,
  hasTable,
  turnedRound,
  viewRows,
  withLines,
  type CellView,
  type RowView,
} from "../survey/grid";
import { INDICATORS } from "../../indicators";
import { areInitials, isLetters } from "../content/initials";
import { isOnlyIndicators } from "../content/indicators-in";
import { meantByName } from "../content/short-names";
import { labelledParts } from "../labels/labelled-parts";
import { isTicked } from "../content/people";
import { wordCount } from "../labels/words";
import type { IndicatorCell, Lines, LongTermDraft } from "../reading";

export type Noted = {
  /** What is ticked; with its boxes where these stand in the cells of the names. */
  readonly lines: Lines;
  readonly cells: readonly IndicatorCell[];
};

export type IndicatorGrid = Noted & {
  /** Whether the row below belongs to it. */
  readonly hasMarksBelow: boolean;
};

/** A printed list has more names than anybody notes for one target. */
export const fewestOfList = 6;

/**
 * Reads a row with the names of indicators in cells of their own, and the ticks in these, beside them or
 * in the row below. `null`: the row is something else.
 */
export function indicatorGrid(row: RowView, below: RowView | undefined): IndicatorGrid | null {
  const cells = filled(namesForShort(row)).filter(({ continues }) => !continues);
  const inside = cells.length === 1 && cells[0] !== undefined ? gridInside(cells[0]) : null;
  if (inside !== null) return { ...inside, hasMarksBelow: false };
  const letters = cells.filter(({ text }) => text.trim().length === 1);
  const text = letters.map((letter) => letter.text).join(" ");
  if (letters.length < fewestOfList || !areInitials(text)) return gridOf(cells, row, below);

  const isInOrder = isLetters(text);
  const grid = isInOrder ? gridOf(spelledOut(cells, letters), row, below) : null;
  if (grid?.cells.some(({ ticksFor }) => ticksFor !== undefined)) return grid;
  // Which are meant their look may show; in any other order nothing does.
  const own = isInOrder ? letters.map((cell) => ({ cell })) : [];
  return { lines: letters.flatMap(({ lines }) => lines), cells: own, hasMarksBelow: false };
}

function gridOf(cells: RowView, row: RowView, below: RowView | undefined): IndicatorGrid | null {
  const [only, ...more] = cells;
  if (only !== undefined && more.length === 0 && (isList(only) || isOverBlock(only, row)))
    return { lines: only.lines, cells: [{ cell: only }], hasMarksBelow: false };
  const names = cells.filter(({ lines }) => isOnlyIndicators(lines));
  if (names.length < 2) return null;
  const others = cells.filter((cell) => !names.includes(cell) && !isTitle(cell));
  if (!others.every(isMark)) return null;
  if (names.length === 2 && others.length === 0) return null;

  const lines = names.flatMap((cell) => cell.lines);
  const own = names.map((cell) => ({ cell }));
  if (lines.some(({ ticks }) => ticks.length > 0))
    return { lines, cells: own, hasMarksBelow: false };
  if (others.length > 0 || isPaired(row, names)) {
    const cells = markCells(names, (cell) => beside(row, cell));
    return { lines: named(cells), cells, hasMarksBelow: false };
  }
  const marks = below === undefined ? [] : filled(below).filter((cell) => !isBeside(cell, names));
  if (below !== undefined && marks.length > 0 && marks.every(isMark)) {
    const cells = markCells(names, (cell) => under(below, cell));
    return { lines: named(cells), cells, hasMarksBelow: true };
  }
  const isSaid = names.length < fewestOfList;
  const waiting = below?.every(({ text }) => text.trim() === "")
    ? markCells(names, (cell) => under(below, cell))
    : [];
  // Of all the eight, in cells of their own, the look may show which are meant.
  const isPrinted = names.length === INDICATORS.length && waiting.length === 0;
  if (isSaid || isPrinted) return { lines, cells: own, hasMarksBelow: false };
  return { lines: [], cells: waiting, hasMarksBelow: false };
}

/** The same in a table that stands in a cell, with the marks below the names or beside them; `null`: there is none. */
export function gridInside({ blocks }: CellView): Noted | null {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const [table] = tables;
  if (table === undefined || tables.length > 1) return null;
  const rows = viewRows(table);
  // Tables deep within each other are no grid, and looking into each twice would take for ever.
  if (rows.some(hasTable)) return null;
  return gridOfRows(rows) ?? gridOfRows(turnedRound(rows));
}

/** Every row with something in it is one of names, or of the marks below these. */
function gridOfRows(rows: readonly RowView[]): Noted | null {
  const grids: IndicatorGrid[] = [];
  let marks: RowView | undefined;
  for (const [at, row] of rows.entries()) {
    if (filled(row).length === 0 || row === marks) continue;
    const grid: IndicatorGrid | null = indicatorGrid(row, rows[at + 1]);
    if (grid === null) return null;
    grids.push(grid);
    if (grid.hasMarksBelow) marks = rows[at + 1];
  }
  const cells = grids.flatMap((grid) => grid.cells);
  return cells.length < fewestOfList ? null : { lines: grids.flatMap(({ lines }) => lines), cells };
}

/** The row with the names in the place of such letters or short names, where it has those of all the eight; else as it is. */
export function namesForLetters(row: RowView): RowView {
  if (row.length < INDICATORS.length) return row;
  const letters = filled(row).filter(({ text }) => /^\s*\p{L}[.)]?\s*$/u.test(text));
  if (letters.length < INDICATORS.length) return namesForShort(row);
  return isLetters(letters.map(({ text }) => text).join(" ")) ? spelledOut(row, letters) : row;
}

/** The same for "Sa | He | Ach | Nu | Act | Rpt | Rsp | Inc": by their order one that stands for two is plain. */
function namesForShort(row: RowView): RowView {
  if (row.length < INDICATORS.length) return row;
  const named = filled(row).filter(({ text }) => meantByName(text).length > 0);
  const areLetters = named.every(({ text }) => text.trim().length === 1);
  const areAll =
    named.length === INDICATORS.length &&
    !areLetters &&
    INDICATORS.every((name, at) => meantByName(named[at]?.text ?? "").includes(name));
  return areAll ? spelledOut(row, named) : row;
}

/** "S | H | A | N | A | R | R | I": in their order the letters stand for the names. */
function spelledOut(cells: RowView, letters: RowView): RowView {
  return cells.map((cell) => {
    const name = INDICATORS[letters.indexOf(cell)];
    const isNamed = name === undefined || isOnlyIndicators(cell.lines);
    return isNamed ? cell : withLines(cell, [madeLine(name)]);
  });
}

/** "Achieving" across the table, over the targets for it. */
function isOverBlock({ lines, span }: CellView, row: RowView): boolean {
  return row.length === 1 && span > 1 && isOnlyIndicators(lines);
}

/** "☐ Safe ☒ Healthy …" or all the names, in one cell. */
function isList({ lines, text }: CellView): boolean {
  const hasTicks = lines.some(({ ticks }) => ticks.length > 0);
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return isOnlyIndicators(lines) && (hasTicks || words.length >= fewestOfList);
}

/** What is ticked in the row below some names; `null` when anything but marks stands under them. */
export function marksUnder(below: RowView, names: readonly CellView[]): Noted | null {
  const cells = markCells(names, (name) => under(below, name));
  const isMarks = cells.every(({ cell }) => cell.text.trim() === "" || isMark(cell));
  return cells.length === names.length && isMarks ? { lines: named(cells), cells } : null;
}

/** A row with the name of an indicator and nothing else of its own. */
export function isOnlyIndicatorRow(row: RowView): boolean {
  const [only, ...others] = filled(row);
  return (
    only !== undefined && others.length === 0 && row.length > 1 && isOnlyIndicators(only.lines)
  );
}

function markCells(
  names: readonly CellView[],
  markOf: (cell: CellView) => CellView | undefined,
): readonly Required<IndicatorCell>[] {
  return names.flatMap((name) => {
    const cell = markOf(name);
    return cell === undefined ? [] : [{ cell, ticksFor: name.lines }];
  });
}

/** Gives a long-term target the indicators of a grid that stands apart from its words. */
export function noteGrid(target: LongTermDraft, { lines, cells }: Noted): void {
  target.indicators = lines;
  target.cells = { ...target.cells, indicators: cells };
}

/** Notes those that are ticked in a table within the cell for them. */
export function noteInside(longTerm: readonly LongTermDraft[]): void {
  for (const target of longTerm) {
    const [place, ...others] = target.cells.indicators;
    const grid = place === undefined || others.length > 0 ? null : gridInside(place.cell);
    if (grid !== null) noteGrid(target, grid);
  }
}

/** The names that are ticked. */
export function named(cells: readonly Required<IndicatorCell>[]): Lines {
  return cells.filter(({ cell }) => isTicked(cell.lines)).flatMap(({ ticksFor }) => ticksFor);
}

/** The box of a name stands behind it, unless the row begins with one. */
function beside(row: RowView, cell: CellView): CellView | undefined {
  const first = row.find((candidate) => !isTitle(candidate));
  const isBoxFirst = first !== undefined && !isOnlyIndicators(first.lines);
  return row[row.indexOf(cell) + (isBoxFirst ? -1 : 1)];
}

/** "Tick" in front of the marks, under no name. */
function isBeside(cell: CellView, names: readonly CellView[]): boolean {
  const isApart = names.every((name) => under([cell], name) === undefined);
  return isTitle(cell) || (isApart && wordCount(cell.text) < 4);
}

function under(row: RowView, { column, span }: CellView): CellView | undefined {
  const below = row.filter(
    (cell) => cell.column < column + span && column < cell.column + cell.span,
  );
  return below.find(({ text }) => text !== "") ?? below[0];
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
