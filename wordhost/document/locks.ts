import { RichApiError } from "../protocol/rich-api-error";
import { attributeOf, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import type { TextRange } from "./text-range";

/**
 * Throws `NotAllowed` where a content control keeps the range's text as it is, and on the web where a date
 * picker's text would be replaced (office-js-docs-pr #5877).
 */
export function refuseLocked(live: LiveDocument, range: TextRange, isReplacement: boolean): void {
  for (const paragraph of live.paragraphsOf(range)) {
    const { start, end } = live.stretchOf(range, paragraph);
    const touched = live
      .pieces(paragraph)
      .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
      .map(({ element }) => element);
    for (const element of [paragraph, ...touched]) {
      const controls = controlsAround(element);
      const isDate =
        isReplacement && live.platform === "OfficeOnline" && controls.some(isDatePicker);
      if (isDate || controls.some(isContentLocked)) throw notAllowed();
    }
  }
}

/** Throws `NotAllowed` where something in `element` may not be deleted. */
export function refuseLockedBelow(element: XmlElement): void {
  const isLocked = controlsAround(element).some(isContentLocked) || hasLockedControl(element);
  if (isLocked) throw notAllowed();
}

function isDatePicker(control: XmlElement): boolean {
  const properties = childNamed(control, "w:sdtPr");
  return properties !== null && childNamed(properties, "w:date") !== null;
}

export function isContentLocked(control: XmlElement): boolean {
  return ["contentLocked", "sdtContentLocked"].includes(lockOf(control));
}

export function isDeleteLocked(control: XmlElement): boolean {
  return ["sdtLocked", "sdtContentLocked"].includes(lockOf(control));
}

export function notAllowed(): RichApiError {
  return new RichApiError("NotAllowed", "The content control cannot be changed.");
}

/** The content controls around an element, the innermost first. */
export function controlsAround(element: XmlElement): readonly XmlElement[] {
  const controls: XmlElement[] = [];
  for (let node = element.parent; node !== null; node = node.parent) {
    if (node.name === "w:sdt") controls.push(node);
  }
  return controls;
}

function hasLockedControl(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) => (child.name === "w:sdt" && lockOf(child) !== "unlocked") || hasLockedControl(child),
  );
}

function lockOf(control: XmlElement): string {
  const properties = childNamed(control, "w:sdtPr");
  const lock = properties === null ? null : childNamed(properties, "w:lock");
  return (lock && attributeOf(lock, "w:val")) ?? "unlocked";
}
