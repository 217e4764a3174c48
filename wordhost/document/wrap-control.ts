import { notImplemented } from "../protocol/host-object";
import { appendNode, insertBefore, newElement, removeNode } from "../xml/edit-xml";
import { elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { runsBetween } from "./runs-between";
import type { TextRange } from "./text-range";

/** `insertContentControl`: around whole paragraphs, or around words of one. Answers the control. */
export function insertContentControl(live: LiveDocument, range: TextRange): XmlElement {
  const paragraphs = live.paragraphsOf(range);
  const [first] = paragraphs;
  const isWhole =
    range.start.offset === 0 && range.end.offset === live.text(range.end.paragraph).length;
  const wrapped =
    isWhole || first === undefined
      ? paragraphs
      : [...runsBetween(live, first, range.start.offset, range.end.offset)];
  const [beginning] = wrapped;
  const siblings = elementsOf(beginning?.parent ?? live.body);
  const isTogether = wrapped.every(
    (element, index) => siblings[siblings.indexOf(wrapped[0] ?? element) + index] === element,
  );
  if (beginning === undefined || !isTogether) {
    throw notImplemented("Range", "insertContentControl over cells or changes");
  }
  const content = newElement(live.xml, "w:sdtContent");
  const id = newElement(live.xml, "w:id", { "w:val": String(live.reviewer.nextId()) });
  const properties = newElement(live.xml, "w:sdtPr", {}, [id]);
  const control = newElement(live.xml, "w:sdt", {}, [properties, content]);
  insertBefore(beginning, [control]);
  for (const element of wrapped) {
    removeNode(element);
    appendNode(content, element);
  }
  live.changed();
  return control;
}
