import type { RowView } from "../survey/grid";
import { headerOf, type Header } from "./header";
import { secondHeaderOf } from "./second-header";
import type { Doubt, Region } from "../reading";
import { listOfAims, listUnderTitle } from "./list-of-aims";
import { doubtOfLabel, settled } from "./settle-columns";
import { sideTitled } from "./side-title";

/** Finds the rows of headings in a table, from the top. */
export class RowHeadings {
  readonly all: Header[] = [];
  readonly doubts: Doubt[] = [];
  /** Whether aims in other words were taken for the long-term targets. */
  listsAims = false;

  constructor(private readonly region: Region) {}

  /** The headings that a row is, with the row below where that belongs to them; `null` when it is none. */
  read(row: RowView, index: number): { readonly header: Header; readonly with: RowView[] } | null {
    const shown = this.region.headerOf;
    if (shown !== undefined) return this.kept(shown(row), []);
    const known = this.all.find(({ labels }) => isSaidAgain(row, labels));
    if (known !== undefined) return this.kept(known, []);

    if (this.isBand(row, index)) return null;
    const titled = sideTitled(this.region.rows, index);
    if (titled !== null) return this.kept(this.settle(titled, index + 1), []);
    const own = this.ownHeader(row);
    const header = own !== null && this.isOfBlock(own, index) ? null : own;
    const below = this.region.rows[index + 1];
    const second = below === undefined ? null : secondHeaderOf(row, below);
    const isGroups = second !== null && second !== "unread";
    if (header === null && !(isGroups && second.columns.length > 1)) return null;
    return isGroups && below !== undefined
      ? this.kept(this.settle(second, index + 2), [below])
      : this.kept(header && this.settle(header, index + 1), []);
  }

  /** "Targets for this block" across the table, over a row of the headings that stand above it. */
  private isBand(row: RowView, index: number): boolean {
    const known = this.all.at(-1);
    const next = this.region.rows[index + 1] ?? [];
    const isUnder = known !== undefined && known.cells > 1 && next.length === known.cells;
    return row.length === 1 && isUnder && headerOf(next) === null;
  }

  /**
   * "What do we want by the end of the year? | Which indicators?" over one row of values, and below it the headings
   * of the short-term targets: labels of a block, and no columns.
   */
  private isOfBlock({ columns }: Header, index: number): boolean {
    const below = this.region.rows[index + 2];
    const next = below === undefined ? null : headerOf(below, true);
    const isLongTerm = columns.some(({ role }) => role === "long-term");
    const isOnly = columns.every(({ role }) => role === "long-term" || role === "indicator");
    return isLongTerm && isOnly && next?.columns.some(({ role }) => role === "short-term") === true;
  }

  /** Below headings that are known, a row that only reads like some is one of targets. */
  private ownHeader(row: RowView): Header | null {
    const mayGuess = this.all.length === 0 || headerOf(row) !== null;
    return mayGuess ? headerOf(row, true) : null;
  }

  private settle(header: Header, from: number): Header {
    const { header: whole, doubts } = settled(header, this.region.rows.slice(from));
    this.doubts.push(...doubts);
    const titled = listUnderTitle(whole, this.region.lineAbove);
    if (titled !== null) return titled;
    const list = this.region.longTermAbove.length > 0 ? null : listOfAims(whole);
    if (list === null) return whole;
    this.listsAims = true;
    const label = whole.columns.find(({ role }) => role === "aim");
    this.doubts.push(doubtOfLabel(whole.labels[label?.index ?? 0] ?? ""));
    return list;
  }

  private kept(header: Header | null, rows: RowView[]) {
    if (header !== null) this.all.push(header);
    return header && { header, with: rows };
  }
}

function isSaidAgain(row: RowView, labels: readonly string[]): boolean {
  return (
    row.length === labels.length &&
    row.every(({ text }, at) => text === labels[at] || plain(text) === plain(labels[at] ?? ""))
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
