import { textOfLines } from "../ooxml/lines";
import type { CellView } from "../recognise/survey/grid";
import type { CommentCells } from "../recognise/reading";
import type { AddComments } from "./edit";
import { commentRoleOf } from "../recognise/comments/comment-labels";
import { labelledPieces } from "../recognise/labels/labelled-pieces";
import { barrierOf, isEmpty, type CellHand } from "./cell-hand";
import { isMeetingsDay, placeOfDay } from "./comments-of-day";
import { copyEntry, firstBeside } from "./copy-entry";
import { dayAs } from "./dates";
import { addFormBlock } from "./form-block";
import { Refused } from "./refusal";
import { clean } from "./short-term";
import type { Sheet } from "./sheet";
import { addRowSaying, isInOneRow } from "./row-like";
import { appendToCell, fillCell } from "./write-cell";

type Role = "date" | "pupil" | "parent";
type Said = readonly (readonly [Role, string])[];

/**
 * Writes what the pupil and the parents/carers said: into an empty row, a new row, or their boxes, below
 * what is there. Throws `Refused`.
 */
export function addComments(sheet: Sheet, edit: AddComments): void {
  const cells = sheet.form.found?.comments?.cells ?? null;
  const dates = sheet.plan.comments.flatMap(({ date }) => date ?? []);
  const day = edit.date === undefined ? undefined : dayAs(dates, edit.date);
  const said: Said = [
    ...entry("date", day),
    ...entry("pupil", edit.pupil),
    ...entry("parent", edit.parent),
  ];
  if (cells === null || cells.length === 0) return addBlock(sheet, said);
  const rows = cells.filter(({ fields }) => Object.keys(fields).length > 1);
  const spoken = said.filter(([role]) => role !== "date");
  const ofDay =
    edit.date === undefined ? null : placeOfDay(sheet, rows, rolesOf(spoken), edit.date);
  if (ofDay !== null) {
    for (const [role, text] of spoken) fillCell(ofDay(role) ?? nowhere, text);
    note(sheet, spoken, day);
  } else if (rows.length > 0) writeRow(sheet, rows, dated(sheet, said, rows));
  else writeBoxes(sheet, cells, said);
}

const nowhere: CellHand = { paragraphs: [], barrier: "no-place" };

function rolesOf(said: Said): readonly Role[] {
  return said.map(([role]) => role);
}

/** Where a form has no place for the date it stands before what was said. */
function dated(sheet: Sheet, said: Said, places: readonly CommentCells[]): Said {
  const date = said.find(([role]) => role === "date")?.[1];
  if (date === undefined || places.some(({ fields }) => fields.date !== undefined)) return said;
  return said.flatMap(([role, text]) =>
    role === "date" ? [] : [[role, withDay(sheet, text, date)]],
  );
}

function withDay({ way }: Sheet, text: string, date: string): string {
  return way === "day-behind" ? `${text} (${date})` : `${date}: ${text}`;
}

/** The table of the guidance (Section 7), which the document does not have yet. */
function addBlock(sheet: Sheet, said: Said): void {
  const roles: readonly Role[] = ["date", "pupil", "parent"];
  const cells = addFormBlock(sheet, "Review of IEP – Pupil & Parent/Carer Comments", [
    "Date of review",
    "Pupil comments",
    "Parent/Carer comments",
  ]);
  for (const [role, text] of said) {
    const cell = cells[roles.indexOf(role)];
    if (cell !== undefined) fillCell(cell, text);
  }
  note(sheet, said, said.find(([role]) => role === "date")?.[1]);
}

function entry(role: Role, text: string | undefined): Said {
  return text === undefined || text.trim() === "" ? [] : [[role, text]];
}

function writeRow(sheet: Sheet, rows: readonly CommentCells[], said: Said): void {
  const blank = rows.find((cells) => isFree(sheet, cells, said));
  const last = rows.at(-1);
  const hasAll = (cells: CommentCells) => said.every(([role]) => cells.fields[role] !== undefined);
  if (last === undefined || !hasAll(last)) throw new Refused("no-place", lacking);
  if (blank !== undefined) fill(said, blank, (view) => sheet.cell(view));
  else if (isInOneRow(sheet, Object.values(last.fields))) addRow(sheet, last, said);
  else if (!addCopy(sheet, firstBeside(sheet, rows)?.fields ?? last.fields, rows, said))
    throw new Refused("no-place", noneFree);
  const date = said.find(([role]) => role === "date")?.[1];
  note(sheet, said, date);
  // A new day in a row of both is that of a meeting too.
  if (date !== undefined && isMeetingsDay(sheet, (blank ?? last).fields.date))
    sheet.outline.reviews.push({ date: clean(date) });
}

function addRow(sheet: Sheet, { row, fields }: CommentCells, said: Said): void {
  const texts = said.flatMap(([role, text]) => {
    const view = fields[role];
    return view === undefined ? [] : [[view, text] as const];
  });
  addRowSaying(sheet, row, new Map(texts));
}

