import type { Cell, Row, Table } from "../ooxml/blocks";
import { cleanCopy } from "../ooxml/clean-copy";
import { writeXml } from "../ooxml/write-xml";
import { child, childrenOf, descendants, type XmlElement } from "../ooxml/xml";
import { viewsOf } from "./block-rows";
import { fieldHands } from "./field-hands";
import { firstParagraph, paragraphInRow, type Spot } from "./ground";
import { nextMark } from "./marks";
import { newParagraph, stretchOf } from "./paragraph-hand";
import { assertFields, type Given } from "./short-term";
import type { GroupHand, NewRowHand, Sheet, TargetHand } from "./sheet";
import { spotOf } from "./target-row";
import { newCell } from "./write-cell";

/**
 * Adds a target below the last one of its group in a table that has a row with a label for each of its fields. `null`:
 * the form is not like that, or its rows do not look alike, so that new ones cannot be made like the last.
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
  if (!rows.every((row) => lookOf(row) === lookOf(end)) || !isOwn(sheet, group, spot.table, rows))
    return null;
  const beside = paragraphInRow(end);
  if (beside === null) return null;

  assertFields(last.cells, fields);
  const column = end.cells.findIndex((cell) => cell.column === spot.cell.column);
  const said = newCell(text);
  const pending = sheet.rows.filter((row) => row.beside === beside).length / rows.length;
  const added = rows.map((row): readonly [Row, NewRowHand] => {
    const value = fields.find(([name]) => isIn(sheet, row, last.cells.fields[name]?.[0]));
    const own = isIn(sheet, row, last.cells.text) ? said : newCell(value?.[1] ?? "");
    const cells = row.cells.map((cell, at) =>
      at === column ? own : [newParagraph(further(wordsIn(sheet, cell), pending + 1))],
    );
    return [row, sheet.addRow(beside, cells)];
  });
  const handOf = (view: Parameters<typeof spotOf>[1]) => {
    const row = added.find(([like]) => isIn(sheet, like, view))?.[1];
    return row?.cells[column] ?? { paragraphs: [], barrier: "no-place" as const };
  };
  const { cells } = last;
  return {
    text: said.map((paragraph) => stretchOf(paragraph, 0, paragraph.text.length)),
    cell: handOf(cells.text),
    fields: fieldHands(cells, handOf),
    cells,
    newRow: added[0]?.[1] ?? null,
  };
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
  const [block] = blocks;
  const source = block?.kind === "paragraph" ? block.sources[0]?.element : undefined;
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

function wordsIn(sheet: Sheet, cell: Cell): string {
  const at = firstParagraph(cell);
  return at === null ? "" : sheet.paragraph(at).text;
}

/** "Short term target 2" after "Short term target 1"; a label without a number as it is. */
function further(label: string, steps: number): string {
  if (!/\d/.test(label)) return label;
  return Array.from({ length: steps }).reduce<string>((mark) => nextMark(mark), label);
}
