import { LEAST_WEIGHT, readEntries } from "../../../src/rules/assess/learnt-words";
import { LEARNT_WORDS } from "../../../src/rules/data/indicators/learnt-words";
import { learnWeights, sumsOf, type Example } from "../../../scripts/lib/learn-weights";

describe("the list of learnt words", () => {
  it("is written as its note says, from the first letter to the last", () => {
    expect(LEARNT_WORDS).toMatch(/^(?:\s*\d[^\dA-H\s-]*-?(?:[A-H][1-9])+)+$/);
  });

  it("says how much a word shares with the one before it", () => {
    const entries = readEntries("0bathA2B4\n4eB3 2rkA1");
    expect([...entries.keys()]).toEqual(["bath", "bathe", "bark"]);
    expect(readEntries("0bathB4 4eH1").get("bathe")).toEqual({
      isTelling: true,
      weights: [{ name: "included", weight: LEAST_WEIGHT }],
    });
  });

  it("marks what is no reason to show", () => {
    expect(readEntries("0line-A4").get("line")?.isTelling).toBe(false);
  });

  it("has each word once, in alphabetical order", () => {
    const words = [...readEntries(LEARNT_WORDS).keys()];
    expect(words.length).toBeGreaterThan(1000);
    expect(words).toEqual([...new Set(words)].sort());
    expect(LEARNT_WORDS.match(/\d[^\dA-H]*(?:[A-H]\d)+/g)).toHaveLength(words.length);
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
