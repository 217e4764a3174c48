import { paragraphsIn, type Block, type Cell, type Row, type Table } from "../ooxml/blocks";
import { afterLabel } from "../recognise/labels/labels";
import type { CellView } from "../recognise/survey/grid";
import { blockRows, isShared, targetsIn, uprightRows, viewsOf, type BlockRow } from "./block-rows";
import type { CellHand } from "./cell-hand";
import { labelsOnly, emptied } from "./block-cells";
import { fieldHands } from "./field-hands";
import type { BlockPart } from "./new-markup";
import {
  atLeastOne,
  newParagraph,
  stretchOf,
  writeStretch,
  type ParagraphHand,
} from "./paragraph-hand";
import { Refused } from "./refusal";
import type { BlankHand, GroupHand, Sheet } from "./sheet";
import { isCopyable, placeBehind, siblingsOf } from "./place-block";
import { isInOneRow } from "./row-like";
import { spotOf } from "./target-row";

/**
 * Adds a block like the last one, with its labels and as many empty rows, behind it. Throws `Refused` where
 * the form has none that can be copied.
 */
export function addLongTermBlock(sheet: Sheet, text: string): GroupHand {
  const last = sheet.groups.findLast((group) => tableOf(sheet, group) !== null);
  const table = last === undefined ? null : tableOf(sheet, last);
  if (last === undefined || table === null) throw new Refused("no-place", noBlock);
  const siblings = siblingsOf(sheet.form.blocks, table);
  const isUpright = targetsIn(sheet, last, table).some(
    (target) => !isInOneRow(sheet, viewsOf(target)),
  );
  const rows = isUpright ? uprightRows(sheet, last, table) : blockRows(sheet, last, table);
  const above = partsAbove(siblings, table, last);
  const isPlain = [...rows.map(({ row }) => row), ...above.flatMap(rowsOf)].every(isCopyable);
  if (rows.length === 0 || !isPlain || isShared(sheet, last, rows))
    throw new Refused("no-place", noBlock);

  const copy = new Copy(sheet, last, sheet.groups.length - sheet.groups.indexOf(last));
  const parts: BlockPart[] = [
    ...above.map((block) => copy.block(block)),
    { kind: "table", like: table, rows: rows.map((row) => copy.row(row)) },
  ];
  if (!placeBehind(sheet, siblings, lastTableOf(sheet, last) ?? table, parts))
    throw new Refused("no-place", noBlock);
  const words = copy.words;
  if (words === null) throw new Refused("no-place", noBlock);
  const start = words.text.length;
  writeStretch(stretchOf(words, start, 0), text);
  return {
    text: [stretchOf(words, start, text.length)],
    targets: [],
    blanks: isUpright
      ? targetsIn(sheet, last, table).map((target) => copy.uprightBlank(target))
      : rows.filter(({ kind }) => kind === "target").map(({ row }) => copy.blank(row)),
    indicators: last.indicators.flatMap(({ view, ticksFor }) => {
      const cell = view === null ? undefined : copy.cellFor(view);
      return cell === undefined ? [] : [{ cell, view: null, ticksFor }];
    }),
    noted: [],
  };
}

const noBlock =
  "There is no empty place for a long-term target in this form. Copy an empty one in Word, then try again.";

/** The table with the short-term targets of a group that stands in the document. */
function tableOf(sheet: Sheet, { text, targets, blanks }: GroupHand): Table | null {
  const [first] = [...targets, ...blanks];
  if (first === undefined || text[0]?.paragraph.at == null) return null;
  return spotOf(sheet, first.cells.text)?.table ?? null;
}

/** The table that the last of its short-term targets stands in, where each has one of its own. */
function lastTableOf(sheet: Sheet, { targets, blanks }: GroupHand): Table | null {
  const tables = [...targets, ...blanks].flatMap(
    ({ cells }) => spotOf(sheet, cells.text)?.table ?? [],
  );
  return tables.at(-1) ?? null;
}

/** What of a block stands above its table: the paragraph or box of the long-term target. */
function partsAbove(
  siblings: readonly Block[],
  table: Table,
  { text }: GroupHand,
): readonly Block[] {
  const at = text[0]?.paragraph.at ?? null;
  const from = siblings.findIndex((block) =>
    paragraphsIn([block]).some(({ sources }) => sources.some(({ place }) => place === at)),
  );
  const to = siblings.indexOf(table);
  if (from === -1 || from === to) return [];
  const parts = siblings.slice(isLabel(siblings[from - 1]) ? from - 1 : from, to);
  if (from > to || parts.length > 6) throw new Refused("no-place", noBlock);
  return parts;
}

