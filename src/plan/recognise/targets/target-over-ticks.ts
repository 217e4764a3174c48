import { filled, type RowView } from "../survey/grid";
import { marksUnder } from "./indicator-grid";
import { isOnlyIndicators } from "../content/indicators-in";
import type { LabelRow } from "./label-row";
import { labelledParts } from "../labels/labelled-parts";
import { numberIn } from "../labels/labels";
import { hasWords } from "../labels/words";

/**
 * "Long Term Target 1 | Safe | Healthy | …" over the words of the target and a tick under each indicator
 * that is meant; `null` when the rows are not that.
 */
export function targetOverTicks(row: RowView, below: RowView): LabelRow | null {
  const [labelled, ...names] = filled(row);
  if (labelled === undefined || labelled !== row[0] || row.length !== below.length) return null;
  if (names.length < fewestNames || !names.every(({ lines }) => isOnlyIndicators(lines)))
    return null;
  const { longTerm } = labelledParts(labelled);
  const [text] = below;
  if (longTerm === null || hasWords(longTerm) || text === undefined) return null;
  const marks = marksUnder(below, names);
  if (marks === null) return null;
  return {
    labelled,
    longTerm: text.lines,
    indicators: marks.lines,
    number: numberIn(labelled),
    isContinued: false,
    isAlone: false,
    cells: { text, indicators: marks.cells },
    read: [...row, ...below],
    isGuess: false,
    isOverValues: true,
  };
}

/** With fewer, they may be what was noted for the target. */
const fewestNames = 3;
