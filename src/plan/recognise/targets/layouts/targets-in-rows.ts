import type { ProblemCode } from "../../../model";
import { BlockLabels } from "../block-labels";
import { awaitedBelow, isPromptOnly, isUnderNumber, noteAwaited, type Awaited } from "../awaited";
import { doubtsOfOrder } from "../../sureness/doubts";
import { Drafts } from "../drafts";
import { filled, limitsOfWords, widthOf, type CellView, type RowView } from "../../survey/grid";
import { FieldsAcross } from "../fields-across";
import { columnsCovered, type Header } from "../header";
import { isOnlyIndicatorRow, indicatorGrid } from "../indicator-grid";
import { isFootLabel } from "../../labels/label-and-rest";
import { cellsOf, guessedLabel, type LabelRow } from "../label-row";
import { itemsOf, splitAtShortTerm } from "../../content/listed";
import { begunByNumber, ownerNamed } from "../named-by-number";
import type { Doubt, Layout, Lines, Reading, Region, ShortTermDraft } from "../../reading";
import { RowHeadings } from "../row-headings";
import { isAcross, isAim, isOtherPair, isPromptRow, isSentence, isTargetRow } from "../row-kinds";
import { withoutUnused } from "../not-filled-in";
import { runOn } from "../run-on";
import { saidByHeadings } from "../headings-say";
import { withoutSideBlocks } from "../side-block";
import {
  addTo,
  fieldsBeside,
  fieldsOf,
  indicatorCellsIn,
  isBlankBeside,
  isTemplate,
  longTermBeside,
  longTermColumn,
  numberBeside,
  saysMore,
  targetCellOf,
  targetCellsIn,
  targetsListed,
  targetsOf,
} from "../target-fields";
import { Unread } from "../../sureness/unread";
import { hasWords, sameWords } from "../../labels/words";

/**
 * One short-term target in a row. Long-term targets stand in a row above their block, in a column of
 * their own (merged downwards or not), or as text above the table; blocks may follow one another in one
 * table, each with its headings repeated.
 */
export const targetsInRows: Layout = {
  id: "targets-in-rows",
  read(region) {
    const rows = withoutSideBlocks(withoutUnused(region.rows));
    const reader = new RowReader({ ...region, rows });
    rows.forEach((row, index) => reader.read(row, index));
    return reader.finish();
  },
};

class RowReader {
  private readonly width: number;
  private readonly drafts: Drafts;
  private readonly unread: Unread;
  private readonly headings: RowHeadings;
  private readonly labels = new BlockLabels();
  private header: Header | null = null;
  private readonly problems = new Set<ProblemCode>();
  private readonly doubts: Doubt[] = [];
  private labelledBlocks = 0;
  private guessedBlocks = 0;
  /** A label whose value stands in the row below. */
  private awaited: Awaited | null = null;
  /** Rows that were read together with the one above them. */
  private readonly done = new Set<RowView>();
  private previous: readonly ShortTermDraft[] = [];
  private readonly across = new FieldsAcross(this.doubts);
  /** The cells that targets stand in or may be written into. */
  private readonly touched: CellView[] = [];

  constructor(private readonly region: Region) {
    this.width = widthOf(region.rows);
    this.drafts = new Drafts(region);
    this.unread = new Unread(region.rows);
    this.headings = new RowHeadings(region);
  }

  read(row: RowView, index: number): void {
    if (this.done.has(row)) return;
    if (isPromptRow(row)) return this.unread.markAll(row);
    if (this.readHeader(row, index)) return;
    if (filled(row).length === 0)
      return this.header === null ? undefined : this.readBlank(row, this.header);
    if (begunByNumber(row, this.header, this.drafts, this.touched)) return this.markDone(row);
    if (this.readIndicatorGrid(row, index) || this.readLabels(row, index)) return;
    if (this.awaited !== null && !isUnderNumber(row, this.header, this.awaited))
      return this.readAwaited(row, index, this.awaited);
    if (this.awaited !== null) this.drafts.begin([], null, this.awaited.number);
    this.awaited = null;
    if (this.header === null) this.readTitle(row);
    else this.readData(row, this.header);
  }

