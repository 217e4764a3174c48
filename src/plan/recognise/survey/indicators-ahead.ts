import { isOnlyIndicators } from "../content/indicators-in";
import type { CellView } from "./grid";
import type { Lines, Region } from "../reading";

/** The indicators that stand above the targets which they are noted for. */
export class IndicatorsAhead {
  /** Those in the line right above the next table. */
  private line: Region["indicatorsAhead"];
  /** Whether each table of the section so far had such a line: below its table it would say so of that. */
  private isEach = false;
  /** "Wellbeing indicator: Achieving" above the long-term targets below it. */
  private group: { readonly lines: Lines; readonly level: number } | null = null;

  /** An IEP begins, with nothing said of its targets. */
  begin(): void {
    this.group = null;
  }

  /** Another paragraph has come; a heading as high as that of the group ends it. */
  passed(level: number | null): void {
    this.line = undefined;
    if (level !== null && this.group !== null && level <= this.group.level)
      this.group = { ...this.group, lines: [] };
  }

  /** Whether such words begin the next of the groups, and are not those of a target above. */
  beginsNext(lines: Lines | null): boolean {
    return this.group !== null && lines !== null && isOnlyIndicators(lines);
  }

  /** The indicators that a long-term target stands under. */
  get ofGroup(): Lines | null {
    return this.group !== null && this.group.lines.length > 0 ? this.group.lines : null;
  }

  /**
   * Notes those above which no long-term target stands; `isFirst`: right under the heading of the part. Tells whether
   * they are those of targets below.
   */
  note(lines: Lines | null, cell: CellView, level: number | null, isFirst: boolean): boolean {
    if (lines === null || !isOnlyIndicators(lines)) return false;
    const isOver = level !== null || this.group !== null || isFirst || this.isEach;
    if (!isOver) return false;
    this.line = { lines, cell };
    this.group = { lines, level: level ?? Infinity };
    return true;
  }

  /** What stands right above a table that comes now. */
  aboveTable(): Pick<Region, "indicatorsAhead"> {
    this.isEach = this.line !== undefined;
    return this.line === undefined ? {} : { indicatorsAhead: this.line };
  }
}
