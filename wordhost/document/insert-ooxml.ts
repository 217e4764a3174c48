import { notImplemented } from "../protocol/host-object";
import { insertAfter, insertBefore, insertNodes, newElement, wrapNode } from "../xml/edit-xml";
import { childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { paragraphsIn, rowsOf, tablesIn } from "./blocks";
import { removeBlock } from "./edit-paragraphs";
import { recordRow } from "./edit-rows";
import { importBlocks, visit } from "./import-blocks";
import type { LiveDocument } from "./live-document";
import { isHeld, notAllowed, refuseLockedBelow } from "./locks";
import { readOoxml } from "./ooxml-package";
import { markOf, setMark } from "./paragraph-marks";
import { isTracking } from "./settings";
import { pointIn, type TextRange } from "./text-range";

/** Where blocks go: beside a paragraph or table, or within a body or cell. */
export type BlockPlace = {
  readonly first: XmlElement;
  readonly last: XmlElement;
  readonly location: string;
};

/**
 * `insertOoxml` "Before", "After" or in place of whole paragraphs and tables. Answers the range of what came in.
 */
export function insertOoxml(live: LiveDocument, text: string, place: BlockPlace): TextRange {
  const { first, last, location } = place;
  const old = location === "Replace" ? oldBlocks(live, first, last) : [];
  if (isHeld(first)) throw notAllowed();
  const blocks = importBlocks(live, readOoxml(text));
  if (blocks.length === 0) throw notImplemented("Range", "insertOoxml of nothing");
  const isBefore = location === "Before" || location === "Start";
  if (isBefore) insertBefore(first, blocks);
  else insertAfter(last, blocks);
  old.forEach(removeBlock);
  endWithParagraph(live, blocks);
  live.changed();
  if (isTracking(live)) for (const block of blocks) recordBlock(live, block);
  live.changed();
  return rangeOf(live, blocks);
}

/** What is to go, which is looked at before anything is done. */
function oldBlocks(live: LiveDocument, first: XmlElement, last: XmlElement): readonly XmlElement[] {
  if (isTracking(live)) throw notImplemented("Range", "insertOoxml in place of text, tracked");
  const siblings = elementsOf(first.parent ?? first);
  const from = siblings.indexOf(first);
  const to = siblings.indexOf(last);
  if (from === -1 || to < from) throw notImplemented("Range", "insertOoxml over cells");
  const old = siblings.slice(from, to + 1);
  old.forEach(refuseLockedBelow);
  return old;
}

/** Between two tables, and at the end of a cell, there has to be a paragraph; #116 tells of ones too many. */
function endWithParagraph(live: LiveDocument, blocks: readonly XmlElement[]): void {
  const last = blocks.at(-1);
  if (last === undefined) return;
  const siblings = elementsOf(last.parent ?? last);
  const next = siblings[siblings.indexOf(last) + 1];
  const needsOne = last.name === "w:tbl" && (next === undefined || !mayFollow.has(next.name));
  if (needsOne || live.faults.ooxmlAddsParagraph) insertAfter(last, [newElement(live.xml, "w:p")]);
}

const mayFollow = new Set(["w:p", "w:sdt"]);

/** Records that a block is new: its rows, its marks and its words. */
function recordBlock(live: LiveDocument, block: XmlElement): void {
  const runs: XmlElement[] = [];
  visit(block, (element) => {
    if (element.name === "w:r" && !/^w:(ins|del|r)$/.test(element.parent?.name ?? ""))
      runs.push(element);
  });
  for (const run of runs) wrapNode(run, live.reviewer.mark("w:ins"));
  const tables = block.name === "w:tbl" ? [block] : tablesIn(block);
  for (const row of tables.flatMap(rowsOf)) recordRow(live, row, "w:ins");
  const paragraphs = block.name === "w:p" ? [block] : paragraphsIn(block);
  for (const paragraph of paragraphs) {
    if (markOf(paragraph, "w:ins") === null) setMark(live, paragraph, "w:ins");
  }
}

function rangeOf(live: LiveDocument, blocks: readonly XmlElement[]): TextRange {
  const paragraphs = blocks.flatMap((block) =>
    block.name === "w:p" ? [block] : paragraphsIn(block),
  );
  const first = paragraphs.at(0);
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined)
    throw notImplemented("Range", "insertOoxml of nothing");
  return { start: pointIn(first, 0), end: pointIn(last, live.text(last).length) };
}

/**
 * `Paragraph.insertOoxml`: at the "Start" of an empty paragraph, or of any where a table comes last, the blocks stand
 * before it; at the "End" after it. Words that would flow into the paragraph's own are not known to the stand-in.
 */
export function insertOoxmlAtParagraph(
  live: LiveDocument,
  paragraph: XmlElement,
  text: string,
  location: string,
): TextRange {
  const last = elementsOf(readOoxml(text).body).findLast(({ name }) => name !== "w:sectPr");
  const flowsIn = live.text(paragraph) !== "" && last?.name === "w:p";
  if (flowsIn && location !== "Replace") {
    throw notImplemented("Paragraph", "insertOoxml into words");
  }
  const where = location === "Start" ? "Before" : location === "End" ? "After" : location;
  return insertOoxml(live, text, { first: paragraph, last: paragraph, location: where });
}

/** Blocks at the start or end of a body or cell, or in place of all of it. */
export function insertOoxmlIn(
  live: LiveDocument,
  container: XmlElement,
  text: string,
  location: string,
): TextRange {
  const blocks = elementsOf(container).filter(({ name }) => !/Pr$/.test(name));
  const first = blocks.at(0);
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) {
    const paragraph = newElement(live.xml, "w:p");
    const properties = childNamed(container, "w:tcPr");
    insertNodes(container, properties === null ? 0 : 1, [paragraph]);
    return insertOoxml(live, text, { first: paragraph, last: paragraph, location: "Replace" });
  }
  const where = location === "Start" ? "Before" : location === "End" ? "After" : location;
  return insertOoxml(live, text, { first, last, location: where });
}
