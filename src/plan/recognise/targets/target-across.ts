import { isOnlyIndicators } from "../content/indicators-in";
import { withoutIndicators } from "../labels/labelled-parts";
import { isOwnSentence } from "../labels/hints";
import { filled, type RowView } from "../survey/grid";
import type { LabelRow } from "./label-row";

/**
 * A long-term target without a label that has its row to itself, known by the indicators noted below it in the
 * same cell; `null` when the row is none.
 */
export function targetAcross(row: RowView): LabelRow | null {
  const [cell] = filled(row);
  if (cell === undefined || row.length > 1 || cell.span === 1) return null;
  const { words, indicators } = withoutIndicators(cell.lines);
  if (indicators === null || !isOnlyIndicators(indicators) || !isOwnSentence(words)) return null;
  return {
    labelled: cell,
    longTerm: words,
    indicators,
    number: undefined,
    isContinued: false,
    isAlone: true,
    cells: { text: cell, indicators: [{ cell }] },
    read: [cell],
    isGuess: true,
    isOverValues: false,
  };
}
