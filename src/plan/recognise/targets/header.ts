import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isOnlyIndicators } from "../content/indicators-in";
import { gaelicSynonyms } from "../labels/gaelic-synonyms";
import { namesForLetters } from "./indicator-grid";
import { headingText } from "../labels/hints";
import { sliceLine } from "../../ooxml/lines";
import { meaningOf } from "../labels/heading-meaning";
import { afterLabel, saysLongTerm } from "../labels/labels";
import { matcherOf, wordsOf } from "../labels/match-label";
import { remembered, rememberedOf } from "../labels/remembered";
import { endsSentence } from "../labels/words";
import type { Lines } from "../reading";
import { targetSynonyms, type TargetRole } from "../labels/target-synonyms";

const matchTarget = matcherOf(
  [...targetSynonyms, ...gaelicSynonyms],
  new Set(["number", "need", "indicator"]),
);

/** What a heading of a target table asks for; `null`: nothing known. */
export const targetRoleOf = remembered((written: string): TargetRole | null => {
  const label = written
    .replace(ofWhat, "$1")
    .replace(linkedTo, "long-term target")
    .replace(ofBoth, "long and short term targets");
  const outside = label.replace(/\([^()]*\)/g, " ");
  // "Annual aim (long-term target): Ailsa will read" has its value behind it.
  if (/\)\s*:\s*\S[^?]*$/.test(label)) return matchTarget(outside);
  const [, aside] = asideOfTerm.exec(label) ?? termOfGoal.exec(label) ?? [];
  if (aside === undefined) return matchTarget(label) ?? termBehind(label);
  // "IEP review (short-term targets)" names a meeting, and what it was about.
  if (/\b(?:review|meeting)s?\b/i.test(outside)) return matchTarget(outside);
  return aside.toLowerCase() === "short" ? "short-term" : "long-term";
});

/** "Steps (short term targets)"; more words would say what came of them. */
const asideOfTerm = /\((?:(?:my|our|the|your)\s+)?(long(?:er)?|short)\W?term\b[^()]{0,12}\)/i;
/** "Long term target / short term target", "LTTs & STTs" */
const ofBoth =
  /\b(?:long[\s-]?term\s+(?:target|goal|aim)|LTT)s?\s*(?:\/|&|\+|\band\b)\s*(?:short[\s-]?term\s+(?:target|goal|aim)|STT)s?(?=\W*$)/i;
/** "Relates to LTT", "Which LTT?" */
const linkedTo = /(?<=\b(?:to|towards?|which|for|under|of|supports?)\s)LTTs?(?=\W*$)/i;
/** "Outcome (long term, by the end of the session)". */
const termOfGoal =
  /^\s*(?:target|aim|goal|outcome|objective)s?\s*\d*\s*\((long(?:er)?|short)\W?term(?:\s*[,;:–—-]|\s+(?:for|by|over)\b)[^()]*\)\s*$/i;
/** "Long term curriculum target" asks for a long-term target. */
const ofWhat =
  /\b(term\s+)(?:curricul(?:um|ar)|learning|educational|iep)\s+(?=(?:target|goal|aim)s?\b)/i;

/** "Immediate plan: short term targets", "Top rung – long-term target": a name of the form's own, and behind it the thing itself. */
function termBehind(label: string): TargetRole | null {
  const [, name = "", behind] =
    /^([^:]{3,40}?)(?::|\s[–—-])\s*((?:long(?:er)?|short)[\s-]?term\s[^:]{3,40})$/i.exec(label) ??
    [];
  // "IEP review – short term targets" names a meeting, and what it was about.
  const isOther = behind === undefined || /\b(?:review|meeting)s?\b/i.test(name);
  const role = isOther ? null : matchTarget(behind);
  return role === "long-term" || role === "short-term" ? role : null;
}

const plainHeading = remembered((text) => headingRole(headingText(text), false));
const guessedHeading = remembered((text) => headingRole(headingText(text), true));

