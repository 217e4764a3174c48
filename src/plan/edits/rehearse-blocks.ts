import type { Cell, Look, Row } from "../ooxml/blocks";
import { cleanCopy } from "../ooxml/clean-copy";
import { child, childrenOf, descendants, parseXml, valueOf, type XmlElement } from "../ooxml/xml";
import type { NewParagraph, NewRow, Words } from "./change";
import { run } from "./new-markup";

/** A paragraph formatted as `like` is, with other words. */
export function paragraphWith(words: NewParagraph, like: XmlElement | null): XmlElement {
  const properties = like === null ? undefined : child(like, "w:pPr");
  const said = words.filter(({ text }) => text !== "");
  return element("w:p", [
    ...(properties === undefined ? [] : [cleanCopy(properties)]),
    ...said.map((each) => runWith(each, like === null ? undefined : formatOf(like))),
  ]);
}

/** Some words as they are to look. */
export function runWith({ text, look }: Words, format: XmlElement | undefined): XmlElement {
  return run(text, look === null ? format : properties(look, format));
}

/** How the first words of a paragraph look, else its end. */
export function formatOf(paragraph: XmlElement): XmlElement | undefined {
  const first = descendants(paragraph, "w:r").find((each) => child(each, "w:t") !== undefined);
  const properties = first === undefined ? child(paragraph, "w:pPr") : first;
  const format = child(properties, "w:rPr");
  return format === undefined ? undefined : cleanCopy(format);
}

/** A row as Word adds it below another; `null`: its cells are not known one by one. */
export function rowBelow(row: Row, below: Row | undefined, words: NewRow): XmlElement | null {
  if (row.cells.some(({ element: cell }) => child(child(cell, "w:tcPr"), "w:hMerge"))) return null;
  const head = ["w:tblPrEx", "w:trPr"].flatMap((name) => child(row.element, name) ?? []);
  return element("w:tr", [
    ...head.map((each) => without(cleanCopy(each), new Set(["w:tblHeader"]))),
    ...row.cells.map((cell, at) => cellBelow(cell, below, words[at] ?? [])),
  ]);
}

/** The paragraphs and tables of a new block. */
export function blocksIn(markup: string): readonly XmlElement[] {
  const names = [...declared].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return childrenOf(parseXml(`<w:body ${names.join(" ")}>${markup}</w:body>`));
}

const declared = new Map([
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
]);

function cellBelow(cell: Cell, below: Row | undefined, words: readonly NewParagraph[]): XmlElement {
  const own = child(cell.element, "w:tcPr");
  const isMerged = valueOf(own, "w:vMerge") === "restart";
  const goesOn = below?.cells.some(({ column, continues }) => continues && column === cell.column);
  const kept = own === undefined ? [] : [without(cleanCopy(own), isMerged ? merge : none)];
  const further = isMerged && goesOn === true ? [element("w:vMerge", [])] : [];
  const [like] = cell.blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.sources.map((source) => source.element) : [],
  );
  return element("w:tc", [
    ...kept.map((each) => ({ ...each, children: [...each.children, ...further] })),
    ...words.map((each) => paragraphWith(each, like ?? null)),
  ]);
}

const merge = new Set(["w:vMerge"]);
const none: ReadonlySet<string> = new Set();

function properties(look: Look, format: XmlElement | undefined): XmlElement {
  const { bold, italic, underline, color, highlight, size } = look;
  const flag = (name: string, isOn: boolean | null) =>
    isOn === null ? [] : [value(name, isOn ? "1" : "0")];
  const said = (name: string, text: string | null) => (text === null ? [] : [value(name, text)]);
  const kept = format === undefined ? [] : without(format, looks).children;
  return element("w:rPr", [
    ...kept,
    ...flag("w:b", bold),
    ...flag("w:i", italic),
    ...said("w:u", underline),
    ...said("w:color", color),
    ...said("w:highlight", highlight),
    ...said("w:sz", size),
  ]);
}

const looks = new Set("b i u color highlight shd bdr sz".split(" ").map((name) => `w:${name}`));

function value(name: string, said: string): XmlElement {
  return { name, attributes: { "w:val": said }, children: [] };
}

function without(whole: XmlElement, names: ReadonlySet<string>): XmlElement {
  const children = whole.children.filter(
    (node) => typeof node === "string" || !names.has(node.name),
  );
  return { ...whole, children };
}

function element(name: string, children: XmlElement["children"]): XmlElement {
  return { name, attributes: {}, children };
}
