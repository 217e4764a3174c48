import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { dateIn, isDay } from "../content/says-when";
import { labelledPieces, type LabelledPiece } from "../labels/labelled-pieces";
import { isMeetingTitle, saysWhichMeeting } from "./meeting-titles";
import { reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";

type Piece = LabelledPiece<ReviewRole>;

/** What some lines say of a meeting under each label, with those that have no colon: "Minutes sent 1 December." */
export function meetingPieces(lines: readonly CellLine[]): readonly Piece[] {
  return withKind(labelledPieces(lines, reviewRoleOf), lines)
    .flatMap(withOthers)
    .flatMap(atTitles)
    .flatMap(atStatedDates)
    .map(asDay);
}

/** "Also invited, but could not come: Dr Flett": who is named there was asked as well as those who came. */
function withOthers(piece: Piece, at: number, all: readonly Piece[]): readonly Piece[] {
  if (!asksOthers(piece.label)) {
    const isOfBefore = piece.role === "apologies" && asksOthers(all[at - 1]?.label ?? "");
    return isOfBefore ? [] : [piece];
  }
  const more = all[at + 1]?.role === "apologies" ? (all[at + 1]?.lines ?? []) : [];
  return [{ ...piece, role: "invited", lines: [...piece.lines, ...more] }];
}

/** Whether a label names those who were asked beside others: "Also invited", "Invited but did not attend". */
export function asksOthers(label: string): boolean {
  if (/^\W*also (?:invited|asked)\b/i.test(label)) return true;
  return /\b(?:invited|asked)\b/i.test(label) && reviewRoleOf(label) === "apologies";
}

/** "Invited and attended: Mum, CT". */
export function asksBoth(label: string): boolean {
  return bothAsked.test(label);
}

const bothAsked =
  /^\W*(?:(?:all|those|people|who|were|was) )*(?:invited|asked)(?: to (?:come|attend))? (?:and|&) (?:who )?(?:attended|came|(?:were )?present)(?: the (?:meeting|review))?\W*$/i;

/** A day on a line of its own, among labels, is when the people met whom these name. */
function asDay(piece: Piece, _: number, all: readonly Piece[]): Piece {
  const isAlone = piece.role === null && piece.lines.length === 1 && all.length > 1;
  return isAlone && piece.lines.every(({ text }) => isDay(text))
    ? { ...piece, role: "date" }
    : piece;
}

/** "Annual review – 20 May 2027" on a line below what was said of the meeting before begins the next one. */
function atTitles({ role, label, lines }: Piece): readonly Piece[] {
  const first = role === null || role === "type" || role === "date" ? 1 : 0;
  const isListed = role === "invited" || role === "attended";
  const begins = (line: CellLine, at: number) =>
    (at >= first && isTitleOfOne(line.text)) || (isListed && at > 0 && isDay(line.text));
  const starts = lines.flatMap((line, at) => (begins(line, at) ? [at] : []));
  if (starts.length === 0) return [{ role, label, lines }];
  const titled = starts.map((start, index): Piece => {
    return { role: null, label: "", lines: lines.slice(start, starts[index + 1]) };
  });
  return [{ role, label, lines: lines.slice(0, starts[0]) }, ...titled];
}

const LONGEST_TITLE = 120;

/** Whether a line by itself names one meeting. */
export function isTitleOfOne(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return saysWhichMeeting(text) || (isMeetingTitle(text) && /\b(?:review|meeting)\b/i.test(text));
}

/** "Type of meeting", and on the line below it "Review": what stands there is no label of its own. */
function withKind(pieces: readonly Piece[], lines: readonly CellLine[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (asksKind(before) && isBareKind(piece)) return [];
    if (!asksKind(piece) || !isBareKind(next)) return [piece];
    return [{ ...piece, lines: lines.filter(({ text }) => text === next?.label) }];
  });
}

function asksKind(piece: Piece | undefined): boolean {
  return piece?.role === "type" && piece.lines.length === 0 && ofKind.test(piece.label);
}

function isBareKind(piece: Piece | undefined): boolean {
  return piece?.role === "type" && piece.lines.length === 0 && !ofKind.test(piece.label);
}

const ofKind = /\b(?:type|kind|sort|nature|purpose)\b/i;

/** A piece, and behind it what its lines say of other dates. */
function atStatedDates(piece: Piece): readonly Piece[] {
  const stated: Piece[] = [];
  const kept = piece.lines.flatMap((line) => {
    let end = 0;
    const before: CellLine[] = [];
    for (const { index, length, ...date } of statedDatesIn(line)) {
      before.push({ ...line, ...sliceLine(line, end, index) });
      stated.push(date);
      end = index + length;
    }
    if (end === 0) return [line];
    return [...before, { ...line, ...sliceLine(line, end) }].filter(({ text }) =>
      /[\p{L}\d]/u.test(text),
    );
  });
  if (stated.length === 0) return [piece];
  return piece.role === null && kept.length === 0 ? stated : [{ ...piece, lines: kept }, ...stated];
}

/** A label at the beginning of a sentence, and a date right behind it that ends the sentence. */
function statedDatesIn(line: CellLine) {
  return [...line.text.matchAll(beginning)].flatMap(({ 0: gap, index, 1: label = "" }) => {
    const role = dated(label);
    const from = index + gap.length;
    const date = dateIn(line.text.slice(from, from + LONGEST_DATE));
    if (role === null || date === null || date.start > 0) return [];
    const end = from + date.end;
    const behind = line.text.slice(end);
    // "We met on 12 June and Mum came" says more of the day.
    const goesOn = role !== "date" && /^\s*and\b/.test(behind);
    if (!goesOn && !/^\s*(?:$|[.;,)])/.test(behind)) return [];
    const lines = [{ ...line, ...sliceLine(line, from, end) }];
    return [{ role, label, lines, index, length: end - index }];
  });
}

const LONGEST_DATE = 60;

/** "Invitations sent on 4 November", behind a stop or "and", or at the beginning of the line. */
const beginning =
  /(?:^|[.;,]|\band\b)\s*(\p{L}[^.;,:\d]{3,40}?)\s+(?:on\s+)?(?=(?:(?:mon|tue|wed|thu|fri)[a-z]*,?\s+)?\d)/giu;

function dated(label: string): ReviewRole | null {
  const role = reviewRoleOf(label);
  const isHeld = role === "date" && /\b(?:held|met|took place)\b/i.test(label);
  return isHeld || role === "invitationsSent" || role === "minutesSent" ? role : null;
}
