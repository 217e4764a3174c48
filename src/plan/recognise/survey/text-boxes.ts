import type { Block, Paragraph } from "../../ooxml/blocks";
import type { Section } from "./sections";

/** Follows the text boxes among some blocks: each stands behind the paragraph that it is anchored in. */
export class TextBoxes {
  /** What stands round the box, and whether a table has come in it; `null`: no box is open. */
  private box: { readonly around: Section | null; hasTable: boolean } | null = null;

  /**
   * The section that a block stands in, `section` being that of the one before. What a heading in a box begins ends
   * with it where the box has a table as well; a heading alone may be a title of what follows.
   */
  sectionAt(block: Block, section: Section | null): Section | null {
    const { box } = this;
    if (isInTextBox(block)) {
      this.box ??= { around: section, hasTable: false };
      this.box.hasTable ||= block.kind === "table";
      return section;
    }
    this.box = null;
    return box?.hasTable === true ? box.around : section;
  }
}

/** Word lists no paragraph of a text box. */
function isInTextBox(block: Block): boolean {
  return firstParagraph(block)?.sources.every(({ place }) => place === null) === true;
}

/** Every block is asked for it: of a long table no more is looked at than leads to it. */
function firstParagraph(block: Block): Paragraph | null {
  if (block.kind === "paragraph") return block;
  for (const { cells } of block.rows)
    for (const { blocks } of cells)
      for (const inner of blocks) {
        const found = firstParagraph(inner);
        if (found !== null) return found;
      }
  return null;
}
