import type { Block, Cell, CellLine, Paragraph, Row, Table } from "../../ooxml/blocks";
import { sliceLine, textOfLines } from "../../ooxml/lines";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import { reviewRoleOf } from "../reviews/review-labels";
import { targetRoleOf } from "../targets/header";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import { filled, hasTable, viewRows, type CellView, type RowView } from "../survey/grid";
import type { IsAim } from "./aims";

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
      spots.push(...new TableSpots(block, isAim).spots);
      above = null;
      continue;
    }
    const text = textOf(block.lines);
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
    const text = block.kind === "paragraph" ? textOf(block.lines) : "";
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

/** Whether all lines of a text are aims. */
export function areAims(lines: Lines, isAim: IsAim): boolean {
  const written = lines.filter((line) => line.text.trim() !== "" && !isOnlyIndicators([line]));
  return written.length > 0 && written.every(({ text }) => isAim(text));
}

/** The cells of a row of headings. */
export class Headings {
  constructor(
    readonly row: RowView,
    readonly cells: readonly Cell[],
  ) {}
}

class TableSpots {
  readonly spots: Spot[] = [];
  readonly #rows: readonly RowView[];
  #header: Headings | null = null;
  #above: Cell | null = null;
  /** Each target stands in a column. */
  #isTurned = false;
  /** Labels stand in the third column as well. */
  readonly #hasPairs: boolean;

