import type { Indicator } from "../../plan/indicators";
import { INDICATOR_WORDS } from "../data/indicators";
import type { IndicatorSuggestion } from "./assessment";
import { findHead } from "./clause";
import { phraseFinder, stretch, without, type Hit } from "./phrases";
import { outermost, type Reading } from "./reading";

/** How much a word says, by the list it is in. */
const WEIGHTS = { decisive: 6, strong: 3, clear: 1.5, slight: 0.5 } as const;
/** Words before the verb say when and where, not what for. */
const BEFORE_THE_VERB = 0.8;
/** What the target is about comes first; the rest is circumstance. */
const NEAR_THE_VERB = 6;
const FAR_FROM_THE_VERB = 0.6;
/** The evidence at which a score is a half. */
const HALF = 3;
const AT_MOST = 3;

const finders = (["decisive", "strong", "clear", "slight"] as const).map((strength) => ({
  strength,
  find: phraseFinder<Indicator>(
    INDICATOR_WORDS.map(({ name: id, note, source, [strength]: phrases }) => ({
      id,
      note,
      source,
      phrases,
    })),
  ),
}));

/** The indicators that the words of the target speak for: at most three, best first. */
export function suggestIndicators(text: string, reading: Reading): readonly IndicatorSuggestion[] {
  return rankIndicators(reading)
    .slice(0, AT_MOST)
    .map(({ name, score, hits }) => ({ name, score, because: wordsOf(text, reading, hits) }));
}

export type Ranked = {
  readonly name: Indicator;
  readonly score: number;
  readonly hits: readonly Hit[];
};

/** All indicators that any word speaks for, best first. */
export function rankIndicators(reading: Reading): readonly Ranked[] {
  const head = findHead(reading);
  const evidence = new Map<Indicator, { sum: number; hits: Hit[]; counted: Set<number> }>();
  // A date is not what the target is about, and a phrase that settles it speaks for nothing else.
  let taken: readonly Hit[] = reading.deadlines;
  for (const { strength, find } of finders) {
    const found = without(find(reading.tokens), taken);
    const hits = strength === "decisive" ? outermost(found) : found;
    if (strength === "decisive") taken = [...taken, ...hits];
    for (const hit of hits) {
      const entry = evidence.get(hit.list) ?? { sum: 0, hits: [], counted: new Set() };
      const places = Array.from({ length: hit.to - hit.from }, (_, index) => hit.from + index);
      if (places.some((at) => entry.counted.has(at))) continue;
      places.forEach((at) => entry.counted.add(at));
      entry.sum += WEIGHTS[strength] * placeWeight(hit.from, head);
      entry.hits.push(hit);
      evidence.set(hit.list, entry);
    }
  }
  const total = [...evidence.values()].reduce((sum, entry) => sum + entry.sum, 0);
  return [...evidence]
    .map(([name, { sum, hits }]) => ({
      name,
      score: Math.round((sum / (sum + HALF)) * (0.5 + 0.5 * (sum / total)) * 100) / 100,
      hits,
    }))
    .sort((a, b) => b.score - a.score);
}

function placeWeight(at: number, head: number): number {
  if (at < head) return BEFORE_THE_VERB;
  return at - head <= NEAR_THE_VERB ? 1 : FAR_FROM_THE_VERB;
}

function wordsOf(text: string, { tokens }: Reading, hits: readonly Hit[]): readonly string[] {
  const words = outermost(hits).flatMap((hit) => {
    const at = stretch(tokens, hit);
    return at === null ? [] : [text.slice(at.start, at.start + at.length)];
  });
  return [...new Set(words)];
}
