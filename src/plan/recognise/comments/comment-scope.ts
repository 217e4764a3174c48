import { only } from "./comment-columns";
import { saysOfMeeting } from "./comment-found";
import { asksForWords } from "./comment-labels";
import { isOfRecord, reachOf, type Reach } from "./comment-reach";
import { isSpeaker, type CommentRole, type Speaker } from "./comment-synonyms";
import { dateBelow, dateOf, dayInLabel } from "./comment-text";
import { meetingDatesIn } from "./comment-meeting";
import { filled, type RowView } from "../survey/grid";
import type { PlanContext } from "../plan-context";
import { isNamedByLabels } from "../reviews/meeting-titles";
import { levelOfRow } from "../survey/part-end";
import type { SurveyedRegion } from "../survey/surveyed-region";

/** One that is, or its form: what stands below it under a title of its own belongs to that meeting too. */
const aMinute =
  /\bminutes?\b|\bmeeting notes\b|\b(?:notes?|record) of (?:[\p{L}'’-]+ ){0,3}meeting\b(?!s)|\b(?:meeting|review) (?:form|sheet|page)\b/iu;

/** A heading that may be the page of one meeting. */
const aPage = /\b(?:meeting|review|minutes?)\b/i;

/** A part of the form that goes on from meeting to meeting: "Review record", "Section 5 – Review". */
const aRegister = /\b(?:record|log|register|history|list|dates|iep)\b|^\W*(?:section|part) \w+\b/i;

/** Where in the document the reader is: the part for comments, its date, and how far labels count. */
export class CommentScope {
  /** The heading of the part for comments; `null` outside of one. */
  title: string | null = null;
  reach: Reach = "comments";
  /** The date that holds for what has none of its own. */
  date: string | undefined;
  /** Whether dates in the region are those of comments. */
  hasDates = true;
  /** Something else began under the heading. */
  isEnded = false;
  /** Something of the part was understood. */
  isRead = false;
  /** Whom the heading names, or the last line that stands by itself. */
  speaker: Speaker | null = null;
  /** The region is text without a table. */
  isText = false;
  /** The region is the record of a meeting by its labels. */
  isRecord = false;
  private sectionTitle = "";
  private partDate: string | undefined;
  private dateAbove: string | undefined;
  private lineAbove = "";
  /** The heading that is no part of comments, and the dates of the meetings under it. */
  private heading = "";
  /** The level of that heading; `null`: it is a plain line. */
  private level: number | null = null;
  private meetings: string[] = [];
  /** The table that regions stand in, and the dates of the meetings in it. */
  private frame: SurveyedRegion["frame"];
  private inFrame: string[] = [];

  constructor(
    private readonly context: PlanContext,
    private readonly roleOf: (label: string, isTitle?: boolean) => CommentRole | null,
  ) {}

  /** Takes note of a region; whether a part for comments begins or ends with it. */
  enter(region: SurveyedRegion): boolean {
    const title = this.titleOf(region);
    const isNew = title !== this.title;
    if (isNew) this.begin(title);
    const heading = region.section?.title ?? "";
    const level = region.section?.level ?? null;
    if (title === null && heading !== this.sectionTitle) this.headed(heading, level);
    this.sectionTitle = heading;
    this.isText = region.isText;
    this.isRecord = isOfRecord(region, this.context);
    const isUnder = title !== null && !this.isEnded;
    this.reach = isUnder ? "any" : reachOf(region, this.context, this.roleOf, this.titles);
    this.hasDates = !this.context.isOfTargets(region);
    const own = isUnder ? this.partDate : undefined;
    if (region.frame !== this.frame) {
      this.inFrame = [];
      // A date at the foot of a frame says nothing of what stands below the frame.
      if (this.frame !== undefined) this.dateAbove = undefined;
    }
    this.frame = region.frame;
    const above = isHeaded(region) ? undefined : this.dateAbove;
    // A heading in the text begins a part of its own, a row with a label does not.
    const isCard = title === null || region.section?.level === undefined;
    const beside = isCard ? only([...new Set(this.inFrame)]) : undefined;
    this.date = own ?? above ?? beside ?? this.dateOfMeeting(level, isCard);
    if (!this.hasDates) this.date = undefined;
    return isNew;
  }

  /** `date`: the one that was last read in the region. */
  leave(region: SurveyedRegion, date: string | undefined): void {
    if (region.isText && this.title !== null) this.partDate = date;
    // The rows of comments at the end of a target table are a part of their own.
    const mayEnd = region.isText || !this.hasDates || region.rows.length === 1;
    const last = region.rows.findLast((row) => filled(row).length > 0) ?? [];
    // "Review date | 13 November" in the card of a target is when that target is looked at.
    const isOfTarget = last.some(({ lines }) => this.context.isTarget(lines));
    const isOfOne = mayEnd && !isOfTarget && !tellsSeveral(region.rows);
    this.dateAbove = isOfOne ? dateBelow(region.rows, this.roleOf) : undefined;
    this.lineAbove = region.isText ? (region.rows.at(-1)?.[0]?.text ?? "") : "";
    const dates = meetingDatesIn(region.rows);
    this.meetings.push(...dates);
    if (this.frame !== undefined) this.inFrame.push(...dates);
  }

  /** A heading in the text that is none of comments. */
  end(row: RowView): void {
    this.isEnded = this.title !== null;
    this.date = undefined;
    this.headed(filled(row)[0]?.text ?? "", levelOfRow(row));
  }

  /** A heading in the text: one of a meeting's page, or of somebody's words on it. Whether another page begins. */
  passHeading(row: RowView): boolean {
    const text = filled(row)[0]?.text ?? "";
    const role = this.roleOf(text, true);
    if (role === null || role === "date") this.headed(text, levelOfRow(row));
    return aMinute.test(text);
  }

  /** What may name the meeting that a region is about. */
  private get titles(): readonly string[] {
    return [this.heading, this.lineAbove];
  }

  private begin(title: string | null): void {
    this.title = title;
    this.isEnded = false;
    this.isRead = false;
    this.partDate = title === null ? undefined : dayInLabel(title);
    const role = title === null ? null : this.roleOf(title, true);
    this.speaker = isSpeaker(role) ? role : null;
  }

  /** A heading of a lower level goes on with the page of a meeting: "Discussion" in its minute. */
  private headed(title: string, level: number | null): void {
    if (aPage.test(this.heading) && this.isBelow(level)) return;
    this.heading = title;
    this.level = level;
    this.meetings = [];
    this.inFrame = [];
  }

  private isBelow(level: number | null): boolean {
    return level !== null && this.level !== null && level > this.level;
  }

  /**
   * The date of the meeting whose page this is: "Minute of review meeting", not "Review record". `level`: that of the
   * region's own heading. `isCard`: it has none but a label.
   */
  private dateOfMeeting(level: number | null, isCard: boolean): string | undefined {
    const date =
      this.meetings.length > 0 ? only([...new Set(this.meetings)]) : dateOf(this.heading);
    const isRegister =
      dateOf(this.heading) === undefined &&
      aRegister.test(this.heading) &&
      !aMinute.test(this.heading);
    const isWithin = this.isBelow(level);
    // Under a heading of its own that is as high, it is beside the page.
    const isLevelled = level !== null && this.level !== null;
    if (isRegister || (this.title !== null && isLevelled && !isWithin)) return undefined;
    // What stands under a title of its own is no part of a meeting's page, but may be of its minute.
    const isDated = (isCard || level === null) && dateOf(this.heading) !== undefined;
    const page = this.title === null || isWithin || isDated ? aPage : aMinute;
    return page.test(this.heading) ? date : undefined;
  }

  private titleOf(region: SurveyedRegion): string | null {
    const { section } = region;
    if (section === null || this.context.isOfTargets(region)) return null;
    const isBefore = this.context.isBeforeTargets(region);
    if (section.kind === "comments")
      return isBefore && !/comment|review/i.test(section.title) ? null : section.title;
    // "Review of IEP" over what was said, and not over who came.
    if (ofReview.test(section.title) && !isBefore && !isNamedByLabels(region.rows))
      return section.title;
    const mayAsk = section.kind === "other" && !isBefore && !this.context.isOfTargets(region);
    return mayAsk && asksForWords(section.title) ? section.title : null;
  }
}

const ofReview = /^\W*(?:(?:section|part) \w+\W+)?review of (?:the )?iep\W*$/i;

/** "Termly review, 24 September. Attended: Mum" and another on its line: nothing says at which of them something was said. */
function tellsSeveral(rows: readonly RowView[]): boolean {
  const told = rows.flatMap(([cell]) =>
    cell !== undefined && saysOfMeeting(cell) ? [dateOf(cell.text)] : [],
  );
  return new Set(told.filter((date) => date !== undefined)).size > 1;
}

/** Whether a heading of its own parts a region from what stands above. */
function isHeaded({ rows, section }: SurveyedRegion): boolean {
  const [first] = filled(rows[0] ?? []);
  // A plain line below the date is no more than the label of a box.
  if (section?.level === null) return false;
  return section?.kind === "comments" && first?.text.startsWith(section.title) !== true;
}
