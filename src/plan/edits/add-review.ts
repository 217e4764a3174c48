import type { CellView } from "../recognise/grid";
import type { ReviewCells } from "../recognise/reading";
import type { ReviewRole } from "../recognise/review-synonyms";
import type { AddReview } from "./edit";
import { assertOpen, barrierOf, isEmpty } from "./cell-hand";
import { dayAs } from "./dates";
import { addFormBlock } from "./form-block";
import type { ReviewOutline } from "./outline";
import { newParagraph } from "./paragraph-hand";
import { Refused } from "./refusal";
import { clean } from "./short-term";
import type { Sheet } from "./sheet";
import { addRowLike, isInOneRow } from "./row-like";
import { fillCell, newCell } from "./write-cell";

type Said = Partial<Record<keyof ReviewOutline, string>>;

/** Writes a meeting into the Review Record: into an empty entry, else as a new row. Throws `Refused`. */
export function addReview(sheet: Sheet, edit: AddReview): void {
  const found = sheet.form.found?.reviews ?? null;
  if (found === null) {
    addRecord(sheet, edit);
    return;
  }
  const all = [...found.cells, ...found.blanks];
  const names = listedAs(all);
  const said = sayings(sheet, edit, names);
  const blank = found.blanks.find((cells) => isFree(sheet, cells));
  // Below the entry that the edits before have written, so that the meetings stay in their order.
  const like = found.blanks.findLast((cells) => !isFree(sheet, cells)) ?? found.cells.at(-1);
  if (blank !== undefined) fill(sheet, blank, edit, said);
  else if (like !== undefined && isRow(sheet, like)) addLike(sheet, like, said);
  else {
    throw new Refused(
      "no-place",
      "There is no empty entry in the Review Record. Copy an empty one in Word, then try again.",
    );
  }
  sheet.outline.reviews.push(outlineFor(edit, said));
}

/** The first entry of a record that the document does not have yet. */
function addRecord(sheet: Sheet, edit: AddReview): void {
  const said = sayings(sheet, edit, "; ");
  const cells = addFormBlock(
    sheet,
    "Review Record",
    order.map((name) => headings[name]),
  );
  order.forEach((name, index) => {
    const cell = cells[index];
    const text = said[name];
    if (cell !== undefined && text !== undefined) fillCell(cell, text);
  });
  sheet.outline.reviews.push(outlineFor(edit, said));
}

/** The data of the guidance's Review Record (Section 7). */
const headings: Readonly<Record<keyof ReviewOutline, string>> = {
  type: "Type of meeting",
  date: "Date",
  invited: "Invited",
  attended: "Attended",
  invitationsSent: "Invitations sent",
  minutesSent: "Minutes sent",
};
const order = ["type", "date", "invited", "attended", "invitationsSent", "minutesSent"] as const;

/** What goes into each place, dates as the form writes them and names as it lists them. */
export function sayings(sheet: Sheet, edit: Omit<AddReview, "do">, between: string): Said {
  const dates = sheet.plan.reviews.flatMap(({ date, invitationsSent, minutesSent }) =>
    [date, invitationsSent, minutesSent].flatMap((each) => (each?.text ? [each.text] : [])),
  );
  const day = (text: string | undefined) => (text === undefined ? undefined : dayAs(dates, text));
  const list = (people: readonly string[] | undefined) => people?.join(between);
  const all = {
    type: edit.type,
    date: day(edit.date),
    invited: list(edit.invited),
    attended: list(edit.attended),
    invitationsSent: day(edit.invitationsSent),
    minutesSent: day(edit.minutesSent),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, text]) => text !== undefined && text !== ""),
  );
}

/** What stands between names in the cells that list people. */
export function listedAs(entries: readonly ReviewCells[]): string {
  const texts = entries.flatMap(({ fields }) => [
    fields.invited?.text ?? "",
    fields.attended?.text ?? "",
  ]);
  if (texts.some((text) => text.includes("\n"))) return "\n";
  return texts.some((text) => text.includes(";")) ? "; " : ", ";
}

function isFree(sheet: Sheet, { fields }: ReviewCells): boolean {
  const cells = Object.values(fields);
  return cells.length > 0 && cells.every((view) => !sheet.used.has(view.blocks));
}

/** Whether all of an entry stands in one row, so that another row can be the next. */
function isRow(sheet: Sheet, { fields, people }: ReviewCells): boolean {
  return people.length === 0 && isInOneRow(sheet, Object.values(fields));
}

function fill(sheet: Sheet, cells: ReviewCells, edit: AddReview, said: Said): void {
  for (const [name, text] of entriesOf(said)) {
    const view = cells.fields[name];
    if (view !== undefined) {
      fillCell(sheet.cell(view), text);
      sheet.used.add(view.blocks);
      continue;
    }
    const isPeople = name === "invited" || name === "attended";
    if (!isPeople || cells.people.length === 0) throw new Refused("no-place", lacking(name));
  }
  if (cells.people.length > 0) fillPeople(sheet, cells, edit);
}

/** A row for each person, with a tick for being invited and one for having been there. */
function fillPeople(sheet: Sheet, { people }: ReviewCells, edit: AddReview): void {
  const names = [...new Set([...(edit.invited ?? []), ...(edit.attended ?? [])])];
  const free = people.filter(({ name }) => name !== undefined && isEmpty(sheet.cell(name)));
  if (names.length > free.length) {
    throw new Refused(
      "no-place",
      `The Review Record has ${free.length} empty rows for people, and there are ${names.length}. Add rows in Word, then try again.`,
    );
  }
  names.forEach((person, index) => {
    const row = free[index];
    if (row?.name === undefined) return;
    fillCell(sheet.cell(row.name), person);
    for (const role of ["invited", "attended"] as const) {
      const view = row[role];
      if (view !== undefined && edit[role]?.includes(person)) fillCell(sheet.cell(view), "✓");
    }
  });
}

function addLike(sheet: Sheet, like: ReviewCells, said: Said): void {
  const written = new Map<CellView, string>();
  for (const [name, text] of entriesOf(said)) {
    const view = like.fields[name];
    if (view === undefined) throw new Refused("no-place", lacking(name));
    assertOpen({ barrier: closedTo(view) });
    written.set(view, text);
  }
  addRowLike(sheet, like.row, (view) => {
    const text = view === null ? undefined : written.get(view);
    return text === undefined ? [newParagraph("")] : newCell(text);
  });
}

/** A deletion in the row above does not hinder a new one. */
function closedTo(view: CellView) {
  const barrier = barrierOf(view);
  return barrier === "tracked-changes" ? null : barrier;
}

function entriesOf(said: Said): readonly (readonly [keyof ReviewOutline & ReviewRole, string])[] {
  return order.flatMap((name) => {
    const text = said[name];
    return text === undefined ? [] : [[name, text] as const];
  });
}

const columns: Readonly<Record<keyof ReviewOutline, string>> = {
  type: "the type of meeting",
  date: "the date",
  invited: "who was invited",
  attended: "who attended",
  invitationsSent: "when invitations were sent",
  minutesSent: "when minutes were sent",
};

function lacking(name: keyof ReviewOutline): string {
  return `This Review Record has no place for ${columns[name]}.`;
}

function outlineFor(edit: AddReview, said: Said): ReviewOutline {
  const { invited, attended, ...texts } = said;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, clean(text)])),
    ...(invited !== undefined && { invited: edit.invited ?? [] }),
    ...(attended !== undefined && { attended: edit.attended ?? [] }),
  };
}
