import type { ProblemCode } from "../../model";
import { doubtsOfOrder } from "../doubts";
import { Drafts } from "../drafts";
import { filled, widthOf, type CellView, type RowView } from "../grid";
import { cellUnder, columnsCovered, headerOf, secondHeaderOf, type Header } from "../header";
import { isHint, isInstruction } from "../hints";
import { indicatorGrid } from "../indicator-grid";
import { isOnlyIndicators } from "../indicators-in";
import { isFootLabel } from "../label-and-rest";
import { labelRowOf, longTermIn, type LabelRow } from "../label-row";
import { labelledParts } from "../labelled-parts";
import { itemsOf, splitAtShortTerm } from "../listed";
import { isTicked } from "../people";
import type { Doubt, Layout, Lines, Reading, Region, ShortTermDraft } from "../reading";
import { evidenceOf } from "../target-evidence";
import {
  addTo,
  fieldsBeside,
  fieldsOf,
  longTermColumn,
  numberBeside,
  targetColumn,
} from "../target-fields";
import { Unread } from "../unread";
import { hasWords, sameWords } from "../words";

/**
 * One short-term target in a row. Long-term targets stand in a row above their block, in a column of
 * their own (merged downwards or not), or as text above the table; blocks may follow one another in one
 * table, each with its headings repeated.
 */
export const targetsInRows: Layout = {
  id: "targets-in-rows",
  read(region) {
    const reader = new RowReader(region);
    region.rows.forEach((row, index) => reader.read(row, index));
    return reader.finish();
  },
};

class RowReader {
  private readonly width: number;
  private readonly drafts: Drafts;
  private readonly unread: Unread;
  private readonly headers: Header[] = [];
  private header: Header | null = null;
  private readonly problems = new Set<ProblemCode>();
  private readonly doubts: Doubt[] = [];
  private labelledBlocks = 0;
  /** A label whose value stands in the row below. */
  private awaited: "long-term" | "indicator" | null = null;
  private awaitedNumber: number | undefined;
  /** Rows that were read together with the one above them. */
  private readonly done = new Set<RowView>();
  private previous: readonly ShortTermDraft[] = [];
  private formField = false;
  private locked = false;

  constructor(private readonly region: Region) {
    this.width = widthOf(region.rows);
    this.drafts = new Drafts(region.longTermAbove);
    this.unread = new Unread(region.rows);
  }

  read(row: RowView, index: number): void {
    if (this.done.has(row) || this.readHeader(row, index)) return;
    if (filled(row).length === 0) return this.header === null ? undefined : this.noteLimits(row);
    if (this.readIndicatorGrid(row, index) || this.readLabels(row)) return;
    if (this.awaited !== null) return this.readAwaited(row);
    if (this.header !== null) this.readData(row, this.header);
  }

  finish(): Reading | null {
    const { section, longTermAbove } = this.region;
    const hasLongTermApart = this.labelledBlocks > 0 || longTermAbove.length > 0;
    if (this.headers.length === 0 && this.labelledBlocks === 0 && this.width > 0) return null;
    const { longTerm, unassigned } = this.drafts;
    const roles = new Set(this.headers.flatMap(({ columns }) => columns.map(({ role }) => role)));
    const left = this.unread.doubts();
    if (left.length > 0) this.problems.add("partly-read");
    const isListed =
      this.drafts.hasSeveral && this.headers.some((header) => longTermColumn(header));
    const order = doubtsOfOrder({ longTerm, unassigned }, this.labelledBlocks > 0, isListed);
    const doubts = [...left, ...this.doubts, ...order];
    return {
      evidence: evidenceOf({ roles, hasLongTermApart, section }),
      namesShortTerm: roles.has("short-term"),
      hasTargetColumn: this.headers.some((header) => targetColumn(header, hasLongTermApart)),
      longTerm,
      unassigned,
      limits: { formField: this.formField, locked: this.locked },
      problems: [...this.problems],
      doubts,
    };
  }

