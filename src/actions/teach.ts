import type { Plan } from "../plan/model";
import { readSnapshot } from "../plan/read-snapshot";
import { lettersOf, tablesOf, type TableSketch } from "../plan/teach/tables";
import type { Mapping } from "../plan/teach/mapping";
import type { PlanDocument } from "../word/plan-document";

/** The document as it stood when a person began to show Amas its table. */
export type Teaching = {
  readonly tables: readonly TableSketch[];
  /** Which of the tables the cursor is in now; `null`: in none of them. Rejects with `HostError`. */
  readonly tableAtCursor: () => Promise<number | null>;
  /** The plan as it would be read if the form were kept. */
  readonly preview: (form: Mapping) => Plan;
};

/** Reads the tables to choose from. Rejects with `HostError`. */
export async function beginTeaching(document: PlanDocument): Promise<Teaching> {
  const snapshot = await document.snapshot();
  const tables = tablesOf(snapshot);
  return {
    tables,
    tableAtCursor: async () => indexOf(await document.tableAtCursor(), tables),
    preview: (form) => readSnapshot(snapshot, { mappings: [form] }),
  };
}

/** Of tables that say the very same the first: what is shown of one counts for all of them. */
function indexOf(text: string | null, tables: readonly TableSketch[]): number | null {
  if (text === null) return null;
  const letters = lettersOf(text);
  const same = tables.findIndex((table) => table.letters === letters);
  if (same !== -1) return same;
  // The cursor may be in a frame around the table, or marks in the text may have come out otherwise.
  const alike = tables.flatMap((table, index) => (isAlike(table.letters, letters) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isAlike(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  return a.includes(b) || b.includes(a) || a.slice(0, 80) === b.slice(0, 80);
}
