import {
  countResults,
  progressBetween,
  resultIn,
  usualNext,
  type Result,
} from "../../src/meeting/carry-forward";
import { planFrom, type ShortTermSketch } from "../helpers/plan-sketch";

function planOf(...shortTerm: readonly ShortTermSketch[]) {
  return planFrom({ longTerm: [{ text: "Read", shortTerm }] });
}

describe("the result in an evaluation", () => {
  it.each<[string, Result | null]>([
    ["Achieved 4/12/26", "achieved"],
    ["Met, all 20 words", "achieved"],
    ["Completed", "achieved"],
    ["Not yet achieved", "not-yet"],
    ["Hasn't started", "not-yet"],
    ["No", "not-yet"],
    ["No progress this term", "not-yet"],
    ["Partly achieved", "partly"],
    ["PA", "partly"],
    ["16/11/2026: 22 of 40 words. Ongoing.", "partly"],
    ["Achieved 60%", "partly"],
    ["Working towards", "partly"],
    ["See report", null],
    ["", null],
  ])("%s: %s", (evaluation, result) => {
    const [target] =
      planOf({ text: "Read 20 words", evaluation }).longTermTargets[0]?.shortTermTargets ?? [];
    expect(target && resultIn(target)).toBe(result);
  });

  it("is nothing where the form has no place for it", () => {
    expect(countResults(planOf("Read 20 words"))).toEqual({
      achieved: 0,
      partly: 0,
      "not-yet": 0,
      open: 1,
    });
  });

  it("counts every written target once", () => {
    const plan = planOf(
      { text: "a", evaluation: "Achieved" },
      { text: "b", evaluation: "Not yet" },
      { text: "c", evaluation: "" },
      { text: "", evaluation: "Achieved" },
    );
    expect(countResults(plan)).toEqual({ achieved: 1, partly: 0, "not-yet": 1, open: 1 });
  });

  it("keeps what was achieved as history and goes on with the rest", () => {
    expect(usualNext("achieved")).toBe("keep-as-history");
    expect(usualNext("partly")).toBe("continue");
    expect(usualNext("not-yet")).toBe("continue");
  });
});

describe("progress between two plans", () => {
  const before = planOf(
    { text: "By 2 October Kirsty will read aloud the words on her first list", evaluation: "" },
    { text: "Kirsty will join a game in the playground with one friend", evaluation: "Partly" },
    { text: "Kirsty will hang up her coat", evaluation: "Achieved" },
  );
  const after = planOf(
    {
      text: "By 11 December Kirsty will read aloud the words on her first list",
      evaluation: "Achieved",
    },
    { text: "Kirsty will join in a game in the playground with one friend", evaluation: "" },
    { text: "Kirsty will pack her bag from a list", evaluation: "" },
  );

  it("knows a target again by its words, with another date or one word more", () => {
    const steps = progressBetween(before, after);
    expect(steps.map((step) => [step.before !== null, step.after !== null, step.result])).toEqual([
      [true, true, "achieved"],
      [true, true, "partly"],
      [true, false, "achieved"],
      [false, true, null],
    ]);
  });

  it("takes no target for two others", () => {
    const twice = planOf(
      "Kirsty will join a game in the playground with one friend",
      "Kirsty will join a game in the playground with one friend",
    );
    const joined = progressBetween(twice, after).filter(
      (step) => step.before !== null && step.after !== null,
    );
    expect(joined).toHaveLength(1);
  });
});
