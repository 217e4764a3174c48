import { sliceLine } from "../../ooxml/lines";
import { filled, withLinesOf, type CellView, type RowView } from "../survey/grid";
import { labelAndRest, titleOf } from "../labels/label-and-rest";
import { opening } from "../labels/words";
import { labelledPieces } from "../labels/labelled-pieces";
import { isDatedTitle, isKindOfMeeting, isMeetingTitle } from "./meeting-titles";
import { isLetters } from "../comments/comment-text";
import { isTicked, isMark } from "../content/people";
import { planText } from "../content/plan-text";
import { saysWhen } from "../content/says-when";
import {
  cellsUnder,
  isFilled,
  isKept,
  lacksTitle,
  isTextRole,
  put,
  type Entry,
  type ListRole,
} from "./review-entry";
import { cameByAnswer } from "./answers-beside";
import { rolesInWords } from "./people-key";
import { isLabel, type Heads } from "./review-heads";
import { isItsValue, reviewRoleOf } from "./review-labels";
import type { Lines } from "../reading";
import type { ReviewRole } from "./review-synonyms";

/** A row under headings that ask when or what the meetings were; `isMore`: it tells more of the meeting above. */
export function putRow(entry: Entry, row: RowView, heads: Heads, isMore: boolean): void {
  const others = heads.filter((head) => !saysWhich(head));
  if (heads.some(({ role }) => role === "name")) {
    putAll(entry, row, isMore ? [] : heads.filter(saysWhich));
    readPerson(row, others, entry);
  } else if (isMore) {
    putAll(
      entry,
      row,
      others.filter(({ index }) => !isSilent(row[index])),
    );
  } else putMeeting(entry, row, heads);
}

/** Whether a heading asks when a meeting was, or of what kind. */
export function saysWhich({ role }: Heads[number]): boolean {
  return role === "date" || role === "type";
}

/** Notes every cell of a row under its heading, or under its own labels: "Invited: … Attended: …". */
function putAll(entry: Entry, row: RowView, heads: Heads): void {
  const roleAt = (at: number) => heads.find(({ index }) => index === at)?.role ?? null;
  entry.hasOthers ||= heads.some(({ isOfOthers }) => isOfOthers === true);
  const asked = row.find((_, at) => roleAt(at) === "invited")?.lines ?? [];
  // The date first: beside it "Term 1" is what kind of meeting it was, and not when.
  const cells = [...row.entries()].sort(
    ([one], [other]) => Number(roleAt(other) === "date") - Number(roleAt(one) === "date"),
  );
  for (const [at, cell] of cells) {
    const role = roleAt(at);
    const pieces = labelledPieces(cell.lines, reviewRoleOf).filter(({ lines }) => lines.length > 0);
    if (pieces.filter((piece) => piece.role !== null).length > 1) {
      for (const piece of pieces) if (isKept(piece.role)) put(entry, piece.role, piece.lines);
    } else if (isKept(role) && !isAside(role, at, cell)) {
      const came = role === "attended" ? cameByAnswer(asked, cell.lines) : null;
      if (came === null) put(entry, role, cell.lines);
      else noteCame(entry, came);
    }
  }

  /** "Child attended? | Yes" beside the names of those who came. */
  function isAside(role: ReviewRole, at: number, cell: CellView): boolean {
    const isAgain = heads.some((head) => head.role === role && head.index < at);
    return isAgain && isMark(cell.lines);
  }
}

/** Notes who came by answers; where nobody did, the answers are hardly understood. */
function noteCame(entry: Entry, came: readonly string[]): void {
  entry.draft.attended = [...(entry.draft.attended ?? []), ...came];
  if (came.length === 0) entry.doubts.push("Who was at a meeting could not be seen.");
}

/** A row for one meeting, with the places of what it says. */
export function putMeeting(entry: Entry, row: RowView, heads: Heads): void {
  putAll(entry, row, heads);
  for (const { guess } of heads)
    if (guess !== undefined) entry.doubts.push(`“${opening(guess)}” was taken for who came.`);
  Object.assign(entry.cells.fields, cellsUnder(row, heads));
}

/** The meeting that a row tells the rest of, by its number or right above; `null`: its headings ask for what was said of that. */
export function restOf(
  entries: readonly Entry[],
  open: Entry | null,
  row: RowView,
  heads: Heads,
): Entry | null {
  const numberOf = ([cell]: RowView) => /^\s*(\d{1,2})\W*$/.exec(cell?.text ?? "")?.[1];
  const isNumbered = heads.some(({ role, index }) => role === "other" && index === 0);
  const number = isNumbered ? numberOf(row) : undefined;
  const meant =
    number === undefined ? open : entries.find(({ cells }) => numberOf(cells.row) === number);
  const isFree = (entry: Entry) =>
    heads.every(({ role }) => !isKept(role) || !(role in entry.draft));
  return meant != null && isFree(meant) ? meant : null;
}

