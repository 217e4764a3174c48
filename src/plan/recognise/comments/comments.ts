import type { PlanComment } from "../../model";
import { CommentBoxes } from "./comment-boxes";
import { cellsUnder, commentHeadsOf, saidInRow, type CommentHeads } from "./comment-columns";
import { commentRoleOf, namesBoth } from "./comment-labels";
import { FoundWords } from "./comment-found";
import { CommentScope } from "./comment-scope";
import { isOfReview } from "./comment-reach";
import type { Speaker } from "./comment-synonyms";
import { commentsByDay, commentsInColumns, withDaysFirst, withLabelsFirst } from "./comment-sheet";
import { dateOf, isBand, isOfComments, isTitleWithDay, saysDate, textOf } from "./comment-text";
import { comment } from "./what-was-said";
import {
  asksNumber,
  dateColumnOf,
  dateUnder,
  daysByNumber,
  daysInCards,
  isBoxOfRecord,
} from "./comment-meeting";
import { toldBehind } from "./told-behind";
import { labelRowOf } from "../targets/label-row";
import { filled, type CellView, type RowView } from "../survey/grid";
import { remembered } from "../labels/remembered";
import { dateIn } from "../content/says-when";
import { labelledPieces } from "../labels/labelled-pieces";
import { endsPart, isTitleRow } from "../survey/part-end";
import { wordCount } from "../labels/words";
import type { PlanContext } from "../plan-context";
import type { CommentCells, Lines } from "../reading";
import type { SurveyedRegion } from "../survey/surveyed-region";

/** The comments of a document, and the cells of every row or box for them, filled or not. */
export type FoundComments = {
  readonly comments: readonly PlanComment[];
  readonly cells: readonly CommentCells[];
  /** The lines of the cells that hold comments or their labels, which say nothing of a meeting. */
  readonly taken: ReadonlySet<Lines>;
  /** The lines of the cells that were understood, those of professionals too. */
  readonly known: ReadonlySet<Lines>;
};

/**
 * What pupil and parents/carers said: words in a place that a label gives to one of them, be it a column, a
 * row, a box or a heading. `null`: the document has no place for comments. How plainly a label must ask for
 * comments depends on where it stands (`comment-reach.ts`).
 */
export function readComments(
  regions: readonly SurveyedRegion[],
  context: PlanContext,
): FoundComments | null {
  const reader = new CommentReader(context);
  for (const region of regions) reader.read(region);
  return reader.found();
}

class CommentReader {
  private readonly out = new FoundWords();
  private readonly scope: CommentScope;
  private readonly boxes: CommentBoxes;
  /** Where what was said in the region before begins. */
  private from = 0;
  /** Whom the heading or the line above a table names. */
  private speaker: Speaker | null = null;

  /** The days of the meetings in cells side by side, by their columns, and of those in rows above, by their numbers. */
  private cards: ReadonlyMap<number, string> = new Map();
  private numbered: ReadonlyMap<string, string> = new Map();
  private isNumbered = false;

  constructor(private readonly context: PlanContext) {
    const roleOf = (label: string, isTitle?: boolean) =>
      commentRoleOf(label, context.names, isTitle);
    this.scope = new CommentScope(context, roleOf);
    this.boxes = new CommentBoxes(context.names, this.out);
  }

  read(region: SurveyedRegion): void {
    const isNew = this.scope.enter(region);
    const begun = this.out.said.length;
    if (isNew) this.boxes.end();
    this.boxes.enter(this.scope);
    if (isNew && this.scope.speaker !== null) this.boxes.speak(this.scope.speaker);
    // A box that has its words is not gone on with in another table.
    const { waiting } = this.boxes;
    this.speaker = waiting ?? this.scope.speaker;
    if (region.rows.some((row) => filled(row).length > 1)) this.boxes.end();
    const { reach } = this.scope;
    const sheet = reach === "comments" ? null : commentsInColumns(region.rows, this.roleOf);
    const named = reach === "any" ? this.speaker : waiting;
    const turned = sheet ?? (named === null ? null : commentsByDay(region.rows, named));
    if (turned === null) this.readRows(region);
    else {
      this.out.addAll(turned);
      this.scope.isRead = true;
    }
    this.boxes.leave();
    this.numbered = new Map([...this.numbered, ...daysByNumber(region.rows)]);
    if (!isNew) this.out.lendDate(this.from, begun);
    this.from = begun;
    this.out.takeDates(region);
    this.scope.leave(region, this.boxes.date);
  }

