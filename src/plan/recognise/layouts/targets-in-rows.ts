import type { Line } from "../../ooxml/blocks";
import type { ProblemCode } from "../../model";
import { filled, widthOf, type CellView, type RowView } from "../grid";
import { cellUnder, columnsCovered, headerOf, targetRoleOf, type Header } from "../header";
import { isOnlyIndicators } from "../indicators-in";
import { labelAndRest } from "../label-and-rest";
import { labelledParts, withoutIndicators } from "../labelled-parts";
import { itemsOf, withoutMarks } from "../listed";
import type { Layout, LongTermDraft, Reading, Region, ShortTermDraft } from "../reading";
import { evidenceOf } from "../target-evidence";
import { fieldsOf, longTermColumn, targetColumn } from "../target-fields";
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
    region.rows.forEach((row) => reader.read(row));
    return reader.finish();
  },
};

class RowReader {
  private readonly width: number;
  private readonly headers: Header[] = [];
  private header: Header | null = null;
  private readonly longTerm: LongTermDraft[] = [];
  private current: LongTermDraft | null = null;
  private readonly above: LongTermDraft | null = null;
  private readonly unassigned: ShortTermDraft[] = [];
  private readonly problems = new Set<ProblemCode>();
  private labelledBlocks = 0;
  /** A label whose value stands in the row below. */
  private awaited: "long-term" | "indicator" | null = null;
  private indicatorsAhead: readonly Line[] | null = null;
  private previous: ShortTermDraft[] = [];
  private formField = false;
  private locked = false;

  constructor(private readonly region: Region) {
    this.width = widthOf(region.rows);
    const above = region.longTermAbove;
    if (above === null) return;
    this.above = { ...above, shortTerm: [] };
    this.current = this.above;
    this.longTerm.push(this.above);
  }

  read(row: RowView): void {
    const header = headerOf(row);
    if (header !== null) {
      this.header = header;
      this.headers.push(header);
      this.awaited = null;
      return;
    }
    if (filled(row).length === 0) return this.readBlank(row);
    if (this.readLabels(row)) return;
    if (this.awaited !== null) return this.readAwaited(row);
    if (this.header !== null) this.readData(row, this.header);
  }

  finish(): Reading | null {
    if (this.headers.length === 0 && this.labelledBlocks === 0) return null;
    const columns = this.headers.flatMap((header) => header.columns);
    const { section, longTermAbove } = this.region;
    const hasLongTermApart = this.labelledBlocks > 0 || longTermAbove !== null;
    const hasTargetColumn = this.headers.some((header) => targetColumn(header, hasLongTermApart));
    return {
      evidence: evidenceOf({ columns, hasLongTermApart, section }),
      namesShortTerm: columns.some(({ role }) => role === "short-term"),
      hasTargetColumn,
      longTerm: this.longTerm.filter((target) => target !== this.above || this.isAboveMeant()),
      unassigned: this.unassigned,
      limits: { formField: this.formField, locked: this.locked },
      problems: [...this.problems],
    };
  }

  /** Rows that say what they hold: "Long Term Target 1: …", with the indicators beside it. */
  private readLabels(row: RowView): boolean {
    const cells = row.filter((cell) => !cell.continues || this.header === null);
    const parts = cells.map((cell) => ({ cell, ...labelledParts(cell) }));
    const titled = parts.findIndex(({ longTerm }) => longTerm !== null);
    const noted = parts.findIndex(({ indicators }) => indicators !== null);
    const labelled = parts[titled === -1 ? noted : titled]?.cell;
    if (labelled === undefined || this.isDataOf(row, labelled)) return false;

    const valueOf = (at: number, own: readonly Line[]): readonly Line[] => {
      if (own.length > 0) return own;
      const beside = parts[at + 1];
      const isValue =
        beside !== undefined && beside.longTerm === null && beside.indicators === null;
      return isValue ? beside.cell.lines : [];
    };
    const indicators = noted === -1 ? null : valueOf(noted, parts[noted]?.indicators ?? []);
    const unlabelled =
      indicators ??
      parts.find(({ cell }, at) => at !== titled && isOnlyIndicators(cell.lines))?.cell.lines ??
      null;

    if (titled === -1) {
      this.noteIndicators(unlabelled ?? []);
      if (unlabelled?.length === 0 && parts.length === 1) this.awaited = "indicator";
      return true;
    }
    this.labelledBlocks += 1;
    this.previous = [];
    const lines = valueOf(titled, parts[titled]?.longTerm ?? []);
    this.indicatorsAhead = unlabelled;
    if (hasWords(lines)) this.beginLongTerm(lines);
    else {
      this.current = null;
      this.awaited = parts.length === 1 ? "long-term" : null;
    }
    return true;
  }

