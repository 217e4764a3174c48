import { isOnlyIndicators } from "../content/indicators-in";
import { isLongTermKind, roleByContent } from "../content/column-content";
import type { CellView, RowView } from "../survey/grid";
import {
  asksNumber,
  cellUnder,
  columnsCovered,
  goals,
  targetRoleOf,
  type Column,
  type Header,
  type StrangeColumn,
} from "./header";
import { asksAtEnd, contentUnder, mayAskFor } from "./open-headings";
import { hasRanks, rank } from "./plainest";
import { freeRole, isBeside, kindOf, rolesOfStrange } from "./strange-columns";
import { saysHeading } from "./target-fields";
import type { Doubt } from "../reading";
import { targetAcross } from "./target-across";
import type { TargetRole } from "../labels/target-synonyms";

/** A header that says of each column what it is for, and what is doubtful about it. */
export type Settled = { readonly header: Header; readonly doubts: readonly Doubt[] };

/**
 * Settles what a header leaves open: a column with an unknown heading is known by what stands in it, where
 * that is plain and no other column holds it. One that may hold something of a target is a doubt.
 */
export function settled(written: Header, below: readonly RowView[]): Settled {
  const header = withCounted(written, below);
  const doubts: Doubt[] = [];
  // Where no short-term target is written yet, nothing can be missed beside one.
  const isBlank = header.columns.every(
    (column) =>
      !goals.has(column.role) ||
      column.role === "long-term" ||
      cellsUnder(header, column, below).length === 0,
  );
  const columns = header.columns.map((column) => {
    const cells = cellsUnder(header, column, below);
    const other = isAhead(column, header, cells)
      ? "long-term"
      : isOfBoth(column, header, below)
        ? "short-term"
        : null;
    const found =
      other !== null
        ? checked({ ...column, role: other, isGuess: true }, header, null)
        : checked(column, header, contentUnder(column, header, cells));
    if (found.doubt !== undefined) doubts.push(found.doubt);
    return found.column;
  });
  const left = header.strange.flatMap((place) => {
    const cells = cellsUnder(header, place, below);
    return cells.length === 0 && (place.label === "" || isBlank) ? [] : [{ place, cells }];
  });
  for (const { place, role, isPlain } of rolesOfStrange(left, columns)) {
    const { label, ...rest } = place;
    if (role === null) doubts.push({ atMost: "ask", words: unknownWords(label) });
    else columns.push({ role, ...rest, isGuess: true });
    if (role !== null && !(isPlain && isBeside(role))) doubts.push(doubtOfLabel(label));
  }
  const told = columns.map((column): Column => {
    const label = header.labels[column.index] ?? "";
    if (!asksAtEnd(column, columns, label)) return column;
    doubts.push(doubtOfLabel(label));
    return { ...column, role: "evaluation", isGuess: true };
  });
  const single = oneOfEach(told, header.labels);
  return {
    header: { ...header, columns: single.columns, strange: [] },
    doubts: [...doubts, ...single.doubts],
  };
}

/** "LTT | Target | Indicators" over "1 | Read more | Achieving", and nothing beside: long-term targets that are counted. */
function withCounted(header: Header, below: readonly RowView[]): Header {
  const [count, target, ...others] = header.columns.filter(({ role }) => goals.has(role));
  const isList = count?.role === "long-term" && target?.role === "target" && others.length === 0;
  const isOfShort = header.columns.some(
    ({ role }) => hasRanks(role) || role === "who" || kindOf(role) === "when",
  );
  if (!isList || isOfShort || header.strange.length > 0) return header;
  const signs = cellsUnder(header, count, below).map(({ text }) => text.trim());
  const isCounted = signs.length > 1 && new Set(signs).size === signs.length;
  if (!isCounted || roleByContent(cellsUnder(header, count, below)) !== "number") return header;
  const role = (column: Column) =>
    column === count ? "number" : column === target ? "long-term" : column.role;
  return {
    ...header,
    columns: header.columns.map((column) => ({ ...column, role: role(column) })),
  };
}

/**
 * A field stands in one column: beside "Strategies", "Resources" are no strategies, and beside
 * "Evaluation" the traffic light is none. Of two that ask for it alike none is known to be the one.
 */
function oneOfEach(columns: readonly Column[], labels: readonly string[]) {
  const doubts = new Map<TargetRole, Doubt>();
  const label = ({ index }: Column) => labels[index] ?? "";
  const kept = columns.map((column): Column => {
    const { role } = column;
    const same = columns.filter((each) => each.role === role);
    if (same.length === 1 || !hasRanks(role)) return column;
    const best = Math.min(...same.map((each) => rank(role, label(each))));
    const main = same.filter((each) => rank(role, label(each)) === best);
    const words = `Several columns ask for one thing, such as “${label(column)}”.`;
    if (main.length > 1 && role !== "other-date") doubts.set(role, { atMost: "ask", words });
    if (main.includes(column)) return column;
    const second = secondRole(label(column), columns);
    return second === null
      ? { ...column, role: "aside" }
      : { ...column, role: second, isGuess: true };
  });
  return { columns: kept, doubts: [...doubts.values()] };
}

