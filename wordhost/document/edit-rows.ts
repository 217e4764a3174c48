import { RichApiError } from "../protocol/rich-api-error";
import {
  appendNode,
  copyElement,
  insertAfter,
  insertBefore,
  insertNodes,
  newElement,
  placeOf,
  removeNode,
} from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import {
  cellsOf,
  columnOf,
  continuesAbove,
  ownParagraphs,
  paragraphsIn,
  rowOf,
  rowsOf,
  tableOf,
} from "./blocks";
import { deleteText } from "./delete-text";
import { removeBlock } from "./edit-paragraphs";
import { insertText } from "./edit-text";
import type { LiveDocument } from "./live-document";
import { isHeld, notAllowed, refuseLockedBelow } from "./locks";
import { markOf, paragraphLike, setMark } from "./paragraph-marks";
import { isTracking } from "./settings";
import { pointIn, rangeIn } from "./text-range";

/**
 * `insertRows` "Before" or "After" a row: `count` rows that look like it, with the texts of `values` in them.
 * Answers the new rows. Throws `InvalidArgument` when the values do not fit.
 */
export function insertRows(
  live: LiveDocument,
  row: XmlElement,
  location: string,
  count: number,
  values: readonly (readonly string[])[],
): readonly XmlElement[] {
  const width = cellsOf(row).length;
  const fits = values.length <= count && values.every((texts) => texts.length === width);
  if (count < 1 || !fits)
    throw new RichApiError("InvalidArgument", "The values do not fit the rows.");

  const isBefore = location === "Before" || location === "Start";
  const rows = Array.from({ length: count }, () => rowLike(live, row, isBefore));
  const beside = outermost(row, isBefore);
  if (isHeld(beside)) throw notAllowed();
  if (isBefore) insertBefore(beside, rows);
  else insertAfter(beside, rows);
  live.changed();
  rows.forEach((added, index) => {
    if (isTracking(live)) recordRow(live, added, "w:ins");
    fillRow(live, added, values[index] ?? []);
  });
  return rows;
}

/** Writes the texts into the cells of a row; a cell that goes on from the one above takes none. */
export function fillRow(live: LiveDocument, row: XmlElement, texts: readonly string[]): void {
  for (const [index, cell] of cellsOf(row).entries()) {
    const text = texts[index];
    if (text !== undefined && !continuesAbove(cell)) writeCell(live, cell, text);
  }
}

/** `cell.value = text`: what the cell held goes, and its first paragraph has the text. */
export function writeCell(live: LiveDocument, cell: XmlElement, text: string): void {
  const paragraphs = paragraphsIn(cell);
  const first = paragraphs.at(0);
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return;
  const isEmpty = first === last && live.text(first) === "";
  if (isEmpty && text === "") return;
  const range = { start: pointIn(first, 0), end: pointIn(last, live.text(last).length) };
  insertText(live, isEmpty ? rangeIn(first, 0, 0) : range, text, isEmpty ? "Start" : "Replace");
}

/** `TableRow.delete`. With Track Changes on the row is struck out, unless this person had inserted it. */
export function deleteRow(live: LiveDocument, row: XmlElement): void {
  refuseLockedBelow(row);
  const properties = childNamed(row, "w:trPr");
  const inserted = properties === null ? null : childNamed(properties, "w:ins");
  const isOwn = inserted !== null && live.reviewer.owns(inserted);
  if (isTracking(live) && !isOwn) {
    for (const paragraph of paragraphsIn(row))
      deleteText(live, paragraph, 0, live.lengthOf(paragraph));
    recordRow(live, row, "w:del");
  } else {
    const table = tableOf(row);
    beginMergesBelow(live, row);
    removeBlock(row);
    if (table !== null && rowsOf(table).length === 0) removeBlock(table);
  }
  live.changed();
}

/** `Table.delete`; row by row under Track Changes, as Word records it. */
export function deleteTable(live: LiveDocument, table: XmlElement): void {
  refuseLockedBelow(table);
  if (isTracking(live)) {
    for (const row of rowsOf(table)) deleteRow(live, row);
    return;
  }
  removeBlock(table);
  live.changed();
}

/** A row with the properties of another, and in each cell an empty paragraph like the first one there. */
function rowLike(live: LiveDocument, row: XmlElement, isBefore: boolean): XmlElement {
  const exceptions = childNamed(row, "w:tblPrEx");
  const properties = childNamed(row, "w:trPr");
  return newElement(live.xml, "w:tr", {}, [
    ...(exceptions === null ? [] : [copyElement(live.xml, exceptions)]),
    ...(properties === null ? [] : withoutMarks(copyElement(live.xml, properties))),
    ...cellsOf(row).map((cell) => cellLike(live, cell, isBefore)),
  ]);
}

