import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedSchema } from "../../scripts/evaluate/answer";
import { variations } from "../../scripts/vary/kinds";
import { Paper } from "../../scripts/vary/paper";
import { table, wrongOnes, type Result } from "../../scripts/vary/report";
import { readPlan, varyPlan, type PlanFile, type Varied } from "../../scripts/vary/vary-plan";
import { removeNode } from "../../wordhost/xml/edit-xml";
import type { Variation } from "../../scripts/vary/variation";

const documents = join(__dirname, "..", "documents");
const plans = [
  "block-with-everything-round-it",
  "saved-flat-as-odt",
  "flat-headings-typed-again",
  // Parts of each pair may change places.
  "action-plan-between-the-blocks",
  "block-columns-in-another-order",
  "two-years-one-below-the-other",
  "meetings-across-under-numbers",
  "comments-below-their-dates",
  "rows-that-are-no-targets",
  "block-numbered-by-hand",
].map(planNamed);
const kinds = variations.map((variation) => [variation.name, variation] as const);

it.each(kinds)("%s: made in a plan, which is not read wrong then", (_, variation) => {
  const varied = firstThatMayBe(variation);

  const { outcome, differences } = varied!.comparison;
  const faults = outcome === "whole" || outcome === "asked" ? [] : differences;
  expect({ what: varied!.what, faults }).toEqual({ what: varied!.what, faults: [] });
  expect(new Paper(varied!.file, varied!.expected).paragraphs().length).toBeGreaterThan(20);
});

it("makes the same change of the same seed, and another of another", () => {
  const [, plan] = plans;
  const [variation] = variations;
  const changes = [1, 1, 2, 3, 4, 5].map((seed) => varyPlan(plan!, variation!, seed)?.what);

  expect(changes[0]).toBe(changes[1]);
  expect(new Set(changes).size).toBeGreaterThan(2);
});

it("notices a change that alters the plan", () => {
  const lost: Variation = {
    name: "lost",
    make: (paper) => {
      paper.tables("targets").forEach(removeNode);
      return { what: "a table" };
    },
  };
  const [plan] = plans;

  expect(readPlan(plan!.file, plan!.expected).outcome).toBe("whole");
  expect(varyPlan(plan!, lost, 1)?.comparison.outcome).not.toBe("whole");
});

describe("the report", () => {
  const one: Result = {
    kind: "label: capitals",
    plan: "a",
    what: "Who → WHO",
    outcome: "whole",
    isAnnounced: false,
    differences: [],
  };
  const results: readonly Result[] = [
    one,
    { ...one, plan: "b", outcome: "wrong", isAnnounced: true, differences: ["a target"] },
    { ...one, plan: "c", outcome: "wrong", what: "Who\vwhat" },
    { ...one, kind: "label: hyphen", outcome: "asked" },
  ];

  it("counts each kind and all", () => {
    expect(table(results).split("\n").slice(2)).toEqual([
      "| label: capitals | 3 | 1 | 0 | 0 | 2 | 1 |",
      "| label: hyphen | 1 | 0 | 1 | 0 | 0 | 0 |",
      "| all | 4 | 1 | 1 | 0 | 2 | 1 |",
    ]);
  });

  it("lists what is wrong", () => {
    expect(wrongOnes(results).split("\n")).toEqual([
      "label: capitals · b · Who → WHO · wrong, announced",
      "    a target",
      "label: capitals · c · Who⏎what · wrong",
    ]);
  });
});

/** The first of the plans that has a place for the change. */
function firstThatMayBe(variation: Variation): Varied | undefined {
  for (const plan of plans) {
    const varied = varyPlan(plan, variation, 1, plans);
    if (varied !== null) return varied;
  }
  return undefined;
}

function planNamed(name: string): PlanFile {
  const read = (ending: string) => readFileSync(join(documents, `${name}.${ending}`));
  const expected = expectedSchema.parse(JSON.parse(read("expected.json").toString("utf8")));
  return { name, file: new Uint8Array(read("docx")), expected };
}
