import { isAuthor, isSpeaker, type Speaker } from "./comment-synonyms";
import { saysOfMeeting, type FoundWords } from "./comment-found";
import { authorIn } from "./author";
import { cellUnderHead, type CommentHeads } from "./comment-columns";
import { behindLabel, boxApart, dayBefore, endsInBox, isBox, isDayOfRow } from "./behind-label";
import { asksForWords, commentRoleOf, namesBoth } from "./comment-labels";
import { pieceRoleOf, type Piece, type PieceRole, type Reach } from "./comment-reach";
import type { CommentScope } from "./comment-scope";
import { isPersonAtMeeting, isTitleOfMeeting, isValueOfRecord } from "./comment-meeting";
import {
  beginsLikeLabel,
  dateAmong,
  dateOf,
  dayInLabel,
  isOfNext,
  isOfOffice,
  isQuestion,
  isReviewTitle,
  isSaid,
  isSignature,
  isTerm,
  labelOf,
  saysDate,
  textOf,
  whenStated,
} from "./comment-text";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isTitleRow } from "../survey/part-end";
import type { CommentCells, Lines } from "../reading";
import { asksSeveral, namesOnly, namesTeller, piecesWithTellers } from "./teller";
import { isWhen } from "../content/says-when";

/**
 * Reads words that stand under, behind or beside their label, row by row. What a label beside others has no
 * words for stays empty; below a label alone stands its box.
 */
export class CommentBoxes {
  /** The date of what comes next. */
  date: string | undefined;
  /** Whose words come next, what they are so far, and the box for them. */
  private by: Speaker | null = null;
  private words: Lines[] = [];
  private box: CommentCells | null = null;
  /** Who is named under a label of its own as the one who says the next comment; "next": the name is to come. */
  private author: Speaker | "next" | null = null;
  private speakerAbove: Speaker | null = null;
  /** The date in the label itself. */
  private ownDate: string | undefined;
  /** The date that a row begins with; rows below it without a beginning go with the same. */
  private rowDate: string | undefined;
  /** A question behind the label: that of the form, or all that was said where no answer comes. */
  private question: Lines = [];
  /** The label of what comes next; a name alone may be one of those at a meeting. */
  private label = "";
  /** Words stood behind the label, in a line of text. */
  private isBehind = false;
  /** Where the comments of this region begin. */
  private from = 0;
  private isDated = false;
  private scope: CommentScope | null = null;
  private isTitle = false;
  /** The row is a meeting's, where "Parents" are those who came. */
  isOfMeeting = false;
  private readonly roleOf = (label: string) => commentRoleOf(label, this.names);

  constructor(
    private readonly names: readonly string[],
    private readonly out: FoundWords,
  ) {}

  enter(scope: CommentScope): void {
    this.speakerAbove = this.waiting ?? scope.speaker;
    this.scope = scope;
    this.date = scope.date;
    this.rowDate = undefined;
    this.isDated = scope.date !== undefined;
    this.from = this.out.said.length;
  }

  leave(): void {
    if (this.words.length > 0) this.end();
  }

  /** Whose words are to come; `null` where nobody is named, or some have come. */
  get waiting(): Speaker | null {
    return this.words.length === 0 ? this.by : null;
  }

  /** Nobody's words are to come, nor a name. */
  get isIdle(): boolean {
    return this.by === null && this.author === null && this.speakerAbove === null;
  }

  /** Who says what stands under "Comment": named under a label of its own, or above the region. */
  private get speaker(): Speaker | null {
    return isSpeaker(this.author) ? this.author : this.speakerAbove;
  }

  speak(by: Speaker): void {
    this.by = by;
    if (this.scope !== null) this.scope.isRead = true;
  }

  /** Whether a row has a label of its own, so that it does not stand under the headings above. */
  isLabelled(row: RowView, heads: CommentHeads = []): boolean {
    const [first] = filled(row);
    if (first === undefined || first.continues || row[0] !== first) return false;
    const [piece] = this.piecesOf(first, "asked");
    const role = piece?.role ?? null;
    // "Lexi said: up, up" in the column of the child stands under its heading.
    const isUnder = heads.some((head) => head.role === role && cellUnderHead(row, head) === first);
    return isSpeaker(role) && asksForWords(piece?.label ?? "") && !isUnder;
  }

