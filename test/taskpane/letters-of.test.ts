import { judgeWording } from "../../src/actions/judge-wording";
import type { ActionPoint } from "../../src/meeting/meeting";
import { lettersOf } from "../../src/taskpane/components/meeting/letters-of";

const blank: ActionPoint = {
  suggestion: 1,
  isOverAndAbove: true,
  wording: "Read the words on her list aloud",
  when: "",
  who: "",
  strategies: "",
  success: "",
};

function open(action: Partial<ActionPoint>) {
  return lettersOf({ ...blank, ...action }, "Kirsty will read", judgeWording)
    .filter(({ holds }) => !holds)
    .map(({ letter }) => letter);
}

describe("the letters of an action point", () => {
  it.each<[string, Partial<ActionPoint>, readonly string[]]>([
    ["nothing but the words", {}, ["measurable", "timed"]],
    ["a day in its own field", { when: "11 December" }, ["measurable"]],
    ["a measure in its own field", { success: "20 of 30 words without help" }, ["timed"]],
    ["a field that measures nothing", { success: "She likes it" }, ["measurable", "timed"]],
    ["all of it", { when: "11 December", success: "20 of 30 words without help" }, []],
    ["no words", { wording: " " }, ["specific", "measurable", "achievable", "relevant", "timed"]],
  ])("%s", (_, action, letters) => {
    expect(open(action)).toEqual(letters);
  });

  it("is relevant to its long-term target, and says so", () => {
    const letters = lettersOf(blank, "Kirsty will read", judgeWording);
    expect(letters.find(({ letter }) => letter === "relevant")).toMatchObject({
      holds: true,
      message: "Kirsty will read",
    });
  });
});
