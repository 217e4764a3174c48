/** A labelled text: what the word lists say for each class, its words, and the right class. */
export type Example = {
  readonly offsets: readonly number[];
  readonly words: readonly string[];
  readonly label: number;
};

export type Weights = ReadonlyMap<string, readonly number[]>;

/** A word in fewer examples is not learnt from. */
const FEWEST = 4;
const ROUNDS = 300;
const STEP = 0.5;
/** How strongly weights are held near nothing: the smaller the list and the safer on new texts. */
const RESTRAINT = 2;

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
  return new Map([...weights].map(([word, values]) => [word, values.map(onlyFor)]));
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
        slope[at] = (slope[at] ?? 0) + (at === example.label ? 1 : 0) - chance;
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
export function chancesOf({ offsets, words }: Example, weights: Weights): readonly number[] {
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

/** In tenths: what is less does not earn its place in the list. */
function onlyFor(value: number): number {
  const tenths = Math.round(value * 10);
  return tenths < 2 ? 0 : tenths / 10;
}
