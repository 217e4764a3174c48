import type { Block, Cell, Paragraph } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import type { IsAim } from "./aims";
import { recurringIn, type Recurring } from "./recurring";
import { spotsInTable } from "./table-spots";
import { TextSpots } from "./text-spots";

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
export function spotsIn(
  blocks: readonly Block[],
  isAim: IsAim,
  again: Recurring = recurringIn(blocks),
): readonly Spot[] {
  const text = new TextSpots(isAim, again);
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return text.read(block);
    const { above } = text;
    text.end();
    return spotsInTable(block, isAim, again, above, (inside) => spotsIn(inside, isAim, again));
  });
}
