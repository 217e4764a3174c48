import { indicatorsIn, isOnlyIndicators } from "../content/indicators-in";
import { namesIn } from "../content/indicator-names";
import { INDICATORS } from "../../indicators";
import { isMark } from "../content/people";
import { areInitials } from "../content/initials";
import { isNotedShort } from "../content/short-names";
import { labelAndRest } from "../labels/label-and-rest";
import { isInstruction, isNil } from "../labels/hints";
import { hasWords, opening } from "../labels/words";
import type { Lines } from "../reading";
import type { CellView, RowView } from "../survey/grid";
import { targetRoleOf } from "../targets/header";
import { ofIndicators } from "../targets/indicators-of-all";
import type { Account } from "./account";
import { isOnlyHints, unreadIn } from "./cells-left";
import type { LeftOver } from "./left-of-targets";

type Seen = {
  readonly account: Account;
  /** Some long-term target has no indicators. */
  readonly lacksIndicators: boolean;
};

/** Indicators of a row that no target was given: whatever the label before them where some target has none. */
export function indicatorsLeft(
  row: RowView,
  { account, lacksIndicators }: Seen,
): readonly LeftOver[] {
  return unreadIn(row, account)
    .filter((cell) =>
      lacksIndicators ? mayNote(cell) || isAskedFor(cell, row) : isNotedBeside(cell, row),
    )
    .map(({ text }) => said(text));
}

/** The same in a line of a cell that the rest was read of, and ticks below the indicators or their first letters. */
export function ticksLeft(rows: readonly RowView[], seen: Seen): readonly LeftOver[] {
  if (!seen.lacksIndicators) return [];
  const inCells = rows.flat().flatMap(({ lines }) => {
    const left = lines.filter((line) => !seen.account.holds(line));
    return left.length < lines.length ? left.filter((line) => namesSome([line])) : [];
  });
  const at = rows.findIndex(isOfIndicators);
  const below = at === -1 ? [] : rows.slice(at + 1);
  const areTicked = below.some((row) =>
    unreadIn(row, seen.account).some(({ lines }) => isMark(lines)),
  );
  return [...inCells.map(({ text }) => said(text)), ...(areTicked ? [gridLeft] : [])];
}

/** A table with ticks for indicators. */
export const gridLeft: LeftOver = {
  atMost: "likely",
  words: "A table with ticks for wellbeing indicators could not be read.",
  code: "indicators-unclear",
};

/** "Respected, Included", "S, Rpt", with whatever label before it. */
function mayNote({ lines, text }: CellView): boolean {
  return (
    isOnlyIndicators(lines) || isOnlyIndicators(labelAndRest(lines).rest) || isNotedShort(text)
  );
}

/** "Wellbeing indicator 2 | Included". */
function isNotedBeside(cell: CellView, row: RowView): boolean {
  return asksForThem(row[row.indexOf(cell) - 1]?.text ?? "") && namesSome(cell.lines);
}

/** Behind or beside a label that asks for them whatever stands there, and a sentence about them that names some. */
function isAskedFor(cell: CellView, row: RowView): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  const before = row[row.indexOf(cell) - 1]?.text ?? "";
  const isAsked = asksForThem(before)
    ? !asksForThem(cell.text)
    : hasWords(rest) && asksForThem(label);
  if (isNil(cell.text) || isOnlyHints(cell) || isInstruction(cell.text)) return false;
  return isAsked || tellsSome(cell.text);
}

function asksForThem(label: string): boolean {
  return targetRoleOf(label.replace(/\s\d\s*$/, "")) === "indicator";
}

/** "These support the wellbeing indicators Safe and Included": not all eight, as a guide to the form has them. */
function tellsSome(text: string): boolean {
  const count = text.length > 300 || !ofIndicators.test(text) ? 0 : namesIn(text).length;
  return count > 0 && count < INDICATORS.length;
}

/** Not all that are printed, and none of those without a tick. */
function namesSome(lines: Lines): boolean {
  const count = indicatorsIn(lines).length;
  return isOnlyIndicators(lines) && count > 0 && count <= 6;
}

/** "S | H | A | N | A | R | R | I", or the names. */
function isOfIndicators(row: RowView): boolean {
  return row.filter(({ lines, text }) => isOnlyIndicators(lines) || areInitials(text)).length > 5;
}

function said(text: string): LeftOver {
  const words = `“${opening(text)}” in the target table was left out.`;
  return { atMost: "likely", words, code: "indicators-unclear" };
}
