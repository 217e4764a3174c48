import type { ProblemCode } from "../../model";
import { isArea } from "../content/column-content";
import { indicatorsIn, isOnlyIndicators } from "../content/indicators-in";
import { isMark, namesSomebody } from "../content/people";
import { saysWhen } from "../content/says-when";
import { commentRoleOf } from "../comments/comment-labels";
import { isSignature, isWords } from "../comments/comment-text";
import { meaningOf } from "../labels/heading-meaning";
import { isHint, isInstruction } from "../labels/hints";
import { isFootLabel, labelAndRest } from "../labels/label-and-rest";
import type { PlanContext } from "../plan-context";
import type { Doubt, Lines } from "../reading";
import { isKept } from "../reviews/review-entry";
import { reviewRoleOf } from "../reviews/review-labels";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isTitleRow } from "../survey/part-end";
import type { SurveyedRegion } from "../survey/survey";
import { cellUnder, goals, headerOf, targetRoleOf, type Header } from "../targets/header";
import type { Account } from "./account";
import { accountOf, meetingCells, type Read } from "./account-of";

/** A doubt about words that were left out of the plan, and the problem that it is. */
export type LeftOver = Doubt & { readonly code: ProblemCode };

type Seen = {
  readonly account: Account;
  readonly meetings: ReadonlySet<Lines>;
  /** Some long-term target has no indicators. */
  readonly lacksIndicators: boolean;
};

/** More are no help. */
const mostSaid = 4;

/**
 * What stands in the plan's own part of a document, from its targets on, and nothing was made of although it
 * may be something of a target, of a meeting or somebody's words. Labels, hints, signatures and what was
 * read at another place are accounted for.
 */
export function leftOver(
  regions: readonly SurveyedRegion[],
  context: PlanContext,
  read: Read,
): readonly LeftOver[] {
  const seen: Seen = {
    account: accountOf(read),
    meetings: new Set(meetingCells(read.reviews).map(({ lines }) => lines)),
    lacksIndicators: read.longTerm.some(
      ({ lines, indicators, chosen }) => (chosen ?? indicatorsIn(indicators ?? lines)).length === 0,
    ),
  };
  const found = regions.flatMap((region) => {
    if (context.isOfTargets(region)) return besideTargets(region, seen);
    return isOfPlan(region, context) ? belowTargets(region, seen) : [];
  });
  return [...new Map(found.map((each) => [each.words, each])).values()].slice(0, mostSaid);
}

function isOfPlan(region: SurveyedRegion, { isBelowTargets }: PlanContext): boolean {
  const kind = region.section?.kind;
  const isOther = kind === "not-targets" || kind === "other" || region.rows.some(isWeek);
  if (isOfStaff(region.section?.title ?? "")) return false;
  return isBelowTargets(region) && !isOther;
}

/** The headings of a timetable. */
function isWeek(row: RowView): boolean {
  return row.filter(({ text }) => /^\s*(?:mon|tue|wed|thu|fri)/i.test(text)).length > 2;
}

function besideTargets({ rows }: SurveyedRegion, seen: Seen): readonly LeftOver[] {
  let header: Header | null = null;
  return rows.flatMap((row) => {
    const found = headerOf(row, true);
    header = found ?? header;
    if (found !== null) return [];
    return cellsLeft(row, seen.account).flatMap((cell) => ofTarget(cell, row, header, seen));
  });
}

/** A cell whose heading asks for a target or whose words are indicators. */
function ofTarget(
  cell: CellView,
  row: RowView,
  header: Header | null,
  { lacksIndicators }: Seen,
): readonly LeftOver[] {
  const words = `“${opening(cell)}” in the target table was left out.`;
  if (isOnlyIndicators(cell.lines) && lacksIndicators)
    return [{ atMost: "likely", words, code: "indicators-unclear" }];
  const column = header?.columns.find((each) => cellUnder(row, header, each) === cell);
  const isGoal = column !== undefined && goals.has(column.role);
  if (wordsIn(cell) < 3 || isLabelled(cell) || isArea(cell)) return [];
  return isGoal || isAim(cell) ? [{ atMost: "ask", words, code: "ask-which-table" }] : [];
}

/** "Overall evaluation: going well": the cell says itself that it is another thing. */
function isLabelled(cell: CellView): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  const role = rest.length > 0 ? meaningOf(label) : null;
  return isFootLabel(cell) || (role !== null && !goals.has(role));
}

/** Said of what the child will do. */
function isAim(cell: CellView): boolean {
  return wordsIn(cell) > 4 && /\bwill\b|\bbe able to\b/.test(cell.text);
}

