import {
  paragraphsIn,
  type Block,
  type CellLine,
  type Limits,
  type Paragraph,
  type Row,
  type Table,
} from "../../ooxml/blocks";
import { child, type XmlElement } from "../../ooxml/xml";
import { textOfLines } from "../../ooxml/lines";
import { isPrompt } from "../labels/prompts";
import { rememberedOf } from "../labels/remembered";
import { isGreyHint } from "./grey-hint";

/** A cell as a reader sees it: a cell merged downwards has its words in every row it stands beside. */
export type CellView = {
  readonly column: number;
  readonly span: number;
  /** Merged with the cell above. */
  readonly continues: boolean;
  /** Lines with something in them. */
  readonly lines: readonly CellLine[];
  /** The lines joined by `\n`; for looking at, not for showing. */
  readonly text: string;
  readonly limits: Limits;
  /** What the cell itself is made of; empty for one that only stands for others. */
  readonly blocks: readonly Block[];
  /** The colour that the cell is shaded in, other than white. */
  readonly fill?: string;
};

export type RowView = readonly CellView[];

/** What stands where a row has no cell. */
export const blankCell: CellView = {
  column: 0,
  span: 1,
  continues: false,
  lines: [],
  text: "",
  limits: { formField: false, locked: false },
  blocks: [],
};

/** A cell with other words in it. */
export function withLines(cell: CellView, lines: readonly CellLine[]): CellView {
  return { ...cell, lines, text: textOfLines(lines) };
}

/** A cell with the words of some others in it. */
export function withLinesOf(cell: CellView, others: readonly Pick<CellView, "lines">[]): CellView {
  return withLines(
    cell,
    others.flatMap(({ lines }) => lines),
  );
}

/** The rows of a table, merged cells resolved. Every reader looks at the same tables. */
export const viewRows = rememberedOf((table: Table): readonly RowView[] => {
  let above: RowView = [];
  return table.rows.map((row) => {
    above = viewRow(row, above);
    return above;
  });
});

/** The lines of some blocks that have something in them: words or a tick box. */
export function linesOf(blocks: readonly Block[]): readonly CellLine[] {
  return written(paragraphsIn(blocks));
}

function written(paragraphs: readonly Paragraph[]): readonly CellLine[] {
  const found: CellLine[] = [];
  for (const { lines } of paragraphs) for (const line of lines) if (isSaid(line)) found.push(line);
  return found;
}

function isSaid({ text, ticks }: CellLine): boolean {
  return ticks.length > 0 || (text.trim() !== "" && !isPrompt(text));
}

/** Whether all that stands in a cell says what to write there. */
export function isPrompted(cell: CellView | undefined): boolean {
  if (cell === undefined || cell.text.trim() !== "") return false;
  return paragraphsIn(cell.blocks).some(({ lines }) =>
    lines.some(({ text }) => text.trim() !== ""),
  );
}

function isHintIn({ lines, sources }: Paragraph): boolean {
  return sources.every(isGreyHint) && lines.every(({ ticks }) => ticks.length === 0);
}

/** The cells with words in them. */
export function filled(row: RowView): readonly CellView[] {
  return row.filter(({ text }) => text.trim() !== "");
}

/** What a row of headings says, to know the same one by. */
export function wordsAcross(row: RowView): string {
  return row.map(({ text }) => text.trim().toLowerCase()).join("|");
}

/** Rows and columns changed over. A cell that a row lacks is empty. */
export function turnedRound(rows: readonly RowView[]): readonly RowView[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, index) =>
    rows.map((row, column) => ({ ...(row[index] ?? blankCell), column, span: 1 })),
  );
}

/** Whether a table stands in one of a row's cells. */
export function hasTable(row: RowView): boolean {
  return row.some(({ blocks }) => blocks.some((block) => block.kind === "table"));
}

/** What keeps Amas from writing into any of some cells. */
export function limitsOf(cells: readonly { readonly limits: Limits }[]): Limits {
  return {
    formField: cells.some(({ limits }) => limits.formField),
    locked: cells.some(({ limits }) => limits.locked),
  };
}

/** The same of those that words are written into: old form fields to tick, as for indicators, keep none from that. */
export function limitsOfWords(cells: readonly CellView[]): Limits {
  const areBoxes = ({ lines }: CellView) =>
    lines.length > 0 && lines.every(({ ticks }) => ticks.some(({ kind }) => kind === "field"));
  return {
    ...limitsOf(cells),
    formField: limitsOf(cells.filter((cell) => !areBoxes(cell))).formField,
  };
}

/** How many columns of the grid the rows use. */
export function widthOf(rows: readonly RowView[]): number {
  let width = 0;
  for (const row of rows) {
    for (const { column, span } of row) width = Math.max(width, column + span);
  }
  return width;
}

function viewRow(row: Row, above: RowView): RowView {
  return row.cells.map(({ column, span, continues, blocks, element }) => {
    const origin = continues ? above.find((cell) => cell.column === column) : undefined;
    if (origin !== undefined) return { ...origin, span, continues: true, blocks };
    const paragraphs = paragraphsIn(blocks);
    const lines = written(paragraphs.filter((paragraph) => !isHintIn(paragraph)));
    return {
      column,
      span,
      continues: false,
      lines,
      text: textOfLines(lines),
      limits: limitsOf(paragraphs),
      blocks,
      ...fillOf(element),
    };
  });
}

function fillOf(cell: XmlElement): Pick<CellView, "fill"> {
  const fill = child(child(cell, "w:tcPr"), "w:shd")?.attributes["w:fill"];
  return fill === undefined || /^(?:auto|f{6})$/i.test(fill) ? {} : { fill };
}
