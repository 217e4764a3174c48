import { endsSentence, wordCount } from "../labels/words";
import { isSpeaker, type CommentRole } from "./comment-synonyms";
import { asksForWords, commentRoleOf } from "./comment-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isHint, isInstruction } from "../labels/hints";
import { remembered } from "../labels/remembered";
import { labelAndRest } from "../labels/label-and-rest";
import { isMeetingTitle } from "../reviews/meeting-titles";
import { reviewRoleOf } from "../reviews/review-labels";
import { planText } from "../content/plan-text";
import type { Lines } from "../reading";
import { dateIn, saysWhen, whenBehind, withoutDate } from "../content/says-when";

/** Whether a heading below that of the comments belongs to them. */
export function isOfComments(text: string, roleOf: (label: string) => unknown): boolean {
  const label = text.split(":")[0] ?? text;
  const isNamed = /\b(?:comments?|views?|reviews?|said|term)\b/i.test(text);
  return isNamed || roleOf(label) !== null || dateIn(text) !== null;
}

/** Whether a line only names the review that what follows was said at: "Autumn review, 2 October". */
export function isReviewTitle(text: string): boolean {
  const isOther = isOfNext(text) || isOfLetters(text);
  return !isOther && dateIn(text) !== null && (isMeetingTitle(text) || saysWhen(text));
}

/** "Minutes sent 10 December": nothing was said on that day. */
function isOfLetters(text: string): boolean {
  const role = reviewRoleOf(withoutDate(text));
  return role === "minutesSent" || role === "invitationsSent";
}

/** "Next review: 8 January": at that one nothing has been said yet. */
export function isOfNext(text: string): boolean {
  return /^\W*(?:dates? of (?:the )?)?next (?:\w+ )?(?:review|meeting)\b/i.test(text);
}

/** "Copies: ASN file / parents", "Saved in: Staff shared": what the office notes at the foot of a form. */
export function isOfOffice(text: string): boolean {
  return /^\W*(?:cop(?:y|ies)|c\.?c|circulat\w+|distribut\w+|(?:sent|issued|filed|saved|stored|uploaded|shared)(?= (?:to|in|on|with|by)\b))[^:.!?]{0,30}:\s/i.test(
    text,
  );
}

/** Whether a row only says when what was said below it was said, or gives it a title. */
export function isOverComments(row: RowView): boolean {
  const [first, ...others] = filled(row);
  if (first === undefined) return true;
  const { label, rest } = labelAndRest(first.lines);
  // Nothing or a title over the labels, and a date over each column of what was said then.
  const isTitled = row[0] === first && others.length > 1 && isTitleOfReview(label);
  if (isTitled || row[0] !== first)
    return (isTitled ? others : filled(row)).every(({ text }) => saysDate(text));
  const value = rest.length > 0 ? rest : others.flatMap(({ lines }) => lines);
  if (commentRoleOf(label) === "date" && (others.length === 0 || rest.length === 0))
    return value.every(({ text }) => dateIn(text) !== null || saysWhen(text));
  const isTitle = others.length === 0 && first.lines.length === 1 && !isOfLetters(first.text);
  return isTitle && (saysWhen(first.text) || isReviewTitle(first.text) || isTitleOfReview(label));
}

/** "Review of IEP", "Review meeting 2", "Review of 10 December: pupil and parent comments" across a table. */
function isTitleOfReview(label: string): boolean {
  const most = dateIn(label) === null ? 6 : 12;
  return /\b(?:reviews?|meetings?|comments?|views?)\b/i.test(label) && wordCount(label) <= most;
}

/** "Comments at the review | 14 May": the title of what was said, and beside it when. */
export function isTitleWithDay(
  [title, day, ...others]: RowView,
  roleOf: (label: string) => CommentRole | null,
): boolean {
  if (title === undefined || day === undefined || others.length > 0) return false;
  const isOfAll = !isSpeaker(roleOf(title.text)) && asksForWords(title.text);
  const isOther = /\b(?:next|due|by|before|return\w*|sent|asked|requested)\b/i.test(title.text);
  return isOfAll && !isOther && wordCount(title.text) <= 8 && saysDate(day.text);
}

