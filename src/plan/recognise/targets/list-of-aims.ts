import { asksLongTerm } from "../labels/labels";
import type { TargetRole } from "../labels/target-synonyms";
import type { Column, Header } from "./header";

/**
 * A table that asks for aims in other words ("What do we want to happen?") and for nothing that goes with short-term
 * targets lists long-term ones: the header with its column for these; `null` where it is no such table.
 */
export function listOfAims(header: Header): Header | null {
  const isList = header.columns.every(({ role }) => parts.has(role));
  if (!isList || !header.columns.some(isAim)) return null;
  const columns = header.columns.map((column): Column =>
    isAim(column) ? { ...column, role: "long-term", isGuess: true } : column,
  );
  return { ...header, columns };
}

/**
 * "Target | Wellbeing indicators" right below the title "Long term targets": the header with its column for these;
 * `null` where it asks for more than goes with them, or the title for other things.
 */
export function listUnderTitle(header: Header, title = ""): Header | null {
  const isTarget = ({ role }: Column) => role === "target";
  const isList = header.columns.every(
    (column) => isTarget(column) || besideTitled.has(column.role),
  );
  if (!isList || !header.columns.some(isTarget) || !asksLongTerm(title)) return null;
  const columns = header.columns.map((column): Column =>
    isTarget(column) ? { ...column, role: "long-term" } : column,
  );
  return { ...header, columns };
}

function isAim({ role }: Column): boolean {
  return role === "aim";
}

const parts: ReadonlySet<TargetRole> = new Set(["aim", "number", "indicator", "aside", "need"]);
const besideTitled: ReadonlySet<TargetRole> = new Set([
  "number",
  "indicator",
  "aside",
  "need",
  "when",
]);
