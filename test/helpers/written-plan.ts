import { unzipSync } from "fflate";
import { applyEdits, type Applied, type ApplyOptions } from "../../src/actions/apply-edits";
import { putBack, type PutBack } from "../../src/actions/put-back";
import type { Edit } from "../../src/plan/edits/edit";
import type { Plan } from "../../src/plan/model";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { wordDocument } from "../../src/word/word-document";
import { enterOffice, openWordHost, type WordHost } from "../../wordhost/node";

/** A document open in the stand-in, with what a test does to it. */
export type OpenPlan = {
  readonly host: WordHost;
  readonly apply: (edits: readonly Edit[], options?: ApplyOptions) => Promise<Applied>;
  /** Puts back what `apply` wrote last. */
  readonly putBack: () => Promise<PutBack>;
  /** What the saved document says now. */
  readonly read: () => Plan;
  /** The names of the parts of the file that are not as they were. */
  readonly changedParts: () => readonly string[];
  readonly xml: () => string;
};

/** Opens a document in the stand-in, lets `test` work on it, and leaves Office again. */
export async function withPlan<Result>(
  bytes: Uint8Array,
  test: (plan: OpenPlan) => Promise<Result>,
): Promise<Result> {
  const host = openWordHost(bytes);
  const office = enterOffice(host);
  let last: Applied | null = null;
  try {
    return await test({
      host,
      apply: async (edits, options) => (last = await applyEdits(wordDocument, edits, options)),
      putBack: async () => {
        if (last?.kind !== "applied") throw new Error("Nothing was applied.");
        return putBack(wordDocument, last.undo);
      },
      read: () => readFile(host.save()),
      changedParts: () => differences(bytes, host.save()),
      xml: () => mainPart(host.save()),
    });
  } finally {
    office.restore();
  }
}

export function readFile(file: Uint8Array): Plan {
  return readSnapshot({ ooxml: null, file, liveParagraphs: null });
}

export function mainPart(file: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(file)["word/document.xml"]);
}

function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => Buffer.compare(old[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0,
  );
}