/** What a heading asks for, and whether that is no more than a good guess from its wording. */
function headingRole(heading: string, mayGuess: boolean): Heading | null {
  const label = withoutTerm(heading);
  if (isOfFamily(label)) return { role: "aside" };
  if (saysLongTerm(label)) return null;
  const known = targetRoleOf(label);
  // "Aim: read more" is a label with its value; "Wellbeing: which one?" is all heading.
  const [name = "", asked] = label.split(/:\s*(?=\S)/);
  const hasValue = asked !== undefined && !/\?\s*$/.test(label);
  // "Long term: what we would like for Ailsa" asks twice.
  const asksAgain = hasValue && /^(?:what|where|how)\b/i.test(asked) && meaningOf(asked) !== null;
  if (asksAgain && mayGuess) {
    const first = targetRoleOf(name);
    if (first !== null) return { role: first, isGuess: true };
  }
  if (!mayGuess || hasValue) return known && { role: known };
  const meant = meaningOf(label);
  return meant !== null &&
    (known === null || saysMore(known, meant) || isNamed(label, known, meant))
    ? { role: meant, isGuess: true }
    : known && { role: known };
}

/** "Parent's comment" beside a target evaluates nothing. */
function isOfFamily(label: string): boolean {
  return /\b(?:comments?|views?)\b/i.test(label) && isAuthor(commentRoleOf(label));
}

/** "Short-term target: Term 2" asks for a target, and for no term. */
function withoutTerm(label: string): string {
  // "What do we want to happen by the summer?" is of the year.
  if (/\bby (?:the|next) summer\W*$/i.test(label)) return label;
  const rest = label.replace(oneTerm, " ");
  return /\p{L}{2}/u.test(rest) ? rest.trim() : label;
}

const oneTerm =
  /(?:[:,–—-]\s*)?(?:\b(?:for|in|by)\s+)?(?:\b(?:term|block)\s+(?:\d|one|two|three|four)\b|\b(?:autumn|winter|spring|summer)(?:\s+term)?\b)/i;

/** "Outcome for the year" is no outcome, and "Target for the session" no short-term one. */
function saysMore(known: TargetRole, meant: TargetRole): boolean {
  if (known === "evaluation" || known === "other-date")
    return goals.has(meant) || meant === "indicator";
  return (known === "target" || known === "aim") && meant === "long-term";
}

/** "Long-term target it leads to" asks for the target that it names, whatever is said of it. */
function isNamed(label: string, known: TargetRole, meant: TargetRole): boolean {
  const isOther = goals.has(meant) && !goals.has(known);
  return isOther && /^\W*(?:long(?:er)?|short)[\s-]?term\s+\p{L}+/iu.test(label);
}

type Heading = { readonly role: TargetRole; readonly isGuess?: true };

/** A column of a target table: where it stands and what it is for. */
export type Column = {
  readonly role: TargetRole;
  readonly column: number;
  readonly span: number;
  /** Which cell of the header row it is, from 0. */
  readonly index: number;
  /** The indicator that a tick in this column notes; absent: the cells say it in words. */
  readonly ticksFor?: Lines;
  /** Taken by the wording of its heading or by what stands in it, not known for certain. */
  readonly isGuess?: true;
};

/** A column whose heading says nothing known; the heading may be empty. */
export type StrangeColumn = Omit<Column, "role"> & { readonly label: string };

/** The column headings of a target table. */
export type Header = {
  readonly columns: readonly Column[];
  /** How many cells the row has: rows with as many are read cell by cell. */
  readonly cells: number;
  /** What the cells of the row say. */
  readonly labels: readonly string[];
  readonly strange: readonly StrangeColumn[];
};

/** What a target table is about. */
export const goals: ReadonlySet<TargetRole> = new Set(["long-term", "short-term", "target", "aim"]);

/**
 * Reads a row as column headings; `null` when it is none. Headings are short, most of them known, and
 * one names a target or an aim. `mayGuess`: whether headings in no list may be taken by their wording.
 */
