import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { INDICATORS } from "../src/plan/indicators";
import { LEAST_WEIGHT } from "../src/rules/assess/learnt-words";
import { stem } from "../src/rules/assess/stem";
import { examplesOf, furtherExamples } from "./lib/indicator-examples";
import { readLabelled, readOutcomes, readWholes, type Labelled } from "./lib/labelled";
import { learnWeights, type Weights } from "./lib/learn-weights";
import { packWeights } from "./lib/pack-weights";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "src", "rules", "data", "indicators", "learnt-words.ts");
/**
 * Words that say nothing about a child to a teacher ("line" for Safe): they came with the targets they
 * happened to stand in. They count, and are never shown as a reason.
 */
const SAYS_NOTHING = new Set(
  `line step away come coming get gets getting go goes going gone out back number point row set start way bit
   pass put puts putting name make making take taking give giving leg foot feet red pad hall min order carry
   rather repeat new object unit key g e d b p m w good big right first else front top bottom side item length
   whole car dog brother longer high left now single above low none because path corner bag lap full problem
   doing told bank mark than sound like`
    .trim()
    .split(/\s+/)
    .map(stem),
);
/** Never targets that are held out to count by: docs/accuracy.md. */
const LEARNT_FROM = [
  "targets.jsonl",
  "banks-1.jsonl",
  "banks-2.jsonl",
  "banks-3.jsonl",
  "banks-4.jsonl",
  "banks-5.jsonl",
  "banks-6.jsonl",
  "banks-7.jsonl",
  "banks-8.jsonl",
  "banks-9.jsonl",
  "banks-10.jsonl",
  "banks-11.jsonl",
];

void main();

/** Writes the words learnt from our labelled targets. Read the change like prose before keeping it. */
async function main(): Promise<void> {
  const targets = LEARNT_FROM.flatMap(read);
  const texts = [...targets, ...readWholes(), ...readOutcomes()].map(({ text }) => text);
  const small = smallWords(texts);
  const examples = [...examplesOf(targets), ...furtherExamples()].map((example) => ({
    ...example,
    words: example.words.filter(({ word }) => small.has(word)),
  }));
  const weights = learnWeights(examples, INDICATORS.length, LEAST_WEIGHT);
  const source = await format(sourceOf(weights), { parser: "typescript", printWidth: 100 });
  writeFileSync(FILE, source);
  if (process.argv.includes("--words")) printWords(weights);
  console.log(`${examples.length} texts, ${weights.size} words looked at: ${FILE}`);
}

/** Beginnings of the words that somebody writes without a capital: the others are names. */
function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}'’]*/gu) ?? []);
  return new Set(words.filter((word) => word === word.toLowerCase()).map(stem));
}

function read(name: string): readonly Labelled[] {
  return readLabelled(join(ROOT, "test", "targets", name));
}

function sourceOf(weights: Weights): string {
  return `/**
 * Words that our labelled targets use more for one indicator than the hand lists say, in alphabetical order, each by
 * its beginning: how many letters it shares with the word before, its own letters, and "-" if it is no reason to show
 * to anybody. What each says for the eight indicators in the national order follows in a list of its own, a weight of
 * 0 to 9 for each, packed as assess/unpack-weights.ts reads it.
 * Written by \`npm run learn\`; do not change by hand. \`npm run learn -- --words\` prints it in words.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets; docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS = \`
${wrap(entriesOf(weights), 110)}\`;

export const LEARNT_WEIGHTS = \`
${wrap([...packWeights(levelsOf(weights))], 110)}\`;
`;
}

/** "0bath", "4e", "2rk-": see the note in the file. */
function entriesOf(weights: Weights): readonly string[] {
  let before = "";
  return kept(weights).map(([word]) => {
    const shared = sharedBeginning(word, before);
    before = word;
    return `${shared}${word.slice(shared)}${SAYS_NOTHING.has(word) ? "-" : ""}`;
  });
}

function levelsOf(weights: Weights): readonly number[] {
  return kept(weights).flatMap(([, values]) =>
    values.map((value) => Math.round(value / LEAST_WEIGHT)),
  );
}

function kept(weights: Weights): readonly (readonly [string, readonly number[]])[] {
  const entries = [...weights].filter(([, values]) => values.some((value) => value > 0));
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function wrap(entries: readonly string[], width: number): string {
  const lines = [""];
  for (const entry of entries) {
    const last = lines.length - 1;
    const line = `${lines[last] ?? ""}${entry}`;
    if (line.length > width) lines.push(entry);
    else lines[last] = line;
  }
  return lines.join("\n");
}

/** For whoever reads the change: "safe: kerb 2.7, road 2.1, …". */
function printWords(weights: Weights): void {
  INDICATORS.forEach((name, at) => {
    const words = kept(weights)
      .map(([word, values]) => ({ word, value: values[at] ?? 0 }))
      .filter(({ value }) => value > 0)
      .sort((one, other) => other.value - one.value)
      .map(({ word, value }) => `${word} ${value.toFixed(1)}`);
    console.log(`${name}: ${words.join(", ")}\n`);
  });
}
