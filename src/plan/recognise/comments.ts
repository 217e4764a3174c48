import type { PlanComment } from "../model";
import {
  cellsUnder,
  commentHeadsOf,
  commentsInColumns,
  saidInRow,
  type Author,
  type CommentHeads,
  type Said,
} from "./comment-columns";
import { commentRoleOf, namesBoth } from "./comment-labels";
import {
  comment,
  dateOf,
  isOfComments,
  isReviewTitle,
  isSignature,
  isWords,
  labelOf,
  textOf,
} from "./comment-text";
import type { CommentRole } from "./comment-synonyms";
import { filled, type CellView, type RowView } from "./grid";
import { labelledPieces } from "./labelled-pieces";
import { endsPart } from "./part-end";
import type { CommentCells, Doubt, Lines } from "./reading";
import { saysWhen } from "./says-when";
import type { SurveyedRegion } from "./survey";

/** The comments of a document, and the cells of every row or box for them, filled or not. */
export type FoundComments = {
  readonly comments: readonly PlanComment[];
  readonly cells: readonly CommentCells[];
  /** What of them may have been read wrong. */
  readonly doubts: readonly Doubt[];
};

export type CommentContext = {
  /** The names of the pupil, in small letters. */
  readonly names: readonly string[];
  /** Whether a region stands before the targets, where an assessment asks for views as well. */
  readonly isBeforeTargets: (region: SurveyedRegion) => boolean;
};

/**
 * What pupil and parents/carers said, from a table with a column each, from boxes under or beside one
 * another, or from text under headings. `null`: the document has no place for comments. "Views" count only
 * under a heading that asks for them, after the targets.
 */
export function readComments(
  regions: readonly SurveyedRegion[],
  context: CommentContext,
): FoundComments | null {
  const reader = new CommentReader(context);
  for (const region of regions) reader.read(region);
  return reader.found();
}

type Speaker = Author | "staff";

class CommentReader {
  private readonly said: Said[] = [];
  private readonly places: CommentCells[] = [];
  private readonly doubts: Doubt[] = [];
  private hasPlace = false;
  private title: string | null = null;
  private isEnded = false;
  /** Whose words come next, what they are so far, and the box for them. */
  private by: Speaker | null = null;
  private words: Lines[] = [];
  private box: CommentCells | null = null;
  private date: string | undefined;
  /** Comments of this part that have no date yet: one may stand below them. */
  private undated = 0;
  /** Words in this part that nobody is named for. */
  private left: string | null = null;
  private isRead = false;

  constructor(private readonly context: CommentContext) {}

  read(region: SurveyedRegion): void {
    const { section } = region;
    const title =
      section?.kind === "comments" && !this.isOfAssessment(region) ? section.title : null;
    if (title !== this.title) this.begin(title);
    const isUnder = title !== null && !this.isEnded;
    // A box that has its words is not gone on with in another table.
    if (this.words.length > 0 || region.rows.some((row) => filled(row).length > 1)) this.endBox();
    const turned = isUnder ? commentsInColumns(region.rows, this.roleOf) : null;
    if (turned !== null) {
      this.hasPlace = true;
      this.isRead = true;
      this.said.push(...turned.said);
      this.places.push(...turned.cells);
      return;
    }
    this.readRows(region, isUnder);
    if (this.words.length > 0) this.endBox();
  }

  found(): FoundComments | null {
    this.begin(null);
    if (!this.hasPlace && this.doubts.length === 0) return null;
    const comments = this.said.flatMap(({ by, lines, date }) => comment(by, lines, date));
    return { comments, cells: this.places, doubts: this.doubts };
  }

  private readonly roleOf = (label: string) => commentRoleOf(label, this.context.names);
  private readonly belongs = (text: string) => isOfComments(text, this.roleOf);

  private isOfAssessment(region: SurveyedRegion): boolean {
    return (
      this.context.isBeforeTargets(region) && !/comment|review/i.test(region.section?.title ?? "")
    );
  }

  private begin(title: string | null): void {
    this.endBox();
    if (this.title !== null && this.left !== null && !this.isRead) this.doubt(this.left);
    this.title = title;
    this.isEnded = false;
    this.date = undefined;
    this.undated = 0;
    this.left = null;
    this.isRead = false;
    const role = title === null ? null : this.roleOf(title);
    if (isSpeaker(role)) this.speak(role);
  }

