/** The document as people see it: paragraphs and tables, tracked changes accepted. */
export type Block = Paragraph | Table;

export type Paragraph = {
  readonly kind: "paragraph";
  /** At least one; several where the paragraph has line breaks. */
  readonly lines: readonly Line[];
  /** How deep in a list, from 0; `null` when it is no list item. */
  readonly listLevel: number | null;
  readonly isHeading: boolean;
  readonly limits: Limits;
};

/** One line of text and where its letters stand in the document. */
export type Line = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly ticks: readonly Tick[];
};

/** A stretch of a line that stands in one paragraph; `paragraph: null`: in a text box. */
export type Piece = {
  readonly start: number;
  readonly length: number;
  readonly paragraph: number | null;
  readonly offset: number;
};

/** A tick box, whatever it is made of. `at` and `length`: its sign in the line's text, if it has one. */
export type Tick = { readonly at: number; readonly length: number; readonly ticked: boolean };

/** What keeps Amas from writing into a paragraph. */
export type Limits = { readonly formField: boolean; readonly locked: boolean };

export type Table = { readonly kind: "table"; readonly rows: readonly Row[] };

export type Row = { readonly cells: readonly Cell[] };

export type Cell = {
  /** Column of the table's grid where the cell begins, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** Whether the cell only continues the one above it (`w:vMerge`). */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
};

/** All paragraphs in `blocks`, those in nested tables too, in document order. */
export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}
