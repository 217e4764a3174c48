import type { XmlElement } from "../xml/xml-tree";

/** A place in the document: so many characters into a paragraph's text as Word counts it. */
export type TextPoint = {
  readonly paragraph: XmlElement;
  readonly offset: number;
  /** How many edits of the paragraph this place knows of; later ones move it. */
  readonly edition: number;
};

export type TextRange = { readonly start: TextPoint; readonly end: TextPoint };

export type RangeEnd = "Whole" | "Content" | "Start" | "End";

/** The characters from `from` to `to` became `length` others; or what followed `from` is another paragraph now. */
type TextEdit =
  | { readonly from: number; readonly to: number; readonly length: number }
  | { readonly from: number; readonly rest: XmlElement };

const edits = new WeakMap<XmlElement, TextEdit[]>();

export function pointIn(paragraph: XmlElement, offset: number): TextPoint {
  return { paragraph, offset, edition: edits.get(paragraph)?.length ?? 0 };
}

export function rangeIn(paragraph: XmlElement, start: number, end: number): TextRange {
  return { start: pointIn(paragraph, start), end: pointIn(paragraph, end) };
}

/** To be called with each edit of a paragraph's text, so that ranges found before go with their words. */
export function noteEdit(paragraph: XmlElement, edit: TextEdit): void {
  const before = edits.get(paragraph);
  if (before === undefined) edits.set(paragraph, [edit]);
  else before.push(edit);
}

/** Where the range is after all edits made since it was found. */
export function presentRange({ start, end }: TextRange): TextRange {
  return { start: presentPoint(start, true), end: presentPoint(end, false) };
}

function presentPoint(point: TextPoint, isStart: boolean): TextPoint {
  const later = edits.get(point.paragraph)?.slice(point.edition) ?? [];
  let { offset } = point;
  for (const edit of later) {
    if ("rest" in edit) {
      if (offset < edit.from || (offset === edit.from && !isStart)) continue;
      return presentPoint(
        { paragraph: edit.rest, offset: offset - edit.from, edition: 0 },
        isStart,
      );
    }
    if (offset <= edit.from) continue;
    if (offset >= edit.to) offset += edit.length - (edit.to - edit.from);
    else offset = isStart ? edit.from : edit.from + edit.length;
  }
  return pointIn(point.paragraph, offset);
}

/** The range itself, or the empty one at one of its ends. */
export function partOf(range: TextRange, part: string): TextRange {
  if (part === "Start" || part === "Before") return { start: range.start, end: range.start };
  if (part === "End" || part === "After") return { start: range.end, end: range.end };
  return range;
}
