import { applyEdits } from "../../src/actions/apply-edits";
import { putBack } from "../../src/actions/put-back";
import type { Edit } from "../../src/plan/edits/edit";
import { wordDocument } from "../../src/word/word-document";
import { enterOffice, openWordHost } from "../../wordhost/node";
import { planWithTargets } from "./generated-plan";

const COUNTS = [10, 100, 1000];

const text = "By 18 December 2026 Finlay will read aloud 20 word cards.";
const date = "2026-12-04";
const first = { longTermTarget: 0, shortTermTarget: 0 };

const EDITS: readonly (readonly [string, readonly Edit[]])[] = [
  ["add a short-term target", [{ do: "add-short-term-target", longTermTarget: 0, text }]],
  ["add a long-term target", [{ do: "add-long-term-target", text: "Finlay will swim." }]],
  ["note indicators", [{ do: "note-indicators", longTermTarget: 0, indicators: ["safe"] }]],
  [
    "reword a long-term target",
    [{ do: "reword-target", longTermTarget: 0, text: "Finlay will enjoy reading." }],
  ],
  [
    "reword a short-term target",
    [{ do: "reword-target", ...first, text: "By June 2027 Finlay will read a page." }],
  ],
  ["record an evaluation", [{ do: "record-evaluation", ...first, text: "Achieved." }]],
  ["add a review record", [{ do: "add-review", type: "Termly review", date, invited: ["Mum"] }]],
  ["add comments", [{ do: "add-comments", date, pupil: "I like it.", parent: "So do I." }]],
];

/**
 * Prints how many syncs each kind of edit takes in plans of three sizes, and putting it back. Gives the most that
 * any of them took; rejects when one is not written.
 */
export async function printWriteSyncs(): Promise<number> {
  const kinds = [...EDITS, ["all of these at once", EDITS.flatMap(([, all]) => all)] as const];
  const rows: Record<string, string>[] = [];
  let most = 0;
  for (const [edit, edits] of kinds) {
    const row: Record<string, string> = { edit };
    for (const count of COUNTS) {
      const { written, back } = await measure(await planWithTargets(count), edits);
      row[`${count} targets`] = `${written}, back ${back}`;
      most = Math.max(most, written, back);
    }
    rows.push(row);
  }
  console.log("Syncs that an edit takes, and putting it back (at most 3 each):");
  console.table(rows);
  return most;
}

async function measure(file: Uint8Array, edits: readonly Edit[]) {
  const host = openWordHost(file);
  const office = enterOffice(host);
  try {
    const applied = await applyEdits(wordDocument, edits);
    if (applied.kind === "refused") throw new Error(`Refused: ${JSON.stringify(applied.refused)}`);
    const written = host.syncs;
    const back = await putBack(wordDocument, applied.undo);
    if (back.kind === "refused") throw new Error(`Not put back: ${back.message}`);
    return { written, back: host.syncs - written };
  } finally {
    office.restore();
  }
}
