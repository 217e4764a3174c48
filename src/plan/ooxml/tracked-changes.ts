import { isElement, type XmlElement } from "./xml";

const marks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel"]);

/** Whether text or rows are tracked as inserted, deleted or moved. Changes of looks do not count. */
export function hasTrackedChanges(element: XmlElement): boolean {
  return element.children.some(
    (node) => isElement(node) && (marks.has(node.name) || hasTrackedChanges(node)),
  );
}
