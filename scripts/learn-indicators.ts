import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { INDICATORS } from "../src/plan/indicators";
import { examplesOf } from "./lib/indicator-examples";
import { stem } from "../src/rules/assess/stem";
import { readLabelled, readOutcomes, type Labelled } from "./lib/labelled";
import { learnWeights, type Weights } from "./lib/learn-weights";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "src", "rules", "data", "indicators", "learnt-words.ts");
/**
 * Beginnings of words that say nothing about a child to a teacher ("line" for Safe): they came with the
 * targets they happened to stand in.
 */
const SAYS_NOTHING = new Set(
  `line step away com get gett go goe gone out back number point row set start way bit pass put putt nam mak
   tak giv leg foot feet red pad hall min order carry rather repeat new object unit key g e d b p m w good big
   right first else front top bottom side item length whole car dog brother longer high left now single above
   low none because path corner bag lap ful proble doing going told come bank mark than sound like lik`
    .trim()
    .split(/\s+/),
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
];

void main();

/** Writes the words learnt from our labelled targets. Read the change like prose before keeping it. */
async function main(): Promise<void> {
  const targets = [...LEARNT_FROM.flatMap(read), ...readOutcomes()];
  const small = smallWords(targets.map(({ text }) => text));
  const examples = examplesOf(targets).map((example) => ({
    ...example,
    words: example.words.filter((word) => small.has(word) && !SAYS_NOTHING.has(word)),
  }));
  const weights = learnWeights(examples, INDICATORS.length);
  const source = await format(sourceOf(weights), { parser: "typescript", printWidth: 100 });
  writeFileSync(FILE, source);
  console.log(`${targets.length} targets, ${weights.size} words looked at: ${FILE}`);
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
  const lines = INDICATORS.map((name, at) => `${name}: \`${wordsFor(weights, at)}\`,`);
  return `import type { Indicator } from "../../../plan/indicators";

/**
 * Words that our labelled targets use more for one indicator than the hand lists say: what a word adds in
 * tenths, then the beginnings of the words that add so much. Written by \`npm run learn\`; do not change by hand.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets; docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS: Readonly<Record<Indicator, string>> = {
${lines.join("\n")}
};
`;
}

/** "3 coat bag 6 zip": the weight in tenths, then the words that have it. */
function wordsFor(weights: Weights, at: number): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, values] of weights) {
    const tenths = Math.round((values[at] ?? 0) * 10);
    if (tenths > 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  }
  const words = [...byWeight]
    .sort(([one], [other]) => other - one)
    .flatMap(([tenths, those]) => [String(tenths), ...those.sort()]);
  return wrap(words, 110).join("\n    ");
}

function wrap(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
