import type { CellView } from "../recognise/grid";
import type { CommentCells } from "../recognise/reading";
import type { AddComments } from "./edit";
import { assertOpen, barrierOf, isEmpty } from "./cell-hand";
import { dayAs } from "./dates";
import { addFormBlock } from "./form-block";
import { newParagraph } from "./paragraph-hand";
import { Refused } from "./refusal";
import { clean } from "./short-term";
import type { Sheet } from "./sheet";
import { addRowLike, isInOneRow } from "./row-like";
import { appendToCell, fillCell, newCell } from "./write-cell";

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
  if (rows.length > 0) writeRow(sheet, rows, said);
  else writeBoxes(sheet, cells, said);
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
  if (blank !== undefined) {
    for (const [role, text] of said) {
      const view = blank.fields[role];
      if (view !== undefined) fillCell(sheet.cell(view), text);
    }
  } else {
    const isRow = isInOneRow(sheet, Object.values(last.fields));
    if (!isRow) throw new Refused("no-place", noneFree);
    const written = new Map<CellView | undefined, string>(
      said.map(([role, text]) => [last.fields[role], text]),
    );
    for (const view of written.keys()) if (view) assertOpen({ barrier: closedTo(view) });
    addRowLike(sheet, last.row, (view) => {
      const text = view === null ? undefined : written.get(view);
      return text === undefined ? [newParagraph("")] : newCell(text);
    });
  }
  note(sheet, said, said.find(([role]) => role === "date")?.[1]);
}

const noneFree =
  "There is no empty place for comments in this form. Copy an empty one in Word, then try again.";
const lacking = "The table for comments has no column for all of this.";

function closedTo(view: CellView) {
  const barrier = barrierOf(view);
  return barrier === "tracked-changes" ? null : barrier;
}

function isFree(sheet: Sheet, { fields }: CommentCells, said: Said): boolean {
  const views = Object.values(fields);
  return (
    views.every((view) => isEmpty(sheet.cell(view))) &&
    said.every(([role]) => fields[role] !== undefined && barrierOf(fields[role]) === null)
  );
}

/** A box for each; what is there already stays above. */
function writeBoxes(sheet: Sheet, boxes: readonly CommentCells[], said: Said): void {
  const date = said.find(([role]) => role === "date")?.[1];
  for (const [role, text] of said) {
    if (role === "date") continue;
    const view = boxes.findLast(({ fields }) => fields[role] !== undefined)?.fields[role];
    if (view === undefined) throw new Refused("no-place", lacking);
    const dated = boxes.findLast(({ fields }) => fields.date !== undefined)?.fields.date;
    const cell = sheet.cell(view);
    const before = sheet.outline.comments.findLast(({ by }) => by === role);
    if (dated === undefined && date !== undefined) appendToCell(cell, `${date}: ${text}`);
    else appendToCell(cell, text);
    const own = dated === undefined && date !== undefined ? `${date}: ${text}` : text;
    if (before !== undefined) before.text = `${before.text}\n${clean(own)}`;
    else sheet.outline.comments.push({ by: role, text: clean(own) });
  }
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