  finish(): Reading | null {
    const headers = this.headings.all;
    const hasLongTermApart = this.labelledBlocks > 0 || this.region.longTermAbove.length > 0;
    const hasOnlyGuesses = headers.length === 0 && this.labelledBlocks === this.guessedBlocks;
    if (hasOnlyGuesses && this.width > 0) return null;
    const { longTerm, unassigned, spare, doubts } = this.drafts.finish();
    const left = this.unread.doubts();
    if (left.length > 0) this.problems.add("partly-read");
    const isListed = this.drafts.hasSeveral && headers.some(longTermColumn);
    const order = doubtsOfOrder({ longTerm, unassigned }, this.labelledBlocks > 0, isListed);
    return {
      ...saidByHeadings(headers, hasLongTermApart, this.region.section, longTerm),
      longTerm,
      listsAims: this.headings.listsAims,
      unassigned,
      spare,
      limits: limitsOfWords(this.touched),
      problems: [...this.problems],
      doubts: [...left, ...doubts, ...this.headings.doubts, ...this.doubts, ...order],
    };
  }

  private readHeader(row: RowView, index: number): boolean {
    const found = this.headings.read(row, index);
    if (found === null) return false;
    [row, ...found.with].forEach((each) => this.markDone(each));
    this.header = found.header;
    this.across.begin();
    this.awaited = null;
    // "Goal 1 – short-term goals" across the table heads it, and says whose they are.
    this.readTitle(row);
    return true;
  }

  private readIndicatorGrid(row: RowView, index: number): boolean {
    const below = this.region.rows[index + 1];
    const grid = indicatorGrid(row, below);
    if (grid === null) return false;
    this.unread.markAll(row);
    this.drafts.noteIndicators(grid.lines);
    this.drafts.noteIndicatorCells(grid.cells);
    if (grid.hasMarksBelow && below !== undefined) this.markDone(below);
    return true;
  }

  private readLabels(row: RowView, index: number): boolean {
    const below = this.region.rows[index + 1] ?? [];
    const label = this.labels.read(row, below, this.header);
    if (label === null || isTargetRow(row, label.labelled, this.header, this.width)) return false;
    this.unread.markLabels(row, label.read);
    if (label.isOverValues) this.markDone(below);
    if (label.isGuess) this.doubts.push(guessedLabel(label.labelled));
    // A form may well lock its labels: what counts is where the words go.
    this.touched.push(...cellsOf(label.cells));
    if (label.longTerm === null) {
      this.drafts.noteIndicators(label.indicators ?? []);
      this.drafts.noteIndicatorCells(label.cells.indicators);
      if (label.isAlone && !hasWords(label.indicators ?? [])) this.awaited = { kind: "indicator" };
    } else {
      this.readLongTermLabel(row, label, label.longTerm);
    }
    return true;
  }

  private readLongTermLabel(row: RowView, label: LabelRow, lines: Lines): void {
    this.labelledBlocks += 1;
    if (label.isGuess) this.guessedBlocks += 1;
    this.previous = [];
    this.awaited = null;
    const { longTerm, shortTerm } = splitAtShortTerm(lines);
    if (label.isContinued && this.drafts.current !== null && label.number === undefined) return;
    const isWritten = hasWords(longTerm) && !isPromptOnly(longTerm);
    if (isWritten || (label.isContinued && label.number !== undefined)) {
      this.drafts.begin(longTerm, label.indicators, label.number, label.cells);
    } else {
      this.drafts.await(label.indicators, label.cells, label.number);
      this.awaited = awaitedBelow(label, longTerm);
    }
    if (shortTerm !== null) this.addTargets(row, this.header, label.labelled, itemsOf(shortTerm));
  }

  private readAwaited(row: RowView, index: number, awaited: Awaited): void {
    noteAwaited(this.drafts, row, awaited);
    this.unread.markAll(row);
    const [next] = this.region.rows[index + 1] ?? [];
    const isList = this.width === 1 && awaited.kind === "long-term" && next !== undefined;
    this.awaited = isList && isAim(next) ? { kind: "long-term" } : null;
  }

