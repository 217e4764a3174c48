import { assess } from "../../../src/rules/assess/assess";
import { assessText } from "../../../src/rules/assess/assess-text";

it("judges as assess does, and the same text once", () => {
  const text = "By December he will read ten words aloud without help.";
  const planText = { text, segments: [] };

  expect(assessText(planText)).toEqual(assess(text));
  expect(assessText(planText)).toBe(assessText(planText));
});

it("tells texts apart", () => {
  const one = assessText({ text: "Improve behaviour", segments: [] });
  const other = assessText({ text: "Read ten words by Friday", segments: [] });

  expect(one).not.toEqual(other);
});