/** The meeting above that only people are known of, where a line with nothing below it is its title. */
export function titledAbove(open: Entry | null, next: RowView): Entry | null {
  return open !== null && next.length === 0 && lacksTitle(open) ? open : null;
}

/** A row for one person, with ticks; or names under "Invited" and "Attended" in rows of their own. */
export function readPerson(row: RowView, heads: Heads, entry: Entry): void {
  entry.cells.people.push(cellsUnder(row, heads));
  entry.hasOthers ||= heads.some(({ isOfOthers }) => isOfOthers === true);
  const under = (role: ReviewRole) => {
    const head = heads.find((candidate) => candidate.role === role);
    return head === undefined ? undefined : row[head.index];
  };
  const own = (role: ReviewRole) => (under(role)?.continues === true ? undefined : under(role));
  const named = [under("name"), under("job")].find((cell) => cell?.text.trim());
  const isNamed = heads.some(({ role }) => role === "name" || role === "job");
  const asked = own("invited");
  const isListed = !isNamed && asked !== undefined && !isMark(asked.lines);
  const name = nameIn(isListed ? asked : named);

  for (const role of ["invited", "attended"] as const) {
    const cell = own(role);
    if (cell === undefined) continue;
    if (isCode(cell.text))
      entry.doubts.push(`“${cell.text.trim()}” beside somebody is not explained.`);
    entry.draft[role] ??= [];
    if (!isNamed && !isMark(cell.lines)) put(entry, role, cell.lines);
    else if (/\p{L}/u.test(name))
      for (const each of rolesUnder(role, cell, heads)) (entry.draft[each] ??= []).push(name);
  }
  for (const role of ["type", "date", "invitationsSent", "minutesSent"] as const) {
    const cell = own(role);
    if (cell !== undefined && !isFilled(entry, role)) put(entry, role, cell.lines);
  }
}

/** "I/A", "A": letters that may say more or less than a tick. "X", "Y" and "P" are plain, and "FR" is who signed. */
function isCode(text: string): boolean {
  return isLetters(text) && !/^\W*(?:[XYNP]|\p{Lu}{2,})\W*$/u.test(text);
}

/** What a tick beside somebody's name says, or words: "invited, attended" in the only column for both. */
function rolesUnder(role: ListRole, cell: CellView, heads: Heads): readonly ListRole[] {
  const said = rolesInWords(cell.text);
  const other = role === "invited" ? "attended" : "invited";
  if (said !== null && heads.every((head) => head.role !== other)) return said;
  const isAway = role === "attended" && said !== null && !said.includes(role);
  const isSent = role === "invited" && saysWhen(cell.text);
  return (isTicked(cell.lines) || isSent) && !isAway ? [role] : [];
}

/** A block about the next meeting may follow the people of the last in the same table. */
export function isLabelRow(row: RowView, heads: Heads): boolean {
  const cells = filled(row);
  const [cell] = cells;
  if (cell === undefined || cell.continues) return false;
  const { label, rest } = labelAndRest(cell.lines);
  const role = reviewRoleOf(label);
  const isPeople = heads.some((head) => head.role === "name") || cells.length === 1;
  if (isPeople && cells.length === 1 && isMeetingTitle(cell.text)) return true;
  const isAlone = cells.length === 1 && row[0] === cell && rest.length > 0;
  return (
    (isPeople && isTextRole(role)) ||
    (isAlone && isKept(role)) ||
    asksOtherwise(cells, heads) ||
    hasLabelsBeside(row, heads)
  );
}

/** "Annual review" across a table of meetings that asks for their days, and not for their kind. */
export function isKindAcross(row: RowView, heads: Heads): boolean {
  const [cell, ...others] = filled(row);
  const isAsked = (role: ReviewRole) => heads.some((head) => head.role === role);
  const isKind = cell !== undefined && isKindOfMeeting(cell.text);
  return (
    isKind &&
    cell === row[0] &&
    others.length === 0 &&
    isAsked("date") &&
    !isAsked("type") &&
    !isAsked("name")
  );
}

