import type { Row, Table } from "../ooxml/blocks";
import { cleanCopy } from "../ooxml/clean-copy";
import { readSymbol } from "../ooxml/inline";
import { emptySigns, tickedSigns } from "../ooxml/ticks";
import { child, descendants, isElement, textOf, type XmlElement } from "../ooxml/xml";
import { writeXml } from "../ooxml/write-xml";
import type { CellHand } from "./cell-hand";
import { formTable, type FormTable } from "./form-table";
import type { ParagraphHand } from "./paragraph-hand";

/** A part of a new block: made like one of the document, with the words of the hands. */
export type BlockPart =
  | { readonly kind: "paragraph"; readonly hand: ParagraphHand }
  | {
      readonly kind: "table";
      readonly like: Table;
      readonly rows: readonly { readonly like: Row; readonly cells: readonly CellHand[] }[];
    }
  | FormTable;

/** The paragraphs of a block in order. */
export function handsIn(parts: readonly BlockPart[]): readonly ParagraphHand[] {
  return parts.flatMap((part) =>
    part.kind === "paragraph"
      ? [part.hand]
      : part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}

/** The OOXML of a block. */
export function markupOf(parts: readonly BlockPart[]): string {
  return parts.map((part) => writeXml(partElement(part))).join("");
}

function partElement(part: BlockPart): XmlElement {
  if (part.kind === "paragraph") return paragraph(part.hand);
  return part.kind === "table" ? table(part) : formTable(part);
}

function table({ like, rows }: Extract<BlockPart, { readonly kind: "table" }>): XmlElement {
  const head = ["w:tblPr", "w:tblGrid"].flatMap((name) => child(like.element, name) ?? []);
  return {
    name: "w:tbl",
    attributes: {},
    children: [...head.map(cleanCopy), ...rows.map(row)],
  };
}

function row({
  like,
  cells,
}: {
  readonly like: Row;
  readonly cells: readonly CellHand[];
}): XmlElement {
  const head = ["w:tblPrEx", "w:trPr"].flatMap((name) => child(like.element, name) ?? []);
  const children = like.cells.map(({ element }, at): XmlElement => {
    const properties = child(element, "w:tcPr");
    return {
      name: "w:tc",
      attributes: {},
      children: [
        ...(properties === undefined ? [] : [cleanCopy(properties)]),
        ...(cells[at]?.paragraphs ?? []).map(paragraph),
      ],
    };
  });
  return { name: "w:tr", attributes: {}, children: [...head.map(cleanCopy), ...children] };
}

/** A copy of the paragraph where it says the same, tick signs aside; else its format with other words. */
export function paragraph(hand: ParagraphHand): XmlElement {
  const like = hand.like === null ? null : cleanCopy(hand.like);
  if (like !== null && saysSame(like, hand.text)) return withSigns(like, hand.text);

  const properties = like === null ? undefined : child(like, "w:pPr");
  const runs = like === null ? [] : descendants(like, "w:r").filter((run) => child(run, "w:t"));
  const mark = child(properties, "w:rPr");
  const first = child(runs[0], "w:rPr") ?? (runs.length === 0 ? mark : undefined);
  const last = child(runs.at(-1), "w:rPr") ?? (runs.length === 0 ? mark : undefined);
  const { text: prefix } = hand.prefix;
  const isPrefixed = prefix !== "" && hand.text.startsWith(prefix);
  const rest = isPrefixed ? hand.text.slice(prefix.length) : hand.text;
  return {
    name: "w:p",
    attributes: {},
    children: [
      ...(properties === undefined ? [] : [properties]),
      ...(isPrefixed ? [run(prefix, first)] : []),
      ...(rest === "" ? [] : [run(rest, last)]),
    ],
  };
}

/** Spaces kept open for writing, as in an empty form field, are no words to be copied. */
function saysSame(like: XmlElement, text: string): boolean {
  return text.trim() === "" ? textIn(like) === text : plain(textIn(like)) === plain(text);
}

/** Some words; line breaks and tabs in them are Word's own. */
export function run(text: string, properties: XmlElement | undefined): XmlElement {
  const words = text.split(/(?=[\v\t])|(?<=[\v\t])/).map((part): XmlElement => {
    if (part === "\v") return { name: "w:br", attributes: {}, children: [] };
    if (part === "\t") return { name: "w:tab", attributes: {}, children: [] };
    return { name: "w:t", attributes: { "xml:space": "preserve" }, children: [part] };
  });
  return {
    name: "w:r",
    attributes: {},
    children: [...(properties === undefined ? [] : [properties]), ...words],
  };
}

const anySign = new RegExp(`[${tickedSigns}${emptySigns}]`, "gu");

function plain(text: string): string {
  return text.replace(anySign, "☐").replace(/\s+/g, " ").trim();
}

function textIn(element: XmlElement): string {
  if (element.name === "w:t") return textOf(element);
  if (element.name === "w:sym") return readSymbol(element);
  return element.children.map((node) => (isElement(node) ? textIn(node) : "")).join("");
}

/** The copy with the signs of `text` in its boxes, one after the other. */
function withSigns(like: XmlElement, text: string): XmlElement {
  const signs = [...text].filter((sign) => plain(sign) === "☐" && sign.trim() !== "");
  const put = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.map((node) => {
      if (!isElement(node)) return node.replace(anySign, () => signs.shift() ?? "☐");
      if (node.name === "w:sym" && plain(readSymbol(node)) === "☐")
        return symbolFor(signs.shift() ?? "☐");
      if (node.name !== "w14:checked") return put(node);
      const ticked = tickedSigns.includes(signs[0] ?? "");
      return { ...node, attributes: { "w14:val": ticked ? "1" : "0" } };
    }),
  });
  return signs.length === 0 ? like : put(like);
}

/** A sign of a box as Word puts it into its own content controls. */
function symbolFor(sign: string): XmlElement {
  const code = (sign.codePointAt(0) ?? 0x2610).toString(16).toUpperCase();
  return { name: "w:sym", attributes: { "w:font": "MS Gothic", "w:char": code }, children: [] };
}
