import { attributeOf, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { textPieces } from "./paragraph-text";

/** A field of a paragraph: where its result stands in the text, and what else it is made of. */
export type FieldSpan = {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly XmlElement[];
};

/** The outer fields that begin and end in the paragraph. */
export function fieldSpans(paragraph: XmlElement): readonly FieldSpan[] {
  const pieces = new Map(textPieces(paragraph).map((piece) => [piece.element, piece]));
  const spans: FieldSpan[] = [];
  let open: { start: number; nodes: XmlElement[] } | null = null;
  let depth = 0;
  let length = 0;
  for (const element of runContents(paragraph)) {
    const piece = pieces.get(element);
    if (piece !== undefined) length = piece.start + piece.text.length;
    const type = element.name === "w:fldChar" ? attributeOf(element, "w:fldCharType") : null;
    if (type === "begin") {
      depth += 1;
      open ??= { start: length, nodes: [] };
    }
    if (open !== null && piece === undefined) open.nodes.push(element);
    if (type !== "end" || depth === 0) continue;
    depth -= 1;
    if (depth > 0 || open === null) continue;
    spans.push({ ...open, end: length });
    open = null;
  }
  return spans;
}

function runContents(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === "w:r") return elementsOf(child).filter(({ name }) => name !== "w:rPr");
    return child.name === "w:pPr" || child.name === "w:p" ? [] : runContents(child);
  });
}
