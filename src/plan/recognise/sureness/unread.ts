import { asksForWords } from "../comments/comment-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import { cellUnder, targetRoleOf, type Header } from "../targets/header";
import { meaningOf } from "../labels/heading-meaning";
import { isFootLabel, titleOf } from "../labels/label-and-rest";
import { notesIn } from "../targets/note-row";
import { labelRowOf } from "../targets/label-row";
import { longTermColumn } from "../targets/target-fields";
import type { Doubt } from "../reading";
import { hasWords, opening, wordCount } from "../labels/words";

/** Words from which a cell that was not read may hold something of the targets. */
const mayMatter = 4;

/** Keeps account of the cells of a table that nothing was made of. */
export class Unread {
  private readonly read = new Set<CellView["lines"]>();
  private isBegun = false;

  constructor(private readonly rows: readonly RowView[]) {}

  mark(cell: CellView): void {
    this.isBegun = true;
    this.read.add(cell.lines);
  }

  markAll(row: RowView): void {
    row.forEach((cell) => this.mark(cell));
  }

  /** The cells that a row of labels was read from, and those with labels of no matter here. */
  markLabels(row: RowView, cells: readonly CellView[]): void {
    cells.forEach((cell) => this.mark(cell));
    row.forEach((cell, index) => {
      if (cells.includes(cell) || !isSideLabel(cell)) return;
      this.mark(cell);
      const value = row[index + 1];
      if (value !== undefined) this.mark(value);
    });
  }

  /** A label below the targets: what stands beside it may be one all the same. */
  markFoot(row: RowView, label: CellView): void {
    this.markLabels(row, [label]);
  }

  /** The cells of a row that stand under a heading; of two columns of targets only one is read. */
  markUnder(row: RowView, header: Header): void {
    for (const column of header.columns) {
      const cell = cellUnder(row, header, column);
      const isTarget = ["long-term", "short-term", "target"].includes(column.role);
      if (cell !== undefined && !(isTarget && column !== longTermColumn(header))) this.mark(cell);
    }
  }

  /** What remains, as doubts: a column that Amas does not know may hold anything. */
  doubts(): readonly Doubt[] {
    if (!this.isBegun) return [];
    const isRead = ({ lines }: CellView) => this.read.has(lines);
    const begun = openingsOf(this.rows.flat().filter(isRead));
    const left = this.rows.flatMap((row, at) =>
      isAreaOver(row, this.rows[at + 1])
        ? []
        : row.filter((cell) => !cell.continues && !isRead(cell) && matters(cell, row, begun)),
    );
    const [first] = left;
    if (first === undefined) return [];
    const notes = notesIn(this.rows, isRead);
    const isNotes = left.every((cell) => notes.includes(cell));
    return [leftOut(first, isNotes)];
  }
}

/** Words that were left out: a note of somebody's takes nothing from the targets. */
export function leftOut({ text }: CellView, isNote: boolean): Doubt {
  const words = `Words in the table were left out, such as “${opening(text)}”.`;
  return { atMost: isNote ? "likely" : "ask", words };
}

function matters(cell: CellView, row: RowView, begun: ReadonlySet<string>): boolean {
  if (wordCount(cell.text) < mayMatter || isSideLabel(cell)) return false;
  const before = row[row.indexOf(cell) - 1];
  // "All of this leads us to: | Ailsa will …" begins as the targets do, behind a label that nobody knows.
  const isOpen = before !== undefined && targetRoleOf(titleOf(before.lines)) === null;
  if (isOpen && !isOfWords(before, row) && begun.has(openingOf(cell))) return true;
  return before === undefined || !(isSideLabel(before) || isOfWords(before, row));
}

/** How the targets begin: two words that more than one cell begins with. */
function openingsOf(cells: readonly CellView[]): ReadonlySet<string> {
  const all = cells.map(openingOf);
  return new Set(all.filter((each, at) => each !== "" && all.indexOf(each) < at));
}

function openingOf({ text }: CellView): string {
  return /^\P{L}*(\p{Lu}\S*\s+(?:will|can|to|is))\s/u.exec(text)?.[1] ?? "";
}

/** "Expressive and Receptive Communication" across the table, right above "LTT: …": the area of that target. */
function isAreaOver([title, ...others]: RowView, next: RowView = []): boolean {
  if (title === undefined || others.length > 0 || wordCount(title.text) > 6) return false;
  const isSaid = /\b(?:to|will|can|is)\b/i.test(title.text);
  return !isSaid && inCapitals.test(title.text) && hasWords(labelRowOf(next)?.longTerm ?? []);
}

/** Each word of a title has its capital, but for "and" and the like. */
const inCapitals =
  /^\P{L}*\p{Lu}[^\s.,!?:]*(?:\s+(?:\p{Lu}[^\s.,!?:]*|and|of|for|in|with|the|&|[–—-]))*\s*$/u;

/** "What home thinks" beside words: these are read with the other comments. */
function isOfWords({ text }: CellView, row: RowView): boolean {
  return filled(row).length === 2 && wordCount(text) <= 6 && asksForWords(text);
}

/** A label of something else than a target: "Review date:", "Where are we now?". */
function isSideLabel(cell: CellView): boolean {
  return isFootLabel(cell) || meaningOf(cell.text) === "aside";
}
