import type { Block, Cell, Paragraph, Row, Table } from "../../ooxml/blocks";
import { isOnlyIndicators } from "../content/indicators-in";
import { meaningOf } from "../labels/heading-meaning";
import { reviewRoleOf } from "../reviews/review-labels";
import { filled, hasTable, viewRows, type CellView, type RowView } from "../survey/grid";
import { targetRoleOf } from "../targets/header";
import { areAims, type IsAim } from "./aims";
import { beforeIndicators, behindLabel, isShort, uncounted, wordsOf } from "./labels-in-lines";
import type { Recurring } from "./recurring";
import type { Spot } from "./spots";
import { cardSpots, labelAbove } from "./text-spots";

/** What stands with a label in what a cell holds that has a table of its own. */
type SpotsInside = (blocks: readonly Block[]) => readonly Spot[];

/** What stands in a table with a label over it, beside it or before it, and the aims that stand without. */
export function spotsInTable(
  table: Table,
  isAim: IsAim,
  again: Recurring,
  over: Paragraph | null,
  spotsInside: SpotsInside,
): readonly Spot[] {
  return new TableSpots(table, isAim, again, over, spotsInside).spots;
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
    readonly again: Recurring,
    /** A line that comes again, right above the table. */
    readonly over: Paragraph | null,
    readonly spotsInside: SpotsInside,
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
      for (const { blocks } of cells) this.spots.push(...this.spotsInside(blocks));
      return;
    }
    const written = filled(row);
    if (written.length === 0) return;
    if (this.#counts(row, at)) this.#readTitles(row, cells);
    else if (!this.#isTurned && this.#isHeader(row, at)) this.#header = new Headings(row, cells);
    else if (isOfMeetings(written)) this.#header = null;
    else if (this.#header !== null && row.length === this.#header.row.length)
      this.#readUnder(row, this.#header);
    else if (this.#readCards(cells)) this.#above = null;
    else if (written.length === 1) this.#readAlone(row, cells);
    else this.#readBeside(row, cells);
  }

  /** "Step A | Step B" over a target in each column and, further down, what goes with it. */
  #counts(row: RowView, at: number): boolean {
    const [corner, ...counted] = row;
    const [only] = counted;
    const isAlone = counted.length === 1 && corner?.text.trim() === "" && only !== undefined;
    if (isAlone) return this.#isLabel(only) && /\s(?:\d{1,2}|\p{Lu})$/u.test(only.text);
    const names = new Set(counted.map(({ text }) => uncounted(text)));
    const isCounted = counted.length > 1 && names.size === 1 && !names.has("");
    if (!isCounted || new Set(counted.map(({ text }) => text)).size < counted.length) return false;
    return this.#rows.slice(at + 1).some((below) => {
      const [label, ...values] = below;
      const isLike = below.length === row.length && label !== undefined && this.#isLabel(label);
      return (
        isLike &&
        values.some(({ text }) => text.trim() !== "") &&
        !values.some((cell) => this.#isAimed(cell))
      );
    });
  }

  /** Short cells over a row of as many with an aim in it. */
  #isHeader(row: RowView, at: number): boolean {
    const labels = filled(row);
    const next = this.#rows
      .slice(at + 1, at + 6)
      .find((below) => below.length === row.length && filled(below).length > 1);
    if (labels.length < 2 || labels.some((cell) => !this.#isLabel(cell))) return false;
    const aims = (next ?? []).flatMap((cell, index) => (this.#isAimed(cell) ? [index] : []));
    const first = row.findIndex((cell) => cell === labels[0]);
    return aims.length > 0 && (labels.length > 2 || aims.includes(first));
  }

  #readTitles(row: RowView, cells: readonly Cell[]): void {
    this.#header = null;
    for (const [at, { text, column }] of row.entries()) {
      const place = cells[at];
      if (place === undefined || at === 0) continue;
      this.#note({ label: text, place, lines: [], column, structure: this.table, row });
    }
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
    if (this.#readBehind(cell, row) || this.#readNoted(cell, row)) return;
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
    } else if (first?.kind === "paragraph") {
      const label = row === this.#rows[0] ? this.over : null;
      this.#note({ ...own, ...labelAbove(label, first) });
    }
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

  /** The labels and the words of a target in one cell. */
  #readCards(cells: readonly Cell[]): boolean {
    const before = this.spots.length;
    for (const cell of cells) {
      const card = cardSpots(cell.blocks, this.isAim, this.again) ?? [];
      const { column } = cell;
      for (const each of card) this.#note({ ...each, column, structure: this.table, row: cell });
    }
    return this.spots.length > before;
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
    const noted = beforeIndicators(first, this.isAim);
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

function cellText({ blocks }: Cell): string {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? wordsOf(block.lines) : []))
    .join(" ");
}
