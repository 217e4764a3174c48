import { INDICATORS } from "../../src/plan/indicators";
import { LEAST_WEIGHT, learnable } from "../../src/rules/assess/learnt-words";
import { readTarget } from "../../src/rules/assess/reading";
import { listedEvidence } from "../../src/rules/assess/suggest-indicators";
import { readOutcomes, readWholes, type Serving } from "./labelled";
import { learnWeights, sumsOf, type Example, type Weights } from "./learn-weights";

/** What the main indicator counts for where a target names further ones. */
const MAIN = 0.8;
/** Targets labelled for the indicators only count less, and a few words that a target is about less again. */
const WHOLE = 0.7;
const OUTCOME = 0.45;
/** All words of a target together say less than each by itself would: the more words, the less each. */
const SAID_BY_ONE = 1.14;

/** Labelled targets as examples for the indicators: the main one, and the others a little. */
export function examplesOf(targets: readonly Serving[]): readonly Example[] {
  return targets.map((target) => exampleOf(target, 1));
}

/** The texts that are labelled for the indicators only, as examples that count less. */
export function furtherExamples(): readonly Example[] {
  return [
    ...readWholes().map((target) => exampleOf(target, WHOLE)),
    ...readOutcomes().map((target) => exampleOf(target, OUTCOME)),
  ];
}

function exampleOf({ text, shanarri }: Serving, counts: number): Example {
  const reading = readTarget(text);
  const words = learnable(reading);
  const [main, ...others] = shanarri;
  const other = others.length === 0 ? 0 : (1 - MAIN) / others.length;
  const content = words.filter(({ share }) => share === 1).length;
  const warmth = SAID_BY_ONE / Math.max(1, content) ** 0.25;
  return {
    offsets: listedEvidence(reading).map((evidence) => evidence * warmth),
    words: words.map(({ word, share }) => ({ word, share: share * warmth })),
    label: INDICATORS.findIndex((name) => name === main),
    chances: INDICATORS.map((name) => {
      if (name === main) return others.length === 0 ? 1 : MAIN;
      return others.includes(name) ? other : 0;
    }),
    counts,
  };
}

type Set = { readonly name: string; readonly examples: readonly Example[] };

/** How often the main indicator is first, and how often it is among the first two. */
export type Found = {
  readonly name: string;
  readonly of: number;
  readonly right: readonly number[];
};

/**
 * Each set judged by words learnt from the other sets (and from `always`) only: the figures for targets that
 * were not learnt from, by hands that were not learnt from either.
 */
export function leaveOneOut(sets: readonly Set[], always: readonly Example[]): readonly Found[] {
  return sets.map(({ name, examples }) => {
    const others = sets.filter((set) => set.name !== name).flatMap((set) => set.examples);
    const weights = learnWeights([...others, ...always], INDICATORS.length, LEAST_WEIGHT);
    const ranks = examples.map((example) => rankOf(example, weights));
    const right = [1, 2].map((count) => ranks.filter((rank) => rank < count).length);
    return { name, of: examples.length, right };
  });
}

/** How many indicators come before the right one; as many as there are when no word speaks for it. */
function rankOf(example: Example, weights: Weights): number {
  const sums = sumsOf(example, weights);
  const own = sums[example.label] ?? 0;
  if (own <= 0) return sums.length;
  return sums.filter((sum, at) => sum > own || (sum === own && at < example.label)).length;
}
