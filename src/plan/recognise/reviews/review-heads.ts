import { wordCount } from "../labels/words";
import { filled, type CellView, type RowView } from "../survey/grid";
import { headingText } from "../labels/hints";
import { labelAndRest, titleOf } from "../labels/label-and-rest";
import { isMark, looksLikeNames, namesIn, namesSomebody } from "../content/people";
import { planText } from "../content/plan-text";
import type { Lines } from "../reading";
import { isKept, isTextRole, roleByValue, type ListRole, type TextRole } from "./review-entry";
import { isItsValue, reviewRoleOf } from "./review-labels";
import { asksOthers } from "./meeting-pieces";
import { isMeetingTitle } from "./meeting-titles";
import type { ReviewRole } from "./review-synonyms";
import { dateIn, saysWhen } from "../content/says-when";

export type Head = {
  readonly role: ReviewRole;
  readonly index: number;
  /** The words of a heading that was taken for this by what stands below it. */
  readonly guess?: string;
  /** Those who are named under it were asked beside those who came. */
  readonly isOfOthers?: boolean;
};
export type Heads = readonly Head[];

/**
 * Column headings of a record; `null` for any other row. Outside its section they must be plainly those.
 * `above`: the row above, whose words may stand over several columns.
 */
export function headsOf(
  row: RowView,
  isUnderRecord: boolean,
  above: RowView | undefined,
): Heads | null {
  const cells = filled(row);
  const isPair = cells.length === 2 && isItsValue(cells[0]?.text, cells[1]?.text);
  if (cells.length < 2 || isPair || hasEmptyBoxes(row)) return null;
  const heads = namedFirst(
    row.flatMap((cell, index): Heads => {
      if (asksOthers(headingText(cell.text))) return [{ role: "invited", index, isOfOthers: true }];
      const role = headRole(cell, above);
      return role === null ? [] : [{ role, index }];
    }),
  );
  const roles = new Set(heads.map(({ role }) => role));
  if (roles.size < 2 || ![...roles].some(isKept)) return null;

  const asksWho = roles.has("invited") || roles.has("attended");
  const asksSent = roles.has("invitationsSent") || roles.has("minutesSent");
  const isPlain = (roles.has("invited") && roles.has("attended")) || (asksWho && asksSent);
  const isOther = (cell: CellView) => headRole(cell, above) === null;
  const others = cells.filter(isOther);
  const asksAll = asksWho && roles.has("date") && roles.has("type") && others.length === 0;
  if (!isUnderRecord) {
    const isSure = cells.length > 2 && others.length < 2 && (isPlain || asksAll);
    return isSure ? checked() : null;
  }
  const isMostly = heads.length >= cells.length * 0.6 || heads.length >= 3;
  return isMostly && !others.some(isFilledIn) ? checked() : null;

  function checked(): Heads | null {
    // Some known headings leave room for one that is not, but not for a value beside its label.
    const isFull = cells.length === row.length && heads.length >= 3 && others.length < 2;
    const isAll = others.length === 0 && roles.size === cells.length;
    const isBeyondDoubt = heads.length >= 4 || isFull || isAll || areInARow(row, heads);
    const isLabels = row.some(
      (cell, index) => hasOwnValue(cell) || (!isBeyondDoubt && isValueBeside(cell, row[index + 1])),
    );
    return isLabels ? null : heads;
  }
}

/** "Date | Type | Invited": three labels next to each other, of which none can be the value of another. */
function areInARow(row: RowView, heads: Heads): boolean {
  return heads.some((_, at) => {
    const three = heads.slice(at, at + 3);
    const [first] = three;
    return (
      new Set(three.map(({ role }) => role)).size === 3 &&
      three.every(
        ({ role, index }, next) => isKept(role) && index === (first?.index ?? 0) + next,
      ) &&
      three.every(({ index }) => !isItsValue(row[index - 1]?.text, row[index]?.text))
    );
  });
}

/** Words over several columns, such as "People" over "Invited" and "Attended". */
export function isOverHeads(row: RowView, next: RowView): boolean {
  const isWider = row.length > 1 && row.length < next.length;
  const isTitle = isWider && row.some(({ span }) => span > 1) && !row.some(hasOwnValue);
  return isTitle && !isLabelled(row) && headsOf(next, true, row) !== null;
}

/** "Minutes sent | 20 November" above the headings for the people: a label with its value. */
function isLabelled(row: RowView): boolean {
  const [label, value, ...others] = filled(row);
  if (label === undefined || label !== row[0] || others.length > 0) return false;
  const isOfMeeting = isTextRole(reviewRoleOf(headingText(label.text)));
  return isOfMeeting && (value === undefined || !isLabel(value) || dateIn(value.text) !== null);
}

/** "People | Invited | Attended": where a later column asks who came, the first one only names them. */
function namedFirst([first, ...others]: Heads): Heads {
  if (first === undefined) return [];
  const isAsked = others.some(({ role }) => role === first.role);
  const isPeople = first.role === "attended" || first.role === "invited";
  return [isPeople && isAsked ? { ...first, role: "name" } : first, ...others];
}

