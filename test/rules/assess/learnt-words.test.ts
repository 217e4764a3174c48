import { LEARNT_WORDS } from "../../../src/rules/data/indicators/learnt-words";
import { learnWeights, sumsOf } from "../../../scripts/lib/learn-weights";

describe("learnt words", () => {
  it.each(Object.entries(LEARNT_WORDS))(
    "%s: each once, with a weight in tenths",
    (_name, words) => {
      expect(words.trim()).toMatch(/^\d+ (?:[^\s\d]\S*(?:\s+\d+)?\s+)*[^\s\d]\S*$/);
      const names = words
        .trim()
        .split(/\s+/)
        .filter((word) => !/^\d/.test(word));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it("add what the lists do not say, and nothing where the lists say it all", () => {
    const examples = [0, 1].flatMap((label) =>
      Array.from({ length: 12 }, () => ({
        offsets: label === 0 ? [0, 0] : [0, 9],
        words: label === 0 ? ["kerb"] : ["listed"],
        label,
        chances: label === 0 ? [1, 0] : [0, 1],
      })),
    );
    const weights = learnWeights(examples, 2);
    expect(sumsOf({ offsets: [0, 0], words: ["kerb"] }, weights)[0]).toBeGreaterThan(0.5);
    expect(sumsOf({ offsets: [0, 0], words: ["listed"] }, weights)).toEqual([0, 0]);
  });

  it("leave out rare words", () => {
    const rare = { offsets: [0, 0], words: ["once"], label: 0, chances: [1, 0] };
    expect(learnWeights([rare], 2).size).toBe(0);
  });
});
