import type { Row } from "../ooxml/blocks";
import { cellUnder } from "../recognise/targets/header";
import type { TargetCells } from "../recognise/reading";
import { assertOpen, barrierBelow } from "./cell-hand";
import { fieldHands } from "./field-hands";
import { firstParagraph, type Spot } from "./ground";
import { furtherMark } from "./marks";
import { newParagraph, stretchOf, type ParagraphHand } from "./paragraph-hand";
import { Refused } from "./refusal";
import type { GroupHand, Sheet, TargetHand } from "./sheet";
import { assertFields, type Given } from "./short-term";
import { markFor } from "./target-marks";
import { lookOfWords, newCell } from "./write-cell";

/** Adds a target in a row of its own below the last one of its group. Throws `Refused`. */
export function addTargetRow(
  sheet: Sheet,
  group: GroupHand,
  text: string,
  fields: Given,
): TargetHand {
  const last = group.targets.at(-1);
  if (last === undefined) {
    throw new Refused(
      "no-place",
      "There is no row for a short-term target under this long-term target. Add one in Word, then try again.",
    );
  }
  const { cells } = last;
  assertFields(cells, fields);
  const spot = lastSpot(sheet, last);
  for (const view of cells.row) {
    const isWritten =
      view === cells.text || fields.some(([name]) => cells.fields[name]?.[0] === view);
    if (isWritten) assertOpen({ barrier: barrierBelow(view) });
  }
  const written = new Map<number, ParagraphHand[]>();
  const put = (view: TargetCells["text"], paragraphs: ParagraphHand[]) => {
    const column = columnOf(spot.row, sheet, view);
    if (column !== null) written.set(column, paragraphs);
  };
  const mark = markFor(sheet, group);
  const like = last.text[0];
  const look = mark.look === null || like === undefined ? null : lookOfWords(sheet.ground, like);
  const said = newCell(text, mark, look);
  put(cells.text, said);
  for (const [name, value] of fields) {
    const view = cells.fields[name]?.[0];
    if (view !== undefined) put(view, newCell(value));
  }
  putNumbers(sheet, cells, put);
  putRepeated(group, cells, put);

  const beside = firstParagraphs(spot.row)[0];
  if (beside === undefined) throw new Refused("no-place", unreachable);
  const row = sheet.addRow(
    beside,
    spot.row.cells.map((_, column) => written.get(column) ?? [newParagraph("")]),
  );
  const handOf = (view: TargetCells["text"]) => {
    const column = columnOf(spot.row, sheet, view);
    return (
      (column === null ? undefined : row.cells[column]) ?? {
        paragraphs: [],
        barrier: "no-place" as const,
      }
    );
  };
  return {
    text: said.map((paragraph, at) =>
      stretchOf(
        paragraph,
        at === 0 ? mark.text.length : 0,
        paragraph.text.length - (at === 0 ? mark.text.length : 0),
      ),
    ),
    cell: handOf(cells.text),
    fields: fieldHands(cells, handOf),
    cells,
    newRow: row,
  };
}

// Word adds columns to tables without merged cells only, and as wide as the last, past the edge of the page.
const columnsTaken =
  "This form has a column for each target, and all are taken. Add an empty one in Word (click in the last, then Layout › Insert Right), then try again.";
const placesTaken =
  "This form has a place of its own for each target, and none is free. Copy an empty one in Word, then try again.";
const unreachable = "Amas cannot reach the rows of this table. Please add the row in Word.";

