import { Unreadable } from "../unreadable";
import type { Inline } from "./inline";
import { limits } from "./limits";

/** Keeps account of how much a document says. Throws `Unreadable` `too-large` beyond the limits. */
export class Size {
  private lines = 0;
  private letters = 0;
  private ticks = 0;
  private cells = 0;

  addParagraph({ textWithDeletions, ticks }: Inline): void {
    this.lines += 1 + count(textWithDeletions, "\v");
    this.letters += textWithDeletions.length;
    this.ticks += ticks.length;
    refuseIf(
      this.lines > limits.lines || this.letters > limits.letters || this.ticks > limits.ticks,
    );
  }

  /** A row of so many cells, in the innermost of so many tables. */
  addRow(cells: number, tables: number): void {
    this.cells += cells * tables;
    refuseIf(cells > limits.cellsOfRow || this.cells > limits.cells);
  }

  checkTables(depth: number): void {
    refuseIf(depth > limits.tables);
  }
}

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}

function refuseIf(isTooLarge: boolean): void {
  if (isTooLarge) throw new Unreadable("too-large");
}
