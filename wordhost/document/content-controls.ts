import { appendNode, insertNodes, newElement, removeNode } from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { paragraphsIn } from "./blocks";
import type { LiveDocument } from "./live-document";
import { controlsAround } from "./locks";
import { pointIn, rangeIn, type TextRange } from "./text-range";

/** `Word.ContentControlType`, by the element of `w:sdtPr` that says it. */
const kinds: readonly (readonly [element: string, type: string])[] = [
  ["w14:checkbox", "CheckBox"],
  ["w:dropDownList", "DropDownList"],
  ["w:comboBox", "ComboBox"],
  ["w:date", "DatePicker"],
  ["w:picture", "Picture"],
  ["w:text", "PlainText"],
  ["w15:repeatingSection", "RepeatingSection"],
  ["w15:repeatingSectionItem", "RepeatingSection"],
  ["w:docPartList", "BuildingBlockGallery"],
  ["w:docPartObj", "BuildingBlockGallery"],
  ["w:group", "Group"],
];

export function controlType(control: XmlElement): string {
  const properties = childNamed(control, "w:sdtPr");
  const found = kinds.find(([element]) => properties && childNamed(properties, element));
  return found?.[1] ?? "RichText";
}

/** "RichTextInline", "PlainTextParagraph": the type, and for texts what the control is around. */
export function controlSubtype(control: XmlElement): string {
  const type = controlType(control);
  if (type === "PlainText")
    return paragraphAround(control) ? "PlainTextInline" : "PlainTextParagraph";
  if (type !== "RichText") return type;
  if (paragraphAround(control) !== null) return "RichTextInline";
  const content = childNamed(control, "w:sdtContent");
  const [first, ...others] = content === null ? [] : elementsOf(content);
  if (first?.name === "w:tc") return "RichTextTableCell";
  if (first?.name === "w:tr") return "RichTextTableRow";
  return first?.name === "w:tbl" && others.length === 0 ? "RichTextTable" : "RichTextParagraphs";
}

/** Every content control below an element, in document order, those in others too. */
export function controlsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (/Pr$/.test(child.name) || child.name === "w:txbxContent") return [];
    return child.name === "w:sdt" ? [child, ...controlsIn(child)] : controlsIn(child);
  });
}

/** The value of a property such as `w:tag`. */
export function propertyOf(control: XmlElement, name: string): string {
  const properties = childNamed(control, "w:sdtPr");
  const property = properties === null ? null : childNamed(properties, name);
  return (property && attributeOf(property, "w:val")) ?? "";
}

/** Sets a property such as `w:tag`; an empty value takes it away. */
export function setProperty(
  live: LiveDocument,
  control: XmlElement,
  name: string,
  value: string,
): void {
  const properties = childNamed(control, "w:sdtPr");
  if (properties === null) return;
  const present = childNamed(properties, name);
  const at = present === null ? properties.children.length : properties.children.indexOf(present);
  if (present !== null) removeNode(present);
  if (value !== "") {
    const element = newElement(live.xml, name, { "w:val": value });
    if (present === null && name === "w:lock") appendNode(properties, element);
    else insertNodes(properties, present === null ? startOf(properties) : at, [element]);
  }
  live.changed();
}

function startOf(properties: XmlElement): number {
  return childNamed(properties, "w:rPr") === null ? 0 : 1;
}

/** What a content control holds: whole paragraphs, or part of one; `null` for rows without any. */
export function controlRange(live: LiveDocument, control: XmlElement): TextRange | null {
  const content = childNamed(control, "w:sdtContent");
  const paragraph = paragraphAround(control);
  if (paragraph === null) {
    const paragraphs = content === null ? [] : paragraphsIn(content);
    const first = paragraphs.at(0);
    const last = paragraphs.at(-1);
    if (first === undefined || last === undefined) return null;
    return { start: pointIn(first, 0), end: pointIn(last, live.text(last).length) };
  }
  const pieces = live.pieces(paragraph);
  const inside = pieces.filter(({ element }) => controlsAround(element).includes(control));
  const first = inside.at(0);
  const last = inside.at(-1);
  if (first !== undefined && last !== undefined) {
    return rangeIn(paragraph, first.start, last.start + last.text.length);
  }
  const before = elementsBefore(paragraph, control);
  const previous = pieces.findLast(({ element }) => before.has(element));
  const at = previous === undefined ? 0 : previous.start + previous.text.length;
  return rangeIn(paragraph, at, at);
}

/** The paragraph that an inline control stands in. */
export function paragraphAround(control: XmlElement): XmlElement | null {
  for (let node = control.parent; node !== null; node = node.parent) {
    if (node.name === "w:p") return node;
    if (storyParts.has(node.name)) return null;
  }
  return null;
}

const storyParts = new Set(["w:tc", "w:tr", "w:tbl", "w:body"]);

function elementsBefore(paragraph: XmlElement, control: XmlElement): ReadonlySet<XmlElement> {
  const before = new Set<XmlElement>();
  visit(paragraph);
  return before;

  function visit(element: XmlElement): boolean {
    for (const child of elementsOf(element)) {
      if (child === control || visit(child)) return true;
      before.add(child);
    }
    return false;
  }
}