function fill(
  said: Said,
  { fields }: Pick<CommentCells, "fields">,
  handFor: (view: CellView) => CellHand | undefined,
): void {
  for (const [role, text] of said) {
    const view = fields[role];
    const cell = view === undefined ? undefined : handFor(view);
    if (cell !== undefined) fillCell(cell, text);
  }
}

/** Puts the places of the last comments in once more, empty. Gives `false` where they cannot be copied. */
function addCopy(
  sheet: Sheet,
  fields: CommentCells["fields"],
  places: readonly CommentCells[],
  said: Said,
): boolean {
  const copy = copyEntry(sheet, {
    fields: Object.values(fields),
    others: places.flatMap((other) => Object.values(other.fields)),
    rows: [],
    rowCount: 0,
    isLabel: (text) => roleOf(sheet, text) !== null,
    isHeading: () => false,
  });
  if (copy === null) return false;
  fill(said, { fields }, (view) => copy.handFor(view));
  return true;
}

const noneFree =
  "There is no empty place for comments in this form, and Amas cannot copy the last one. Copy an empty one in Word, then try again.";
const lacking = "This form has no place for the comments of both pupil and parents/carers.";

function isFree(sheet: Sheet, { fields }: CommentCells, said: Said): boolean {
  const views = Object.values(fields);
  return (
    views.every((view) => isEmpty(sheet.cell(view))) &&
    said.every(([role]) => fields[role] !== undefined && barrierOf(fields[role]) === null)
  );
}

/**
 * A box for each, and perhaps one for the date. Comments of another day come into a copy of the boxes; where these
 * cannot be copied, below what is there.
 */
function writeBoxes(sheet: Sheet, boxes: readonly CommentCells[], said: Said): void {
  const boxOf = (role: Role) =>
    boxes.findLast(({ fields }) => fields[role] !== undefined)?.fields[role];
  const date = said.find(([role]) => role === "date")?.[1];
  const when = boxOf("date");
  const spoken = said.filter(([role]) => role !== "date");
  if (spoken.some(([role]) => boxOf(role) === undefined)) throw new Refused("no-place", lacking);
  if (when !== undefined && date !== undefined) {
    const fields = Object.fromEntries(
      (["date", "pupil", "parent"] as const).flatMap((role) => {
        const view = boxOf(role);
        return view === undefined ? [] : [[role, view]];
      }),
    );
    const isFree = Object.values(fields).every((view) => contentOf(sheet, view) === "");
    if (isFree) fill(said, { fields }, (view) => sheet.cell(view));
    const isCopied = sheet.way === "copied" && contentOf(sheet, when) !== date;
    if (isFree || (isCopied && addCopy(sheet, fields, boxes, said))) return note(sheet, said, date);
  }
  const isOfThatDay = date === undefined || (when !== undefined && contentOf(sheet, when) === date);
  for (const [role, text] of spoken) {
    const view = boxOf(role);
    if (view === undefined) continue;
    const written = isOfThatDay ? text : withDay(sheet, text, date);
    appendToCell(withFurtherLines(sheet, role, sheet.cell(view)), written);
    const before = sheet.outline.comments.findLast(({ by }) => by === role);
    // A day before the words begins a comment of its own, where the boxes have none from elsewhere.
    const isFree = before?.date === undefined || contentOf(sheet, view).includes(before.date);
    const isOwn = !isOfThatDay && sheet.way !== "day-behind" && isFree;
    if (isOwn || before === undefined) note(sheet, [[role, written]], undefined);
    else before.text = `${before.text}\n${clean(written)}`;
  }
}

/** A box of plain paragraphs goes on as far as what was said in it. */
function withFurtherLines(sheet: Sheet, role: Role, cell: CellHand): CellHand {
  const said = sheet.plan.comments.findLast(({ by }) => by === role);
  const end = said?.text.segments.at(-1)?.paragraph;
  const last = cell.paragraphs.at(-1)?.at;
  if (end == null || last == null || sheet.ground.spotOf(last) !== null) return cell;
  for (let at = last + 1; at <= end; at += 1) cell.paragraphs.push(sheet.paragraph(at));
  return cell;
}

/** Whose words a label asks for; the pupil's may be known by name alone. */
function roleOf({ form }: Sheet, label: string) {
  return commentRoleOf(label, form.found?.names ?? []);
}

/** What is said in a place, without the label that may stand there too. */
function contentOf(sheet: Sheet, { lines }: CellView): string {
  const pieces = labelledPieces(lines, (label) => roleOf(sheet, label));
  return clean(textOfLines(pieces.flatMap(({ lines: own }) => own)));
}

function note(sheet: Sheet, said: Said, date: string | undefined): void {
  for (const [role, text] of said) {
    if (role === "date") continue;
    sheet.outline.comments.push({
      by: role,
      ...(date !== undefined && { date: clean(date) }),
      text: clean(text),
    });
  }
}