  found(): FoundComments | null {
    this.boxes.end();
    if (!this.out.hasPlace) return null;
    const comments = this.out.said.flatMap(({ by, lines, date }) => comment(by, lines, date));
    return {
      comments,
      cells: this.out.places,
      taken: this.out.taken,
      known: this.out.known,
    };
  }

  private readonly roleOf = (label: string) => commentRoleOf(label, this.context.names);
  private readonly belongs = (text: string) =>
    isOfComments(text, (label) => commentRoleOf(label, this.context.names, true));

  private readRows({ rows: written, isText }: SurveyedRegion): void {
    const isApart = this.scope.reach === "any" && !this.scope.isRecord;
    const rows = isApart
      ? withDaysFirst(withLabelsFirst(written, this.roleOf), this.roleOf)
      : written;
    let heads: CommentHeads | null = null;
    let meetings: CellView | null = null;
    this.boxes.isOfMeeting = false;
    this.cards = new Map();
    let next = 0;
    for (const [at, row] of rows.entries()) {
      if (at < next || (isText && this.passTitle(row)) || this.scope.isEnded) continue;
      if (heads === null && meetings === null && this.isBeside(row)) continue;
      if (heads === null && isBoxOfRecord(row, rows[at - 1])) continue;
      next = at + (isApart ? this.readTold(rows.slice(at, at + 2)) : 0);
      if (next > at) continue;
      const targets = this.targetsIn(row);
      const found = targets > 0 ? null : this.headsIn(row, rows, at);
      if (found !== null) {
        this.boxes.end();
        heads = found;
        this.isNumbered = asksNumber(row[0]);
        this.out.hasPlace = true;
        this.scope.isRead = true;
        this.out.takeUnder(row, heads);
      } else if (heads === null || this.boxes.isLabelled(row, heads)) {
        heads = null;
        meetings = this.meetingsOver(row, meetings);
        this.readBox(row, meetings, targets);
      } else if (!this.readDateBand(row) && !(targets > 0 && labelRowOf(row) !== null)) {
        this.readUnder(row, heads);
      }
    }
  }

  /** Told at once: where labels must say "comments", other words with no date tell nothing while nobody speaks. */
  private isBeside(row: RowView): boolean {
    const isIdle = this.scope.reach === "comments" && this.boxes.isIdle;
    return isIdle && !row.some(({ text }) => mayTell(text));
  }

  /** Reads words with who said them behind; of how many rows. */
  private readTold(rows: readonly RowView[]): number {
    const told = toldBehind(rows, this.roleOf, this.boxes.date);
    if (told === null) return 0;
    this.boxes.end();
    for (const { by, lines, date } of told.said) this.out.add(by, lines, date);
    rows.slice(0, told.rows).forEach((row) => filled(row).forEach((cell) => this.out.take(cell)));
    this.scope.isRead = true;
    return told.rows;
  }

  private headsIn(row: RowView, rows: readonly RowView[], at: number): CommentHeads | null {
    return commentHeadsOf(row, this.scope, this.roleOf, rows.slice(at + 1, at + 40));
  }

  /** Whether a row of the text ends what is said; a heading takes the date with it. */
  private passTitle(row: RowView): boolean {
    const isEnd = endsPart(row, this.belongs);
    if (isEnd) {
      this.boxes.end();
      this.scope.end(row);
    } else if (isTitleRow(row) && this.scope.passHeading(row)) this.boxes.date = undefined;
    return isEnd;
  }

