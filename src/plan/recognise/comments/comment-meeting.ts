import { isReviewTitle, dateOf, saysDate, textOf } from "./comment-text";
import { filled, type RowView } from "../survey/grid";
import { labelledPieces } from "../labels/labelled-pieces";
import { namesRecord, reviewRoleOf } from "../reviews/review-labels";

/** The dates of the meetings that some rows are the record of; none where nothing else is said of them. */
export function meetingDatesIn(rows: readonly RowView[]): readonly string[] {
  const dates: string[] = [];
  let isRecord = false;
  for (const row of rows) {
    const cells = filled(row);
    for (const [at, cell] of cells.entries()) {
      const pieces = labelledPieces(cell.lines, reviewRoleOf);
      for (const { role, label, lines } of pieces) {
        isRecord ||= role !== null && namesRecord(label);
        if (role !== "date") continue;
        const value = textOf(lines.length > 0 ? lines : (cells[at + 1]?.lines ?? []));
        if (value !== undefined && saysDate(value)) dates.push(value);
      }
      if (cells.length === 1 && isReviewTitle(cell.text)) dates.push(dateOf(cell.text) ?? "");
    }
  }
  return isRecord ? dates : [];
}
