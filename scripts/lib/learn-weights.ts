/** A labelled text: what the lists say for each class, its words, the right class, and how far each is right. */
export type Example = {
  readonly offsets: readonly number[];
  readonly words: readonly { readonly word: string; readonly share: number }[];
  readonly label: number;
  readonly chances: readonly number[];
  /** How much the example counts. */
  readonly counts: number;
};

export type Weights = ReadonlyMap<string, readonly number[]>;

/** A word in fewer examples is not learnt from. */
const FEWEST = 5;
const ROUNDS = 200;
const STEP = 0.5;
/** How strongly weights are held near nothing: the smaller the list and the safer on new texts. */
const RESTRAINT = 0.64;
/** So many weights are kept, the ones that matter most: the list must stay small. */
const MOST = 3200;
const HIGHEST_LEVEL = 9;

/**
 * Learns what each word adds to what the lists already say: logistic regression over the classes with
 * the lists' evidence as a fixed offset, no weight below nothing. Weights are whole multiples of `level`. The
 * same examples always give the same weights.
 */
export function learnWeights(
  examples: readonly Example[],
  classes: number,
  level: number,
): Weights {
  const counts = new Map<string, number>();
  for (const { words } of examples) {
    for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vocabulary = [...counts].filter(([, count]) => count >= FEWEST).map(([word]) => word);
  const places = new Map(vocabulary.map((word, at) => [word, at * classes]));
  const known = examples.map((example) => ({
    ...example,
    words: example.words.flatMap(({ word, share }) => {
      const place = places.get(word);
      return place === undefined ? [] : [{ place, share }];
    }),
  }));
  const weights = new Float64Array(vocabulary.length * classes);
  const steps = stepsFor(known, weights.length, classes);
  for (let round = 0; round < ROUNDS; round += 1) improve(weights, steps, known);

  const rounded = weights.map((weight) => toLevel(weight, level));
  const left = strongest(rounded, known);
  return new Map(
    vocabulary.map((word, at) => [word, [...left.subarray(at * classes, (at + 1) * classes)]]),
  );
}

type Known = Omit<Example, "words"> & {
  readonly words: readonly { readonly place: number; readonly share: number }[];
};

/** The more a word is met, the surer its slope, and the shorter the step along it. */
function stepsFor(examples: readonly Known[], size: number, classes: number): Float64Array {
  const steep = new Float64Array(size);
  for (const { words, counts } of examples) {
    for (const { place, share } of words) {
      for (let at = place; at < place + classes; at += 1) {
        steep[at] = (steep[at] ?? 0) + counts * share * share;
      }
    }
  }
  return steep.map((value) => STEP / (value * 0.25 + RESTRAINT));
}

function improve(weights: Float64Array, steps: Float64Array, examples: readonly Known[]): void {
  const slopes = weights.map((weight) => -RESTRAINT * weight);
  for (const example of examples) {
    chancesOf(example, weights).forEach((chance, at) => {
      const miss = example.counts * ((example.chances[at] ?? 0) - chance);
      for (const { place, share } of example.words) {
        slopes[place + at] = (slopes[place + at] ?? 0) + miss * share;
      }
    });
  }
  slopes.forEach((slope, at) => {
    weights[at] = Math.max(0, (weights[at] ?? 0) + (steps[at] ?? 0) * slope);
  });
}

/** The weights without which the examples would be told worst; the others are nothing. */
function strongest(weights: Float64Array, examples: readonly Known[]): Float64Array {
  const bends = new Float64Array(weights.length);
  for (const example of examples) {
    chancesOf(example, weights).forEach((chance, at) => {
      for (const { place, share } of example.words) {
        const bend = example.counts * share * share * chance * (1 - chance);
        bends[place + at] = (bends[place + at] ?? 0) + bend;
      }
    });
  }
  const losses = weights.map((weight, at) => weight * Math.sqrt(bends[at] ?? 0));
  const least = losses.toSorted((one, other) => other - one)[MOST] ?? 0;
  return weights.map((weight, at) => ((losses[at] ?? 0) > least ? weight : 0));
}

function chancesOf({ offsets, words }: Known, weights: Float64Array): readonly number[] {
  const sums = offsets.map((offset, at) =>
    words.reduce((sum, { place, share }) => sum + share * (weights[place + at] ?? 0), offset),
  );
  return softmax(sums);
}

function softmax(sums: readonly number[]): readonly number[] {
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
    words.reduce((sum, { word, share }) => sum + share * (weights.get(word)?.[at] ?? 0), offset),
  );
}

function toLevel(value: number, level: number): number {
  return Math.min(HIGHEST_LEVEL, Math.round(value / level)) * level;
}
