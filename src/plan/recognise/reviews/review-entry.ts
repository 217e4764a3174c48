import type { ReviewRecord } from "../../model";
import type { Line } from "../../ooxml/blocks";
import { onOneLine, sliceLine } from "../../ooxml/lines";
import type { CellView, RowView } from "../survey/grid";
import { namesIn, namesSomebody, partsPeople } from "../content/people";
import { planText } from "../content/plan-text";
import type { Lines, ReviewCells } from "../reading";
import type { ReviewRole } from "./review-synonyms";
import { anyOf } from "../labels/patterns";
import { isPrompt } from "../labels/prompts";
import { dateIn, saysWhen, withoutDate } from "../content/says-when";
import { tickedParts } from "../content/ticked-parts";

export type TextRole = "type" | "date" | "invitationsSent" | "minutesSent";
export type ListRole = "invited" | "attended";
type Draft = Partial<Record<TextRole, Lines>> & Partial<Record<ListRole, string[]>>;

/** One meeting of the record while it is read, and the cells that it stands in. */
export type Entry = {
  readonly draft: Draft;
  readonly cells: ReviewCells;
  /** The cells of a table turned round that it was read from, beside its own. */
  readonly seen: CellView[];
  /** What of it may have been read wrong. */
  readonly doubts: string[];
  /** Names with a job behind a comma, and whether a sign between people shows that the two are one. */
  readonly paired: Map<string, boolean>;
  /** A line above that names the meeting: "Annual review, 12 June 2026". */
  title?: Lines;
  /** Those who were asked are named beside those who came. */
  hasOthers?: boolean;
  /** The heading of its part, where that names a dated meeting. */
  heading?: Lines;
};

const textRoles: readonly TextRole[] = ["type", "date", "invitationsSent", "minutesSent"];

export function entryAt(row: RowView): Entry {
  return {
    draft: {},
    cells: { row, fields: {}, people: [] },
    seen: [],
    doubts: [],
    paired: new Map(),
  };
}

/** Whether anything is asked for under a role that Amas keeps. */
export function isKept(role: ReviewRole | null): role is TextRole | ListRole {
  return role === "invited" || role === "attended" || isTextRole(role);
}

export function isTextRole(role: ReviewRole | null): role is TextRole {
  return textRoles.some((each) => each === role);
}

/**
 * Notes what stands under a label; gives the role that it was taken for. A label may say one thing and its
 * words plainly another: a date under "Invited" is when, names under "Invitations" are who.
 */
export function put(entry: Entry, role: TextRole | ListRole, lines: Lines): TextRole | ListRole {
  const { draft } = entry;
  const taken = roleByValue(role, planText(lines).text, (other) => draft[other] !== undefined);
  if (isTextRole(taken)) draft[taken] = written(lines);
  else draft[taken] = [...(draft[taken] ?? []), ...namesOf(entry, lines, taken)];
  return taken;
}

function namesOf({ paired }: Entry, lines: Lines, role: ListRole): readonly string[] {
  const own = lines.filter(({ text }) => !isPrompt(text));
  const names = namesIn(own, role === "invited");
  for (const name of names)
    if (name.includes(", ")) paired.set(name, paired.get(name) === true || partsPeople(own));
  return names;
}

/** What a label with these words under it is for, where the words do not go with it. */
export function roleByValue(
  role: TextRole | ListRole,
  text: string,
  has: (role: TextRole | ListRole) => boolean,
): TextRole | ListRole {
  if (text === "") return role;
  const isWhen = saysWhen(text);
  if (isWhen && role === "type" && !has("date")) return "date";
  if (isWhen && role === "attended" && !has("date")) return "date";
  if (isWhen && role === "invited" && !has("invitationsSent")) return "invitationsSent";
  if (!isWhen && role === "invitationsSent" && !has("invited") && namesSomebody(text))
    return "invited";
  return role;
}

