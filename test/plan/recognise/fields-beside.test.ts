import { heading, tbl, text, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const before =
  heading("Individualised Education Programme") +
  paragraph("Long Term Target: Isla will read more at home");
const targets = ["Isla will read 20 words in two minutes", "Isla will spell ten words each week"];

/** What is read beside the targets where these columns stand behind them. */
function beside(columns: Readonly<Record<string, readonly string[]>>) {
  const rows = targets.map((target, at) => [
    target,
    ...Object.values(columns).map((cells) => cells[at] ?? ""),
  ]);
  return fieldsOf(table([["Short term target", ...Object.keys(columns)], ...rows]));
}

function fieldsOf(body: string) {
  const { longTermTargets, recognised } = wordsOf(before + body);
  const shortTerm = longTermTargets.flatMap(({ shortTermTargets }) => shortTermTargets);
  expect(shortTerm.map(({ text }) => text)).toEqual(targets);
  expect(recognised).not.toBe("ask");
  return (name: "when" | "who" | "strategies" | "success" | "evaluation") =>
    shortTerm.map((target) => target[name]);
}

const plan = { Strategies: ["Word tin", "Daily game"], Who: ["CT", "PSA"] };
const days = ["12 Dec", "June 2026"];
const words = ["Reads 15 now", "Knows six words"];

describe("“Review” as the heading of a column", () => {
  it.each([
    ["12 Dec", "by Feb break"],
    ["each Friday", "review 9.1.26"],
    ["before each review", "monthly"],
    ["from Nov", "by prelims"],
  ])("is when, over “%s” and “%s”", (...times) => {
    const read = beside({ ...plan, Review: times });
    expect(read("when")).toEqual(times);
    expect(read("evaluation")).toEqual([undefined, undefined]);
  });

  it("is when beside another column for what came of it, though not all of it says so", () => {
    const times = ["12 Dec", "once the talker has come"];
    const read = beside({ ...plan, Review: times, "How did it go?": words });
    expect(read("when")).toEqual(times);
    expect(read("evaluation")).toEqual(words);
  });

  it.each([
    ["12 Dec", "Reads 15 now"],
    ["Achieved in June", "Achieved"],
    ["Reviewed", "Reviewed"],
    ["From memory", "By himself"],
  ])("is what came of it, over “%s” and “%s”", (...said) => {
    const read = beside({ ...plan, Review: said });
    expect(read("evaluation")).toEqual(said);
    expect(read("when")).toEqual([undefined, undefined]);
  });
});

it.each([
  ["Start / review", ["end of Term 2", "every Tues, review Feb"], true],
  ["From and to", ["12.12.25", "monthly"], true],
  // Near misses: no day among them, and words of what came of it.
  ["Start / review", ["monthly", "weekly"], false],
  ["Start / review", ["12.12.25", "weekly, went well"], false],
])(
  "a heading that says nothing plain is when over days and times: “%s”, %s",
  (label, times, isWhen) => {
    const read = beside({ ...plan, [label]: times });
    expect(read("when")).toEqual(isWhen ? times : [undefined, undefined]);
  },
);

describe("a heading that asks where things are", () => {
  it.each([
    "Where are we now?",
    "Where is Isla now?",
    "Current level",
    "Position at review",
    "Finishing point",
  ])("asks what came of it behind all the others: %s", (label) => {
    expect(beside({ ...plan, When: days, [label]: words })("evaluation")).toEqual(words);
  });

  it.each([
    ["in front of them", { "Where are we now?": words, ...plan }],
    ["where another column asks for that", { ...plan, Progress: ["Met", ""], Now: words }],
    ["where it is the start", { ...plan, When: days, "Starting point": words }],
  ])("asks where the child begins %s", (_, columns) => {
    expect(beside(columns)("evaluation")).not.toEqual(words);
  });
});

describe("a heading in words of the school’s own", () => {
  it.each([
    ["strategies", "Plan of support"],
    ["strategies", "Kinds of help"],
    ["strategies", "Programme"],
    ["strategies", "In class we will"],
    ["evaluation", "So far"],
    ["evaluation", "Where we got to"],
    ["evaluation", "Got there?"],
    ["evaluation", "Level of success"],
    ["evaluation", "Score"],
    ["success", "Pass mark"],
    ["success", "Assessment method"],
    ["success", "I will have got there when"],
  ] as const)("asks for %s: %s", (name, label) => {
    const said = ["Ten of the cards", "The blue list"];
    const others = name === "strategies" ? { Who: plan.Who } : plan;
    expect(beside({ ...others, When: days, [label]: said })(name)).toEqual(said);
  });

  it("leaves aside where it is and in which group", () => {
    const read = beside({ Where: ["Hall", "Base"], ...plan, "Group size": ["1:1", "whole class"] });
    expect(read("who")).toEqual(plan.Who);
    expect(read("strategies")).toEqual(plan.Strategies);
  });

  it.each(["Kind of target", "Form of words"])(
    "is asked about where it says nothing: %s",
    (label) => {
      const rows = targets.map((target) => [target, "what it is", "CT"]);
      const body = table([["Short term target", label, "Who"], ...rows]);
      expect(wordsOf(before + body).recognised).toBe("ask");
    },
  );
});

it.each([
  ["Start", "Finish"],
  ["From", "To"],
  ["Date set", "Date reviewed"],
  ["Date set", "How often"],
])("of the days under “%s” and “%s” the second are when", (first, second) => {
  const read = beside({ ...plan, [first]: ["Aug 2025", "1 Sept"], [second]: days });
  expect(read("when")).toEqual(days);
});

it("“Key adult” under “Key adult” is somebody, and “Who” under “Who” is nobody", () => {
  expect(beside({ "Key adult": ["CT", "Key adult"], By: days })("who")).toEqual([
    "CT",
    "Key adult",
  ]);
  expect(beside({ Who: ["CT", "Who"], "By when": days })("who")).toEqual(["CT", ""]);
});

describe("what a form has left in a cell", () => {
  it.each([
    ["Evaluation", "[Achieved / partly achieved / not achieved]"],
    ["Evaluation", "(yes / no)"],
    ["Evaluation", "<Met | Not met>"],
    ["Progress", "[red/amber/green]"],
    ["Who", "[who]"],
    ["Who", "{name}"],
    ["Who", "(who)"],
    ["Strategies", "[strategies and resources]"],
    ["Strategies (what will help?)", "(what will help)"],
    ["How we will help", "<how>"],
    ["When", "(dd/mm)"],
    ["By when", "<by when>"],
  ])("under “%s” is nothing: “%s”", (label, left) => {
    const name = (["who", "when"] as const).find((each) => label.toLowerCase().endsWith(each));
    const read = beside({ [label]: [left, "Reads 12"], Support: ["Cards", "Tin"] });
    const field = name ?? (/evaluation|progress/i.test(label) ? "evaluation" : "strategies");
    expect(read(field)[0]).toBe("");
  });

  it.each([
    ["Evaluation", "[Achieved 12 Dec]"],
    ["Evaluation", "(partly)"],
    ["Evaluation", "Yes / no longer needed"],
    ["Evaluation", "[see SLT report]"],
    ["Strategies", "[cards / tin]"],
    ["Strategies", "(word cards)"],
  ])("under “%s” it is something: “%s”", (label, said) => {
    const name = label === "Evaluation" ? "evaluation" : "strategies";
    expect(beside({ [label]: [said, "Cards"], Who: plan.Who })(name)[0]).toBe(said);
  });
});

const full = [
  { when: "12 Dec", who: "CT", strategies: "Word tin", evaluation: "Reads 15" },
  { when: "June 2026", who: "PSA", strategies: "Daily game", evaluation: "Knows six" },
];
type Full = (typeof full)[number];

/** Rows for each of the targets. */
function rowsOf(rows: (target: string, its: Full) => string[][]): string[][] {
  return targets.flatMap((target, at) => {
    const its = full[at];
    return its === undefined ? [] : rows(target, its);
  });
}

function expectAll(body: string, success?: string) {
  const read = fieldsOf(body);
  for (const name of ["when", "who", "strategies", "evaluation"] as const)
    expect(read(name)).toEqual(full.map((its) => its[name]));
  expect(read("success")).toEqual([success, success]);
}

/** A table whose cells have a paragraph for each line. */
function lined(rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => ({ xml: words.split("\n").map(text).join("") });
  return tbl(
    rows[0]?.length ?? 0,
    rows.map((row) => row.map(cell)),
  );
}

describe("rows below each target", () => {
  const heads = ["Short term target", "Strategies", "Who", "When"].map((each) => text(each));
  const cells = (words: readonly string[]) => words.map((each) => ({ xml: text(each) }));
  const above = (target: string, its: Full) => cells([target, its.strategies, its.who, its.when]);
  const body = (below: (its: Full) => Parameters<typeof tbl>[1]) =>
    tbl(4, [
      heads.map((xml) => ({ xml })),
      ...targets.flatMap((target, at) => {
        const its = full[at];
        return its === undefined ? [] : [above(target, its), ...below(its)];
      }),
    ]);

  it.each(["Evaluation", "Impact", "Progress"])("say more of it behind the label “%s”", (label) => {
    expectAll(body((its) => [[...cells([label]), wide(its.evaluation, 3)]]));
    expectAll(body((its) => [[wide(`${label}: ${its.evaluation}`, 4)]]));
  });

  it("say more of it behind a question or a label in other words", () => {
    expectAll(body((its) => [[wide(`How did it go? ${its.evaluation}`, 4)]]));
    expectAll(body((its) => [[wide(`Progress note: ${its.evaluation}`, 4)]]));
  });

  it("say more of it in pairs, and below labels of their own", () => {
    const pairs = (its: Full) => ["Success criteria", "8 of 10", "Evaluation", its.evaluation];
    expectAll(
      body((its) => [cells(pairs(its))]),
      "8 of 10",
    );
    const two = (a: string, b: string) => [wide(a, 2), wide(b, 2)];
    expectAll(
      body((its) => [two("Success criteria", "Evaluation"), two("8 of 10", its.evaluation)]),
      "8 of 10",
    );
  });

  it("are of no one target below several, and of none where the family speaks", () => {
    const rows = [
      heads.map((xml) => ({ xml })),
      ...full.map((its, at) => above(targets[at] ?? "", its)),
    ];
    const last = [...cells(["Evaluation"]), wide("Going well", 3)];
    expect(fieldsOf(tbl(4, [...rows, last]))("evaluation")).toEqual([undefined, undefined]);
    const home = body(() => [[...cells(["Parents’ comments"]), wide("She reads to us", 3)]]);
    expect(fieldsOf(home)("evaluation")).toEqual([undefined, undefined]);
  });
});

describe("lines with labels in a cell", () => {
  it("go with the target above them", () => {
    const cell = (target: string, { who, when, strategies }: Full) =>
      [target, `Who: ${who}`, `By when: ${when}`, `Strategies: ${strategies}`].join("\n");
    const rows = rowsOf((target, its) => [[cell(target, its), its.evaluation]]);
    expectAll(lined([["Short term target", "Evaluation"], ...rows]));
  });

  it("stay where they are if the form has a column for that", () => {
    const said = "Word tin\nResources: cards\nWho: CT";
    const rows = targets.map((target) => [target, said, "PSA"]);
    const read = fieldsOf(lined([["Short term target", "Strategies", "Who"], ...rows]));
    expect(read("strategies")).toEqual([said, said]);
    expect(read("who")).toEqual(["PSA", "PSA"]);
  });

  it.each([
    [
      "Who / when",
      "Strategies",
      (its: Full) => [`Who: ${its.who}\nWhen: ${its.when}`, its.strategies],
    ],
    ["Support", "When", (its: Full) => [`What: ${its.strategies}\nWho: ${its.who}`, its.when]],
  ])("are parted under “%s”", (first, second, cells) => {
    const rows = rowsOf((target, its) => [[target, ...cells(its), its.evaluation]]);
    expectAll(lined([["Short term target", first, second, "Evaluation"], ...rows]));
  });

  it("part the day of a review from what was found", () => {
    const rows = rowsOf((target, { strategies, who, when, evaluation }) => [
      [target, strategies, who, `Date: ${when}\nEvaluation: ${evaluation}`],
    ]);
    expectAll(lined([["Short term target", "Strategies", "Who", "Review"], ...rows]));
  });
});

describe("labels down the side", () => {
  it("ask in “Review” for a day where a day stands there", () => {
    const rows = rowsOf((target, its) => [
      ["Short term target 1", target],
      ["Strategies", its.strategies],
      ["Who", its.who],
      ["Review", its.when],
      ["How did it go?", its.evaluation],
    ]);
    expectAll(lined(rows));
  });

  it("have nothing beside them where the form’s own words are left", () => {
    const rows = targets.flatMap((target) => [
      ["Short term target 1", target],
      ["Strategies", "________"],
      ["Who", "(who)"],
      ["Evaluation", "[Met / not met]"],
    ]);
    const read = fieldsOf(lined([...rows, ["When", "June"]]));
    expect([read("strategies")[0], read("who")[0], read("evaluation")[0]]).toEqual(["", "", ""]);
    const lines = targets.map((target) => [
      [`Short term target: ${target}`, "Who: [who]", "Strategies: Word tin"].join("\n"),
    ]);
    expect(fieldsOf(lined(lines))("who")).toEqual(["", ""]);
  });
});

describe("what a form has left in brackets under a heading", () => {
  const evaluated = (words: string, ...more: readonly (readonly string[])[]) => {
    const rows = [
      ["Short term target", "When", "Evaluation"],
      ["Ailsa will read 30 words", "Dec", words],
    ];
    const { unassignedShortTermTargets } = wordsOf(
      heading("Individualised Education Programme") + table([...rows, ...more]),
    );
    return unassignedShortTermTargets.map(({ evaluation }) => evaluation);
  };

  it.each(["[Evaluate at review]", "(evaluate each term)", "<Evaluate with the pupil>"])(
    "is nothing where it tells to do what that names: %s",
    (words) => expect(evaluated(words)).toEqual([""]),
  );

  it.each(["[evaluated in June: met]", "[Evaluation was not done]", "(even 12 words)", "[Met]"])(
    "is said where it says how it went: %s",
    (words) => expect(evaluated(words)).toEqual([words]),
  );

  it("is nothing where a row of prompts shows it", () => {
    const prompts = ["[Enter target]", "[When?]", "[SfL teacher in June]"];
    expect(evaluated("[SfL teacher in June]", prompts)).toEqual([""]);
    expect(evaluated("SfL teacher in June", prompts)).toEqual(["SfL teacher in June"]);
  });
});

describe("a day or a name alone across the table", () => {
  const iep = heading("Individualised Education Programme");
  const card = (aim: string, ...rows: (readonly string[])[]) =>
    paragraph(`Long-term target: ${aim}`) +
    tbl(2, [[wide("Short-term target", 2)], [wide("Isla will spell ten words", 2)], ...rows]);

  it.each<readonly string[][]>([
    [
      ["Success criteria", "8 of 10"],
      ["By whom", "PSA"],
      ["Strategies", "Word tin"],
      ["By when", "Feb"],
    ],
    [
      ["By when", "Feb"],
      ["By whom", "PSA"],
      ["Success criteria", "8 of 10"],
      ["Strategies", "Word tin"],
    ],
  ])("is that of the only target above it: %j first", (...rows) => {
    const { longTermTargets } = wordsOf(
      iep + card("Isla will write more", ...rows) + card("Isla will read more", ...rows),
    );
    const fields = { success: "8 of 10", who: "PSA", strategies: "Word tin", when: "Feb" };
    expect(longTermTargets.map(({ shortTermTargets }) => shortTermTargets)).toEqual([
      [{ text: "Isla will spell ten words", ...fields }],
      [{ text: "Isla will spell ten words", ...fields }],
    ]);
  });
});
