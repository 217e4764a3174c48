import { markedIndicators } from "../content/chosen-indicators";
import { indicatorBoxes, indicatorsIn, isUnmarkedList } from "../content/indicators-in";
import { isLetters } from "../content/initials";
import type { Key } from "../content/indicator-key";
import { areShortNames, indicatorsByShortNames } from "../content/short-names";
import { isHint, isNil } from "../labels/hints";
import { hasWords } from "../labels/words";
import type { Lines, LongTermDraft } from "../reading";

/**
 * Notes which indicators are meant where they are not written out: marked among all that are printed, or named by
 * short names, which a `key` may explain. Whether for some target it stays unclear which are meant.
 */
export function chooseIndicators(longTerm: readonly LongTermDraft[], key: Key): boolean {
  return longTerm.filter((target) => isUnclear(target, key)).length > 0;
}

function isUnclear(target: LongTermDraft, key: Key): boolean {
  if (target.chosen !== undefined) return false;
  const lines = target.indicators ?? [];
  const text = lines.map((line) => line.text).join(" ");
  const cells = target.cells.indicators.map(({ cell }) => cell);
  const chosen = lines.some(({ ticks }) => ticks.length > 0)
    ? null
    : (markedIndicators(lines, cells) ?? indicatorsByShortNames(text, key));
  if (chosen !== null) target.chosen = chosen;
  const isBoxed = indicatorBoxes(lines).some(({ names }) => names.length > 0);
  const isOpen = (isLetters(text) && !isBoxed) || areShortNames(text, key) || isUnmarkedList(lines);
  return chosen === null && (isOpen || saysOther(lines));
}

/** "3, 4" without a key, "See front": something is noted, and no indicator is named. */
function saysOther(lines: Lines): boolean {
  const said = lines.filter((line) => hasWords([line]) && !isNil(line.text) && !isHint(line));
  const isTold = lines.some(({ ticks }) => ticks.length > 0) || indicatorsIn(lines).length > 0;
  return said.length > 0 && !isTold;
}
