import { filled, type CellView, type RowView } from "../survey/grid";
import { wordCount } from "../labels/words";
import type { Lines } from "../reading";
import { areApart, dateOf, isReviewTitle, saysDate, textOf, whenSaid } from "./comment-text";
import { isMonthOrTerm } from "../content/says-when";
import { asksYou, mayAsk, mayPrompt } from "./form-questions";

/** What stands behind a label, of which not all was said. */
type Behind = {
  readonly said: Lines;
  readonly date?: string | undefined;
  /** The form's question where words come in the row below, and else all that was said. */
  readonly question: Lines;
};

/**
 * Parts what was said from when, as in "Pupil comments – review of 5 September", and from what was asked: "Pupil: what do
 * you think?" `beside`: the cell for the answer; `isAlone`: one may stand below it.
 */
export function behindLabel(
  lines: Lines,
  beside: CellView | undefined,
  isAlone: boolean,
  roleOf: (label: string) => unknown,
): Behind {
  const first = textOf(lines.slice(0, 1)) ?? "";
  if (isReviewTitle(first)) return { said: lines.slice(1), date: dateOf(first), question: [] };
  if (isMonthOrTerm(first)) return { said: lines.slice(1), date: first, question: [] };
  const isAnswered =
    isBox(beside, [], roleOf) && wordCount(beside.text) > 0 && !saysDate(beside.text);
  const asks = (text: string) =>
    isAnswered
      ? mayPrompt(text)
      : asksYou(text) || (mayAsk(text) && (beside !== undefined || isAlone));
  const at = lines.findIndex(({ text }) => !asks(text));
  const said = at === -1 ? [] : lines.slice(at);
  const isSaid = said.length === 0 && isAlone && !asksYou(first);
  return { said, question: isSaid ? lines : [] };
}

/** Whether the cell beside a label is the box for it, where nothing stands behind the label. */
export function isBox(
  beside: CellView | undefined,
  said: Lines,
  roleOf: (label: string) => unknown,
): beside is CellView {
  return beside?.continues === false && said.length === 0 && roleOf(beside.text) === null;
}

/**
 * Whether a cell is another box of the one who speaks, below what was said so far or beside it in a row: there a date is
 * that of the next. `null`: it is none.
 */
export function boxApart(
  row: RowView,
  cell: CellView,
  said: Lines | undefined,
  isText: boolean,
): { readonly isBelow: boolean; readonly date?: string } | null {
  if (said !== undefined && row.indexOf(cell) > 1)
    return { isBelow: false, ...(saysDate(cell.text) && { date: cell.text }) };
  const isAlone = filled(row).length === 1;
  return isAlone && !isText && areApart(said, cell.text) ? { isBelow: true } : null;
}

/** Whether the last cell of a row is a box that is not filled in. */
export function endsInBox(row: RowView): boolean {
  const last = row.at(-1);
  return last?.continues === false && last.text.trim() === "";
}

/** Whether a text says when the words of its row were said: before them, or in the last cell. `isBehind`: some have come. */
export function isDayOfRow(row: RowView, text: string, isBehind: boolean): boolean {
  const isLast = row.length > 2 && row.at(-1)?.text === text;
  return saysDate(text) && (isLast || !isBehind);
}

/**
 * "1 December 2026 | Pupil | I like maths": the day that a row begins with, or that of the row above where it begins with
 * nothing. `mayBe`: something stands behind it, and nobody's words are awaited.
 */
export function dayBefore(
  [cell]: RowView,
  mayBe: boolean,
  above: string | undefined,
): string | undefined {
  if (cell === undefined || cell.continues || cell.text.trim() === "") return above;
  return mayBe ? whenSaid(cell.text.trim()) : undefined;
}
