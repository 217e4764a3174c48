import { onOneLine } from "../../ooxml/lines";
import { markedIndicators } from "../content/chosen-indicators";
import { withoutNames } from "../content/indicator-names";
import {
  areTicksBetween,
  indicatorBoxes,
  indicatorsIn,
  isUnmarkedList,
} from "../content/indicators-in";
import { isLetters } from "../content/initials";
import type { Key } from "../content/indicator-key";
import { areShortNames, indicatorsByShortNames } from "../content/short-names";
import { isHint, isNil } from "../labels/hints";
import { hasWords, isDitto, wordCount } from "../labels/words";
import type { Lines, LongTermDraft } from "../reading";

/**
 * Notes which indicators are meant where they are not written out: marked among all that are printed, or named by
 * short names, which a `key` may explain. Whether for some target it stays unclear which are meant.
 */
export function chooseIndicators(longTerm: readonly LongTermDraft[], key: Key): boolean {
  const unclear = longTerm.filter((target, at) => isUnclear(target, key, longTerm[at - 1]));
  return unclear.length > 0;
}

function isUnclear(target: LongTermDraft, key: Key, before: LongTermDraft | undefined): boolean {
  if (target.chosen !== undefined) return false;
  const lines = target.indicators ?? [];
  const text = onOneLine(lines);
  const cells = target.cells.indicators.map(({ cell }) => cell);
  const chosen = lines.some(({ ticks }) => ticks.length > 0)
    ? null
    : (markedIndicators(lines, cells) ?? indicatorsByShortNames(text, key));
  if (before !== undefined && isDitto(lines)) {
    target.chosen = before.chosen ?? indicatorsIn(before.indicators ?? []);
    return false;
  }
  if (saysExcept(text) || areTicksBetween(lines)) {
    target.chosen = [];
    return true;
  }
  if (chosen !== null) target.chosen = chosen;
  const isBoxed = indicatorBoxes(lines).some(({ names }) => names.length > 0);
  const isOpen = (isLetters(text) && !isBoxed) || areShortNames(text, key) || isUnmarkedList(lines);
  return chosen === null && (isOpen || saysOther(lines));
}

/** "All except Nurtured", and no more than that. */
function saysExcept(text: string): boolean {
  const rest = withoutNames(text);
  return /\b(?:except|excluding|apart from|other than|not)\b/i.test(rest) && wordCount(rest) <= 4;
}

/** "3, 4" without a key, "See front": something is noted, and no indicator is named. */
function saysOther(lines: Lines): boolean {
  const said = lines.filter((line) => hasWords([line]) && !isNil(line.text) && !isHint(line));
  const isTold = lines.some(({ ticks }) => ticks.length > 0) || indicatorsIn(lines).length > 0;
  return said.length > 0 && !isTold;
}
