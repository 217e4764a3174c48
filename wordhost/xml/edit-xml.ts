import {
  escapeText,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
  type XmlText,
} from "./xml-tree";

/** A new element, written with the prefix that this file uses. Attributes come by their usual names. */
export function newElement(
  document: XmlDocument,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const element: XmlElement = {
    kind: "element",
    name,
    qname: written(document, name),
    attributes: Object.entries(attributes).map(([key, value]) => ({
      name: key,
      qname: written(document, key),
      value,
    })),
    children: [],
    parent: null,
    source: null,
    touched: true,
  };
  insertNodes(element, 0, children);
  return element;
}

export function newText(text: string): XmlText {
  return { kind: "text", text, raw: escapeText(text), parent: null };
}

export function insertNodes(parent: XmlElement, at: number, nodes: readonly XmlNode[]): void {
  for (const node of nodes) node.parent = parent;
  parent.children.splice(at, 0, ...nodes);
  touch(parent);
}

export function appendNode(parent: XmlElement, node: XmlNode): void {
  insertNodes(parent, parent.children.length, [node]);
}

/** Puts nodes beside one that is in the tree. */
export function insertBefore(beside: XmlNode, nodes: readonly XmlNode[]): void {
  if (beside.parent !== null) insertNodes(beside.parent, placeOf(beside), nodes);
}

export function insertAfter(beside: XmlNode, nodes: readonly XmlNode[]): void {
  if (beside.parent !== null) insertNodes(beside.parent, placeOf(beside) + 1, nodes);
}

/** Puts `other` where `node` was. */
export function replaceNode(node: XmlNode, other: XmlNode): void {
  insertBefore(node, [other]);
  removeNode(node);
}

/** Puts `wrapper` where `node` was, and the node at its end. */
export function wrapNode(node: XmlNode, wrapper: XmlElement): void {
  insertBefore(node, [wrapper]);
  removeNode(node);
  appendNode(wrapper, node);
}

/** The index among its parent's children; -1 for a node outside any tree. */
export function placeOf(node: XmlNode): number {
  return node.parent?.children.indexOf(node) ?? -1;
}

/** Takes the node out. Does nothing to a node that is already out. */
export function removeNode(node: XmlNode): void {
  const parent = node.parent;
  if (parent === null) return;
  const at = parent.children.indexOf(node);
  if (at !== -1) parent.children.splice(at, 1);
  node.parent = null;
  touch(parent);
}

export function replaceChildren(parent: XmlElement, nodes: readonly XmlNode[]): void {
  for (const child of parent.children) child.parent = null;
  parent.children.length = 0;
  insertNodes(parent, 0, nodes);
}

const originals = new WeakMap<XmlElement, XmlElement>();

/**
 * Puts an element with other attribute values in the place of one. An element whose values come to be as they
 * were in the file is the file's own again.
 */
export function replaceAttributes(
  element: XmlElement,
  values: Readonly<Record<string, string>>,
): XmlElement {
  const original = originals.get(element) ?? element;
  const attributes = element.attributes.map((attribute) => ({
    ...attribute,
    value: values[attribute.name] ?? attribute.value,
  }));
  const isOriginal = attributes.every(({ value }, at) => value === original.attributes[at]?.value);
  const next: XmlElement = isOriginal
    ? original
    : { ...element, attributes, children: [], parent: null, source: null, touched: true };
  if (next === element) return element;
  originals.set(next, original);
  replaceNode(element, next);
  for (const child of [...element.children]) {
    removeNode(child);
    appendNode(next, child);
  }
  return next;
}

/** A copy to put elsewhere. It keeps every character of the original's tags. */
export function copyElement(document: XmlDocument, element: XmlElement): XmlElement {
  const copy: XmlElement = { ...element, children: [], parent: null, source: null, touched: true };
  const children = element.children.map((child) =>
    child.kind === "text" ? { ...child } : copyElement(document, child),
  );
  insertNodes(copy, 0, children);
  return copy;
}

function touch(element: XmlElement): void {
  for (let node: XmlElement | null = element; node !== null; node = node.parent) {
    node.touched = true;
  }
}

function written(document: XmlDocument, name: string): string {
  const [usual, local] = name.split(":");
  if (usual === undefined || local === undefined) return name;
  const prefix = document.prefixes.get(usual) ?? usual;
  return prefix === "" ? local : `${prefix}:${local}`;
}
