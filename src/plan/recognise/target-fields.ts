import type { CellView, RowView } from "./grid";
import { cellUnder, type Column, type Header } from "./header";
import { sharedOut } from "./listed";
import type { FieldName, Lines } from "./reading";
import type { TargetRole } from "./target-synonyms";

const fieldOfRole: Partial<Readonly<Record<TargetRole, FieldName>>> = {
  strategies: "strategies",
  who: "who",
  when: "when",
  "other-date": "when",
  success: "success",
  evaluation: "evaluation",
};

/**
 * The fields of each of the `count` targets that stand in one row. Columns for the same thing
 * (strategies, resources) are put together. A column that the form lacks gives no field.
 */
export function fieldsOf(
  row: RowView,
  header: Header,
  target: CellView,
  count: number,
): readonly Partial<Record<FieldName, Lines>>[] {
  const all: Partial<Record<FieldName, Lines>>[] = Array.from({ length: count }, () => ({}));
  for (const column of header.columns) {
    const name = fieldOfRole[column.role];
    if (name === undefined || isSpare(column, header)) continue;
    const cell = cellUnder(row, header, column);
    const lines = cell === undefined || cell === target ? [] : cell.lines;
    sharedOut(lines, count, name === "when").forEach((share, index) => {
      const fields = all[index];
      if (fields !== undefined) fields[name] = [...(fields[name] ?? []), ...share];
    });
  }
  return all;
}

/** The first column of a role. */
export function columnOf(header: Header): (role: TargetRole) => Column | undefined {
  return (role) => header.columns.find((column) => column.role === role);
}

/** "Date set" is left aside where the form also says by when. */
function isSpare({ role }: Column, header: Header): boolean {
  return role === "other-date" && header.columns.some((column) => column.role === "when");
}

/** The column of the short-term targets; `undefined` when it is not plain which it is. */
export function targetColumn(header: Header, hasLongTermApart: boolean) {
  const byRole = columnOf(header);
  const named = byRole("short-term") ?? byRole("target");
  // With the long-term target elsewhere, "What do we want to happen?" asks for the short-term one.
  return (
    named ?? (hasLongTermApart && byRole("long-term") === undefined ? byRole("aim") : undefined)
  );
}

/** The column of the long-term targets. */
export function longTermColumn(header: Header) {
  const byRole = columnOf(header);
  const isBeside = byRole("short-term") ?? byRole("target");
  return byRole("long-term") ?? (isBeside === undefined ? undefined : byRole("aim"));
}
