import { isDate, isStaff } from "../content/column-content";
import { looksLikeNames, namesSomebody } from "../content/people";
import { opening } from "../labels/words";
import type { FieldName } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import { headerOf } from "../targets/header";
import type { Account } from "./account";
import { unreadIn } from "./cells-left";
import type { LeftOver } from "./left-of-targets";

type Seen = {
  readonly account: Account;
  /** What no short-term target has a place for. */
  readonly lackingFields: ReadonlySet<FieldName>;
};

/**
 * Columns beside the targets that were not read, of people, days, or what came of them, where no target has such a
 * thing: what stands there may well be it.
 */
export function columnsLeft(
  rows: readonly RowView[],
  { account, lackingFields }: Seen,
): readonly LeftOver[] {
  const at = rows.findIndex((row) => headerOf(row, true) !== null && filled(row).length > 2);
  const header = rows[at];
  if (header === undefined || lackingFields.size === 0) return [];
  return unreadIn(header, account).flatMap((head) => {
    const cells = below(rows.slice(at + 1), head);
    const [first] = cells;
    const isLeft = cells.every(({ lines }) => !lines.some((line) => account.holds(line)));
    if (first === undefined || !isLeft) return [];
    const isLast = header.at(-1) === head;
    const field = fieldOf(cells, head, isLast);
    if (field === null || !lackingFields.has(field)) return [];
    const words = `“${opening(first.text)}” beside a target was left out.`;
    return [{ atMost: "likely" as const, words, code: "partly-read" as const }];
  });
}

function below(rows: readonly RowView[], head: CellView): readonly CellView[] {
  return rows
    .filter((row) => row.length > 2 && headerOf(row, true) === null)
    .flatMap((row) => row.filter(({ column }) => column === head.column))
    .filter(({ text, continues }) => !continues && text.trim() !== "");
}

function fieldOf(cells: readonly CellView[], head: CellView, isLast: boolean): FieldName | null {
  if (cells.every(isDate)) return "when";
  if (asksWho.test(head.text) && cells.every(isOfPeople)) return "who";
  return isLast && asksWhatCame.test(head.text) ? "evaluation" : null;
}

function isOfPeople(cell: CellView): boolean {
  return isStaff(cell) || (namesSomebody(cell.text) && looksLikeNames(cell.text));
}

/** "Additional support from", "With whom". */
const asksWho = /\b(?:who|whom|by|from|with|adults?|staff|people|person|help|support)\b/i;

/** "Where are we now?", "How did it go?". */
const asksWhatCame = /^\s*(?:how|where|what)\b.*\?\s*$|\b(?:progress|outcome|result|evaluat\w+)\b/i;