/** Whether the meeting has been entered; a line that only names it is part of the blank form. */
export function hasContent({ draft, title = [] }: Entry): boolean {
  // A date by itself, where nothing else is asked for, is that of something else.
  const isOnlyDate =
    !title.some(({ text }) => /[\p{L}\d]/u.test(text)) &&
    Object.entries(draft).every(
      ([role, value]) => role === "date" || (role === "type" && value.length === 0),
    );
  if (isOnlyDate || isPrinted(draft)) return false;
  const isDated = title.some(({ text }) => dateIn(text) !== null);
  return isDated || Object.values(draft).some((value) => value.length > 0);
}

/** "Annual review" with nothing beside it, where its day and more is asked for: the form has it in print. */
function isPrinted({ type = [], ...draft }: Draft): boolean {
  const asked = Object.values(draft);
  const isDay = type.some(({ text }) => dateIn(text) !== null);
  const isEmpty = asked.every((value) => value.length === 0);
  return draft.date !== undefined && asked.length > 1 && !isDay && isEmpty;
}

/** Whether people are known of a meeting, and neither its day nor its kind. */
export function lacksTitle({ draft, title, heading = [] }: Entry): boolean {
  const hasPeople = draft.invited !== undefined || draft.attended !== undefined;
  const isSaid = draft.date !== undefined || draft.type !== undefined || title !== undefined;
  return hasPeople && !isSaid && heading.length === 0;
}

/** Whether something stands under a role already. */
export function isFilled({ draft }: Entry, role: TextRole | ListRole): boolean {
  return (draft[role]?.length ?? 0) > 0;
}

