import type { XmlElement } from "./xml";

/** The document as people see it: paragraphs and tables, tracked changes accepted. */
export type Block = Paragraph | Table;

export type Paragraph = {
  readonly kind: "paragraph";
  /** At least one; several where the paragraph has line breaks. */
  readonly lines: readonly CellLine[];
  /** How deep in a list, from 0; `null` when it is no list item. */
  readonly listLevel: number | null;
  /** 1 for the highest; 0 for a title; `null`: it is no heading. */
  readonly headingLevel: number | null;
  readonly limits: Limits;
  /** The paragraphs of the document that it is made of: several where their marks are tracked as deleted. */
  readonly sources: readonly SourceParagraph[];
};

/** What writing into a paragraph of the document has to know of it. */
export type SourceParagraph = {
  /** Its index in Word's list of paragraphs; `null`: in a text box, or not in the list. */
  readonly place: number | null;
  /** Final text. */
  readonly text: string;
  /** Tracked deletions stand in it. */
  readonly hasDeletions: boolean;
  /** It holds only the prompt of a content control: of one in it, or of one around it. */
  readonly prompt: "inside" | "around" | null;
  /** A date in it is picked from a calendar, which Word on the web lets no add-in do. */
  readonly hasDatePicker: boolean;
  /** Stretches of `text` by how they look, in order and without gaps. */
  readonly looks: readonly LookStretch[];
  /** The content controls in it that are chosen from, in order. */
  readonly lists: readonly ListControl[];
  /** A locked control around it lets nothing be added beside it. */
  readonly isFixed: boolean;
  readonly element: XmlElement;
};

/** How letters look, as far as the letters themselves say so. */
export type Look = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly color: string | null;
  /** Highlighted, or shaded behind the letters: the colour. */
  readonly highlight: string | null;
  /** In half points. */
  readonly size: string | null;
  /** Struck out, as what does not apply of several words printed. */
  readonly struck: boolean;
};

export type LookStretch = { readonly start: number; readonly length: number; readonly look: Look };

/** A content control with a list to choose from. */
export type ListControl = {
  readonly control: "dropDownList" | "comboBox";
  readonly items: readonly string[];
  /** It stands around the whole paragraph or cell, so that nothing can be written beside it. */
  readonly isAround?: boolean;
};

/** One line of text and where its letters stand in the document. */
export type Line = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly ticks: readonly Tick[];
};

/** A line of a paragraph; `listLevel` is that of the list item it begins, `null` when it begins none. */
export type CellLine = Line & { readonly listLevel: number | null };

/** A stretch of a line that stands in one paragraph; `paragraph: null`: in a text box. */
export type Piece = {
  readonly start: number;
  readonly length: number;
  readonly paragraph: number | null;
  readonly offset: number;
};

/** A tick box, whatever it is made of. `at` and `length`: its sign in the line's text, if it has one. */
export type Tick = {
  readonly at: number;
  readonly length: number;
  readonly ticked: boolean;
  readonly kind: TickKind;
};

/** A content control, an old form field, or a plain sign. */
export type TickKind = "control" | "field" | "sign";

/** What keeps Amas from writing into a paragraph. */
export type Limits = { readonly formField: boolean; readonly locked: boolean };

export type Table = {
  readonly kind: "table";
  readonly rows: readonly Row[];
  /** A locked control around it lets no row be added, and nothing behind it. */
  readonly isFixed: boolean;
  /** No table of the document: text that is looked at as if it stood in a box. */
  readonly isText?: true;
  readonly element: XmlElement;
};

export type Row = { readonly cells: readonly Cell[]; readonly element: XmlElement };

export type Cell = {
  /** Column of the table's grid where the cell begins, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  /** Whether the cell only continues the one above it (`w:vMerge`). */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
  readonly element: XmlElement;
};

/** All paragraphs in `blocks`, those in nested tables too, in document order. */
export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") paragraphs.push(block);
    else
      for (const { cells } of block.rows)
        for (const cell of cells) paragraphs.push(...paragraphsIn(cell.blocks));
  }
  return paragraphs;
}

/** Whether any line in `blocks`, those in tables too, says such a thing. */
export function someLine(blocks: readonly Block[], isSuch: (text: string) => boolean): boolean {
  return paragraphsIn(blocks).some(({ lines }) => lines.some(({ text }) => isSuch(text)));
}

/** The lines of the paragraphs before the first table; all of them where there is none. */
export function linesAboveTables(blocks: readonly Block[]): readonly CellLine[] {
  const end = blocks.findIndex(({ kind }) => kind === "table");
  const above = end === -1 ? blocks : blocks.slice(0, end);
  return paragraphsIn(above).flatMap(({ lines }) => lines);
}
