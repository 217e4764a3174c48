import { isOnlyIndicators } from "../content/indicators-in";
import { filled, type CellView, type RowView } from "../survey/grid";
import { meaningOf } from "../labels/heading-meaning";
import { wordsOf } from "../labels/match-label";
import { namesForLetters } from "./indicator-grid";
import { headerOf, targetRoleOf, type Header } from "./header";

/**
 * The headings of a table whose groups of columns have headings of their own in a second row: "Targets"
 * over "Long term | Short term". `null` when the second row is none; unread when it says nothing known.
 */
export function secondHeaderOf(above: RowView, written: RowView): Header | "unread" | null {
  const row = namesForLetters(written);
  // A cell of the headings that is merged downwards shows that this row belongs to them.
  const isMerged = row.some((cell) => cell.continues && above.some(isAt(cell)));
  if (isMerged && isLongTermBeside(above)) return null;
  const groups = above.filter(({ text, span, lines }) => {
    const words = span > 1 && !isOnlyIndicators(lines) ? wordsOf(text).length : 0;
    return words > 0 && words <= 3 && (saysTerm.test(text) || targetRoleOf(text) !== "long-term");
  });
  // "Long term | Short term" under "Targets", and nothing under the other headings.
  const hasOthers = filled(above).some((cell) => !groups.includes(cell));
  if (!isMerged && (groups.length === 0 || !isBelowGroups(groups, row, hasOthers))) return null;
  const joined = row.map((cell) => {
    const group = above.find(covers(cell));
    const role = targetRoleOf(cell.text);
    const isPlain =
      (role !== null && role !== "target") || (isMerged && meaningOf(cell.text) !== null);
    if (cell.continues || group === undefined || isPlain) return cell;
    return { ...cell, text: `${cell.text} ${group.text}`.trim() };
  });
  const header = headerOf(
    joined.map((cell) => ({ ...cell, continues: false })),
    isMerged && row.filter(isLetter).length < 3,
  );
  if (header !== null) return header;
  return isMerged ? "unread" : null;
}

/** "Long term target | Ailsa will read more", the label merged down the side of the block: no headings. */
function isLongTermBeside(row: RowView): boolean {
  const [label, value, ...others] = filled(row);
  if (label === undefined || value === undefined || others.length > 0) return false;
  const isHeading = targetRoleOf(value.text) !== null || meaningOf(value.text) !== null;
  return targetRoleOf(label.text) === "long-term" && !isHeading && wordsOf(value.text).length > 2;
}

/** One of S H A N A R R I, which are no headings in words. */
function isLetter({ text }: CellView): boolean {
  return /^\s*\p{L}\s*$/u.test(text);
}

const saysTerm = /^\s*(?:long|short)[\s-]*term\s*$/i;

/** Each cell stands under a group and says in a word or two which part of it is meant. */
function isBelowGroups(groups: readonly CellView[], row: RowView, hasOthers: boolean): boolean {
  const cells = filled(row);
  const parts = cells.filter((cell) => groups.some((group) => covers(cell)(group)));
  const isRest = hasOthers && parts.length === cells.length;
  // "Long term" and "Short term" each over a "Target".
  const isTerms = groups.length > 1 && groups.every(({ text }) => saysTerm.test(text));
  return (
    parts.length > 1 &&
    (isRest || isTerms || parts.some((cell) => targetRoleOf(cell.text) === null)) &&
    cells.every((cell) => wordsOf(cell.text).length <= 4) &&
    parts.every((cell) => {
      const group = groups.find(covers(cell));
      return [cell.text, `${cell.text} ${group?.text ?? ""}`].some(
        (label) => targetRoleOf(label) !== null,
      );
    })
  );
}

function isAt({ column }: CellView): (other: CellView) => boolean {
  return (other) => other.column === column;
}

/** What is over the middle of a cell stands over it: beside a wider one its edge may reach below the next. */
function covers({ column, span }: CellView): (other: CellView) => boolean {
  const middle = column + span / 2;
  return (other) => other.column <= middle && middle < other.column + other.span;
}
