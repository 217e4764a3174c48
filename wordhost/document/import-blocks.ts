import { notImplemented } from "../protocol/host-object";
import { newElement, newText, removeNode } from "../xml/edit-xml";
import { attributeOf, elementsOf } from "../xml/read-xml";
import type { XmlElement, XmlNode } from "../xml/xml-tree";
import { importDefinitions } from "./import-definitions";
import type { LiveDocument } from "./live-document";
import type { OoxmlPackage } from "./ooxml-package";

/** The paragraphs and tables of a package as elements of the document, with the definitions they need in it. */
export function importBlocks(live: LiveDocument, source: OoxmlPackage): readonly XmlElement[] {
  const blocks = elementsOf(source.body).filter(({ name }) => name !== "w:sectPr");
  const imported = blocks.map((block) => adopt(live, block));
  for (const block of imported) {
    visit(block, (element) => settle(live, element));
    declareNamespaces(live, block, source.root);
  }
  importDefinitions(live, source, imported);
  return imported;
}

/** A copy in the prefixes of this file, without the names by which its own file knew it. */
function adopt(live: LiveDocument, element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(({ name }) => !isOwnName(name));
  const children = element.children
    .filter((child) => child.kind === "text" || !leftOut.has(child.name))
    .map((child): XmlNode => (child.kind === "text" ? newText(child.text) : adopt(live, child)));
  const values = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
  return newElement(live.xml, element.name, values, children);
}

function isOwnName(name: string): boolean {
  return /^w:rsid|^w14:(paraId|textId)$|^xmlns/.test(name);
}

/** Comments do not come along; what the spelling checker noted is its own. */
const leftOut = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:proofErr",
  "w:lastRenderedPageBreak",
]);

/** Gives ids and names that this document has not got. */
function settle(live: LiveDocument, element: XmlElement): void {
  if (element.attributes.some(({ name }) => name.startsWith("r:"))) {
    throw notImplemented("Range", "insertOoxml with pictures, links or notes");
  }
  if (/^w:(footnote|endnote)Reference$/.test(element.name)) {
    throw notImplemented("Range", "insertOoxml with notes");
  }
  if (element.name === "w:bookmarkStart" && isTaken(live, attributeOf(element, "w:name"))) {
    const id = attributeOf(element, "w:id");
    const top = topOf(element);
    removeNode(element);
    visit(top, (other) => {
      if (other.name === "w:bookmarkEnd" && attributeOf(other, "w:id") === id) removeNode(other);
    });
  }
}

function isTaken(live: LiveDocument, name: string | null): boolean {
  return name !== null && live.xml.source.includes(`name="${name}"`);
}

function topOf(element: XmlElement): XmlElement {
  let top = element;
  while (top.parent !== null) top = top.parent;
  return top;
}

/** Declares on the block the namespaces that the document does not. */
function declareNamespaces(live: LiveDocument, block: XmlElement, source: XmlElement): void {
  const used = new Set<string>();
  visit(block, ({ qname, attributes }) => {
    for (const name of [qname, ...attributes.map((attribute) => attribute.qname)]) {
      const [prefix, local] = name.split(":");
      if (prefix !== undefined && local !== undefined && prefix !== "xml") used.add(prefix);
    }
  });
  const declarations = [...used].flatMap((prefix) => {
    const name = `xmlns:${prefix}`;
    if (attributeOf(live.xml.root, name) !== null) return [];
    const uri = attributeOf(source, name);
    return uri === null ? [] : [{ name, qname: name, value: uri }];
  });
  block.attributes.unshift(...declarations);
}

export function visit(element: XmlElement, see: (element: XmlElement) => void): void {
  see(element);
  for (const child of elementsOf(element)) visit(child, see);
}