export function headerOf(row: RowView, mayGuess = false): Header | null {
  return mayGuess ? guessedHeader(row) : plainHeader(row);
}

/** Whoever looks for headings asks of the same rows. */
const plainHeader = rememberedOf((row: RowView) => readHeader(row, false));
const guessedHeader = rememberedOf((row: RowView) => readHeader(row, true));

function readHeader(written: RowView, mayGuess: boolean): Header | null {
  const row = namesForLetters(written);
  const cells = filled(row);
  if (cells.length === 0 || row.every((cell) => cell.continues)) return null;

  const headingOf = mayGuess ? guessedHeading : plainHeading;
  const columns: Column[] = [];
  const strange: StrangeColumn[] = [];
  // "Responsible" alone asks who; among the other indicators it is one of them.
  const hasList = () => cells.filter(({ lines }) => isOnlyIndicators(lines)).length > 2;
  for (const [index, cell] of row.entries()) {
    const place = { column: cell.column, span: cell.span, index };
    const isName = isOnlyIndicators(cell.lines) && hasList();
    const isNoting = isName || notesIndicators(cell);
    const heading = isNoting ? { role: "indicator" as const } : headingOf(cell.text);
    const isEmpty = cell.text.trim() === "";
    if (heading !== null && !isEmpty && !isNoted(cell, row[index - 1], row))
      columns.push({ ...heading, ...place, ...(isName && { ticksFor: cell.lines }) });
    else if (isShort(cell)) strange.push({ ...place, label: cell.text.trim() });
    else return null;
  }

  const unknown = strange.filter(({ label }) => label !== "").length;
  const known = columns.filter(({ isGuess }) => isGuess !== true);
  if (!columns.some(isGoal) || unknown > columns.length) return null;
  const isLongTermRow = columns.length > 1 && unknown === 0 && columns.every(isLongTermPart);
  if (!known.some(isGoal) && !isLongTermRow && (columns.length < 3 || unknown > 1)) return null;
  const labels = row.map(({ text }) => text.trim());
  const header = { columns, cells: row.length, labels, strange };
  if (columns.length === 1) return isLoneHeading(row, columns[0]?.role) ? header : null;
  // "LTT No. 1 | Wellbeing indicators | Date set" stands over one target, not over a column of them.
  const isOfBlock = !columns.some((column) => isGoal(column) && column.role !== "long-term");
  if (isOfBlock && row.some(hasNumberedLabel)) return null;
  // So does "What do we want to happen? To share the blocks | Wellbeing: Included".
  if (columns.every(isPartOfAim) && row.some(notesIndicators)) return null;
  // "Yearly goal | Step 1 | Things to try | Helpers": no value says so much in the words of headings.
  const isWhole = columns.length > 4 && columns.some(({ role }) => role === "short-term");
  if (hasList() || isWhole) return header;
  return isLabelAndValue(row, known, columns) || isNumberedPair(row) ? null : header;
}

/** "Wellbeing indicator(s) | Responsible" beside a long-term target notes one, and asks nobody's name. */
function isNoted(cell: CellView, before: CellView | undefined, row: RowView): boolean {
  if (before === undefined || !isOnlyIndicators(cell.lines)) return false;
  if (targetRoleOf(before.text) !== "indicator") return false;
  return row.some(
    (other) =>
      hasNumberedLabel(other) || (other.text.trim() !== "" && targetRoleOf(other.text) === null),
  );
}

/** "Wellbeing indicator: responsible", on one line or two, asks nobody's name either. */
function notesIndicators({ lines }: CellView): boolean {
  const [first, ...others] = lines;
  if (first === undefined) return false;
  const colon = first.text.indexOf(":");
  const end = colon === -1 ? first.text.length : colon;
  const rest = [sliceLine(first, end + 1), ...others];
  return targetRoleOf(first.text.slice(0, end)) === "indicator" && isOnlyIndicators(rest);
}