  private readData(row: RowView, header: Header): void {
    if (isTemplate(row, this.targetCell(row, header))) return this.unread.markAll(row);
    if (this.across.read(row, header, this.previous)) return this.unread.markAll(row);
    if (filled(row).length === 1 && isAcross(row, header, this.width)) return this.readBand(row);
    if (runOn(row, header, this.drafts.current, this.previous)) return this.unread.markAll(row);
    const hasLongTerm = this.readLongTermCell(row, header);
    // A form that lists all the indicators has rows for those that nothing is aimed at.
    if (!isOnlyIndicatorRow(row)) this.readIndicatorCells(row, header);
    if (isOtherPair(row, header)) return;
    const cell = this.targetCell(row, header);
    if (cell === undefined) return hasLongTerm ? this.unread.markUnder(row, header) : undefined;
    this.unread.markUnder(row, header);
    this.unread.mark(cell);
    this.touched.push(...row);
    if (columnsCovered(cell, row, header) > 1 && cell.text.trim() !== "")
      this.problems.add("merged-cells");
    if (cell.continues) return this.continueTargets(row, header, cell);

    // Of what stands beside a label at the foot the account says whether it matters.
    if (row.length !== header.cells && isFootLabel(cell)) return this.unread.markFoot(row, cell);
    const items = targetsListed(cell);
    if (items.length > 0) return this.addTargets(row, header, cell, items);
    const fields = fieldsOf(row, header, cell, 1)[0] ?? {};
    if (Object.values(fields).every((has) => !hasWords(has))) this.addBlank(row, header, cell);
    if (!saysMore(fields)) return;
    this.problems.add("partly-read");
    this.doubts.push({ atMost: "likely", words: "Some words have no target beside them." });
  }

  /** An empty row under headings waits for a target. */
  private readBlank(row: RowView, header: Header): void {
    this.touched.push(...row);
    this.addBlank(row, header, this.targetCell(row, header));
  }

  private targetCell(row: RowView, header: Header): CellView | undefined {
    return targetCellOf(row, header, this.drafts.current !== null || this.labelledBlocks > 0);
  }

  private addBlank(row: RowView, header: Header, cell: CellView | undefined): void {
    if (cell?.continues === false && row.length >= header.columns.length)
      this.drafts.addBlank(targetCellsIn(row, header, cell));
  }

  private addTargets(
    row: RowView,
    header: Header | null,
    cell: CellView,
    items: readonly Lines[],
  ): void {
    if (header !== null) this.unread.markUnder(row, header);
    this.previous = targetsOf(row, header, cell, items);
    this.across.passed(items.length);
    this.drafts.addShortTerm(this.previous);
  }

  /** Whether a long-term target stands in the row. */
  private readLongTermCell(row: RowView, header: Header): boolean {
    const found = longTermBeside(row, header);
    if (found === null) return false;
    this.unread.mark(found.cell);
    if (sameWords(this.drafts.current?.lines ?? [], found.lines)) return true;
    this.previous = [];
    this.drafts.begin(found.lines, found.indicators, numberBeside(row, header), found.cells);
    return true;
  }

  private readIndicatorCells(row: RowView, header: Header): void {
    if (this.drafts.current === null) return;
    for (const { noted, ...cell } of indicatorCellsIn(row, header)) {
      this.drafts.noteIndicatorCells([cell]);
      if (noted !== null) this.drafts.noteIndicators(noted);
    }
  }

  /** A target cell merged with the one above: what stands beside it goes with the same target. */
  private continueTargets(row: RowView, header: Header, cell: CellView): void {
    if (isBlankBeside(row, cell)) return;
    if (this.previous.length !== 1) this.problems.add("merged-cells");
    for (const target of this.previous.slice(-1)) addTo(target, fieldsBeside(row, header, cell));
  }

  /** A row across the table: a topic such as "Literacy". One with a whole sentence may be more. */
  private readBand(row: RowView): void {
    if (this.readTitle(row)) return;
    if (filled(row).some(isSentence)) this.problems.add("merged-cells");
    else this.unread.markAll(row);
  }

  /** A row that names the long-term target of what follows: "Relates to long-term target 2". */
  private readTitle(row: RowView): boolean {
    const owner = ownerNamed(row, this.region, this.header !== null);
    if (owner === null) return false;
    this.drafts.begin(owner.lines, null, owner.number);
    this.unread.markAll(row);
    return true;
  }

  private markDone(row: RowView): void {
    this.done.add(row);
    this.unread.markAll(row);
  }
}
