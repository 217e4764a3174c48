import { recognise } from "../../src/plan/recognise/recognise";
import { readSnapshotBody } from "../../src/plan/read-snapshot";
import { importBlocks, visit } from "../../wordhost/document/import-blocks";
import { readOoxml } from "../../wordhost/document/ooxml-package";
import { flatOpc } from "../../wordhost/package/flat-opc";
import {
  insertBefore,
  newElement,
  newText,
  removeNode,
  replaceChildren,
} from "../../wordhost/xml/edit-xml";
import { characters, elementsOf } from "../../wordhost/xml/read-xml";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { expectedSchema, type ExpectedAnswer } from "../evaluate/answer";
import { plainParagraph } from "./edit";
import type { Paper } from "./paper";
import { blocksOf } from "./plan-parts";
import type { PlanFile } from "./vary-plan";

/** A plan with its paper. */
export type Donor = { readonly plan: PlanFile; readonly paper: Paper };

/**
 * Puts blocks of another plan in the place of some of this one, about the same child. Answers what must be read of
 * the other plan as it now is; `null`, with nothing done, where the parts cannot be parted from their files.
 */
export function bringIn(
  to: Donor,
  old: readonly XmlElement[],
  from: Donor,
  blocks: readonly XmlElement[],
): ExpectedAnswer | null {
  const [first] = old;
  const names = renaming(namesIn(from.plan), namesIn(to.plan));
  if (first === undefined || names === null || !isMovable(to.paper, blocks)) return null;
  const { live } = to.paper;
  const source = readOoxml(flatOpc(from.paper.live.package));
  const places = new Set(blocks.map((block) => blocksOf(from.paper).indexOf(block)));
  const wanted = elementsOf(source.body).filter((_, at) => places.has(at));
  for (const block of wanted) visit(block, withoutSections);
  const body = newElement(live.xml, "w:body", {}, wanted);
  const brought = importBlocks(live, { ...source, body });
  for (const block of brought) visit(block, (element) => renameIn(element, names));
  // Tables without a paragraph between would be one.
  insertBefore(first, [plainParagraph(to.paper, ""), ...brought, plainParagraph(to.paper, "")]);
  old.forEach(removeNode);
  return renamed(from.plan.expected, names);
}

/** What each name of one child becomes. */
type Names = ReadonlyMap<string, string>;

/** From the names of one child to those of another; `null` where only one of them is named. */
function renaming(from: readonly string[], to: readonly string[]): Names | null {
  const [first] = to;
  const last = to.at(-1);
  if (first === undefined || last === undefined) return from.length === 0 ? new Map() : null;
  if (from.length === 0) return null;
  return new Map(from.map((name, at) => [name, at === 0 ? first : last]));
}

/** The letters as they are now, one entry for each that was: a new name stands where the old one began. */
function lettersOf(text: string, names: Names): readonly string[] {
  const letters = text.split("");
  for (const { 0: word, index } of text.matchAll(/\p{L}+(?:['’-](?!s(?!\p{L}))\p{L}+)*/gu)) {
    const name = names.get(word.toLowerCase());
    if (name === undefined) continue;
    letters.fill("", index, index + word.length);
    letters[index] = likeThat(word, name);
  }
  return letters;
}

function rename(text: string, names: Names): string {
  return lettersOf(text, names).join("");
}

function likeThat(found: string, name: string): string {
  if (!/^\p{Lu}/u.test(found)) return found;
  const isCapitals = found.length > 1 && found === found.toUpperCase();
  return isCapitals ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The reader's own idea of the names: it is not in question here. */
export function namesIn({ file }: PlanFile): readonly string[] {
  return recognise(readSnapshotBody({ ooxml: null, file, liveParagraphs: null }).blocks).names;
}

/** Word may part the letters of a name. */
function renameIn(paragraph: XmlElement, names: Names): void {
  if (paragraph.name !== "w:p" || names.size === 0) return;
  const pieces: XmlElement[] = [];
  visit(paragraph, (element) => /^w:(?:t|br|tab|cr)$/.test(element.name) && pieces.push(element));
  const textIn = (piece: XmlElement) => (piece.name === "w:t" ? characters(piece) : "\n");
  const letters = lettersOf(pieces.map(textIn).join(""), names);
  let start = 0;
  for (const piece of pieces) {
    const end = start + textIn(piece).length;
    const text = newText(letters.slice(start, end).join(""));
    if (piece.name === "w:t") replaceChildren(piece, [text]);
    start = end;
  }
}

function renamed(expected: ExpectedAnswer, names: Names): ExpectedAnswer {
  const inOthersName = (_: string, value: unknown) =>
    typeof value === "string" ? rename(value, names) : value;
  return expectedSchema.parse(JSON.parse(JSON.stringify(expected), inOthersName));
}

/** Whether nothing in the blocks leads to another part of the file: pictures, links and notes. */
function isMovable(to: Paper, blocks: readonly XmlElement[]): boolean {
  let isFree = blocks.length > 0;
  for (const block of blocks) {
    visit(block, (element) => {
      const leads = element.attributes.some(({ name }) => name.startsWith("r:"));
      if (leads && !isOfSection.has(element.name)) isFree = false;
      if (/^w:(?:footnote|endnote)Reference$/.test(element.name)) isFree = false;
      if (element.name === "w:numId" && !hasLists(to)) isFree = false;
    });
  }
  return isFree;
}

const isOfSection = new Set(["w:headerReference", "w:footerReference", "w:printerSettings"]);

function hasLists({ live }: Paper): boolean {
  const kinds = live.parts.relationships(live.parts.mainPart()).map(({ kind }) => kind);
  return kinds.includes("numbering");
}

/** The size of the page and its headers stay with their file. */
function withoutSections(element: XmlElement): void {
  if (element.name === "w:sectPr") removeNode(element);
}