/** Whether a text says when something was said: a date or a term, and little else. */
export const saysDate = remembered((written: string): boolean => {
  // "T2" is the second term.
  const text = written.replace(/\bT(?=\s?[1-4]\b)/g, "Term ");
  const place = dateIn(text);
  if (place !== null && isOfLetters(text)) return false;
  if (place === null) return text.length < 60 && saysWhen(text);
  if (isSaidThen(text.slice(place.end))) return false;
  const rest = `${text.slice(0, place.start)} ${text.slice(place.end)}`;
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 3;
});

/** ": boring but ok" behind a day is what was said then; ": termly review" is the occasion. */
function isSaidThen(behind: string): boolean {
  const [, words = ""] = /^\s*(?::|\s[–—-])\s*(\S.*)$/s.exec(behind) ?? [];
  const isSaid = /^\p{Ll}\p{L}*\P{L}*\s|\p{L}\s.*[.!?]\s*$/u.test(words);
  return isSaid && !/\b(?:reviews?|meetings?)\b/i.test(words);
}

/** "October review": a part of the year and the occasion. */
export function isTerm(text: string): boolean {
  return (
    dateOf(text) === undefined && saysDate(text.replace(/\b(?:reviews?|meetings?|iep)\b/gi, ""))
  );
}

/** When something was said, by a heading or cell for that: "Review 20 November" is on the 20th. `undefined`: it says no date. */
export function whenSaid(stated: string): string | undefined {
  const lines = stated.split("\n");
  const alone = lines.filter((line) => dateOf(line) === line.trim());
  // "Term 1", and the date below it.
  if (lines.length === 2 && alone.length === 1 && lines.some(isTerm)) return alone[0];
  const isWhen = saysDate(stated) && !/\b(?:review|meeting|termly|annual|interim)\b/i.test(stated);
  return isWhen || isTerm(stated) ? stated : dateOf(stated);
}

/** What a label for a date says, with the lines behind or beside it. */
export function whenStated(label: string, lines: Lines): string | undefined {
  const said = textOf(lines);
  // "Review: termly review, 19 November" says of what kind as well.
  const date = reviewRoleOf(label) === "type" ? dateOf(said ?? "") : undefined;
  return date ?? said ?? dateOf(label);
}

/** The date that the last of some rows gives to what follows: "Date of review: 2 October". */
export function dateBelow(
  rows: readonly RowView[],
  roleOf: (label: string) => unknown,
): string | undefined {
  const written = rows.filter((row) => filled(row).length > 0);
  const last = written.at(-1);
  const [first, second, ...others] = last === undefined ? [] : filled(last);
  if (last === undefined || first === undefined || others.length > 0 || !isOverComments(last))
    return undefined;
  const isOfOther = second === undefined && asksForOtherDate(written.at(-2), roleOf);
  if (isOfOther || isOfNext(first.text)) return undefined;
  const { label, rest } = labelAndRest(first.lines);
  const value = rest.length > 0 ? rest : (second?.lines ?? []);
  return (roleOf(label) === "date" ? textOf(value) : undefined) ?? dateOf(first.text);
}

/** "Agreed on", with its date on the line below: that of the plan, and of nothing that was said. */
function asksForOtherDate(row: RowView | undefined, roleOf: (label: string) => unknown): boolean {
  const [cell, ...others] = filled(row ?? []);
  if (cell === undefined || others.length > 0) return false;
  const label = cell.text.replace(/:\s*$/, "");
  return /:\s*$|\bon$|\bdate\b/i.test(cell.text) && wordCount(label) <= 4 && roleOf(label) === null;
}

/** The date in a text, as written. */
export function dateOf(text: string): string | undefined {
  const place = dateIn(text);
  return place === null ? undefined : text.slice(place.start, place.end);
}

