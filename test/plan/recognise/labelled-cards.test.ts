import { heading, tbl, wide } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const goal = "Finn will grow in confidence with number";

/** A card of a target with its labels and values side by side. */
function card(...pairs: readonly (readonly [string, string, string, string])[]) {
  return tbl(4, [
    [wide(`Long term target 1: ${goal}`, 4)],
    ["Short term target 1", wide("Finn will count in 2s to 100", 3)],
    ...pairs,
  ]);
}

describe("a card with the label beside each value", () => {
  const targetOf = (body: string) =>
    wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0] ?? null;

  it.each([
    ["Strategies", "Resources", "strategies"],
    ["Materials", "What do we need to do?", "strategies"],
    ["Evaluation", "Outcome", "evaluation"],
    ["By when", "Date set", "when"],
    ["Target date", "Review date", "when"],
  ] as const)("of “%s” and “%s” the plainer is read", (one, other, field) => {
    const isFirst = one !== "Materials";
    const body = card([one, "Step counting", other, "Beads"], ["Who", "CT", "Success", "4 of 5"]);
    expect(targetOf(body)?.[field]).toBe(isFirst ? "Step counting" : "Beads");
  });

  it("keeps both where neither is plainer, and what another target has alone", () => {
    const body = tbl(2, [
      ["Long term target 1", goal],
      ["Short term target 1", "Finn will count in 2s to 100"],
      ["Strategies 1", "Step counting"],
      ["Strategies 2", "Beads"],
      ["Who", "CT"],
      ["Short term target 2", "Finn will share ten counters"],
      ["Resources", "Counters"],
      ["Who", "PSA"],
    ]);
    expect(
      wordsOf(iep + body).longTermTargets[0]?.shortTermTargets.map(({ strategies }) => strategies),
    ).toEqual(["Step counting\nBeads", "Counters"]);
  });

  it("has a value that reads like a heading", () => {
    const body = card(
      ["Strategies", "Backward chain", "Who", "PSA"],
      ["By when", "Dec", "Success criteria", "4 of 5"],
      ["Evaluation", "", "Resources", "Step strip"],
    );
    expect(targetOf(body)).toEqual({
      text: "Finn will count in 2s to 100",
      strategies: "Backward chain",
      who: "PSA",
      when: "Dec",
      success: "4 of 5",
      evaluation: "",
    });
  });

  it("has headings where all of a row are known, and is none", () => {
    const body = card(["Strategies", "Who", "When", "Evaluation"]);
    expect(wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0]?.who).not.toBe("Evaluation");
  });
});

describe("a cell with several labels below one another", () => {
  const targetBeside = (...beside: readonly string[]) => {
    const body = tbl(2, [
      [wide(`Long term target 1: ${goal}`, 2)],
      [["Short term target", "Finn will count in 2s to 100"], beside],
    ]);
    return wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0];
  };

  it.each([
    [
      ["Who: PSA (Mrs Orr)", "By: 29/1/27", "Strategies: Games club"],
      { who: "PSA (Mrs Orr)", when: "29/1/27", strategies: "Games club" },
    ],
    [
      ["Strategies: Cards", "and a number line", "When: June"],
      { strategies: "Cards\nand a number line", when: "June" },
    ],
    [["Who: CT", "Evaluation:"], { who: "CT", evaluation: "" }],
    // One label, with what it asks for on several lines.
    [["Strategies: Cards", "Beads: ten a day"], { strategies: "Cards\nBeads: ten a day" }],
  ])("holds a field behind each: %j", (beside, fields) => {
    expect(targetBeside(...beside)).toEqual({ text: "Finn will count in 2s to 100", ...fields });
  });
});

describe("a card with an aim", () => {
  const rows = [
    ["Target 1", wide("I can count in 2s to 100", 3)],
    ["Review date", "term 2", "What do we need to do?", "Number songs"],
    ["Target 2", wide("I can measure with a ruler to the nearest cm", 3)],
    ["Review date", "term 3", "What do we need to do?", "Real jobs"],
  ];

  it("before the targets is the long-term one where none is called so", () => {
    const body = tbl(4, [[wide("Aim 1: I will be sure of myself in maths", 4)], ...rows]);
    expect(outline(iep + body)).toEqual({
      recognised: "likely",
      targets: [
        [
          "I will be sure of myself in maths",
          "",
          "I can count in 2s to 100",
          "I can measure with a ruler to the nearest cm",
        ],
      ],
      unassigned: [],
    });
  });

  it("below a long-term target is none", () => {
    const body = tbl(4, [
      [wide("Long term target 1: I will enjoy maths", 4)],
      [wide("Desired outcome: I will be sure of myself in maths", 4)],
      ...rows,
    ]);
    expect(outline(iep + body).targets.map(([text]) => text)).toEqual(["I will enjoy maths"]);
  });
});

it("reads plans for the long and the short term where they are called so", () => {
  const body = tbl(4, [
    ["Long term plan 1", wide(goal, 3)],
    ["Short term plan", "What we will do", "Who", "By when"],
    ["Finn will count in 2s to 100", "Beads", "CT", "Dec"],
    ["", "", "", ""],
  ]);
  expect(outline(iep + body)).toMatchObject({
    recognised: "certain",
    targets: [[goal, "", "Finn will count in 2s to 100"]],
  });
});

describe("what a school calls its cards", () => {
  const plan = (name: string, label = "Short term target: Finn will count in 2s to 100") =>
    outline(
      iep +
        tbl(1, [["LONG TERM TARGET"], [goal], ["Wellbeing: Achieving"]]) +
        tbl(4, [
          [name, wide(label, 3)],
          ["How", wide("Step counting", 3)],
          ["Who", "CT", "By when", "Dec"],
        ]),
    );

  it.each(["Card 1", "Step card 2", "Rung 3:"])("“%s” before the label says nothing", (name) => {
    expect(plan(name).targets).toEqual([[goal, "achieving", "Finn will count in 2s to 100"]]);
  });

  it.each([
    ["Card", "Short term target: Finn will count in 2s to 100"],
    ["Finn will count to 100 by Term 2", "Short term target: Finn will count in 2s to 100"],
    ["Card 1", "Finn will count in 2s to 100"],
  ])("“%s | %s” may be something else", (name, label) => {
    expect(plan(name, label).recognised).toBe("ask");
  });
});

it("a question may stand in the cell before its answer", () => {
  const body =
    tbl(1, [[`Long term target: ${goal}`], ["Wellbeing indicators: Achieving"]]) +
    tbl(2, [
      [wide("Short term target: Finn will count in 2s to 100", 2)],
      ["Strategies: Step counting", "Who will help? PSA"],
      ["By when? 2 October", "Evaluation: Achieved 25 Sept"],
    ]);
  const [target] = wordsOf(iep + body).longTermTargets;
  expect(target?.shortTermTargets).toEqual([
    {
      text: "Finn will count in 2s to 100",
      strategies: "Step counting",
      who: "PSA",
      when: "2 October",
      evaluation: "Achieved 25 Sept",
    },
  ]);
});
