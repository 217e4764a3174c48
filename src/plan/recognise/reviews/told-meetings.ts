import type { CellLine } from "../../ooxml/blocks";
import { madeLine } from "../../ooxml/lines";
import { namesIn } from "../content/people";
import { dateIn, isDay } from "../content/says-when";
import { labelledPieces } from "../labels/labelled-pieces";
import { rememberedOf } from "../labels/remembered";
import {
  blankCell,
  filled,
  withLines,
  withLinesOf,
  type CellView,
  type RowView,
} from "../survey/grid";
import { isDatedTitle } from "./meeting-titles";
import { isPeopleKey } from "./people-key";
import { reviewRoleOf } from "./review-labels";
import type { ListRole, TextRole } from "./review-entry";
import type { Fact } from "./told-days";
import { allOf, personIn, tellsWho } from "./told-facts";
import { part } from "./told-people";
import { stretchesOf, type Stretch } from "./told-stretches";

/**
 * Rows of the record where a meeting is told on a line ("We met on 12 June for the annual review. Mum and CT attended.",
 * "Annual review, 12 June (invited: Mum, CT; came: Mum)"), with what each stretch says in a cell behind a label.
 */
export function withToldApart(rows: readonly RowView[]): readonly RowView[] {
  const told = toldRows(rows);
  return told.some((each) => each.rows !== null) && isOfMeeting(rows, told)
    ? rows.flatMap((row, at) => told[at]?.rows ?? [row])
    : rows;
}

/** Whether a row tells both when people met and who was asked or came, so that it needs no heading. */
export const tellMeeting = rememberedOf((rows: readonly RowView[]): boolean =>
  rows.some((row) => {
    const isLikely = row.length === 1 && row.some(({ text }) => isTold(text));
    const told = isLikely && row.some(({ text }) => tellsWho(text)) ? toldRows([row]) : [];
    const pairs = told.flatMap((each) => each.rows ?? []);
    const isWho = (cell: CellView, at: number, all: RowView) =>
      isAskedWho(all[at - 1]?.text) && namesIn(cell.lines).length > 0;
    return pairs.some((each) => each.some(isWho)) && isOfMeeting([row], told);
  }),
);

/** "What did people say at the review on 27 November?" asks, and tells of nobody. */
function isTold(text: string): boolean {
  return dateIn(text) !== null && !/\?\s*$/.test(text);
}

function isAskedWho(label: string | undefined): boolean {
  return label === labels.invited || label === labels.attended;
}

/** What is told of meetings on lines that were read, in words that are not understood. */
export function untoldIn(rows: readonly RowView[]): readonly string[] {
  return toldRows(rows).flatMap(({ unclear }) => unclear);
}

/** What a row becomes, if not itself, and what of it is not understood. */
type ToldRow = { readonly rows: readonly RowView[] | null; readonly unclear: readonly string[] };

function toldRows(rows: readonly RowView[]): readonly ToldRow[] {
  let asked: readonly CellLine[] = [];
  const people = peopleIn(rows);
  return rows.map((row, at) => {
    const listed = people.get(at);
    if (listed !== undefined) return { rows: listed, unclear: [] };
    const [cell, ...others] = filled(row);
    if (cell === undefined || others.length > 0 || row.length > 1) return asItIs;
    const meetings = cell.lines.flatMap((line) => {
      const each = meetingsIn(line, asked);
      asked = each.at(-1)?.asked ?? asked;
      return each;
    });
    const isPlainRow = meetings.every((meeting) => meeting.isPlain);
    return {
      rows: isPlainRow ? null : meetings.flatMap((meeting) => rowsOf(meeting, cell)),
      unclear: meetings.flatMap(({ unclear }) => unclear),
    };
  });
}

const asItIs: ToldRow = { rows: null, unclear: [] };

/** Lines that say of one person each whether they were asked and came, as a row for all of them in the place of the first. */
function peopleIn(rows: readonly RowView[]): ReadonlyMap<number, readonly RowView[]> {
  const found = new Map<number, readonly RowView[]>();
  let group: { readonly at: number; readonly cell: CellView; readonly facts: Fact[] } | null = null;
  for (const [at, row] of rows.entries()) {
    const [cell, ...others] = row;
    const people = others.length > 0 ? [] : (cell?.lines ?? []).map(personIn);
    const facts = people.flatMap((said) => said ?? []);
    if (cell === undefined || people.length === 0 || people.includes(null)) {
      group = null;
      continue;
    }
    group ??= { at, cell, facts: [] };
    group.facts.push(...facts);
    found.set(at, []);
    found.set(group.at, [pairsOf(group.facts, group.cell)]);
  }
  return found;
}

/** Somewhere a day and somewhere people. */
function isOfMeeting(rows: readonly RowView[], told: readonly ToldRow[]): boolean {
  const all = rows.flatMap((row, at) => told[at]?.rows ?? [row]);
  const roles = all.flatMap((row) =>
    filled(row).map(({ lines }) => labelledPieces(lines.slice(0, 1), reviewRoleOf)[0]?.role),
  );
  const isDated = roles.includes("date") || all.flat().some(({ text }) => isDatedTitle(text));
  return isDated && (roles.includes("attended") || roles.includes("invited"));
}

/** What a line tells of one meeting. `isPlain`: no more than any reader sees, so that it stays as it is. */
type Meeting = {
  readonly line: CellLine;
  readonly title: CellLine | null;
  readonly facts: readonly Fact[];
  readonly unclear: readonly string[];
  readonly isPlain: boolean;
  /** Who was asked to it, or to the one before. */
  readonly asked: readonly CellLine[];
};

