import { answerSchema, expectedSchema } from "../../scripts/evaluate/answer";
import { compare } from "../../scripts/evaluate/compare";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { planWords } from "../helpers/plan-words";
import { combinations } from "./make/combinations";

it.each(combinations.map((one) => [one.name, one] as const))(
  "reads whole: %s",
  async (_, { file, truth }) => {
    const plan = readSnapshot({ ooxml: null, file: await file(), liveParagraphs: null });
    const { problems, ...words } = planWords(plan);
    const answer = answerSchema.parse({ ...words, problems: problems.map((code) => ({ code })) });
    const { outcome, differences } = compare(
      expectedSchema.parse(JSON.parse(JSON.stringify(truth))),
      answer,
    );
    expect(differences).toEqual([]);
    expect(outcome).toBe("whole");
  },
);
