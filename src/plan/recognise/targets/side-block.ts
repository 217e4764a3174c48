import { isOnlyIndicators } from "../content/indicators-in";
import { labelledParts } from "../labels/labelled-parts";
import { wordsOf } from "../labels/match-label";
import { hasWords } from "../labels/words";
import { widthOf, type CellView, type RowView } from "../survey/grid";
import { headerOf, targetRoleOf } from "./header";
import { labelRowOf } from "./label-row";

/**
 * The rows of a table with a long-term target under its label down the side of its block, beside "Short-term target | Who",
 * as if it stood across the table above that block. A mere title down that side ("Target area 1") is left out.
 */
export function withoutSideBlocks(rows: readonly RowView[]): readonly RowView[] {
  const width = widthOf(rows);
  let kind: SideKind = null;
  return rows.flatMap((row, at): readonly RowView[] => {
    const [side, ...others] = row;
    if (side?.continues !== true) kind = sideKindOf(row, rows[at + 1]);
    if (kind === null || side === undefined) return [row];
    return side.continues || kind === "title" ? [others] : [[{ ...side, span: width }], others];
  });
}

type SideKind = "target" | "title" | null;

function sideKindOf([side, ...others]: RowView, below: RowView | undefined): SideKind {
  if (side === undefined || below?.[0]?.continues !== true) return null;
  if (hasWords(labelledParts(side).longTerm ?? []))
    return headerOf(others) === null ? null : "target";
  return isTitle(side) && hasWords(labelRowOf(others)?.longTerm ?? []) ? "title" : null;
}

/** A few words that ask for nothing and note nothing. */
function isTitle({ text, lines }: CellView): boolean {
  const words = wordsOf(text).length;
  const isNote = isOnlyIndicators(lines);
  return words > 0 && words <= MOST_WORDS && !isNote && targetRoleOf(text) === null;
}

const MOST_WORDS = 4;
