import type { Cell, Row, Table } from "../ooxml/blocks";
import { cleanCopy } from "../ooxml/clean-copy";
import { writeXml } from "../ooxml/write-xml";
import { child, childrenOf, descendants, type XmlElement } from "../ooxml/xml";
import { emptied } from "./block-cells";
import { viewsOf } from "./block-rows";
import type { CellHand } from "./cell-hand";
import { fieldHands } from "./field-hands";
import { paragraphInRow, type Spot } from "./ground";
import { furtherMark } from "./marks";
import { newParagraph, stretchOf, type ParagraphHand } from "./paragraph-hand";
import { isCopyable, placeBehind, siblingsOf } from "./place-block";
import { assertFields, type Given } from "./short-term";
import type { GroupHand, Sheet, TargetHand } from "./sheet";
import { spotOf } from "./target-row";
import { lookOfWords, newCell } from "./write-cell";

/**
 * Adds a target behind the last one of its group where each has a row with a label for each of its fields: in a table
 * like the last where each has one of its own, else in as many rows below. `null`: the form is not like that, or its
 * rows do not look alike, so that new ones cannot be made like the last.
 */
export function addTargetRows(
  sheet: Sheet,
  group: GroupHand,
  text: string,
  fields: Given,
): TargetHand | null {
  const last = group.targets.at(-1);
  if (last === undefined) return null;
  const spots = viewsOf(last).map((view) => spotOf(sheet, view));
  const [spot] = spots;
  if (spot == null || !spots.every((each) => each !== null && isBeside(spot, each))) return null;
  const indexes = spots.flatMap((each) => each?.rowIndex ?? []);
  const [from, to] = [Math.min(...indexes), Math.max(...indexes)];
  const rows = spot.table.rows.slice(from, to + 1);
  const end = spot.table.rows[to];
  if (rows.length < 2 || new Set(indexes).size < rows.length || end === undefined) return null;
  if (!isOwn(sheet, group, spot.table, rows)) return null;
  assertFields(last.cells, fields);
  const look = lookOfWords(sheet.ground, last.text[0] ?? stretchOf(newParagraph(""), 0, 0));
  const column = end.cells.findIndex((cell) => cell.column === spot.cell.column);
  const isTable = isTableEach(sheet, group, spot.table, rows);
  const filled = rows.map((row): Filled => {
    const cell = row.cells[column];
    const like = isTable && cell !== undefined ? sourceOf(cell) : null;
    const isText = isIn(sheet, row, last.cells.text);
    const value = fields.find(([name]) => isIn(sheet, row, last.cells.fields[name]?.[0]));
    const words = newCell(isText ? text : (value?.[1] ?? ""), undefined, isText ? look : null);
    const own = words.map((each) => newParagraph(each.text, undefined, each.look, like));
    return { row, own };
  });
  const said = filled.find(({ row }) => isIn(sheet, row, last.cells.text))?.own ?? [];
  const added = isTable ? addTable(sheet, spot, filled) : addBelow(sheet, end, column, filled);
  if (added === null) return null;
  const handOf = (view: Parameters<typeof spotOf>[1]) => {
    const at = rows.findIndex((row) => isIn(sheet, row, view));
    return added[at]?.cells[column] ?? { paragraphs: [], barrier: "no-place" as const };
  };
  const { cells } = last;
  return {
    text: said.map((paragraph) => stretchOf(paragraph, 0, paragraph.text.length)),
    cell: handOf(cells.text),
    fields: fieldHands(cells, handOf),
    cells,
    newRow: null,
  };
}

/** A row of the last target, and the paragraphs that its value has in the new one. */
type Filled = { readonly row: Row; readonly own: ParagraphHand[] };

type Added = readonly { readonly cells: readonly CellHand[] }[];

