import { isElement, type XmlElement } from "./xml";

const marks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel"]);

/** Whether anything is tracked: text or rows as inserted, deleted or moved, or a change of looks (`w:rPrChange` and its like). */
export function hasTrackedChanges({ children }: XmlElement): boolean {
  for (const node of children) {
    if (!isElement(node)) continue;
    if (isMark(node.name)) return true;
    // Most elements are empty: a call for each of them takes longer than all the rest.
    if (node.children.length > 0 && hasTrackedChanges(node)) return true;
  }
  return false;
}

function isMark(name: string): boolean {
  return marks.has(name) || name.endsWith("Change");
}
