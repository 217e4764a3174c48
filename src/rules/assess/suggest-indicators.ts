import { INDICATORS, type Indicator } from "../../plan/indicators";
import { INDICATOR_WORDS } from "../data/indicators";
import type { IndicatorSuggestion } from "./assessment";
import { findHead } from "./clause";
import { findLearnt, type LearntWord } from "./learnt-words";
import { phraseFinder, stretch, without, type Hit } from "./phrases";
import { outermost, type Reading } from "./reading";

/** How much a word says, by the list it is in. */
const WEIGHTS = { decisive: 2.9, strong: 1.9, clear: 1, slight: 0.3 } as const;
/** Words before the verb say when and where, not what for. */
const BEFORE_THE_VERB = 0.8;
/** What the target is about comes first; the rest is circumstance. */
const NEAR_THE_VERB = 6;
const FAR_FROM_THE_VERB = 0.6;
/** From this weight on, a learnt word is shown among the reasons. */
const WORTH_SHOWING = 1.5;
/** The evidence at which a score is a half. */
const HALF = 1.9;
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

type Evidence = {
  sum: number;
  readonly hits: Hit[];
  /** Learnt words that say a little: shown only where nothing says more. */
  readonly faint: Hit[];
  readonly counted: Set<number>;
};

/** All indicators that any word worth showing speaks for, best first. */
export function rankIndicators(reading: Reading): readonly Ranked[] {
  const evidence = evidenceOf(reading);
  const total = [...evidence.values()].reduce((sum, entry) => sum + entry.sum, 0);
  return [...evidence]
    .sort(([, one], [, other]) => other.sum - one.sum)
    .map(([name, { sum, hits, faint }]) => ({
      name,
      score: Math.round((sum / (sum + HALF)) * (0.5 + 0.5 * (sum / total)) * 100) / 100,
      hits: hits.length > 0 ? hits : faint,
    }))
    .filter(({ hits }) => hits.length > 0);
}

/** What the listed phrases say, and what the learnt words add. */
function evidenceOf(reading: Reading): ReadonlyMap<Indicator, Evidence> {
  const evidence = listed(reading);
  for (const word of findLearnt(reading)) addWord(evidence, word);
  return evidence;
}

/** How much the listed phrases alone say for each indicator, in the national order. */
export function listedEvidence(reading: Reading): readonly number[] {
  const evidence = listed(reading);
  return INDICATORS.map((name) => evidence.get(name)?.sum ?? 0);
}

function listed(reading: Reading): Map<Indicator, Evidence> {
  const evidence = new Map<Indicator, Evidence>();
  const head = findHead(reading);
  // A date is not what the target is about, and a phrase that settles it speaks for nothing else.
  let taken: readonly Hit[] = reading.deadlines;
  for (const { strength, find } of finders) {
    const found = without(find(reading.tokens), taken);
    const hits = strength === "decisive" ? outermost(found) : found;
    if (strength === "decisive") taken = [...taken, ...hits];
    for (const hit of hits) add(evidence, hit, WEIGHTS[strength] * placeWeight(hit.from, head));
  }
  return evidence;
}

function add(evidence: Map<Indicator, Evidence>, hit: Hit<Indicator>, weight: number): void {
  const entry = entryOf(evidence, hit.list);
  const places = Array.from({ length: hit.to - hit.from }, (_, index) => hit.from + index);
  if (places.some((at) => entry.counted.has(at))) return;
  places.forEach((at) => entry.counted.add(at));
  entry.sum += weight;
  entry.hits.push(hit);
}

function addWord(evidence: Map<Indicator, Evidence>, { hit, weight, isTelling }: LearntWord): void {
  const entry = entryOf(evidence, hit.list);
  entry.sum += weight;
  if (!isTelling || entry.counted.has(hit.from)) return;
  (weight >= WORTH_SHOWING ? entry.hits : entry.faint).push(hit);
}

function entryOf(evidence: Map<Indicator, Evidence>, name: Indicator): Evidence {
  const entry = evidence.get(name) ?? { sum: 0, hits: [], faint: [], counted: new Set() };
  evidence.set(name, entry);
  return entry;
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
