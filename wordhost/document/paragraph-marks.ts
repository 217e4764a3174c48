import {
  appendNode,
  copyElement,
  insertAfter,
  insertNodes,
  newElement,
  placeOf,
  removeNode,
} from "../xml/edit-xml";
import { childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { splitRun } from "./runs";
import { isTracking } from "./settings";
import { noteEdit } from "./text-range";

/** The tracked change of a paragraph's mark, `w:ins` or `w:del`. */
export function markOf(paragraph: XmlElement, name: string): XmlElement | null {
  const properties = childNamed(paragraph, "w:pPr");
  const mark = properties === null ? null : childNamed(properties, "w:rPr");
  return mark === null ? null : childNamed(mark, name);
}

/** Records that the paragraph's mark was inserted or deleted. */
export function setMark(live: LiveDocument, paragraph: XmlElement, name: "w:ins" | "w:del"): void {
  const properties = childNamed(paragraph, "w:pPr") ?? newElement(live.xml, "w:pPr");
  if (properties.parent === null) insertNodes(paragraph, 0, [properties]);
  const mark = childNamed(properties, "w:rPr") ?? newElement(live.xml, "w:rPr");
  if (mark.parent === null) {
    const after = elementsOf(properties).find((child) => afterMark.has(child.name));
    insertNodes(properties, after ? placeOf(after) : properties.children.length, [mark]);
  }
  const insertion = childNamed(mark, "w:ins");
  insertNodes(mark, name === "w:del" && insertion ? placeOf(insertion) + 1 : 0, [
    live.reviewer.mark(name),
  ]);
}

const afterMark = new Set(["w:sectPr", "w:pPrChange"]);

/** A copy of a paragraph's properties for a new one: not its tracked changes, nor a section's end. */
export function copyProperties(live: LiveDocument, paragraph: XmlElement): readonly XmlElement[] {
  const properties = childNamed(paragraph, "w:pPr");
  if (properties === null) return [];
  const copy = copyElement(live.xml, properties);
  const mark = childNamed(copy, "w:rPr");
  const changes = mark === null ? [] : elementsOf(mark).filter(({ name }) => ofMark.has(name));
  for (const element of [
    ...changes,
    ...elementsOf(copy).filter(({ name }) => afterMark.has(name)),
  ]) {
    removeNode(element);
  }
  if (mark !== null && mark.children.length === 0) removeNode(mark);
  return copy.children.length === 0 ? [] : [copy];
}

const ofMark = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]);

/** A new paragraph with the properties of another and nothing in it. */
export function paragraphLike(live: LiveDocument, paragraph: XmlElement): XmlElement {
  return newElement(live.xml, "w:p", {}, copyProperties(live, paragraph));
}

/** Ends the paragraph at `offset`; the rest, and its mark, is a new paragraph, which it answers. */
export function splitParagraph(
  live: LiveDocument,
  paragraph: XmlElement,
  offset: number,
): XmlElement {
  const later = paragraphLike(live, paragraph);
  const remembered = live.emptyFormats.get(paragraph);
  if (remembered !== undefined) live.emptyFormats.set(later, remembered);
  for (const node of contentAfter(live, paragraph, offset)) {
    removeNode(node);
    appendNode(later, node);
  }
  const section = sectionOf(paragraph);
  if (section !== null) moveSection(live, section, later);
  insertAfter(paragraph, [later]);
  if (isTracking(live)) setMark(live, paragraph, "w:ins");
  noteEdit(paragraph, { from: offset, rest: later });
  live.changed();
  return later;
}

/** The paragraph's children after the offset, with what stands there divided in two. */
function contentAfter(
  live: LiveDocument,
  paragraph: XmlElement,
  offset: number,
): readonly XmlElement["children"][number][] {
  const piece = live
    .pieces(paragraph)
    .find(({ start, text: { length } }) => offset < start + length);
  if (piece === undefined) return [];
  let node = piece.element;
  const at = Math.max(0, offset - piece.start);
  const isFirst = elementsOf(node.parent ?? node).find(({ name }) => name !== "w:rPr") === node;
  if (node.parent?.name === "w:r")
    node = at === 0 && isFirst ? node.parent : splitRun(live, node, at);
  while (node.parent !== null && node.parent !== paragraph) node = divide(live, node.parent, node);
  return paragraph.children.slice(placeOf(node));
}

/** Divides what is around `first`, such as a link or a tracked change, before it; a control stays whole. */
function divide(live: LiveDocument, around: XmlElement, first: XmlElement): XmlElement {
  const isFirst = elementsOf(around).find(({ name }) => !/Pr$/.test(name)) === first;
  if (isFirst || around.name === "w:sdtContent" || around.name === "w:sdt") return around;
  const later = copyElement(live.xml, { ...around, children: [] });
  for (const node of around.children.slice(placeOf(first))) {
    removeNode(node);
    appendNode(later, node);
  }
  insertAfter(around, [later]);
  return later;
}

function sectionOf(paragraph: XmlElement): XmlElement | null {
  const properties = childNamed(paragraph, "w:pPr");
  return properties === null ? null : childNamed(properties, "w:sectPr");
}

function moveSection(live: LiveDocument, section: XmlElement, to: XmlElement): void {
  removeNode(section);
  const properties = childNamed(to, "w:pPr") ?? newElement(live.xml, "w:pPr");
  if (properties.parent === null) insertNodes(to, 0, [properties]);
  appendNode(properties, section);
}
