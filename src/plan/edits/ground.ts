import type { Block, Cell, Paragraph, Row, SourceParagraph, Table } from "../ooxml/blocks";

/** The innermost cell that a paragraph stands in. */
export type Spot = {
  readonly table: Table;
  readonly row: Row;
  readonly rowIndex: number;
  readonly cell: Cell;
};

/** Where each paragraph of a document stands, by its index in `Plan.paragraphs`. */
export type Ground = {
  readonly spotOf: (paragraph: number) => Spot | null;
  readonly blockOf: (paragraph: number) => Paragraph | null;
  readonly sourceOf: (paragraph: number) => SourceParagraph | null;
};

export function groundOf(blocks: readonly Block[]): Ground {
  const spots = new Map<number, Spot>();
  const sources = new Map<number, SourceParagraph>();
  const paragraphs = new Map<number, Paragraph>();
  walk(blocks, null);
  return {
    spotOf: (paragraph) => spots.get(paragraph) ?? null,
    blockOf: (paragraph) => paragraphs.get(paragraph) ?? null,
    sourceOf: (paragraph) => sources.get(paragraph) ?? null,
  };

  function walk(inside: readonly Block[], spot: Spot | null): void {
    for (const block of inside) {
      if (block.kind === "table") {
        block.rows.forEach((row, rowIndex) =>
          row.cells.forEach((cell) => walk(cell.blocks, { table: block, row, rowIndex, cell })),
        );
        continue;
      }
      for (const source of block.sources) {
        if (source.place === null) continue;
        sources.set(source.place, source);
        paragraphs.set(source.place, block);
        if (spot !== null) spots.set(source.place, spot);
      }
    }
  }
}

/** The first paragraph of a cell, by which Word finds it; `null` for one outside Word's list. */
export function firstParagraph(cell: Cell): number | null {
  for (const block of cell.blocks) {
    if (block.kind === "paragraph") return block.sources[0]?.place ?? null;
  }
  return null;
}

/** The first paragraph of a row that Word lists. */
export function paragraphInRow(row: Row): number | null {
  for (const cell of row.cells) {
    const first = firstParagraph(cell);
    if (first !== null) return first;
  }
  return null;
}
