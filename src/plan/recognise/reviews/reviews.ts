import { asksForWords, namesBoth } from "../comments/comment-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import { leadsTo, showsItself } from "./leads-to";
import { asksBoth, asksOthers, isTitleOfOne, meetingPieces } from "./meeting-pieces";
import {
  datedHeading,
  meetingBehind,
  isOfMeeting,
  isMeetingTitle,
  meetingTitle,
  recordTitle,
  titleBelow,
} from "./meeting-titles";
import { endsPart } from "../survey/part-end";
import { looksLikeNames } from "../content/people";
import { isPeopleKey, peopleKeyIn, type PeopleKey } from "./people-key";
import { fieldRows, recordRows } from "./record-rows";
import type { PlanContext } from "../plan-context";
import { planText } from "../content/plan-text";
import type { Lines } from "../reading";
import { meetingsInColumns } from "./review-columns";
import {
  entryAt,
  isFilled,
  isKept,
  isTextRole,
  put,
  type Entry,
  type ListRole,
  type TextRole,
} from "./review-entry";
import { headsOf, isLabel, isOverHeads, listsPeople, settled, type Heads } from "./review-heads";
import {
  isForm,
  isKindAcross,
  isLabelRow,
  isOverLabels,
  isSilent,
  isTitleBeside,
  titledAbove,
  putMeeting,
  putRow,
  readPerson,
  restOf,
  saysWhich,
  tellsMore,
  withoutStop,
  valueBeside,
  type Labelled,
} from "./review-rows";
import { isItsValue } from "./review-labels";
import { foundIn, type FoundReviews } from "./found-reviews";
import type { SurveyedRegion } from "../survey/surveyed-region";

/**
 * Reads the Review Record, in whatever shape: a row or a column for each meeting, a block about the meeting
 * above one row a person with ticks, boxes, or text with labels. `regions` are those of a document in
 * order, because the parts may be several tables. `null`: the document has no review record.
 */
export function readReviews(
  regions: readonly SurveyedRegion[],
  context: PlanContext,
): FoundReviews | null {
  const reader = new ReviewReader(context, peopleKeyIn(regions));
  for (const [at, region] of regions.entries())
    reader.read(region, leadsTo(region, regions.slice(at + 1, at + 4), context));
  return reader.found();
}

class ReviewReader {
  private readonly entries: Entry[] = [];
  private hasRecord = false;
  /** The meeting that what comes next belongs to. */
  private open: Entry | null = null;
  /** The label whose words stand below it. */
  private pending: TextRole | ListRole | null = null;
  /** Whether rows without type and date hold a meeting each, and not a person. */
  private isRowAMeeting = false;
  /** A heading right above a table that names one meeting: "Interim review: 26 May 2027". */
  private above: Lines | null = null;
  private title: string | null = null;
  /** The same where it names a dated meeting, for the first entry below it. */
  private heading: Lines = [];
  /** The kind of the meetings below it, across their table. */
  private band: CellView | null = null;
  private isEnded = false;
  /** Whether the region before was one of the record, so that this may go on with it. */
  private isGoingOn = false;

  constructor(
    private readonly context: PlanContext,
    private readonly key: PeopleKey | null,
  ) {}

  /** `isLead`: the table below is about the meeting that this says of when and what it was. */
  read(region: SurveyedRegion, isLead: boolean): void {
    const title = recordTitle(region, this.context);
    if (title !== this.title || region.beginsSection) this.begin(title);
    const isUnderRecord = title !== null && !this.isEnded;
    const isSaid = region.rows.some((row) => filled(row).length > 0);
    const isTitled = this.above !== null && !region.isText && isSaid;
    const isRecord = isUnderRecord || isTitled || isLead || showsItself(region, this.context);
    if (!isUnderRecord && !this.isGoingOn) this.open = null;
    this.isGoingOn = isRecord;
    this.pending = null;
    const rows = isRecord ? fieldRows(region.rows) : region.rows;
    const meetings = isRecord ? meetingsInColumns(rows, this.key) : null;
    if (meetings !== null) {
      this.hasRecord = true;
      this.entries.push(...meetings);
    } else this.readRows({ ...region, rows }, isRecord);
    this.above = isRecord || !region.isText ? null : titleBelow(region.rows);
  }

  found(): FoundReviews | null {
    return foundIn(this.entries, this.hasRecord, this.context.names);
  }

  private begin(title: string | null): void {
    this.title = title;
    this.heading = datedHeading(title ?? "");
    this.above = meetingBehind(title ?? "");
    this.isEnded = false;
    this.open = null;
  }

  private readRows({ rows: all, isText }: SurveyedRegion, isRecord: boolean): void {
    const rows = isRecord ? recordRows(all) : all;
    let heads: Heads | null = null;
    this.band = null;
    for (const [at, row] of rows.entries()) {
      if (this.title !== null && isText && endsPart(row, isOfMeeting)) {
        this.isEnded = true;
        this.open = null;
      }
      if (this.isEnded && this.title !== null) continue;
      const next = rows[at + 1];
      if (isRecord && next !== undefined && isOverHeads(row, next)) continue;
      // Names across the table, below "Invited" across it.
      const isBelow = this.pending !== null && row.length === 1;
      const found = isForm(row, rows[at + 1]) ? null : headsOf(row, isRecord, rows[at - 1]);
      if (found !== null) {
        const below = rows.slice(at + 1, at + 40);
        heads = settled(found, below, row);
        this.band = null;
        this.hasRecord = true;
        this.pending = null;
        this.isRowAMeeting = listsPeople(heads, below);
      } else if (heads !== null && isKindAcross(row, heads)) {
        this.band = filled(row)[0] ?? null;
      } else if (heads !== null && !isLabelRow(row, heads) && !isBelow) {
        this.readUnder(row, heads);
      } else if (isRecord) {
        if (heads !== null && !tellsMore(row, heads)) heads = null;
        this.readLabels(row, next);
      }
    }
  }

