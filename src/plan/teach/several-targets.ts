import { limitsOf, type CellView, type RowView } from "../recognise/survey/grid";
import type { Role } from "./mapping";

/** A row of headings for each role once, and the rows below it, one for each target. */
export type Unfolded = {
  readonly roles: readonly Role[];
  readonly rowsOf: (row: RowView) => readonly RowView[];
};

/**
 * Takes apart rows that hold several short-term targets, each under a heading of its own with what goes
 * with it behind: "Target 1 | Who | Target 2 | Who". What stands behind targets that are side by side goes with each
 * of them: "Target 1 | Target 2 | Who". `null` when there is at most one.
 */
export function unfolded(roles: readonly (Role | null)[]): Unfolded | null {
  const starts = roles.flatMap((role, at) => (role === "short-term" ? [at] : []));
  if (starts.length < 2) return null;

  const order = [...new Set(roles.flatMap((role) => role ?? []))];
  /** What stands before all targets goes with the first, what stands behind some with those side by side. */
  const ownersOf = (at: number): readonly number[] => {
    if (roles[at] === "short-term") return [at];
    const last = starts.findLastIndex((start) => start < at);
    if (last === -1) return starts.slice(0, 1);
    const sideBySide = starts.findLastIndex(
      (start, index) => index <= last && start - 1 !== starts[index - 1],
    );
    return starts.slice(sideBySide, last + 1);
  };
  const rowOf = (row: RowView, start: number): RowView =>
    order.map((wanted, column) => {
      const cells = row.filter((_, at) => roles[at] === wanted && ownersOf(at).includes(start));
      return joined(cells, column);
    });
  return { roles: order, rowsOf: (row) => starts.map((start) => rowOf(row, start)) };
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