  private readHeader(row: RowView, index: number): boolean {
    const header = (this.region.headerOf ?? headerOf)(row);
    const below = this.region.rows[index + 1];
    const second =
      below === undefined || this.region.headerOf !== undefined ? null : secondHeaderOf(row, below);
    const isGroups = second !== null && second !== "unread";
    if (header === null && !(isGroups && second.columns.length > 1)) return false;
    const meant = isGroups ? second : header;
    if (meant === null) return false;
    this.unread.markAll(row);
    if (isGroups && below !== undefined) this.markDone(below);
    this.header = meant;
    this.headers.push(meant);
    this.awaited = null;
    return true;
  }

  private readIndicatorGrid(row: RowView, index: number): boolean {
    const below = this.region.rows[index + 1];
    const grid = indicatorGrid(row, below);
    if (grid === null) return false;
    this.unread.markAll(row);
    this.drafts.noteIndicators(grid.lines);
    if (grid.hasMarksBelow && below !== undefined) this.markDone(below);
    return true;
  }

  private readLabels(row: RowView): boolean {
    const label = labelRowOf(row.filter((cell) => !cell.continues || this.header === null));
    if (label === null || this.isDataOf(row, label.labelled)) return false;
    this.unread.markLabels(row, label.read);
    this.noteLimits(label.read);
    if (label.longTerm === null) {
      this.drafts.noteIndicators(label.indicators ?? []);
      if (label.isAlone && !hasWords(label.indicators ?? [])) this.awaited = "indicator";
    } else {
      this.readLongTermLabel(row, label, label.longTerm);
    }
    return true;
  }

  private readLongTermLabel(row: RowView, label: LabelRow, lines: Lines): void {
    this.labelledBlocks += 1;
    this.previous = [];
    this.awaited = null;
    const { longTerm, shortTerm } = splitAtShortTerm(lines);
    if (label.isContinued && this.drafts.current !== null && label.number === undefined) return;
    if (hasWords(longTerm) || (label.isContinued && label.number !== undefined)) {
      this.drafts.begin(longTerm, label.indicators, label.number);
    } else {
      this.drafts.await(label.indicators);
      this.awaited = label.isAlone ? "long-term" : null;
      this.awaitedNumber = label.number;
    }
    if (shortTerm !== null) this.addTargets(row, this.header, label.labelled, itemsOf(shortTerm));
  }

  private readAwaited(row: RowView): void {
    const lines = row.flatMap((cell) => (cell.continues ? [] : cell.lines));
    this.unread.markAll(row);
    if (this.awaited === "long-term") this.drafts.begin(lines, null, this.awaitedNumber);
    else this.drafts.noteIndicators(lines);
    this.awaited = null;
  }

  private readData(row: RowView, header: Header): void {
    if (filled(row).every(({ lines }) => lines.every(isHint))) return this.unread.markAll(row);
    if (filled(row).length === 1 && this.isAcross(row, header)) return this.readBand(row);

    this.readLongTermCell(row, header);
    this.readIndicatorCells(row, header);
    const column = targetColumn(header, this.drafts.current !== null || this.labelledBlocks > 0);
    const cell = column && cellUnder(row, header, column);
    if (column === undefined || cell === undefined) return;
    this.unread.markUnder(row, header);
    this.unread.mark(cell);
    this.noteLimits(row);
    if (columnsCovered(cell, row, header) > 1 && cell.text.trim() !== "")
      this.problems.add("merged-cells");
    if (cell.continues) return this.continueTargets(row, header, cell);

    if (row.length !== header.cells && isFootLabel(cell)) return this.unread.markAll(row);
    const items = itemsOf(cell.lines);
    if (items.length > 0) return this.addTargets(row, header, cell, items);
    const fields = fieldsOf(row, header, cell, 1)[0] ?? {};
    if ([fields.strategies, fields.success, fields.evaluation].some((has) => hasWords(has ?? [])))
      this.noteLoss();
  }

