import type { CellLine } from "../../ooxml/blocks";
import { labelAndRest } from "../labels/label-and-rest";
import type { TargetRole } from "../labels/target-synonyms";
import { hasWords } from "../labels/words";
import type { Lines } from "../reading";
import { targetRoleOf } from "./header";
import { fieldOfRole } from "./target-fields";

export type FieldInCell = {
  readonly role: TargetRole;
  readonly label: string;
  readonly value: Lines;
};

/**
 * The fields that stand one below the other in a cell, each behind its own label: "Who: CT", "By: June",
 * "Strategies: Cards". `null`: the cell begins with no such label, or has no other.
 */
export function fieldsInCell(lines: readonly CellLine[]): readonly FieldInCell[] | null {
  const roles = lines.map(fieldRoleOf);
  const starts = roles.flatMap((role, at) => (role === null ? [] : [at]));
  const isSeveral = new Set(roles.filter((role) => role !== null)).size > 1;
  if (starts[0] !== 0 || !isSeveral) return null;
  return starts.flatMap((start, index) => {
    const role = roles[start];
    const { label, rest } = labelAndRest(lines.slice(start, starts[index + 1]));
    return role == null ? [] : [{ role, label, value: rest }];
  });
}

/** What a label before a value asks for, where it may be shorter than the heading of a column. */
export function roleBefore(label: string, value: Lines): TargetRole | null {
  const short = hasWords(value) ? inCell.get(label.trim().toLowerCase()) : undefined;
  return targetRoleOf(label) ?? short ?? null;
}

function fieldRoleOf(line: CellLine): TargetRole | null {
  if (!line.text.includes(":")) return null;
  const { label, rest } = labelAndRest([line]);
  const role = roleBefore(label, rest);
  return role !== null && fieldOfRole[role] !== undefined ? role : null;
}

/** Said too shortly for the heading of a column, but not before a value: "How: buddy", "By: June". */
const inCell = new Map<string, TargetRole>([
  ["how", "strategies"],
  ["by", "when"],
]);
