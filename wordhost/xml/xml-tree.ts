import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { limits } from "../../src/plan/ooxml/limits";
import { canonicalName } from "./namespaces";

/** The tree is several times the size of the reader’s own, so it stops at half as many. */
const mostElements = limits.elements / 2;
/** White space between elements counts as well. */
const mostLetters = 4 * limits.letters;

/** Where a thing stands in the source text; the tree is written back from here where it was not touched. */
type Source = {
  readonly start: number;
  readonly startTagEnd: number;
  endTagStart: number;
  end: number;
};

export type XmlAttribute = {
  /** As written, for writing back. */
  readonly qname: string;
  /** With the usual prefix, for reading: `w:val`. */
  readonly name: string;
  readonly value: string;
};

export type XmlElement = {
  readonly kind: "element";
  /** With the usual prefix, whatever prefix the file uses: `w:p`. */
  readonly name: string;
  readonly qname: string;
  readonly attributes: XmlAttribute[];
  readonly children: XmlNode[];
  parent: XmlElement | null;
  /** `null`: made by an edit. */
  readonly source: Source | null;
  /** Something below was added, removed or replaced. */
  touched: boolean;
};

/** Characters between two tags. `raw` is what stands in the file (comments and CDATA included). */
export type XmlText = {
  readonly kind: "text";
  readonly text: string;
  readonly raw: string;
  parent: XmlElement | null;
};

export type XmlNode = XmlElement | XmlText;

export type XmlDocument = {
  readonly source: string;
  readonly root: XmlElement;
  /** The prefix that the file uses for each usual one, for elements made by an edit. */
  readonly prefixes: ReadonlyMap<string, string>;
};

/**
 * Reads XML without losing a character of it. Throws on text that is not well-formed, and on what the
 * add-in's own reader refuses (its limits, a DOCTYPE).
 */
export function parseXml(source: string): XmlDocument {
  if (source.length > limits.text || source.slice(0, 1000).includes("<!DOCTYPE")) throw refusal();
  const parser = new SaxesParser({ xmlns: true });
  const prefixes = new Map<string, string>();
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let last = 0;
  let text = "";
  let depth = 0;
  let elementCount = 0;
  let attributeCount = 0;
  let allAttributes = 0;
  let letters = 0;

  parser.on("doctype", () => {
    throw refusal();
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    allAttributes += 1;
    if (attributeCount > limits.attributes || allAttributes > limits.allAttributes / 2)
      throw refusal();
  });
  parser.on("error", (error) => {
    throw error;
  });
  const read = (characters: string) => {
    text += characters;
    letters += characters.length;
    if (letters > mostLetters) throw refusal();
  };
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("opentag", (tag) => {
    depth += 1;
    elementCount += 1;
    attributeCount = 0;
    if (depth > limits.depth || elementCount > mostElements) throw refusal();
    // `<` cannot stand inside a tag, so the last one before the end is the tag's own.
    const start = source.lastIndexOf("<", parser.position - 1);
    addText(start);
    const name = canonicalName(tag.prefix, tag.uri, tag.local);
    const usual = name.split(":")[0];
    if (usual !== undefined && name.includes(":") && !prefixes.has(usual)) {
      prefixes.set(usual, tag.prefix);
    }
    const element: XmlElement = {
      kind: "element",
      name,
      qname: tag.name,
      attributes: Object.values(tag.attributes).map(attributeOf),
      children: [],
      parent: open,
      source: { start, startTagEnd: parser.position, endTagStart: 0, end: 0 },
      touched: false,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
    last = parser.position;
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    const start = tag.isSelfClosing
      ? parser.position
      : source.lastIndexOf("<", parser.position - 1);
    addText(start);
    if (open?.source) {
      open.source.endTagStart = start;
      open.source.end = parser.position;
    }
    open = open?.parent ?? null;
    last = parser.position;
  });
  parser.write(source).close();
  if (root === null) throw new Error("There is no XML element.");
  return { source, root, prefixes };

  function addText(end: number): void {
    if (open !== null && end > last) {
      open.children.push({ kind: "text", text, raw: source.slice(last, end), parent: open });
    }
    text = "";
  }
}

function refusal(): Error {
  return new Error("The file is larger or stranger than any Word document.");
}

/** The text of the document: the source, but for what was touched. */
export function xmlText({ source, root }: XmlDocument): string {
  const start = root.source?.start ?? 0;
  const end = root.source?.end ?? source.length;
  return source.slice(0, start) + nodeText(root, source) + source.slice(end);
}

/** The text of a part of the document whose source it is. */
export function nodeText(node: XmlNode, source: string): string {
  if (node.kind === "text") return node.raw;
  const at = node.source;
  if (at !== null && !node.touched) return source.slice(at.start, at.end);

  const inner = node.children.map((child) => nodeText(child, source)).join("");
  if (at !== null && at.endTagStart < at.end) {
    return source.slice(at.start, at.startTagEnd) + inner + source.slice(at.endTagStart, at.end);
  }
  if (at !== null && inner === "") return source.slice(at.start, at.end);
  const attributes = node.attributes.map(({ qname, value }) => ` ${qname}="${escapeXml(value)}"`);
  const tag = node.qname + attributes.join("");
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${node.qname}>`;
}

/** For the value of an attribute, and for text. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** For text between tags, where Word leaves quotation marks as they are. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attributeOf(attribute: SaxesAttributeNS): XmlAttribute {
  const name =
    attribute.prefix === ""
      ? attribute.local
      : canonicalName(attribute.prefix, attribute.uri, attribute.local);
  return { qname: attribute.name, name, value: attribute.value };
}
