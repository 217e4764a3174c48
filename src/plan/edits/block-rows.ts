import { headerOf } from "../recognise/targets/header";
import { secondHeaderOf } from "../recognise/targets/second-header";
import { viewRows, type CellView } from "../recognise/survey/grid";
import { paragraphsIn, type Cell, type Row, type Table } from "../ooxml/blocks";
import type { Spot } from "./ground";
import type { BlankHand, GroupHand, Sheet } from "./sheet";
import { spotOf } from "./target-row";

/** A row of a block that is copied: with labels, with headings, or for targets. */
export type BlockRow = {
  readonly row: Row;
  readonly kind: "label" | "heading" | "target";
  /** The cells that are emptied in a row with a label beside them; left out, the kind says it. */
  readonly values?: ReadonlySet<Cell>;
};

/** More empty rows than these are not copied. */
const mostTargets = 6;

/** The rows of the table that make up a group's block: its label, the headings, and its targets. */
export function blockRows(sheet: Sheet, group: GroupHand, table: Table): readonly BlockRow[] {
  const at = (view: Parameters<typeof spotOf>[1]) => {
    const spot = spotOf(sheet, view);
    return spot?.table === table ? [spot.rowIndex] : [];
  };
  const targets = [...group.targets, ...group.blanks].flatMap(({ cells }) => at(cells.text));
  if (targets.length === 0) return [];
  const first = Math.min(...targets);
  const last = lastMerged(table, Math.max(...targets));
  const place = group.text[0]?.paragraph.at ?? null;
  const own = place === null ? null : sheet.ground.spotOf(place);
  const isOwnRow = own?.table === table && own.rowIndex < first;
  const above = isOwnRow ? labelRowAbove(sheet, group, own) : 0;
  const label = own?.table === table ? Math.min(own.rowIndex - above, first) : first;

  const headings = headingsAbove(table, first);
  const isHeading = (index: number) => headings.includes(index);
  const noted = own?.table === table ? notedIn(sheet, group, table) : [];
  const from = own?.table === table ? Math.min(label, ...noted) : 0;
  const indexes = [
    ...headings.filter((index) => index < from),
    ...range(from, Math.min(last, first + mostTargets - 1)),
    ...range(last + 1, Math.max(last, ...noted)),
  ];
  return indexes.flatMap((index): readonly BlockRow[] => {
    const row = table.rows[index];
    if (row === undefined) return [];
    if (isHeading(index)) return [{ row, kind: "heading" }];
    return [{ row, kind: index < first || index > last ? "label" : "target" }];
  });
}

/** The rows of a table that has a row for each field of a target: from that of the long-term target, labels kept. */
export function uprightRows(sheet: Sheet, group: GroupHand, table: Table): readonly BlockRow[] {
  const spots = targetsIn(sheet, group, table)
    .flatMap(viewsOf)
    .flatMap((view) => spotOf(sheet, view) ?? [])
    .filter((spot) => spot.table === table);
  const places = group.text.map(({ paragraph }) => paragraph.at ?? -1);
  const own = places.map((place) => sheet.ground.spotOf(place));
  const indexes = [...spots, ...own].flatMap((spot) =>
    spot?.table === table ? spot.rowIndex : [],
  );
  const values = new Set(spots.map(({ cell }) => cell));
  return table.rows
    .slice(Math.min(...indexes), Math.max(...indexes) + 1)
    .map((row) => ({ row, kind: "label", values }));
}

/** The rows over or below a block that note its indicators, and nobody else's. */
function notedIn(sheet: Sheet, group: GroupHand, table: Table): readonly number[] {
  const rowsOf = ({ indicators }: GroupHand) =>
    indicators.flatMap(({ view }) => {
      const spot = view === null ? null : spotOf(sheet, view);
      return spot?.table === table ? [spot.rowIndex] : [];
    });
  const others = new Set(sheet.groups.filter((other) => other !== group).flatMap(rowsOf));
  return rowsOf(group).filter((index) => !others.has(index));
}

/** 1 where the words stand alone in the first cell of a row below one of labels, cell for cell; else 0. */
function labelRowAbove(
  sheet: Sheet,
  group: GroupHand,
  { table, row, rowIndex, cell }: Spot,
): 0 | 1 {
  const above = table.rows[rowIndex - 1];
  const isAlone = row.cells[0] === cell && group.text[0]?.start === 0;
  const isAlike = row.cells.length > 1 && above?.cells.length === row.cells.length;
  if (above === undefined || !isAlone || !isAlike) return 0;
  return isShared(sheet, group, [{ row: above, kind: "label" }]) ? 0 : 1;
}

/** Whether another long-term target, or one under it, stands in the same rows, as where each has a column. */
export function isShared({ groups }: Sheet, own: GroupHand, rows: readonly BlockRow[]): boolean {
  const cells = rows.flatMap(({ row }) => row.cells.flatMap(({ blocks }) => paragraphsIn(blocks)));
  const places = new Set(cells.flatMap(({ sources }) => sources.map(({ place }) => place)));
  return groups.some(
    (group) =>
      group !== own &&
      [group, ...group.targets]
        .flatMap(({ text }) => text)
        .some(({ paragraph: { at } }) => at !== null && places.has(at)),
  );
}

/** The targets of a group, and the places for some, in one table. */
export function targetsIn(
  sheet: Sheet,
  { targets, blanks }: GroupHand,
  table: Table,
): readonly BlankHand[] {
  return [...targets, ...blanks].filter(({ cells }) => spotOf(sheet, cells.text)?.table === table);
}

/** The cells of a target: its words and all that goes with them. */
export function viewsOf({ cells }: BlankHand): readonly CellView[] {
  return [cells.text, ...Object.values(cells.fields).flat()];
}

/** The nearest rows of headings above the first target. */
function headingsAbove(table: Table, first: number): readonly number[] {
  const rows = viewRows(table);
  for (let index = first - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row === undefined || headerOf(row) === null) continue;
    const above = rows[index - 1];
    const isSecond = above !== undefined && secondHeaderOf(above, row) !== null;
    const below = rows[index + 1];
    const hasSecond =
      below !== undefined && index + 1 < first && secondHeaderOf(row, below) !== null;
    return [...(isSecond ? [index - 1] : []), index, ...(hasSecond ? [index + 1] : [])];
  }
  return [];
}

function lastMerged({ rows }: Table, index: number): number {
  let last = index;
  while (rows[last + 1]?.cells.some(({ continues }) => continues)) last += 1;
  return last;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
