import { filled, type CellView, type RowView } from "../../survey/grid";
import { headerOf, type Column, type Header } from "../header";
import { secondHeaderOf } from "../second-header";
import type { Layout } from "../../reading";
import { fieldOfRole } from "../field-of-role";
import { targetsInRows } from "./targets-in-rows";

/**
 * Several short-term targets in a row, each in a column of its own: one for each term of a year planner, or
 * each with its own strategies behind it. Read as the table that it would be with a row for each.
 */
export const targetsSideBySide: Layout = {
  id: "targets-side-by-side",
  read(region) {
    const at = region.rows.findIndex((row) => headingsAt(row) !== null);
    const [above, below] = [region.rows[at], region.rows[at + 1]];
    if (above === undefined || region.headerOf !== undefined) return null;
    const second = below === undefined ? null : secondHeaderOf(above, below);
    const isSecond = second !== null && second !== "unread";
    const header = isSecond ? second : headingsAt(above);
    const sets = header === null ? null : setsIn(header);
    if (header === null || sets === null) return null;

    const headings = isSecond && below !== undefined ? below : above;
    const [title, ...rest] = region.rows.slice(at + (isSecond ? 1 : 0));
    if (title === undefined) return null;
    // Labels down the side turn the table round.
    const isTurned = header.strange.some(({ index }) =>
      rest.some((row) => row[index]?.text.trim()),
    );
    if (isTurned) return null;
    const parted = rest.filter((row) => !isSaidAgain(row, headings));
    const reading = targetsInRows.read({
      ...region,
      rows: [
        ...region.rows.slice(0, at),
        title,
        ...parted.flatMap((row) => rowsIn(row, header, sets)),
      ],
      headerOf: (row) => (row === title ? headerOfSet(header, sets) : null),
    });
    if (reading === null) return null;
    const words = "Several short-term targets stand side by side in one row.";
    return { ...reading, doubts: [...reading.doubts, { atMost: "likely", words }] };
  },
};

/** The columns of each target, and those that go with all of them. */
type Sets = { readonly shared: readonly Column[]; readonly each: readonly (readonly Column[])[] };

function headingsAt(row: RowView): Header | null {
  return filled(row).length > 1 ? headerOf(row, true) : null;
}

/** `null`: there are not several targets in a row, or it is not plain what goes with which. */
function setsIn({ columns, strange, labels }: Header): Sets | null {
  const named = columns.filter(({ role }) => role === "short-term");
  const targets = named.length > 0 ? named : columns.filter(({ role }) => role === "target");
  const isOtherTime = targets.some(({ index }) => otherTime.test(labels[index] ?? ""));
  if (targets.length < 2 || isOtherTime || strange.some(({ label }) => label !== "")) return null;

  const isShared = (column: Column) => !isField(column) && !isTarget(column.role);
  const own = columns.filter((column) => !isShared(column));
  const starts = targets.map((target) => own.indexOf(target));
  const each = starts.map((start, index) => own.slice(start, starts[index + 1]));
  const kinds = new Set(each.map((set) => set.map(({ role }) => role).join()));
  if (starts[0] === 0 && kinds.size === 1) return { shared: columns.filter(isShared), each };
  // "Target 1 | Target 2 | Strategies": what stands beside them all goes with each.
  if (each.slice(0, -1).some(({ length }) => length > 1)) return null;
  const alone = targets.map((target) => [target]);
  return { shared: columns.filter((column) => !targets.includes(column)), each: alone };

  function isTarget(role: Column["role"]): boolean {
    return targets.some((target) => target.role === role);
  }
}

/** Asked for of each short-term target. */
function isField({ role }: Column): boolean {
  return fieldOfRole[role] !== undefined;
}

/** "New short-term target": what becomes of one is not another of them. */
const otherTime = /\b(?:new|next|revised|previous|last|old|former|changed?|updated?)\b/i;

function headerOfSet({ labels }: Header, { shared, each: [first = []] }: Sets): Header {
  const columns = [...shared, ...first].map((column, index) => ({ ...column, index }));
  const said = [...shared, ...first].map(({ index }) => labels[index] ?? "");
  return { columns, cells: columns.length, labels: said, strange: [] };
}

/** A row for each target of a row; one that is not made like the headings stays as it is. */
function rowsIn(row: RowView, header: Header, { shared, each }: Sets): readonly RowView[] {
  if (row.length !== header.cells) return [row];
  const cellsOf = (columns: readonly Column[]) => columns.flatMap(({ index }) => row[index] ?? []);
  const again = (column: Column): readonly CellView[] =>
    cellsOf([column]).map((cell) => (isField(column) ? cell : { ...cell, continues: true }));
  return each.map((columns, at) => [
    ...(at === 0 ? cellsOf(shared) : shared.flatMap(again)),
    ...cellsOf(columns),
  ]);
}

function isSaidAgain(row: RowView, headings: RowView): boolean {
  return row.length === headings.length && row.every(({ text }, at) => text === headings[at]?.text);
}
