import {
  appendNode,
  copyElement,
  insertAfter,
  newElement,
  newText,
  placeOf,
  removeNode,
  replaceChildren,
  replaceNode,
} from "../xml/edit-xml";
import { attributeOf, characters, childNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement, XmlNode } from "../xml/xml-tree";
import { RichApiError } from "../protocol/rich-api-error";
import type { LiveDocument } from "./live-document";

/** A run with `text` in it: tabs and breaks are elements of their own. `format` is a `w:rPr` to copy. */
export function newRun(live: LiveDocument, format: XmlElement | null, text: string): XmlElement {
  const copied = format === null ? null : runFormat(live, format);
  const properties = copied === null || elementsOf(copied).length === 0 ? [] : [copied];
  return newElement(live.xml, "w:r", {}, [...properties, ...textNodes(live, text)]);
}

/** A copy of a `w:rPr` for a run, without what only a paragraph mark or a tracked change has. */
export function runFormat(live: LiveDocument, format: XmlElement): XmlElement {
  const copy = copyElement(live.xml, format);
  elementsOf(copy)
    .filter(({ name }) => changeMarks.has(name))
    .forEach(removeNode);
  return copy;
}

const changeMarks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"]);

/** What a text is made of in a run. Throws on characters that XML has no place for. */
export function textNodes(live: LiveDocument, text: string): XmlElement[] {
  return text
    .split(/([\t\v\f\u000e\u001e\u001f])/)
    .filter((part) => part !== "")
    .map((part) => {
      const special = specials.get(part);
      if (special !== undefined) return newElement(live.xml, special.name, special.attributes);
      if (notInXml.test(part)) {
        throw new RichApiError("InvalidArgument", "The text has characters Word cannot hold.");
      }
      const spaced: Record<string, string> = needsSpace(part) ? { "xml:space": "preserve" } : {};
      return newElement(live.xml, "w:t", spaced, [newText(part)]);
    });
}

const specials = new Map<string, { name: string; attributes?: Record<string, string> }>([
  ["\t", { name: "w:tab" }],
  ["\v", { name: "w:br" }],
  ["\f", { name: "w:br", attributes: { "w:type": "page" } }],
  ["\u000e", { name: "w:br", attributes: { "w:type": "column" } }],
  ["\u001e", { name: "w:noBreakHyphen" }],
  ["\u001f", { name: "w:softHyphen" }],
]);

/** The characters that XML 1.0 forbids. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

type Original = { readonly element: XmlElement; readonly children: readonly XmlNode[] };

const originals = new WeakMap<XmlElement, Original>();

/** Sets the characters of a `w:t`. Text that comes to be as it was in the file is written as it was there. */
export function setCharacters(live: LiveDocument, element: XmlElement, text: string): XmlElement {
  const original = originals.get(element) ?? { element, children: [...element.children] };
  const isOriginal = original.children.map(textOfNode).join("") === text;
  const canStay = !needsSpace(text) || attributeOf(original.element, "xml:space") !== null;
  const next =
    isOriginal || canStay
      ? original.element
      : newElement(live.xml, element.name, { "xml:space": "preserve" });
  originals.set(next, original);
  replaceChildren(next, isOriginal ? original.children : [newText(text)]);
  if (next !== element) replaceNode(element, next);
  return next;
}

function textOfNode(node: XmlNode): string {
  return node.kind === "text" ? node.text : characters(node);
}

function needsSpace(text: string): boolean {
  return text.trim() !== text;
}

/** Divides a run before its `child`, and that before its character `at`; answers the later run. */
export function splitRun(live: LiveDocument, child: XmlElement, at: number): XmlElement {
  const run = child.parent;
  if (run === null) return child;
  const format = childNamed(run, "w:rPr");
  const later = newElement(live.xml, run.name, {}, format ? [copyElement(live.xml, format)] : []);
  const following = run.children.slice(placeOf(child) + (at === 0 ? 0 : 1));
  if (at > 0) {
    const text = characters(child);
    const rest = text.slice(at);
    const spaced: Record<string, string> = needsSpace(rest) ? { "xml:space": "preserve" } : {};
    appendNode(later, newElement(live.xml, child.name, spaced, [newText(rest)]));
    setCharacters(live, child, text.slice(0, at));
  }
  for (const node of following) {
    removeNode(node);
    appendNode(later, node);
  }
  insertAfter(run, [later]);
  splits.set(later, { origin: originOf(run), isCut: at > 0 });
  return later;
}

type Split = { readonly origin: XmlElement; readonly isCut: boolean };

const splits = new WeakMap<XmlElement, Split>();

function originOf(run: XmlElement): XmlElement {
  return splits.get(run)?.origin ?? run;
}

/** Joins runs again that were divided for something that is no longer between them. */
export function joinRuns(live: LiveDocument, container: XmlElement): void {
  for (const later of elementsOf(container).toReversed()) {
    const split = splits.get(later);
    const before = container.children[placeOf(later) - 1];
    const isPart = before?.kind === "element" && split?.origin === originOf(before);
    if (isPart && haveSameFormat(before, later)) joinRun(live, before, later, split.isCut);
    else if (later.name !== "w:r" && later.name !== "w:pPr") joinRuns(live, later);
  }
}

function joinRun(live: LiveDocument, run: XmlElement, later: XmlElement, isCut: boolean): void {
  const last = elementsOf(run).at(-1);
  const contents = elementsOf(later).filter(({ name }) => name !== "w:rPr");
  const [first, ...others] = contents;
  const isOneText = isCut && last?.name === "w:t" && first?.name === "w:t";
  if (isOneText) setCharacters(live, last, characters(last) + characters(first));
  removeNode(later);
  for (const node of isOneText ? others : contents) {
    removeNode(node);
    appendNode(run, node);
  }
}

function haveSameFormat(a: XmlElement, b: XmlElement): boolean {
  const [first, second] = [childNamed(a, "w:rPr"), childNamed(b, "w:rPr")];
  return first === null || second === null ? first === second : isSame(first, second);
}

function isSame(a: XmlElement, b: XmlElement): boolean {
  const [below, others] = [elementsOf(a), elementsOf(b)];
  return (
    a.name === b.name &&
    a.attributes.length === b.attributes.length &&
    a.attributes.every(({ name, value }) => attributeOf(b, name) === value) &&
    below.length === others.length &&
    below.every((child, index) => others[index] !== undefined && isSame(child, others[index]))
  );
}

/** Takes a run's child out, and with it whatever that leaves empty. */
export function removeFromRun(child: XmlElement): void {
  const run = child.parent;
  removeNode(child);
  if (run !== null) tidy(run);
}

/** Word keeps no run without content, and nothing around a run that is not there. */
function tidy(element: XmlElement): void {
  if (!vanishing.has(element.name)) return;
  if (elementsOf(element).some(({ name }) => name !== "w:rPr")) return;
  const parent = element.parent;
  removeNode(element);
  if (parent !== null) tidy(parent);
}

const vanishing = new Set([
  "w:r",
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:hyperlink",
  "w:smartTag",
]);
