import { markedIndicators } from "../content/chosen-indicators";
import { indicatorBoxes, isUnmarkedList } from "../content/indicators-in";
import { areInitials, indicatorsByInitials, isLetters } from "../content/initials";
import type { LongTermDraft } from "../reading";

/**
 * Notes which indicators are meant where they are not written out: marked among all that are printed, or named by
 * their first letters. Whether for some target it stays unclear which are meant.
 */
export function chooseIndicators(longTerm: readonly LongTermDraft[]): boolean {
  return longTerm.filter(isUnclear).length > 0;
}

function isUnclear(target: LongTermDraft): boolean {
  const lines = target.indicators ?? [];
  const text = lines.map((line) => line.text).join(" ");
  const cells = target.cells.indicators.map(({ cell }) => cell);
  const chosen = lines.some(({ ticks }) => ticks.length > 0)
    ? null
    : (markedIndicators(lines, cells) ?? indicatorsByInitials(text));
  if (chosen !== null) target.chosen = chosen;
  const isBoxed = indicatorBoxes(lines).some(({ names }) => names.length > 0);
  const isOpen = (isLetters(text) && !isBoxed) || areInitials(text) || isUnmarkedList(lines);
  return chosen === null && isOpen;
}
