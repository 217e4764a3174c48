import { paragraphsIn, type Cell, type Row, type Table } from "../ooxml/blocks";
import { viewRows, type CellView, type RowView } from "../recognise/survey/grid";
import { labelledPieces } from "../recognise/labels/labelled-pieces";
import { dateIn } from "../recognise/content/says-when";
import { emptied } from "./block-cells";
import type { CellHand } from "./cell-hand";
import type { BlockPart } from "./new-markup";
import { atLeastOne, newParagraph, type ParagraphHand } from "./paragraph-hand";
import { isCopyable, placeBehind, siblingsOf } from "./place-block";
import type { Sheet } from "./sheet";
import { spotOf } from "./target-row";

/** The places that one entry of a form stands in: each by itself, and rows that are alike, one for each person. */
export type EntryPattern = {
  readonly fields: readonly CellView[];
  /** The places of other entries, which may stand in the same rows. */
  readonly others: readonly CellView[];
  /** A cell of each of those rows. */
  readonly rows: readonly CellView[];
  /** How many of those rows are wanted, at least as many as there are. */
  readonly rowCount: number;
  readonly isLabel: (text: string) => boolean;
  readonly isHeading: (row: RowView, above: RowView | undefined) => boolean;
};

/** The cells of a copied entry. */
export type EntryCopy = {
  readonly handFor: (field: CellView) => CellHand | undefined;
  /** The cell in the row of the `index`th person in place of one in the pattern. */
  readonly inRow: (index: number, cell: CellView) => CellHand | undefined;
};

/**
 * Adds the tables of an entry once more behind themselves, their labels kept and what was said emptied. `null`: they
 * cannot be copied, or it is not plain what in them is label and what is not.
 */
export function copyEntry(sheet: Sheet, pattern: EntryPattern): EntryCopy | null {
  const views = [...pattern.fields, ...pattern.rows].filter(({ blocks }) => blocks.length > 0);
  const spots = views.map((view) => spotOf(sheet, view));
  const [first] = spots;
  if (!first || spots.some((spot) => spot === null)) return null;
  const tables = new Set(spots.flatMap((spot) => spot?.table ?? []));
  const siblings = siblingsOf(sheet.form.blocks, first.table);
  const places = [...tables].map((table) => siblings.indexOf(table));
  const between = siblings.slice(Math.min(...places), Math.max(...places) + 1);
  const last = siblings[Math.max(...places)];
  if (places.includes(-1) || between.length > mostParts || last?.kind !== "table") return null;

  const copy = new Copying(sheet, pattern);
  const parts = between.map((block): BlockPart | null => {
    if (block.kind === "table") return tables.has(block) ? copy.table(block) : null;
    const [hand = newParagraph("")] = emptied(block, "kept");
    // Words between two tables are the heading of another part of the plan.
    return hand.text.trim() === "" ? { kind: "paragraph", hand } : null;
  });
  if (parts.some((part) => part === null)) return null;
  const isPlaced = placeBehind(
    sheet,
    siblings,
    last,
    parts.filter((part) => part !== null),
  );
  return isPlaced ? copy : null;
}

type Entry = { readonly fields: Readonly<Record<string, CellView | undefined>> };

/** Of the entries that stand side by side in the same rows as the last, the first. */
export function firstBeside<Like extends Entry>(
  sheet: Sheet,
  entries: readonly Like[],
): Like | undefined {
  const rowsOf = ({ fields }: Like) =>
    Object.values(fields).map((view) => (view === undefined ? null : spotOf(sheet, view)?.row));
  const last = entries.at(-1);
  const own = new Set(last === undefined ? [] : rowsOf(last));
  return entries.find((entry) => rowsOf(entry).every((row) => own.has(row))) ?? last;
}

/** The meeting, its people, and what parts them. */
const mostParts = 6;

class Copying implements EntryCopy {
  private readonly cells = new Map<Cell, CellHand>();
  private readonly rows: Map<Cell, CellHand>[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly pattern: EntryPattern,
  ) {}

  handFor(field: CellView): CellHand | undefined {
    const spot = spotOf(this.sheet, field);
    return spot === null ? undefined : this.cells.get(spot.cell);
  }

  inRow(index: number, cell: CellView): CellHand | undefined {
    const spot = spotOf(this.sheet, cell);
    const column = spot?.row.cells.indexOf(spot.cell);
    return [...(this.rows[index]?.entries() ?? [])][column ?? -1]?.[1];
  }

