import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { faultsOf } from "./fuzz/invariants";
import { makeCase } from "./fuzz/make-case";

const root = join(__dirname, "..");
const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" } },
});
fuzz(Number(values.count ?? 1000), Number(values.seed ?? 1));

type Failure = { readonly fault: string; readonly seed: number; readonly size: number };

/** Reads and judges `count` mutated documents; fails when an answer is not as it must be. */
function fuzz(count: number, first: number): void {
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(first)) {
    console.error("Say how many and from which seed: npm run fuzz -- --count 10000 --seed 1");
    process.exitCode = 2;
    return;
  }
  const sources = documents();
  const failures: Failure[] = [];
  const kinds = new Map<string, number>();
  const start = performance.now();
  let slowest = { seed: first, ms: 0 };
  for (let seed = first; seed < first + count; seed += 1) {
    const { snapshot, kind, mayBeTooLarge, size } = makeCase(seed, sources);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const begun = performance.now();
    for (const fault of faultsOf(snapshot, mayBeTooLarge)) failures.push({ fault, seed, size });
    const ms = performance.now() - begun;
    if (ms > slowest.ms) slowest = { seed, ms };
  }

  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${count} mutations of ${sources.length} documents in ${seconds} s`);
  for (const [kind, times] of kinds) console.log(`${String(times).padStart(7)}  ${kind}`);
  console.log(`Slowest: seed ${slowest.seed}, ${Math.round(slowest.ms)} ms`);
  report(failures);
}

function report(failures: readonly Failure[]): void {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    kinds.set(failure.fault, [...(kinds.get(failure.fault) ?? []), failure]);
  }
  for (const [fault, alike] of kinds) {
    const seeds = new Set(alike.map(({ seed }) => seed)).size;
    const smallest = alike.toSorted((a, b) => a.size - b.size)[0];
    console.error(`${fault}: ${seeds} times, smallest: --count 1 --seed ${smallest?.seed}`);
  }
  console.log(failures.length === 0 ? "No fault found." : `${kinds.size} kinds of fault.`);
  if (failures.length > 0) process.exitCode = 1;
}

function documents(): readonly string[] {
  return ["samples", "test/fixtures", "test/documents"]
    .flatMap((folder) => filesBelow(join(root, folder)))
    .sort((a, b) => (relative(root, a) < relative(root, b) ? -1 : 1));
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".docx"))
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
