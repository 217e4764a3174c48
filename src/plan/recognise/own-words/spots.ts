import type { Block, Cell, Paragraph } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import type { IsAim } from "./aims";
import { beforeIndicators, behindLabel, isShort, wordsOf } from "./labels-in-lines";
import { spotsInTable } from "./table-spots";

/** Some words of a document with the label that they stand under, beside or behind. */
export type Spot = {
  /** As written; "": they stand alone. */
  readonly label: string;
  readonly place: LabelPlace;
  readonly lines: Lines;
  /** What has its labels in common: a table, or the rows under one row of headings. */
  readonly structure: object;
  /** Spots of one row of a table have the same. */
  readonly row: object;
  /** Column of the table's grid where the words stand, from 0. */
  readonly column: number;
  /** The label stands beside these words alone, and heads nothing. */
  readonly isPair?: true;
};

/** The spots with one label. */
export type Group = readonly Spot[];

/** Where a label stands: a cell of its own, or so many letters at the start of a paragraph. */
export type LabelPlace = Cell | { readonly paragraph: Paragraph; readonly length: number };

/** Everything that stands with a label, and the aims that stand without, in the order of the document. */
export function spotsIn(blocks: readonly Block[], isAim: IsAim): readonly Spot[] {
  const spots: Spot[] = [];
  const again = recurring(blocks);
  let above: Paragraph | null = null;
  for (const block of blocks) {
    if (block.kind === "table") {
      spots.push(...spotsInTable(block, isAim, (inside) => spotsIn(inside, isAim)));
      above = null;
      continue;
    }
    const text = wordsOf(block.lines);
    if (text === "") continue;
    const own = { lines: block.lines, structure: blocks, row: block, column: 0 };
    const behind = behindLabel(block, isAim) ?? beforeIndicators(block);
    if (behind !== null) spots.push({ ...own, ...behind });
    else if (isAim(text)) spots.push({ ...own, ...labelAbove(above, block) });
    above = behind === null && !isAim(text) && again.has(withoutFigures(text)) ? block : null;
  }
  return spots;
}

/** The short paragraphs that stand there more than once, their numbers aside. */
function recurring(blocks: readonly Block[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const block of blocks) {
    const text = block.kind === "paragraph" ? wordsOf(block.lines) : "";
    if (!isShort(text)) continue;
    const words = withoutFigures(text);
    (once.has(words) ? again : once).add(words);
  }
  return again;
}

function withoutFigures(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function labelAbove(above: Paragraph | null, own: Paragraph) {
  if (above === null) return { label: "", place: { paragraph: own, length: 0 } };
  const [first] = above.lines;
  return {
    label: wordsOf(above.lines),
    place: { paragraph: above, length: first?.text.length ?? 0 },
  };
}