  private noteLoss(): void {
    this.problems.add("partly-read");
    this.doubts.push({ atMost: "likely", words: "Some words have no target beside them." });
  }

  private addTargets(
    row: RowView,
    header: Header | null,
    cell: CellView,
    items: readonly Lines[],
  ): void {
    const fields = header === null ? [] : fieldsOf(row, header, cell, items.length);
    if (header !== null) this.unread.markUnder(row, header);
    const number = header === null ? undefined : numberBeside(row, header);
    this.previous = items.map((lines, index) => ({
      lines,
      fields: fields[index] ?? {},
      ...(number === undefined ? {} : { number }),
    }));
    this.drafts.addShortTerm(this.previous);
  }

  private readLongTermCell(row: RowView, header: Header): void {
    const column = longTermColumn(header);
    const cell = column && cellUnder(row, header, column);
    if (cell === undefined || cell.continues || cell.text.trim() === "") return;
    this.unread.mark(cell);
    const { lines, indicators } = longTermIn(cell);
    const { current } = this.drafts;
    if (current !== null && sameWords(current.lines, lines)) return;
    this.previous = [];
    const hasPlace = indicators !== null || header.columns.some(({ role }) => role === "indicator");
    this.drafts.begin(lines, hasPlace ? (indicators ?? []) : null, numberBeside(row, header));
  }

  private readIndicatorCells(row: RowView, header: Header): void {
    for (const column of header.columns) {
      const cell = column.role === "indicator" ? cellUnder(row, header, column) : undefined;
      if (cell === undefined || cell.continues || this.drafts.current === null) continue;
      const { ticksFor } = column;
      if (ticksFor === undefined) this.drafts.noteIndicators(cell.lines);
      else if (isTicked(cell.lines)) this.drafts.noteIndicators(ticksFor);
    }
  }

  /** A target cell merged with the one above: what stands beside it goes with the same target. */
  private continueTargets(row: RowView, header: Header, cell: CellView): void {
    const own = row.filter((other) => other !== cell && !other.continues);
    if (own.every((other) => other.text.trim() === "")) return;
    if (this.previous.length !== 1) this.problems.add("merged-cells");
    const more = fieldsBeside(row, header, cell);
    const target = this.previous.at(-1);
    if (target !== undefined) addTo(target, more);
  }

  /** A row across the table: a topic such as "Literacy". One with a whole sentence may be more. */
  private readBand(row: RowView): void {
    const [cell] = filled(row);
    if (cell !== undefined && isInstruction(cell.text)) return this.unread.markAll(row);
    const words = cell?.text.trim().split(/\s+/).length ?? 0;
    if (cell !== undefined && words > 8 && !isFootLabel(cell)) this.problems.add("merged-cells");
    else this.unread.markAll(row);
  }

  private markDone(row: RowView): void {
    this.done.add(row);
    this.unread.markAll(row);
  }

  private noteLimits(row: RowView): void {
    for (const { limits } of row) {
      this.formField ||= limits.formField;
      this.locked ||= limits.locked;
    }
  }

  /** Whether a row with a label in it is a row of targets all the same. */
  private isDataOf(row: RowView, labelled: CellView): boolean {
    const header = this.header;
    const column = header === null ? undefined : targetColumn(header, true);
    if (header === null || column === undefined || this.isAcross(row, header)) return false;

    const target = cellUnder(row, header, column);
    if (target !== labelled) return target !== undefined && target.text.trim() !== "";
    const isIndicators = labelledParts(labelled).longTerm === null;
    const value = row[row.indexOf(labelled) + 1];
    return isIndicators && row.length === header.cells && !isOnlyIndicators(value?.lines ?? []);
  }

  private isAcross(row: RowView, header: Header | null): boolean {
    const cell = filled(row)[0];
    if (cell === undefined || row.length === header?.cells) return false;
    return cell.span >= this.width || (header !== null && columnsCovered(cell, row, header) > 1);
  }
}