/** Column headings in `row` whose words go with what stands below: a date under "Meeting" is its date. */
export function settled(heads: Heads, below: readonly RowView[], row: RowView): Heads {
  const taken = new Set(heads.map(({ role }) => role));
  const isDated = !taken.has("date") && isDates(0, heads, below);
  if (isDated) return settled([{ role: "date", index: 0 }, ...heads], below, row);
  if (isNames(0, heads, below)) return settled([{ role: "name", index: 0 }, ...heads], below, row);
  const kind = kindOfMeetings(heads, below, row);
  if (kind !== null) return settled([kind, ...heads], below, row);
  const came = thoseWhoCame(heads, below, row);
  if (came !== null) return settled([...heads, came], below, row);
  return heads.flatMap((head): Heads => {
    if (!isKept(head.role)) return [head];
    if (isDayOfEach(head)) return [{ ...head, role: "invited" }, head];
    const values = valuesUnder(head.index, below);
    const found = values.map((text) =>
      roleByValue(head.role as TextRole | ListRole, text, (role) => taken.has(role)),
    );
    const [role] = found;
    if (role === undefined || role === head.role || found.some((each) => each !== role))
      return [head];
    taken.add(role);
    // A day beside everybody: each was asked then.
    const isOfEach = head.role === "invited" && areAllFilled(head.index, heads, below);
    return [...(isOfEach ? [head] : []), { ...head, role }];
  });

  /** "Date invited" with a day beside everybody, where no other column says who was asked. */
  function isDayOfEach({ role, index }: Head): boolean {
    const asks =
      role === "invitationsSent" && /\b(?:invited|asked)\b/i.test(row[index]?.text ?? "");
    return asks && !taken.has("invited") && areAllFilled(index, heads, below);
  }
}

/** Whether something stands in a column beside everybody who is named. */
function areAllFilled(index: number, heads: Heads, below: readonly RowView[]): boolean {
  const at = heads.find(({ role }) => role === "name")?.index;
  const people = below.filter(
    (row) => at !== undefined && row.length > index && row[at]?.text.trim(),
  );
  return people.length > 0 && people.every((row) => row[index]?.text.trim());
}

/** Whether dates stand in a column without a heading. */
export function isDates(
  index: number,
  heads: readonly { readonly index: number }[],
  below: readonly RowView[],
): boolean {
  const values = valuesUnder(index, below);
  const isFree = heads.every((head) => head.index !== index);
  return isFree && values.length > 0 && values.every(saysWhen);
}

/** Under the only other heading, one that may ask for it, stand kinds of meeting alone: "What" over "Core group" and "Termly review". */
function kindOfMeetings(heads: Heads, below: readonly RowView[], row: RowView): Head | null {
  if (heads.some(({ role }) => role === "type")) return null;
  const [only, ...others] = row.flatMap((cell, at) =>
    cell.text.trim() !== "" && heads.every(({ index }) => index !== at) ? [at] : [],
  );
  if (only === undefined || others.length > 0) return null;
  const values = valuesUnder(only, below);
  const label = row[only]?.text ?? "";
  const mayAsk = /^\W*(?:what|which|why|about|for|called)\b/i.test(label);
  // "Why" and "What is it?" by themselves, in a row with the day, ask for no more than that.
  const isBare = bareQuestion.test(label) && heads.some(({ role }) => role === "date");
  const isKind = (text: string) => isMeetingTitle(text) || (isBare && isShortName(text));
  const areKinds = mayAsk && values.length > 0 && values.every(isKind);
  return areKinds ? { role: "type", index: only } : null;
}

const bareQuestion =
  /^\W*(?:why|(?:what|which)(?= \w))(?: (?:is|was|were|did|it|this|that|we|met|for|one))*\W*$/i;

/** "Start of year", "Mid-year": a few words that are no sentence, nobody and no list. */
function isShortName(text: string): boolean {
  return wordCount(text) <= 4 && !namesSomebody(text) && !/[\n,.;!?]/.test(text);
}

/** Whether a column under a heading that nobody knows names those whom others have ticks for. */
function isNames(index: number, heads: Heads, below: readonly RowView[]): boolean {
  if (heads.some((head) => head.role === "name" || head.index === index)) return false;
  const who = heads.filter(({ role }) => role === "invited" || role === "attended");
  const cells = below.flatMap((row) => who.flatMap((head) => row[head.index] ?? []));
  const written = cells.filter(({ text }) => text.trim() !== "");
  const isTicked = written.length > 0 && written.every(({ lines }) => isMark(lines));
  return isTicked && valuesUnder(index, below).some((text) => /\p{L}/u.test(text));
}

