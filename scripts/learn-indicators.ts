import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { INDICATORS } from "../src/plan/indicators";
import { examplesOf } from "./lib/indicator-examples";
import { readLabelled, type Labelled } from "./lib/labelled";
import { learnWeights, type Weights } from "./lib/learn-weights";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "src", "rules", "data", "indicators", "learnt-words.ts");
/** Never the held-out targets: docs/accuracy.md. */
const HELD_OUT = "held-out.jsonl";
const LEARNT_FROM = ["targets.jsonl", "banks-1.jsonl", "banks-2.jsonl"];

void main();

/** Writes the words learnt from our labelled targets. Read the change like prose before keeping it. */
async function main(): Promise<void> {
  const heldOut = new Set(read(HELD_OUT).map(({ text }) => plain(text)));
  const targets = LEARNT_FROM.flatMap(read).filter(({ text }) => !heldOut.has(plain(text)));
  const weights = learnWeights(examplesOf(targets), INDICATORS.length);
  const source = await format(sourceOf(weights), { parser: "typescript", printWidth: 100 });
  writeFileSync(FILE, source);
  console.log(`${targets.length} targets, ${weights.size} words looked at: ${FILE}`);
}

function read(name: string): readonly Labelled[] {
  return readLabelled(join(ROOT, "test", "targets", name));
}

/** A few short wordings stand in both: "take turns" is anybody's. */
function plain(text: string): string {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(" ");
}

function sourceOf(weights: Weights): string {
  const lines = INDICATORS.map((name, at) => `${name}: \`${wordsFor(weights, at)}\`,`);
  return `import type { Indicator } from "../../../plan/indicators";

/**
 * Words that our labelled targets use more for one indicator than the hand lists say: the beginning of
 * the word, then what it adds in tenths. Written by \`npm run learn\`; do not change by hand.
 *
 * note: it tips the balance where the lists say little; the lists come first.
 * source: test/targets (all but the held-out ones); docs/accuracy.md says what it is worth.
 */
export const LEARNT_WORDS: Readonly<Record<Indicator, string>> = {
${lines.join("\n")}
};
`;
}

function wordsFor(weights: Weights, at: number): string {
  const words = [...weights]
    .map(([word, values]) => ({ word, tenths: Math.round((values[at] ?? 0) * 10) }))
    .filter(({ tenths }) => tenths > 0)
    .sort((one, other) => other.tenths - one.tenths || (one.word < other.word ? -1 : 1))
    .map(({ word, tenths }) => `${word} ${tenths}`);
  return wrap(words, 92).join("\n    ");
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
