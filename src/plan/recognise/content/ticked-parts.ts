import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";

/** Of words with boxes to tick, those that are ticked; all of them where there is nothing to tick. */
export function tickedParts(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ ticks }) => ticks.length === 0)) return lines;
  return lines.flatMap((line) =>
    partsAtBoxes(line).filter((_, index) => line.ticks[index]?.ticked === true),
  );
}

/** What stands behind each box of a line, or before each where the line begins with words. */
export function partsAtBoxes(line: Line): readonly Line[] {
  const isBoxFirst = !/[\p{L}\p{N}]/u.test(line.text.slice(0, line.ticks[0]?.at ?? 0));
  return line.ticks.map(({ at, length }, index) => {
    const before = line.ticks[index - 1];
    return isBoxFirst
      ? sliceLine(line, at + length, line.ticks[index + 1]?.at)
      : sliceLine(line, before === undefined ? 0 : before.at + before.length, at);
  });
}