/** "Long Term Target 2" in a paragraph of its own. */
function isLabel(block: Block | undefined): boolean {
  const [line, ...more] = block?.kind === "paragraph" ? block.lines : [];
  return (
    line !== undefined && more.length === 0 && afterLabel(line, "long-term")?.text.trim() === ""
  );
}

function rowsOf(block: Block): readonly Row[] {
  return block.kind === "table" ? block.rows : [];
}

/** The copy of a block, with what is known of each of its cells. */
class Copy {
  /** The paragraph for the words of the long-term target. */
  words: ParagraphHand | null = null;
  private readonly cells = new Map<Cell, CellHand>();
  private readonly paragraphs = new Map<number, CellHand>();
  private readonly rows = new Map<Row, readonly CellHand[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly group: GroupHand,
    /** How many numbers further its label is. */
    private readonly steps: number,
  ) {}

  block(block: Block): BlockPart {
    if (block.kind === "table") {
      const rows = block.rows.map((row) => this.row({ row, kind: "label" }));
      return { kind: "table", like: block, rows };
    }
    const [hand] = this.labels([block]);
    const own = hand ?? newParagraph("");
    const [source] = block.sources;
    const cell = { paragraphs: [own], barrier: null };
    if (source?.place != null) this.paragraphs.set(source.place, cell);
    return { kind: "paragraph", hand: own };
  }

  row({ row, kind, values }: BlockRow): {
    readonly like: Row;
    readonly cells: readonly CellHand[];
  } {
    const cells = row.cells.map((cell): CellHand => {
      const isValue = values?.has(cell) === true;
      const isLabel = (kind === "label" && !isValue) || (kind === "target" && this.hasWords(cell));
      const paragraphs =
        kind === "heading"
          ? cell.blocks.flatMap((block) => emptied(block, "kept"))
          : isLabel
            ? this.labels(cell.blocks)
            : cell.blocks.flatMap((block) => emptied(block, "blank")).slice(-1);
      const hand = { paragraphs: atLeastOne(paragraphs), barrier: null };
      this.cells.set(cell, hand);
      return hand;
    });
    this.rows.set(row, cells);
    return { like: row, cells };
  }

  /** The new cell in the place of one of the pattern. */
  cellFor(view: CellView): CellHand | undefined {
    const spot = spotOf(this.sheet, view);
    const [block] = view.blocks;
    const at = block?.kind === "paragraph" ? block.sources[0]?.place : null;
    return (spot && this.cells.get(spot.cell)) ?? this.paragraphs.get(at ?? -1);
  }

  /** The place for a short-term target in the copy of a table that has a row for each of its fields. */
  uprightBlank({ cells }: BlankHand): BlankHand {
    const hand = (view: CellView): CellHand =>
      this.cellFor(view) ?? { paragraphs: [], barrier: "no-place" };
    return { cell: hand(cells.text), fields: fieldHands(cells, hand), cells, newRow: null };
  }

  /** The place for a short-term target in the copy of a row. */
  blank(row: Row): BlankHand {
    const like = [...this.group.targets, ...this.group.blanks][0];
    if (like === undefined) throw new Refused("no-place", noBlock);
    const hand = (view: CellView): CellHand => {
      const column = spotOf(this.sheet, view)?.cell.column;
      const at = row.cells.findIndex((cell) => cell.column === column);
      return this.rows.get(row)?.[at] ?? { paragraphs: [], barrier: "no-place" };
    };
    const { cells } = like;
    return { cell: hand(cells.text), fields: fieldHands(cells, hand), cells, newRow: null };
  }

  private labels(blocks: readonly Block[]): ParagraphHand[] {
    const { hands, words } = labelsOnly(blocks, this.group, this.steps);
    this.words ??= words;
    return hands;
  }

  private hasWords({ blocks }: Cell): boolean {
    const places = paragraphsIn(blocks).flatMap(({ sources }) => sources.map(({ place }) => place));
    return this.group.text.some(({ paragraph }) => places.includes(paragraph.at));
  }
}
