import type { Change } from "./change";

/** A change that takes several things out, as one for each: Word does each by itself, and may end between them. */
export function singly(change: Change): readonly Change[] {
  if (change.kind === "remove-rows") return change.rows.map((row) => ({ ...change, rows: [row] }));
  if (change.kind === "remove-block")
    return change.parts.map((part) => ({ ...change, parts: [part] }));
  if (change.kind !== "remove-paragraphs") return [change];
  return Array.from({ length: change.count }, (_, at) => ({
    ...change,
    first: change.first + at,
    count: 1,
  }));
}
