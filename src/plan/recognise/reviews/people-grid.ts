import { madeLine } from "../../ooxml/lines";
import { asksForWords } from "../comments/comment-labels";
import { isMark, isTicked, namesSomebody } from "../content/people";
import { planText } from "../content/plan-text";
import { saysWhen } from "../content/says-when";
import { tickedParts } from "../content/ticked-parts";
import { blankCell, turnedRound, withLines, type CellView, type RowView } from "../survey/grid";
import { noteTitle } from "./meeting-groups";
import { isDatedTitle, isMeetingTitle, saysWhichMeeting } from "./meeting-titles";
import { rolesByKey, rolesInWords, type PeopleKey } from "./people-key";
import { entryAt, isTextRole, put, type Entry, type ListRole } from "./review-entry";
import { reviewRoleOf } from "./review-labels";
import { nameIn } from "./review-rows";

/**
 * Meetings in a grid with the people: somebody in each row and a column for each meeting, or turned round. In the cells
 * stand letters that the form explains, words ("invited, attended"), boxes or ticks. `null`: the rows are anything else.
 */
export function meetingsInGrid(
  rows: readonly RowView[],
  key: PeopleKey | null,
): readonly Entry[] | null {
  return inColumns(rows, key) ?? inColumns(turnedRound(rows), key);
}

function inColumns(all: readonly RowView[], key: PeopleKey | null): readonly Entry[] | null {
  const [top = [], ...below] = withoutJobs(all);
  const rows = [titledBeside(top), ...below];
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width || asksInColumns(row))) return null;
  const mark = roleOf(rows[0]?.[0]) === "invited" ? "invited" : "attended";
  const rolesIn = (cell: CellView) => rolesOf(cell, key, mark);
  const people = rows.filter((row) => isPerson(row, key, rolesIn));
  const heads = rows.filter(([label]) => isTextRole(roleOf(label)));
  const titles = rows.slice(0, 1).filter((row) => isOverMeetings(row));
  const isKnown = (row: RowView) =>
    [people, heads, titles].some((some) => some.includes(row)) || roleOf(row[0]) !== null;
  const isOfMeetings = heads.length + titles.length > 0 && people.length > 1;
  const said = new Set(
    people.flatMap(([, ...cells]) => cells.flatMap((cell) => rolesIn(cell) ?? [])),
  );
  const roles = new Set([...(key?.values() ?? []), [...said]].flat());
  if (!isOfMeetings || !rows.every(isKnown) || said.size === 0) return null;
  return Array.from({ length: width - 1 }, (_, index) => {
    const at = index + 1;
    const entry = entryAt(rows.map((row) => row[at] ?? blankCell));
    for (const row of titles) noteTitle(entry, row[at]);
    for (const row of heads) putUnder(entry, roleOf(row[0]), row[at] ?? blankCell);
    for (const role of roles) entry.draft[role] = [];
    for (const [name = blankCell, ...cells] of people) {
      const cell = cells[index] ?? blankCell;
      entry.seen.push(name, cell);
      for (const role of new Set(rolesIn(cell))) entry.draft[role]?.push(nameIn(name));
    }
    return entry;
  });
}

/**
 * The rows of a table with the people of one meeting across the top, and a row each for who was asked and who came, as they
 * would stand with a row for each person; what else is said of the meeting comes first. Any other rows as they are.
 */
export function withPeopleDown(rows: readonly RowView[]): readonly RowView[] {
  const at = rows.findIndex((row) => arePeopleAcross(row));
  const [corner, ...names] = rows[at] ?? [];
  const below = rows.slice(at + 1);
  const lists = below.filter((row) => areMarks(row));
  const isRest = (row: RowView) => isTextRole(roleOf(row[0])) || row.length === 1;
  const isAcross = lists.length > 0 && below.every((row) => lists.includes(row) || isRest(row));
  if (corner === undefined || !isAcross) return rows;
  const isAsked = roleOf(corner) === "invited";
  const top = [isAsked || corner.text.trim() === "" ? nameHead : corner, ...names];
  const asked = isAsked ? [[corner, ...names.map((name) => withLines(name, [madeLine("✓")]))]] : [];
  const others = below.filter((row) => !lists.includes(row));
  return [...rows.slice(0, at), ...others, ...turnedRound([top, ...asked, ...lists])];
}

const nameHead = withLines(blankCell, [madeLine("Name")]);

