import { labelledParts } from "../labels/labelled-parts";
import { hasWords } from "../labels/words";
import { widthOf, type RowView } from "../survey/grid";
import { headerOf } from "./header";

/**
 * The rows of a table with a long-term target under its label down the side of its block, beside "Short-term target | Who",
 * as if it stood across the table above that block.
 */
export function withoutSideBlocks(rows: readonly RowView[]): readonly RowView[] {
  const width = widthOf(rows);
  let isBeside = false;
  return rows.flatMap((row, at): readonly RowView[] => {
    const [side, ...others] = row;
    if (side?.continues !== true) isBeside = isSideBlock(row, rows[at + 1]);
    if (!isBeside || side === undefined) return [row];
    return side.continues ? [others] : [[{ ...side, span: width }], others];
  });
}

function isSideBlock([side, ...others]: RowView, below: RowView | undefined): boolean {
  if (side === undefined || below?.[0]?.continues !== true) return false;
  return hasWords(labelledParts(side).longTerm ?? []) && headerOf(others) !== null;
}
