import { sectionOf } from "../../src/plan/recognise/survey/sections";
import { INDICATORS } from "../../src/plan/indicators";
import { elementsOf } from "../../wordhost/xml/read-xml";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { textIn, type Paper, type Part } from "./paper";
import { sectionsIn, sectionWith, type PaperSection } from "./sections";

/**
 * All down to the last table before the targets, so that their headings stay with them; `null` where something that
 * must be read is in it.
 */
export function frontOf(paper: Paper): readonly XmlElement[] | null {
  const blocks = blocksOf(paper);
  const first = blocks.findIndex((block) => paper.isTarget(textIn(block)));
  const before = blocks.slice(0, Math.max(0, first));
  const at = before.findLastIndex((block) => block.name !== "w:p" && !isOfIep(textIn(block)));
  const front = before.slice(0, at + 1);
  const isApart = front.every((block) => !isOfIep(textIn(block)));
  return at > 0 && isApart && holdsNothing(paper, front) ? front : null;
}

/**
 * All from the block after the last one with a target or what is said of it; `null` unless all meetings and comments
 * are in it.
 */
export function backOf(paper: Paper): readonly XmlElement[] | null {
  const blocks = blocksOf(paper);
  const last = blocks.findLastIndex((block) => paper.isTarget(textIn(block)));
  const before = blocks.slice(0, last + 1);
  const back = blocks.slice(last + 1);
  const isAll = last !== -1 && holdsMeetings(paper, back) && holdsComments(paper, back);
  const isApart = back.every((block) => !isOfIep(textIn(block)) && !isForTargets(textIn(block)));
  return isAll && isApart && holdsNothing(paper, before) && holdsTargets(paper, before)
    ? back
    : null;
}

/** The section with all meetings and no comment, where no heading and no comment elsewhere names the day of one. */
export function meetingsOf(paper: Paper): readonly XmlElement[] | null {
  const own = wholeSection(paper, "meetings");
  if (own === null || !holdsMeetings(paper, headed(own))) return null;
  const others = blocksOf(paper).filter((block) => !headed(own).includes(block));
  const titles = sectionsIn(paper).filter(({ heading }) => others.includes(heading));
  const isNamed = titles.some(({ title }) =>
    paper.expected.reviews.some(({ date = "" }) => date !== "" && title.includes(date)),
  );
  return holdsComments(paper, others) && !isNamed ? headed(own) : null;
}

/** The section with all comments and no meeting. */
export function commentsOf(paper: Paper): readonly XmlElement[] | null {
  const own = wholeSection(paper, "comments");
  if (own === null || !holdsComments(paper, headed(own))) return null;
  const others = blocksOf(paper).filter((block) => !headed(own).includes(block));
  return holdsMeetings(paper, others) ? headed(own) : null;
}

/** The one section that holds all of a part and nothing of another. */
export function wholeSection(paper: Paper, part: Part): PaperSection | null {
  const sections = sectionsIn(paper);
  const own = new Set(paper.tables(part).map((table) => sectionWith(sections, table)));
  const [section] = own;
  if (own.size !== 1 || section === null || section === undefined) return null;
  return isAlone(paper, section, part) ? section : null;
}

export function isAlone(paper: Paper, section: PaperSection, part: Part): boolean {
  const words = section.blocks.map((block) => textIn(block)).join("\n");
  const isSaid = part !== "comments" && paper.isComment(words);
  const isDated = part !== "comments" || paper.areDated(words);
  return (
    !isSaid &&
    isDated &&
    paper
      .allTables()
      .every(
        (table) => paper.tables(part).includes(table) || sectionWith([section], table) === null,
      )
  );
}

/** A section with its heading. */
export function headed({ heading, blocks }: PaperSection): readonly XmlElement[] {
  return [heading, ...blocks];
}

export function blocksOf(paper: Paper): readonly XmlElement[] {
  return elementsOf(paper.live.body).filter(({ name }) => name !== "w:sectPr");
}

function isOfIep(title: string): boolean {
  const kind = sectionOf(title, true)?.kind;
  return kind === "iep" || kind === "mixed";
}

function holdsMeetings(paper: Paper, blocks: readonly XmlElement[]): boolean {
  const words = blocks.map(textIn).join("\n");
  return linesBelow(paper.expected.reviews).every((line) => words.includes(line));
}

function holdsComments(paper: Paper, blocks: readonly XmlElement[]): boolean {
  const words = blocks.map(textIn).join("\n");
  const said = paper.expected.comments.flatMap(({ text }) => linesBelow(text));
  return said.every((line) => words.includes(line)) && paper.areDated(words);
}

/** Nothing that was said, and no day of a meeting: it would still be read there. */
function holdsNothing(paper: Paper, blocks: readonly XmlElement[]): boolean {
  const words = blocks.map(textIn).join("\n");
  const { reviews, comments } = paper.expected;
  const own = [
    ...comments.flatMap(({ text, date }) => [text, date ?? text]),
    ...reviews.flatMap(({ date, type }) => date ?? type ?? []),
  ];
  return own.flatMap(linesBelow).every((line) => !words.includes(line));
}

function holdsTargets(paper: Paper, blocks: readonly XmlElement[]): boolean {
  const words = blocks.map(textIn).join("\n");
  return paper
    .shortTerm()
    .every((target) => linesBelow(target).every((line) => words.includes(line)));
}

/** Indicators for the targets above, or a form for more of them. */
function isForTargets(words: string): boolean {
  const isGrid = INDICATORS.filter((name) => words.toLowerCase().includes(name)).length >= 6;
  return isGrid || /(?:long|short)[\s-]*term|\bstts?\b/i.test(words);
}

function linesBelow(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(/[\n\v]/).filter((line) => line.trim() !== "");
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(linesBelow);
}
