import { authorIn, type RoleOf } from "./author";
import { asksForWords } from "./comment-labels";
import { askedBefore, labelOverPrompts } from "./form-questions";
import type { CommentScope } from "./comment-scope";
import { isAuthor, isSpeaker, type Author, type CommentRole } from "./comment-synonyms";
import { filled, isPrompted, type CellView, type RowView } from "../survey/grid";
import { headingText } from "../labels/hints";
import { labelledPieces } from "../labels/labelled-pieces";
import { beginsSmall, endsSentence, wordCount } from "../labels/words";
import { planText } from "../content/plan-text";
import type { CommentCells, Lines } from "../reading";
import { hasEmptyBoxes, isDates, valuesUnder } from "../reviews/review-heads";
import { isRecordLabel, reviewRoleOf } from "../reviews/review-labels";
import { targetRoleOf } from "../targets/header";
import { dateOf, dayInLabel, isSpoken, saysDate, whenSaid } from "./comment-text";

/** Where in the grid of the table a heading stands. */
export type CommentHead = {
  readonly role: CommentRole;
  readonly index: number;
  readonly column: number;
  readonly span: number;
  /** The date in the heading itself. */
  readonly date?: string;
};
export type CommentHeads = readonly CommentHead[];

/** Who said what, as it was found. */
export type Said = {
  readonly by: Author;
  readonly lines: Lines;
  readonly date: string | undefined;
};

/**
 * A row of headings: pupil and parent side by side, one of them beside headings of another kind, or a column
 * for who said it. `scope`: how plainly they must ask for comments.
 */
export function commentHeadsOf(
  row: RowView,
  { reach, hasDates, isRecord }: CommentScope,
  roleOf: RoleOf,
  below: readonly RowView[],
): CommentHeads | null {
  const cells = filled(row);
  if (cells.length < 2 || hasEmptyBoxes(row) || cells.some((cell) => isFilledIn(cell, roleOf)))
    return null;
  const named = withoutKind(
    row.flatMap((cell, index) => {
      const role = roleIn(cell, roleOf);
      return role === null ? [] : [headAt(cell, index, role)];
    }),
    row,
  );
  const heads = reach === "any" ? withTold(named, row, below, roleOf) : named;
  const has = (role: CommentRole) => heads.some((head) => head.role === role);
  const people = heads.filter(({ role }) => isAuthor(role));
  const isBySomebody = has("comment") && (has("author") || has("date"));
  if (people.length === 0 && !(reach === "any" && isBySomebody)) return null;
  const [first, second] = cells;
  const isTwo = cells.length === 2 && beginsSmall(first?.text ?? "", second?.text ?? "");
  const others = cells.filter(
    (cell) =>
      !heads.some(({ column }) => column === cell.column) &&
      (isTwo || !(isOfRecord(cell) || (people.length > 1 && isSchool(cell)))),
  );
  const width = cells.length + heads.filter(({ index }) => isBlank(row[index])).length;
  const isKnown = width - others.length >= width * 0.6;
  const isBoth = has("pupil") && has("parent");
  if (!isBoth && (!isKnown || heads.length + others.length > width)) return null;
  if (width - others.length < 2) return null;
  const asks = people.map(({ index }) => row[index]?.text ?? "");
  const isAsked = asks.some((text) => asksForWords(text) || askedBefore(text) !== null);
  // Among the people of a meeting "Dad" heads no column.
  const isPlain = isBoth && reach === "asked" && others.length === 0 && saysBelow(people, below);
  // "Mother | Father" under the heading for what parents say.
  const isFamily = others.length === 0 && saysBelow(people, below);
  const mayBeBare =
    isPlain ||
    (reach === "any" && !isRecord && (isBoth || isBySomebody || has("date") || isFamily));
  if (reach !== "comments" && !isAsked && !mayBeBare) return null;
  if (reach === "comments" && !(asks.some((text) => /comment/i.test(text)) && others.length === 0))
    return null;
  const asked = heads.filter(
    ({ role, index }) =>
      reach === "any" || !isSpeaker(role) || asksForWords(row[index]?.text ?? "") || isBoth,
  );
  if (!hasDates) return asked.filter(({ role }) => role !== "date");
  const dated = has("date") ? undefined : row.find((_, at) => saysWhenSaid(row, at, heads, below));
  return dated === undefined ? asked : [headAt(dated, row.indexOf(dated), "date"), ...asked];
}

