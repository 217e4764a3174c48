import { sectionOf } from "../../src/plan/recognise/survey/sections";
import { styleName } from "../../wordhost/document/styles";
import { childNamed, elementsOf, isOn } from "../../wordhost/xml/read-xml";
import type { XmlElement } from "../../wordhost/xml/xml-tree";
import { formatOf, isEmptyParagraph } from "./edit";
import { textOf, type Paper } from "./paper";

/** A heading in the text and what stands below it until the next one. */
export type PaperSection = {
  readonly heading: XmlElement;
  readonly title: string;
  readonly blocks: readonly XmlElement[];
};

/** The parts of the plan that stand one below another in the body, each with its heading. */
export function sectionsIn(paper: Paper): readonly PaperSection[] {
  const sections: { heading: XmlElement; title: string; blocks: XmlElement[] }[] = [];
  for (const block of elementsOf(paper.live.body)) {
    if (block.name === "w:sectPr") continue;
    if (isHeading(paper, block)) {
      sections.push({ heading: block, title: textOf(block).trim(), blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** A paragraph that begins a part: in the style of a heading, or the plain name of a part in bold. */
function isHeading(paper: Paper, block: XmlElement): boolean {
  if (block.name !== "w:p" || isEmptyParagraph(block)) return false;
  if (/^(?:heading|title|überschrift)/i.test(styleName(paper.live, block))) return true;
  const format = formatOf(block);
  const isBold = format !== null && isOn(childNamed(format, "w:b"));
  return isBold && sectionOf(textOf(block).trim(), false) !== null;
}

/** The section that holds a table, by its place in the body. */
export function sectionWith(
  sections: readonly PaperSection[],
  table: XmlElement,
): PaperSection | null {
  return sections.find(({ blocks }) => blocks.some((block) => isWithin(table, block))) ?? null;
}

export function isWithin(element: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}
