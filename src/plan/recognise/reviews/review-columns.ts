import { blankCell, filled, type CellView, type RowView } from "../survey/grid";
import { areMeetingTitles, isMeetingTitle, meetingTitle } from "./meeting-titles";
import { labelledPieces } from "../labels/labelled-pieces";
import { meetingsInGroups } from "./meeting-groups";
import { meetingsInGrid } from "./people-grid";
import type { PeopleKey } from "./people-key";
import { cellsUnder, entryAt, isKept, put, type Entry } from "./review-entry";
import { isLabel, type Heads } from "./review-heads";
import { reviewRoleOf } from "./review-labels";
import type { ReviewRole } from "./review-synonyms";
import { dateIn, isDay } from "../content/says-when";

/**
 * The record turned round, with a column for each meeting: headings in the first column, or a name in each
 * row and what is said of them under every meeting, in letters that `key` explains or plainly. `null`: it is not laid out so.
 */
export function meetingsInColumns(
  rows: readonly RowView[],
  key: PeopleKey | null,
): readonly Entry[] | null {
  const body = rows.filter((row) => filled(row).length > 0 && !isTitle(row));
  return (
    meetingsInGroups(body) ??
    inCards(body) ??
    withOwnLabels(body) ??
    meetingsInGrid(body, key) ??
    underHeadings(body)
  );
}

/** A column for each meeting, with the label in every cell: "Date: 13 November | Date: 5 February". */
function withOwnLabels(all: readonly RowView[]): readonly Entry[] | null {
  const [top, ...others] = all;
  const isTitled = top?.every(({ text }) => isCounted(text) || isMeetingTitle(text)) === true;
  const rows = isTitled ? others : all;
  const width = rows[0]?.length ?? 0;
  const roles = rows.map((row) => (row.length === width ? rolesOfAll(row) : [null]));
  const each = roles.flat();
  const isEachOnce = new Set(each).size === each.length && each.every(isKept);
  const isLabelled = rows.some((row) => rolesOfPieces(row).every(isKept));
  if (width < 2 || each.length < 2 || !isEachOnce || !isLabelled) return null;
  return Array.from({ length: width }, (_, index) => {
    const column = rows.map((row) => row[index] ?? blankCell);
    const entry = entryAt(column);
    if (isTitled) entry.title = meetingTitle(top?.[index]?.lines ?? []);
    column.forEach((cell, at) => putLabelled(entry, cell, roles[at]?.[0] ?? null));
    return entry;
  });
}

/** What the labels in the cells of a row ask for, where all ask for the same; days and kinds of meeting need none. */
function rolesOfAll(row: RowView): readonly (ReviewRole | null)[] {
  if (row.every(({ text }) => isDay(text))) return ["date"];
  if (row.every(({ text }) => isMeetingTitle(text))) return ["type"];
  return rolesOfPieces(row);
}

function rolesOfPieces(row: RowView): readonly (ReviewRole | null)[] {
  const [first = [], ...others] = row.map(({ lines }) =>
    labelledPieces(lines, reviewRoleOf).flatMap(({ role }) =>
      role === null || isKept(role) ? [role] : [],
    ),
  );
  return first.length > 0 && others.every((roles) => roles.join() === first.join())
    ? first
    : [null];
}

function putLabelled(entry: Entry, cell: CellView, asked: ReviewRole | null): void {
  for (const piece of labelledPieces(cell.lines, reviewRoleOf)) {
    const { role, lines } = piece.role === null ? { role: asked, lines: cell.lines } : piece;
    if (isKept(role)) entry.cells.fields[put(entry, role, lines)] = cell;
  }
}

/** Meetings side by side, each with its own labels: "Date | 9 October | Date | 12 March". */
function inCards(rows: readonly RowView[]): readonly Entry[] | null {
  const [first] = rows;
  const width = first?.length ?? 0;
  const labelOf = ({ text }: CellView) => text.trim().toLowerCase();
  const isAgain = rows.every(([label, ...cells]) => {
    const isRepeated = (cell: CellView, at: number) =>
      at % 2 === 0 || labelOf(cell) === labelOf(label ?? blankCell);
    return cells.length + 1 === width && cells.every(isRepeated);
  });
  if (width < 4 || width % 2 === 1 || !isAgain) return null;
  const heads = headsDown(rows);
  if (new Set(heads.map(({ role }) => role).filter(isKept)).size < 3) return null;
  return Array.from({ length: width / 2 }, (_, index) =>
    entryUnder(
      heads,
      rows.map((row) => row[index * 2 + 1] ?? blankCell),
    ),
  );
}

