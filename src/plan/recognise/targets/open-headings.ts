import { isStaff, isTime, roleByContent } from "../content/column-content";
import { saysWhen } from "../content/says-when";
import type { TargetRole } from "../labels/target-synonyms";
import type { CellView } from "../survey/grid";
import { goals, type Column, type Header } from "./header";

/** What stands in a column shows what it is for; `null`: nothing plain. */
export function contentUnder(
  column: Column,
  header: Header,
  cells: readonly CellView[],
): TargetRole | null {
  if (isHowMuch(column, header, cells)) return null;
  const label = header.labels[column.index] ?? "";
  // "By" over "CT" and "Kirsty": somebody, where nothing says when.
  const isBy = /^\s*by\W*$/i.test(label);
  const isWhom = isBy && cells.some(isStaff) && !cells.some(({ text }) => saysWhen(text));
  const isDay = mayAskFor(column.role, label) && areTimes(column, header, cells);
  return roleByContent(cells) ?? (isWhom ? "who" : isDay ? "when" : null);
}

/** Whether a heading may ask for another thing as well: "Review" for the day when it will be, "Support" for whom. */
export function mayAskFor(role: TargetRole, label: string): boolean {
  return openRoles[role]?.test(label) === true;
}

/** "Review" asks for what was found or for the day when it will be, "Support" for what is done or by whom. */
const openRoles: Partial<Readonly<Record<TargetRole, RegExp>>> = {
  evaluation: /^\s*reviews?\b/i,
  strategies: /^\s*(?:support|help|input)\b/i,
};

/** "Review" over "monthly" and "by prelims"; where another column tells how it went, not every cell need say when. */
function areTimes({ role, index }: Column, { columns }: Header, cells: readonly CellView[]) {
  if (role !== "evaluation") return false;
  const isBeside = columns.some((each) => each.role === role && each.index !== index);
  const times = cells.filter(isTime).length;
  return times > 0 && (isBeside ? times * 2 >= cells.length : times === cells.length);
}

/**
 * "Where are we now?" behind all that is done for a target asks what came of it, where nothing else does; in front
 * of it it asks where the child begins.
 */
export function asksAtEnd(column: Column, columns: readonly Column[], label: string): boolean {
  if (column.role !== "aside" && column.role !== "need") return false;
  if (!ofNow.test(label) || columns.some(({ role }) => role === "evaluation")) return false;
  const beside = columns.filter(({ role }) => goals.has(role) || isOfPlan.has(role));
  return (
    beside.filter(({ role }) => isOfPlan.has(role)).length > 1 &&
    beside.every((each) => each.column < column.column)
  );
}

const ofNow =
  /\bnow\b|^\W*observations?\b|^\W*(?:current|present)\b|\b(?:at|on|after) (?:the )?review\b|\bfinish/i;
const isOfPlan: ReadonlySet<TargetRole> = new Set(["strategies", "who", "when", "success"]);

/** "9/10" is no date where it is asked how success is seen or how it went; nor "4 weeks" beside the dates by when. */
function isHowMuch({ role }: Column, { columns }: Header, cells: readonly CellView[]): boolean {
  if (role !== "success" && role !== "evaluation") return false;
  const isBesideWhen = role === "success" && columns.some((each) => each.role === "when");
  return cells.every((cell) => isShare(cell) || (isBesideWhen && isWhile(cell)));
}

function isShare({ text }: CellView): boolean {
  const [, some, all] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(text) ?? [];
  return some !== undefined && Number(some) <= Number(all);
}

function isWhile({ text }: CellView): boolean {
  return /^\s*(?:for )?\d+\s?(?:wks?|weeks?|months?|terms?)\s*$/i.test(text);
}