/** The last row of the document that a target takes up: it may run on below, or its cell be merged over several. */
function lastSpot(sheet: Sheet, target: TargetHand): Spot {
  const { cells } = target;
  const spots = [cells.text, ...Object.values(cells.fields).flat()].map((view) =>
    spotOf(sheet, view),
  );
  const [spot] = spots;
  if (spot === null || spot === undefined) throw new Refused("no-place", unreachable);
  if (spots.some((other) => other?.row !== spot.row)) {
    const isInColumns = sheet.groups
      .flatMap(({ targets }) => targets)
      .some((other) => other.cells !== cells && spotOf(sheet, other.cells.text)?.row === spot.row);
    throw new Refused("no-place", isInColumns ? columnsTaken : placesTaken);
  }
  const { table, cell } = spot;
  let { rowIndex } = endOf(sheet, target) ?? spot;
  const goesOn = (row: Row | undefined) =>
    row?.cells.some(({ column, continues }) => continues && column === cell.column) === true;
  while (goesOn(table.rows[rowIndex + 1])) rowIndex += 1;
  return { ...spot, rowIndex, row: table.rows[rowIndex] ?? spot.row };
}

/** Where the last words of a target stand, in the column of its first; `null`: elsewhere. */
function endOf(sheet: Sheet, { text, cells }: TargetHand): Spot | null {
  const first = spotOf(sheet, cells.text);
  const place = text.at(-1)?.paragraph.at ?? null;
  const last = place === null ? null : sheet.ground.spotOf(place);
  return last?.table === first?.table && last?.cell.column === first?.cell.column ? last : null;
}

export function spotOf(sheet: Sheet, { blocks }: TargetCells["text"]): Spot | null {
  const [block] = blocks;
  const place = block?.kind === "paragraph" ? block.sources[0]?.place : null;
  return place == null ? null : sheet.ground.spotOf(place);
}

/** Which cell of a row stands where a cell of another row of the table does. */
function columnOf(row: Row, sheet: Sheet, view: TargetCells["text"]): number | null {
  const spot = spotOf(sheet, view);
  if (spot === null) return null;
  const own = row.cells.indexOf(spot.cell);
  const at = own === -1 ? row.cells.findIndex(({ column }) => column === spot.cell.column) : own;
  return at === -1 ? null : at;
}

function firstParagraphs(row: Row): readonly number[] {
  return row.cells.flatMap((cell) => firstParagraph(cell) ?? []);
}

/** A column of numbers goes on: "3" after "2"; that of the long-term target stays the same. */
function putNumbers(
  sheet: Sheet,
  { row, header }: TargetCells,
  put: (view: TargetCells["text"], paragraphs: ParagraphHand[]) => void,
): void {
  const column = header?.columns.find(({ role }) => role === "number");
  const view = header === null || column === undefined ? undefined : cellUnder(row, header, column);
  if (view === undefined || view.continues || !/\d/.test(view.text)) return;
  const pending = sheet.rows.filter(
    ({ beside }) => sheet.ground.spotOf(beside)?.row === spotOf(sheet, view)?.row,
  );
  const isOwn = !sheet.form.found?.longTerm.some(
    (target) => target.number !== undefined && sameNumbers(target.shortTerm),
  );
  const number = view.text.trim();
  put(view, newCell(isOwn ? furtherMark(number, pending.length + 1) : number));
}

function sameNumbers(targets: readonly { readonly number?: number }[]): boolean {
  const numbers = targets.flatMap(({ number }) => number ?? []);
  return numbers.length > 1 && new Set(numbers).size === 1;
}

/** A form that says the long-term target again in each row says it in the new one too. */
function putRepeated(
  { targets }: GroupHand,
  { row, header }: TargetCells,
  put: (view: TargetCells["text"], paragraphs: ParagraphHand[]) => void,
): void {
  const before = targets.findLast(
    ({ newRow, cells }) => newRow === null && cells.row !== row,
  )?.cells;
  if (header === null || before === undefined) return;
  for (const column of header.columns) {
    if (column.role !== "long-term" && column.role !== "indicator") continue;
    const view = cellUnder(row, header, column);
    const above = cellUnder(before.row, header, column);
    const isSaid = view !== undefined && view.text.trim() !== "" && !view.continues;
    const isTicks = view?.lines.some(({ ticks }) => ticks.length > 0) === true;
    if (isSaid && !isTicks && above?.text === view.text && !above.continues)
      put(view, newCell(view.text));
  }
}