function meetingsIn(line: CellLine, before: readonly CellLine[]): readonly Meeting[] {
  let asked = before;
  const groups = meetingsApart(stretchesOf(line));
  return groups.map((stretches) => {
    const meeting = meetingIn(line, stretches, asked);
    asked = meeting.asked;
    return groups.length > 1 ? { ...meeting, isPlain: false } : meeting;
  });
}

/** The stretches of each meeting: behind people, one that names another day begins the next. */
function meetingsApart(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = [[]];
  for (const stretch of stretches) {
    const last = groups.at(-1) ?? [];
    const days = last.flatMap((each) => dayOf(each) ?? []);
    const day = dayOf(stretch);
    const isNext = day !== null && days.length > 0 && !days.includes(day) && last.some(namesPeople);
    if (isNext) groups.push([stretch]);
    else last.push(stretch);
  }
  return groups;
}

/** The day on which people met, by a title or in a sentence. */
function dayOf({ line: { text }, told }: Stretch): string | null {
  const [day] = told.is === "facts" ? told.facts.filter(({ role }) => role === "date") : [];
  if (day !== undefined) return day.lines[0]?.text ?? null;
  const date = told.is === "title" ? dateIn(text) : null;
  return date === null ? null : text.slice(date.start, date.end);
}

function namesPeople({ told }: Stretch): boolean {
  const isWho =
    told.is === "facts" && told.facts.some(({ role }) => role === "invited" || role === "attended");
  return isWho || told.is === "all";
}

function meetingIn(
  line: CellLine,
  stretches: readonly Stretch[],
  before: readonly CellLine[],
): Meeting {
  const said: Fact[] = [];
  const unclear: string[] = [];
  let asked = before;
  let title: CellLine | null = null;
  for (const { line: own, told } of stretches) {
    if (told.is === "toCome") break;
    if (told.is === "title" && title === null && said.length === 0) title = own;
    if (told.is === "unknown" && stretches.length > 1 && isDay(own.text) && title === null)
      said.push({ role: "date", lines: [own] });
    if (told.is === "unclear") unclear.push(own.text);
    if (told.is === "facts") said.push(...told.facts);
    asked = said.findLast(({ role }) => role === "invited")?.lines ?? asked;
    if (told.is !== "all") continue;
    const came = cameOf(asked, told);
    if (came === null) unclear.push(own.text);
    else said.push({ role: "attended", lines: came });
  }
  const facts = withOneKind(said, title !== null);
  const { invited = [], attended = [] } = namedIn(facts);
  // "Dad was invited too" does not say who else was.
  const isPart =
    invited.length > 0 && attended.length > 0 && !attended.some((name) => invited.includes(name));
  if (isPart) unclear.push(invited.join(", "));
  const isRead = title !== null || facts.length > 0;
  return {
    line,
    title,
    facts,
    unclear: isRead ? unclear : [],
    asked,
    isPlain: isPlain(line, stretches, facts),
  };
}

/** The first day, and the first kind where there is a day: "They came to the annual review" begins no other. */
function withOneKind(facts: readonly Fact[], isTitled: boolean): readonly Fact[] {
  const days = facts.filter(({ role }) => role === "date");
  const [kind] = facts.filter(({ role }) => role === "type");
  return facts.filter((fact) => {
    if (fact.role === "date") return fact === days[0];
    return fact.role !== "type" || (fact === kind && days.length > 0 && !isTitled);
  });
}

function namedIn(facts: readonly Fact[]): Partial<Record<Fact["role"], readonly string[]>> {
  return Object.fromEntries(facts.map(({ role, lines }) => [role, namesIn(lines)]));
}

function isPlain(
  { text }: CellLine,
  stretches: readonly Stretch[],
  facts: readonly Fact[],
): boolean {
  if (facts.length === 0 || (dateIn(text) === null && isPeopleKey(text))) return true;
  return (
    stretches.length === 1 &&
    stretches.every(({ told }) => told.is === "facts" && told.isLabelled === true)
  );
}

/** Those who were asked, without some; `null`: it does not go with who was asked. */
function cameOf(
  asked: readonly CellLine[],
  told: { readonly count: number | null; readonly but: string },
): readonly CellLine[] | null {
  const came = allOf(namesIn(asked), told);
  if (came === null || told.but === "") return came === null ? null : asked;
  return asked.flatMap((line) =>
    namesIn([line]).flatMap((name) => {
      const at = line.text.indexOf(name);
      return !came.includes(name) || at === -1 ? [] : [part(line, at, at + name.length)];
    }),
  );
}

const labels: Record<TextRole | ListRole, string> = {
  date: "Date",
  type: "Type of meeting",
  invited: "Invited",
  attended: "Attended",
  invitationsSent: "Invitations sent",
  minutesSent: "Minutes sent",
};

function rowsOf(
  { line, title, facts, isPlain: isAsItWas }: Meeting,
  cell: CellView,
): readonly RowView[] {
  if (isAsItWas) return [[withLines(cell, [line])]];
  const titles = title === null ? [] : [[withLines(cell, [title])]];
  return [...titles, pairsOf(facts, cell)];
}

/** Each field behind its label, the day first. */
function pairsOf(facts: readonly Fact[], cell: CellView): RowView {
  const roles = ["date", "type", "invited", "attended", "invitationsSent", "minutesSent"] as const;
  return roles.flatMap((role) => {
    const own = facts.filter((fact) => fact.role === role);
    if (own.length === 0) return [];
    return [withLines(blankCell, [madeLine(labels[role])]), withLinesOf(cell, own)];
  });
}
