import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
const record = (...lines: readonly string[]) =>
  wordsOf(iep + heading("Review record") + lines.map(paragraph).join(""));

describe("a meeting that is told", () => {
  it.each([
    [
      ["We met on 12/11/26 for a review. Mum and CT attended."],
      { date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26 for the annual review.", "Mum came but Dad could not."],
      { type: "annual review", date: "12/11/26", attended: ["Mum"] },
    ],
    [
      ["A review was held on 12 November 2026. Those present were Mum, Mrs. Ross and the CT."],
      { date: "12 November 2026", attended: ["Mum", "Mrs. Ross", "CT"] },
    ],
    [
      [
        "The termly review took place on 12.11.26. Mum, Dad and Mrs Ross were invited. Mum and Mrs Ross attended the meeting.",
      ],
      {
        type: "termly review",
        date: "12.11.26",
        invited: ["Mum", "Dad", "Mrs Ross"],
        attended: ["Mum", "Mrs Ross"],
      },
    ],
    [
      ["Annual review 12/11/26. We invited Mum, Dad and the EP. Mum and Dad were there."],
      {
        type: "Annual review",
        date: "12/11/26",
        invited: ["Mum", "Dad", "EP"],
        attended: ["Mum", "Dad"],
      },
    ],
    [
      ["Mum, Mrs Ross and the CT met on 12/11/26."],
      { date: "12/11/26", attended: ["Mum", "Mrs Ross", "CT"] },
    ],
    [
      ["The interim review was held on 12/11/26 with Mum and Mrs Ross."],
      { type: "interim review", date: "12/11/26", attended: ["Mum", "Mrs Ross"] },
    ],
  ])("is read from its sentences: %j", (lines, review) => {
    expect(record(...lines).reviews).toEqual([review]);
  });

  it.each([
    ["We will meet on 12/11/26. Mum and CT will attend."],
    ["The next review will be held on 12/11/26. Mum and CT were invited."],
    ["The targets met on 12/11/26 were shared. Everything attended to."],
  ])("is none where it is still to come or another thing: %s", (line) => {
    expect(record(line).reviews ?? []).toEqual([]);
  });

  it.each([
    ["The group came together on 12/11/26 in the hall. It was well attended by family."],
    ["We had our review one day in May, 12/05/26. We were all there bar one."],
  ])("is said where the sentences do not say who: %s", (line) => {
    expect(record(line).problems).toContain("review-partly-read");
  });
});
