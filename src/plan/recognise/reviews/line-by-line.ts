import { isDay } from "../content/says-when";
import { withLines, type CellView, type RowView } from "../survey/grid";

/**
 * Rows where several meetings share one, line by line: a day on each line of a cell, and as many lines beside it, as a row
 * for each. What has one line is said of all of them, unless it is a day: that row stays as it is.
 */
export function withLinesApart(rows: readonly RowView[]): readonly RowView[] {
  return rows.flatMap((row) => {
    const days = row.filter(({ lines }) => lines.length > 1 && areDays(lines));
    const count = days[0]?.lines.length ?? 0;
    const others = row.filter((cell) => cell.lines.length > 0 && !days.includes(cell));
    const isEach = ({ lines }: CellView) => lines.length === count;
    const isOfAll = ({ lines }: CellView) => lines.length === 1 && !areDays(lines);
    const areLines = others.some(isEach) && others.every((cell) => isEach(cell) || isOfAll(cell));
    if (!areLines || !days.every(isEach)) return [row];
    return Array.from({ length: count }, (_, at) =>
      row.map((cell) => (isEach(cell) ? onlyLine(cell, at) : cell)),
    );
  });
}

function areDays(lines: CellView["lines"]): boolean {
  return lines.every(({ text }) => isDay(text));
}

function onlyLine(cell: CellView, at: number): CellView {
  return withLines(cell, cell.lines.slice(at, at + 1));
}
