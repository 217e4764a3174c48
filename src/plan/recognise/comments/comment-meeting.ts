import { wordCount } from "../labels/words";
import { asksForWords } from "./comment-labels";
import { isLetters, isReviewTitle, dateOf, labelOf, saysDate, textOf } from "./comment-text";
import { rolesInWords } from "../reviews/people-key";
import { isMark } from "../content/people";
import { filled, type CellView, type RowView } from "../survey/grid";
import { labelAndRest } from "../labels/label-and-rest";
import { labelledPieces } from "../labels/labelled-pieces";
import { isRecordLabel, namesRecord, reviewRoleOf } from "../reviews/review-labels";

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

/** "Review meeting: 29 January" alone in its row, behind such a label. */
export function isTitleOfMeeting(label: string, row: RowView): boolean {
  const [only, ...others] = filled(row);
  const isAlone = only !== undefined && others.length === 0;
  return isAlone && reviewRoleOf(label) === "type" && isReviewTitle(only.text);
}

/** Whether a row is the box below "Invited": somebody of the family is one of those who were. */
export function isBoxOfRecord(row: RowView, above: RowView = []): boolean {
  const [[box, ...others], [label, ...further]] = [row, above];
  if (box === undefined || label === undefined || others.length + further.length > 0) return false;
  const role = reviewRoleOf(label.text);
  const asksPeople = role === "invited" || role === "attended";
  return asksPeople && !isRecordLabel(box.text) && !asksForWords(labelOf(box));
}

/** The column of dates in a row of headings for meetings, of which each has a row; `null`: it is none. */
export function dateColumnOf(row: RowView): CellView | null {
  const cells = filled(row);
  const areHeadings = cells.length > 2 && cells.every(({ text }) => reviewRoleOf(text) !== null);
  if (!areHeadings || !cells.some(({ text }) => namesRecord(text))) return null;
  return cells.find(({ text }) => reviewRoleOf(text) === "date") ?? null;
}

/** The date of the meeting that a row is about, which stands in that column. */
export function dateUnder({ column, span }: CellView, row: RowView): string | undefined {
  const cell = row.find((each) => each.column === column && each.span === span);
  return cell !== undefined && saysDate(cell.text) ? textOf(cell.lines) : undefined;
}

/** "Date: 16 June …" in each of some cells side by side, a meeting in each: the days by their columns; none where one lacks its day. */
export function daysInCards(row: RowView): ReadonlyMap<number, string> {
  const cells = filled(row);
  const days = cells.flatMap(({ lines, column }): readonly (readonly [number, string])[] => {
    const pieces = labelledPieces(lines, reviewRoleOf);
    const stated = pieces.find((piece) => piece.role === "date" && piece.lines.length > 0);
    const [title] = lines;
    const day =
      textOf(stated?.lines ?? []) ??
      (title !== undefined && isReviewTitle(title.text) ? dateOf(title.text) : undefined);
    return day !== undefined && saysDate(day) ? [[column, day]] : [];
  });
  return new Map(days.length > 1 && days.length === cells.length ? days : []);
}

/** "Meeting no" */
export function asksNumber(cell: CellView | undefined): boolean {
  return /^\W*(?:(?:meeting|review)\s*)?(?:no|number|#)\W*$/i.test(cell?.text ?? "");
}

/** The days of meetings by the numbers that a table of them gives them. */
export function daysByNumber([heads = [], ...rows]: readonly RowView[]): ReadonlyMap<
  string,
  string
> {
  const day = heads.find(({ text }) => reviewRoleOf(text) === "date");
  if (day === undefined || !asksNumber(heads[0])) return new Map();
  return new Map(
    rows.flatMap((row): readonly (readonly [string, string])[] => {
      const date = dateUnder(day, row);
      return date === undefined ? [] : [[row[0]?.text.trim() ?? "", date]];
    }),
  );
}

/**
 * "Type | Review | Date of meeting": behind a label of the record stands its value, whatever that is called; behind
 * "Type: Review" it stands already.
 */
export function isValueOfRecord(row: RowView, at: number): boolean {
  const before = row[at - 1];
  if (before === undefined || !namesRecord(before.text)) return false;
  return labelAndRest(before.lines).rest.length === 0 && !isValueOfRecord(row, at - 1);
}

/** "Ms Imrie | Mum | Yes | No", "Mum | invited, attended": beside the name stands who came, and a job at most. */
export function isPersonAtMeeting(beside: RowView): boolean {
  const others = beside.filter((cell) => !tellsWhoCame(cell));
  const isJob = others.every(({ text }) => wordCount(text) <= 3);
  return beside.length > others.length && others.length < 2 && isJob;
}

/** A tick, "I/A", or "invited, attended", beside somebody's name. */
export function tellsWhoCame({ lines, text }: CellView): boolean {
  return isMark(lines) || isLetters(text) || rolesInWords(text) !== null;
}
