import fc from "fast-check";
import { LEAST_WEIGHT, readEntries } from "../../../src/rules/assess/learnt-words";
import { SIGNS, unpackWeights } from "../../../src/rules/assess/unpack-weights";
import { LEARNT_WEIGHTS, LEARNT_WORDS } from "../../../src/rules/data/indicators/learnt-words";
import { learnWeights, sumsOf, type Example } from "../../../scripts/lib/learn-weights";
import { packWeights } from "../../../scripts/lib/pack-weights";

describe("the list of learnt words", () => {
  it("is written as its note says, from the first letter to the last", () => {
    expect(LEARNT_WORDS).toMatch(/^(?:\s*\d[^\dA-H\s-]*-?)+$/);
    expect([...LEARNT_WEIGHTS.trim()].filter((sign) => !`${SIGNS}\n`.includes(sign))).toEqual([]);
  });

  it("says how much a word shares with the one before it", () => {
    const entries = readEntries("0bath\n4e 2rk", "");
    expect([...entries.keys()]).toEqual(["bath", "bathe", "bark"]);
  });

  it("says what each word says for which indicator", () => {
    const packed = packWeights([2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    const entries = readEntries("0bath 4e", packed);
    expect(entries.get("bath")?.weights).toEqual([
      { name: "safe", weight: 2 * LEAST_WEIGHT },
      { name: "healthy", weight: 4 * LEAST_WEIGHT },
    ]);
    expect(entries.get("bathe")).toEqual({
      isTelling: true,
      weights: [{ name: "included", weight: LEAST_WEIGHT }],
    });
  });

  it("marks what is no reason to show", () => {
    expect(readEntries("0line-", "").get("line")?.isTelling).toBe(false);
  });

  it("has each word once, in alphabetical order, each with something to say", () => {
    const entries = readEntries(LEARNT_WORDS, LEARNT_WEIGHTS);
    const words = [...entries.keys()];
    expect(words.length).toBeGreaterThan(1000);
    expect(words).toEqual([...new Set(words)].sort());
    expect(LEARNT_WORDS.match(/\d/g)).toHaveLength(words.length);
    expect([...entries.values()].filter(({ weights }) => weights.length === 0)).toEqual([]);
    expect(unpackWeights(LEARNT_WEIGHTS).length).toBeLessThanOrEqual(words.length * 8);
  });
});

describe("packing", () => {
  it("gives back every table, however empty or full", () => {
    const weight = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 200 }), (weights) => {
        const found = unpackWeights(packWeights(weights));
        expect(weights.map((_, at) => found[at] ?? 0)).toEqual(weights);
      }),
    );
  });

  it("has a sign of its own for every pair", () => {
    expect(new Set(SIGNS).size).toBe(9 * 9 + 1);
  });
});

describe("learning", () => {
  const example = (word: string, label: number, offsets: readonly number[]): Example => ({
    offsets,
    words: [{ word, share: 1 }],
    label,
    chances: [0, 1].map((at) => (at === label ? 1 : 0)),
    counts: 1,
  });
  const said = (word: string) => ({ offsets: [0, 0], words: [{ word, share: 1 }] });

  it("adds what the lists do not say, and nothing where the lists say it all", () => {
    const examples = Array.from({ length: 12 }, () => [
      example("kerb", 0, [0, 0]),
      example("listed", 1, [0, 9]),
    ]).flat();
    const weights = learnWeights(examples, 2, LEAST_WEIGHT);
    expect(sumsOf(said("kerb"), weights)[0]).toBeGreaterThan(0.5);
    expect(sumsOf(said("kerb"), weights)[1]).toBe(0);
    expect(sumsOf(said("listed"), weights)).toEqual([0, 0]);
  });

  it("gives whole multiples of the level", () => {
    const examples = Array.from({ length: 9 }, () => example("kerb", 0, [0, 0]));
    const [value = 0] = sumsOf(said("kerb"), learnWeights(examples, 2, 0.25));
    expect(value).toBeGreaterThan(0);
    expect(value / 0.25).toBe(Math.round(value / 0.25));
  });

  it("makes less of an example that counts less", () => {
    const learnt = (counts: number) => {
      const examples = Array.from({ length: 9 }, () => ({
        ...example("kerb", 0, [0, 0]),
        counts,
      }));
      return sumsOf(said("kerb"), learnWeights(examples, 2, 0.1))[0] ?? 0;
    };
    expect(learnt(0.2)).toBeLessThan(learnt(1));
  });

  it("leaves out rare words", () => {
    expect(learnWeights([example("once", 0, [0, 0])], 2, LEAST_WEIGHT).size).toBe(0);
  });
});