  /** `isTitle`: the row is a heading, or a short line all in bold. */
  read(row: RowView, isTitle: boolean): void {
    this.isTitle = isTitle;
    const cells = row.filter(({ continues }) => !continues);
    const written = filled(cells);
    this.noteEmptyBox(row);
    if (written.some(({ text }) => isSignature(text))) return this.end(dateAmong(written));
    const [first, ...others] = written;
    if (first === undefined) return;
    // Somebody with ticks is one of those at a meeting.
    if (isPersonAtMeeting(others)) return this.end();
    const isWide = cells.length > 1;
    const mayBeDay = others.length > 0 && this.by === null && this.scope?.hasDates !== false;
    this.rowDate = dayBefore(row, mayBeDay, this.rowDate);
    if (isWide && cells[0]?.text.trim() !== "" && !saysDate(first.text)) this.end();
    const { by, isBehind } = this;
    if (!isWide && this.words.length > 0 && (isTitle || isWhen(first.text))) this.end();
    // A day among the words of somebody is that of what they say next.
    if (this.by !== by && !isBehind && isWhen(first.text)) this.by = by;
    for (const cell of written) this.readCell(cell, row);
    if (isWide && (this.words.length > 0 || (this.by !== null && endsInBox(row)))) this.end();
  }

  /** `signed`: when somebody signed below. */
  end(signed?: string): void {
    const { by, label } = this;
    const isUnanswered = this.words.length === 0 && this.question.length > 0;
    const words = isUnanswered ? [this.question] : this.words;
    [this.by, this.box, this.label] = [null, null, ""];
    [this.words, this.question] = [[], []];
    this.isBehind = false;
    const isPresence = namesOnly(label) && this.scope?.isRecord === true && !isSaid(words.flat());
    if (isAuthor(by) && words.length > 0 && !isPresence)
      this.out.add(by, words.flat(), this.ownDate ?? this.rowDate ?? this.date ?? signed);
    this.ownDate = undefined;
  }

  private readCell(cell: CellView, row: RowView): void {
    if (isValueOfRecord(row, row.indexOf(cell))) return;
    if (this.scope?.reach !== "comments" && namesBoth(cell.text, this.names)) {
      this.out.known.add(cell.lines);
      return this.end();
    }
    if (this.author === "next") {
      this.author = authorIn(cell.text, this.roleOf);
      if (this.author !== null) return this.take(cell);
    }
    // "What I think | Noah said: my corner is a den" are the words of one, however they begin.
    const isOwn = ({ role }: Piece) => role === null || role === this.by;
    if (this.isBoxOf(cell) && this.piecesOf(cell, "any").every(isOwn))
      return this.readWords(cell.lines, cell, row);
    // Among those who came, "Mum" is a name and no label.
    const isAny = this.scope?.reach === "any" && !this.isOfMeeting && !saysOfMeeting(cell);
    const reach = isAny ? "any" : this.scope?.reach === "comments" ? "comments" : "asked";
    for (const piece of this.piecesOf(cell, reach)) this.readPiece(piece, cell, row);
  }

  /** Whether a cell is the box beside the label that was just read, or begins with who of those asked says it. */
  private isBoxOf(cell: CellView): boolean {
    const boxes = Object.values(this.box?.fields ?? {});
    return this.waiting !== null && (boxes.includes(cell) || namesTeller(cell.text));
  }

  private piecesOf(cell: CellView, reach: Reach): readonly Piece[] {
    const whole = this.isTitle && cell.lines.length === 1 && cell.text.trim().replace(/:$/, "");
    const roleOf = (label: string) => this.titleRole(label, reach, label.trim() === whole);
    return piecesWithTellers(cell.lines, roleOf, asksSeveral(this.label) ? this.by : null);
  }

  private readPiece(piece: Piece, cell: CellView, row: RowView): void {
    const { role, label, lines } = piece;
    if (role === "aside") {
      this.end();
      // "Review meeting: 29 January" says when what follows was said.
      if (isTitleOfMeeting(label, row)) this.setDate(dateOf(cell.text));
    } else if (role === null) this.readWords(lines, cell, row);
    else if (role === "date") this.readDate(label, lines, cell, row);
    else if (role === "author") this.readAuthor(lines, cell);
    else if (role === "comment") this.readComment(piece, cell, row);
    else if (isSpeaker(role)) this.readSpeaker(role, piece, cell, row);
  }

