import type { CellLine } from "../../ooxml/blocks";
import { madeLine } from "../../ooxml/lines";
import { namesIn } from "../content/people";
import { dateIn, isDay } from "../content/says-when";
import { labelledPieces } from "../labels/labelled-pieces";
import { rememberedOf } from "../labels/remembered";
import { blankCell, filled, withLines, type CellView, type RowView } from "../survey/grid";
import { isDatedTitle } from "./meeting-titles";
import { isPeopleKey } from "./people-key";
import { reviewRoleOf } from "./review-labels";
import type { ListRole, TextRole } from "./review-entry";
import type { Fact } from "./told-days";
import { personIn, tellsWho } from "./told-facts";
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
    const meetings = cell.lines.map((line) => {
      const meeting = meetingIn(line, asked);
      asked = meeting.asked;
      return meeting;
    });
    const isPlainRow = meetings.every((meeting) => meeting.isPlain);
    return {
      rows: isPlainRow
        ? null
        : meetings.flatMap((meeting, line) => rowsOf(meeting, cell, cell.lines[line])),
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
  readonly title: CellLine | null;
  readonly facts: readonly Fact[];
  readonly unclear: readonly string[];
  readonly isPlain: boolean;
  /** Who was asked to it, or to the one before. */
  readonly asked: readonly CellLine[];
};

function meetingIn(line: CellLine, before: readonly CellLine[]): Meeting {
  const stretches = stretchesOf(line);
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

/** Those who were asked, without some; `null`: they are not as many as is said, or one of those is not among them. */
function cameOf(
  asked: readonly CellLine[],
  { count, but }: { readonly count: number | null; readonly but: string },
): readonly CellLine[] | null {
  const names = namesIn(asked);
  const without = but === "" ? [] : namesIn([madeLine(but)]);
  const isKnown = names.length > 0 && (count === null || count === names.length);
  if (!isKnown || !without.every((name) => names.includes(name))) return null;
  if (without.length === 0) return asked;
  return asked.flatMap((line) =>
    namesIn([line]).flatMap((name) => {
      const at = line.text.indexOf(name);
      return without.includes(name) || at === -1 ? [] : [part(line, at, at + name.length)];
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
  { title, facts, isPlain: isAsItWas }: Meeting,
  cell: CellView,
  line: CellLine | undefined,
): readonly RowView[] {
  if (isAsItWas) return line === undefined ? [] : [[withLines(cell, [line])]];
  const titles = title === null ? [] : [[withLines(cell, [title])]];
  return [...titles, pairsOf(facts, cell)];
}

/** Each field behind its label, the day first. */
function pairsOf(facts: readonly Fact[], cell: CellView): RowView {
  const roles = ["date", "type", "invited", "attended", "invitationsSent", "minutesSent"] as const;
  return roles.flatMap((role) => {
    const own = facts.filter((fact) => fact.role === role);
    if (own.length === 0) return [];
    return [
      withLines(blankCell, [madeLine(labels[role])]),
      withLines(
        cell,
        own.flatMap(({ lines }) => lines),
      ),
    ];
  });
}
