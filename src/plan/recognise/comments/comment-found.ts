import { cellUnderHead, type CommentHeads, type Said } from "./comment-columns";
import type { Author } from "./comment-synonyms";
import type { CellView, RowView } from "../survey/grid";
import { dateIn } from "../content/says-when";
import { labelledPieces } from "../labels/labelled-pieces";
import { endsSentence, wordCount } from "../labels/words";
import type { CommentCells, Lines } from "../reading";
import { saysWhichMeeting } from "../reviews/meeting-titles";
import { namesRecord } from "../reviews/review-labels";
import type { SurveyedRegion } from "../survey/surveyed-region";

/** Keeps what was found of comments: who said what, the places for it, and the cells that are spoken for. */
export class FoundWords {
  readonly said: Said[] = [];
  readonly places: CommentCells[] = [];
  /** Lines of cells that are of comments and of no meeting. */
  readonly taken = new Set<Lines>();
  /** Lines of cells that were understood, those of professionals too. */
  readonly known = new Set<Lines>();
  hasPlace = false;

  add(by: Author, lines: Lines, date: string | undefined): void {
    this.hasPlace = true;
    this.said.push({ by, lines, date });
  }

  addAll(sheet: {
    readonly said: readonly Said[];
    readonly cells: readonly CommentCells[];
    readonly taken: readonly CellView[];
  }): void {
    this.hasPlace = true;
    this.said.push(...sheet.said);
    this.places.push(...sheet.cells);
    sheet.taken.forEach((cell) => this.take(cell));
  }

  /** A cell that says something of a meeting as well is left to the record. */
  take(cell: CellView): void {
    this.known.add(cell.lines);
    if (!saysOfMeeting(cell)) this.taken.add(cell.lines);
  }

  takeUnder(row: RowView, heads: CommentHeads): void {
    for (const head of heads) {
      const cell = cellUnderHead(row, head);
      if (cell === undefined) continue;
      this.known.add(cell.lines);
      if (head.role !== "date") this.taken.add(cell.lines);
    }
  }

  /**
   * Where a region holds comments and nothing of a meeting, its dates are theirs as well; but in the record of meetings
   * "Termly review, 30 November" is one.
   */
  takeDates({ rows, section }: SurveyedRegion): void {
    const cells = rows.flat();
    if (!cells.some(({ lines }) => this.taken.has(lines))) return;
    const isOfMeeting = cells.some((cell) => !this.taken.has(cell.lines) && saysOfMeeting(cell));
    if (isOfMeeting) return;
    const isMeeting = ({ text }: CellView) =>
      section?.kind === "review" && (saysWhichMeeting(text) || isTold(text));
    for (const cell of cells) if (!isMeeting(cell)) this.taken.add(cell.lines);
  }

  /** A box for the pupil and one for the parents, the date in the first only: it holds for both. */
  lendDate(before: number, from: number): void {
    const above = this.said.slice(before, from);
    const below = this.said.slice(from);
    const [date, ...others] = new Set(above.map((one) => one.date));
    const isOther = below.every(({ by }) => above.every((one) => one.by !== by));
    const isUndated = below.every((one) => one.date === undefined);
    if (date !== undefined && others.length === 0 && isOther && isUndated)
      this.dateSince(from, date);
  }

  /** Gives a date that stands below to what was said above it. */
  dateSince(from: number, date: string): void {
    for (let at = from; at < this.said.length; at += 1) {
      const one = this.said[at];
      if (one !== undefined && one.date === undefined) this.said[at] = { ...one, date };
    }
  }
}

/** "On 3 December a review took place. Mum came." */
function isTold(text: string): boolean {
  return dateIn(text) !== null && endsSentence(text) && wordCount(text) > 6;
}

/** Whether a cell has a label that only the record of a meeting has. */
export function saysOfMeeting({ lines }: CellView): boolean {
  return labelledPieces(lines, (label) => namesRecord(label) || null).some(({ role }) => role);
}
