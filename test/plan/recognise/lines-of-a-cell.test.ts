import { withoutMarks } from "../../../src/plan/recognise/content/listed";
import { linesTogether } from "../../../src/plan/recognise/content/said-anew";
import type { Lines } from "../../../src/plan/recognise/reading";
import { heading, p, run, tbl, type CellSource } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const linesOf = (texts: readonly string[]): Lines =>
  texts.map((text, at) => ({
    text,
    pieces: [{ start: 0, length: text.length, paragraph: at, offset: 0 }],
    ticks: [],
  }));

describe("lines of a cell without list marks", () => {
  it.each([
    ["each", ["Ross will bring his bag.", "Ross will write homework down."]],
    ["each", ["By June Ross will swim 25 metres", "In class, Ross can read aloud"]],
    ["each", ["I will read each night", "I can ask for help"]],
    ["each", ["To read 20 words", "To write 10 words"]],
    ["each", ["Ross to bring his bag", "Ross will write homework down"]],
    ["each", ["Ross will join a game with", "a buddy each day.", "Ross will wait his turn."]],
    ["pronouns", ["Ross will bring his bag.", "He will write homework down."]],
    ["pronouns", ["She will sit on the carpet", "After break she will join a game"]],
    ["unclear", ["Spell 25 words each week", "Write a sentence"]],
    ["unclear", ["Ross will swim.", "Ross will dive.", "Three times a week in the pool."]],
    ["unclear", ["Ross will swim.", "Ailsa will dive."]],
    // Near misses: one line goes on in the next, or says more of it.
    ["one", ["Ross will bring his bag."]],
    ["one", ["Isla will catch a large ball from", "two metres in 7 of 10 tries."]],
    ["one", ["Ross will bring his bag and", "Ross will hang it up."]],
    ["one", ["Ross will swim 25 metres.", "He will do this on four Fridays."]],
    ["one", ["Ross will swim 25 metres.", "Staff will note it each week."]],
    ["one", ["Ross will swim 25 metres.", "Mrs Munro will hold the float."]],
    ["one", ["Ross will swim 25 metres.", "This will be with a float."]],
    ["one", ["Ross will swim 25 metres", "Baseline: 10 metres in August"]],
    ["one", ["Spell 25 words", "4 in 5"]],
  ] as const)("are %s: %j", (together, texts) => {
    expect(linesTogether(linesOf(texts))).toBe(together);
  });
});

describe("the number of a target with its name", () => {
  it.each([
    ["Goal 1 – Ross will bring his bag.", "Ross will bring his bag."],
    ["Outcome 2: Ross will bring his bag.", "Ross will bring his bag."],
    ["PRIORITY 3. Ross will bring his bag.", "Ross will bring his bag."],
    // Near misses: words of the target.
    ["Goal 1 will be met by June", "Goal 1 will be met by June"],
    ["Aim 3 – 5 balls at the hoop", "Aim 3 – 5 balls at the hoop"],
    ["Goal 1-2 of the class chart", "Goal 1-2 of the class chart"],
  ])("“%s” is “%s”", (text, words) => {
    expect(withoutMarks(linesOf([text])).map((line) => line.text)).toEqual([words]);
  });
});