  private readRows({ rows, isText }: SurveyedRegion, isUnder: boolean): void {
    let heads: CommentHeads | null = null;
    for (const [at, row] of rows.entries()) {
      if (isText && this.title !== null && endsPart(row, this.belongs)) {
        this.endBox();
        this.isEnded = true;
      }
      if (this.isEnded && this.title !== null) return;
      const found = commentHeadsOf(row, isUnder, this.roleOf, rows.slice(at + 1, at + 40));
      if (found !== null) {
        this.endBox();
        heads = found;
        this.hasPlace = true;
        this.isRead = true;
      } else if (heads === null) {
        this.readBoxRow(row, isUnder);
      } else if (!this.readDateBand(row)) {
        const { said, isLeft } = saidInRow(row, heads, this.date, this.roleOf);
        this.said.push(...said);
        this.places.push(cellsUnder(row, heads));
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
    if (piece?.role === "date") this.date = textOf(piece.lines);
    else if (row.length > 1) return false;
    else {
      this.date = dateOf(cell.text) ?? this.date;
    }
    return true;
  }

  private readBoxRow(row: RowView, isUnder: boolean): void {
    this.noteEmptyBox(row, isUnder);
    const cells = filled(row).filter(({ continues }) => !continues);
    if (cells.length > 1 && this.isOthers(cells)) {
      this.endBox();
      return;
    }
    for (const cell of cells) {
      if (isSignature(cell.text) || (isUnder && namesBoth(cell.text, this.context.names))) {
        this.endBox();
        if (isSignature(cell.text)) return;
        continue;
      }
      for (const { role, lines } of labelledPieces(cell.lines, (label) =>
        this.titleRole(label, isUnder),
      ))
        if (!this.readPiece(role, lines, cell, row)) return;
    }
  }

  /** A row with a label of its own that is none of pupil and parents: somebody else's words. */
  private isOthers([first]: RowView): boolean {
    if (first === undefined || this.by === null || saysWhen(first.text)) return false;
    return labelledPieces(first.lines, (label) => this.roleOf(label)).every(
      ({ role }) => role === null,
    );
  }

  /** Notes a piece; whether the rest of the row is to be looked at. */
  private readPiece(role: CommentRole | null, lines: Lines, cell: CellView, row: RowView): boolean {
    const beside = row[row.indexOf(cell) + 1];
    if (role === null && isReviewTitle(cell.text)) {
      this.endBox();
      this.date = dateOf(cell.text);
    } else if (role === null) {
      const isWhen = this.words.length === 0 && row.length > 2 && saysWhen(cell.text);
      if (this.by !== null && isWhen) this.date = textOf(lines);
      else if (this.by !== null) this.words.push(lines);
      else if (isWords(lines)) this.left ??= cell.text;
    } else if (role === "date") {
      const stated = textOf(lines.length > 0 ? lines : (beside?.lines ?? []));
      this.endBox();
      this.setDate(stated);
      this.places.push({ row, fields: { date: lines.length > 0 ? cell : (beside ?? cell) } });
      return lines.length > 0;
    } else if (isSpeaker(role)) {
      this.endBox();
      this.speak(role);
      this.hasPlace ||= role !== "staff";
      if (role !== "staff") {
        this.box = { row, fields: { [role]: this.boxBeside(beside, lines) ?? cell } };
        this.places.push(this.box);
      }
      if (lines.length > 0) this.words.push(lines);
    }
    return true;
  }

  private speak(by: Speaker): void {
    this.by = by;
    this.isRead = true;
  }

  /** A date counts for what follows; below the comments, for those above it. */
  private setDate(stated: string | undefined): void {
    if (this.date === undefined && this.undated > 0 && stated !== undefined) {
      const from = this.said.length - this.undated;
      this.said.splice(
        from,
        this.undated,
        ...this.said.slice(from).map((one) => ({ ...one, date: stated })),
      );
      this.undated = 0;
    } else {
      this.date = stated;
    }
  }

  /** Labels of this part; outside of it only those that say "comments". */
  private titleRole(label: string, isUnder: boolean): CommentRole | null {
    const role = this.roleOf(label);
    if (isUnder) return isSpeaker(role) || role === "date" ? role : null;
    return isSpeaker(role) && role !== "staff" && /comment/i.test(label) ? role : null;
  }

  private boxBeside(beside: CellView | undefined, lines: Lines): CellView | undefined {
    const isBox = beside?.continues === false && lines.length === 0;
    return isBox && this.roleOf(beside.text) === null ? beside : undefined;
  }

  /** The cell under or beside a title is the box; without one, the title's own cell. */
  private noteEmptyBox(row: RowView, isUnder: boolean): void {
    const [cell, ...others] = row.filter(({ continues }) => !continues);
    const { by, box } = this;
    if (by === null || by === "staff" || cell === undefined || others.length > 0) return;
    if (isSignature(cell.text)) return;
    const isTitle = cell.text.trim() !== "" && this.titleRole(labelOf(cell), isUnder) !== null;
    if (box === null && this.words.length === 0 && !isTitle) {
      this.hasPlace = true;
      this.places.push({ row, fields: { [by]: cell } });
    } else if (box !== null && !isTitle) {
      box.fields[by] = cell;
    }
    this.box = null;
  }

  private endBox(): void {
    const { by, words } = this;
    this.by = null;
    this.words = [];
    this.box = null;
    if (by === null || by === "staff" || words.length === 0) return;
    this.said.push({ by, lines: words.flat(), date: this.date });
    if (this.date === undefined) this.undated += 1;
  }

  private doubt(text: string): void {
    const opening = text.trim().split(/\s+/).slice(0, 6).join(" ");
    const words = `It is not plain who said “${opening}”.`;
    this.doubts.push({ atMost: "likely", words });
  }
}

function isSpeaker(role: CommentRole | null): role is Speaker {
  return role === "pupil" || role === "parent" || role === "staff";
}