  /** The part of a table that belongs to the entry; `null`: it cannot be copied. */
  table(table: Table): BlockPart | null {
    const { fields, others, rows, rowCount, isHeading } = this.pattern;
    const own = (views: readonly CellView[]) =>
      views.flatMap((view) => {
        const spot = spotOf(this.sheet, view);
        return spot?.table === table ? [spot] : [];
      });
    const spots = own(fields);
    const alike = [...new Set(own(rows).map(({ rowIndex }) => rowIndex))];
    const said = [...spots, ...own(others)].map(({ cell }) => cell);
    const columns = new Set(said.map(({ column }) => column));
    const views = viewRows(table);
    const indexes = [...spots.map(({ rowIndex }) => rowIndex), ...alike];
    let from = Math.min(...indexes);
    while (from > 0 && isHeading(views[from - 1] ?? [], views[from - 2])) from -= 1;

    const copied: { readonly like: Row; readonly cells: readonly CellHand[] }[] = [];
    for (let at = from; at <= Math.max(...indexes); at += 1) {
      const row = table.rows[at];
      if (row === undefined || !isCopyable(row)) return null;
      if (alike.includes(at)) {
        const more = at === alike.at(-1) ? Math.max(0, rowCount - rows.length) : 0;
        for (let count = 0; count <= more; count += 1) copied.push(this.personRow(row));
        continue;
      }
      const cells = this.rowCells(row, views[at] ?? [], isHeading(views[at] ?? [], views[at - 1]), {
        fields: said,
        columns,
      });
      if (cells.some((cell) => cell === null)) return null;
      copied.push({ like: row, cells: cells.filter((cell) => cell !== null) });
    }
    return { kind: "table", like: table, rows: copied };
  }

  /** `null` in it: that cell is neither plainly a label nor a value. */
  private rowCells(row: Row, view: RowView, isTitles: boolean, said: Said) {
    const isField = (cell: Cell) => said.fields.includes(cell);
    const isLabel = (cell: Cell) => !said.columns.has(cell.column) && wordsIn(cell) !== "";
    const isLabelled = row.cells.some((cell) => !isField(cell) && isLabel(cell));
    const hasFields = row.cells.some(isField);
    return row.cells.map((cell, index): CellHand | null => {
      const isValue = !isTitles && (isField(cell) || (isLabelled && said.columns.has(cell.column)));
      // Beside values without labels of their own stand values of other headings.
      const isUnclear = !isTitles && hasFields && !isLabelled && !isValue && wordsIn(cell) !== "";
      const paragraphs = isUnclear ? null : this.paragraphsOf(cell, view[index], isValue);
      if (paragraphs === null) return null;
      const hand = { paragraphs, barrier: null };
      this.cells.set(cell, hand);
      return hand;
    });
  }

  private personRow(row: Row) {
    const hands = new Map<Cell, CellHand>();
    for (const cell of row.cells) {
      const hasBox = paragraphsIn(cell.blocks).some(({ lines }) =>
        lines.some(({ ticks }) => ticks.length > 0 && /[☐☑☒]/u.test(lines[0]?.text ?? "")),
      );
      const paragraphs = cell.blocks.flatMap((block) => emptied(block, hasBox ? "kept" : "blank"));
      hands.set(cell, { paragraphs: atLeastOne(paragraphs.slice(0, 1)), barrier: null });
    }
    this.rows.push(hands);
    return { like: row, cells: [...hands.values()] };
  }

  private paragraphsOf(
    cell: Cell,
    view: CellView | undefined,
    isValue: boolean,
  ): ParagraphHand[] | null {
    const kept = cell.blocks.flatMap((block) => emptied(block, "kept"));
    if (!isValue) return kept.every(({ text }) => isLabelOnly(text)) ? atLeastOne(kept) : null;
    const pieces = labelledPieces(view?.lines ?? [], (label) =>
      this.pattern.isLabel(label) ? label : null,
    );
    const labels = pieces.filter(({ role }) => role !== null);
    if (labels.length > 1) return null;
    const [label] = labels;
    const [content] = label?.lines ?? [];
    if (label === undefined)
      return atLeastOne(cell.blocks.flatMap((block) => emptied(block, "blank")).slice(0, 1));
    if (content === undefined) return atLeastOne(kept);
    const [piece] = content.pieces;
    const sources = paragraphsIn(cell.blocks).flatMap((each) => each.sources);
    const at = sources.findIndex(({ place }) => place !== null && place === piece?.paragraph);
    const source = sources[at];
    if (piece === undefined || source === undefined) return null;
    const prefix = { text: source.text.slice(0, piece.offset), look: null };
    return [...kept.slice(0, at), newParagraph("", prefix, null, source.element)];
  }
}

type Said = { readonly fields: readonly Cell[]; readonly columns: ReadonlySet<number> };

function wordsIn({ blocks }: Cell): string {
  return paragraphsIn(blocks)
    .flatMap(({ sources }) => sources.map(({ text }) => text.trim()))
    .join("");
}

/** Words with a day or year in them are of the meeting that was, and not of the form. */
function isLabelOnly(text: string): boolean {
  return dateIn(text) === null && !/\b20\d\d\b/.test(text);
}