/** "Review" beside "Date" asks for the kind of it. */
function withoutKind(heads: CommentHeads, row: RowView): CommentHeads {
  const asksDate = ({ role, index }: CommentHead) =>
    role === "date" && reviewRoleOf(row[index]?.text ?? "") === "date";
  return heads.some(asksDate)
    ? heads.filter((head) => head.role !== "date" || asksDate(head))
    : heads;
}

/** Whether a column without a heading of its own, or one for the meeting, says of each row when it was. */
function saysWhenSaid(
  row: RowView,
  at: number,
  heads: CommentHeads,
  below: readonly RowView[],
): boolean {
  if (at === 0 && isDates(at, heads, below)) return true;
  const role = reviewRoleOf(row[at]?.text ?? "");
  const texts = role === "type" ? valuesUnder(at, below) : [];
  return texts.length > 0 && texts.every((text) => dateOf(text) !== undefined);
}

/** Whether what stands under some headings is said, and no name, tick or duty. */
function saysBelow(heads: CommentHeads, below: readonly RowView[]): boolean {
  const texts = heads.flatMap(({ index }) => valuesUnder(index, below));
  const said = texts.filter((text) => isFullSentence(text) || isSpoken(text));
  return texts.length > 0 && said.length * 2 > texts.length && !texts.some(isDuty);
}

/** What somebody is to do, "We will practise" too: "I want to go out" is said, and so is "She reads to us". */
export function isDuty(text: string): boolean {
  const isOfSelf = /^\W*(?:I|We)\b/.test(text);
  return (isOfSelf ? /\bwill \p{Ll}/u : duty).test(text.slice(0, 20));
}

const duty =
  /\b[Ww]ill \p{Ll}|\b[Tt]o (?!(?:us|me|him|her|them|the|my|his|our|school|bed)\b)\p{Ll}/u;

/** Columns known by what stands in them: one of people, one of sentences. */
function withTold(
  heads: CommentHeads,
  row: RowView,
  below: readonly RowView[],
  roleOf: RoleOf,
): CommentHeads {
  if (heads.some(({ role }) => isSpeaker(role))) return heads;
  const valuesOf = (index: number) => valuesUnder(index, below);
  // "Date | Comments from | ": the words stand in the column without a heading.
  const isAsked = heads.some(({ role }) => role === "author");
  const free = row
    .map((cell, index) => ({ cell, index }))
    .filter(({ index }) => valuesOf(index).length > 0);
  const isWho = ({ cell, index }: { readonly cell: CellView; readonly index: number }) =>
    !isRecordLabel(cell.text) &&
    valuesOf(index).every((text) => text.length < 60 && authorIn(text, roleOf) !== null);
  // "From | Class teacher" is a label with its value.
  const isTold = ({ cell, index }: { readonly cell: CellView; readonly index: number }) =>
    (isAsked || !isBlank(cell)) &&
    authorIn(cell.text, roleOf) === null &&
    (asksForWords(cell.text) || valuesOf(index).some((text) => wordCount(text) > 4));
  const who = heads.find(({ role }) => role === "author") ?? free.find(isWho);
  const told =
    heads.find(({ role, index }) => role === "comment" && index !== who?.index) ??
    only(free.filter((one) => isTold(one) && one.index !== who?.index));
  if (who === undefined || told === undefined) return heads;
  const found = [
    [who.index, "author"],
    [told.index, "comment"],
  ] as const;
  return [
    ...heads.filter(({ index }) => found.every(([at]) => at !== index)),
    ...found.flatMap(([index, role]) => {
      const cell = row[index];
      return cell === undefined ? [] : [headAt(cell, index, role)];
    }),
  ];
}

/** The cell of a row that stands under a heading and nothing else. */
export function cellUnderHead(row: RowView, head: CommentHead): CellView | undefined {
  return row.find(
    ({ column, span }) =>
      column <= head.column && head.column < column + span && span <= head.span + 1,
  );
}

/** The cells of a row by what they are for. */
export function cellsUnder(row: RowView, heads: CommentHeads): CommentCells {
  const fields: CommentCells["fields"] = {};
  for (const head of heads) {
    const cell = cellUnderHead(row, head);
    if (cell !== undefined) fields[head.role] ??= cell;
  }
  return { row, fields };
}

