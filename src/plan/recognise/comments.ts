import type { PlanComment } from "../model";
import { cellsUnder, commentHeadsOf, saidInRow, type CommentHeads } from "./comment-columns";
import { TakenCells } from "./comment-cells";
import { CommentLog, type Speaker } from "./comment-log";
import { commentsInColumns } from "./comment-sheet";
import { commentRoleOf, namesBoth } from "./comment-labels";
import { countsAs, isHeaded, reachOf, saysOfMeeting, type Reach } from "./comment-reach";
import {
  comment,
  dateBelow,
  dateOf,
  isOfComments,
  isReviewTitle,
  isSignature,
  isWords,
  labelOf,
  saysDate,
  textOf,
} from "./comment-text";
import type { CommentRole } from "./comment-synonyms";
import { filled, type CellView, type RowView } from "./grid";
import { labelledPieces } from "./labelled-pieces";
import { endsPart } from "./part-end";
import type { PlanContext } from "./plan-context";
import type { CommentCells, Doubt, Lines } from "./reading";
import { namesRecord } from "./review-labels";
import { saysWhen } from "./says-when";
import type { SurveyedRegion } from "./survey";

/** The comments of a document, and the cells of every row or box for them, filled or not. */
export type FoundComments = {
  readonly comments: readonly PlanComment[];
  readonly cells: readonly CommentCells[];
  /** What of them may have been read wrong. */
  readonly doubts: readonly Doubt[];
  /** The lines of the cells that hold comments or their labels, which say nothing of a meeting. */
  readonly taken: ReadonlySet<Lines>;
};

/**
 * What pupil and parents/carers said, from a table with a column each, from boxes under or beside one
 * another, or from text under headings. `null`: the document has no place for comments. Without a heading
 * for them, labels count as far as `reachOf` says.
 */
export function readComments(
  regions: readonly SurveyedRegion[],
  context: PlanContext,
): FoundComments | null {
  const reader = new CommentReader(context);
  for (const region of regions) reader.read(region);
  return reader.found();
}

/** "aside": a label of the review record, which ends a box. */
type PieceRole = CommentRole | "aside";

