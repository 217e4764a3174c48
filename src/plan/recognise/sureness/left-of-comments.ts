import type { PlanComment } from "../../model";
import { commentRoleOf, mayAskFamily, namesBoth } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { softVerbs } from "../comments/comment-words";
import { beginsLikeLabel, isSignature, isWords, saysDate } from "../comments/comment-text";
import { isMark, namesSomebody } from "../content/people";
import { labelAndRest } from "../labels/label-and-rest";
import { endsSentence, opening, wordCount } from "../labels/words";
import type { Doubt } from "../reading";
import type { CellView, RowView } from "../survey/grid";
import type { Account } from "./account";
import {
  asksForOther,
  cellsLeft,
  isKnownLabel,
  isOnlyHints,
  isTextTitle,
  labelsOf,
  unreadIn,
} from "./cells-left";

/**
 * What stands in a part where somebody's words were read, or are asked for, and was not read itself, under a label
 * that is not known or under none.
 */
export function leftOfComments(
  rows: readonly RowView[],
  account: Account,
  names: readonly string[],
): readonly Doubt[] {
  const said = rows.filter((row) => !isTextTitle(row));
  return said.flatMap((row) =>
    withoutScale(unreadIn(row, account))
      .filter((cell) => mayBeSaid(cell) && !account.says(cell.text))
      .filter((cell) =>
        labelsOf(cell, row, rows, account).every((label) => !asksForOther(label, names)),
      )
      .map(whoSaid),
  );
}

/** What may be somebody's words elsewhere below the targets. */
export function wordsLeft(
  row: RowView,
  rows: readonly RowView[],
  account: Account,
  names: readonly string[],
): readonly Doubt[] {
  return withoutScale(cellsLeft(row, account))
    .filter(
      (cell) =>
        saysBehindName(cell, names) ||
        speaks(cell) ||
        ((isBesideFamily(cell, row) || isUnderFamily(cell, row, rows)) && isNobody(cell)),
    )
    .map(whoSaid);
}

/** Comments in which a later line begins like a label, so that it may be somebody else's. */
export function labelsWithin(comments: readonly PlanComment[]): readonly Doubt[] {
  const lines = comments.flatMap(({ text }) => text.text.split("\n").slice(1));
  return lines.filter(beginsLikeLabel).map((text) => whoSaid({ text }));
}

/** Labels that ask somebody of the family in words that are not understood. */
export function labelsLeft(
  row: RowView,
  account: Account,
  names: readonly string[],
): readonly Doubt[] {
  return unreadIn(row, account)
    .filter((cell) => mayAsk(cell, row, names))
    .map((cell) => ({
      atMost: "likely",
      words: `It is not plain whose words “${opening(cell.text)}” asks for.`,
    }));
}

/** "I like it | It is ok | I don't like it" are answers to choose from. */
function withoutScale(cells: readonly CellView[]): readonly CellView[] {
  const isShort = (cell: CellView) => wordCount(cell.text) > 1 && wordCount(cell.text) <= 4;
  const isScale = cells.length > 1 && cells.every(isShort);
  return isScale ? [] : cells;
}

function whoSaid(said: { readonly text: string }): Doubt {
  return { atMost: "likely", words: `It is not plain who said “${opening(said.text)}”.` };
}

function mayBeSaid(cell: CellView): boolean {
  const label = cell.text.replaceAll("\n", " ");
  return (
    wordCount(cell.text) > 2 &&
    isNobody(cell) &&
    !isOnlyHints(cell) &&
    !isKnownLabel(label) &&
    !saysDate(label)
  );
}

/** "My thoughts | More art please": the label names somebody of the family. */
function isBesideFamily(cell: CellView, row: RowView): boolean {
  const before = row[row.indexOf(cell) - 1]?.text ?? "";
  return isAuthor(commentRoleOf(before.replaceAll("\n", " "))) && wordCount(cell.text) > 2;
}

/** "Ailsa: Fun!", "Ailsa’s gran: sleeping better": words behind somebody of the family, and no name. */
function saysBehindName(cell: CellView, names: readonly string[]): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  const text = rest[0]?.text.trim() ?? "";
  if (!cell.text.includes(":") || !isAuthor(commentRoleOf(label, names))) return false;
  // "Ailsa likes: tractors, Lego" stands in a profile.
  if (label.split(/\s/).some((word) => softVerbs.has(word.toLowerCase()))) return false;
  // "Pupil: Ailsa Gunn   Class: P4" heads a form.
  const isSaid = /\s\p{Ll}{2}|\p{Ll}[.!?]\W*$/u.test(text) && !/\p{L}:/u.test(text);
  return isSaid && !saysDate(text) && isNobodys(text);
}

/** A sentence under "Family" as the heading of its column, or as a line by itself right above it. */
function isUnderFamily(cell: CellView, row: RowView, rows: readonly RowView[]): boolean {
  if (!endsSentence(cell.text)) return false;
  const at = rows.indexOf(row);
  const head = row.length < 2 ? rows[at - 1] : rows[0];
  const isOver = head !== undefined && head !== row && (head.length === 1) === (row.length === 1);
  const above = isOver ? head.find(({ column }) => column === cell.column) : undefined;
  return isAuthor(commentRoleOf(above?.text.replaceAll("\n", " ") ?? ""));
}

/** No signature, no tick and no name. */
function isNobody({ lines, text }: CellView): boolean {
  return !isMark(lines) && isNobodys(text);
}

function isNobodys(text: string): boolean {
  const isNone = isSignature(text) || /^\s*my name is\b/i.test(text);
  return !isNone && !namesSomebody(text);
}

/** A sentence of somebody who speaks for themselves. */
function speaks(cell: CellView): boolean {
  const { lines, text } = cell;
  return (
    isNobody(cell) &&
    isWords(lines) &&
    !/^[\p{L} ]{3,24}:/u.test(text) &&
    /\b(?:I|I['’]m|[Mm]y|[Ww]e|[Oo]ur)\b/.test(text)
  );
}

function mayAsk(cell: CellView, row: RowView, names: readonly string[]): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  const isLabel = rest.length > 0 || /\?\s*$/.test(label) || row.length > 1;
  if (!isLabel || !mayAskFamily(label, names)) return false;
  return commentRoleOf(label, names) === null && !namesBoth(label, names);
}
