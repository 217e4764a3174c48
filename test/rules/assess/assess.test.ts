import fc from "fast-check";
import { assess } from "../../../src/rules/assess/assess";
import { DIMENSIONS } from "../../../src/rules/assess/assessment";
import { explain } from "../../../src/rules/assess/reasons";

const WORDS =
  "will not stop reading without prompts by December 12 4 of 5 % always and, to a. improve – ’s hitting no";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 60 }).map((words) => words.join(" ")),
);

it("says something sound about any text", () => {
  fc.assert(
    fc.property(text, (target) => {
      const assessment = assess(target);
      for (const dimension of DIMENSIONS) {
        const { words, start, length, message } = explain(dimension, assessment[dimension], target);
        expect(message).not.toMatch(/undefined|\{\{(?!words)/);
        if (words === null || start === null || length === null) continue;
        expect(length).toBeGreaterThan(0);
        expect(target.slice(start, start + length)).toBe(words);
        expect(words).toBe(words.trim());
      }
      for (const { score, because } of assessment.indicators) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(because.every((word) => target.includes(word))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it("gives the same answer whatever the apostrophes, hyphens and spaces", () => {
  const plain = assess("Doesn't call out at half-term, as the teacher's list says");
  const typed = assess("Doesn’t call out at half‑term,\u00a0as the teacher’s  list says");
  const verdicts = (assessment: typeof plain) => DIMENSIONS.map((name) => assessment[name].holds);
  expect(verdicts(typed)).toEqual(verdicts(plain));
});

it.each(["", "   ", "…", "\n\n", "😀", "-", "0"])("has an answer for “%s”", (nothing) => {
  expect(assess(nothing).specific.holds).toBe(false);
});

it.each([
  ["one endless word", "a".repeat(50_000)],
  ["one endless number", "1".repeat(50_000)],
  ["slashes and digits", "1/".repeat(25_000)],
  ["nothing but spaces", " ".repeat(50_000)],
  ["apostrophes", "a'".repeat(25_000)],
  ["the beginnings of phrases", "by the end of the ".repeat(4_000)],
  ["letters in a row", "a, ".repeat(15_000)],
  ["not and without", "not without a ".repeat(4_000)],
  ["deadlines", "by May ".repeat(7_000)],
  ["outcomes", "and read it, ".repeat(4_000)],
])(
  "is not held up by %s",
  (_name, hostile) => {
    expect(assess(hostile)).toBeDefined();
  },
  20_000,
);