function cellLike(live: LiveDocument, cell: XmlElement, isBefore: boolean): XmlElement {
  const properties = childNamed(cell, "w:tcPr");
  const copied = properties === null ? [] : withoutMarks(copyElement(live.xml, properties));
  for (const element of copied) continueMerge(live, element, !isBefore && isMergedBelow(cell));
  const [first] = ownParagraphs(cell);
  const paragraph = first ? paragraphLike(live, first) : newElement(live.xml, "w:p");
  const format = first === undefined ? null : firstFormat(live, first);
  if (format !== null) live.emptyFormats.set(paragraph, format);
  return newElement(live.xml, "w:tc", {}, [...copied, paragraph]);
}

/** Properties without tracked changes and the mark of a heading row; nothing when nothing is left. */
function withoutMarks(properties: XmlElement): readonly XmlElement[] {
  elementsOf(properties)
    .filter(({ name }) => notCopied.has(name))
    .forEach(removeNode);
  return elementsOf(properties).length === 0 ? [] : [properties];
}

const notCopied = new Set(
  "tblHeader ins del trPrChange cellIns cellDel cellMerge tcPrChange"
    .split(" ")
    .map((name) => `w:${name}`),
);

/** A new row after the first of a merged cell goes on with it, else it begins none of its own. */
function continueMerge(live: LiveDocument, properties: XmlElement, goesOn: boolean): void {
  const merge = childNamed(properties, "w:vMerge");
  if (merge === null || attributeOf(merge, "w:val") !== "restart") return;
  if (goesOn) insertBefore(merge, [newElement(live.xml, "w:vMerge")]);
  removeNode(merge);
}

/** The cell in the row below, at the same place, goes on with this one. */
function isMergedBelow(cell: XmlElement): boolean {
  const row = rowOf(cell);
  return row !== null && cellBelow(row, cell) !== null;
}

function cellBelow(row: XmlElement, cell: XmlElement): XmlElement | null {
  const table = tableOf(row);
  const rows = table === null ? [] : rowsOf(table);
  const below = rows[rows.indexOf(row) + 1];
  const next = below && cellsOf(below).find((each) => columnOf(each) === columnOf(cell));
  return next && continuesAbove(next) ? next : null;
}

/** The `w:rPr` of the first words in the paragraph; an empty one where they have none, `null` without words. */
function firstFormat(live: LiveDocument, paragraph: XmlElement): XmlElement | null {
  const words = live
    .pieces(paragraph)
    .filter(({ deleted, element }) => !deleted && element.name === "w:t")
    .map(({ element }) => element.parent)
    .find((run) => run?.name === "w:r" && !isPrompt(run));
  if (!words) return null;
  return childNamed(words, "w:rPr") ?? newElement(live.xml, "w:rPr");
}

/** The prompt of a content control, whose grey is not the form's own. */
function isPrompt(run: XmlElement): boolean {
  for (let node = run.parent; node !== null && node.name !== "w:tc"; node = node.parent) {
    const properties = node.name === "w:sdt" ? childNamed(node, "w:sdtPr") : null;
    if (properties !== null && childNamed(properties, "w:showingPlcHdr") !== null) return true;
  }
  return false;
}

/** The control around the row, where nothing else in it lies on that side: a new row stands outside it. */
function outermost(row: XmlElement, isBefore: boolean): XmlElement {
  let node = row;
  while (node.parent !== null && node.parent.name !== "w:tbl") {
    const siblings = elementsOf(node.parent).filter(({ name }) => !/Pr$/.test(name));
    if (siblings.at(isBefore ? 0 : -1) !== node) return node;
    node = node.parent;
  }
  return node;
}

/** Records under Track Changes that a row, with its marks, is new or deleted. */
export function recordRow(live: LiveDocument, row: XmlElement, name: "w:ins" | "w:del"): void {
  const properties = childNamed(row, "w:trPr") ?? newElement(live.xml, "w:trPr");
  if (properties.parent === null) {
    const exceptions = childNamed(row, "w:tblPrEx");
    insertNodes(row, exceptions === null ? 0 : placeOf(exceptions) + 1, [properties]);
  }
  const change = childNamed(properties, "w:trPrChange");
  const mark = live.reviewer.mark(name);
  if (change === null) appendNode(properties, mark);
  else insertBefore(change, [mark]);
  for (const paragraph of paragraphsIn(row)) {
    if (markOf(paragraph, name) === null) setMark(live, paragraph, name);
  }
}

/** What was merged with a cell of the row begins in the row below. */
function beginMergesBelow(live: LiveDocument, row: XmlElement): void {
  for (const cell of cellsOf(row).filter(isMergeStart)) {
    const properties = childNamed(cellBelow(row, cell) ?? cell, "w:tcPr");
    const merge = properties === null ? null : childNamed(properties, "w:vMerge");
    if (merge === null || attributeOf(merge, "w:val") === "restart") continue;
    insertBefore(merge, [newElement(live.xml, "w:vMerge", { "w:val": "restart" })]);
    removeNode(merge);
  }
}

function isMergeStart(cell: XmlElement): boolean {
  const properties = childNamed(cell, "w:tcPr");
  return (
    properties !== null && childNamed(properties, "w:vMerge") !== null && !continuesAbove(cell)
  );
}