/** Under the only heading that nobody knows stand, for each meeting, some of those who were invited: it asks who came. */
function thoseWhoCame(heads: Heads, below: readonly RowView[], row: RowView): Head | null {
  const asked = heads.find(({ role }) => role === "invited");
  if (asked === undefined || heads.some(({ role }) => role === "attended")) return null;
  const isFree = (cell: CellView, at: number) =>
    cell.text.trim() !== "" && heads.every(({ index }) => index !== at);
  const open = row.flatMap((cell, at) => (isFree(cell, at) ? [{ cell, at }] : []));
  const [only, ...others] = open.filter(({ cell, at }) => {
    const lists = below.map((each) => peopleIn(each[at]));
    const isAmongAsked = lists.every((names, meeting) => {
      const invited = peopleIn(below[meeting]?.[asked.index]);
      return names.every((name) => invited.includes(name));
    });
    return !ofAbsence.test(cell.text) && isAmongAsked && lists.some(({ length }) => length > 1);
  });
  if (only === undefined || others.length > 0) return null;
  return { role: "attended", index: only.at, guess: only.cell.text };
}

/** Each by themselves, be "Mrs Ross, OT" one or two. */
function peopleIn(cell: CellView | undefined): readonly string[] {
  return namesIn(cell?.lines ?? []).flatMap((name) => name.split(", "));
}

/** Others of those invited. */
const ofAbsence =
  /\b(?:not|no|un\w+|absen\w+|away|apolog\w+|regrets?|excused?|missing|missed|without)\b|n['’]t\b/i;

/** Whether a cell lists the people of a meeting, or is to; else each row is for one person. */
export function listsPeople(heads: Heads, below: readonly RowView[]): boolean {
  if (heads.some(({ role }) => role === "name" || role === "job")) return false;
  const who = heads.filter(({ role }) => role === "invited" || role === "attended");
  const cells = below.flatMap((row) => who.flatMap(({ index }) => row[index] ?? []));
  const written = cells.filter(({ text }) => text.trim() !== "");
  return written.length === 0 || written.some(({ lines }) => namesIn(lines).length > 1);
}

/** What stands in a column, merged cells once. */
export function valuesUnder(index: number, below: readonly RowView[]): readonly string[] {
  return below.flatMap((row) => {
    const cell = row[index];
    const text = cell === undefined || cell.continues ? "" : planText(cell.lines).text;
    return text === "" ? [] : [text];
  });
}

/** Whether a cell begins with a label of the record. */
export function isLabel(cell: CellView): boolean {
  return cell.text.trim() !== "" && reviewRoleOf(titleOf(cell.lines)) !== null;
}

function headRole(cell: CellView, above: RowView | undefined): ReviewRole | null {
  if (cell.text.trim() === "") return roleAbove(cell, above);
  const over = above?.find(
    ({ column, span }) => column <= cell.column && cell.column < column + span,
  );
  const text = headingText(cell.text);
  // A title across the whole table is over no column in particular.
  const isGroup = over !== undefined && above !== undefined && above.length > 1;
  const isUnder = isGroup && over.span > cell.span && !cell.continues;
  const joint = isUnder ? reviewRoleOf(`${over.text} ${text}`) : null;
  const own = reviewRoleOf(text);
  // "Notes" under "Sent out" are minutes.
  const isVague = own === "other" && isKept(joint);
  return isUnder && (own === null || own === "name" || own === "date" || isVague)
    ? (joint ?? own)
    : own;
}

/** "Date" in a row above, where that has "People" over "Invited" and "Attended" here. */
function roleAbove({ column, span }: CellView, above: RowView = []): ReviewRole | null {
  const own = above.find((cell) => cell.column === column && cell.span === span);
  const isTitled = above.some((cell) => cell.span > 1 && cell.text.trim() !== "");
  return isTitled && own !== undefined && own.text.trim() !== ""
    ? reviewRoleOf(headingText(own.text))
    : null;
}

/** Labels each with an empty box beside it are no headings. */
export function hasEmptyBoxes(row: RowView): boolean {
  const cells = row.filter(({ continues }) => !continues);
  const isBoxed = (cell: CellView, index: number) =>
    index % 2 === 0 ? cell.text.trim() !== "" : cell.text.trim() === "";
  return cells.length > 1 && cells.length % 2 === 0 && cells.every(isBoxed);
}

/** Dates and long texts are what stands under headings. */
function isFilledIn({ text }: CellView): boolean {
  return saysWhen(text) || dateIn(text) !== null || wordCount(text) > 8;
}

/** "Date: 4 December": a label that has its value in the same cell is no column heading. */
function hasOwnValue(cell: CellView): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  if (rest.length === 0 || reviewRoleOf(label) === null) return false;
  const isParted = cell.lines[0]?.text.includes(":") === true || areNames(rest);
  return isParted || reviewRoleOf(headingText(cell.text)) === null;
}

/** "Mum", "SLT" on lines below "Invited"; not "(parents and staff)", which tells what to write. */
function areNames(lines: Lines): boolean {
  const texts = lines.map(({ text }) => text).filter((text) => text.trim() !== "");
  return (
    texts.some(namesSomebody) && texts.every((text) => !/^\s*\(/.test(text) && looksLikeNames(text))
  );
}

function isValueBeside(cell: CellView, next: CellView | undefined): boolean {
  return next !== undefined && isLabel(cell) && next.text.trim() !== "" && !isLabel(next);
}
