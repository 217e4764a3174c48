import type { ReviewCells } from "../recognise/reading";
import { isTicked } from "../recognise/content/people";
import { isEmpty, type CellHand } from "./cell-hand";
import type { EntryCopy } from "./copy-entry";
import type { AddReview } from "./edit";
import { paragraphInRow } from "./ground";
import { newParagraph, stretchOf, writeStretch, type ParagraphHand } from "./paragraph-hand";
import { Refused } from "./refusal";
import { setBox } from "./set-box";
import type { Sheet } from "./sheet";
import { spotOf } from "./target-row";
import { fillCell, newCell } from "./write-cell";
import { emptySigns } from "../ooxml/ticks";

type People = ReviewCells["people"];
type Person = People[number];

const lists = ["invited", "attended"] as const;

/** Whether a part of the record is about people, who may have a row each. */
export function isListed(name: string): name is (typeof lists)[number] {
  return name === "invited" || name === "attended";
}

/** Everybody who was asked or came. */
export function namesOf({ invited = [], attended = [] }: AddReview): readonly string[] {
  return [...new Set([...invited, ...attended])];
}

/**
 * A row for each person of an empty entry, with a tick for being invited and one for having been there; more rows
 * like the last where these are too few. Throws `Refused`.
 */
export function fillPeople(sheet: Sheet, people: People, edit: AddReview): void {
  const names = namesOf(edit);
  const free = people.filter(({ name }) => name !== undefined && isEmpty(sheet.cell(name)));
  const marks = marksOf(sheet.form.found?.reviews?.cells.flatMap((cells) => cells.people) ?? []);
  const last = free.at(-1);
  if (names.length > 0 && last === undefined)
    throw new Refused(
      "no-place",
      "The Review Record has no empty row for people. Add one in Word.",
    );
  names.forEach((person, index) => {
    const row = free[index];
    if (row?.name === undefined) return addPerson(sheet, last ?? {}, person, edit, marks);
    fillCell(sheet.cell(row.name), person);
    for (const list of lists)
      markRow(sheet, row, list, edit[list]?.includes(person) === true, marks);
  });
}

/** The same in the copy of an entry, which has rows enough. */
export function fillCopiedPeople(people: People, edit: AddReview, copy: EntryCopy): void {
  const marks = marksOf(people);
  const last = people.length - 1;
  namesOf(edit).forEach((person, index) => {
    const like = people[Math.min(index, last)] ?? {};
    const put = (name: keyof Person, text: string) => {
      const view = like[name];
      const cell = view === undefined ? undefined : copy.inRow(index, view);
      if (cell === undefined || text === "") return;
      if (!tickIn(cell)) fillCell(cell, text);
    };
    put("name", person);
    for (const list of lists) {
      if (edit[list]?.includes(person) === true) put(list, marks.yes);
      else if (like[list] !== undefined && !hasBox(copy.inRow(index, like[list])))
        put(list, marks.no);
    }
  });
}

/** What a form writes for somebody who was there, and for somebody who was not. */
type Marks = { readonly yes: string; readonly no: string };

function marksOf(people: People): Marks {
  const cells = people.flatMap((person) => lists.flatMap((list) => person[list] ?? []));
  const isBoxed = cells.some(({ lines }) => lines.some(({ ticks }) => ticks.length > 0));
  const texts = (isYes: boolean) =>
    cells.filter(({ lines, text }) => text.trim() !== "" && isTicked(lines) === isYes);
  const yes = texts(true).map(({ text }) => text.trim());
  const no = texts(false).map(({ text }) => text.trim());
  const plain = yes.find((text) => /^(?:yes|y|x|p|present|✓|✔|√)$/i.test(text));
  const refusal = no.find((text) => /^(?:no|n)$/i.test(text));
  return { yes: plain ?? "✓", no: isBoxed ? "" : (refusal ?? "") };
}

function markRow(
  sheet: Sheet,
  row: Person,
  list: (typeof lists)[number],
  isThere: boolean,
  { yes, no }: Marks,
): void {
  const view = row[list];
  if (view === undefined) return;
  const cell = sheet.cell(view);
  const { lines } = view;
  const box = lines.flatMap((line) => line.ticks.map((tick) => ({ line, tick, lines })))[0];
  if (box !== undefined) return setBox(sheet, cell, box, isThere);
  const mark = isThere ? yes : no;
  if (mark !== "") fillCell(cell, mark);
}

function addPerson(sheet: Sheet, like: Person, person: string, edit: AddReview, marks: Marks) {
  const spot = like.name === undefined ? null : spotOf(sheet, like.name);
  const beside = spot === null ? null : paragraphInRow(spot.row);
  if (spot === null || beside === null)
    throw new Refused(
      "no-place",
      "The Review Record has too few rows for people. Add some in Word.",
    );
  const said = new Map([[spot.cell, person]]);
  for (const list of lists) {
    const cell = like[list] === undefined ? undefined : spotOf(sheet, like[list])?.cell;
    if (cell !== undefined)
      said.set(cell, edit[list]?.includes(person) === true ? marks.yes : marks.no);
  }
  const cells = spot.row.cells.map((cell) => {
    const text = said.get(cell) ?? "";
    return text === "" ? [newParagraph("")] : newCell(text);
  });
  sheet.addRow(beside, cells);
}

function hasBox(cell: CellHand | undefined): boolean {
  return cell?.paragraphs.some((paragraph) => emptyBoxIn(paragraph) !== -1) === true;
}

/** Ticks the box of a new cell, if it has one. */
function tickIn({ paragraphs }: CellHand): boolean {
  for (const paragraph of paragraphs) {
    const at = emptyBoxIn(paragraph);
    if (at === -1) continue;
    writeStretch(stretchOf(paragraph, at, 1), "☒");
    return true;
  }
  return false;
}

/** Where a box that is not ticked stands; -1: nowhere. */
function emptyBoxIn({ text }: ParagraphHand): number {
  return [...text].findIndex((sign) => emptySigns.includes(sign));
}
