import { renderAsync } from "docx-preview";
import { markParagraphs, paragraphMark, paragraphMarked } from "./mark-paragraphs";

/** Words in the body: a paragraph's ordinal in `body.paragraphs` and where in its text. */
export type Span = { readonly paragraph: number; readonly start: number; readonly end: number };

/** A .docx drawn on the screen. */
export type Rendering = {
  readonly element: HTMLElement;
  /** The words on the screen; `null` when the renderer left them out. */
  readonly rangeOf: (span: Span) => Range | null;
  /** The paragraph of the body that something on the screen belongs to; `null`: none of them. */
  readonly paragraphOf: (node: Node) => number | null;
};

/**
 * Draws a .docx in an element of its own. What the document brings cannot act: no script runs here (see
 * the page's Content-Security-Policy), parts that are HTML are left out, links lead nowhere.
 */
export async function renderDocument(file: Uint8Array): Promise<Rendering> {
  const element = document.createElement("div");
  await renderAsync(markParagraphs(file), element, undefined, {
    className: "docx",
    ignoreFonts: true,
    renderAltChunks: false,
    renderChanges: true,
  });
  for (const link of element.querySelectorAll("a")) link.removeAttribute("href");

  return {
    element,
    rangeOf: ({ paragraph, start, end }) => {
      const mark = element.querySelector(`#${paragraphMark(paragraph)}`);
      return mark === null ? null : rangeFrom(mark, start, end);
    },
    paragraphOf: (node) => {
      const inside = node instanceof Element ? node : node.parentElement;
      const mark = inside?.closest("p")?.querySelector("[id^=amas-paragraph-]");
      return mark === null || mark === undefined ? null : paragraphMarked(mark.id);
    },
  };
}

/** Counts characters as Word does, a line break or a tab being one, from the mark at a paragraph's beginning. */
function rangeFrom(mark: Element, start: number, end: number): Range | null {
  const paragraph = mark.closest("p");
  if (paragraph === null) return null;

  const range = document.createRange();
  range.setStartAfter(mark);
  range.setEndAfter(mark);
  let passed = 0;
  for (const piece of piecesOf(paragraph)) {
    const size = piece instanceof Text ? piece.length : 1;
    if (passed <= start && start < passed + size) moveStart(range, piece, start - passed);
    if (passed < end && end <= passed + size) moveEnd(range, piece, end - passed);
    passed += size;
  }
  return range;
}

function moveStart(range: Range, piece: Text | Element, offset: number): void {
  if (piece instanceof Text) range.setStart(piece, offset);
  else range.setStartBefore(piece);
}

function moveEnd(range: Range, piece: Text | Element, offset: number): void {
  if (piece instanceof Text) range.setEnd(piece, offset);
  else range.setEndAfter(piece);
}

/** The text nodes and line breaks of a paragraph, in order, without those of a text box inside it. */
function* piecesOf(paragraph: Element): Generator<Text | Element> {
  const walker = document.createTreeWalker(paragraph);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("p") !== paragraph) continue;
    if (node instanceof Text) yield node;
    else if (node instanceof Element && ["BR", "WBR"].includes(node.tagName)) yield node;
  }
}