function isGoal({ role }: Column): boolean {
  return goals.has(role);
}

function isPartOfAim(column: Column): boolean {
  return isGoal(column) || column.role === "indicator";
}

function isLongTermPart({ role }: Column): boolean {
  return role === "long-term" || role === "indicator" || role === "number";
}

/** The cell of a data row that stands under a column. */
export function cellUnder(row: RowView, header: Header, column: Column): CellView | undefined {
  if (row.length === header.cells) return row[column.index];
  return row.find(
    (cell) => cell.column <= column.column && column.column < cell.column + cell.span,
  );
}

/** How many of the header's columns a cell covers. */
export function columnsCovered(cell: CellView, row: RowView, header: Header): number {
  if (row.length === header.cells) return 1;
  return header.columns.filter(
    ({ column }) => cell.column <= column && column < cell.column + cell.span,
  ).length;
}

/** A heading is short, and no sentence. */
function isShort({ text, lines }: CellView): boolean {
  const words = wordsOf(text).length;
  return words <= 8 && lines.length <= 3 && !(words > 4 && endsSentence(text));
}

/** A table of one column, headed "Short term targets". */
function isLoneHeading(row: RowView, role: TargetRole | undefined): boolean {
  // "Target 1" says which target follows, whatever kind it is.
  const isNumbered = row.some(({ text }) => /\d\s*:?\s*$/.test(text));
  return row.length === 1 && !isNumbered && (role === "short-term" || role === "target");
}

/** "Long Term Target 1 | Improve reading": a label with its value beside it, not two headings. */
function isLabelAndValue(
  row: RowView,
  columns: readonly Column[],
  all: readonly Column[],
): boolean {
  const isLongTermRow =
    columns.length > 0 && columns.every(({ role }) => role === "long-term" || role === "indicator");
  if (!isLongTermRow) return false;
  // "LTT no. | My goal for the year": the number stands in a column of its own.
  const isCounted = columns.some(({ index }) => asksNumber.test(row[index]?.text ?? ""));
  // In whatever words indicators are asked for, the question is no value.
  const asked = all.filter(
    (column) => column.role === "indicator" || (isCounted && isGoal(column)),
  );
  const headings = [...columns, ...asked];
  // "Area" before the labels is the heading of one more column.
  const isValue = (at: number) => at < row.length && headings.every(({ index }) => index !== at);
  const hasValue = columns.some(({ index }) => isValue(index + 1));
  return hasValue || row.some((cell) => hasNumberedLabel(cell)) || hasValueGap(row, columns);
}

/** "Outcome no." and "Ref" ask for a number, as "LTT" does beside the heading of the targets themselves. */
export const asksNumber = /\b(?:no|number|ref)\b\.?\s*$|^\s*LTT?\s*$/i;

/** "Goal 1 | Improve my fine motor skills": of that number there is one. */
function isNumberedPair(row: RowView): boolean {
  const [label, value, ...others] = filled(row);
  if (label === undefined || value === undefined || others.length > 0) return false;
  const isNumbered = /\p{L}\s*\d{1,2}\s*[.:]?\s*$/u;
  return (
    isNumbered.test(label.text) && !isNumbered.test(value.text) && wordsOf(value.text).length > 3
  );
}

/** A number in the label ("Long Term Target 2") belongs to a block, never to a column. */
function hasNumberedLabel({ text, lines }: CellView): boolean {
  const [first] = lines;
  const isNumbered = /\d/.test(text.replace(year, ""));
  return first !== undefined && isNumbered && afterLabel(first, "long-term") !== null;
}

/** "Long Term Targets (session 26/27)" is asked for a year, and has no number. */
const year = /\b(?:20)?\d\d\s*[/–-]\s*(?:20)?\d\d\b|\b20\d\d\b/g;

/** An empty cell after each label waits for its value. */
function hasValueGap(row: RowView, columns: readonly Column[]): boolean {
  return columns.every(({ index }) => row[index + 1]?.text.trim() === "");
}
