import type { CellView, RowView } from "../survey/grid";
import type { Header } from "./header";
import { labelRowIn, labelRowOf, type LabelRow } from "./label-row";

/** Finds the rows of a table that say which long-term target or which indicators follow. */
export class BlockLabels {
  /** The last labels that stood over their values. */
  private over: RowView | null = null;

  /** The labels of a row under `header`, with the row below where that has their values; `null` when it has none. */
  read(row: RowView, below: RowView, header: Header | null): LabelRow | null {
    const mayGuess = header === null || row.length !== header.cells;
    const own = row.filter((cell) => !cell.continues || header === null);
    const next = mayGuess ? this.nextOf(row, own) : null;
    if (next !== null) return next;
    const label = labelRowIn(own, below, mayGuess);
    if (label?.isOverValues === true) this.over = row;
    return label;
  }

  /** "2) Ailsa will … | Achieving" further down, made like the labels over the first of them, is the next one. */
  private nextOf(row: RowView, own: RowView): LabelRow | null {
    const { over } = this;
    if (over === null || !isMadeLike(row, over) || labelRowOf(own) !== null) return null;
    const label = labelRowIn(over, row, true);
    return label?.isOverValues === true ? { ...label, read: row, isOverValues: false } : null;
  }
}

/** Whether a row has its cells, of which there are several, where another has them, with words in each of both. */
function isMadeLike(row: RowView, other: RowView): boolean {
  const isWritten = ({ text }: CellView) => text.trim() !== "";
  const isAt = (cell: CellView, at: number) => {
    const like = other[at];
    const isSame = like?.column === cell.column && like.span === cell.span;
    return isSame && isWritten(like) && isWritten(cell);
  };
  return row.length > 1 && row.length === other.length && row.every(isAt);
}
