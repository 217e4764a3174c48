import type { Line } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import { isOnlyIndicators } from "./indicators-in";
import { goesOn } from "./said-anew";
import { wordCount } from "../labels/words";

/**
 * The words of a target without the indicators that stand before or below them on lines of their own: "Read
 * more", and below it "Achieving, Included". `indicators`: `null` where there are none.
 */
export function withoutIndicatorLines(lines: Lines): {
  readonly words: Lines;
  readonly indicators: Lines | null;
} {
  const isWords = (line: Line) => line.text.trim() !== "" && !areNames(line);
  const first = lines.findIndex(isWords);
  const last = lines.findLastIndex(isWords);
  const words = lines.slice(first, last + 1);
  const indicators = [...lines.slice(0, Math.max(first, 0)), ...lines.slice(last + 1)];
  // "To be more" and below it "Responsible" is one sentence.
  const isBroken = goesOn(words.at(-1)?.text.trimEnd() ?? "");
  const isApart = indicators.some(areNames) && wordCount(textOf(words)) > 2 && !isBroken;
  return isApart ? { words, indicators } : { words: lines, indicators: null };
}

/** Names of indicators have their capital; small letters go on with a sentence. */
function areNames(line: Line): boolean {
  return isOnlyIndicators([line]) && !/^\P{L}*\p{Ll}/u.test(line.text);
}

function textOf(lines: Lines): string {
  return lines.map(({ text }) => text).join(" ");
}
