import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Strategies", "Who"],
    ["Kai will feel settled", "Kai will greet his key adult", "Rota", "CT"],
  ]);
const cell = (...lines: readonly string[]) => ({ xml: lines.map((line) => p(run(line))).join("") });
const commentsOf = (rows: Parameters<typeof tbl>[1]) =>
  wordsOf(iep + heading("Comments", 2) + tbl(2, rows)).comments.map(
    ({ by, text }) => `${by}: ${text}`,
  );

describe("what a form asks below a label is no part of the answer beside it", () => {
  it.each([
    [["What has gone well? What would you change?"]],
    [["What went well?"]],
    [["What has gone well?", "What would you change?"]],
    [["Think about what you liked and what was hard."]],
    [["How do you feel about school? Are you happy with your targets?"]],
    [["Please tell us how it went."]],
    [["(what went well, what next)"]],
    [["Which target did you like best? Why?"]],
    [["What I am proud of and what is tricky"]],
  ])("%s", (asked) => {
    const rows = [
      [cell("Pupil comments", ...asked), "my scissors are good"],
      ["Parent comments", "Happy enough."],
    ];
    expect(commentsOf(rows)).toEqual(["pupil: my scissors are good", "parent: Happy enough."]);
  });

  it.each([
    [cell("Pupil comments", "Thank you for the laptop"), "Ms Ross noted it"],
    [cell("Pupil comments", "Has been ok"), "Seen by CT"],
    [cell("Pupil comments", "Is it home time yet"), ""],
  ])("words that are said stay: %j", (label, beside) => {
    expect(commentsOf([[label, beside]])[0]).toMatch(/Thank you|Has been|Is it/);
  });
});

it.each([
  ["Please tell us what has gone well and what you would like next.", "Gone well."],
  // Near misses: what parents ask for.
  ["Please tell us when she has swimming.", "Please tell us when she has swimming.\nGone well."],
  ["Please share how he does with us.", "Please share how he does with us.\nGone well."],
])("a line of the form above the words is none of them: “%s”", (line, text) => {
  const words = heading("Parent/carer comments", 2) + p(run(line)) + p(run("Gone well."));
  expect(wordsOf(iep + words).comments).toEqual([{ by: "parent", text }]);
});
