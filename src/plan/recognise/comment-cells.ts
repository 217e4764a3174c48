import type { CommentHeads } from "./comment-columns";
import { saysOfMeeting } from "./comment-reach";
import type { CellView, RowView } from "./grid";
import type { Lines } from "./reading";

/** The lines of the cells that hold comments or their labels, which say nothing of a meeting. */
export class TakenCells {
  readonly lines = new Set<Lines>();

  /** A cell that says something of a meeting as well is left to the record. */
  add(cell: CellView): void {
    if (!saysOfMeeting(cell)) this.lines.add(cell.lines);
  }

  /** The cells under headings; a date may be that of the meeting too. */
  addUnder(row: RowView, heads: CommentHeads): void {
    for (const { role, index } of heads) {
      const cell = row[index];
      if (cell !== undefined && role !== "date") this.lines.add(cell.lines);
    }
  }

  /** Where rows hold comments and nothing of a meeting, their dates are those of the comments. */
  addDates(rows: readonly RowView[]): void {
    const cells = rows.flat();
    if (!cells.some(({ lines }) => this.lines.has(lines))) return;
    const isOfMeeting = cells.some((cell) => !this.lines.has(cell.lines) && saysOfMeeting(cell));
    if (!isOfMeeting) cells.forEach(({ lines }) => this.lines.add(lines));
  }
}
