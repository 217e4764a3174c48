import { targetRoleOf } from "../../../src/plan/recognise/targets/header";
import { mistyped, speller } from "../../../src/plan/recognise/labels/spelling";

describe("a mistyped label", () => {
  it.each([
    ["Short Term Traget", "short-term"],
    ["Long term targts", "long-term"],
    ["Stratagies", "strategies"],
    ["Evalaution", "evaluation"],
    ["Measadh / Evaluation", "evaluation"],
    ["Targaid gheàrr-ùine / Short-term target", "short-term"],
  ])("%s is read as %s", (label, role) => {
    expect(targetRoleOf(label)).toBe(role);
  });

  it.each(["Achieving / Responsible", "Tarmac", "Weather", "Reading / Writing"])(
    "%s is no such label",
    (label) => {
      expect(targetRoleOf(label)).toBeNull();
    },
  );
});

it("takes a word for another only where one alone is meant", () => {
  const spell = speller(["target", "strategy", "steps", "stems"]);
  expect(["traget", "targt", "stratgey", "steos", "stess", "cat"].map(spell)).toEqual([
    "target",
    "target",
    "strategy",
    "steos",
    "stess",
    "cat",
  ]);
});

it.each(["target", "traget", "targt", "targget", "terget"])("%s matches target", (word) => {
  expect(new RegExp(`^${mistyped("target")}$`).test(word)).toBe(true);
});

it.each(["long", "logn"])("%s matches long, and lung does not", (word) => {
  const pattern = new RegExp(`^${mistyped("long")}$`);
  expect([pattern.test(word), pattern.test("lung")]).toEqual([true, false]);
});
