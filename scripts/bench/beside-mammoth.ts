import mammoth from "mammoth";
import { builtReader } from "./built-reader";
import type { Plan } from "../../src/plan/model";
import { planWithTargets } from "./generated-plan";

/** With five targets to a page or so: a plan of about 60 pages. */
const TARGETS = 300;
const RUNS = 9;
const WARMING = 3;

/**
 * Prints how long reading a long plan takes beside a plain text extraction by mammoth, run in turns. The
 * reader is the one that teachers have, built as for the pane; mammoth is as its makers built it.
 */
export async function printBesideMammoth(): Promise<void> {
  const plans: Buffer[] = [];
  for (let run = 0; run < WARMING + RUNS; run += 1)
    plans.push(Buffer.from(await planWithTargets(TARGETS, run * TARGETS)));
  const [one] = plans;
  if (one === undefined) throw new Error("No plan was made.");
  const { value } = await mammoth.extractRawText({ buffer: one });
  console.log(
    `Plans of ${TARGETS} targets and ${value.split(/\s+/).length} words, about 60 pages:`,
  );
  const { readSnapshot } = await builtReader();
  const read = (file: Buffer) => readSnapshot({ ooxml: null, file, liveParagraphs: null });
  // Amas remembers what it was asked of the last document; a plan is mostly read again after a change.
  await printTurns(
    "the same plan each time",
    read,
    plans.map(() => one),
  );
  await printTurns("another plan each time", read, plans);
}

async function printTurns(
  title: string,
  readPlan: (file: Buffer) => Plan,
  plans: readonly Buffer[],
) {
  const own: number[] = [];
  const other: number[] = [];
  for (const [run, buffer] of plans.entries()) {
    const start = performance.now();
    readPlan(buffer);
    const read = performance.now();
    await mammoth.extractRawText({ buffer });
    const extracted = performance.now();
    if (run < WARMING) continue;
    own.push(read - start);
    other.push(extracted - read);
  }
  const ratio = median(own) / median(other);
  console.log(`  ${title}:`);
  console.log(`    read by Amas                 ${median(own).toFixed(1)} ms`);
  console.log(`    plain text by mammoth        ${median(other).toFixed(1)} ms`);
  console.log(`    ratio (below 1: Amas faster) ${ratio.toFixed(2)}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
