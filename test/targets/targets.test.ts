import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const INDICATORS = [
  "Safe",
  "Healthy",
  "Achieving",
  "Nurtured",
  "Active",
  "Respected",
  "Responsible",
  "Included",
] as const;
const LABELS = {
  id: z.string().regex(/^(?:a|n\d{1,2}-)\d{3}$/),
  specific: z.boolean(),
  measurable: z.boolean(),
  timed: z.boolean(),
  positive: z.boolean(),
  achievable: z.boolean(),
  shanarri: z
    .array(z.enum(INDICATORS))
    .min(1)
    .max(3)
    .refine((names) => new Set(names).size === names.length, "An indicator stands twice."),
};
const labelling = z.strictObject(LABELS);
const target = z.strictObject({
  ...LABELS,
  text: z.string().trim().min(1),
  horizon: z.enum(["short", "long", "unknown"]),
});

const targets = linesOf("targets.jsonl").map((line) => target.parse(line));

describe("the labelled targets", () => {
  it("have an id each", () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });

  it("are all different, whatever the case, the punctuation and the small words", () => {
    const texts = targets.map(({ text }) => wordsOf(text).join(" "));
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice).toEqual([]);
  });

  it("share at most three words in four with any other", () => {
    const sets = targets.map(({ id, text }) => ({ id, words: new Set(wordsOf(text)) }));
    const near = sets.flatMap((one, index) =>
      sets
        .slice(index + 1)
        .filter((other) => overlap(one.words, other.words) > 0.75)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(near).toEqual([]);
  });

  it.each(["a", "b"])("were labelled one by one by labeller %s", (labeller) => {
    const labels = linesOf(`labels-${labeller}.jsonl`).map((line) => labelling.parse(line));
    expect(labels.map(({ id }) => id)).toEqual(targets.map(({ id }) => id));
  });
});

describe.each([
  ["banks-1", true],
  ["banks-2", false],
  ["banks-3", false],
  ["banks-4", true],
  ["banks-5", false],
  ["banks-6", true],
  ["banks-7", true],
  ["banks-8", false],
  ["banks-9", true],
  ["banks-10", true],
  ["banks-11", true],
  ["banks-12", true],
  ["banks-13", false],
  ["banks-14", false],
  ["banks-15", false],
  ["held-out", true],
])("%s", (name, isLabelledTwice) => {
  const others = linesOf(`${name}.jsonl`).map((line) => target.parse(line));

  it("has an id each, and texts that are all different", () => {
    expect(new Set(others.map(({ id }) => id)).size).toBe(others.length);
    expect(new Set(others.map(({ text }) => wordsOf(text).join(" "))).size).toBe(others.length);
  });

  it("has both labellings, where there are two", () => {
    for (const labeller of isLabelledTwice ? ["a", "b"] : []) {
      const labels = linesOf(`${name}-labels-${labeller}.jsonl`).map((line) =>
        z.object(LABELS).parse(line),
      );
      expect(labels.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    }
  });
});

describe("texts labelled for the indicators only", () => {
  const names: readonly string[] = INDICATORS.map((name) => name.toLowerCase());
  const name = z.string().refine((one) => names.includes(one), "It is none of the eight.");
  const wholes = linesOf("wholes.jsonl").map((line) =>
    z.strictObject({ text: z.string().min(1), shanarri: z.array(name).min(1).max(3) }).parse(line),
  );
  const outcomes = linesOf("outcomes.jsonl").map((line) =>
    z.strictObject({ text: z.string().min(1), indicator: name }).parse(line),
  );

  it.each([
    ["wholes", wholes],
    ["outcomes", outcomes],
  ])("%s: each once", (_name, texts) => {
    expect(new Set(texts.map(({ text }) => text.toLowerCase())).size).toBe(texts.length);
  });

  it("none of the targets that are held out is among them", () => {
    const heldOut = linesOf("held-out.jsonl").map((line) => target.parse(line).text);
    const learnt = new Set([...wholes, ...outcomes].map(({ text }) => wordsOf(text).join(" ")));
    // Counted and not shown: nobody is to read them.
    expect(heldOut.filter((text) => learnt.has(wordsOf(text).join(" "))).length).toBe(0);
  });
});

describe("there are enough", () => {
  it.each<[string, number, (one: z.infer<typeof target>) => boolean]>([
    ["targets", 400, () => true],
    ["not specific", 150, ({ specific }) => !specific],
    ["specific", 250, ({ specific }) => specific],
    ["not measurable", 200, ({ measurable }) => !measurable],
    ["measurable", 200, ({ measurable }) => measurable],
    ["timed", 140, ({ timed }) => timed],
    ["not timed", 200, ({ timed }) => !timed],
    ["not positive", 80, ({ positive }) => !positive],
    ["not achievable", 70, ({ achievable }) => !achievable],
  ])("%s: %i or more", (_what, least, isOne) => {
    expect(targets.filter(isOne).length).toBeGreaterThanOrEqual(least);
  });

  it.each(INDICATORS)("%s: 40 or more with it first or second", (name) => {
    const serving = targets.filter(({ shanarri }) => shanarri.slice(0, 2).includes(name));
    expect(serving.length).toBeGreaterThanOrEqual(40);
  });
});

function linesOf(name: string): readonly unknown[] {
  return readFileSync(join(__dirname, name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** The share of the words in either set that are in both: 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.filter((word) => !["a", "an", "the", "to", "will", "be", "of"].includes(word));
}