/** The labels in the first column. */
function headsDown(rows: readonly RowView[]): Heads {
  return rows.flatMap(([label], index) => {
    const role = label === undefined ? null : reviewRoleOf(label.text);
    return role === null ? [] : [{ role, index }];
  });
}

/** The meeting of a column beside such labels. */
function entryUnder(heads: Heads, column: RowView): Entry {
  const entry = entryAt(column);
  for (const head of heads)
    if (isKept(head.role)) put(entry, head.role, column[head.index]?.lines ?? []);
  Object.assign(entry.cells.fields, cellsUnder(column, heads));
  return entry;
}

/** A row across the table says nothing of a single meeting. */
function isTitle(row: RowView): boolean {
  return row.length === 1;
}

function underHeadings(all: readonly RowView[]): readonly Entry[] | null {
  const [top, ...others] = all;
  const isTitled = top !== undefined && others.length > 1 && isTitleRow(top);
  const rows = isTitled ? others : all;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const heads = headsDown(rows);
  const roles = new Set(heads.map(({ role }) => role).filter(isKept));
  const known = isTitled && areMeetingTitles(top) ? heads.length + 1 : heads.length;
  if (known > heads.length) roles.add("type");
  const isTurned =
    daysAcross(rows, heads).length > 1 ||
    rows.every(([label = blankCell, ...values]) => {
      const asked = reviewRoleOf(label.text);
      return !values.some((value) => isLabelBesides(value, asked));
    });
  const isSeveral = rows.some((row) => filled(row).length > 2);
  const isMostly = known >= 3 && heads.length >= rows.length * 0.6;
  const isPlain = (roles.size > 2 && isMostly) || areDates(rows, heads);
  if (!isPlain || width < 3 || !isTurned || !isSeveral) return null;
  return Array.from({ length: width - 1 }, (_, index) => {
    const entry = entryUnder(
      heads,
      rows.map((row) => row[index + 1] ?? blankCell),
    );
    const title = top?.[index + 1];
    if (isTitled && title !== undefined) entry.title = meetingTitle(title.lines);
    return entry;
  });
}

/** "Date | 20 November | 14 January", and below it nothing but who came. */
function areDates(rows: readonly RowView[], heads: Heads): boolean {
  const isWho = heads.some(({ role }) => role === "attended" || role === "invited");
  const isAll = heads.length === rows.length && rows.length === 2 && isWho;
  return isAll && daysAcross(rows, heads).length > 1;
}

/** The days side by side behind their label: whatever else stands below them, each is of a meeting. */
function daysAcross(rows: readonly RowView[], heads: Heads): RowView {
  const at = heads.find(({ role }) => role === "date")?.index;
  const [, ...dates] = at === undefined ? [] : (rows[at] ?? []);
  return dates.every(({ text }) => dateIn(text) !== null) ? dates : [];
}

/** "Review 1 | Review 2", "Term 1 | Term 2", "1st | 2nd" over the columns of the meetings. */
function isTitleRow([corner, ...titles]: RowView): boolean {
  const role = corner === undefined ? null : reviewRoleOf(corner.text);
  if (corner !== undefined && corner.text.trim() !== "" && role !== "type" && role !== "date")
    return false;
  return titles.every(({ text }) => text.trim() === "" || isCounted(text)) || role === null;
}

function isCounted(text: string): boolean {
  return /^\s*(?:(?:review|meeting|term|visit|no\.?|number|block)\s*)?(?:\d|first|second|third|fourth|one|two|three|four)(?:st|nd|rd|th)?\s*(?:review|meeting|term|block)?\s*$/i.test(
    text,
  );
}

/** "Review" or "Meeting" alone may be what stands under a label as well, and under "Date" no "Type". */
function isLabelBesides(cell: CellView, asked: ReviewRole | null): boolean {
  const isKind = reviewRoleOf(cell.text) === "type" && !(isKept(asked) && asked !== "type");
  return isLabel(cell) && !isKind;
}
