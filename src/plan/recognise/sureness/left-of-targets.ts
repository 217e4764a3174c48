import type { ProblemCode } from "../../model";
import { isArea } from "../content/column-content";
import { isOnlyIndicators } from "../content/indicators-in";
import { isMark } from "../content/people";
import { meaningOf } from "../labels/heading-meaning";
import { isFootLabel, labelAndRest } from "../labels/label-and-rest";
import { isDitto, opening, wordCount } from "../labels/words";
import type { Doubt, FieldName } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { cellUnder, goals, headerOf, targetRoleOf, type Header } from "../targets/header";
import { notesIn } from "../targets/note-row";
import { fieldOfRole } from "../targets/field-of-role";
import type { Account } from "./account";
import { cellsLeft, isHeaderUnread, unreadIn } from "./cells-left";
import { columnsLeft } from "./left-of-columns";
import { gridLeft, indicatorsLeft, ticksLeft } from "./left-of-indicators";

/** A doubt about words that were left out of the plan, and the problem that it is. */
export type LeftOver = Doubt & { readonly code: ProblemCode };

type Seen = {
  readonly account: Account;
  /** Some long-term target has no indicators. */
  readonly lacksIndicators: boolean;
  /** What no short-term target has a place for. */
  readonly lackingFields: ReadonlySet<FieldName>;
};

/** What stands in a table of targets and was not read: an aim, or indicators where a target has none. */
export function leftOfTargets({ rows }: SurveyedRegion, seen: Seen): readonly LeftOver[] {
  let header: Header | null = null;
  const isRead = ({ lines }: CellView) => lines.some((line) => seen.account.holds(line));
  const notes = notesIn(rows, isRead);
  const inColumns = columnsLeft(rows, seen);
  const ofIndicators = ticksLeft(rows, seen);
  const inRows = rows.flatMap((row, at) => {
    if (isHeaderUnread(row, seen.account)) {
      header = headerOf(row, true);
      return [];
    }
    return [
      ...fieldsLeft(row, rows.slice(at + 1), seen.account),
      ...indicatorsLeft(row, seen),
      ...cellsLeft(row, seen.account)
        .filter((cell) => isAim(cell) || !notes.includes(cell))
        .flatMap((cell) => ofTarget(cell, row, header)),
    ];
  });
  return [...inRows, ...ofIndicators, ...inColumns];
}

/** The same below the targets: a table that may go on with them, ticks for indicators in a table of their own. */
export function leftBelowTargets(
  { rows, section, isText }: SurveyedRegion,
  seen: Seen,
): readonly LeftOver[] {
  const { account, lacksIndicators } = seen;
  const cells = rows.flat();
  const isUnread = !cells.some(({ lines }) => lines.some((line) => account.holds(line)));
  const isGrid = lacksIndicators && cells.filter(({ lines }) => isOnlyIndicators(lines)).length > 5;
  const isOfIep = section === null || section.kind === "iep" || section.kind === "mixed";
  return rows.flatMap((row) => [
    ...(isOfIep && !isGrid ? indicatorsLeft(row, seen) : []),
    ...cellsLeft(row, account).flatMap((cell) => {
      if (isGrid && isMark(cell.lines)) return [gridLeft];
      return !isText && row.length > 3 && isAim(cell) && isUnread ? [tableLeft] : [];
    }),
  ]);
}

/** "Strategies | Who | By when" under headings of their own, with words below that go with no target. */
function fieldsLeft(
  row: RowView,
  below: readonly RowView[],
  account: Account,
): readonly LeftOver[] {
  const labels = unreadIn(row, account);
  const [first] = labels;
  const areFields = labels.every(
    ({ text }) => fieldOfRole[targetRoleOf(text) ?? "target"] !== undefined,
  );
  if (first === undefined || labels.length < 3 || labels.length < filled(row).length || !areFields)
    return [];
  const isLeft = below.some(
    (next) => next.length === row.length && cellsLeft(next, account).length > 0,
  );
  return isLeft ? [{ atMost: "ask", words: leftOut(first), code: "ask-which-table" }] : [];
}

/** A cell whose heading asks for a target, or an aim without one. */
function ofTarget(cell: CellView, row: RowView, header: Header | null): readonly LeftOver[] {
  const column = header?.columns.find((each) => cellUnder(row, header, each) === cell);
  const isGoal = column !== undefined && goals.has(column.role);
  // Under "Where is she now? (baseline)" a sentence with "will" is no aim.
  if (column !== undefined && column.isGuess !== true && !isGoal) return [];
  if (wordCount(cell.text) < 3 || isDitto(cell.lines)) return [];
  if (isLabelled(cell) || isArea(cell) || isBand(cell, row)) return [];
  const words = leftOut(cell);
  // Across the table "Ailsa will read more" is no label.
  return isGoal || isAim(cell, row.length === 1 ? 2 : 4)
    ? [{ atMost: "ask", words, code: "ask-which-table" }]
    : [];
}

/** "Social and emotional" across the table, above the targets of that area. */
function isBand(cell: CellView, row: RowView): boolean {
  const isShort = wordCount(cell.text) <= 5 && cell.lines.length === 1;
  return row.length === 1 && isShort && !isAim(cell, 2) && !/^\s*to\b|[.!]\s*$/i.test(cell.text);
}

/** What is said of a cell of a target table. */
export function leftOut(cell: CellView): string {
  return `“${opening(cell.text)}” in the target table was left out.`;
}

/** "Overall evaluation: going well": the cell says itself that it is another thing. */
function isLabelled(cell: CellView): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  const role = rest.length > 0 ? meaningOf(label) : null;
  return isFootLabel(cell) || (role !== null && !goals.has(role));
}

/** Said of what the child will do, in more words than `fewest`. */
function isAim(cell: CellView, fewest = 4): boolean {
  return wordCount(cell.text) > fewest && /\bwill\b|\bbe able to\b/.test(cell.text);
}

export const tableLeft: LeftOver = {
  atMost: "ask",
  words: "Another table may go on with the targets.",
  code: "ask-which-table",
};