function belowTargets({ rows, section, isText }: SurveyedRegion, seen: Seen): readonly LeftOver[] {
  const { account, meetings, lacksIndicators } = seen;
  const cells = rows.flat();
  const isRecord = cells.some(({ lines }) => meetings.has(lines));
  const isUnread = !cells.some(({ lines }) => lines.some((line) => account.holds(line)));
  const isGrid = lacksIndicators && cells.filter(({ lines }) => isOnlyIndicators(lines)).length > 5;
  let isOfWords = isUnread && section?.kind === "comments";
  return rows.flatMap((row) => {
    if (isText && isTitleRow(row)) {
      isOfWords = false;
      return [];
    }
    return cellsLeft(row, account).flatMap((cell) => {
      const words = `“${opening(cell)}”`;
      if (isGrid && isMark(cell.lines)) return [gridLeft];
      if (!isText && row.length > 3 && isAim(cell) && isUnread) return [tableLeft];
      if (isRecord && isOfRecord(cell, row, rows))
        return [left(`${words} was left out of the meetings.`)];
      const isAsked = isBesideFamily(cell, row) || isOfWords;
      return isSaid(cell, isAsked) ? [left(`It is not plain who said ${words}.`)] : [];
    });
  });
}

/** "My thoughts | More art please": the cell before names somebody of the family. */
function isBesideFamily(cell: CellView, row: RowView): boolean {
  const before = row[row.indexOf(cell) - 1];
  const role = before === undefined ? null : commentRoleOf(before.text.replaceAll("\n", " "));
  return role === "pupil" || role === "parent";
}

/** "Views of school". */
function isOfStaff(title: string): boolean {
  return commentRoleOf(title, [], true) === "staff";
}

const tableLeft: LeftOver = {
  atMost: "ask",
  words: "A table below the targets may go on with them.",
  code: "ask-which-table",
};

const gridLeft: LeftOver = {
  atMost: "likely",
  words: "A table with ticks for wellbeing indicators could not be read.",
  code: "indicators-unclear",
};

function left(words: string): LeftOver {
  return { atMost: "likely", words, code: "review-partly-read" };
}

/** A date or a name, that does not stand across the table or under a heading that asks for something else. */
function isOfRecord(cell: CellView, row: RowView, rows: readonly RowView[]): boolean {
  const text = cell.text.trim();
  if (row.length === 1 || !(saysWhen(text) || (wordsIn(cell) <= 6 && namesSomebody(text))))
    return false;
  const above = rows.slice(0, rows.indexOf(row)).flat();
  const heads = above.filter(({ column }) => column === cell.column);
  const role = heads.map((head) => reviewRoleOf(head.text.replaceAll("\n", " "))).find(Boolean);
  return role === undefined || isKept(role ?? null);
}

/** A sentence, of somebody who speaks for themselves or where somebody's words are asked for. */
function isSaid(cell: CellView, isAsked: boolean): boolean {
  const { lines, text } = cell;
  if (isSignature(text) || /^\s*my name is\b/i.test(text) || isMark(lines)) return false;
  if (isAsked) return wordsIn(cell) > 2 && !namesSomebody(text);
  return (
    isWords(lines) &&
    !/^[\p{L} ]{3,24}:/u.test(text) &&
    /\b(?:I|I['’]m|[Mm]y|[Ww]e|[Oo]ur)\b/.test(text)
  );
}

/** The cells of a row that nothing was made of, and that are no labels and no hints. */
function cellsLeft(row: RowView, account: Account): readonly CellView[] {
  return filled(row).filter((cell) => {
    const { lines, text, continues } = cell;
    // Where a letter stands is found sooner than what its words are.
    if (continues || lines.some((line) => account.holds(line))) return false;
    if (account.says(text) || lines.some((line) => account.has(line))) return false;
    const label = text.replaceAll("\n", " ");
    const isLabel =
      !isSaidOf(label) &&
      [targetRoleOf, meaningOf, reviewRoleOf, commentRoleOf].some((role) => role(label) !== null);
    return !isLabel && !lines.every((line) => isHint(line) || isInstruction(line.text));
  });
}

/** A sentence, or "Kai will …", which is no label, though its words may be those of one. */
function isSaidOf(text: string): boolean {
  return (
    /[.!]\s*$/.test(text) ||
    /^\s*(?!(?:How|What|Who|When|Where|This|We|I)\b)\p{Lu}[\p{L}'’-]* will\b/u.test(text)
  );
}

function wordsIn({ text }: CellView): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

function opening({ text }: CellView): string {
  return text.trim().split(/\s+/).slice(0, 6).join(" ");
}
