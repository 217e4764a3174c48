import { isOnlyIndicators } from "../content/indicators-in";
import { labelledParts } from "../labels/labelled-parts";
import { hasWords } from "../labels/words";
import type { IndicatorCell, Lines } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isForAll } from "./indicators-of-all";
import { indicatorGrid, type IndicatorGrid } from "./indicator-grid";
import { targetRoleOf } from "./header";
import { labelRowOf, partsOf, withGuesses, type LabelRow } from "./label-row";
import { isCard } from "./labelled-lines";
import { asksForYear } from "./row-kinds";

/**
 * What a table says that is no more than the box of one long-term target or its indicators. `isAsked`: a heading
 * above it is the label of the target.
 */
export function labelBox(
  rows: readonly RowView[],
  isAsked: boolean,
): Pick<LabelRow, "longTerm" | "indicators" | "number" | "cells"> | null {
  let longTerm: Lines | null = null;
  let indicators: Lines | null = null;
  let number: number | undefined;
  let isAwaited = isAsked;
  let text: CellView | null = null;
  let isGuess = false;
  const noted: IndicatorCell[] = [];
  const done = new Set<RowView | undefined>();
  for (const [at, row] of rows.entries()) {
    const cells = filled(row);
    if (cells.length === 0 || done.has(row)) continue;
    if (isForAll(cells[0]?.text ?? "")) return null;
    const known = labelRowOf(row);
    const said = isAwaited ? cells.filter((cell) => !isNote(cell)) : [];
    const isValue = known === null || (known.longTerm === null && !areLabels(said));
    if (said.length === 1 && isValue) {
      longTerm = said.flatMap(({ lines }) => lines);
      text = said[0] ?? null;
      isAwaited = false;
      // "Ailsa will read more | ☐ Safe ☒ Achieving": what they are needs no label.
      const beside = cells.filter((cell) => cell !== text);
      if (beside.length > 0) indicators = known?.indicators ?? beside.flatMap(({ lines }) => lines);
      noted.push(...(known?.cells.indicators ?? beside.map((cell) => ({ cell }))));
      continue;
    }
    const isAskedFor: boolean = longTerm !== null || indicators !== null;
    const grid: IndicatorGrid | null = isAskedFor ? indicatorGrid(row, rows[at + 1]) : null;
    if (grid?.hasMarksBelow === true) {
      indicators = [...(indicators ?? []), ...grid.lines];
      noted.push(...grid.cells);
      done.add(rows[at + 1]);
      continue;
    }
    if (isAskedFor && cells.every((cell) => isOnlyIndicators(cell.lines))) {
      indicators = [...(indicators ?? []), ...cells.flatMap(({ lines }) => lines)];
      noted.push(...cells.map((cell) => ({ cell })));
      continue;
    }
    // "My goal for the year", and below it "What is this about?" asks for the indicators.
    const guess: LabelRow | null = known === null ? withGuesses(partsOf(row)) : null;
    const isOther: boolean =
      longTerm === null ? guess?.longTerm === null : guess?.longTerm !== null;
    const label: LabelRow | null = known ?? (isOther ? null : guess);
    isGuess ||= label !== null && known === null && label.longTerm !== null && !asksForYear(row);
    if (label === null || label.isContinued) return null;
    if (cells.some((cell) => !label.read.includes(cell))) return null;
    noted.push(...label.cells.indicators);
    if (label.longTerm !== null) {
      text = label.cells.text;
      if (longTerm !== null || isAwaited) return null;
      if (hasWords(label.longTerm)) longTerm = label.longTerm;
      else if (label.isAlone) isAwaited = true;
      else return null;
      number = label.number;
    }
    if (label.indicators !== null) indicators = [...(indicators ?? []), ...label.indicators];
  }
  const isEmpty = longTerm === null && indicators === null;
  if (isEmpty || isAwaited || (isGuess && indicators === null) || isCard(rows)) return null;
  return { longTerm, indicators, number, cells: { text, indicators: noted } };
}

/** "Target | Wellbeing indicators" are headings of what comes below. */
function areLabels(cells: RowView): boolean {
  return cells.every(({ text }) => targetRoleOf(text) !== null);
}

/** Whether a cell holds nothing but indicators or their label. */
function isNote(cell: CellView): boolean {
  return isOnlyIndicators(cell.lines) || labelledParts(cell).indicators !== null;
}
