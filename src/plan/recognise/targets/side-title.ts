import { filled, withLines, type CellView, type RowView } from "../survey/grid";
import { headerOf, targetRoleOf, type Header } from "./header";
import { secondHeaderOf } from "./second-header";

/**
 * The headings of the row at `at` whose first cell is the title of all the rows below, down the side: "Short-term
 * targets" beside "Target | How we will help | Who". `null` when that cell is none, but a heading itself.
 */
export function sideTitled(rows: readonly RowView[], at: number): Header | null {
  const row = rows[at] ?? [];
  const [title, ...others] = row;
  const role = title === undefined ? null : targetRoleOf(title.text);
  if (title === undefined || (role !== "short-term" && role !== "target")) return null;
  const below = rows.slice(at + 1);
  if (!isMergedDown(row, below) && !isAlone(title, below)) return null;

  const own = headerOf([withLines(title, []), ...others], true);
  const isOwn = own?.columns.some((column) => column.role === "short-term");
  if (own === null || own.columns.length < 2 || isOwn === true) return own;
  // Under "Short-term targets", "Target" and "What we want" are short-term ones.
  const goal =
    own.columns.find((column) => column.role === "target") ??
    own.columns.find((column) => column.role === "aim");
  const columns = own.columns.map((each) => (each === goal ? { ...each, role } : each));
  return goal === undefined ? null : { ...own, columns };
}

function isMergedDown(row: RowView, [next]: readonly RowView[]): boolean {
  if (next?.[0]?.continues !== true) return false;
  const second = secondHeaderOf(row, next);
  const isHeading = second !== null && second !== "unread";
  return !isHeading;
}

/** With nothing under it, in any row made like the first one below. */
function isAlone(title: CellView, below: readonly RowView[]): boolean {
  const [first] = below;
  const alike = below.filter((row) => row.length === first?.length && filled(row).length > 1);
  const under = alike.map((row) => row.find(({ column }) => column === title.column));
  return alike.length > 0 && under.every((cell) => cell?.text.trim() === "");
}
