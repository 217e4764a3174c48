import { keptForms } from "../actions/kept";
import { readKept } from "../actions/plan-settings";
import type { Plan } from "../plan/model";
import { readSnapshot } from "../plan/read-snapshot";
import { HostError } from "../word/host-error";
import { wordDocument } from "../word/word-document";

/** What reading through Office.js took; times in milliseconds. */
export type Trace = {
  /** How often the document was asked (`context.sync()`); 0: it could not be opened. */
  readonly syncs: number;
  readonly ms: { readonly open: number; readonly read: number; readonly rules: number };
};

/** Nothing was opened. */
export const NO_TRACE: Trace = { syncs: 0, ms: { open: 0, read: 0, rules: 0 } };

/**
 * Reads a .docx as the add-in does: through Office.js, with the stand-in answering for Word. `null` when
 * the stand-in cannot open the file, or not give it.
 */
export async function readThroughWord(
  file: Uint8Array,
): Promise<{ readonly plan: Plan; readonly trace: Trace } | null> {
  const start = performance.now();
  // Loaded only when asked for: it is no part of the product and brings Microsoft's library with it.
  const { openWordHost, enterOffice } = await import("../../wordhost/node");
  const host = openOrNull(() => openWordHost(file));
  if (host === null) return null;

  const office = enterOffice(host);
  try {
    const opened = performance.now();
    const mappings = keptForms(readKept(wordDocument));
    const plan = readSnapshot(await wordDocument.snapshot(), { mappings });
    const ms = { open: tenths(opened - start), read: tenths(performance.now() - opened), rules: 0 };
    return { plan, trace: { syncs: host.syncs, ms } };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  } finally {
    office.restore();
  }
}

/** Milliseconds to one decimal. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function openOrNull<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    // The stand-in throws on all it cannot open; the reader then says what is wrong with the file.
    return null;
  }
}
