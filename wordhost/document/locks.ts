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
    const isDate = [paragraph, ...touched].some((element) =>
      controlsAround(element).some(isDatePicker),
    );
    const isDateHeld = isDate && isReplacement && live.platform === "OfficeOnline";
    if (isDateHeld || isTextHeld(live, paragraph, { start, end })) throw notAllowed();
  }
}

/** Whether some of the text may not be changed; between two letters it is enough when one of them may. */
function isTextHeld(
  live: LiveDocument,
  paragraph: XmlElement,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const isPoint = start === end;
  const pieces = live.pieces(paragraph).filter((piece) => {
    const behind = piece.start + piece.text.length;
    return isPoint ? piece.start <= start && behind >= start : piece.start < end && behind > start;
  });
  const held = pieces.map(({ element }) => isHeld(element));
  if (held.length === 0) return isHeld(paragraph);
  return isPoint ? held.every(Boolean) : held.some(Boolean);
}

/**
 * Whether a content control keeps an element as it is. A group keeps what stands right in it; a control in it has a
 * lock of its own or none (ECMA-376 Part 1, 17.5.2.17).
 */
export function isHeld(element: XmlElement): boolean {
  return isHeldBy(controlsAround(element));
}

/** The same for what stands right in a content control. */
export function isHeldIn(control: XmlElement): boolean {
  return isHeldBy([control, ...controlsAround(control)]);
}

function isHeldBy(controls: readonly XmlElement[]): boolean {
  return controls.some((control, depth) =>
    isGroup(control) ? depth === 0 : isContentLocked(control),
  );
}

function isGroup(control: XmlElement): boolean {
  const properties = childNamed(control, "w:sdtPr");
  return properties !== null && childNamed(properties, "w:group") !== null;
}

/** Throws `NotAllowed` where something in `element` may not be deleted. */
export function refuseLockedBelow(element: XmlElement): void {
  const isLocked = isHeld(element) || hasLockedControl(element);
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
