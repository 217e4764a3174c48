import { heading, tbl, text, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const twice = ["Short term target 1", "Short term target 2"];
const row = ["Read more", "Read 30 new words", "Read aloud with Gran"];

describe("several short-term targets in a row", () => {
  it.each([
    [
      "before them",
      ["Long term target", "Strategies", ...twice],
      ["Read more", "Games", ...row.slice(1)],
    ],
    ["behind them", ["Long term target", ...twice, "Strategies"], [...row, "Games"]],
  ])("share what stands %s", (_, heads, values) => {
    const [target] = wordsOf(iep + table([heads, values])).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: "Read 30 new words", strategies: "Games" },
      { text: "Read aloud with Gran", strategies: "Games" },
    ]);
  });

  it("have what stands behind each", () => {
    const heads = ["Long term target", "Target 1", "Who", "Target 2", "Who"];
    const values = ["Read more", "Read 30 new words", "CT", "Read aloud with Gran", "Gran"];
    const [target] = wordsOf(iep + table([heads, values])).longTermTargets;
    expect(target?.shortTermTargets.map(({ who }) => who)).toEqual(["CT", "Gran"]);
  });

  it("are asked about where only some have something behind them", () => {
    const heads = ["Long term target", "Short term target 1", "Who", "Short term target 2"];
    const values = ["Read more", "Read 30 new words", "CT", "Read aloud with Gran"];
    expect(outline(iep + table([heads, values])).recognised).toBe("ask");
  });
});

it.each([
  ["Reading", "Number", 2],
  ["Target area 1", "Target area 2", 2],
  // Near misses: in no order, and asking for something, they may be part of what is said.
  ["Area 2", "Area 5", 0],
  ["Strategies", "Who", 0],
])("“%s” and “%s” over columns of targets: %i are read", (first, second, count) => {
  const body = tbl(3, [
    ["", first, second],
    ["Long term target", "Ailsa will read more", "Ailsa will make friends"],
    ["Wellbeing indicator(s)", "Achieving", "Included"],
    ["Short term targets", "Read 20 words", "Share the blocks"],
  ]);
  expect(outline(iep + body).targets).toHaveLength(count);
});

describe("“Short term target 1 | Short term target 2” over a table turned round", () => {
  const read = (titles: readonly string[], label: string, words = twoSaid) =>
    wordsOf(
      iep +
        text("Long term target: Ailsa will read more") +
        tbl(3, [
          ["", ...titles],
          [label, ...words],
          ["How", "Cards", "Buddy"],
          ["Who", "CT", "PSA"],
          ["By when", "Easter", "Christmas"],
        ]),
    );
  const twoSaid = ["Ailsa will read 20 new words", "Ailsa will read to a friend"];

  it.each(["What", "What?", "Target", "The words of it"])("is what stands beside “%s”", (label) => {
    const { longTermTargets } = read(twice, label);
    expect(longTermTargets).toMatchObject([
      {
        text: "Ailsa will read more",
        shortTermTargets: [
          { text: "Ailsa will read 20 new words", strategies: "Cards", who: "CT", when: "Easter" },
          {
            text: "Ailsa will read to a friend",
            strategies: "Buddy",
            who: "PSA",
            when: "Christmas",
          },
        ],
      },
    ]);
  });

  // Near misses: what stands there says no target, or the titles are no numbers in order.
  it.each([
    ["few words", twice, "Room", ["P4", "Hall"]],
    ["strategies", twice, "Strategies", twoSaid],
    ["other numbers", ["Short term target 3", "Short term target 5"], "What", twoSaid],
  ])("is not, with %s", (_, titles, label, words) => {
    expect(read(titles, label, words).recognised).toBe("ask");
  });
});

describe("cards in columns", () => {
  const plan = (titles: readonly string[], ...fields: readonly (readonly string[])[]) =>
    wordsOf(
      iep +
        tbl(2, [
          [wide("LTT: Ailsa will read more", 2)],
          [wide("WBI: Achieving", 2)],
          titles,
          ["Read 20 words", "Read to a friend"],
          ...fields,
        ]),
    );

  it("with labels in their cells are targets each", () => {
    const { longTermTargets } = plan(
      ["STT 1", "STT 2"],
      ["Strategies: Cards", "Strategies: Buddy"],
      ["Who: CT", "Who: PSA, Mum"],
      ["Evaluation: Well", "Evaluation:"],
    );
    expect(longTermTargets[0]).toMatchObject({ text: "Ailsa will read more" });
    expect(longTermTargets[0]?.shortTermTargets).toEqual([
      { text: "Read 20 words", strategies: "Cards", who: "CT", evaluation: "Well" },
      { text: "Read to a friend", strategies: "Buddy", who: "PSA, Mum", evaluation: "" },
    ]);
  });

  it("are asked about where the cells of a row ask for different things", () => {
    const { recognised } = plan(["STT 1", "STT 2"], ["Strategies: Cards", "Who: CT"]);
    expect(recognised).toBe("ask");
  });

  const card = (...lines: readonly string[]) => ({ xml: lines.map(text).join("") });

  it("may hold all of a target in one cell", () => {
    const body = tbl(2, [
      [card("Long-term goal", "I want to write"), card("Wellbeing indicators", "Active")],
      [
        card("Step 1", "I will cut a line.", "Strategies: Scissors", "Who: Mum"),
        card("Step 2", "I will type ten words", "Strategies: Game", "Who: PSA"),
      ],
    ]);
    expect(wordsOf(heading("Learner profile and IEP") + body).longTermTargets).toMatchObject([
      {
        text: "I want to write",
        indicators: ["active"],
        shortTermTargets: [
          { text: "I will cut a line.", strategies: "Scissors", who: "Mum" },
          { text: "I will type ten words", strategies: "Game", who: "PSA" },
        ],
      },
    ]);
  });

  it("may have what goes with them in cells of its own below", () => {
    const body = tbl(2, [
      [card("Long-term goal", "I want to write"), card("Wellbeing indicators", "Active")],
      [card("Step 1", "I will cut a line."), card("Step 2", "I will type ten words")],
      [card("Strategies: Scissors", "Who: Mum"), card("Strategies: Game", "Who: PSA")],
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.shortTermTargets).toEqual([
      { text: "I will cut a line.", strategies: "Scissors", who: "Mum" },
      { text: "I will type ten words", strategies: "Game", who: "PSA" },
    ]);
  });
});
