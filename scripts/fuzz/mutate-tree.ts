import {
  appendNode,
  copyElement,
  insertNodes,
  newElement,
  newText,
  removeNode,
  replaceChildren,
} from "../../wordhost/xml/edit-xml";
import { childNamed, elementsOf } from "../../wordhost/xml/read-xml";
import { parseXml, xmlText, type XmlDocument, type XmlElement } from "../../wordhost/xml/xml-tree";
import type { Random } from "./random";

/** A Word part that is still XML, with some of its elements out of order. */
export function mutateTree(xml: string, random: Random): string {
  const document = parseXml(xml);
  const count = 1 + random.below(12);
  for (let time = 0; time < count; time += 1) {
    const mutate = random.one(mutations);
    mutate?.(document, random);
  }
  return xmlText(document);
}

type Mutation = (document: XmlDocument, random: Random) => void;

const mutations: readonly Mutation[] = [
  drop(),
  drop("w:tc"),
  drop("w:tr"),
  drop("w:tcPr"),
  duplicate(),
  duplicate("w:tc"),
  duplicate("w:tr"),
  duplicate("w:p"),
  swap,
  move,
  wrap,
  unwrap,
  garbleAttribute,
  rename,
  nestTable,
  setCellProperty("w:gridSpan", ["-3", "0", "2", "7", "99999999999", "x", "1e9", ""]),
  setCellProperty("w:vMerge", ["restart", "continue", "", "x"]),
  setCellProperty("w:hMerge", ["restart", "continue", ""]),
  strayText,
  changeWords,
  mergeParagraphs,
];

function drop(name?: string): Mutation {
  return (document, random) => {
    const element = pick(document, random, name);
    if (element !== null) removeNode(element);
  };
}

function duplicate(name?: string): Mutation {
  return (document, random) => {
    const element = pick(document, random, name);
    if (element?.parent)
      insertNodes(element.parent, place(element), [copyElement(document, element)]);
  };
}

function swap(document: XmlDocument, random: Random): void {
  const one = pick(document, random);
  const other = pick(document, random, one?.name);
  if (one === null || other === null || isWithin(one, other) || isWithin(other, one)) return;
  const [first, second] = [copyElement(document, one), copyElement(document, other)];
  replace(one, second);
  replace(other, first);
}

function move(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  const target = pick(document, random);
  if (element === null || target === null || isWithin(target, element)) return;
  removeNode(element);
  insertNodes(target, random.below(target.children.length + 1), [element]);
}

function wrap(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  const names = random.one(wrappers);
  if (element === null || names === undefined) return;
  const inner = copyElement(document, element);
  replace(
    element,
    names.reduceRight<XmlElement>((child, name) => newElement(document, name, {}, [child]), inner),
  );
}

const wrappers: readonly (readonly string[])[] = [
  ["w:sdt", "w:sdtContent"],
  ["w:ins"],
  ["w:del"],
  ["w:moveFrom"],
  ["w:smartTag"],
  ["w:customXml"],
  ["w:hyperlink"],
  ["w:fldSimple"],
  ["w:r"],
  ["w:p"],
  ["w:tbl", "w:tr", "w:tc"],
  ["w:p", "w:r", "w:pict", "w:txbxContent"],
  ["w:unheardOf"],
];

function unwrap(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  if (!element?.parent) return;
  const { parent } = element;
  const at = place(element);
  const children = [...element.children];
  removeNode(element);
  insertNodes(parent, at, children);
}

function garbleAttribute(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  const attribute = random.one(element?.attributes ?? []);
  if (element === null || attribute === undefined) return;
  const value =
    random.one(["", "-1", "99999999999", "x", "0", "NaN", "true", "Heading1", "é"]) ?? "";
  const attributes = element.attributes.map((one) => (one === attribute ? { ...one, value } : one));
  replace(element, { ...copyElement(document, element), attributes });
}

function rename(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  const name = random.one([
    "w:p",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:r",
    "w:t",
    "w:sdt",
    "w:fldChar",
    "w:br",
  ]);
  if (element === null || name === undefined) return;
  const { children } = copyElement(document, element);
  replace(element, newElement(document, name, {}, children));
}

function nestTable(document: XmlDocument, random: Random): void {
  const table = pick(document, random, "w:tbl");
  const cell = pick(document, random, "w:tc");
  if (table === null || cell === null) return;
  const copy = copyElement(document, table);
  insertNodes(cell, random.below(cell.children.length + 1), [copy]);
}

function setCellProperty(name: string, values: readonly string[]): Mutation {
  return (document, random) => {
    const cell = pick(document, random, "w:tc");
    if (cell === null) return;
    const properties = childNamed(cell, "w:tcPr") ?? newElement(document, "w:tcPr");
    if (properties.parent === null) insertNodes(cell, 0, [properties]);
    const value = random.one(values) ?? "";
    appendNode(properties, newElement(document, name, value === "" ? {} : { "w:val": value }));
  };
}

function strayText(document: XmlDocument, random: Random): void {
  const element = pick(document, random);
  if (element === null) return;
  insertNodes(element, random.below(element.children.length + 1), [newText("stray & ☑ words")]);
}

function changeWords(document: XmlDocument, random: Random): void {
  const element = pick(document, random, "w:t");
  const words = random.one(oddWords);
  if (element !== null && words !== undefined) replaceChildren(element, [newText(words)]);
}

const oddWords = [
  "",
  " ",
  "\u00A0\u200B",
  "1.",
  "ST1:",
  "a) b) c)",
  "Long term target",
  "Short term targets",
  "By when",
  "Evaluation",
  "Pupil’s views",
  "Review Record",
  "☐ Safe ☑ Healthy ☒ Achieving",
  "Respected and Responsible",
  "12/13/2026 and 31/02/2026",
  "İstanbul ﬁne 👩‍🏫 e\u0301",
  "ــ العربية",
  "x".repeat(3000),
  "By June ".repeat(200),
];

function mergeParagraphs(document: XmlDocument, random: Random): void {
  const one = pick(document, random, "w:p");
  const next = elementsOf(one?.parent ?? document.root).find((element) => element.name === "w:p");
  if (one === null || next === undefined || one === next || isWithin(one, next)) return;
  removeNode(next);
  insertNodes(one, one.children.length, [newElement(document, "w:br"), ...next.children]);
}

function pick(document: XmlDocument, random: Random, name?: string): XmlElement | null {
  const all: XmlElement[] = [];
  collect(document.root);
  return random.one(all) ?? null;

  function collect(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (name === undefined || child.name === name) all.push(child);
      collect(child);
    }
  }
}

function replace(element: XmlElement, other: XmlElement): void {
  if (element.parent === null) return;
  insertNodes(element.parent, place(element), [other]);
  removeNode(element);
}

function place(element: XmlElement): number {
  return element.parent?.children.indexOf(element) ?? 0;
}

function isWithin(element: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}
