import {
  insertAfter,
  insertBefore,
  insertNodes,
  newElement,
  placeOf,
  removeNode,
} from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { paragraphsIn } from "./blocks";
import { deleteText } from "./delete-text";
import { insertText } from "./edit-text";
import { emptyFormat } from "./insert-run";
import type { LiveDocument } from "./live-document";
import { isHeld, notAllowed, refuseLockedBelow } from "./locks";
import { markOf, paragraphLike, setMark } from "./paragraph-marks";
import { dropUnusedPictures } from "./pictures";
import { isTracking } from "./settings";
import { rangeIn } from "./text-range";

/**
 * `insertParagraph` "Before" or "After" a paragraph: a new one with its properties. Its text looks like the
 * last words of the one beside it, or like its mark where it has none.
 */
export function insertParagraphBeside(
  live: LiveDocument,
  neighbour: XmlElement,
  text: string,
  location: string,
): XmlElement {
  if (isHeld(neighbour)) throw notAllowed();
  const paragraph = paragraphLike(live, neighbour);
  rememberFormat(live, neighbour, paragraph);
  const isBefore = location === "Before" || location === "Start";
  if (isBefore) insertBefore(neighbour, [paragraph]);
  else insertAfter(neighbour, [paragraph]);
  return filled(live, paragraph, text);
}

/** A new paragraph at the start or end of a body or cell, formatted as the paragraph it comes to stand beside. */
export function insertParagraphIn(
  live: LiveDocument,
  container: XmlElement,
  text: string,
  location: string,
): XmlElement {
  const isStart = location === "Start";
  const neighbour = paragraphsIn(container).at(isStart ? 0 : -1);
  const paragraph = neighbour ? paragraphLike(live, neighbour) : newElement(live.xml, "w:p");
  if (neighbour !== undefined) rememberFormat(live, neighbour, paragraph);
  const blocks = elementsOf(container).filter(({ name }) => /Pr$/.test(name));
  const properties = blocks.find(({ name }) => name !== "w:sectPr");
  const section = blocks.find(({ name }) => name === "w:sectPr");
  const start = properties === undefined ? 0 : placeOf(properties) + 1;
  const end = section === undefined ? container.children.length : placeOf(section);
  insertNodes(container, isStart ? start : end, [paragraph]);
  return filled(live, paragraph, text);
}

/** A paragraph before or after a table. */
export function insertParagraphAtTable(
  live: LiveDocument,
  table: XmlElement,
  text: string,
  location: string,
): XmlElement {
  const neighbour = neighbourOf(table, location === "Before");
  const paragraph = neighbour ? paragraphLike(live, neighbour) : newElement(live.xml, "w:p");
  if (neighbour !== null) rememberFormat(live, neighbour, paragraph);
  if (location === "Before") insertBefore(table, [paragraph]);
  else insertAfter(table, [paragraph]);
  return filled(live, paragraph, text);
}

function neighbourOf(table: XmlElement, before: boolean): XmlElement | null {
  const siblings = elementsOf(table.parent ?? table);
  const beside = siblings[siblings.indexOf(table) + (before ? -1 : 1)];
  return beside?.name === "w:p" ? beside : null;
}

function rememberFormat(live: LiveDocument, from: XmlElement, to: XmlElement): void {
  const format = lastFormat(live, from) ?? emptyFormat(live, from);
  if (format !== null) live.emptyFormats.set(to, format);
}

/** The `w:rPr` of the last words, an empty one where they have none; `null` without words. */
function lastFormat(live: LiveDocument, paragraph: XmlElement): XmlElement | null {
  const words = live
    .pieces(paragraph)
    .findLast(({ element, deleted }) => !deleted && element.name === "w:t");
  const run = words?.element.parent;
  return run ? (childNamed(run, "w:rPr") ?? newElement(live.xml, "w:rPr")) : null;
}