  private readUnder(row: RowView, heads: Heads): void {
    // A band across the table, such as the school year.
    if (row.length === 1 && heads.length > 1) return;
    const states = heads.filter(saysWhich);
    if (states.length === 0) {
      if (!this.isRowAMeeting) readPerson(row, heads, this.open ?? this.newEntry(row));
      else
        putMeeting(restOf(this.entries, this.open, row, heads) ?? this.newEntry(row), row, heads);
      return;
    }
    const isSame = states.every(({ index }) => isSilent(row[index]));
    const isMore = isSame && filled(row).length > 0 && this.open !== null;
    const entry = isMore && this.open !== null ? this.open : this.newEntry(row);
    if (this.band !== null) {
      entry.title ??= meetingTitle(this.band.lines);
      entry.seen.push(this.band);
    }
    putRow(entry, row, heads, isMore);
  }

  private readLabels(row: RowView, next: RowView = []): void {
    const cells = row.filter((cell) => !cell.continues);
    this.noteBox(cells);
    if (isTitleBeside(cells)) this.newEntry(row).title = meetingTitle(cells[0]?.lines ?? []);
    for (const [index, cell] of cells.entries()) {
      if (cell.text.trim() === "" && cell.lines.length === 0) continue;
      if (isItsValue(cells[index - 1]?.text, cell.text) || isPeopleKey(cell.text)) continue;
      const pieces = meetingPieces(cell.lines);
      // "Meeting 2" by itself is a title, and asks for no type; so is "Review meeting" over pairs of labels and values.
      const isTitle = ({ role, lines }: { readonly role: unknown; readonly lines: Lines }) =>
        lines.length === 0 &&
        (isMeetingTitle(cell.text) || (role === "type" && isOverLabels(row, next)));
      if (pieces.every((piece) => piece.role === null || isTitle(piece))) {
        const isValue = index > 0 && isLabel(cells[index - 1] ?? cell);
        if (!isValue) this.readValue(cell, row, next);
        continue;
      }
      for (const [at, { role, label, lines }] of pieces.entries()) {
        if (role === null && (at > 0 || isTitleOfOne(planText(lines).text)))
          (titledAbove(this.open, next) ?? this.newEntry(row)).title = meetingTitle(lines);
        // "Review: page for parents and child" is the title of their comments.
        if (role === null || (role === "type" && namesBoth(planText(lines).text))) continue;
        const isLast = at === pieces.length - 1;
        this.pending = null;
        const beside = isLast ? valueBeside(cells, index, role) : undefined;
        const value = pieces.length > 1 ? withoutStop(lines) : lines;
        this.readLabel({ role, label, lines: value, cell, beside, row });
      }
    }
  }

  private readLabel({ role, label, lines, cell, beside, row }: Labelled): void {
    if (!isKept(role)) return;
    this.hasRecord = true;
    const isValue =
      beside !== undefined && (!isLabel(beside) || isItsValue(cell.text, beside.text));
    const box = isValue ? beside : undefined;
    const value = lines.length > 0 ? lines : (box?.lines ?? []);
    const draft = this.open?.draft;
    const starts = role === "type" || role === "date";
    const isNew =
      !draft ||
      (starts && draft[role] !== undefined) ||
      (this.open !== null && isFilled(this.open, role) && !asksOthers(label));
    const entry = isNew || this.open === null ? this.newEntry(row) : this.open;
    entry.hasOthers ||= asksOthers(label);
    const taken = put(entry, role, value);
    if (taken === "invited" && asksBoth(label)) put(entry, "attended", value);
    entry.cells.fields[taken] = lines.length > 0 ? cell : (box ?? cell);
    if (value.length === 0 || !isTextRole(taken)) this.pending = taken;
  }

  /** Words without a label: what the label above asks for, or the title of a meeting. */
  private readValue(cell: CellView, row: RowView, next: RowView): void {
    const { pending, open } = this;
    const text = planText(cell.lines).text;
    // Below "Minutes sent:" with nothing behind it, "Meeting 2" begins the next one.
    // So does "Main points:" another thing, and a line to sign on.
    const isLabelled = filled(row).length > 1 || /:\s*$|_{4,}/.test(text);
    const isNext = isLabelled || (pending !== "type" && isMeetingTitle(text));
    if (pending !== null && open !== null && !isNext) {
      if (isTextRole(pending)) {
        put(open, pending, cell.lines);
        open.cells.fields[pending] = cell;
        this.pending = null;
        return;
      }
      // "Adam's views (pupil)" is a label, and nobody who came.
      const isNames =
        cell.lines.every(({ text: line }) => looksLikeNames(line)) && !asksForWords(text);
      if (filled(row).length === 1 && isNames) {
        put(open, pending, cell.lines);
        if (isFilled(open, pending)) open.cells.fields[pending] ??= cell;
        return;
      }
    }
    this.pending = null;
    if (filled(row).length === 1 && isMeetingTitle(text)) {
      (titledAbove(this.open, next) ?? this.newEntry(row)).title = meetingTitle(cell.lines);
    }
  }

  /** An empty cell under a label is its box. */
  private noteBox([cell, ...others]: RowView): void {
    const { pending, open } = this;
    if (pending === null || open === null || cell === undefined || others.length > 0) return;
    if (cell.lines.length === 0) open.cells.fields[pending] = cell;
  }

  private newEntry(row: RowView): Entry {
    this.open = entryAt(row);
    if (this.above !== null) this.open.title = this.above;
    this.above = null;
    this.open.heading = this.heading;
    this.heading = [];
    this.entries.push(this.open);
    return this.open;
  }
}