/** "Mum | Dad | CT", with nothing, "Name" or "Invited" before them. */
function arePeopleAcross([corner, ...names]: RowView): boolean {
  const isCorner = corner?.text.trim() === "" || ["name", "invited"].includes(roleOf(corner) ?? "");
  const isName = (cell: CellView) => roleOf(cell) === null && mayBeName(cell.text);
  return isCorner && names.length > 1 && names.every(isName);
}

/** "Attended | ✓ | | ✓". */
function areMarks([label, ...cells]: RowView): boolean {
  const role = roleOf(label);
  const isAsked = role === "invited" || role === "attended";
  const written = cells.filter(({ lines }) => lines.length > 0);
  return isAsked && written.length > 0 && written.every(({ lines }) => isMark(lines));
}

/** "Annual review – 11 June" over the people of the one meeting stands over what is said of them. */
function titledBeside(row: RowView): RowView {
  const [corner, beside, ...others] = row;
  const isTitle = corner !== undefined && beside?.text.trim() === "" && others.length === 0;
  return isTitle && isDatedTitle(corner.text) ? [blankCell, corner] : row;
}

/** Without a column between the people and the meetings that tells what they are. */
function withoutJobs(rows: readonly RowView[]): readonly RowView[] {
  const [, ...heads] = rows[0] ?? [];
  const isOfMeeting = (_: unknown, at: number) => {
    const role = at === 0 ? null : roleOf(heads[at - 1]);
    return role !== "job" && role !== "other";
  };
  return rows.map((row) => row.filter(isOfMeeting));
}

/** What a cell says of somebody; `null`: something else. */
function rolesOf(
  { text, lines }: CellView,
  key: PeopleKey | null,
  mark: ListRole,
): readonly ListRole[] | null {
  const byKey = key === null ? null : rolesByKey(text, key);
  if (byKey !== null || lines.length === 0) return byKey ?? [];
  const chosen = tickedParts(lines);
  const words = planText(chosen).text;
  const byWords = words === "" ? null : rolesInWords(words);
  if (byWords !== null || key !== null) return byWords;
  if (!isMark(lines)) return null;
  return isTicked(lines) ? [mark] : [];
}

/** Somebody's name beside what says so of them. */
function isPerson(
  [name, ...cells]: RowView,
  key: PeopleKey | null,
  rolesIn: (cell: CellView) => readonly ListRole[] | null,
): boolean {
  if (name === undefined || name.text.trim() === "" || roleOf(name) !== null) return false;
  return (key !== null || mayBeName(name.text)) && cells.every((cell) => rolesIn(cell) !== null);
}

/** "Mrs Ross (HT)", "Ailsa", "Class teacher"; not "Targets met" or "Pupil's views". */
function mayBeName(text: string): boolean {
  const isWord = /^\p{Lu}[\p{L}'’-]+(?:\s*\([^()]*\))?$/u.test(text.trim());
  return !asksForWords(text) && (namesSomebody(text) || isWord);
}

/** "People invited | Present | Apologies" asks in each column for another thing, and of one meeting. */
function asksInColumns([corner, ...heads]: RowView): boolean {
  const roles = [corner, ...heads].map(roleOf);
  const isOfPeople = ["name", "invited", "attended"].includes(roles[0] ?? "");
  return (
    isOfPeople && heads.length > 1 && new Set(roles).size === roles.length && !roles.includes(null)
  );
}

/** "Name | Annual review – 11 June | Termly review – 5 November", "Person | 11 June | 5 November", "Who | Term 1". */
function isOverMeetings([corner, ...titles]: RowView): boolean {
  const role = corner === undefined || corner.text.trim() === "" ? null : roleOf(corner);
  if (isTextRole(role)) return false;
  const isTitle = ({ text }: CellView) =>
    isMeetingTitle(text) || saysWhichMeeting(text) || (saysWhen(text) && /\d/.test(text));
  return titles.some(isTitle) && titles.every((cell) => cell.text.trim() === "" || isTitle(cell));
}

function roleOf(cell: CellView | undefined) {
  return cell === undefined || cell.text.trim() === "" ? null : reviewRoleOf(cell.text);
}

function putUnder(entry: Entry, role: ReturnType<typeof reviewRoleOf>, cell: CellView): void {
  if (!isTextRole(role)) return;
  put(entry, role, cell.lines);
  entry.cells.fields[role] = cell;
}
