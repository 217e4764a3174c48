import { isOnlyIndicators } from "../content/indicators-in";
import { labelledParts, withoutIndicators } from "../labels/labelled-parts";
import { isLeadIn, isOwnSentence } from "../labels/hints";
import { dateIn } from "../content/says-when";
import { sliceLine } from "../../ooxml/lines";
import { filled, type CellView, type RowView } from "../survey/grid";
import type { LabelRow } from "./label-row";
import type { Lines } from "../reading";

/**
 * A long-term target without a label that stands across the table, known by the indicators noted under their label below
 * it in the same cell, or in the one cell beside it; `null` when the row is none.
 */
export function targetAcross(row: RowView): LabelRow | null {
  const [cell, beside, ...others] = filled(row);
  if (cell === undefined || others.length > 0 || cell !== row[0] || cell.span === 1) return null;
  if (beside !== undefined) return notedBeside(cell, beside);
  if (row.length > 1) return null;
  const { words, indicators } = withoutIndicators(cell.lines);
  return indicators === null ? null : acrossIn(cell, words, { lines: indicators, cell });
}

/** "Ailsa will read more | Wellbeing: Achieving" */
function notedBeside(cell: CellView, beside: CellView): LabelRow | null {
  const { longTerm } = labelledParts(cell);
  const { indicators } = labelledParts(beside);
  // "This session: Ailsa will read more | Achieving": behind a name of the form's own they need no label.
  const isBare = withoutName(cell.lines)[0] !== cell.lines[0] && isOnlyIndicators(beside.lines);
  const noted = indicators ?? (isBare ? beside.lines : null);
  const isNoted = longTerm === null && noted !== null;
  return isNoted ? acrossIn(cell, cell.lines, { lines: noted, cell: beside }) : null;
}

function acrossIn(
  cell: CellView,
  words: Lines,
  noted: { readonly lines: Lines; readonly cell: CellView },
): LabelRow | null {
  if (!isOnlyIndicators(noted.lines) || !isOwnSentence(words)) return null;
  return {
    labelled: cell,
    longTerm: withoutName(words),
    indicators: noted.lines,
    number: undefined,
    isContinued: false,
    isAlone: noted.cell === cell,
    cells: { text: cell, indicators: [{ cell: noted.cell }] },
    read: [...new Set([cell, noted.cell])],
    isGuess: true,
    isOverValues: false,
  };
}

/** "Over the year: Ailsa will read more": what a form calls its long-term targets; a day or a lead-in is part of the words. */
function withoutName([first, ...others]: Lines): Lines {
  const name = first && /^[^:.?!]{3,30}:\s+(?=\p{Lu})/u.exec(first.text)?.[0];
  if (first === undefined || name === undefined || isLeadIn(name) || dateIn(name) !== null)
    return first === undefined ? others : [first, ...others];
  return [sliceLine(first, name.length), ...others];
}