export function toRecord(entry: Entry): ReviewRecord {
  const { invited: asked, attended, ...draft } = parted(titled(entry));
  const invited = entry.hasOthers === true ? withOthers(asked, attended) : asked;
  const texts = textRoles.flatMap((role) => {
    const lines = draft[role];
    return lines === undefined ? [] : [[role, planText(lines)] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(invited === undefined ? {} : { invited }),
    ...(attended === undefined ? {} : { attended }),
  };
}

/** All who were asked, where those are named who did not come; unless some came of those, the ones who did were asked too. */
function withOthers(asked: readonly string[] = [], came: readonly string[] = []) {
  const isWhole = came.some((name) => asked.includes(name));
  return [...new Set(isWhole ? asked : [...came, ...asked])];
}

/** The cells of a row by what they are for. */
export function cellsUnder(
  row: RowView,
  heads: readonly { readonly role: ReviewRole; readonly index: number }[],
): ReviewCells["fields"] {
  const cells: Partial<Record<ReviewRole, CellView>> = {};
  for (const { role, index } of heads) {
    const cell = row[index];
    if (cell !== undefined) cells[role] ??= cell;
  }
  return cells;
}

const kind = /\b(?:reviews?|meetings?|annual|termly|interim|core group|tac|transition|planning)\b/i;

/** "Review of the plan on 12 November" says when, and of what kind no more than any other. */
const ofPlan = /^\s*reviews? of (?:[\p{L}'’]+ ){0,3}(?:plan|iep|programme)\b/iu;

/** "Review meeting, 19 January 2027", "Review 8/12/26": the day behind what every meeting is. */
function isBareDay(text: string): boolean {
  const date = dateIn(text);
  return (
    date !== null && bare.test(text.slice(0, date.start)) && !/\p{L}/u.test(text.slice(date.end))
  );
}

const bare = /^\W*(?:reviews?|meeting|review meeting)\W*(?:(?:held )?(?:of|on)\W*)?$/i;

function titled({ draft, title = [], heading = [] }: Entry): Draft {
  const isSaid = title.some(({ text }) => /\p{L}/u.test(withoutDate(text)));
  const isNamed = isSaid && !title.some(({ text }) => ofPlan.test(text) || isBareDay(text));
  if (isNamed && draft.type === undefined) return { type: title, ...draft };
  const date = draft.date ?? atDate(title)?.date ?? atDate(heading)?.date;
  const type = draft.type ?? kindBehind(heading);
  return { ...draft, ...(type === null ? {} : { type }), ...(date === undefined ? {} : { date }) };
}

/** "Review meeting – 25/11/2026 (termly review)": behind the day of a heading, in brackets, what kind it was. */
function kindBehind(heading: Lines): Lines | null {
  const [line] = heading;
  const date = line === undefined ? null : dateIn(line.text);
  if (line === undefined || date === null) return null;
  const [, before = "", inside = ""] = inBrackets.exec(line.text.slice(date.end)) ?? [];
  const start = date.end + before.length;
  return kind.test(inside) ? [sliceLine(line, start, start + inside.length)] : null;
}

const inBrackets = /^(\s*\(\s*)([^()]+?)\s*\)\s*$/;

/** "Annual review, 12 June 2026" in one place is the type and the date of a meeting. */
function parted(draft: Draft): Draft {
  const { type, date } = draft;
  if (type !== undefined) {
    const split = atDate(type);
    // "Annual review, 12 June" beside "12 June" says the day twice.
    const isItsDay = split !== null && (date === undefined || isSame(split.date, date));
    if (isItsDay) return { ...draft, type: split.rest, date: split.date };
  }
  if (date !== undefined && type === undefined && date.some(({ text }) => kind.test(text))) {
    const split = atDate(date);
    const isKind = split?.rest.some(({ text }) => kind.test(text)) === true;
    return isKind ? { ...draft, type: split.rest, date: split.date } : draft;
  }
  return draft;
}

function isSame(one: Lines, other: Lines): boolean {
  return planText(one).text === planText(other).text;
}

function atDate(lines: Lines): { readonly date: Lines; readonly rest: Lines } | null {
  const at = lines.findIndex(({ text }) => dateIn(text) !== null);
  const line = lines[at];
  const place = line === undefined ? null : dateIn(line.text);
  if (line === undefined || place === null) return null;
  const before = trimmed(sliceLine(line, 0, place.start));
  const behind = [trimmed(sliceLine(line, place.end))].filter((more) => !isAside(more));
  const rest = [...lines.slice(0, at), before, ...behind, ...lines.slice(at + 1)];
  const filled = rest.filter(({ text }) => /\p{L}/u.test(text) && !ofPlace.test(text));
  return { date: [sliceLine(line, place.start, place.end)], rest: filled };
}

/** "Annual review, 12 June 2026, chaired by the HT". */
const ofPlace = /^\W*(?:chaired|led|hosted|held|minuted|run) (?:by|in|at|on|via)\b/i;

/** Whether what stands behind the day says when, where and how else: "at 2 pm", "(by Teams)", "(session 2025/26)". */
function isAside({ text }: Line): boolean {
  return aside.test(text) && !kind.test(text);
}

const aside = anyOf(
  "iu",
  /^(?:by|in|at|via|from)\s/,
  /^(?:online|page \d+|(?:school |academic )?(?:session|year) \d{2,4}\W+\d{2,4}|[ps][1-7])$/,
  /^\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o.?clock)/,
  // "Kyle Primary School"
  /^(?:\p{L}[\p{L}'’-]* ){1,3}(?:school|primary|academy|nursery)$/u,
);

/** Without the brackets, dashes and small words that joined it to the date. */
function trimmed(line: Line): Line {
  const start = /^[\s,;:()[\]|–—-]*/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(start);
  // "Termly review (Term 2) –" keeps the bracket that it opened itself.
  const tail =
    /(?:(?<!\([^()]*)\)|[\s.,;:([\]|–—-]|\b(?:on|of|held|dated|was held|took place)\b)*$/i.exec(
      text,
    )?.[0].length ?? 0;
  return sliceLine(line, start, start + text.length - tail);
}

/** What is filled in: of options only the ticked one, and no lines to write on. */
function written(lines: Lines): Lines {
  const said = tickedParts(lines).filter(({ text, ticks }) => ticks.length > 0 || !isBlank(text));
  const text = onOneLine(said);
  return isChoice(text) ? [] : said;
}

function isBlank(text: string): boolean {
  return isPrompt(text) || /^[\s_.…/]*$|^\s*(?:date|names?)\s*$/i.test(text);
}

/** "Annual / Termly / Other (please delete)" waits for a choice. */
function isChoice(text: string): boolean {
  return /\bdelete\b|\bplease (?:circle|tick|state|select)\b|\bannual\b[^/]*\/.*\btermly\b|\btermly\b[^/]*\/.*\bannual\b/i.test(
    text,
  );
}
