import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable";
import { limits } from "./limits";
import { isDeclaration, Prefixes, type WrittenAttribute } from "./prefixes";

/** An XML element with its namespace written as the usual prefix (`w:p`), whatever the file calls it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/**
 * Parses a whole XML text. Comments and processing instructions are left out. Throws `Unreadable`:
 * `too-large` beyond the limits, `damaged` for broken XML and for a DOCTYPE, which no Word file has.
 */
export function parseXml(text: string): XmlElement {
  if (text.length > limits.text) throw new Unreadable("too-large");
  // A DOCTYPE is refused wherever it stands; here before megabytes of it are read.
  if (text.slice(0, 1000).includes("<!DOCTYPE")) throw new Unreadable("damaged");

  // What stands in elements that are still open, in one list: each takes its own when it closes. An array for
  // every element from the start costs three times the memory.
  const nodes: XmlNode[] = [];
  const open: Opened[] = [];
  let prefixes = Prefixes.outermost();
  // The attributes of the tag that is being read.
  let written: WrittenAttribute[] = [];
  let elementCount = 0;
  let attributeCount = 0;
  let declarationCount = 0;
  let refused: Unreadable | null = null;
  const refuse = (code: "damaged" | "too-large"): never => {
    refused ??= new Unreadable(code);
    throw refused;
  };

  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => refuse("damaged"));
  parser.on("error", () => refuse("damaged"));
  parser.on("attribute", (attribute) => {
    attributeCount += 1;
    written.push(attribute);
    if (written.length > limits.attributes || attributeCount > limits.allAttributes)
      refuse("too-large");
  });
  parser.on("opentag", (tag) => {
    elementCount += 1;
    if (open.length >= limits.depth || elementCount > limits.elements) refuse("too-large");
    const around = prefixes;
    prefixes = prefixes.within(written);
    if (prefixes !== around) declarationCount += 1;
    if (declarationCount > limits.declarations) refuse("too-large");
    const attributes = written.length > 0 ? attributesOf(written, prefixes) : noAttributes;
    const name = prefixes.element(tag.name);
    if (name === null || attributes === null) return refuse("damaged");
    written = [];
    open.push({ name, attributes, around, first: nodes.length });
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined) return refuse("damaged");
    const { name, attributes, around, first } = closed;
    const children = nodes.length === first ? noChildren : nodes.splice(first);
    nodes.push({ name, attributes, children });
    prefixes = around;
  });
  parser.on("text", (content) => nodes.push(content));
  parser.on("cdata", (content) => nodes.push(content));
  parser.write(withoutByteOrderMark(text)).close();

  const root = nodes.find(isElement);
  if (root === undefined) throw new Unreadable("damaged");
  return root;
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === "object";
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) {
    if (isElement(node) && node.name === name) return node;
  }
  return undefined;
}

/** All child elements, or all of that name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );
}

/** All elements of that name below `element`, in document order, not looking inside a match. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((node) =>
    node.name === name ? [node] : descendants(node, name),
  );
}

/** The `w:val` of a child such as `<w:jc w:val="left"/>`; `undefined` when there is none. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** Whether an on/off child such as `<w:vanish/>` is there and not switched off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && isTrue(found.attributes["w:val"] ?? "true");
}

/** Reads an OOXML on/off value. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Whether it is one at all. */
export function isOnOff(value: string | undefined): boolean {
  return /^(?:1|0|true|false|on|off)$/.test(value ?? "");
}

/** All text below `element`. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("");
}

/** An element that is not closed yet. */
type Opened = Pick<XmlElement, "name" | "attributes"> & {
  /** The prefixes that hold outside it. */
  readonly around: Prefixes;
  /** Where its children begin in the list of nodes. */
  readonly first: number;
};

const noAttributes = Object.freeze({});
const noChildren: readonly XmlNode[] = Object.freeze([]);

/** The attributes by their usual names, declarations left out; `null` when a prefix was never declared. */
function attributesOf(
  written: readonly WrittenAttribute[],
  prefixes: Prefixes,
): Readonly<Record<string, string>> | null {
  const attributes: Record<string, string> = {};
  for (const { name, value } of written) {
    if (isDeclaration(name)) continue;
    const usual = prefixes.attribute(name);
    if (usual === null) return null;
    attributes[usual] = value;
  }
  return attributes;
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
