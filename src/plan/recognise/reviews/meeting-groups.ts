import { isTicked } from "../content/people";
import { titleOf } from "../labels/label-and-rest";
import { isMeetingTitle, meetingTitle, saysWhichMeeting } from "./meeting-titles";
import { entryAt, isTextRole, put, type Entry, type ListRole } from "./review-entry";
import { reviewRoleOf } from "./review-labels";
import { nameIn } from "./review-rows";
import { dateIn, isDay } from "../content/says-when";
import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { blankCell, filled, withLines, type CellView, type RowView } from "../survey/grid";

/** The columns of one meeting: who was invited to it, who came. */
type Group = Partial<Record<ListRole, CellView>>;

/**
 * A list of people with a pair of columns for each meeting (or for one): "Name | Invited | Attended | Invited | Attended",
 * and above or below it rows that say of each pair when it was. `null`: the rows are anything else.
 */
export function meetingsInGroups(written: readonly RowView[]): readonly Entry[] | null {
  const rows = written.flatMap(withTitleOver);
  const heads = rows.find((row) => groupsIn(row).length > 0);
  if (heads === undefined) return null;
  const groups = groupsIn(heads);
  const others = rows.filter((row) => row !== heads && filled(row).some(isTextLabel));
  // One pair is a meeting of its own where rows say over both columns when it was, and nothing else.
  const isOne = others.length > 0 && others.every((row) => isOverPair(row, groups[0] ?? {}));
  const at = rows.indexOf(heads);
  const titles = rows.slice(0, at).filter((row) => groups.every((group) => isTitled(row, group)));
  if (groups.length === 1 && !isOne && titles.length === 0) return null;
  const entries = groups.map((group) => entryAt(rows.map((row) => over(row, group) ?? blankCell)));
  for (const row of titles)
    groups.forEach((group, index) => noteTitle(entries[index], over(row, group)));
  for (const row of rows) {
    const [label] = filled(row);
    if (label === undefined || row === heads) continue;
    const role = reviewRoleOf(label.text);
    if (isTextRole(role)) {
      groups.forEach((group, index) => note(entries[index], role, over(row, group)));
    } else if (role === null && rows.indexOf(row) > at) {
      groups.forEach((group, index) => notePerson(entries[index], group, row, label));
    }
  }
  return entries;
}

/** "2 Oct⏎Invited | 2 Oct⏎Attended" as two rows: the day of each meeting over its columns, and what these ask for. */
function withTitleOver(row: RowView): readonly RowView[] {
  const [name, ...cells] = row;
  const parted = cells.flatMap((cell) => partedHead(cell) ?? []);
  if (name === undefined || parted.length < 2 || parted.length < cells.length) return [row];
  const titles: CellView[] = [{ ...blankCell, column: name.column, span: name.span }];
  for (const { title } of parted) {
    const last = titles.at(-1);
    if (last === undefined || last.text !== title.text) titles.push(title);
    else titles[titles.length - 1] = { ...last, span: last.span + title.span };
  }
  return [titles, [name, ...parted.map(({ head }) => head)]];
}

/** The day or title of a meeting, on a line of its own or with what asks who: "2 Oct⏎Invited", "Invited (2 Oct)". */
function partedHead(cell: CellView): { title: CellView; head: CellView } | null {
  const lines = cell.lines.filter(({ text }) => text.trim() !== "").flatMap(dayApart);
  const asks = lines.filter(({ text }) => asksWho(text));
  const titles = lines.filter((line) => !asks.includes(line));
  const [[ask, ...more], [title, ...others]] = [asks, titles];
  if (ask === undefined || title === undefined || more.length + others.length > 0) return null;
  const isTitle = [isDay, isMeetingTitle, saysWhichMeeting].some((says) => says(title.text));
  if (!isTitle) return null;
  return {
    title: withLines(cell, [title]),
    head: withLines(cell, [ask]),
  };
}

function asksWho(text: string): boolean {
  const role = reviewRoleOf(text);
  return role === "invited" || role === "attended";
}