  /** The column with the dates of meetings that a row stands under, where `above` is that of the row before. */
  private meetingsOver(row: RowView, above: CellView | null): CellView | null {
    if (!this.isTitle(row)) return dateColumnOf(row) ?? above;
    if (above !== null) this.boxes.date = this.scope.date;
    return null;
  }

  /** What stands in labelled boxes: "Pupil comments | …" below the row of a meeting was said at that one. */
  private readBox(row: RowView, meetings: CellView | null, targets: number): void {
    if (isTitleWithDay(filled(row), this.roleOf)) {
      this.boxes.end();
      this.boxes.date = filled(row)[1]?.text;
      return;
    }
    const held = meetings && dateUnder(meetings, row);
    const [title] = row;
    // "Review of 10 December: pupil and parent comments" across the table.
    const isOverBoth = row.length === 1 && namesBoth(title?.text ?? "", this.context.names);
    const stated = isOverBoth ? dateOf(title?.text ?? "") : undefined;
    this.boxes.date = stated ?? held ?? this.boxes.date;
    this.boxes.isOfMeeting = held != null;
    // What a target says is nobody's comment, unless the row was taken for one wrongly: "Pupil voice" is the area that
    // the targets of both kinds beside it are about.
    const isOfTarget = targets > 1 || (targets > 0 && !this.boxes.isLabelled(row));
    if (isOfTarget) this.boxes.end();
    else if (!this.readCards(row)) this.boxes.read(row, isTitleRow(row));
  }

  /** Below the days of meetings side by side, each cell by itself goes on with the one above it. */
  private readCards(row: RowView): boolean {
    const days = daysInCards(row);
    if (days.size > 0 || row.length < 2) this.cards = days;
    if (this.cards.size === 0 || !filled(row).every(({ column }) => this.cards.has(column)))
      return false;
    for (const cell of filled(row)) {
      this.boxes.end();
      this.boxes.date = this.cards.get(cell.column);
      this.boxes.read([cell], false);
    }
    this.boxes.end();
    return true;
  }

  /** "Comments" across a table: what stands below is no more of the meeting above. */
  private isTitle(row: RowView): boolean {
    const [cell, ...others] = row;
    const isShort = others.length === 0 && wordCount(cell?.text ?? "") < 5;
    return isShort && !this.boxes.isLabelled(row);
  }

  /** How many cells of a row hold a target, or what is to be done for it. */
  private targetsIn(row: RowView): number {
    return row.filter(({ lines }) => this.context.isTarget(lines)).length;
  }

  private readUnder(row: RowView, heads: CommentHeads): void {
    const held = this.numberedDay(row);
    const last = held ?? this.boxes.date;
    const { said, isLeft } = saidInRow(row, heads, last, this.roleOf, this.speaker);
    this.out.said.push(...said);
    this.out.places.push(cellsUnder(row, heads));
    if (!isLeft) this.out.takeUnder(row, heads);
  }

  /** The day of the meeting that a row begins with the number of. */
  private numberedDay([cell]: RowView): string | undefined {
    return this.isNumbered ? this.numbered.get(cell?.text.trim() ?? "") : undefined;
  }

  /** "Date of review: 2 October" across the table, above what was said then. */
  private readDateBand(row: RowView): boolean {
    const cell = isBand(row);
    if (cell === null) return false;
    const [piece] = labelledPieces(cell.lines, this.roleOf);
    if (piece?.role === "date") {
      const stated = textOf(piece.lines);
      this.boxes.date = stated !== undefined && saysDate(stated) ? stated : undefined;
    } else if (row.length === 1) this.boxes.date = dateOf(cell.text) ?? this.boxes.date;
    return piece?.role === "date" || row.length === 1;
  }
}

const mayTell = remembered(
  (text: string) =>
    /comment/i.test(text) || isOfReview(text) || dateIn(text) !== null || saysDate(text),
);
