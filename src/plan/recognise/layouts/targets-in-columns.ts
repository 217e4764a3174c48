import { limits } from "../../ooxml/limits";
import { blankCell, filled, type CellView, type RowView } from "../grid";
import { targetRoleOf } from "../header";
import { meaningOf } from "../heading-meaning";
import type { Layout } from "../reading";
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
    return targetsInRows.read({ ...region, rows: [...above, ...turned(labelled), ...below] });
  },
};

function isLabel(cell: CellView | undefined): boolean {
  if (cell === undefined) return false;
  return targetRoleOf(cell.text) !== null || meaningOf(cell.text) !== null;
}

function turned(rows: readonly RowView[]): readonly RowView[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) =>
    rows.map((row, column) => ({ ...(row[index] ?? blankCell), column, span: 1 })),
  );
}
