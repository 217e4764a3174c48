import type { CellView, RowView } from "../recognise/survey/grid";
import { assertOpen, barrierBelow } from "./cell-hand";
import { paragraphInRow } from "./ground";
import { newParagraph, type ParagraphHand } from "./paragraph-hand";
import { Refused } from "./refusal";
import type { NewRowHand, Sheet } from "./sheet";
import { spotOf } from "./target-row";
import { newCell } from "./write-cell";

/**
 * Adds a row below one of the document, formatted as it is; `fill` gives the paragraphs of each cell, by the
 * cell above it. Throws `Refused` where the cells do not stand in one row of a table.
 */
function addRowLike(
  sheet: Sheet,
  view: RowView,
  fill: (above: CellView | null) => ParagraphHand[],
): NewRowHand {
  const spots = view.map((cell) => spotOf(sheet, cell));
  const row = spots.find((spot) => spot !== null)?.row;
  const beside = row === undefined ? null : paragraphInRow(row);
  if (
    row === undefined ||
    beside === null ||
    spots.some((spot) => spot !== null && spot.row !== row)
  ) {
    throw new Refused(
      "no-place",
      "There is no empty place for this in the form. Add one in Word, then try again.",
    );
  }
  const cells = row.cells.map((cell) => {
    const hands = fill(view[spots.findIndex((spot) => spot?.cell === cell)] ?? null);
    // Word gives what is written into a cell that only goes on from the one above to nobody.
    if (cell.continues && hands.some(({ text }) => text.trim() !== ""))
      throw new Refused(
        "no-place",
        "The cells for this are merged, and none is free. Split them in Word (Layout › Split Cells), then try again.",
      );
    return hands;
  });
  return sheet.addRow(beside, cells);
}

/** Adds such a row that says these texts, by the cells above; the others are empty. Throws `Refused` as well where one lets nothing be written. */
export function addRowSaying(
  sheet: Sheet,
  view: RowView,
  texts: ReadonlyMap<CellView, string>,
): void {
  for (const above of texts.keys()) assertOpen({ barrier: barrierBelow(above) });
  addRowLike(sheet, view, (above) => {
    const text = above === null ? undefined : texts.get(above);
    return text === undefined ? [newParagraph("")] : newCell(text);
  });
}

/** Whether some cells stand in the same row of the document. */
export function isInOneRow(sheet: Sheet, views: readonly CellView[]): boolean {
  const own = views.filter(({ blocks }) => blocks.length > 0);
  const rows = new Set(own.map((view) => spotOf(sheet, view)?.row));
  return rows.size === 1 && !rows.has(undefined);
}
