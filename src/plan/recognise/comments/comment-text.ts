import { endsSentence, wordCount } from "../labels/words";
import type { PlanComment } from "../../model";
import { isSpeaker, type Author, type CommentRole } from "./comment-synonyms";
import { asksForWords, commentRoleOf } from "./comment-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { isBracketed, isDirection, isHint, isInstruction } from "../labels/hints";
import { remembered } from "../labels/remembered";
import { labelAndRest } from "../labels/label-and-rest";
import { isMeetingTitle } from "../reviews/meeting-titles";
import { reviewRoleOf } from "../reviews/review-labels";
import { planText } from "../content/plan-text";
import type { Lines } from "../reading";
import { dateIn, saysWhen } from "../content/says-when";

/** Whether a heading below that of the comments belongs to them. */
export function isOfComments(text: string, roleOf: (label: string) => unknown): boolean {
  const label = text.split(":")[0] ?? text;
  const isNamed = /\b(?:comments?|views?|reviews?|said|term)\b/i.test(text);
  return isNamed || roleOf(label) !== null || dateIn(text) !== null;
}

/** Whether a line only names the review that what follows was said at: "Autumn review, 2 October". */
export function isReviewTitle(text: string): boolean {
  return !isOfNext(text) && dateIn(text) !== null && (isMeetingTitle(text) || saysWhen(text));
}

/** "Next review: 8 January": at that one nothing has been said yet. */
export function isOfNext(text: string): boolean {
  return /^\W*(?:dates? of (?:the )?)?next (?:\w+ )?(?:review|meeting)\b/i.test(text);
}

/** Whether a row only says when what was said below it was said, or gives it a title. */
export function isOverComments(row: RowView): boolean {
  const [first, ...others] = filled(row);
  if (first === undefined) return true;
  // Nothing over the labels, and a date over each column of what was said then.
  if (row[0] !== first) return [first, ...others].every(({ text }) => saysDate(text));
  const { label, rest } = labelAndRest(first.lines);
  const value = rest.length > 0 ? rest : others.flatMap(({ lines }) => lines);
  if (commentRoleOf(label) === "date" && (others.length === 0 || rest.length === 0))
    return value.every(({ text }) => dateIn(text) !== null || saysWhen(text));
  const isTitle = others.length === 0 && first.lines.length === 1;
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
  if (place === null) return text.length < 60 && saysWhen(text);
  const rest = `${text.slice(0, place.start)} ${text.slice(place.end)}`;
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 3;
});

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

/** What somebody said, unless nothing is written; several comments where lines begin with their own date. */
export function comment(
  by: Author,
  lines: Lines,
  date: string | undefined,
): readonly PlanComment[] {
  const [first] = lines;
  if (date !== undefined && (first === undefined || dateBefore(first) === null))
    return oneComment(by, lines, date);
  const entries: { readonly date: string | undefined; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const begun = dateBefore(line);
    if (begun !== null) entries.push({ date: begun.date, lines: [sliceLine(line, begun.length)] });
    else if (entries.length > 0) entries.at(-1)?.lines.push(line);
    else entries.push({ date, lines: [line] });
  }
  return entries.flatMap((entry) => oneComment(by, entry.lines, entry.date));
}

/** "11/06/2026: I can wait for my turn." */
function dateBefore({ text }: Line): { readonly date: string; readonly length: number } | null {
  const place = dateIn(text);
  const sign = place && /^\s*[:–—-]\s*(?=\S)/.exec(text.slice(place.end));
  if (place === null || sign == null || text.slice(0, place.start).trim() !== "") return null;
  return { date: text.slice(place.start, place.end), length: place.end + sign[0].length };
}

function oneComment(by: Author, said: Lines, stated: string | undefined): readonly PlanComment[] {
  const behind = stated === undefined ? dateBehind(said) : null;
  const lines = behind?.lines ?? said;
  const date = behind?.date ?? stated;
  const text = planText(lines.filter((line) => !isNoWord(line)));
  if (text.text === "" || isNothing(text.text)) return [];
  return [date === undefined ? { by, text } : { by, date, text }];
}

/** "I can tell the time (4 November)": when it was said, behind the words; "(4/5)" may be a score. */
function dateBehind(lines: Lines): { readonly date: string; readonly lines: Lines } | null {
  const last = lines.at(-1);
  const aside = last && /\s*\(([^()]+)\)\s*$/.exec(last.text);
  const date = aside?.[1]?.trim() ?? "";
  if (last === undefined || aside == null || aside.index === 0) return null;
  if (dateOf(date) !== date || !/\p{L}{3}|\d\D+\d+\D+\d/u.test(date)) return null;
  return { date, lines: [...lines.slice(0, -1), sliceLine(last, 0, aside.index)] };
}

/** What stands in a box and is nobody's word: a signature, boxes to tick, faces, a prompt. */
function isNoWord({ text, ticks }: Line): boolean {
  const faces = text.match(/\p{Extended_Pictographic}|[☹☺]/gu)?.length ?? 0;
  const isScale = faces > 1 || (faces === 1 && wordCount(text) <= 2);
  return (
    isSignature(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    ticks.length > 0 ||
    isScale ||
    isDirection(text) ||
    isPrompt(text) ||
    isDeclaration(text) ||
    isLetters(text)
  );
}

/** "I/A", "A": a sign that a key explains, and nobody's word. */
export function isLetters(text: string): boolean {
  if (text.length > 20) return false;
  return /^\W*(?!(?:OK|NO)\b)\p{Lu}(?:[\s/,&+]*\p{Lu})?(?:[\s/,&+]+\p{Lu})*\W*$/u.test(text);
}

/** "I/we have read the IEP and agree": what a form has signed, and nobody's word. */
function isDeclaration(text: string): boolean {
  return /^\W*(?:i\s*\/\s*we|we\s*\/\s*i|i\s*\(we\)|i or we)\b/i.test(text);
}

function isPrompt(text: string): boolean {
  return (
    isBracketed(text) ||
    /^\s*\((?:ask|by|from|see|via|use|through|at)\b[^()]*\)\s*$/.test(text) ||
    /^\s*\([^()]{0,60}\b(?:if (?:needed|required|necessary|possible)|optional)\b[^()]{0,20}\)\s*$/i.test(
      text,
    ) ||
    /^\W*(?:please\s+)?(?:write|type|click|tap|enter|record|add|insert|put|draw|use|complete|fill|circle|tick|stick)\b.{0,80}\b(?:here|below|text|box|space|views?|comments?|words|face|number|picture|this)\b[^,;]{0,30}$/i.test(
      text,
    )
  );
}

function isNothing(text: string): boolean {
  return /^\W*(?:n\s*\/\s*a|nil|(?:none|nothing)(?: (?:given|made|recorded|received|returned))?|tbc|tba|to follow|not applicable|no (?:comments?|views?|response|reply)(?: (?:given|made|recorded|received|yet|at this time))?|not (?:yet )?(?:given|recorded|returned|received))\W*$/i.test(
    text,
  );
}
