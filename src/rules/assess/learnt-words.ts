import { INDICATORS, type Indicator } from "../../plan/indicators";
import { LEARNT_WEIGHTS, LEARNT_WORDS } from "../data/indicators/learnt-words";
import { FUNCTION_WORDS } from "../data/plain-words";
import { wordSet } from "../data/word-list";
import { isOf, type Hit } from "./phrases";
import type { Reading } from "./reading";
import { stem } from "./stem";
import { unpackWeights } from "./unpack-weights";

/** What a weight of 1 in the list adds to the evidence. */
export const LEAST_WEIGHT = 0.3;
/** "With", "own", "class": words that are everywhere say so much of what others say. */
const LITTLE = 0.35;

/** What a word of a target says for an indicator. */
export type LearntWord = {
  readonly hit: Hit<Indicator>;
  readonly weight: number;
  /** Whether a person would see why: not so with "with" or "line". */
  readonly isTelling: boolean;
};

type Entry = {
  readonly isTelling: boolean;
  readonly weights: readonly { readonly name: Indicator; readonly weight: number }[];
};

const functionWords = wordSet(FUNCTION_WORDS);
const ENTRIES = readEntries(LEARNT_WORDS, LEARNT_WEIGHTS);

/** What the words of a target say for the indicators by the learnt list. */
export function findLearnt(reading: Reading): readonly LearntWord[] {
  return learnable(reading).flatMap(({ at, word, share }) => {
    const entry = ENTRIES.get(word);
    if (entry === undefined) return [];
    return entry.weights.map(({ name, weight }) => ({
      hit: { list: name, from: at, to: at + 1 },
      weight: weight * share,
      isTelling: entry.isTelling && share === 1,
    }));
  });
}

/** A word that can be learnt from: its beginning, and how much it counts. */
export type Learnable = { readonly at: number; readonly word: string; readonly share: number };

/** The words that can be learnt from, each once: no names, dates or numbers. */
export function learnable({ tokens, deadlines }: Reading): readonly Learnable[] {
  const found = new Map<string, Learnable>();
  tokens.forEach((token, at) => {
    const isName = token.capital && !token.opens;
    if (token.kind !== "word" || isName || isOf("number", token)) return;
    if (deadlines.some(({ from, to }) => from <= at && at < to)) return;
    const isPlain = functionWords.has(token.word) || isOf("occasion", token);
    const word = stem(token.word);
    const share = isPlain ? LITTLE : 1;
    if ((found.get(word)?.share ?? 0) < share) found.set(word, { at, word, share });
  });
  return [...found.values()];
}

/** The two lists as they are written (data/indicators/learnt-words.ts), by the beginning of the word. */
export function readEntries(list: string, packed: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const weights = unpackWeights(packed);
  let before = "";
  for (const [, shared, own, mark] of list.matchAll(/(\d)([^\d-]*)(-?)/g)) {
    const word = before.slice(0, Number(shared)) + (own ?? "").trim();
    const row = entries.size * INDICATORS.length;
    const said = INDICATORS.map((name, at) => ({
      name,
      weight: (weights[row + at] ?? 0) * LEAST_WEIGHT,
    }));
    entries.set(word, { isTelling: mark === "", weights: said.filter(({ weight }) => weight > 0) });
    before = word;
  }
  return entries;
}
