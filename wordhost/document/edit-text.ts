import { notImplemented } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { childNamed } from "../xml/read-xml";
import { copyElement, insertNodes, newElement, newText, replaceChildren } from "../xml/edit-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { textPieces, type TextPiece } from "./paragraph-text";
import { rangeIn, type TextRange } from "./text-range";

/**
 * `insertText` at "Replace", "Start" or "End" of a range within one paragraph. The new text takes the
 * formatting of the text it stands in. Answers the range of the new text.
 */
export function replaceText(
  live: LiveDocument,
  range: TextRange,
  text: string,
  location: string,
): TextRange {
  refuseTracking(live);
  const paragraph = range.start.paragraph;
  if (range.end.paragraph !== paragraph || /[\n\r\v\t]/.test(text)) {
    throw notImplemented("Range", "insertText over several lines");
  }
  const start = location === "End" ? range.end.offset : range.start.offset;
  const end = location === "Start" ? range.start.offset : range.end.offset;
  const pieces = textPieces(paragraph);
  const touched = pieces.filter(
    (piece) => piece.start < end && piece.start + piece.text.length > start,
  );
  const anchor = touched[0] ?? pieces.findLast((piece) => piece.start <= start);

  if (anchor === undefined) appendRun(live, paragraph, text);
  else if (touched.length === 0) write(live, anchor, start, start, text);
  else touched.forEach((piece, index) => write(live, piece, start, end, index === 0 ? text : ""));
  live.changed();
  return rangeIn(paragraph, start, start + text.length);
}

/** `body.insertParagraph` at "Start" or "End"; formatted as the paragraph it comes to stand beside. */
export function insertParagraph(live: LiveDocument, text: string, location: string): XmlElement {
  refuseTracking(live);
  const neighbour = location === "Start" ? live.paragraphs().at(0) : live.paragraphs().at(-1);
  const properties = neighbour === undefined ? null : childNamed(neighbour, "w:pPr");
  const paragraph = newElement(live.xml, "w:p");
  if (properties !== null) insertNodes(paragraph, 0, [copyElement(live.xml, properties)]);
  appendRun(live, paragraph, text);

  const section = live.body.children.findIndex(
    (node) => node.kind === "element" && node.name === "w:sectPr",
  );
  const end = section === -1 ? live.body.children.length : section;
  insertNodes(live.body, location === "Start" ? 0 : end, [paragraph]);
  live.changed();
  return paragraph;
}

function refuseTracking(live: LiveDocument): void {
  if (live.isTracking()) throw notImplemented("Document", "edits with Track Changes on");
}

function write(
  live: LiveDocument,
  { element, text, start }: TextPiece,
  from: number,
  to: number,
  replacement: string,
): void {
  if (element.name !== "w:t") {
    throw new RichApiError("NotImplemented", `NotImplemented: replacing ${element.name}`);
  }
  const before = text.slice(0, Math.max(0, from - start));
  const after = text.slice(Math.max(0, to - start));
  const written = before + replacement + after;
  const kept = element.attributes.some(({ name }) => name === "xml:space");
  if (kept || written.trim() === written) {
    replaceChildren(element, [newText(written)]);
    return;
  }
  const spaced = textElement(live, written);
  const parent = element.parent;
  if (parent === null) return;
  const at = parent.children.indexOf(element);
  parent.children.splice(at, 1);
  insertNodes(parent, at, [spaced]);
}

function appendRun(live: LiveDocument, paragraph: XmlElement, text: string): void {
  const run = newElement(live.xml, "w:r", {}, [textElement(live, text)]);
  insertNodes(paragraph, paragraph.children.length, [run]);
}

function textElement(live: LiveDocument, text: string): XmlElement {
  return newElement(live.xml, "w:t", { "xml:space": "preserve" }, [newText(text)]);
}