/** Writes the text of a paragraph that is new, and records under Track Changes that it is. */
function filled(live: LiveDocument, paragraph: XmlElement, text: string): XmlElement {
  live.changed();
  if (isTracking(live)) markInserted(live, paragraph);
  if (text !== "") insertText(live, rangeIn(paragraph, 0, 0), text, "Start");
  return paragraph;
}

/**
 * Which mark is new: the paragraph's own where one follows it, else that of the one before, since the mark at
 * the end of a cell or document cannot be taken out again.
 */
function markInserted(live: LiveDocument, paragraph: XmlElement): void {
  const siblings = elementsOf(paragraph.parent ?? paragraph);
  const at = siblings.indexOf(paragraph);
  const isFollowed = siblings[at + 1]?.name === "w:p";
  const before = siblings[at - 1];
  const marked = !isFollowed && before?.name === "w:p" ? before : paragraph;
  if (markOf(marked, "w:ins") === null) setMark(live, marked, "w:ins");
}

/**
 * `Paragraph.delete`. The only paragraph of a cell, and the last of the document, cannot go: it is emptied.
 * A content control around nothing else goes with it (#4975).
 */
export function deleteParagraph(live: LiveDocument, paragraph: XmlElement): void {
  refuseLockedBelow(paragraph);
  if (isTracking(live) && markOf(paragraph, "w:ins") === null) {
    deleteText(live, paragraph, 0, live.lengthOf(paragraph));
    if (!isLastOfStory(paragraph) && markOf(paragraph, "w:del") === null) {
      setMark(live, paragraph, "w:del");
    }
  } else if (isLastOfStory(paragraph)) {
    for (const node of elementsOf(paragraph).filter(({ name }) => name !== "w:pPr"))
      removeNode(node);
    deleteText(live, paragraph, 0, live.lengthOf(paragraph));
  } else removeBlock(paragraph);
  live.changed();
  dropUnusedPictures(live);
}

/** Takes a paragraph or table out. Ends of bookmarks and comments that begin elsewhere stay. */
export function removeBlock(block: XmlElement): void {
  insertBefore(block, looseEnds(block));
  const around = block.parent;
  removeNode(block);
  if (around?.name !== "w:sdtContent" || elementsOf(around).length > 0) return;
  const control = around.parent;
  if (control !== null) removeNode(control);
}

/** Marks of ranges whose other half is not in the block. */
function looseEnds(block: XmlElement): readonly XmlElement[] {
  const marks = descendants(block).filter(({ name }) =>
    /Range(Start|End)$|^w:bookmark(Start|End)$|^w:perm(Start|End)$/.test(name),
  );
  const keyOf = (mark: XmlElement) =>
    `${mark.name.replace(/(Start|End)$/, "")} ${attributeOf(mark, "w:id")}`;
  const loose = marks.filter(
    (mark) => marks.filter((other) => keyOf(other) === keyOf(mark)).length === 1,
  );
  for (const mark of loose) removeNode(mark);
  return loose;
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...descendants(child)]);
}

/** The end of a cell or of the document, which has to have a paragraph. */
function isLastOfStory(paragraph: XmlElement): boolean {
  let node = paragraph;
  while (node.parent !== null && ["w:sdt", "w:sdtContent"].includes(node.parent.name)) {
    if (elementsOf(node.parent).at(-1) !== node) return false;
    node = node.parent;
  }
  const story = node.parent;
  if (story === null) return true;
  const blocks = elementsOf(story).filter(({ name }) => blockNames.has(name));
  const endsSection = childNamed(childNamed(paragraph, "w:pPr") ?? paragraph, "w:sectPr") !== null;
  // A table has to be followed by a paragraph in the same cell.
  return (
    endsSection ||
    (blocks.at(-1) === node &&
      (blocks.length === 1 || blocks.at(-2)?.name === "w:tbl" || story.name === "w:body"))
  );
}

const blockNames = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);
