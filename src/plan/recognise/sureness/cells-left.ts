import { commentRoleOf } from "../comments/comment-labels";
import { meaningOf } from "../labels/heading-meaning";
import { isHint, isInstruction } from "../labels/hints";
import { labelAndRest } from "../labels/label-and-rest";
import { isKept } from "../reviews/review-entry";
import { reviewRoleOf } from "../reviews/review-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isTitleRow } from "../survey/part-end";
import { headerOf, targetRoleOf } from "../targets/header";
import type { Account } from "./account";

/** The cells of a row that nothing was made of, labels and hints among them. */
export function unreadIn(row: RowView, account: Account): readonly CellView[] {
  return filled(row).filter(
    ({ lines, continues }) => !continues && !lines.some((line) => account.holds(line)),
  );
}

/** Whether a row is one of headings; one that all was read of is none, and most are that. */
export function isHeaderUnread(row: RowView, account: Account): boolean {
  return unreadIn(row, account).length > 0 && headerOf(row, true) !== null;
}

/** The same without labels and hints, and without words that were read at another place. */
export function cellsLeft(row: RowView, account: Account): readonly CellView[] {
  return unreadIn(row, account).filter((cell) => {
    const { lines, text } = cell;
    if (account.says(text) || lines.some((line) => account.has(line))) return false;
    const label = text.replaceAll("\n", " ");
    return !(isKnownLabel(label) && !isSaidOf(label)) && !isOnlyHints(cell);
  });
}

export function isOnlyHints({ lines }: CellView): boolean {
  return lines.every((line) => isHint(line) || isInstruction(line.text));
}

/**
 * What may be the labels of a cell: the words before a colon in it, the cell before it and those above it, as far
 * as nothing else was made of these.
 */
export function labelsOf(
  cell: CellView,
  row: RowView,
  rows: readonly RowView[],
  account: Account,
): readonly string[] {
  const isUnread = (each: CellView | undefined) =>
    each !== undefined && !each.lines.some((line) => account.holds(line));
  const before = row[row.indexOf(cell) - 1];
  const higher = rows.slice(0, rows.indexOf(row));
  const title = higher.findLast(isTextTitle)?.[0];
  const above = isTextRow(row)
    ? [title]
    : higher.map((each) => each.find(({ column }) => column === cell.column));
  const others = [before, ...above].filter(isUnread);
  return [ownLabel(cell), ...others.map((each) => each?.text ?? "")]
    .map((text) => text.replaceAll("\n", " ").trim())
    .filter((text) => text !== "");
}

/** "Venue: school hall", or the two on lines of their own; empty: no label. */
function ownLabel({ lines }: CellView): string {
  const { label, rest } = labelAndRest(lines);
  const isParted = lines[0]?.text.includes(":") === true;
  return rest.length > 0 && (isParted || reviewRoleOf(label) !== null) ? label : "";
}

/** Whether a label asks for something that is kept neither of a meeting nor of what the family said. */
export function asksForOther(label: string, names: readonly string[]): boolean {
  const said = commentRoleOf(label, names);
  if (said === "staff") return true;
  if (said !== null) return false;
  const role = reviewRoleOf(label);
  if (role !== null) return !isKept(role) && role !== "name";
  return targetRoleOf(label) !== null || meaningOf(label) !== null;
}

/** Whether a text is a label of any kind that Amas knows. */
export function isKnownLabel(label: string): boolean {
  return [targetRoleOf, meaningOf, reviewRoleOf, commentRoleOf].some(
    (role) => role(label) !== null,
  );
}

/** A sentence, or "Kai will …", which is no label, though its words may be those of one. "It will be achieved when" goes on. */
function isSaidOf(text: string): boolean {
  if (/\b(?:when|if|because|by)[\s:…]*$/i.test(text)) return false;
  return (
    /[.!]\s*$/.test(text) ||
    /^\s*(?!(?:How|What|Who|When|Where|This|We|I)\b)\p{Lu}[\p{L}'’-]* will\b/u.test(text)
  );
}

/** Whether a row is a heading outside a table, or a short line all in bold. */
export function isTextTitle(row: RowView): boolean {
  return isTextRow(row) && isTitleRow(row);
}

/** One paragraph, as a row of text has it. */
function isTextRow([cell, ...others]: RowView): boolean {
  const [block, ...more] = cell?.blocks ?? [];
  return others.length === 0 && more.length === 0 && block?.kind === "paragraph";
}