class CommentReader {
  private readonly log = new CommentLog();
  private readonly places: CommentCells[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly taken = new TakenCells();
  private hasPlace = false;
  private title: string | null = null;
  private isEnded = false;
  private reach: Reach = "comments";
  /** The box for the words that come next. */
  private box: CommentCells | null = null;
  /** The date at the end of the region above, which may be that of the comments in this. */
  private dateAbove: string | undefined;
  /** Words in this part that nobody is named for. */
  private left: string | null = null;
  private isRead = false;

  constructor(private readonly context: PlanContext) {}

  read(region: SurveyedRegion): void {
    const { section } = region;
    const isOfPart = section?.kind === "comments" && !this.isOfAssessment(region);
    const title = isOfPart ? section.title : null;
    if (title !== this.title) this.begin(title);
    const isUnder = title !== null && !this.isEnded;
    if (!isUnder) this.log.date = undefined;
    if (!isHeaded(region)) this.log.date ??= this.dateAbove;
    this.dateAbove = region.isText ? dateBelow(region.rows, this.roleOf) : undefined;
    this.reach = isUnder ? "any" : reachOf(region, this.context, this.roleOf);
    // A box that has its words is not gone on with in another table.
    if (this.log.words.length > 0 || region.rows.some((row) => filled(row).length > 1))
      this.endBox();
    const turned = this.reach === "comments" ? null : commentsInColumns(region.rows, this.roleOf);
    if (turned !== null) {
      this.hasPlace = true;
      this.isRead = true;
      this.log.said.push(...turned.said);
      this.places.push(...turned.cells);
      turned.taken.forEach((cell) => this.taken.add(cell));
    } else {
      if (!isUnder) this.endBox();
      this.readRows(region);
      if (this.log.words.length > 0) this.endBox();
    }
    this.taken.addDates(region.rows);
  }

  found(): FoundComments | null {
    this.begin(null);
    if (!this.hasPlace && this.doubts.length === 0) return null;
    const comments = this.log.said.flatMap(({ by, lines, date }) => comment(by, lines, date));
    return { comments, cells: this.places, doubts: this.doubts, taken: this.taken.lines };
  }

  private readonly roleOf = (label: string) => commentRoleOf(label, this.context.names);
  private readonly belongs = (text: string) => isOfComments(text, this.roleOf);

  private isOfAssessment(region: SurveyedRegion): boolean {
    return (
      this.context.isBeforeTargets(region) && !/comment|review/i.test(region.section?.title ?? "")
    );
  }

  private begin(title: string | null): void {
    this.log.begin();
    this.box = null;
    if (this.title !== null && this.left !== null && !this.isRead) this.doubt(this.left);
    this.title = title;
    this.isEnded = false;
    this.left = null;
    this.isRead = false;
    const role = title === null ? null : this.roleOf(title);
    if (isSpeaker(role)) this.speak(role);
  }

  private readRows({ rows, isText }: SurveyedRegion): void {
    let heads: CommentHeads | null = null;
    for (const [at, row] of rows.entries()) {
      if (isText && endsPart(row, this.belongs)) {
        this.endBox();
        this.log.date = undefined;
        this.isEnded = this.title !== null;
      }
      if (this.isEnded && this.title !== null) return;
      const found = commentHeadsOf(row, this.reach, this.roleOf, rows.slice(at + 1, at + 40));
      if (found !== null) {
        this.endBox();
        heads = found;
        this.hasPlace = true;
        this.isRead = true;
        this.taken.addUnder(row, heads);
      } else if (heads === null) {
        this.readBoxRow(row);
      } else if (!this.readDateBand(row)) {
        const { said, isLeft } = saidInRow(row, heads, this.log.date, this.roleOf);
        this.log.said.push(...said);
        this.places.push(cellsUnder(row, heads));
        this.taken.addUnder(row, heads);
        if (isLeft) this.doubt(row.map(({ text }) => text).join(" "));
      }
    }
  }

  /** "Date of review: 2 October" across the table, above what was said then. */
  private readDateBand(row: RowView): boolean {
    const [cell, ...others] = filled(row);
    if (cell === undefined || others.length > 0 || (row.length > 1 && row[0] !== cell))
      return false;
    const [piece] = labelledPieces(cell.lines, this.roleOf);
    if (piece?.role === "date") this.log.date = textOf(piece.lines);
    else if (row.length > 1) return false;
    else this.log.date = dateOf(cell.text) ?? this.log.date;
    return true;
  }

  private readBoxRow(row: RowView): void {
    this.noteEmptyBox(row);
    const cells = filled(row).filter(({ continues }) => !continues);
    if (cells.length > 1 && this.isOthers(cells)) {
      this.endBox();
      return;
    }
    const [only, ...others] = cells;
    if (only !== undefined && others.length === 0 && isReviewTitle(only.text)) {
      this.endBox();
      this.log.date = dateOf(only.text);
      return;
    }
    for (const cell of cells) {
      const before = row[row.indexOf(cell) - 1];
      if (before !== undefined && namesRecord(before.text)) continue;
      const isOfBoth = this.reach !== "comments" && namesBoth(cell.text, this.context.names);
      if (isSignature(cell.text) || isOfBoth) {
        this.endBox();
        if (isSignature(cell.text)) return;
        continue;
      }
      // Among those who came, "Mum" is a name and no label.
      const reach = this.reach === "any" && saysOfMeeting(cell) ? "asked" : this.reach;
      const pieces = labelledPieces(cell.lines, (label) => this.titleRole(label, reach));
      for (const { role, lines } of pieces) this.readPiece(role, lines, cell, row);
    }
  }

  /** A row with a label of its own that is none of pupil and parents: somebody else's words. */
  private isOthers([first]: RowView): boolean {
    if (first === undefined || this.log.by === null || saysWhen(first.text)) return false;
    return labelledPieces(first.lines, (label) => this.roleOf(label)).every(
      ({ role }) => role === null,
    );
  }

  private readPiece(role: PieceRole | null, lines: Lines, cell: CellView, row: RowView): void {
    const beside = row[row.indexOf(cell) + 1];
    if (role === "aside") {
      this.endBox();
    } else if (role === null) {
      const isWhen = this.log.words.length === 0 && row.length > 2 && saysWhen(cell.text);
      if (this.log.by !== null && isWhen) this.log.date = textOf(lines);
      else if (this.log.by !== null) this.push(lines, cell);
      else if (isWords(lines)) this.left ??= cell.text;
    } else if (role === "date") {
      const stated = textOf(lines.length > 0 ? lines : (beside?.lines ?? []));
      this.endBox();
      if (stated !== undefined && !saysDate(stated)) return;
      this.log.setDate(stated);
      this.places.push({ row, fields: { date: lines.length > 0 ? cell : (beside ?? cell) } });
    } else if (isSpeaker(role)) {
      this.endBox();
      this.speak(role);
      this.hasPlace ||= role !== "staff";
      this.taken.add(cell);
      if (role !== "staff") {
        this.box = { row, fields: { [role]: this.boxBeside(beside, lines) ?? cell } };
        this.places.push(this.box);
      }
      if (lines.length > 0) this.log.words.push(lines);
    }
  }

  private push(lines: Lines, cell: CellView): void {
    this.log.words.push(lines);
    this.taken.add(cell);
  }

  private speak(by: Speaker): void {
    this.log.by = by;
    this.isRead = true;
  }

  /** What a label is for, as far as labels count. */
  private titleRole(label: string, reach = this.reach): PieceRole | null {
    const role = this.roleOf(label);
    if (role === "date" && reach !== "comments") return role;
    if (isSpeaker(role) && countsAs(role, label, reach)) return role;
    return namesRecord(label) ? "aside" : null;
  }

  private boxBeside(beside: CellView | undefined, lines: Lines): CellView | undefined {
    const isBox = beside?.continues === false && lines.length === 0;
    return isBox && this.roleOf(beside.text) === null ? beside : undefined;
  }

  /** The cell under or beside a title is the box; without one, the title's own cell. */
  private noteEmptyBox(row: RowView): void {
    const [cell, ...others] = row.filter(({ continues }) => !continues);
    const { box } = this;
    const { by } = this.log;
    if (by === null || by === "staff" || cell === undefined || others.length > 0) return;
    if (isSignature(cell.text)) return;
    const isTitle = cell.text.trim() !== "" && this.titleRole(labelOf(cell)) !== null;
    if (box === null && this.log.words.length === 0 && !isTitle) {
      this.hasPlace = true;
      this.places.push({ row, fields: { [by]: cell } });
    } else if (box !== null && !isTitle) {
      box.fields[by] = cell;
    }
    this.box = null;
  }

  private endBox(): void {
    this.log.end();
    this.box = null;
  }

  private doubt(text: string): void {
    const opening = text.trim().split(/\s+/).slice(0, 6).join(" ");
    const words = `It is not plain who said “${opening}”.`;
    this.doubts.push({ atMost: "likely", words });
  }
}

function isSpeaker(role: PieceRole | null): role is Speaker {
  return role === "pupil" || role === "parent" || role === "staff";
}
