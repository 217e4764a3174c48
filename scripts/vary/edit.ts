import { ownParagraphs } from "../../wordhost/document/blocks";
import { newRun } from "../../wordhost/document/runs";
import { copyElement, insertNodes, newElement, removeNode } from "../../wordhost/xml/edit-xml";
import { childNamed, childrenNamed, elementsOf } from "../../wordhost/xml/read-xml";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { textOf, type Paper } from "./paper";

/** Whether a paragraph is runs and nothing else, so that its words may be changed at will. */
export function isPlain(paragraph: XmlElement): boolean {
  const runs = childrenNamed(paragraph, "w:r");
  return (
    runs.length > 0 &&
    elementsOf(paragraph).every(({ name }) => plainParts.has(name)) &&
    runs.every((run) => elementsOf(run).every(({ name }) => runParts.has(name)))
  );
}

const plainParts = new Set(["w:pPr", "w:r", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd"]);
const runParts = new Set(["w:rPr", "w:t", "w:tab", "w:br", "w:lastRenderedPageBreak"]);

/** Gives a plain paragraph other words, in the format of its first run; `\v` breaks the line. */
export function setText(paper: Paper, paragraph: XmlElement, text: string): void {
  const format = formatOf(paragraph);
  const run = newRun(paper.live, format, text);
  elementsOf(paragraph)
    .filter(({ name }) => name !== "w:pPr")
    .forEach(removeNode);
  insertNodes(paragraph, paragraph.children.length, [run]);
}

/** A paragraph that looks like another. */
export function paragraphLike(paper: Paper, like: XmlElement | null, text: string): XmlElement {
  const properties = like === null ? null : childNamed(like, "w:pPr");
  const copied = properties === null ? [] : [copyElement(paper.live.xml, properties)];
  const run = text === "" ? [] : [newRun(paper.live, like && formatOf(like), text)];
  return newElement(paper.live.xml, "w:p", {}, [...copied, ...run]);
}

/** A paragraph of the usual look. */
export function plainParagraph(paper: Paper, text: string): XmlElement {
  return paragraphLike(paper, null, text);
}

/** A cell that looks like another, and covers one column of one row. */
export function cellLike(paper: Paper, like: XmlElement, text: string): XmlElement {
  const { xml } = paper.live;
  const properties = childNamed(like, "w:tcPr");
  const copied = properties === null ? [] : [copyElement(xml, properties)];
  copied.flatMap(elementsOf).forEach((each) => merges.has(each.name) && removeNode(each));
  const [first] = ownParagraphs(like);
  return newElement(xml, "w:tc", {}, [...copied, paragraphLike(paper, first ?? null, text)]);
}

const merges = new Set(["w:gridSpan", "w:vMerge", "w:hMerge"]);

/** A table of plain cells with lines round them. */
export function plainTable(paper: Paper, rows: readonly (readonly string[])[]): XmlElement {
  const { xml } = paper.live;
  const cell = (text: string) =>
    newElement(xml, "w:tc", {}, [
      newElement(xml, "w:tcPr", {}, [newElement(xml, "w:tcW", { "w:w": "0", "w:type": "auto" })]),
      plainParagraph(paper, text),
    ]);
  const grid = (rows[0] ?? []).map(() => newElement(xml, "w:gridCol", { "w:w": "2000" }));
  return newElement(xml, "w:tbl", {}, [
    newElement(xml, "w:tblPr"),
    newElement(xml, "w:tblGrid", {}, grid),
    ...rows.map((texts) => newElement(xml, "w:tr", {}, texts.map(cell))),
  ]);
}

/** How the first words of a paragraph look. */
export function formatOf(paragraph: XmlElement): XmlElement | null {
  const run = childrenNamed(paragraph, "w:r").find((each) => childNamed(each, "w:rPr") !== null);
  return run === undefined ? null : childNamed(run, "w:rPr");
}

/** Whether nothing stands in the paragraphs, nor a picture or a table among them. */
export function isEmptyCell(cell: XmlElement): boolean {
  const blocks = elementsOf(cell).filter(({ name }) => name !== "w:tcPr");
  return blocks.every((block) => block.name === "w:p" && isEmptyParagraph(block));
}

export function isEmptyParagraph(paragraph: XmlElement): boolean {
  const isBare = elementsOf(paragraph).every(({ name }) => plainParts.has(name));
  return isBare && textOf(paragraph).trim() === "" && !hasSpecial(paragraph);
}

function hasSpecial(paragraph: XmlElement): boolean {
  return childrenNamed(paragraph, "w:r").some((run) =>
    elementsOf(run).some(({ name }) => !runParts.has(name)),
  );
}
