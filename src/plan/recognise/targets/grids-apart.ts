import { isOnlyIndicators } from "../content/indicators-in";
import { numberIn } from "../labels/labels";
import { hasWords } from "../labels/words";
import type { LongTermDraft } from "../reading";
import { blankCell, filled, turnedRound, type RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/survey";
import type { Candidate } from "./choose";
import { indicatorGrid, named, noteGrid, type Noted } from "./indicator-grid";

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
    const sides = [rows, turnedRound(rows).slice(0, rows[0]?.length)].map((each) =>
      columnsByNumber(each, longTerm),
    );
    for (const [target, grid] of sides.find((each) => each.length > 0) ?? [])
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
  const [first, second, ...others] = rows.filter((row) => filled(row).length > 0);
  const grid = isText || first === undefined ? null : indicatorGrid(first, second);
  const isWhole =
    grid !== null && others.length === 0 && (grid.hasMarksBelow || second === undefined);
  return isWhole ? grid : null;
}

/** "Indicator | Long term target 1 | Long term target 2" over rows for the indicators. */
function columnsByNumber(
  [heads = [], ...rows]: readonly RowView[],
  longTerm: readonly LongTermDraft[],
): readonly (readonly [target: LongTermDraft, grid: Noted])[] {
  const [, ...heading] = heads;
  const numbers = heading.map((cell) => numberIn(cell));
  const names = rows.filter(([name]) => name !== undefined && isOnlyIndicators(name.lines));
  if (numbers.length === 0 || names.length < 6 || names.length < rows.length) return [];
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

function targetOf(number: number | undefined, longTerm: readonly LongTermDraft[]) {
  if (number === undefined) return undefined;
  const isNumbered = longTerm.some((target) => target.number !== undefined);
  return isNumbered ? longTerm.find((target) => target.number === number) : longTerm[number - 1];
}