describe("several lines in the cell of short-term targets", () => {
  const cell = (...lines: readonly string[]): CellSource => ({
    xml: p(lines.map((line) => run(line)).join("<w:r><w:br/></w:r>")),
  });
  const read = (heads: string, words: CellSource) =>
    outline(
      heading("Individualised Educational Programme") +
        tbl(4, [
          ["Long term target", heads, "Strategies", "Who"],
          ["Ross will be ready to learn.", words, "Planner", "PSA"],
        ]),
    );
  const anew = cell("Ross will bring his bag.", "He will write homework down.");

  it.each(["Short term targets", "Short term target(s)", "What are the small steps?"])(
    "are targets under “%s”",
    (heads) => {
      const [target] = read(heads, anew).targets;
      expect(target?.slice(2)).toEqual([
        "Ross will bring his bag.",
        "He will write homework down.",
      ]);
    },
  );

  it("are asked about under a heading for one target, and where none names the child", () => {
    expect(read("Short term target", anew).recognised).toBe("ask");
    const bare = cell("Spell 25 words each week", "Write a sentence");
    expect(read("Short term targets", bare).recognised).toBe("ask");
  });

  it("are targets under any heading where each names the child", () => {
    const named = cell("Ross will bring his bag.", "Ross will write homework down.");
    expect(read("Short term target", named)).toMatchObject({ recognised: "certain" });
    expect(read("Short term target", named).targets[0]).toHaveLength(4);
  });

  it("are one long-term target where a later one goes on with “he”", () => {
    const words = cell("Ross will be ready to learn.", "He will have what he needs.");
    const body = tbl(4, [
      ["Long term target", "Short term targets", "Strategies", "Who"],
      [words, "Ross will bring his bag.", "Planner", "PSA"],
    ]);
    expect(outline(heading("Individualised Educational Programme") + body).targets).toEqual([
      ["Ross will be ready to learn.\nHe will have what he needs.", "", "Ross will bring his bag."],
    ]);
  });
});

it.each([
  ["3.1 to bring home his bag", "to bring home his bag"],
  ["1.2 To read a page", "To read a page"],
  // Near misses: a measure.
  ["1.5 to 2 metres in the pool", "1.5 to 2 metres in the pool"],
  ["2.5 to three minutes on task", "2.5 to three minutes on task"],
])("the number before “%s” is no part of the target", (text, words) => {
  expect(withoutMarks(linesOf([text])).map((line) => line.text)).toEqual([words]);
});

it.each([
  ["(i)", "(ii)"],
  ["i.", "ii."],
  ["i)", "ii)"],
])("what is numbered %s and %s beside the targets goes with each", (one, two) => {
  const lines = (...words: readonly [string, string]): CellSource => ({
    xml: words.map((line, at) => p(run(`${[one, two][at]} ${line}`))).join(""),
  });
  const body = tbl(4, [
    ["Long term target", "Short term targets", "Strategies", "Who"],
    ["Read more", lines("Read 30 words", "Read a page"), lines("Cards", "Big book"), "PSA"],
  ]);
  const [target] = wordsOf(heading("Individualised Educational Programme") + body).longTermTargets;
  expect(target?.shortTermTargets).toMatchObject([
    { text: "Read 30 words", strategies: "Cards", who: "PSA" },
    { text: "Read a page", strategies: "Big book", who: "PSA" },
  ]);
});

it("a target with a break in its words is one of those in the cell", () => {
  const body = tbl(3, [
    ["Long term target", "Small steps", "Who"],
    [
      "Ross will take part in games",
      ["Ross will join a game with", "a buddy each day.", "Ross will wait his turn."],
      "PSA",
    ],
  ]);
  expect(outline(heading("Individualised Educational Programme") + body).targets).toEqual([
    [
      "Ross will take part in games",
      "",
      "Ross will join a game with\na buddy each day.",
      "Ross will wait his turn.",
    ],
  ]);
});

describe("what stands beside a target and begins with a step and its number", () => {
  const evaluation = (words: string) => {
    const body = tbl(4, [
      ["Long term target", "Short term target", "Who", "Evaluation"],
      ["Ross will be ready to learn", "Ross will make a hot drink", "PSA", words],
    ]);
    const plan = wordsOf(heading("Individualised Educational Programme") + body);
    return plan.longTermTargets[0]?.shortTermTargets[0]?.evaluation;
  };
  it.each([
    ["Step 4 still hard", "Step 4 still hard"],
    ["Target 2 met", "Target 2 met"],
    // Near misses: a mark that stands before what is said.
    ["Step 4: still hard", "still hard"],
    ["STT 1 Still hard", "Still hard"],
    ["1. still hard", "still hard"],
  ])("is read whole where it goes on: %s", (words, read) => {
    expect(evaluation(words)).toBe(read);
  });
});
