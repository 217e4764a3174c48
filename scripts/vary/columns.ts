import { cellsOf, columnOf, rowsOf } from "../../wordhost/document/blocks";
import {
  copyElement,
  insertAfter,
  insertBefore,
  insertNodes,
  newElement,
  removeNode,
} from "../../wordhost/xml/edit-xml";
import { attributeOf, childNamed, elementsOf } from "../../wordhost/xml/read-xml";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { cellLike } from "./edit";
import { isHeaderRow } from "./labels";
import { textIn, type Paper, type Part } from "./paper";

/** A table of columns: a row of headings, and rows with as many cells. */
export type Columns = {
  readonly table: XmlElement;
  readonly part: Part;
  readonly header: XmlElement;
  /** The rows with the same cells as the row of headings, headings repeated by hand among them. */
  readonly rows: readonly XmlElement[];
};

/** The tables of columns that the plan was read from; those with cells in controls are left alone. */
export function columnsIn(paper: Paper, parts: readonly Part[]): readonly Columns[] {
  return parts.flatMap((part) =>
    paper.tables(part).flatMap((table) => {
      const rows = rowsOf(table);
      const header = rows.find((row) => isHeaderRow(paper, part, row));
      const isBare = rows.every((row) => cellsOf(row).every((cell) => cell.parent === row));
      if (header === undefined || !isBare) return [];
      const alike = rows.filter((row) => placesOf(row) === placesOf(header));
      return alike.length > 1 ? [{ table, part, header, rows: alike }] : [];
    }),
  );
}

/** Puts a column before the `at`th of the headings; rows with other cells grow wider instead. */
export function insertColumn(
  paper: Paper,
  columns: Columns,
  at: number,
  textFor: (row: XmlElement, place: number) => string,
): void {
  const { table, header, rows } = columns;
  const edge = edgeAt(header, at);
  let place = 0;
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const beside = cells[at] ?? cells.at(-1);
    if (rows.includes(row) && beside !== undefined) {
      const cell = cellLike(paper, beside, textFor(row, place));
      if (at < cells.length) insertBefore(beside, [cell]);
      else insertAfter(beside, [cell]);
      place += 1;
    } else widen(paper, row, edge);
  }
  const grid = childNamed(table, "w:tblGrid");
  if (grid !== null) {
    const column = newElement(paper.live.xml, "w:gridCol", { "w:w": "900" });
    insertNodes(grid, Math.min(edge, grid.children.length), [column]);
  }
}

/** Changes two columns over. */
export function swapColumns(paper: Paper, { rows }: Columns, one: number, other: number): void {
  for (const row of rows) {
    const cells = cellsOf(row);
    const [first, second] = [cells[one], cells[other]];
    if (first === undefined || second === undefined) continue;
    const [copyOfFirst, copyOfSecond] = [first, second].map((cell) =>
      copyElement(paper.live.xml, cell),
    );
    if (copyOfFirst === undefined || copyOfSecond === undefined) continue;
    insertBefore(first, [copyOfSecond]);
    insertBefore(second, [copyOfFirst]);
    removeNode(first);
    removeNode(second);
  }
}

export function headsOf({ header }: Columns): readonly string[] {
  return cellsOf(header).map(textIn);
}

export function spanOf(cell: XmlElement): number {
  const span = propertyOf(cell, "w:gridSpan");
  return Number((span && attributeOf(span, "w:val")) ?? 1);
}

/** Sets how many columns a cell covers. */
export function setSpan(paper: Paper, cell: XmlElement, span: number): void {
  setCellProperty(paper, cell, "w:gridSpan", { "w:val": String(span) });
}

/** Gives a cell's properties an element in the place of the one it has. */
export function setCellProperty(
  paper: Paper,
  cell: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const { xml } = paper.live;
  const properties = childNamed(cell, "w:tcPr") ?? newElement(xml, "w:tcPr");
  if (properties.parent === null) insertNodes(cell, 0, [properties]);
  const old = childNamed(properties, name);
  if (old !== null) removeNode(old);
  const width = elementsOf(properties).findIndex((each) => each.name === "w:tcW");
  insertNodes(properties, width === -1 ? 0 : properties.children.length, [
    newElement(xml, name, attributes),
  ]);
}

/** How many columns of the grid a table's rows cover. */
export function widthOf(table: XmlElement): number {
  const ends = rowsOf(table).map((row) => {
    const last = cellsOf(row).at(-1);
    return last === undefined ? 0 : columnOf(last) + spanOf(last);
  });
  return Math.max(1, ...ends);
}

function widen(paper: Paper, row: XmlElement, edge: number): void {
  const cells = cellsOf(row);
  const over = cells.find((cell) => columnOf(cell) < edge && edge <= columnOf(cell) + spanOf(cell));
  const wider = over ?? cells[0];
  if (wider !== undefined) setSpan(paper, wider, spanOf(wider) + 1);
}

function edgeAt(row: XmlElement, at: number): number {
  const cells = cellsOf(row);
  const cell = cells[at];
  if (cell !== undefined) return columnOf(cell);
  const last = cells.at(-1);
  return last === undefined ? 0 : columnOf(last) + spanOf(last);
}

function placesOf(row: XmlElement): string {
  return cellsOf(row)
    .map((cell) => `${columnOf(cell)}+${spanOf(cell)}`)
    .join(" ");
}

function propertyOf(cell: XmlElement, name: string): XmlElement | null {
  const properties = childNamed(cell, "w:tcPr");
  return properties === null ? null : childNamed(properties, name);
}
