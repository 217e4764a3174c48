import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";

/** Of words with boxes to tick, those that are ticked; all of them where there is nothing to tick. */
export function tickedParts(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ ticks }) => ticks.length === 0)) return lines;
  return lines.flatMap((line) => {
    const [first] = line.ticks;
    if (first === undefined) return [];
    const isBoxFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, first.at));
    return line.ticks.flatMap(({ at, length, ticked }, index) => {
      if (!ticked) return [];
      const before = line.ticks[index - 1];
      return isBoxFirst
        ? [sliceLine(line, at + length, line.ticks[index + 1]?.at)]
        : [sliceLine(line, before === undefined ? 0 : before.at + before.length, at)];
    });
  });
}