/**
 * What a row says under its headings; `isLeft`: there are words that nobody is named for. `speaker`: who is named
 * above the table.
 */
export function saidInRow(
  row: RowView,
  heads: CommentHeads,
  lastDate: string | undefined,
  roleOf: RoleOf,
  speaker: CommentRole | null,
): { readonly said: readonly Said[]; readonly isLeft: boolean } {
  const cellOf = (role: CommentRole) => {
    const head = heads.find((candidate) => candidate.role === role);
    return head === undefined ? undefined : cellUnderHead(row, head);
  };
  const linesUnder = (role: CommentRole) => cellOf(role)?.lines ?? [];
  const stated = planText(linesUnder("date")).text;
  // Where "dd/mm/yy" still stands, what stands beside it is the form's own.
  if (stated === "" && isPrompted(cellOf("date"))) return { said: [], isLeft: false };
  const author = planText(linesUnder("author")).text;
  // "Mum (by phone, 4 November)" among those who said something.
  const date = whenSaid(stated) ?? dateOf(author) ?? lastDate;
  const said: Said[] = heads.flatMap((head): readonly Said[] => {
    const cell = cellUnderHead(row, head);
    if (cell === undefined || cell.continues || !isAuthor(head.role)) return [];
    return [{ by: head.role, lines: cell.lines, date: head.date ?? date }];
  });
  const comment = cellOf("comment")?.continues === true ? [] : linesUnder("comment");
  if (comment.length === 0) return { said, isLeft: false };

  const by = author === "" ? speaker : authorIn(author, roleOf);
  if (isAuthor(by)) return { said: [...said, { by, lines: comment, date }], isLeft: false };
  if (by === "staff") return { said, isLeft: false };
  const pieces = labelledPieces(comment, roleOf, true);
  const known = pieces.flatMap(({ role, lines }) =>
    isAuthor(role) ? [{ by: role, lines, date }] : [],
  );
  const isLeft = pieces.some(({ role, lines }) => role === null && lines.length > 0);
  return { said: [...said, ...known], isLeft };
}

function headAt({ text, column, span }: CellView, index: number, role: CommentRole): CommentHead {
  const date = isSpeaker(role) ? dayInLabel(text) : undefined;
  return { role, index, column, span, ...(date !== undefined && { date }) };
}

function isBlank(cell: CellView | undefined): boolean {
  return cell?.text.trim() === "";
}

function roleIn(cell: CellView, roleOf: RoleOf): CommentRole | null {
  if (isBlank(cell)) return null;
  const own = labelOverPrompts(cell.text);
  const role = roleOf(headingText(cell.text).replaceAll("\n", " "));
  return role ?? (own === null ? null : roleOf(own));
}

/** Headings of other columns that stand beside those for comments. */
function isOfRecord(cell: CellView): boolean {
  const { text } = cell;
  const isAsked = text.includes("?") && !isRecordLabel(text);
  return !isAsked && (reviewRoleOf(text) !== null || targetRoleOf(text) !== null);
}

/** "Murdo | Home | School": beside those of the family the school’s own words. */
export function isSchool({ text }: CellView): boolean {
  return /^\s*(?:(?:the|our|his|her|my) )?(?:school|nursery|class|elc|playgroup)\W*$/i.test(text);
}

function isFilledIn({ text }: CellView, roleOf: RoleOf): boolean {
  // "Pupil, 12 November" names who speaks, and when; "Term" asks for one.
  const role = roleOf(text);
  const isDate = saysDate(text) && !asksForWords(text) && !isSpeaker(role) && role !== "date";
  // "I came in all week" asks nobody who came.
  const isOwn =
    /^\W*(?:I|We|He|She|They)\s/.test(text) && wordCount(text) > 3 && !asksForWords(text);
  return isDate || isOwn || wordCount(text) > 14 || endsSentence(text);
}

/** What somebody said in full: "I like PE.”, "I swam!" */
export function isFullSentence(text: string): boolean {
  const isLong = wordCount(text) > 2 || /^\W*(?:I|We)\s|![”"]?\s*$/.test(text);
  return isLong && /\p{Ll}[.!?][”"]?\s*$/u.test(text);
}

export function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
