import { isOnlyIndicators } from "../content/indicators-in";
import { labelledParts } from "../labels/labelled-parts";
import { numberIn } from "../labels/labels";
import { hasWords } from "../labels/words";
import type { LongTermDraft } from "../reading";
import { blankCell, filled, turnedRound, type RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import type { Candidate } from "./choose";
import { numberOf } from "./target-fields";
import { tellsOfSeveral } from "./indicators-by-number";
import {
  fewestOfList,
  indicatorGrid,
  named,
  namesForLetters,
  noteGrid,
  type Noted,
} from "./indicator-grid";

/**
 * Notes the wellbeing indicators that stand in tables of their own: a strip of the eight with ticks below (or above)
 * each target's table, or one table with a column or row for each long-term target by its number. Only where no
 * target has a place for them, and it is plain which they belong to.
 */
export function noteGrids(
  regions: readonly SurveyedRegion[],
  taken: readonly Candidate[],
  longTerm: readonly LongTermDraft[],
): void {
  const isOpen = longTerm.every(({ indicators }) => !hasWords(indicators ?? []));
  if (longTerm.length === 0 || !isOpen) return;
  for (const { rows } of regions) {
    const sides = sidesOf(rows).flatMap((side) => gridIn(side) ?? []);
    const columns = sides.map((grid) => columnsByNumber(grid, longTerm));
    for (const [target, grid] of columns.find((each) => each.length > 0) ?? [])
      noteGrid(target, grid);
  }
  noteStrips(regions, taken);
}

/** A strip for each table with one long-term target, always below it or always above. */
function noteStrips(regions: readonly SurveyedRegion[], taken: readonly Candidate[]): void {
  const order = regions.flatMap((region) => {
    const targets = taken.find((each) => each.region === region)?.reading.longTerm;
    const strip = targets === undefined ? stripIn(region) : null;
    return targets === undefined && strip === null ? [] : [{ targets: targets ?? [], strip }];
  });
  const pairs = order.flatMap((one, at) => {
    const other = at % 2 === 0 ? order[at + 1] : undefined;
    const [target, ...more] = [...one.targets, ...(other?.targets ?? [])];
    const strip = one.strip ?? other?.strip ?? null;
    return target === undefined || strip === null || more.length > 0 ? [] : [{ target, strip }];
  });
  if (pairs.length * 2 !== order.length) return;
  for (const { target, strip } of pairs) noteGrid(target, strip);
}

function stripIn({ rows, isText }: SurveyedRegion): Noted | null {
  if (isText) return lineIn(rows);
  const [first, second, ...others] = rows.filter((row) => filled(row).length > 0);
  const grid = first === undefined ? null : indicatorGrid(first, second);
  const isWhole =
    grid !== null && others.length === 0 && (grid.hasMarksBelow || second === undefined);
  return isWhole ? grid : null;
}

/** The only line of some text that notes indicators under their label, or says nothing else. */
function lineIn(rows: readonly RowView[]): Noted | null {
  const noted = rows.flatMap(([cell]) => {
    if (cell === undefined || tellsOfSeveral(cell.text)) return [];
    const lines = isOnlyIndicators(cell.lines) ? cell.lines : labelledParts(cell).indicators;
    return lines === null || !isOnlyIndicators(lines) ? [] : [{ lines, cells: [{ cell }] }];
  });
  const [only, ...others] = noted;
  return only === undefined || others.length > 0 ? null : only;
}

/** "Indicator | Long term target 1 | Long term target 2" over rows for the indicators, or turned round. */
type NumberedGrid = { readonly numbers: readonly number[]; readonly rows: readonly RowView[] };

/** Whether a table is no more than a grid of the indicators with targets by their bare numbers or letters. */
export function isNumberedGrid(rows: readonly RowView[]): boolean {
  return sidesOf(rows).some((side) => {
    const names = side[0]?.slice(1) ?? [];
    return gridIn(side) !== null && names.every((cell) => numberIn(cell) === undefined);
  });
}

function sidesOf(written: readonly RowView[]): readonly (readonly RowView[])[] {
  const rows = written.map(namesForLetters);
  const width = rows[0]?.length ?? 0;
  return width > fewestOfList ? [rows, turnedRound(rows).slice(0, width)] : [rows];
}

function gridIn([heads = [], ...rows]: readonly RowView[]): NumberedGrid | null {
  const heading = heads.slice(1).filter((cell) => cell.text.trim() !== "");
  const numbers = heading.flatMap((cell) => numberIn(cell) ?? numberOf(cell.text) ?? []);
  const isEach = numbers.length > 0 && numbers.length === heading.length;
  if (!isEach || rows.length < fewestOfList) return null;
  const isList = rows.every(([name]) => name !== undefined && isOnlyIndicators(name.lines));
  return isList ? { numbers, rows } : null;
}

function columnsByNumber(
  { numbers, rows }: NumberedGrid,
  longTerm: readonly LongTermDraft[],
): readonly (readonly [target: LongTermDraft, grid: Noted])[] {
  const owners = numbers.map((number) => targetOf(number, longTerm));
  if (owners.includes(undefined) || new Set(owners).size < longTerm.length) return [];
  return owners.flatMap((owner, at) => {
    const cells = rows.map((row) => ({
      cell: row[at + 1] ?? blankCell,
      ticksFor: row[0]?.lines ?? [],
    }));
    return owner === undefined ? [] : [[owner, { lines: named(cells), cells }] as const];
  });
}

function targetOf(number: number, longTerm: readonly LongTermDraft[]) {
  const isNumbered = longTerm.some((target) => target.number !== undefined);
  return isNumbered ? longTerm.find((target) => target.number === number) : longTerm[number - 1];
}
