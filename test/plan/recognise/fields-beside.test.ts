import { heading } from "../../fixtures/word-xml";
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
