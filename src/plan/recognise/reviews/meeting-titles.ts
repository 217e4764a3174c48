import { ANY_MONTH } from "../../months";
import { namesSomebody } from "../content/people";
import { wordCount } from "../labels/words";
import { anyOf, inTurn, oneOf } from "../labels/patterns";
import { sliceLine } from "../../ooxml/lines";
import { asksForWords, commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { filled, type CellView, type RowView } from "../survey/grid";
import { rememberedOf } from "../labels/remembered";
import { titleOf } from "../labels/label-and-rest";
import type { PlanContext } from "../plan-context";
import type { Lines } from "../reading";
import { namesRecord, reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";
import { dateIn, saysWhen } from "../content/says-when";
import type { SurveyedRegion } from "../survey/surveyed-region";

/** How often people meet. */
const howOften = "annual|yearly|termly|interim|mid[ -]?(?:year|session|term)|six-?monthly";

const kinds = anyOf(
  "i",
  `\\b${oneOf(
    // How often, and which of them
    howOften,
    "autumn|spring|summer|(?:end|start|beginning) of (?:the )?(?:year|session|term)",
    "initial|follow-?up|emergency|first|second|third|\\d(?:st|nd|rd)",
    // What for, and with whom
    "transition|planning|iep|child'?s plan|solution[ -]focused",
    "core group|multi-?agency|team around the child|tac",
  )}\\b.*\\b(?:reviews?|meetings?)\\b`,
  /^(?:core group|team around the child)\b/,
);
/** "Meeting 2", but not "Meeting 5 Nov 2026" or "Review 5th March". */
const numbered = new RegExp(
  `^\\s*(?:meeting|review)\\s*(?:no\\.?|number|#)?\\s*\\d{1,2}\\b(?!\\s*[./-]\\s*\\d|\\s*(?:of\\s+)?${ANY_MONTH}\\b)\\s*[:.–—-]?\\s*`,
  "i",
);

/** Whether a line names one meeting: "Annual review – 12 June 2026", "Meeting 2". */
export function isMeetingTitle(text: string): boolean {
  const title = text.trim().replace(number, "");
  if (
    wordCount(title.replace(/\([^()]*\)/g, "")) > 10 ||
    /[.;]\s*\S/.test(title.replace(/\d[\d\s.]*\d/g, ""))
  )
    return false;
  if (/\b(?:will|was|were|is|should|next|record)\b/i.test(title)) return false;
  if (numbered.test(title)) return true;
  return kinds.test(title) || (/\b(?:review|meeting)\b/i.test(title) && dateIn(title) !== null);
}

/** "2. Annual review – 20 May 2027" is numbered. */
const number = /^\s*(?:\(?\d{1,2}[.)]\s+(?=\p{Lu})|[•·▪]\s*)/u;

/** The same with its day: "Termly review: 12.09.25". */
export function isDatedTitle(text: string): boolean {
  return dateIn(text) !== null && isMeetingTitle(text);
}

/** The same where labels follow in the line: "Termly 28/11/25", "14 January 2026 (annual)" are no more than kind and day. */
export function saysWhichMeeting(text: string): boolean {
  const date = dateIn(text);
  if (date === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return isDatedTitle(text) || kindAlone.test(rest) || heldOn.test(text);
}

/** "A termly review was held on 12 November 2026." */
const heldOn =
  /^\s*(?:(?:an?|the|our)\s+)?(?=(?:[\p{L}-]+\s+){0,4}(?:review|meeting)\s+(?:was held|took place)\s+on\s+[^.:;,]+\.?\s*$)/iu;

const kindAlone = inTurn(
  "iu",
  /^[^\p{L}\d]*/u,
  oneOf(howOften, "transition|planning|initial|follow-?up|emergency|multi-?agency|core group"),
  /[^\p{L}\d]*(?:(?:held )?on\W*)?$/u,
);

/** Whether a text says what kind of meeting one was, and no day: "Termly review", "Annual". */
export function isKindOfMeeting(text: string): boolean {
  return dateIn(text) === null && (isMeetingTitle(text) || kindAlone.test(text));
}

/** "Termly review | Annual review" over columns, which says what kind of meeting each of them was. */
export function areMeetingTitles([corner, ...titles]: RowView): boolean {
  const isOver = corner?.text.trim() === "" && titles.length > 1;
  return isOver && titles.every(({ text }) => isMeetingTitle(text));
}

/** What such a line says, without the number of the meeting, its minutes or the name of the record. */
export function meetingTitle(lines: Lines): Lines {
  return lines
    .map((line) => without(line, number))
    .map((line) => without(line, ofMinutes))
    .map((line) =>
      sliceLine(
        line,
        (numbered.exec(line.text) ?? heldOn.exec(line.text))?.[0].length ?? recordLength(line.text),
      ),
    );
}

/** "Minute of annual review held on 18 September", "Notes from the termly review". */
const ofMinutes =
  /^\s*(?:the )?(?:minutes?|notes?|write-?up|summary) (?:of|from) (?:(?:the|our|an?) )?/i;

function without(line: Lines[number], beginning: RegExp): Lines[number] {
  return sliceLine(line, beginning.exec(line.text)?.[0].length ?? 0);
}

/** The last line of some text where it names a dated meeting, to which the table below belongs. */
export function titleBelow(rows: readonly RowView[]): Lines | null {
  const [cell] = rows.at(-1) ?? [];
  return cell !== undefined && isDatedTitle(cell.text) ? meetingTitle(cell.lines) : null;
}

/** "Minute of meeting held on 11 November 2026", as lines; none where a heading names no dated meeting. */
export function datedHeading(text: string): Lines {
  return isDatedTitle(text) ? [{ text, pieces: [], ticks: [] }] : [];
}

/** "Review record: Termly review, 17/11/26" names its one meeting behind the colon; `null`: a heading names none there. */
export function meetingBehind(text: string): Lines | null {
  const lines = datedHeading(text.slice(recordLength(text)));
  return recordLength(text) > 0 && lines.length > 0 ? lines : null;
}

/** How much of a title names the record, before a meeting of it; of "Termly review: meeting 17/11/26" it is nothing. */
function recordLength(text: string): number {
  const [whole = "", record = ""] = ofRecord.exec(text) ?? [];
  return isMeetingTitle(record) || !isDatedTitle(text.slice(whole.length)) ? 0 : whole.length;
}

const ofRecord = /^([^:]*\b(?:records?|reviews?|meetings?)\b[^:]*):\s*/i;

/** Whether a heading below that of the record belongs to it. */
export function isOfMeeting(text: string): boolean {
  const label = text.split(":")[0] ?? text;
  return (
    reviewRoleOf(label) !== null ||
    isMeetingTitle(text) ||
    saysWhen(text) ||
    /\b(?:meetings?|reviews?|invit\w*|attend\w*|people|present)\b/i.test(text)
  );
}

/** The heading of the record that a region stands under; "Review of IEP" is one below the targets only. */
export function recordTitle(region: SurveyedRegion, context: PlanContext): string | null {
  const { section } = region;
  if (context.isOfTargets(region) && section?.kind === "review") return null;
  if (section === null || section.kind === "review") return section?.title ?? null;
  return isOfIepBelow(region, context) && beginsRecord(section.title) ? section.title : null;
}

/** Whether a region goes on with the IEP below its targets. */
export function isOfIepBelow(region: SurveyedRegion, context: PlanContext): boolean {
  return region.section?.kind === "iep" && context.isBelowTargets(region);
}

/** Whether a heading begins with the meetings: "Review of IEP", "IEP review meetings". */
function beginsRecord(title: string): boolean {
  return /^\W*(?:(?:section|part) \w+\W+)?(?:(?:the|our|all|iep|plan) )*(?:reviews?|meetings?)\b/i.test(
    title,
  );
}

/** What a label of the record asks for. "Came to live with his aunt" asks nobody who came. */
function recordRoleOf(label: string): ReviewRole | null {
  const role = reviewRoleOf(label);
  return role === "date" || namesRecord(label) ? role : null;
}

/** "Review date", which a column of targets may ask for as well. */
function asksWhenReviewed(row: RowView = []): boolean {
  const labels = row.map(({ lines }) => titleOf(lines));
  return labels.some((label) => /\breview/i.test(label) && reviewRoleOf(label) === "date");
}

/** "Date of review | Present" and no other heading, over days and people; "Present" may ask how things are now. */
function isOnlyOfReview([heads = [], ...body]: readonly RowView[]): boolean {
  const roles = heads.map(({ lines }) => recordRoleOf(titleOf(lines)));
  const who = roles.findIndex((role) => role === "attended" || role === "invited");
  const isKnown = roles.length > 1 && roles.every((role) => role !== null);
  if (who === -1 || !isKnown || !asksWhenReviewed(heads)) return false;
  return body.some((row) => namesSomebody(row[who]?.text ?? ""));
}

function asksFamily({ text }: CellView): boolean {
  return asksForWords(text) && isAuthor(commentRoleOf(text));
}

/** Whether a table without a heading is plainly a record by the labels down its side. Every reader asks it. */
export const isNamedByLabels = rememberedOf((rows: readonly RowView[]): boolean => {
  if (rows.length > 40) return false;
  const roles = new Set<ReviewRole>();
  let asksWhenMet = false;
  for (const [at, row] of rows.entries()) {
    if (at === 0 && areMeetingTitles(row)) roles.add("type");
    if (at === 0 && row.slice(1).some(({ text }) => isDatedTitle(text))) roles.add("date");
    const found = row.map(({ continues, text, lines }) =>
      continues || text.trim() === "" ? null : recordRoleOf(titleOf(lines)),
    );
    asksWhenMet ||= row.some(
      ({ lines }, index) => found[index] === "date" && /\bme(?:et\w*|t)\b/i.test(titleOf(lines)),
    );
    // "Review of the plan on 5 November" across the card.
    const [title, ...beside] = filled(row);
    if (title !== undefined && beside.length === 0 && isDatedTitle(title.text)) roles.add("date");
    const known = found.filter((role) => role !== null).length;
    const isOfLabels = at === 0 || known >= filled(row).length * 0.6;
    // Labels stand beside what they ask for: "Joined Cubs" in between tells what happened.
    for (const role of isOfLabels ? found : found.filter((_, index) => index % 2 === 0))
      if (role !== null) roles.add(role);
  }
  const asksWho = roles.has("invited") || roles.has("attended");
  // Of nothing but a meeting it is asked who was invited and who came.
  const asksOfAll = roles.has("invited") && roles.has("attended");
  const asksSent = roles.has("invitationsSent") || roles.has("minutesSent");
  const asks = [asksSent, roles.has("date"), roles.has("type")].filter(Boolean);
  const asksBoth = roles.has("invitationsSent") && roles.has("minutesSent");
  // A chronology has its columns, the card of a meeting its labels down the side.
  const isCard = rows.every((row) => filled(row).length <= 2);
  // "Date we met | Who was there | What I think".
  const isSaidAt = rows[0]?.some(asksFamily) === true;
  const isOfMet =
    asksWho && ((asksWhenMet && (isCard || isSaidAt)) || (isSaidAt && asksWhenReviewed(rows[0])));
  return (
    isOfMet ||
    isOnlyOfReview(rows) ||
    (isCard && asks.length === 3) ||
    ((asksWho || asksBoth) && asks.length > (asksOfAll ? 0 : 1))
  );
});
