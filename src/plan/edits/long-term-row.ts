import { cellUnder } from "../recognise/targets/header";
import { longTermColumn } from "../recognise/targets/target-fields";
import type { Row } from "../ooxml/blocks";
import { newCell, lookOfWords } from "./write-cell";
import { paragraphInRow, type Spot } from "./ground";
import { nextMark } from "./marks";
import { newParagraph, stretchOf } from "./paragraph-hand";
import { markBefore } from "./target-marks";
import { fieldHands } from "./field-hands";
import type { BlankHand, GroupHand, IndicatorHand, Sheet } from "./sheet";
import { spotOf } from "./target-row";

/**
 * Adds a long-term target as a row of its own, where each has one: in a table of long-term targets, or in
 * one with a column for them whose last cell is not merged. `null`: the form is not like that.
 */
export function addLongTermRow(sheet: Sheet, text: string): GroupHand | null {
  const last = sheet.groups.at(-1);
  const own = last?.text[0];
  if (last === undefined || own === undefined) return null;
  const inTable = ownTable(sheet, last) ?? sharedRow(sheet, last);
  if (inTable === null) return null;
  const { row, column } = inTable;
  const beside = paragraphInRow(row);
  if (beside === null) return null;

  const before = markBefore(own);
  const mark = before.trim() === "" ? "" : nextMark(before);
  const look = mark === "" ? null : lookOfWords(sheet.ground, stretchOf(own.paragraph, 0, 0));
  const said = newCell(
    text,
    { text: mark, look },
    look === null ? null : lookOfWords(sheet.ground, own),
  );
  const added = sheet.addRow(
    beside,
    row.cells.map((cell, at) => {
      if (at === column) return said;
      const number = cell.blocks.length === 1 && isNumber(cell) ? nextMark(textOf(cell)) : "";
      return [newParagraph(number)];
    }),
  );
  const handFor = (at: number) =>
    added.cells[at] ?? { paragraphs: [], barrier: "no-place" as const };
  const blanks =
    inTable.target === null ? [] : [newBlank(inTable.target, row, handFor, sheet, added)];
  const notes = last.indicators.flatMap(({ view, ticksFor }): readonly IndicatorHand[] => {
    const spot = view === null ? null : spotOf(sheet, view);
    const at = spot === null ? -1 : row.cells.findIndex((cell) => cell.column === spot.cell.column);
    return at === -1 ? [] : [{ cell: handFor(at), view: null, ticksFor }];
  });
  return {
    text: [stretchOf(said[0] ?? newParagraph(""), mark.length, text.length)],
    targets: [],
    blanks,
    indicators: notes,
    noted: [],
  };
}

type InTable = { readonly row: Row; readonly column: number; readonly target: BlankHand | null };

/** A table that has a row for each long-term target and no short-term ones in it. */
function ownTable(sheet: Sheet, last: GroupHand): InTable | null {
  const spot = placeOf(sheet, last);
  if (spot === null) return null;
  const inSame = (group: GroupHand) =>
    [...group.targets, ...group.blanks].some(
      ({ cells }) => spotOf(sheet, cells.text)?.table === spot.table,
    );
  if (spot.rowIndex === 0 || sheet.groups.some(inSame)) return null;
  const others = sheet.groups.map((group) => placeOf(sheet, group));
  if (others.some((other) => other?.table !== spot.table)) return null;
  const rows = new Set(others.map((other) => other?.row));
  if (rows.size < others.length || spot.row.cells.some(({ continues }) => continues)) return null;
  return { row: spot.row, column: spot.row.cells.indexOf(spot.cell), target: null };
}

/** The last row of a table with both in it. */
function sharedRow(sheet: Sheet, last: GroupHand): InTable | null {
  const target = last.targets.at(-1);
  const { header = null, row: view } = target?.cells ?? {};
  const column = header === null ? undefined : longTermColumn(header);
  if (target === undefined || header === null || view === undefined || column === undefined)
    return null;
  const cell = cellUnder(view, header, column);
  const spot = cell === undefined ? null : spotOf(sheet, cell);
  if (spot === null || spot.cell.continues) return null;
  const goesOn = spot.table.rows[spot.rowIndex + 1]?.cells.some(
    ({ column: at, continues }) => continues && at === spot.cell.column,
  );
  const isSame = spotOf(sheet, target.cells.text)?.row === spot.row;
  if (goesOn === true || !isSame) return null;
  return { row: spot.row, column: spot.row.cells.indexOf(spot.cell), target };
}

function placeOf(sheet: Sheet, { text }: GroupHand): Spot | null {
  const at = text[0]?.paragraph.at ?? null;
  return at === null ? null : sheet.ground.spotOf(at);
}

/** The place for the first short-term target in the new row. */
function newBlank(
  like: BlankHand,
  row: Row,
  handFor: (at: number) => BlankHand["cell"],
  sheet: Sheet,
  newRow: BlankHand["newRow"],
): BlankHand {
  const hand = (view: BlankHand["cells"]["text"]) => {
    const spot = spotOf(sheet, view);
    return handFor(row.cells.findIndex((cell) => cell.column === spot?.cell.column));
  };
  const { cells } = like;
  return { cell: hand(cells.text), fields: fieldHands(cells, hand), cells, newRow };
}

function isNumber(cell: Row["cells"][number]): boolean {
  return /^\s*\D{0,4}\d{1,2}\D?\s*$/.test(textOf(cell));
}

function textOf({ blocks }: Row["cells"][number]): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.sources.map(({ text }) => text) : []))
    .join("");
}
