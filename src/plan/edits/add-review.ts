import { ticksIn } from "../ooxml/ticks";
import type { CellView } from "../recognise/survey/grid";
import { namesIn } from "../recognise/content/people";
import type { Lines, ReviewCells } from "../recognise/reading";
import type { ReviewRole } from "../recognise/reviews/review-synonyms";
import type { AddReview } from "./edit";
import { headsOf } from "../recognise/reviews/review-heads";
import { reviewRoleOf } from "../recognise/reviews/review-labels";
import type { CellHand } from "./cell-hand";
import { copyEntry, firstBeside } from "./copy-entry";
import { dayAs } from "./dates";
import { kindAs } from "./meeting-kind";
import { addFormBlock } from "./form-block";
import type { ReviewOutline } from "./outline";
import { Refused } from "./refusal";
import { fillCopiedPeople, fillPeople, isListed, namesOf } from "./review-people";
import { clean } from "./short-term";
import type { Sheet } from "./sheet";
import { addRowSaying, isInOneRow } from "./row-like";
import { fillCell } from "./write-cell";

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
  const free = found.blanks.filter((cells) => isFree(sheet, cells));
  // A line "Who was there" over a table is no entry that waits, where others hold more.
  const blank =
    free.find((cells) => lackingIn(cells, said) === undefined) ??
    (found.cells.length === 0 ? free[0] : undefined);
  // Below the entry that the edits before have written, so that the meetings stay in their order.
  const like = found.blanks.findLast((cells) => !isFree(sheet, cells)) ?? found.cells.at(-1);
  if (blank !== undefined) fill(sheet, blank, edit, said);
  else if (like !== undefined && isRow(sheet, like)) addLike(sheet, like, said);
  else if (
    !addCopy(
      sheet,
      firstBeside(sheet, found.cells.length > 0 ? found.cells : found.blanks),
      edit,
      said,
    )
  )
    throw new Refused("no-place", noneFree);
  sheet.outline.reviews.push(outlineFor(edit, said, blank ?? like ?? noPeople));
}

const noPeople = { people: [] };

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
  sheet.outline.reviews.push(outlineFor(edit, said, noPeople));
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
  const day = (name: "date" | "invitationsSent" | "minutesSent") => {
    const text = edit[name];
    return text === undefined ? undefined : dayAs(datesIn(sheet, name), text);
  };
  const list = (people: readonly string[] | undefined) => people?.join(between);
  const all = {
    type: edit.type === undefined ? undefined : kindAs(typesIn(sheet), edit.type),
    date: day("date"),
    invited: list(edit.invited),
    attended: list(edit.attended),
    invitationsSent: day("invitationsSent"),
    minutesSent: day("minutesSent"),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, text]) => text !== undefined && text !== ""),
  );
}

/** The days that the record has, those of the same kind last. */
function datesIn({ plan }: Sheet, name: "date" | "invitationsSent" | "minutesSent") {
  const kinds = (["minutesSent", "invitationsSent", "date"] as const).filter(
    (kind) => kind !== name,
  );
  return [...kinds, name].flatMap((kind) =>
    plan.reviews.flatMap((review) => review[kind]?.text || []),
  );
}

/** What the record calls the meetings that it has. */
function typesIn({ plan }: Sheet): readonly string[] {
  return plan.reviews.flatMap(({ type }) => type?.text ?? []);
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

const noneFree =
  "There is no empty entry in the Review Record, and Amas cannot copy the last one. Copy an empty one in Word, then try again.";

function fill(sheet: Sheet, cells: ReviewCells, edit: AddReview, said: Said): void {
  fillFields(cells, said, (view) => sheet.cell(view));
  Object.values(cells.fields).forEach((view) => sheet.used.add(view.blocks));
  if (cells.people.length > 0) fillPeople(sheet, cells.people, edit);
}

function fillFields(
  { fields, people }: ReviewCells,
  said: Said,
  handFor: (view: CellView) => CellHand | undefined,
): void {
  for (const [name, text] of entriesOf(said)) {
    const view = fields[name];
    const cell = view === undefined ? undefined : handFor(view);
    if (cell !== undefined) fillCell(cell, text);
    const isPeople = name === "invited" || name === "attended";
    if (cell === undefined && (!isPeople || people.length === 0))
      throw new Refused("no-place", lacking(name));
  }
}

/** Puts the tables of an entry in once more. Gives `false` where they cannot be copied. */
function addCopy(
  sheet: Sheet,
  like: ReviewCells | undefined,
  edit: AddReview,
  said: Said,
): boolean {
  if (like === undefined) return false;
  const people = like.people.flatMap((cells) => cells.name ?? []);
  if (people.length < like.people.length) return false;
  const missing = lackingIn(like, said);
  if (missing !== undefined) throw new Refused("no-place", lacking(missing));
  const copy = copyEntry(sheet, {
    fields: Object.values(like.fields),
    others: sheet.form.found?.reviews?.cells.flatMap(({ fields }) => Object.values(fields)) ?? [],
    rows: people,
    rowCount: people.length === 0 ? 0 : namesOf(edit).length,
    isLabel: (text) => reviewRoleOf(text) !== null,
    isHeading: (row, above) => headsOf(row, true, above) !== null,
  });
  if (copy === null) return false;
  fillFields(like, said, (view) => copy.handFor(view));
  if (people.length > 0) fillCopiedPeople(like.people, edit, copy);
  return true;
}

function addLike(sheet: Sheet, like: ReviewCells, said: Said): void {
  const written = new Map<CellView, string>();
  for (const [name, text] of entriesOf(said)) {
    const view = like.fields[name];
    if (view === undefined) throw new Refused("no-place", lacking(name));
    written.set(view, text);
  }
  addRowSaying(sheet, like.row, written);
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

/** What is to be written and has no place in an entry. */
function lackingIn({ fields, people }: ReviewCells, said: Said): keyof ReviewOutline | undefined {
  const isOpen = (name: keyof ReviewOutline) => isListed(name) && people.length > 0;
  return entriesOf(said).find(([name]) => fields[name] === undefined && !isOpen(name))?.[0];
}

function lacking(name: keyof ReviewOutline): string {
  return `This Review Record has no place for ${columns[name]}.`;
}

/** What the reader will make of the entry: names in rows of their own as they are, in a list as they are parted. */
function outlineFor(edit: AddReview, said: Said, { people }: Pick<ReviewCells, "people">) {
  const { invited, attended, ...texts } = said;
  const listed = (name: "invited" | "attended", text: string | undefined) => {
    if (text === undefined) return {};
    const inRows = namesOf(edit).filter((person) => edit[name]?.includes(person) === true);
    return { [name]: people.length > 0 ? inRows.map(clean) : namesIn(plainLines(text)) };
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, clean(text)])),
    ...listed("invited", invited),
    ...listed("attended", attended),
  };
}

function plainLines(text: string): Lines {
  return text.split("\n").map((line) => ({ text: line, pieces: [], ticks: ticksIn(line) }));
}
