import { attributeOf, childNamed, childrenNamed, elementsOf, isOn } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";

/**
 * Every paragraph below `container` in document order: in tables, nested tables and content controls
 * too (#3901), not in text boxes.
 */
export function paragraphsIn(container: XmlElement): readonly XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === "w:p") return [child];
    return isTransparent(child) || tableParts.has(child.name) ? paragraphsIn(child) : [];
  });
}

/** The tables of a body or a cell, without those nested in them. */
export function tablesIn(container: XmlElement): readonly XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === "w:tbl") return [child];
    return isTransparent(child) ? tablesIn(child) : [];
  });
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return throughWrappers(table, "w:tr");
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return throughWrappers(row, "w:tc");
}

/** The paragraphs of a cell without those of tables nested in it. */
export function ownParagraphs(container: XmlElement): readonly XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === "w:p") return [child];
    return isTransparent(child) ? ownParagraphs(child) : [];
  });
}

/** The table that a row or cell belongs to. */
export function tableOf(part: XmlElement): XmlElement | null {
  return nearest(part, "w:tbl");
}

export function rowOf(cell: XmlElement): XmlElement | null {
  return nearest(cell, "w:tr");
}

/** The column of the table's grid in which a cell begins. */
export function columnOf(cell: XmlElement): number {
  const row = rowOf(cell);
  if (row === null) return 0;
  const properties = childNamed(row, "w:trPr");
  const before = properties === null ? null : childNamed(properties, "w:gridBefore");
  const cells = cellsOf(row);
  const skipped = Number((before && attributeOf(before, "w:val")) ?? 0);
  return cells
    .slice(0, cells.indexOf(cell))
    .reduce((column, other) => column + spanOf(other), skipped);
}

/** The cell goes over several rows. */
export function isMergedDown(cell: XmlElement): boolean {
  return cellProperty(cell, "w:vMerge") !== null;
}

function nearest(element: XmlElement, name: string): XmlElement | null {
  let node = element.parent;
  while (node !== null && node.name !== name) node = node.parent;
  return node;
}

/** Every row has the same cells and none is merged, as `Table.isUniform` says. */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const columns = rows[0]?.length ?? 0;
  return rows.every((cells) => cells.length === columns && !cells.some(isMerged));
}

/** How many rows from the top repeat on every page. */
export function headerRowCount(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeaderRow(row));
  return first === -1 ? rows.length : first;
}

export function isHeaderRow(row: XmlElement): boolean {
  const properties = childNamed(row, "w:trPr");
  return properties !== null && isOn(childNamed(properties, "w:tblHeader"));
}

/** 1 for a table of the body, 2 for one in a cell of it; 0 for what is in no table. */
export function nestingLevel(element: XmlElement): number {
  let level = element.name === "w:tbl" ? 1 : 0;
  for (let above = element.parent; above !== null; above = above.parent) {
    if (above.name === "w:tbl") level += 1;
  }
  return level;
}

/** The cell goes on with the one above it. */
export function continuesAbove(cell: XmlElement): boolean {
  const merge = cellProperty(cell, "w:vMerge");
  return merge !== null && attributeOf(merge, "w:val") !== "restart";
}

function isMerged(cell: XmlElement): boolean {
  return spanOf(cell) > 1 || isMergedDown(cell);
}

function spanOf(cell: XmlElement): number {
  const span = cellProperty(cell, "w:gridSpan");
  return Number((span && attributeOf(span, "w:val")) ?? 1);
}

function cellProperty(cell: XmlElement, name: string): XmlElement | null {
  const properties = childNamed(cell, "w:tcPr");
  return properties === null ? null : childNamed(properties, name);
}

const wrappers = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
]);

const tableParts = new Set(["w:tbl", "w:tr", "w:tc"]);

/** Wraps blocks, rows or cells without being one. Of alternatives, Word takes the first it knows. */
function isTransparent(element: XmlElement): boolean {
  if (wrappers.has(element.name) || element.name === "mc:AlternateContent") return true;
  return element.name === "mc:Choice" && element === element.parent?.children[0];
}

function throughWrappers(container: XmlElement, name: string): readonly XmlElement[] {
  const own = childrenNamed(container, name);
  if (own.length === elementsOf(container).length) return own;
  return elementsOf(container).flatMap((child) => {
    if (child.name === name) return [child];
    return isTransparent(child) ? throughWrappers(child, name) : [];
  });
}
