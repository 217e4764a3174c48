import { child, isElement, type XmlElement, type XmlNode } from "./xml";

/**
 * A copy of a piece of the document without what may stand there only once or belongs to these words alone: ids,
 * bookmarks, comments, notes, pictures, fields, tracked changes (accepted), and wrappers.
 */
export function cleanCopy(element: XmlElement): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => isKept(name)),
  );
  return { name: element.name, attributes, children: element.children.flatMap(cleanNode) };
}

function cleanNode(node: XmlNode): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  if (dropped.has(node.name) || node.name.startsWith("?:") || node.name.endsWith("Change"))
    return [];
  if (unwrapped.has(node.name)) return node.children.filter(isElement).flatMap(cleanNode);
  if (node.name !== "w:sdt") return [cleanCopy(node)];
  const isBox = child(child(node, "w:sdtPr"), "w14:checkbox") !== undefined;
  return isBox
    ? [cleanCopy(node)]
    : (child(node, "w:sdtContent")?.children ?? []).flatMap(cleanNode);
}

const dropped = new Set([
  "w:proofErr",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:annotationRef",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:permStart",
  "w:permEnd",
  "w:del",
  "w:moveFrom",
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
  "w:sectPr",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:fldChar",
  "w:instrText",
  "w:lastRenderedPageBreak",
  "w:cellIns",
  "w:cellDel",
  "w:id",
  "mc:AlternateContent",
]);

const unwrapped = new Set([
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:fldSimple",
]);

function isKept(name: string): boolean {
  const isOwn = name.startsWith("w:") || name.startsWith("w14:") || name.startsWith("xml:");
  return isOwn && !/^w:rsid|^w14:(?:paraId|textId)$/.test(name);
}