/** The date in a label, or the month or term behind it: "Pupil comment (Feb)". */
export function dayInLabel(label: string): string | undefined {
  return dateOf(label) ?? whenBehind(label)?.text;
}

/** The only cell with words in a row, where it stands across the table or at its side; `null`: no band. */
export function isBand(row: RowView): CellView | null {
  const [cell, ...others] = filled(row);
  if (cell === undefined || others.length > 0) return null;
  return row.length > 1 && row[0] !== cell ? null : cell;
}

/** The only date among some cells: "Date: 24 September | Signed: …". */
export function dateAmong(cells: RowView): string | undefined {
  const [date, ...others] = cells.flatMap(({ text }) => dateOf(text) ?? []);
  return others.length > 0 ? undefined : date;
}

/** "What do you think of the plan?" asks the next one, whoever that is. */
export function isQuestion(text: string): boolean {
  return /^\s*(?:what|how)\b[^.!]{0,80}\?\s*$/i.test(text) && asksForWords(text);
}

/** Whether a row of words is a box of its own: the one above has come to its end, and this is no note on it. */
export function areApart(above: Lines | undefined, text: string): boolean {
  const isOver = endsSentence(above?.at(-1)?.text ?? "");
  return (
    isOver &&
    !beginsLikeLabel(text) &&
    /^[“"‘']?\p{Lu}/u.test(text) &&
    endsSentence(text) &&
    wordCount(text) > 3
  );
}

/** Said, and no name or tick in a list of people. */
export function isSaid(lines: Lines): boolean {
  return lines.some(({ text }) => wordCount(text) > 3 || /[.!?]\s*$/.test(text));
}

/** Said by somebody of themselves or of the child, and no duty: "I like the cards", "He is calmer"; not "To sign the diary". */
export function isSpoken(text: string): boolean {
  const isDuty = /^\W*(?:to|\p{L}+(?: will|['’]ll))\s/iu.test(text);
  const isOfSomebody =
    /\b(?:i|i['’]m|me|my|we|us|our|he|she|they|him|her|his|hes|shes)\b/i.test(text) ||
    /\p{Ll}[.!?]\s*$/u.test(text);
  return !isDuty && isOfSomebody && wordCount(text) > 3;
}

/** Whether a line has a label of its own before a colon: "Saved in: Staff shared". */
export function beginsLikeLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}\d '’/-]{1,30}:(?:\s|$)/u.test(text);
}

/** What a cell begins with, up to a colon. */
export function labelOf(cell: CellView): string {
  return cell.text.split(/[:\n]/)[0] ?? "";
}

/** The words of some lines; `undefined` for none, or a line to write on. */
export function textOf(lines: Lines): string | undefined {
  const { text } = planText(lines);
  return /^[\s_.…/]*$/.test(text) ? undefined : text;
}

/** Words of somebody's own: neither a hint of the form nor a label. */
export function isWords(lines: Lines): boolean {
  return lines.some(
    (line) =>
      wordCount(line.text) > 3 &&
      !isHint(line) &&
      !isInstruction(line.text) &&
      !/\b(?:please|should|to be (?:completed|filled)|this section|ask (?:the|him|her))\b/i.test(
        line.text,
      ),
  );
}

/** "Signed: ____ Date: ____" stands below what was said and is no part of it. */
export function isSignature(text: string): boolean {
  return /^\s*(?:(?:pupil|child|parent|carer|parent\s*\/\s*carer)\S*\s+)?(?:signed|signatures?)\b\s*(?:$|[:(_.…]|by\b)/i.test(
    text,
  );
}

/** "I/A", "A": a sign that a key explains, and nobody's word. */
export function isLetters(text: string): boolean {
  if (text.length > 20) return false;
  return /^\W*(?!(?:OK|NO)\b)\p{Lu}(?:[\s/,&+]*\p{Lu})?(?:[\s/,&+]+\p{Lu})*\W*$/u.test(text);
}
