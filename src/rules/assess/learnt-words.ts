import { INDICATORS, type Indicator } from "../../plan/indicators";
import { LEARNT_WORDS } from "../data/indicators/learnt-words";
import { FUNCTION_WORDS } from "../data/plain-words";
import { wordSet } from "../data/word-list";
import { isOf, type Hit } from "./phrases";
import type { Reading } from "./reading";
import { stem } from "./stem";

type Weight = { readonly name: Indicator; readonly weight: number };

const functionWords = wordSet(FUNCTION_WORDS);
const WEIGHTS = readWeights();

/** What the words of a target say for the indicators by the learnt list. */
export function findLearnt(
  reading: Reading,
): readonly { readonly hit: Hit<Indicator>; readonly weight: number }[] {
  return learnable(reading).flatMap(({ at, word }) =>
    (WEIGHTS.get(word) ?? []).map(({ name, weight }) => ({
      hit: { list: name, from: at, to: at + 1 },
      weight,
    })),
  );
}

/** The words that can be learnt from, each once: no names, dates, numbers or words without content. */
export function learnable({
  tokens,
  deadlines,
}: Reading): readonly { readonly at: number; readonly word: string }[] {
  const seen = new Set<string>();
  return tokens.flatMap((token, at) => {
    const isName = token.capital && !token.opens;
    if (token.kind !== "word" || isName || functionWords.has(token.word)) return [];
    if (isOf("number", token) || isOf("occasion", token)) return [];
    if (deadlines.some(({ from, to }) => from <= at && at < to)) return [];
    const word = stem(token.word);
    if (seen.has(word)) return [];
    seen.add(word);
    return [{ at, word }];
  });
}

/** "12 kerb road 9 pavement": a weight in tenths, then the words that have it. */
function readWeights(): ReadonlyMap<string, readonly Weight[]> {
  const weights = new Map<string, Weight[]>();
  for (const name of INDICATORS) {
    let weight = 0;
    for (const word of LEARNT_WORDS[name].trim().split(/\s+/)) {
      if (/^\d/.test(word)) {
        weight = Number(word) / 10;
        continue;
      }
      const entry = weights.get(word) ?? [];
      entry.push({ name, weight });
      weights.set(word, entry);
    }
  }
  return weights;
}