/** Rows below the last, all made like it. */
function addBelow(sheet: Sheet, end: Row, column: number, filled: readonly Filled[]): Added | null {
  const beside = paragraphInRow(end);
  if (beside === null || !filled.every(({ row }) => lookOf(row) === lookOf(end))) return null;
  const pending = sheet.rows.filter((row) => row.beside === beside).length / filled.length;
  return filled.map(({ row, own }) =>
    sheet.addRow(
      beside,
      row.cells.map((cell, at) =>
        at === column ? own : labels(cell, pending + 1).map(({ text }) => newParagraph(text)),
      ),
    ),
  );
}

/** A table behind the last, row by row like it. */
function addTable(sheet: Sheet, { table, cell }: Spot, filled: readonly Filled[]): Added | null {
  if (!filled.every(({ row }) => isCopyable(row))) return null;
  const before = sheet.blocks.flatMap(({ parts }) => parts);
  const pending = before.filter((part) => part.kind === "table" && part.like === table).length;
  const rows = filled.map(({ row, own }) => ({
    like: row,
    cells: row.cells.map((each): CellHand => {
      const paragraphs = each.column === cell.column ? own : labels(each, pending + 1);
      return { paragraphs: [...paragraphs], barrier: null };
    }),
  }));
  const siblings = siblingsOf(sheet.form.blocks, table);
  const isPlaced = placeBehind(sheet, siblings, table, [{ kind: "table", like: table, rows }]);
  return isPlaced ? rows : null;
}

/** Whether the rows are a whole table, and so are those of the other targets. */
function isTableEach(sheet: Sheet, { targets }: GroupHand, table: Table, rows: readonly Row[]) {
  const tables = targets.map(({ cells }) => spotOf(sheet, cells.text)?.table);
  const others = tables.filter((each) => each !== table);
  return rows.length === table.rows.length && (others.length > 0 || sheet.groups.length > 1);
}

function isBeside(a: Spot, b: Spot): boolean {
  return a.table === b.table && a.cell.column === b.cell.column;
}

function isIn(sheet: Sheet, row: Row, view: Parameters<typeof spotOf>[1] | undefined): boolean {
  return view !== undefined && spotOf(sheet, view)?.row === row;
}

/** Whether no other target stands in these rows, as where each has a column. */
function isOwn(sheet: Sheet, group: GroupHand, table: Table, rows: readonly Row[]): boolean {
  const others = [...sheet.groups, sheet.unassigned].flatMap((each) => each.targets);
  const own = group.targets.at(-1);
  return others.every((other) => {
    const spot = spotOf(sheet, other.cells.text);
    return other.cells === own?.cells || spot?.table !== table || !rows.includes(spot.row);
  });
}

/** Cells, paragraphs and words as far as they are to look alike. */
function lookOf({ cells }: Row): string {
  return JSON.stringify(cells.map(cellLook));
}

function cellLook({ column, span, continues, element, blocks }: Cell): unknown {
  const source = sourceOf({ blocks }) ?? undefined;
  const run = source === undefined ? undefined : descendants(source, "w:r")[0];
  const properties = [
    child(element, "w:tcPr"),
    child(source, "w:pPr"),
    column === 0 ? child(run, "w:rPr") : undefined,
  ];
  const seen = (each: XmlElement) => each.name !== "w:lang" && each.name !== "w:noProof";
  const looks = properties.map((each) =>
    childrenOf(each)
      .filter(seen)
      .map((part) => writeXml(cleanCopy(part)))
      .join(""),
  );
  return [column, span, continues, ...looks];
}

function sourceOf({ blocks: [block] }: Pick<Cell, "blocks">): XmlElement | null {
  return block?.kind === "paragraph" ? (block.sources[0]?.element ?? null) : null;
}

/** What a cell says that has no place for words, its number so many steps further. */
function labels({ blocks }: Cell, steps: number): readonly ParagraphHand[] {
  const [first = newParagraph(""), ...others] = blocks.flatMap((block) => emptied(block, "kept"));
  return [newParagraph(further(first.text, steps), undefined, null, first.like), ...others];
}

/** "Short term target 2" after "Short term target 1"; a label without a number as it is. */
function further(label: string, steps: number): string {
  if (!/\d/.test(label)) return label;
  return furtherMark(label, steps);
}
