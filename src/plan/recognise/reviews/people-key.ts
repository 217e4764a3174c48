import type { CellView, RowView } from "../survey/grid";
import { blankCell, filled, turnedRound } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { isMeetingTitle, meetingTitle } from "./meeting-titles";
import { entryAt, isTextRole, put, type Entry, type ListRole } from "./review-entry";
import { reviewRoleOf } from "./review-labels";
import { nameIn } from "./review-rows";

/** What the letters in a table of meetings mean, by the form's own key: "I" for who was invited. */
export type PeopleKey = ReadonlyMap<string, readonly ListRole[]>;

/** The key that a document has for such letters: "I = invited, A = attended". `null`: none that says who came. */
export function peopleKeyIn(regions: readonly SurveyedRegion[]): PeopleKey | null {
  const texts = regions.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
  const keys = texts.map(keyOf).filter((key) => [...key.values()].flat().includes("attended"));
  return keys[0] ?? null;
}

/**
 * Meetings of which letters say who was asked and who came, by such a key: people down the side and a column for each
 * meeting, or turned round. `null`: the rows are anything else, or hold a letter that the key lacks.
 */
export function meetingsByKey(
  all: readonly RowView[],
  key: PeopleKey | null,
): readonly Entry[] | null {
  if (key === null) return null;
  const rows = all.filter((row) => row.length > 1 && filled(row).length > 0);
  return inColumns(rows, key) ?? inColumns(turnedRound(rows), key);
}

/** A short sign, and what it stands for. */
const code = /(?<![^\s,;:(])([^\s,;:=()]{1,3})\s*(?:=|\s[–—-]\s)\s*/gu;

function keyOf(text: string): PeopleKey {
  const mayExplain = /attend|present|came|there/i.test(text) && !text.includes("\n");
  const found = mayExplain ? [...text.matchAll(code)] : [];
  return new Map(
    found.map(({ 0: sign, 1: letters = "", index }, at) => {
      const meaning = text.slice(index + sign.length, found[at + 1]?.index);
      return [letters.toUpperCase(), rolesOf(meaning)] as const;
    }),
  );
}

function rolesOf(meaning: string): readonly ListRole[] {
  const isAway = /\bapolog|\babsent|\bnot\b|n['’]t\b|\bdeclin|\bunable\b/i.test(meaning);
  const isCame = !isAway && /\battend|\bpresent\b|\bcame\b|\bthere\b/i.test(meaning);
  return [
    ...(/\binvit|\basked\b/i.test(meaning) ? (["invited"] as const) : []),
    ...(isCame ? (["attended"] as const) : []),
  ];
}

/** What some letters say of somebody: "I A", "I/A", "IA"; `null`: the key lacks one of them. */
function rolesBy(text: string, key: PeopleKey): readonly ListRole[] | null {
  const written = text.trim().toUpperCase();
  if (written === "") return [];
  const whole = key.get(written);
  if (whole !== undefined) return whole;
  const parted = [written.split(/\s+/), written.split(/[\s,;/&+]+/), [...written]];
  const known = parted.find((letters) => letters.every((letter) => key.has(letter)));
  return known?.flatMap((letter) => key.get(letter) ?? []) ?? null;
}

function inColumns(rows: readonly RowView[], key: PeopleKey): readonly Entry[] | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((row) => row.length !== width)) return null;
  const people = rows.filter((row) => isPerson(row, key));
  const heads = rows.filter(([label]) => isTextRole(roleOf(label)));
  const titles = rows.slice(0, 1).filter((row) => isOverMeetings(row));
  const isKnown = (row: RowView) =>
    [people, heads, titles].some((some) => some.includes(row)) || roleOf(row[0]) !== null;
  const isOfMeetings = heads.length + titles.length > 0 && people.length > 1;
  if (!isOfMeetings || !rows.every(isKnown)) return null;
  return Array.from({ length: width - 1 }, (_, index) => {
    const at = index + 1;
    const entry = entryAt(rows.map((row) => row[at] ?? blankCell));
    for (const row of titles) entry.title = meetingTitle(row[at]?.lines ?? []);
    for (const row of heads) putUnder(entry, roleOf(row[0]), row[at] ?? blankCell);
    notePeople(entry, people, at, key);
    return entry;
  });
}

/** Somebody's name beside letters of the key. */
function isPerson([name, ...cells]: RowView, key: PeopleKey): boolean {
  const isNamed = name !== undefined && name.text.trim() !== "" && roleOf(name) === null;
  return isNamed && cells.every(({ text }) => rolesBy(text, key) !== null);
}

/** "Name | Annual review – 11 June | Termly review – 5 November". */
function isOverMeetings([corner, ...titles]: RowView): boolean {
  const isCorner = corner?.text.trim() === "" || roleOf(corner) === "name";
  return isCorner && titles.every(({ text }) => text.trim() === "" || isMeetingTitle(text));
}

function roleOf(cell: CellView | undefined) {
  return cell === undefined || cell.text.trim() === "" ? null : reviewRoleOf(cell.text);
}

function putUnder(entry: Entry, role: ReturnType<typeof reviewRoleOf>, cell: CellView): void {
  if (!isTextRole(role)) return;
  put(entry, role, cell.lines);
  entry.cells.fields[role] = cell;
}

function notePeople(entry: Entry, people: readonly RowView[], at: number, key: PeopleKey): void {
  for (const role of new Set([...key.values()].flat())) entry.draft[role] = [];
  for (const row of people) {
    const [name = blankCell] = row;
    const cell = row[at] ?? blankCell;
    entry.seen.push(name, cell);
    for (const role of new Set(rolesBy(cell.text, key))) entry.draft[role]?.push(nameIn(name));
  }
}
