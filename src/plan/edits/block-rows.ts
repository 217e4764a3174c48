import { headerOf, secondHeaderOf } from "../recognise/header";
import { viewRows } from "../recognise/grid";
import type { Row, Table } from "../ooxml/blocks";
import type { GroupHand, Sheet } from "./sheet";
import { spotOf } from "./target-row";

/** A row of a block that is copied: with labels, with headings, or for targets. */
export type BlockRow = { readonly row: Row; readonly kind: "label" | "heading" | "target" };

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
  const label = own?.table === table ? Math.min(own.rowIndex, first) : first;

  const headings = headingsAbove(table, first);
  const isHeading = (index: number) => headings.includes(index);
  const from = own?.table === table ? label : 0;
  const indexes = [
    ...headings.filter((index) => index < from),
    ...range(from, Math.min(last, first + mostTargets - 1)),
  ];
  return indexes.flatMap((index): readonly BlockRow[] => {
    const row = table.rows[index];
    if (row === undefined) return [];
    if (isHeading(index)) return [{ row, kind: "heading" }];
    return [{ row, kind: index < first ? "label" : "target" }];
  });
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