/** "Additional support / who" beside "Methods": what the other part asks for, where no column has it. */
function secondRole(label: string, columns: readonly Column[]): TargetRole | null {
  const roles = label
    .split(/\s*[/&+]\s*|\band\b/i)
    .slice(1)
    .map(targetRoleOf);
  const role = roles.find((each) => each !== null && hasRanks(each));
  return role === undefined || role === null ? null : freeRole(role, columns);
}

/** "Outcome" in front of the targets, with sentences under it: what they lead to, and not what came of them. */
function isAhead(
  { role, column, index }: Column,
  header: Header,
  cells: readonly CellView[],
): boolean {
  const isPlain = rank("evaluation", header.labels[index] ?? "") === 0;
  const hasLongTerm = header.columns.some((each) => each.role === "long-term");
  const isBefore = header.columns.some((each) => goals.has(each.role) && each.column > column);
  const isSaid = cells.length > 0 && cells.every(({ text }) => text.trim().split(/\s+/).length > 3);
  return role === "evaluation" && !isPlain && !hasLongTerm && isBefore && isSaid;
}

/** "Long term target (bold) / short term targets" over rows of which some are long-term targets across the table. */
function isOfBoth({ role, index }: Column, header: Header, below: readonly RowView[]): boolean {
  const hasOther = header.columns.some((each) => goals.has(each.role) && each.index !== index);
  const label = header.labels[index] ?? "";
  if (role !== "long-term" || hasOther || !/\bshort\W?term\b/i.test(label)) return false;
  return below.some((row) => row.length !== header.cells && targetAcross(row) !== null);
}

type Checked = { readonly column: Column; readonly doubt?: Doubt };

/** A column with its heading and what stands in it compared. */
function checked(column: Column, header: Header, content: TargetRole | null): Checked {
  const { role, isGuess } = column;
  const label = header.labels[column.index] ?? "";
  if (content === "kind") return { column: { ...column, role: content } };
  // "Outcome no." names the target that each row is for, and what came of none.
  if (content === "number" && role !== "long-term" && asksNumber.test(label))
    return { column: { ...column, role: content } };
  const likely = doubtOfLabel(label);
  // "Target" over "1", "2" or "Literacy" beside a column that has the targets themselves.
  const hasGoal = header.columns.some((each) => each !== column && goals.has(each.role));
  const isTwice = header.columns.some((each) => each !== column && each.role === "long-term");
  const isGoal = goals.has(role) && (role !== "long-term" || isTwice);
  if (content !== null && isGoal && isBeside(content) && hasGoal)
    return { column: { ...column, role: content } };
  const isOther = content !== null && isPlainContent(content) && content !== kindOf(role);
  if (isOther) {
    const isOpen = isGuess === true || mayAskFor(role, label);
    const others = header.columns.filter((each) => each !== column);
    const free = isOpen && !isBeside(role) ? freeRole(content, others) : null;
    if (free !== null) return { column: { ...column, role: free, isGuess: true }, doubt: likely };
    const words = `What stands under “${label}” is another thing.`;
    if (contradicts.has(role) || content === "indicator")
      return { column, doubt: { atMost: "ask", words } };
  }
  return isGuess === true && !isBeside(role) ? { column, doubt: likely } : { column };
}

/** Roles whose cells show plainly what they are. */
function isPlainContent(role: TargetRole): boolean {
  return role === "when" || role === "who" || role === "indicator";
}

const contradicts: ReadonlySet<TargetRole> = new Set([
  "when",
  "other-date",
  "who",
  "strategies",
  "success",
]);

/** What is written below a heading, without the heading typed again. */
function cellsUnder(
  header: Header,
  { role, ...place }: Column | (StrangeColumn & { readonly role?: undefined }),
  below: readonly RowView[],
): readonly CellView[] {
  return below.flatMap((row) => {
    const cell = cellUnder(row, header, { role: role ?? "aside", ...place });
    if (cell === undefined || cell.continues) return [];
    const isWide =
      row.length !== header.cells &&
      columnsCovered(cell, row, header) > (role === undefined ? 0 : 1);
    // "Long-term target 2 | Join in more | Indicators | Safe", further down, or its label under a column without one.
    // "Long term 1" under it says which kind the row is, as the other rows do.
    const isLabel = role === undefined && targetRoleOf(cell.text) !== null && !isLongTermKind(cell);
    const isNoted = row.length !== header.cells && (isOnlyIndicators(cell.lines) || isLabel);
    const isOpen = cell.text.trim() === "" || saysHeading(cell, header, place);
    return isWide || isNoted || isOpen ? [] : [cell];
  });
}

/** What is doubtful about a column that was taken for what it most likely asks for. */
export function doubtOfLabel(label: string): Doubt {
  const words =
    label === ""
      ? "A column without a heading was taken for what stands in it."
      : `“${label}” was taken for what it most likely asks for.`;
  return { atMost: "likely", words };
}

function unknownWords(label: string): string {
  return label === ""
    ? "A column without a heading may belong to the targets."
    : `Amas does not know what “${label}” asks for.`;
}
