import { appendNode, newElement, removeNode, replaceNode, wrapNode } from "../xml/edit-xml";
import { characters, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { ownInsertion } from "./insert-run";
import type { LiveDocument } from "./live-document";
import type { TextPiece } from "./paragraph-text";
import { fieldSpans } from "./field-spans";
import { joinRuns, removeFromRun, setCharacters, splitRun } from "./runs";
import { isTracking } from "./settings";
import { noteEdit } from "./text-range";

/**
 * Deletes part of a paragraph's text, and the fields that lie within. With Track Changes on it is struck
 * out instead, except for what this person inserted under it.
 */
export function deleteText(
  live: LiveDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
): void {
  removeFields(live, paragraph, from, to);
  const touched = live
    .pieces(paragraph)
    .filter(({ start, text: { length } }) => start < to && start + length > from);
  for (const piece of touched.toReversed()) deletePiece(live, paragraph, piece, from, to);
  joinRuns(live, paragraph);
}

/** A field goes when more than its result is replaced: it leaves its result, which is then plain text. */
export function removeFields(
  live: LiveDocument,
  paragraph: XmlElement,
  from: number,
  to: number,
): void {
  const isWhole = from === 0 && to >= live.lengthOf(paragraph);
  const covered = fieldSpans(paragraph).filter(
    ({ start, end }) => from <= start && end <= to && (isWhole || from < start || end < to),
  );
  for (const node of covered.flatMap(({ nodes }) => nodes)) {
    if (!isTracking(live)) removeFromRun(node);
    else if (node.parent !== null) strike(live, node.parent);
  }
}

function deletePiece(
  live: LiveDocument,
  paragraph: XmlElement,
  { element, text, start, deleted }: TextPiece,
  from: number,
  to: number,
): void {
  const first = Math.max(0, from - start);
  const last = Math.min(text.length, to - start);
  const run = element.parent;
  if (run === null) return;
  if (isTracking(live) && ownInsertion(live, run) === null) {
    if (!deleted) strikePart(live, element, first, last);
    return;
  }
  const kept = text.slice(0, first) + text.slice(last);
  if (kept === "") removeFromRun(element);
  else setCharacters(live, element, kept);
  noteEdit(paragraph, { from: start + first, to: start + last, length: 0 });
}

/** Strikes out some of a run's characters: the run is divided so that they stand alone. */
function strikePart(live: LiveDocument, element: XmlElement, first: number, last: number): void {
  const run = element.parent;
  if (run === null) return;
  const siblings = elementsOf(run).filter(({ name }) => name !== "w:rPr");
  const length = element.name === "w:t" ? characters(element).length : 1;
  const following = siblings[siblings.indexOf(element) + 1];
  if (last < length) splitRun(live, element, last);
  else if (following !== undefined) splitRun(live, following, 0);
  const isAlone = first === 0 && siblings[0] === element;
  strike(live, isAlone ? run : splitRun(live, element, first));
}

/** Marks a whole run as deleted. */
export function strike(live: LiveDocument, run: XmlElement): void {
  if (run.parent === null || run.parent.name === "w:del") return;
  for (const child of elementsOf(run)) {
    const struck = struckNames.get(child.name);
    if (struck === undefined) continue;
    const text = newElement(live.xml, struck, { "xml:space": "preserve" });
    for (const node of [...child.children]) {
      removeNode(node);
      appendNode(text, node);
    }
    replaceNode(child, text);
  }
  wrapNode(run, live.reviewer.mark("w:del"));
}

const struckNames = new Map([
  ["w:t", "w:delText"],
  ["w:instrText", "w:delInstrText"],
]);
