import { sliceLine } from "../../ooxml/lines";
import type { CellLine, CellView } from "../survey/grid";
import { targetRoleOf } from "../targets/header";
import type { Lines } from "../reading";

/**
 * A cell's title and what stands under it: "Date: 4 December" or the title on a line of its own. A
 * cell without either is all title.
 */
export function labelAndRest(lines: readonly CellLine[]): {
  readonly label: string;
  readonly rest: Lines;
} {
  const [first, ...others] = lines;
  if (first === undefined) return { label: "", rest: [] };
  const colon = first.text.indexOf(":");
  if (colon === -1) return { label: first.text, rest: others };
  const after = sliceLine(first, colon + 1);
  const rest = after.text.trim() === "" && after.ticks.length === 0 ? others : [after, ...others];
  return { label: first.text.slice(0, colon), rest };
}

/** "Review date:" below the targets, with its value beside it, is no target. */
export function isFootLabel({ lines, text }: CellView): boolean {
  return targetRoleOf(labelAndRest(lines).label) !== null || /:\s*$/.test(text);
}