  private readWords(lines: Lines, cell: CellView, row: RowView): void {
    const text = textOf(lines) ?? "";
    const isAlone = filled(row).length === 1;
    const { by, ownDate } = this;
    // "Parent comment: Thank you all", and below it "Saved in: …" under a label of the same fashion.
    const isLabelled = this.isBehind && beginsLikeLabel(text);
    if (isAlone && (isQuestion(text) || isOfNext(text) || isOfOffice(text) || isLabelled))
      return this.end();
    if (isAlone && (isReviewTitle(text) || (this.words.length === 0 && saysDate(text)))) {
      this.end();
      // A date below the label of a box stands in that box.
      if (by !== null && saysDate(text)) this.by = by;
      this.setDate(dateOf(text) ?? text);
    } else if (by !== null && row.length > 1 && isDayOfRow(row, text, this.words.length > 0)) {
      this.ownDate ??= text;
    } else if (by !== null) {
      const apart = boxApart(row, cell, this.words.at(-1), this.scope?.isText === true);
      if (apart !== null) {
        this.end();
        [this.by, this.ownDate] = [by, apart.isBelow ? ownDate : apart.date];
      }
      if (this.ownDate === text) return;
      this.words.push(lines);
      this.take(cell);
    }
  }

  /** "Date of review | 2 October", or all in the label: "Review of 2 October". */
  private readDate(label: string, lines: Lines, cell: CellView, row: RowView): void {
    const beside = row[row.indexOf(cell) + 1];
    const stated = whenStated(label, lines.length > 0 ? lines : (beside?.lines ?? []));
    const { waiting } = this;
    this.end();
    if (stated !== undefined && !saysDate(stated) && !isTerm(stated)) return;
    // Below "Pupil's comments" and above the words it is the date of these.
    if (row.length === 1 && stated !== undefined) this.by = waiting;
    this.setDate(stated);
    this.out.places.push({ row, fields: { date: lines.length > 0 ? cell : (beside ?? cell) } });
  }

  /** "From: Pupil", or "From" with the name beside or below it. */
  private readAuthor(lines: Lines, cell: CellView): void {
    this.end();
    const stated = textOf(lines);
    this.author = stated === undefined ? "next" : authorIn(stated, this.roleOf);
    this.take(cell);
  }

  /** "Comment" below the name of who said it. */
  private readComment(piece: Piece, cell: CellView, row: RowView): void {
    if (this.speaker !== null) this.readSpeaker(this.speaker, piece, cell, row);
    this.author = null;
  }

  private readSpeaker(role: Speaker, { label, lines }: Piece, cell: CellView, row: RowView): void {
    const beside = row[row.indexOf(cell) + 1];
    this.end();
    this.speak(role);
    if (this.author === "next") this.author = role;
    // A line by itself heads the tables below it.
    if (lines.length === 0 && this.scope?.isText === true) this.scope.speaker = role;
    const isAlone = beside === undefined && this.scope?.isText !== true;
    const { said, date, question } = behindLabel(lines, beside, isAlone, this.roleOf);
    this.ownDate = dayInLabel(label) ?? date;
    this.question = question;
    this.label = label;
    this.take(cell);
    if (role !== "staff") {
      this.out.hasPlace = true;
      this.box = { row, fields: { [role]: isBox(beside, said, this.roleOf) ? beside : cell } };
      this.out.places.push(this.box);
    }
    this.isBehind = said.length > 0 && this.scope?.isText === true;
    if (said.length > 0) this.words.push(said);
  }

  private take(cell: CellView): void {
    if (this.by === "staff") this.out.known.add(cell.lines);
    else this.out.take(cell);
  }

  /** A date counts for what follows; below the comments, for those above it. */
  private setDate(stated: string | undefined): void {
    if (this.scope?.hasDates === false) return;
    if (!this.isDated && stated !== undefined) this.out.dateSince(this.from, stated);
    this.isDated ||= stated !== undefined;
    this.date = stated;
    this.from = this.out.said.length;
  }

  /** What a label is for, as far as labels count. */
  private titleRole(label: string, reach: Reach, isTitle: boolean): PieceRole | null {
    const role = commentRoleOf(label, this.names, isTitle);
    return pieceRoleOf(label, role, reach, this.speaker !== null);
  }

  /** The cell under or beside a title is the box; without one, the title's own cell. */
  private noteEmptyBox(row: RowView): void {
    const [cell, ...others] = row.filter(({ continues }) => !continues);
    const { by, box, scope } = this;
    if (!isAuthor(by) || scope === null || cell === undefined || others.length > 0) return;
    if (isSignature(cell.text)) return;
    const role = this.titleRole(labelOf(cell), scope.reach, isTitleRow(row));
    const isTitle = role !== null && cell.text.trim() !== "";
    if (box === null && this.words.length === 0 && !isTitle) {
      this.out.hasPlace = true;
      this.out.places.push({ row, fields: { [by]: cell } });
    } else if (box !== null && !isTitle) {
      box.fields[by] = cell;
      if (cell.text.trim() === "") this.question = [];
    }
    this.box = null;
  }
}
