import { markedIndicators } from "../content/chosen-indicators";
import { indicatorBoxes, isUnmarkedList } from "../content/indicators-in";
import { isLetters } from "../content/initials";
import { areShortNames, indicatorsByShortNames, type Key } from "../content/short-names";
import type { LongTermDraft } from "../reading";

/**
 * Notes which indicators are meant where they are not written out: marked among all that are printed, or named by
 * short names, which a `key` may explain. Whether for some target it stays unclear which are meant.
 */
export function chooseIndicators(longTerm: readonly LongTermDraft[], key: Key): boolean {
  return longTerm.filter((target) => isUnclear(target, key)).length > 0;
}

function isUnclear(target: LongTermDraft, key: Key): boolean {
  const lines = target.indicators ?? [];
  const text = lines.map((line) => line.text).join(" ");
  const cells = target.cells.indicators.map(({ cell }) => cell);
  const chosen = lines.some(({ ticks }) => ticks.length > 0)
    ? null
    : (markedIndicators(lines, cells) ?? indicatorsByShortNames(text, key));
  if (chosen !== null) target.chosen = chosen;
  const isBoxed = indicatorBoxes(lines).some(({ names }) => names.length > 0);
  const isOpen = (isLetters(text) && !isBoxed) || areShortNames(text, key) || isUnmarkedList(lines);
  return chosen === null && isOpen;
}
