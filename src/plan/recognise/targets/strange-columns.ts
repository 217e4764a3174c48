import { areResults, isInitialled, roleByContent } from "../content/column-content";
import { sharesOf } from "../content/words-in-column";
import { hintOf } from "../labels/heading-hints";
import type { TargetRole } from "../labels/target-synonyms";
import type { CellView } from "../survey/grid";
import { goals, type Column, type StrangeColumn } from "./header";

/** A column whose heading says nothing known, and what stands in it. */
type Strange = { readonly place: StrangeColumn; readonly cells: readonly CellView[] };
/** `isPlain`: all that stands in the column shows it. */
type Settled = {
  readonly place: StrangeColumn;
  readonly role: TargetRole | null;
  readonly isPlain: boolean;
};

/**
 * What columns with unknown headings are for: by what stands in them where that is plain, else where the words in
 * them, those of the heading and what no other column is for agree. `null`: it cannot be told.
 */
export function rolesOfStrange(
  strange: readonly Strange[],
  known: readonly Column[],
): readonly Settled[] {
  const columns = [...known];
  const settled = new Map<Strange, TargetRole>();
  const settle = (each: Strange, role: TargetRole | null) => {
    if (role === null) return;
    settled.set(each, role);
    columns.push({ ...each.place, role, isGuess: true });
  };
  for (const each of strange) settle(each, freeRole(plainRole(each, columns), columns));
  const open = strange.filter((each) => !settled.has(each));
  const asked = open.map((each) => ({ each, role: roleByWords(each, columns) }));
  for (const { each, role } of asked) {
    const isOnly = asked.filter((other) => other.role === role).length === 1;
    if (isOnly || hintOf(each.place.label) === role) settle(each, role && freeText(role, columns));
  }
  return strange.map((each) => ({
    place: each.place,
    role: settled.get(each) ?? null,
    isPlain: !open.includes(each),
  }));
}

function plainRole({ place, cells }: Strange, columns: readonly Column[]): TargetRole | null {
  const hasWho = columns.some(({ role }) => role === "who");
  const isSigned = hasWho && cells.length > 0 && cells.every(isInitialled);
  const isResults = place.label !== "" && areResults(cells);
  return roleByContent(cells) ?? (isSigned ? "aside" : isResults ? "evaluation" : null);
}

/** What the words in a column and those of its heading agree on. */
function roleByWords({ place, cells }: Strange, columns: readonly Column[]): TargetRole | null {
  const { label } = place;
  if (label === "" || cells.length === 0) return null;
  const shares = sharesOf(cells);
  const share = (kind: Parameters<typeof shares.get>[0]) => shares.get(kind) ?? 0;
  if (share("target") > 0.3) return null;
  if (share("when") > 0.5) return "when";
  if (share("who") > 0.5) return "who";
  const hint = hintOf(label);
  const isAhead = columns.some((each) => goals.has(each.role) && place.column < each.column);
  const isOfNow = share("aside") + share("evaluation") > 0.4;
  if (hint === "aside" || (isAhead && isOfNow)) return "aside";
  const isDone = share("strategies") + share("other") > 0.5;
  const said =
    share("evaluation") > 0.3
      ? "evaluation"
      : share("success") > 0.5
        ? "success"
        : isDone && (share("strategies") > 0.3 || (hint === "strategies" && cells.length > 1))
          ? "strategies"
          : null;
  // "4 days out of 5" may be what came of it as well as what is to be reached.
  if (hint === "evaluation" && said === "success") return hint;
  // One cell alone shows too little.
  return hint === said || (hint === null && cells.length > 1) ? said : null;
}

/** The role, if no column has it yet; a further date, or people once more, is of no matter. */
export function freeRole(role: TargetRole | null, columns: readonly Column[]): TargetRole | null {
  if (role === null || isBeside(role)) return role;
  const isTaken = columns.some((column) => kindOf(column.role) === role);
  if (!isTaken) return role;
  return role === "when" || role === "who" ? "aside" : null;
}

/** Beside the strategies, what else is used is of no matter either. */
function freeText(role: TargetRole, columns: readonly Column[]): TargetRole | null {
  const free = freeRole(role, columns);
  return free === null && role === "strategies" ? "aside" : free;
}

export function kindOf(role: TargetRole): TargetRole {
  return role === "other-date" ? "when" : role;
}

export function isBeside(role: TargetRole): boolean {
  return role === "aside" || role === "number" || role === "need" || role === "kind";
}
