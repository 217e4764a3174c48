import type { CellLine } from "../../ooxml/blocks";
import { labelAndRest } from "../labels/label-and-rest";
import type { TargetRole } from "../labels/target-synonyms";
import { hasWords } from "../labels/words";
import { isTime } from "../content/column-content";
import type { FieldName, Lines } from "../reading";
import { targetRoleOf } from "./header";
import { mayAskFor } from "./open-headings";
import { fieldOfRole } from "./field-of-role";

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

/** What stands in a cell of a row, and behind labels of their own fields that the form has no column for. */
export type PartedCell = {
  readonly own: readonly CellLine[];
  readonly others: readonly { readonly name: FieldName; readonly lines: Lines }[];
};

/**
 * "Isla will read 20 words", below it "Who: CT" and "By: June": the lines of a cell and what stands behind labels below
 * them. `taken`: the fields that have a column; `column`: the one that the cell stands in.
 */
export function partedCell(
  lines: readonly CellLine[],
  taken: ReadonlySet<FieldName>,
  column: FieldName | null,
): PartedCell {
  const names = lines.map((line) => {
    const name = nameOf(line);
    return name !== null && (name === column || !taken.has(name)) ? name : null;
  });
  const starts = names.flatMap((name, at) => (name === null ? [] : [at]));
  const isOwn = starts[0] !== 0 || names.includes(column);
  if (!isOwn || names.every((name) => name === null || name === column))
    return { own: lines, others: [] };
  const parts = starts.map((start, index) => ({
    name: names[start] ?? null,
    lines: labelAndRest(lines.slice(start, starts[index + 1])).rest,
  }));
  return {
    own: [
      ...withoutWhat(lines.slice(0, starts[0])),
      ...parts.flatMap((part) => (part.name === column ? withLevels(part.lines) : [])),
    ],
    others: parts.flatMap(({ name, lines }) =>
      name === null || name === column ? [] : [{ name, lines }],
    ),
  };
}

/** "What: Word cards" above "Who: CT". */
function withoutWhat(lines: readonly CellLine[]): readonly CellLine[] {
  const { label, rest } = labelAndRest(lines);
  return /^\s*what\s*$/i.test(label) && hasWords(rest) ? withLevels(rest) : lines;
}

/** Lines that stand in no list of their own. */
export function withLevels(lines: Lines): readonly CellLine[] {
  return lines.map((line) => ({ listLevel: null, ...line }));
}

/** "Review: June" is when it will be. */
function nameOf(line: CellLine): FieldName | null {
  const role = fieldRoleOf(line);
  if (role === null) return null;
  const { label, rest } = labelAndRest([line]);
  const isDay = mayAskFor(role, label) && rest.every(isTime);
  return (isDay ? "when" : fieldOfRole[role]) ?? null;
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
