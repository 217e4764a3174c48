import { INDICATORS } from "../../src/plan/indicators";
import { learnable } from "../../src/rules/assess/learnt-words";
import { readTarget } from "../../src/rules/assess/reading";
import { listedEvidence } from "../../src/rules/assess/suggest-indicators";
import type { Labelled } from "./labelled";
import { learnWeights, sumsOf, type Example, type Weights } from "./learn-weights";

/** What the main indicator counts for where a target names further ones. */
const MAIN = 0.8;

/** Labelled targets as examples for the indicators: the main one, and the others a little. */
export function examplesOf(
  targets: readonly Pick<Labelled, "text" | "shanarri">[],
): readonly Example[] {
  return targets.map(({ text, shanarri }) => {
    const reading = readTarget(text);
    const [main, ...others] = shanarri;
    const share = others.length === 0 ? 0 : (1 - MAIN) / others.length;
    return {
      offsets: listedEvidence(reading),
      words: learnable(reading).map(({ word }) => word),
      label: INDICATORS.findIndex((name) => name === main),
      chances: INDICATORS.map((name) => {
        if (name === main) return others.length === 0 ? 1 : MAIN;
        return others.includes(name) ? share : 0;
      }),
    };
  });
}

/**
 * How often the main indicator is first, or among the first two, when each target is judged by words
 * learnt from the other parts (and from `always`) only: the figure for targets that were not learnt from.
 */
export function crossValidate(
  examples: readonly Example[],
  parts: number,
  always: readonly Example[],
) {
  const none: Weights = new Map();
  const counts = { listed: [0, 0], learnt: [0, 0] } as const satisfies Record<string, number[]>;
  for (let part = 0; part < parts; part += 1) {
    const others = examples.filter((_, at) => at % parts !== part);
    const learnt = learnWeights([...others, ...always], INDICATORS.length);
    for (const example of examples.filter((_, at) => at % parts === part)) {
      count(counts.listed, rankOf(example, none));
      count(counts.learnt, rankOf(example, learnt));
    }
  }
  return {
    listed: counts.listed.map((right) => right / examples.length),
    learnt: counts.learnt.map((right) => right / examples.length),
  };
}

function count(among: number[], rank: number): void {
  if (rank < 1) among[0] = (among[0] ?? 0) + 1;
  if (rank < 2) among[1] = (among[1] ?? 0) + 1;
}

/** How many indicators come before the right one; as many as there are when no word speaks for it. */
function rankOf(example: Example, weights: Weights): number {
  const sums = sumsOf(example, weights);
  const own = sums[example.label] ?? 0;
  if (own <= 0) return sums.length;
  return sums.filter((sum, at) => sum > own || (sum === own && at < example.label)).length;
}