  private readAwaited(row: RowView): void {
    const lines = row.flatMap((cell) => (cell.continues ? [] : cell.lines));
    if (this.awaited === "long-term") this.beginLongTerm(lines);
    else this.noteIndicators(lines);
    this.awaited = null;
  }

  private readData(row: RowView, header: Header): void {
    const wide = filled(row).length === 1 && this.isAcross(row, header);
    if (wide) return this.readBand(row);

    this.readLongTermCell(row, header);
    const indicatorColumn = header.columns.find(({ role }) => role === "indicator");
    const indicatorCell = indicatorColumn && cellUnder(row, header, indicatorColumn);
    if (indicatorCell !== undefined && !indicatorCell.continues)
      this.addIndicators(indicatorCell.lines);

    const column = targetColumn(header, this.current !== null || this.labelledBlocks > 0);
    const cell = column && cellUnder(row, header, column);
    if (column === undefined || cell === undefined) return;
    this.noteLimits(row);
    if (columnsCovered(cell, row, header) > 1 && cell.text.trim() !== "")
      this.problems.add("merged-cells");
    if (cell.continues) return this.continueTargets(row, header, cell);

    if (row.length !== header.cells && isFootLabel(cell)) return;
    const items = itemsOf(cell.lines);
    if (items.length === 0) {
      const has = (name: "strategies" | "evaluation" | "success") =>
        hasWords(fieldsOf(row, header, cell, 1)[0]?.[name] ?? []);
      if (has("strategies") || has("success") || has("evaluation"))
        this.problems.add("partly-read");
      return;
    }
    const fields = fieldsOf(row, header, cell, items.length);
    this.previous = items.map((lines, index) => ({ lines, fields: fields[index] ?? {} }));
    (this.current?.shortTerm ?? this.unassigned).push(...this.previous);
  }

  private readLongTermCell(row: RowView, header: Header): void {
    const column = longTermColumn(header);
    const cell = column && cellUnder(row, header, column);
    if (cell === undefined || cell.continues || cell.text.trim() === "") return;
    const { longTerm } = labelledParts(cell);
    // "LTT 2" alone is the number of a target that stands in another table.
    const isNumber = longTerm !== null && !hasWords(longTerm);
    const { words, indicators } = withoutIndicators(cell.lines);
    const lines = longTerm === null || isNumber ? words : longTerm;
    if (this.current !== null && sameWords(this.current.lines, lines)) return;
    this.previous = [];
    const hasPlace = indicators !== null || header.columns.some(({ role }) => role === "indicator");
    this.indicatorsAhead = hasPlace ? (indicators ?? []) : null;
    this.beginLongTerm(lines);
  }

  /** A target cell merged with the one above: what stands beside it goes with the same target. */
  private continueTargets(row: RowView, header: Header, cell: CellView): void {
    const own = row.filter(
      (other) => other !== cell && !other.continues && other.text.trim() !== "",
    );
    if (own.length === 0) return;
    if (this.previous.length !== 1) this.problems.add("merged-cells");
    const [fields] = fieldsOf(
      row.map((other) => (other.continues ? { ...other, lines: [], text: "" } : other)),
      header,
      cell,
      1,
    );
    const target = this.previous.at(-1);
    if (target === undefined || fields === undefined) return;
    for (const name of ["when", "who", "strategies", "success", "evaluation"] as const) {
      const more = fields[name] ?? [];
      if (more.length > 0) target.fields[name] = [...(target.fields[name] ?? []), ...more];
    }
  }

  /** A row across the table: a topic such as "Literacy". One with a whole sentence may be more. */
  private readBand(row: RowView): void {
    const [cell] = filled(row);
    const words = cell?.text.trim().split(/\s+/).length ?? 0;
    if (cell !== undefined && words > 8 && !isFootLabel(cell)) this.problems.add("merged-cells");
  }

  private readBlank(row: RowView): void {
    if (this.header !== null) this.noteLimits(row);
  }

  private beginLongTerm(lines: readonly Line[]): void {
    this.current = { lines: withoutMarks(lines), indicators: this.indicatorsAhead, shortTerm: [] };
    this.indicatorsAhead = null;
    this.longTerm.push(this.current);
  }

  private noteIndicators(lines: readonly Line[]): void {
    if (this.current === null) this.indicatorsAhead = lines;
    else this.addIndicators(lines);
  }

  private addIndicators(lines: readonly Line[]): void {
    if (this.current === null) return;
    this.current.indicators = [...(this.current.indicators ?? []), ...lines];
  }

  /** A target above a table that has long-term targets of its own may be a mere remark. */
  private isAboveMeant(): boolean {
    return this.longTerm.length === 1 || (this.above?.shortTerm.length ?? 0) > 0;
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

/** "Review date:" below the targets, with its value beside it, is no target. */
function isFootLabel({ lines, text }: CellView): boolean {
  return targetRoleOf(labelAndRest(lines).label) !== null || /:\s*$/.test(text);
}
