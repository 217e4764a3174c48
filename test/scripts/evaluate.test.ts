import type { Answer, ExpectedAnswer } from "../../scripts/evaluate/answer";
import { compare } from "../../scripts/evaluate/compare";
import { f1 } from "../../scripts/evaluate/count";

const answer: Answer = {
  recognised: "certain",
  setting: null,
  writable: true,
  longTermTargets: [
    {
      text: "Ailsa will read.",
      indicators: ["achieving"],
      shortTermTargets: [{ text: "Ailsa will read 30 words.", who: "CT", when: "" }],
    },
  ],
  unassignedShortTermTargets: [],
  reviews: [{ type: "termly", invited: ["Ms P Invented"] }],
  comments: [{ by: "pupil", text: "I like books." }],
  problems: [],
};
const expected: ExpectedAnswer = { ...answer, recognised: ["certain", "likely"] };
const noPlan: ExpectedAnswer = { ...expected, recognised: ["none"], longTermTargets: [] };
const [target] = answer.longTermTargets;
const targets = target === undefined ? [] : [target];

describe("compare", () => {
  it("finds nothing to say where all is as expected", () => {
    expect(compare(expected, answer)).toMatchObject({ outcome: "whole", differences: [] });
  });

  it.each<[string, Partial<Answer>]>([
    ["a target not read", { longTermTargets: [] }],
    ["a target under none", { longTermTargets: [], unassignedShortTermTargets: [{ text: "x" }] }],
    [
      "a column that is not there",
      {
        longTermTargets: targets.map((one) => ({
          ...one,
          shortTermTargets: [
            { text: "Ailsa will read 30 words.", who: "CT", when: "", success: "" },
          ],
        })),
      },
    ],
    [
      "an indicator missed",
      { longTermTargets: targets.map((one) => ({ ...one, indicators: [] })) },
    ],
    ["a review missed", { reviews: [] }],
    ["a comment by the other", { comments: [{ by: "parent", text: "I like books." }] }],
    ["a setting guessed", { setting: "special" }],
    ["a plan taken for writable", { writable: false }],
  ])("calls %s wrong where the reader was sure", (_, differs) => {
    const comparison = compare(expected, { ...answer, ...differs });
    expect(comparison.outcome).toBe("wrong");
    expect(comparison.differences).not.toHaveLength(0);
  });

  it("calls targets in another order wrong", () => {
    const twoTargets = [...targets, ...targets.map((one) => ({ ...one, text: "Another." }))];
    const comparison = compare(
      { ...expected, longTermTargets: twoTargets },
      { ...answer, longTermTargets: twoTargets.toReversed() },
    );
    expect(comparison).toMatchObject({
      outcome: "wrong",
      differences: ["the targets stand in another order"],
    });
  });

  it("calls a problem that is not named wrong", () => {
    const { outcome, differences } = compare({ ...expected, problems: ["protected"] }, answer);
    expect(outcome).toBe("wrong");
    expect(differences).toEqual(["problems without protected"]);
  });

  it.each([
    ["asked", "ask"],
    ["missed", "none"],
  ] as const)("calls a plan %s at level %s", (outcome, recognised) => {
    const comparison = compare(expected, { ...answer, recognised, longTermTargets: [] });
    expect(comparison).toMatchObject({ outcome, isLevelRight: false });
  });

  it("calls a plan read where there is none wrong, even when nothing stands in it", () => {
    expect(compare(noPlan, { ...answer, longTermTargets: [] }).outcome).toBe("wrong");
  });

  it("counts the fields of the targets found only", () => {
    const { targets: counted, fields } = compare(expected, { ...answer, longTermTargets: [] });
    expect(counted).toEqual({ expected: 2, answered: 0, right: 0 });
    expect(fields).toEqual({ expected: 0, answered: 0, right: 0 });
  });
});

describe("f1", () => {
  it("is 1 where nothing was to be found and nothing was", () => {
    expect(f1({ expected: 0, answered: 0, right: 0 })).toBe(1);
  });

  it("counts what was missed and what was made up alike", () => {
    expect(f1({ expected: 4, answered: 2, right: 2 })).toBeCloseTo(2 / 3);
    expect(f1({ expected: 2, answered: 4, right: 2 })).toBeCloseTo(2 / 3);
  });
});
