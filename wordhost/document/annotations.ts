import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { insertText } from "./edit-text";
import { textPieces } from "./paragraph-text";
import { presentRange, rangeIn, type TextRange } from "./text-range";

/** A squiggle with what an add-in says of it. It is part of the view, not of the file. */
export type Annotation = {
  readonly id: string;
  readonly range: TextRange;
  readonly critique: Critique;
  readonly state: "Created" | "Accepted" | "Rejected";
};

export type Critique = {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
  readonly popupOptions?: { readonly suggestions?: readonly string[] };
};

const colours = ["Red", "Green", "Blue", "Lavender", "Berry"];

/** Puts squiggles under words of a paragraph; answers their ids. Offsets leave out deleted text (#5672). */
export function insertAnnotations(
  live: LiveDocument,
  paragraph: XmlElement,
  critiques: readonly unknown[],
): readonly string[] {
  refuseFault(live);
  const length = shownLength(paragraph);
  const checked = critiques.map((critique) => checkedCritique(live, critique, length));
  const added = checked.map((critique): Annotation => ({
    id: live.nextAnnotationId(),
    range: shownRange(paragraph, critique.start, critique.start + critique.length),
    critique,
    state: "Created",
  }));
  live.setAnnotations([...live.annotations, ...added]);
  return added.map(({ id }) => id);
}

/** The squiggles that are still there; those of a paragraph where one is named. */
export function annotationsOf(
  live: LiveDocument,
  paragraph: XmlElement | null = null,
): readonly Annotation[] {
  refuseFault(live);
  return live.annotations
    .map((annotation) => ({ ...annotation, range: presentRange(annotation.range) }))
    .filter(({ range }) => live.has(range.start.paragraph))
    .filter(({ range }) => paragraph === null || range.start.paragraph === paragraph);
}

export function deleteAnnotation(live: LiveDocument, id: string): void {
  live.setAnnotations(live.annotations.filter((annotation) => annotation.id !== id));
}

/** `accept` and `reject` change what is known of the squiggle, and take it off the page. */
export function settleAnnotation(live: LiveDocument, id: string, state: Annotation["state"]): void {
  const settled = live.annotations.map((each) => (each.id === id ? { ...each, state } : each));
  live.setAnnotations(settled);
}

/** What a person does in the pop-up: the suggestion takes the place of the words. */
export function acceptSuggestion(live: LiveDocument, id: string, suggestion: number): void {
  const annotation = annotationsOf(live).find((each) => each.id === id);
  const words = annotation?.critique.popupOptions?.suggestions?.[suggestion];
  // The pop-up shows no more than three (#6797).
  if (annotation === undefined || words === undefined || suggestion > 2) {
    throw new RangeError("There is no such suggestion.");
  }
  const written = live.faults.acceptTwice ? words + words : words;
  insertText(live, annotation.range, written, "Replace");
  settleAnnotation(live, id, "Accepted");
}

function checkedCritique(live: LiveDocument, value: unknown, textLength: number): Critique {
  const { colorScheme, start, length, popupOptions } = value as Partial<Critique>;
  const isPlace =
    typeof start === "number" && typeof length === "number" && start >= 0 && length > 0;
  const isColour = typeof colorScheme === "string" && colours.includes(colorScheme);
  if (!isPlace || !isColour || start + length > textLength) {
    throw new RichApiError("InvalidArgument", "The critique does not fit the paragraph.");
  }
  if (popupOptions === undefined) return { colorScheme, start, length };
  if (!live.supports("1.8")) throw new RichApiError("InvalidArgument", "There are no pop-ups yet.");
  return { colorScheme, start, length, popupOptions };
}

function shownLength(paragraph: XmlElement): number {
  return shownPieces(paragraph).reduce((length, { text }) => length + text.length, 0);
}

/** A range of the text as Word counts it, from offsets that leave out what is deleted. */
function shownRange(paragraph: XmlElement, from: number, to: number): TextRange {
  let passed = 0;
  let start = 0;
  let end = 0;
  for (const piece of shownPieces(paragraph)) {
    const next = passed + piece.text.length;
    if (from >= passed && from < next) start = piece.start + from - passed;
    if (to > passed && to <= next) end = piece.start + to - passed;
    passed = next;
  }
  return rangeIn(paragraph, start, end);
}

function shownPieces(paragraph: XmlElement) {
  return textPieces(paragraph).filter(({ deleted }) => !deleted);
}

/** #4953: the set is said to be there, and every call fails. */
function refuseFault(live: LiveDocument): void {
  if (live.faults.annotations) {
    throw new RichApiError("GeneralException", "There was an internal error.");
  }
}
