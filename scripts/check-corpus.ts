import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { answerFor } from "../src/cli/answer";
import { checkFile, type CheckedFile } from "../src/cli/check-file";

/** In milliseconds. A teacher would not wait longer for one document. */
const longest = 5000;

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Say which folder: npm run corpus -- FOLDER");
  process.exitCode = 2;
} else {
  void checkCorpus(resolve(folder));
}

/**
 * Checks every Word document of a folder of real files, from the file and through Office.js; fails when one
 * crashes, takes too long, or cannot be read the same way through Office.js.
 */
async function checkCorpus(corpus: string): Promise<void> {
  const names = (await readdir(corpus, { recursive: true }))
    .filter((name) => /\.do[ct][xm]$/i.test(name))
    .sort();
  const outcomes = [];
  for (const name of names) outcomes.push(await checkOne(corpus, name));

  for (const { name, ms, outcome } of outcomes) {
    console.log(`${outcome.padEnd(28)} ${String(ms).padStart(6)} ms  ${name}`);
  }
  console.log(`\n${outcomes.length} documents`);
  for (const [outcome, count] of tally(outcomes.map((one) => one.outcome))) {
    console.log(`${String(count).padStart(6)}  ${outcome}`);
  }
  const slowest = outcomes.toSorted((a, b) => b.ms - a.ms)[0];
  if (slowest !== undefined) console.log(`Slowest: ${slowest.name}, ${slowest.ms} ms`);

  const failed = outcomes.filter(
    ({ ms, outcome }) => [CRASHED, NOT_OPENED, DIFFERS].includes(outcome) || ms > longest,
  );
  for (const { name, outcome, ms } of failed)
    console.error(`Failed: ${name}: ${outcome}, ${ms} ms`);
  if (failed.length > 0 || outcomes.length === 0) process.exitCode = 1;
}

const CRASHED = "CRASHED";
const NOT_OPENED = "NOT OPENED BY THE STAND-IN";
const DIFFERS = "READ DIFFERENTLY THROUGH OFFICE.JS";

async function checkOne(corpus: string, name: string) {
  const file = { path: join(corpus, name), name };
  const options = { setting: null, today: "2026-11-23" } as const;
  const start = performance.now();
  try {
    const checked = await checkFile(file, { ...options, trace: false });
    const answer = JSON.stringify(answerFor(checked));
    const ms = Math.round(performance.now() - start);
    const traced = answerFor(await checkFile(file, { ...options, trace: true }));
    const isSame = JSON.stringify({ ...traced, trace: undefined }) === answer;
    const isOpened = traced.trace?.syncs !== 0 || !checked.wasRead;
    return { name, ms, outcome: isOpened ? outcomeOf(checked, isSame) : NOT_OPENED };
  } catch (error) {
    console.error(name, error);
    return { name, ms: Math.round(performance.now() - start), outcome: CRASHED };
  }
}

function outcomeOf({ result }: CheckedFile, isSame: boolean): string {
  if (result.audit.brokenRules.length > 0) return CRASHED;
  if (!isSame) return DIFFERS;
  return [result.plan.recognised, ...result.plan.problems.map(({ code }) => code)].join(" ");
}

function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
