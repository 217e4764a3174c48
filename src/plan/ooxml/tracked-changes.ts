import { isElement, type XmlElement, type XmlNode } from "./xml";

const marks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel"]);

/** Whether anything is tracked: text or rows as inserted, deleted or moved, or a change of looks (`w:rPrChange` and its like). */
export function hasTrackedChanges({ children }: XmlElement): boolean {
  return children.some(isTrackedIn);
}

function isTrackedIn(node: XmlNode): boolean {
  return isElement(node) && (isMark(node.name) || node.children.some(isTrackedIn));
}

function isMark(name: string): boolean {
  return marks.has(name) || name.endsWith("Change");
}
