import { notImplemented } from "../protocol/host-object";
import {
  appendNode,
  copyElement,
  insertAfter,
  insertBefore,
  newElement,
  newText,
  placeOf,
  removeNode,
} from "../xml/edit-xml";
import { characters, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";
import { controlsAround } from "./locks";
import type { TextPiece } from "./paragraph-text";
import { newRun, setCharacters, splitRun, textNodes } from "./runs";
import { isTracking } from "./settings";
import { noteEdit, rangeIn, type TextRange } from "./text-range";

/** Where text goes into a paragraph, and what it is to look like. */
export type Insertion = {
  readonly offset: number;
  /** At a seam between two formats, the text takes that of the words before it or of those after it. */
  readonly like: "before" | "after";
  /** The `w:rPr` to use where the text cannot go into a run that is there. */
  readonly format?: XmlElement | null;
  /** The content control that the text belongs in; without one, text at a control's edge stays outside. */
  readonly control?: XmlElement | null;
};

/** Puts text without line ends into a paragraph; with Track Changes on, as an insertion. Answers its range. */
export function insertRun(
  live: LiveDocument,
  paragraph: XmlElement,
  text: string,
  insertion: Insertion,
): TextRange {
  const { offset } = insertion;
  const pieces = live.pieces(paragraph);
  const before = pieces.find(
    ({ start, text: { length } }) => start < offset && offset <= start + length,
  );
  const after = pieces.find(
    ({ start, text: { length } }) => start <= offset && offset < start + length,
  );
  const wanted = insertion.like === "before" ? [before, after] : [after, before];
  const anchors = wanted.filter((piece) => piece !== undefined);
  const anchor = anchors.find(isPlain) ?? anchors[0];

  const control = emptyControl(insertion.control, pieces);
  if (anchor === undefined || control !== null) {
    appendRun(live, paragraph, control, text, insertion.format);
  } else insertAtPiece(live, anchor, text, insertion);
  noteEdit(paragraph, { from: offset, to: offset, length: text.length });
  return rangeIn(paragraph, offset, offset + text.length);
}

/** Text can take its format: it is neither a note's mark nor struck out. */
function isPlain({ element, deleted }: TextPiece): boolean {
  return !deleted && !/note/i.test(element.name);
}

/** The format that text gets in a paragraph with no text: that of the paragraph's mark. */
export function emptyFormat(live: LiveDocument, paragraph: XmlElement): XmlElement | null {
  const remembered = live.emptyFormats.get(paragraph);
  if (remembered !== undefined) return remembered;
  const properties = childNamed(paragraph, "w:pPr");
  return properties === null ? null : childNamed(properties, "w:rPr");
}

/** The inline control that is to get the text, if it has none yet. */
function emptyControl(
  control: XmlElement | null | undefined,
  pieces: readonly TextPiece[],
): XmlElement | null {
  if (!control || pieces.some(({ element }) => controlsAround(element).includes(control)))
    return null;
  const content = childNamed(control, "w:sdtContent");
  const isInline =
    content !== null && !elementsOf(content).some(({ name }) => !inlineNames.has(name));
  return isInline && control.parent?.name !== "w:tr" ? control : null;
}

const inlineNames = new Set(["w:r", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr"]);

function appendRun(
  live: LiveDocument,
  paragraph: XmlElement,
  control: XmlElement | null,
  text: string,
  format: XmlElement | null | undefined,
): void {
  const properties = control && childNamed(control, "w:sdtPr");
  const own = properties && childNamed(properties, "w:rPr");
  const run = newRun(live, format ?? own ?? emptyFormat(live, paragraph), text);
  const content = control && childNamed(control, "w:sdtContent");
  appendNode(content ?? paragraph, asRevision(live, run));
}

function insertAtPiece(
  live: LiveDocument,
  piece: TextPiece,
  text: string,
  { offset, format, control }: Insertion,
): void {
  const { element } = piece;
  const run = element.parent;
  if (run === null || run.name !== "w:r") throw notImplemented("Range", "insertText in a formula");
  const at = offset - piece.start;
  const outside = at > 0 && at < piece.text.length ? null : controlAtEdge(run, at === 0, control);
  const isOwn = ownInsertion(live, run) !== null || !isTracking(live);
  if (isOwn && isPlain(piece) && outside === null) {
    insertIntoRun(live, element, at, text);
    return;
  }
  const added = newRun(live, format ?? childNamed(run, "w:rPr"), text);
  if (outside !== null) {
    const beside = at === 0 ? insertBefore : insertAfter;
    beside(outside, [asRevision(live, added)]);
    return;
  }
  insertBesidePiece(live, piece, at, asRevision(live, added));
}

function insertIntoRun(live: LiveDocument, element: XmlElement, at: number, text: string): void {
  const nodes = textNodes(live, text);
  const before = characters(element);
  const isText = element.name === "w:t";
  if (isText && nodes.length === 1 && nodes[0]?.name === "w:t") {
    setCharacters(live, element, before.slice(0, at) + text + before.slice(at));
  } else if (isText && at > 0 && at < before.length) {
    const rest = newElement(live.xml, "w:t", { "xml:space": "preserve" }, [
      newText(before.slice(at)),
    ]);
    insertAfter(setCharacters(live, element, before.slice(0, at)), [...nodes, rest]);
  } else if (at === 0) insertBefore(element, nodes);
  else insertAfter(element, nodes);
}

/** Beside the piece's run, which is divided where need be, and outside the change it belongs to. */
function insertBesidePiece(
  live: LiveDocument,
  { element, text }: TextPiece,
  at: number,
  added: XmlElement,
): void {
  const run = element.parent;
  if (run === null) return;
  const next = at < text.length ? element : run.children[placeOf(element) + 1];
  const isFirst = run.children
    .slice(0, placeOf(element))
    .every((node) => node.kind === "text" || node.name === "w:rPr");
  if (at === 0 && isFirst) insertOutside(live, run, added, "before");
  else if (next?.kind === "element") {
    splitRun(live, next, at < text.length ? at : 0);
    insertOutside(live, run, added, "after");
  } else insertOutside(live, run, added, "after");
}

/** Beside a run, dividing the tracked change around it: an insertion does not stand in a deletion. */
function insertOutside(
  live: LiveDocument,
  run: XmlElement,
  added: XmlElement,
  side: "before" | "after",
): void {
  const change = run.parent;
  if (change === null || !changes.has(change.name)) {
    if (side === "before") insertBefore(run, [added]);
    else insertAfter(run, [added]);
    return;
  }
  const place = placeOf(run) + (side === "after" ? 1 : 0);
  if (place === 0) return insertOutside(live, change, added, "before");
  const following = change.children.slice(place);
  if (following.length > 0) {
    const later = copyElement(live.xml, { ...change, children: [] });
    for (const node of following) {
      removeNode(node);
      appendNode(later, node);
    }
    insertAfter(change, [later]);
  }
  insertOutside(live, change, added, "after");
}

const changes = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

/** The run as an insertion, when Track Changes is on. */
function asRevision(live: LiveDocument, run: XmlElement): XmlElement {
  return isTracking(live) ? live.reviewer.mark("w:ins", [run]) : run;
}

/** The tracked insertion of this person's own that a run stands in. */
export function ownInsertion(live: LiveDocument, run: XmlElement): XmlElement | null {
  const parent = run.parent;
  if (parent === null || parent.name !== "w:ins") return null;
  return live.reviewer.owns(parent) ? parent : null;
}

/** The outermost inline control that begins (or ends) with this run, but for one the text belongs in. */
function controlAtEdge(
  run: XmlElement,
  atStart: boolean,
  inside: XmlElement | null | undefined,
): XmlElement | null {
  let edge: XmlElement | null = null;
  for (
    let node: XmlElement | null = run;
    node !== null && node.name !== "w:p";
    node = node.parent
  ) {
    if (node === inside) return edge;
    if (node.name === "w:sdt") edge = node;
    const parent: XmlElement | null = node.parent;
    const siblings = parent?.children ?? [];
    const neighbours = atStart
      ? siblings.slice(0, siblings.indexOf(node))
      : siblings.slice(siblings.indexOf(node) + 1);
    const isEdge = neighbours.every((other) => other.kind === "text" || /Pr$/.test(other.name));
    if (!isEdge && parent?.name !== "w:p") return edge;
  }
  return edge;
}
