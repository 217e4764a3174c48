import type { XmlElement } from "../xml/xml-tree";

/** A place in the document: so many characters into a paragraph's text as Word counts it. */
export type TextPoint = { readonly paragraph: XmlElement; readonly offset: number };

export type TextRange = { readonly start: TextPoint; readonly end: TextPoint };

export type RangeEnd = "Whole" | "Content" | "Start" | "End";

export function rangeIn(paragraph: XmlElement, start: number, end: number): TextRange {
  return { start: { paragraph, offset: start }, end: { paragraph, offset: end } };
}

/** The range itself, or the empty one at one of its ends. */
export function partOf(range: TextRange, part: string): TextRange {
  if (part === "Start") return { start: range.start, end: range.start };
  if (part === "End" || part === "After") return { start: range.end, end: range.end };
  return range;
}
