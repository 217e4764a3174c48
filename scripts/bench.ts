import { cpus } from "node:os";
import { join } from "node:path";
import { judgePlan } from "../src/actions/judge-plan";
import { readThroughWord } from "../src/cli/trace";
import { readSnapshot } from "../src/plan/read-snapshot";
import { printBesideMammoth } from "./bench/beside-mammoth";
import { blankPageSize } from "./bench/blank-page";
import { bundleSizes, initialScripts, type BundleSize } from "./bench/bundle-sizes";
import { planWithTargets } from "./bench/generated-plan";
import { printJudging } from "./bench/judging";
import { paneSpeed } from "./bench/pane-speed";
import { printWriteSyncs } from "./bench/write-syncs";

const COUNTS = [10, 100, 1000];
const RUNS = 9;
const CHECK = { setting: "mainstream", today: "2026-11-23" } as const;

void bench();

/** Prints what docs/performance.md quotes. Fails when a check takes more than one sync, or a write more than three. */
async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
  console.log(`Median of ${RUNS} runs, in milliseconds.\n`);
  // First of all: what the other measurements leave in memory weighs on whoever reads next.
  await printBesideMammoth();
  const rows = [];
  for (const count of COUNTS) rows.push(await measure(count));
  console.table(rows);
  if (rows.some((row) => row.syncs !== 1)) {
    console.error("A check must take exactly one sync.");
    process.exitCode = 1;
  }
  if ((await printWriteSyncs()) > 3) {
    console.error("Writing must take at most three syncs.");
    process.exitCode = 1;
  }
  await printJudging();
  await printSizes(join(__dirname, "..", "dist", "addin"));
}

async function measure(count: number) {
  const file = await planWithTargets(count);
  const direct: number[] = [];
  const rules: number[] = [];
  const open: number[] = [];
  const word: number[] = [];
  const syncs: number[] = [];
  // The first runs warm the compiler up and are not counted.
  for (let run = -2; run < RUNS; run += 1) {
    const start = performance.now();
    const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null });
    const read = performance.now();
    judgePlan(plan, CHECK);
    const judged = performance.now();
    const throughWord = await readThroughWord(file);
    if (throughWord === null) throw new Error("The stand-in could not open the plan.");
    const { trace } = throughWord;
    if (run < 0) continue;
    direct.push(read - start);
    rules.push(judged - read);
    open.push(trace.ms.open);
    word.push(trace.ms.read);
    syncs.push(trace.syncs);
  }
  return {
    targets: count,
    "docx, kB": Math.round(file.length / 1024),
    syncs: Math.max(...syncs),
    "read the file": median(direct),
    "judge it": median(rules),
    "open in the stand-in": median(open),
    "read through Office.js": median(word),
  };
}

function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  return Math.round((middle ?? Number.NaN) * 10) / 10;
}

async function printSizes(folder: string): Promise<void> {
  const sizes = await bundleSizes(folder, ".js");
  if (sizes === null) {
    console.log("No bundle to weigh: run `npm run build` first.");
    return;
  }
  console.log("Scripts of the add-in, in kB:");
  console.table(sizes.map(inKilobytes));
  console.log("The pane loads at its start, besides Office.js:");
  const initial = await initialScripts(folder, "taskpane.html");
  const total = together(initial);
  console.table([...initial, total].map(inKilobytes));
  const blank = await blankPageSize();
  const styles = (await bundleSizes(folder, ".css")) ?? [];
  console.log(
    `A blank page of the same building blocks: ${kilobytes(blank)} kB gzip. The pane begins with ${(total.gzip / blank).toFixed(2)} times that (at most 1.25).`,
  );
  console.log(
    `Every script and stylesheet of the add-in together: ${kilobytes(together([...sizes, ...styles]).gzip)} kB gzip ` +
      `(at most 300); the stylesheet alone: ${kilobytes(together(styles).gzip)} kB.`,
  );
  console.log("The pane on a processor four times slower, in milliseconds:");
  console.table(await paneSpeed());
}

function together(sizes: readonly BundleSize[]): BundleSize {
  return {
    name: "together",
    raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
    gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
  };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

function inKilobytes({ name, raw, gzip }: BundleSize) {
  return { script: name, raw: kilobytes(raw), gzip: kilobytes(gzip) };
}