/** What stands beside a label: in one cell, or people each in their own. */
export function valueBeside(cells: RowView, at: number, role: ReviewRole): CellView | undefined {
  const [beside, ...more] = cells.slice(at + 1);
  const isList = role === "invited" || role === "attended";
  const areAll = beside !== undefined && isList && !cells.slice(at + 1).some(isLabel);
  return areAll && more.length > 0 ? withLinesOf(beside, [beside, ...more]) : beside;
}

/** Whether a row of labels tells more of the meeting above, so that the headings go on for the next one below it. */
export function tellsMore(row: RowView, heads: Heads): boolean {
  // "Annual review, 5 June" across the table names the meeting below.
  if (row.length === 1 && filled(row).some(({ text }) => isDatedTitle(text))) return true;
  const asksWhen = heads.some(({ role }) => role === "date");
  if (!asksWhen) return false;
  return row.length === 1 || hasLabelsBeside(row, heads) || asksOtherwise(filled(row), heads);
}

/** "Who was invited | Mum, Dad", "Venue | Room 4": labels beside their values, for which no heading asks. */
function hasLabelsBeside(row: RowView, heads: Heads): boolean {
  const cells = row.filter(({ continues }) => !continues);
  const areLabels = cells.every((cell, at) => {
    const role = cell.text.trim() === "" ? null : reviewRoleOf(titleOf(cell.lines));
    if (at % 2 === 1) return role === null || isItsValue(cells[at - 1]?.text, cell.text);
    const isOther = role !== null && heads.every((head) => head.role !== role);
    return isOther || filled(cells.slice(at, at + 2)).length === 0;
  });
  const isPerson = heads.some(({ role }) => role === "name" || role === "job");
  return !isPerson && areLabels && filled(cells).length > 0;
}

/** "Invitations sent: 5 Nov | Minutes sent: 1 Dec" below headings that ask for neither. */
function asksOtherwise(cells: RowView, heads: Heads): boolean {
  return cells.every((cell) => {
    const { label, rest } = labelAndRest(cell.lines);
    const role = reviewRoleOf(label);
    return rest.length > 0 && isKept(role) && heads.every((head) => head.role !== role);
  });
}

/** "Annual review | Date: 10 June 2026", "Annual review | Date | 10 June 2026": what the meeting was, beside labels and what is said under them. */
export function isTitleBeside([title, ...others]: RowView): boolean {
  if (title === undefined || others.length === 0 || !isMeetingTitle(title.text)) return false;
  const isSaid = ({ lines }: CellView) => {
    const { label, rest } = labelAndRest(lines);
    return rest.length > 0 && isKept(reviewRoleOf(label));
  };
  const isPaired = (cell: CellView, at: number) =>
    (at % 2 === 0) === (cell.text.trim() !== "" && isKept(reviewRoleOf(titleOf(cell.lines))));
  return others.every(isSaid) || (others.length % 2 === 0 && others.every(isPaired));
}

/** "Invitations sent: | Minutes sent:" with nothing below wait for what goes behind the colons. */
export function isForm(row: RowView, next: RowView | undefined): boolean {
  const isLast = next === undefined;
  return isLast && filled(row).every(({ text }) => /:\s*$/.test(text));
}

/** "Review meeting" over pairs of labels and values, and "Review" over lines with a label each, ask for nothing. */
export function isOverLabels([cell, ...others]: RowView, next: RowView): boolean {
  if (cell === undefined || others.length > 0) return false;
  const isBare = /^\W*(?:(?:iep|the|our|my) )?(?:reviews?|meetings?)\W*$/i.test(cell.text);
  return next.length > 1 || (isBare && filled(next).some(isLabel));
}

/** A cell that says nothing of its own: empty, or merged with the one above. */
export function isSilent(cell: CellView | undefined): boolean {
  return cell === undefined || cell.continues || cell.lines.length === 0;
}

/** Somebody's name, on one line. */
export function nameIn(cell: CellView | undefined): string {
  return planText(cell?.lines ?? []).text.replaceAll("\n", " ");
}

/** "Minutes sent: 19.9.25." at the end of what is said in one line: the stop is no part of the date. */
export function withoutStop(lines: Lines): Lines {
  return lines.map((line) => {
    const stop = /(?<=\d)\.\s*$/.exec(line.text);
    return stop === null ? line : sliceLine(line, 0, stop.index);
  });
}

/** A label, what stands behind it, and the cell beside it. */
export type Labelled = {
  readonly role: ReviewRole;
  readonly label: string;
  readonly lines: Lines;
  readonly cell: CellView;
  readonly beside: CellView | undefined;
  readonly row: RowView;
};
