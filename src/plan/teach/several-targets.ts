import { limitsOf, type CellView, type RowView } from "../recognise/survey/grid";
import type { Role } from "./mapping";

/** A row of headings for each role once, and the rows below it, one for each target. */
export type Unfolded = {
  readonly roles: readonly Role[];
  readonly rowsOf: (row: RowView) => readonly RowView[];
};

/**
 * Takes apart rows that hold several short-term targets, each under a heading of its own with what goes
 * with it behind: "Target 1 | Who | Target 2 | Who". `null` when there is at most one.
 */
export function unfolded(roles: readonly (Role | null)[]): Unfolded | null {
  const starts = roles.flatMap((role, at) => (role === "short-term" ? [at] : []));
  if (starts.length < 2) return null;

  const order = [...new Set(roles.flatMap((role) => role ?? []))];
  const rowOf = (row: RowView, from: number, to: number): RowView =>
    order.map((wanted, column) => {
      const cells = row.filter((_, at) => at >= from && at < to && roles[at] === wanted);
      return joined(cells, column);
    });
  return {
    roles: order,
    rowsOf: (row) =>
      starts.map((start, index) =>
        rowOf(row, index === 0 ? 0 : start, starts[index + 1] ?? roles.length),
      ),
  };
}

function joined(cells: readonly CellView[], column: number): CellView {
  const [first] = cells;
  return {
    column,
    span: 1,
    continues: first?.continues ?? false,
    lines: cells.flatMap(({ lines }) => lines),
    text: cells.map(({ text }) => text).join("\n"),
    limits: limitsOf(cells),
    blocks: cells.flatMap(({ blocks }) => blocks),
  };
}
