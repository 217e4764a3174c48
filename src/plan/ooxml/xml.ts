import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable";
import { qualifiedName } from "./namespaces";

/** An XML element with its namespace written as the usual prefix (`w:p`), whatever the file calls it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/** No form comes near these; a file that does was made to hurt. */
const maxDepth = 400;
const maxLength = 60_000_000;

/**
 * Parses a whole XML text. Comments and processing instructions are left out. Throws `Unreadable`:
 * `too-large` beyond the limits, `damaged` for broken XML and for a DOCTYPE, which no Word file has.
 */
export function parseXml(text: string): XmlElement {
  if (text.length > maxLength) throw new Unreadable("too-large");

  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  let refused: Unreadable | null = null;
  const refuse = (code: "damaged" | "too-large") => {
    refused ??= new Unreadable(code);
    throw refused;
  };

  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("doctype", () => refuse("damaged"));
  parser.on("error", () => refuse("damaged"));
  parser.on("opentag", (tag) => {
    if (open.length > maxDepth) refuse("too-large");
    const children: XmlNode[] = [];
    const name = qualifiedName(tag.uri, tag.local);
    open.at(-1)?.push({ name, attributes: plainAttributes(tag.attributes), children });
    open.push(children);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (content) => open.at(-1)?.push(content));
  parser.on("cdata", (content) => open.at(-1)?.push(content));
  parser.write(withoutByteOrderMark(text)).close();

  const root = top.find(isElement);
  if (root === undefined) throw new Unreadable("damaged");
  return root;
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === "object";
}

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => isElement(node) && node.name === name,
  );
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

/** All text below `element`. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join("");
}

type ParsedAttribute = { readonly uri: string; readonly local: string; readonly value: string };

const noAttributes = Object.freeze({});

function plainAttributes(
  parsed: Readonly<Record<string, ParsedAttribute>>,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | null = null;
  for (const key in parsed) {
    const attribute = parsed[key];
    if (attribute === undefined) continue;
    attributes ??= {};
    attributes[qualifiedName(attribute.uri, attribute.local)] = attribute.value;
  }
  return attributes ?? noAttributes;
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
