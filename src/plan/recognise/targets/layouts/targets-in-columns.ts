import { limits } from "../../../ooxml/limits";
import { blankCell, filled, type CellView, type RowView } from "../../survey/grid";
import { targetRoleOf } from "../header";
import { meaningOf } from "../../labels/heading-meaning";
import type { Layout } from "../../reading";
import { targetsInRows } from "./targets-in-rows";

/**
 * The headings stand in the first column and each further column is a target. Read as the table that
 * it would be with rows and columns changed over.
 */
export const targetsInColumns: Layout = {
  id: "targets-in-columns",
  read(region) {
    const rows = region.rows.filter((row) => filled(row).length > 0);
    const first = rows.findIndex((row) => row.length > 1);
    const last = rows.findLastIndex((row) => row.length > 1);
    const labelled = rows.slice(first, last + 1).filter((row) => row.length > 1);
    const known = labelled.filter((row) => isLabel(row[0]));
    // Turned over, each becomes a column.
    if (labelled.length > limits.cellsOfRow) return null;
    if (known.length < 3 || known.length < labelled.length * 0.6) return null;
    const others = rows.filter((row) => !labelled.includes(row));
    const [above, below] = [
      others.filter((row) => rows.indexOf(row) < first),
      others.filter((row) => rows.indexOf(row) >= first),
    ];
    return targetsInRows.read({ ...region, rows: [...above, ...turnedOver(labelled), ...below] });
  },
};

function isLabel(cell: CellView | undefined): boolean {
  if (cell === undefined) return false;
  return targetRoleOf(cell.text) !== null || meaningOf(cell.text) !== null;
}

/**
 * Several short-term targets below one another make a row each. What stands below the last of them goes with
 * all, unless the same stands below each.
 */
function turnedOver(rows: readonly RowView[]): readonly RowView[] {
  const starts = rows.flatMap((row, at) => (isShortTerm(row) ? [at] : []));
  const [from = 0] = starts;
  const parts = starts.map((at, index) => rows.slice(at + 1, starts[index + 1]));
  const last = parts.at(-1) ?? [];
  const isShared = parts.slice(0, -1).every((part) => part.length === 0);
  if (starts.length < 2 || (!isShared && !parts.every((part) => isAlike(part, last))))
    return turned(rows);
  const blocks = starts.map((at, index) =>
    turned([
      ...rows.slice(0, from),
      ...rows.slice(at, at + 1),
      ...(isShared ? last : (parts[index] ?? [])),
    ]),
  );
  const [first = [], ...others] = blocks;
  return first.flatMap((row, index) => {
    const written = others.flatMap((block) => {
      const below = block[index];
      const isWritten = index > 0 && below !== undefined && below[from]?.text.trim() !== "";
      return isWritten
        ? [below.map((cell, at) => (at < from ? { ...cell, continues: true } : cell))]
        : [];
    });
    return [row, ...written];
  });
}

function isShortTerm([label]: RowView): boolean {
  return label !== undefined && targetRoleOf(label.text) === "short-term";
}

function isAlike(part: readonly RowView[], other: readonly RowView[]): boolean {
  const role = ([label]: RowView) => label && targetRoleOf(label.text);
  return (
    part.length === other.length && part.every((row, at) => role(row) === role(other[at] ?? []))
  );
}

function turned(all: readonly RowView[]): readonly RowView[] {
  const widest = all.reduce((wide, row) => (row.length > wide.length ? row : wide), []);
  const rows = all.map((row) => spread(row, widest));
  return widest.map((_, index) =>
    rows.map((row, column) => ({ ...(row[index] ?? blankCell), column, span: 1 })),
  );
}

/** A row with a cell for each of those of the widest one: a long-term target may be merged across its short-term ones. */
function spread(row: RowView, widest: RowView): RowView {
  const starts = new Set(widest.map(({ column }) => column));
  const isMerged = row.length < widest.length && row.every(({ column }) => starts.has(column));
  if (!isMerged) return row;
  return widest.flatMap(({ column }) => {
    const cell = row.find((each) => each.column <= column && column < each.column + each.span);
    return cell === undefined ? [] : [cell.column === column ? cell : { ...cell, continues: true }];
  });
}
