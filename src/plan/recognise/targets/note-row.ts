import { isStaff } from "../content/column-content";
import { filled, widthOf, type CellView, type RowView } from "../survey/grid";
import { wordCount } from "../labels/words";
import { labelRowOf } from "./label-row";
import { isAcross } from "./row-kinds";

/**
 * The notes that somebody wrote across a table of targets, below one of its blocks: nothing stands below them but empty
 * rows or the next long-term target under its label, and they begin otherwise than what was read, which is of the child.
 */
export function notesIn(
  rows: readonly RowView[],
  isRead: (cell: CellView) => boolean,
): readonly CellView[] {
  const width = widthOf(rows);
  const alone = rows.flatMap((row, at) => {
    const [cell, ...others] = filled(row);
    const isAlone = cell !== undefined && others.length === 0 && width > 1;
    return isAlone && isAcross(row, null, width) && !isRead(cell) ? [{ cell, at }] : [];
  });
  if (alone.length === 0) return [];
  const read = rows.flat().filter(isRead);
  // "Class teacher" beside a target is no beginning of one.
  const begun = new Set(
    read.filter((cell) => wordCount(cell.text) > 2 && !isStaff(cell)).map(firstWord),
  );
  return alone.flatMap(({ cell, at }) => {
    const word = firstWord(cell);
    if (begun.has(word) || pronouns.has(word)) return [];
    const isBelow = rows.slice(0, at).flat().some(isRead);
    const next = rows.slice(at + 1).find((below) => filled(below).length > 0);
    const isEnd = next === undefined || (labelRowOf(next)?.longTerm ?? null) !== null;
    return isBelow && isEnd ? [cell] : [];
  });
}

/** Without a number or letter before it. */
function firstWord({ text }: CellView): string {
  return /\p{L}[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

const pronouns: ReadonlySet<string> = new Set(["he", "she", "they", "to", ""]);