/** A line that asks who and says of which day, as two. */
function dayApart(line: CellLine): readonly CellLine[] {
  const day = dateIn(line.text);
  if (day === null) return [line];
  const rest = `${line.text.slice(0, day.start)} ${line.text.slice(day.end)}`;
  const asked = rest.replace(/[\s():–—-]+/g, " ").trim();
  return asksWho(asked)
    ? [
        { ...line, ...sliceLine(line, day.start, day.end) },
        { ...line, text: asked },
      ]
    : [line];
}

/** A row of headings: somebody's name, and "Invited", "Attended" again and again. */
function groupsIn([name, ...others]: RowView): readonly Group[] {
  // What somebody is may stand between.
  const isJob = (cell: CellView) => cell.text.trim() === "" || roleOf(cell) === "job";
  const cells = others.slice(others.findIndex((cell) => !isJob(cell)));
  const isName =
    name !== undefined && /^(?:name|job|invited|attended)$/.test(roleOf(name) ?? "name");
  const roles = cells.map(roleOf);
  if (!isName || !roles.every((role) => role === "invited" || role === "attended")) return [];
  const groups: Group[] = [];
  cells.forEach((cell, index) => {
    const role = roles[index] === "invited" ? "invited" : "attended";
    const last = groups.at(-1);
    if (last === undefined || last[role] !== undefined) groups.push({ [role]: cell });
    else last[role] = cell;
  });
  return groups.every((group) => Object.keys(group).length === 2) ? groups : [];
}

function roleOf(cell: CellView) {
  return cell.text.trim() === "" ? null : reviewRoleOf(cell.text);
}

function isOverPair(row: RowView, group: Group): boolean {
  const [label, value, ...more] = filled(row);
  const isPair = label !== undefined && roleOf(label) !== null && more.length === 0;
  return isPair && (value === undefined || isOverOnly(value, group));
}

/** Whether a cell spans the columns of a meeting, and none before. */
function isOverOnly({ column, span }: CellView, { invited, attended }: Group): boolean {
  return column === (invited ?? attended)?.column && span > 1;
}

/** "Annual review – 9 September 2025", or its day alone, over the columns of that meeting. */
function isTitled(row: RowView, group: Group): boolean {
  const cell = over(row, group);
  if (cell === undefined || !isOverOnly(cell, group)) return false;
  return isMeetingTitle(cell.text) || isDay(cell.text) || saysWhichMeeting(cell.text);
}

/** Notes what stands over the column of a meeting: its day, or its kind and day. */
export function noteTitle(entry: Entry | undefined, cell: CellView | undefined): void {
  if (entry === undefined || cell === undefined) return;
  if (isDay(cell.text)) return note(entry, "date", cell);
  entry.title = meetingTitle(cell.lines);
  entry.seen.push(cell);
}

/** "Date", "Date: 9 October". */
function isTextLabel(cell: CellView): boolean {
  return isTextRole(reviewRoleOf(titleOf(cell.lines)));
}

/** The cell of a row that stands over the columns of a meeting. */
function over(row: RowView, group: Group): CellView | undefined {
  const head = group.invited ?? group.attended;
  return row.find((cell) => head !== undefined && covers(cell, head.column));
}

function covers({ column, span }: CellView, at: number): boolean {
  return column <= at && at < column + span;
}

function note(
  entry: Entry | undefined,
  role: Parameters<typeof put>[1],
  cell: CellView | undefined,
) {
  if (entry === undefined || cell === undefined) return;
  put(entry, role, cell.lines);
  entry.cells.fields[role] = cell;
}

function notePerson(entry: Entry | undefined, group: Group, row: RowView, name: CellView): void {
  if (entry === undefined) return;
  for (const role of ["invited", "attended"] as const) {
    const head = group[role];
    const cell = row.find((each) => head !== undefined && covers(each, head.column)) ?? blankCell;
    const people = (entry.draft[role] ??= []);
    entry.seen.push(name, cell);
    if (isTicked(cell.lines)) people.push(nameIn(name));
  }
}