  constructor(
    readonly table: Table,
    readonly isAim: IsAim,
  ) {
    this.#rows = viewRows(table);
    const four = this.#rows.filter((row) => row.length === 4);
    const asks = (text: string) => targetRoleOf(text) !== null || meaningOf(text) !== null;
    this.#hasPairs =
      four.some((row) => asks(row[2]?.text ?? "")) &&
      !four.some((row) => row.slice(2).some((cell) => this.#isAimed(cell)));
    table.rows.forEach((row, at) => this.#read(row, this.#rows[at] ?? [], at));
    if (this.#isTurned) this.spots.sort((a, b) => a.column - b.column);
  }

  #read({ cells }: Row, row: RowView, at: number): void {
    if (hasTable(row)) {
      for (const { blocks } of cells) this.spots.push(...spotsIn(blocks, this.isAim));
      return;
    }
    const written = filled(row);
    if (written.length === 0) return;
    if (this.#isHeader(row, at)) this.#header = new Headings(row, cells);
    else if (isOfMeetings(written)) this.#header = null;
    else if (this.#header !== null && row.length === this.#header.row.length)
      this.#readUnder(row, this.#header);
    else if (written.length === 1) this.#readAlone(row, cells);
    else this.#readBeside(row, cells);
  }

  /** Short cells over a row of as many with an aim in it. */
  #isHeader(row: RowView, at: number): boolean {
    const labels = filled(row);
    const next = this.#rows
      .slice(at + 1, at + 6)
      .find((below) => below.length === row.length && filled(below).length > 1);
    if (labels.length < 2 || labels.some((cell) => !this.#isLabel(cell))) return false;
    const aims = (next ?? []).flatMap((cell, index) => (this.#isAimed(cell) ? [index] : []));
    return aims.length > 0 && (labels.length > 2 || aims.includes(0));
  }

  #readUnder(row: RowView, header: Headings): void {
    for (const [at, cell] of row.entries()) {
      const place = header.cells[at];
      if (place === undefined || cell.continues || cell.text.trim() === "") continue;
      const label = header.row[at]?.text ?? "";
      const { lines, column } = cell;
      this.#note({ label, place, lines, column, structure: header, row });
    }
  }

  #readAlone(row: RowView, cells: readonly Cell[]): void {
    const at = row.findIndex(({ text }) => text.trim() !== "");
    const [cell, view] = [cells[at], row[at]];
    if (cell === undefined || view === undefined || view.continues) return;
    const above = this.#above;
    this.#above = null;
    if (this.#readBehind(cell, row)) return;
    if (!this.#isAimed(view)) {
      if (!this.#isLabel(view)) return;
      this.#above = cell;
      const own = { label: view.text, place: cell, lines: [], column: 0 };
      this.#note({ ...own, structure: this.table, row });
      return;
    }
    const [first] = cell.blocks;
    const own = { lines: view.lines, column: 0, structure: this.table, row };
    if (above !== null) {
      // What stood alone has its words below it.
      if (this.spots.at(-1)?.place === above) this.spots.pop();
      this.#note({ ...own, label: cellText(above), place: above });
    } else if (first?.kind === "paragraph")
      this.#note({ ...own, label: "", place: { paragraph: first, length: 0 } });
  }

  /** A label and what stands beside it; two of them where the third cell is a label as well. */
  #readBeside(row: RowView, cells: readonly Cell[]): void {
    this.#above = null;
    const behind = cells.filter((cell) => this.#readBehind(cell, row));
    if (behind.length > 0) return;
    const noted = new Set(cells.filter((cell) => this.#readNoted(cell, row)).map(blocksOf));
    const isNoted = isOnlyIndicators(row[3]?.lines ?? []);
    const step = row.length === 4 && (this.#hasPairs || isNoted) ? 2 : row.length;
    for (let at = 0; at < row.length; at += step) {
      const [label, place] = [row[at], cells[at]];
      if (label === undefined || place === undefined || !this.#isLabel(label)) continue;
      const values = filled(row.slice(at + 1, at + step)).filter((cell) => !noted.has(cell.blocks));
      if (values.filter((cell) => this.#isAimed(cell)).length > 1) this.#isTurned = true;
      const isPair = values.length === 1 && { isPair: true as const };
      const own = { label: label.text, place, structure: this.table, row, ...isPair };
      for (const { lines, column } of values) this.#note({ ...own, lines, column });
    }
  }

  /** "Our dream: Ailsa will …" in one cell. */
  #readBehind({ blocks, column }: Cell, row: object): boolean {
    const [first, ...others] = blocks;
    if (first?.kind !== "paragraph" || others.some(({ kind }) => kind === "table")) return false;
    const behind = behindLabel(first, this.isAim);
    if (behind === null) return false;
    this.#note({ ...behind, column, structure: this.table, row });
    return true;
  }

  /** "Petals: Included" in one cell. */
  #readNoted({ blocks, column }: Cell, row: object): boolean {
    const [first, ...others] = blocks;
    if (first?.kind !== "paragraph" || others.length > 0) return false;
    const noted = beforeIndicators(first);
    if (noted !== null) this.#note({ ...noted, column, structure: this.table, row });
    return noted !== null;
  }

  #note(spot: Spot): void {
    this.spots.push(spot);
  }

  #isAimed({ lines }: CellView): boolean {
    return areAims(lines, this.isAim);
  }

  #isLabel(cell: CellView): boolean {
    const { lines, text, continues } = cell;
    return !continues && isShort(text) && !this.#isAimed(cell) && !isOnlyIndicators(lines);
  }
}

/** "Type of meeting | Date | Who was invited | Who came". */
function isOfMeetings(cells: readonly CellView[]): boolean {
  return cells.filter(({ text }) => reviewRoleOf(text) !== null).length > 2;
}

function blocksOf({ blocks }: Cell): readonly Block[] {
  return blocks;
}

/** "Our dream 1: Ailsa will …", on one line or with the aim on the next. */
function behindLabel(paragraph: Paragraph, isAim: IsAim) {
  const [first, ...others] = paragraph.lines;
  if (first === undefined) return null;
  const [lead, label = ""] = beforeAim.exec(first.text) ?? [];
  const rest = lead === undefined ? null : sliceLine(first, lead.length);
  if (lead === undefined || rest === null || !isAim(rest.text)) return null;
  const lines: Lines = [rest, ...others];
  return { label, lines, place: { paragraph, length: lead.length } };
}

/** "Indicators Safe, Nurtured", "Petals: Included", whatever the words before them. */
function beforeIndicators(paragraph: Paragraph) {
  const [first, ...others] = paragraph.lines;
  if (first === undefined || others.length > 0 || first.text.length > 120) return null;
  if (isOnlyIndicators([first])) return null;
  for (const { index, 0: gap } of first.text.matchAll(/[\s:–—-]+/g)) {
    const length = index + gap.length;
    const rest = sliceLine(first, length);
    if (index === 0 || rest.text === "" || !isOnlyIndicators([rest])) continue;
    return { label: first.text.slice(0, index), lines: [rest], place: { paragraph, length } };
  }
  return null;
}

/** "Our dream: …", "Lang look – …", "Aim 1 …". */
const beforeAim = /^\s*([^:.?!]{2,50}?)\s*(?::\s+|\s[–—-]\s+|(?<=\p{L}\s\d{1,2})\s+)(?=\S)/u;

function labelAbove(above: Paragraph | null, own: Paragraph) {
  if (above === null) return { label: "", place: { paragraph: own, length: 0 } };
  const [first] = above.lines;
  return {
    label: textOf(above.lines),
    place: { paragraph: above, length: first?.text.length ?? 0 },
  };
}

function cellText({ blocks }: Cell): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? textOf(block.lines) : []))
    .join(" ");
}

function textOf(lines: readonly CellLine[]): string {
  return textOfLines(lines).trim();
}

function isShort(text: string): boolean {
  const most = text.trimEnd().endsWith("?") ? 2 * MOST_WORDS : MOST_WORDS;
  return text.trim() !== "" && wordCount(text) <= most && text.length < 120;
}

const MOST_WORDS = 10;
