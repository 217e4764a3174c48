import { blankCell, type CellView, type RowView } from "../grid";
import { targetRoleOf } from "../header";
import type { Layout } from "../reading";
import { targetsInRows } from "./targets-in-rows";

/**
 * The headings stand in the first column and each further column is a target. Read as the table that
 * it would be with rows and columns changed over.
 */
export const targetsInColumns: Layout = {
  id: "targets-in-columns",
  read(region) {
    const labelled = region.rows.filter((row) => row.length > 1 && isLabel(row[0]));
    if (labelled.length < 3 || labelled.length < region.rows.length * 0.6) return null;
    return targetsInRows.read({ ...region, rows: turned(labelled) });
  },
};

function isLabel(cell: CellView | undefined): boolean {
  return cell !== undefined && targetRoleOf(cell.text) !== null;
}

function turned(rows: readonly RowView[]): readonly RowView[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) =>
    rows.map((row, column) => ({ ...(row[index] ?? blankCell), column, span: 1 })),
  );
}
