/** A labelled text: what the lists say for each class, its words, the right class, and how far each is right. */
export type Example = {
  readonly offsets: readonly number[];
  readonly words: readonly string[];
  readonly label: number;
  readonly chances: readonly number[];
};

export type Weights = ReadonlyMap<string, readonly number[]>;

/** A word in fewer examples is not learnt from. */
const FEWEST = 3;
const ROUNDS = 150;
const STEP = 0.5;
/** How strongly weights are held near nothing: the smaller the list and the safer on new texts. */
const RESTRAINT = 1;
/** So many weights are kept, the ones that matter most: the list must stay small. */
const MOST = 2600;
/** Fewer different weights make a smaller file and say the same. */
const LEVELS = [0.3, 0.6, 1, 1.5, 2.2];

/**
 * Learns what each word adds to what the lists already say: logistic regression over the classes with
 * the lists' evidence as a fixed offset. The same examples always give the same weights.
 */
export function learnWeights(examples: readonly Example[], classes: number): Weights {
  const counts = new Map<string, number>();
  for (const { words } of examples) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number[]>();
  for (const [word, count] of counts) {
    if (count >= FEWEST) weights.set(word, new Array<number>(classes).fill(0));
  }
  for (let round = 0; round < ROUNDS; round += 1) improve(weights, counts, examples);
  return strongest(weights, counts);
}

/** The weights that decide most, by their size and by how often the word is met; the others are nothing. */
function strongest(
  weights: ReadonlyMap<string, readonly number[]>,
  counts: ReadonlyMap<string, number>,
): Weights {
  const matters = (word: string, value: number) => value * Math.sqrt(counts.get(word) ?? 0);
  const sizes = [...weights].flatMap(([word, values]) =>
    values.map((value) => matters(word, toLevel(value))),
  );
  const least = sizes.sort((one, other) => other - one)[MOST] ?? 0;
  return new Map(
    [...weights].map(([word, values]) => [
      word,
      values.map(toLevel).map((value) => (matters(word, value) > least ? value : 0)),
    ]),
  );
}

function improve(
  weights: Map<string, number[]>,
  counts: ReadonlyMap<string, number>,
  examples: readonly Example[],
): void {
  const slopes = new Map([...weights].map(([word, values]) => [word, values.map(() => 0)]));
  for (const example of examples) {
    const chances = chancesOf(example, weights);
    for (const word of example.words) {
      const slope = slopes.get(word);
      if (slope === undefined) continue;
      chances.forEach((chance, at) => {
        slope[at] = (slope[at] ?? 0) + (example.chances[at] ?? 0) - chance;
      });
    }
  }
  for (const [word, values] of weights) {
    const slope = slopes.get(word) ?? [];
    const step = STEP / ((counts.get(word) ?? 1) * 0.25 + RESTRAINT);
    weights.set(
      word,
      values.map((value, at) => Math.max(0, value + step * ((slope[at] ?? 0) - RESTRAINT * value))),
    );
  }
}

/** How likely each class is, by the offsets and the weights. */
export function chancesOf(
  { offsets, words }: Pick<Example, "offsets" | "words">,
  weights: Weights,
): readonly number[] {
  const sums = sumsOf({ offsets, words }, weights);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** What lists and weights together say for each class. */
export function sumsOf(
  { offsets, words }: Pick<Example, "offsets" | "words">,
  weights: Weights,
): readonly number[] {
  return offsets.map((offset, at) =>
    words.reduce((sum, word) => sum + (weights.get(word)?.[at] ?? 0), offset),
  );
}

/** The nearest level; what is less than two tenths does not earn its place in the list. */
function toLevel(value: number): number {
  if (value < 0.15) return 0;
  return LEVELS.reduce((best, level) =>
    Math.abs(level - value) < Math.abs(best - value) ? level : best,
  );
}
