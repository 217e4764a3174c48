import { examplesOf, readPlanExample } from "./plan-example";

it("finds the examples of a page with their headings", () => {
  const page =
    "# x\n## Reported\n```plan\nLT: a\n```\n## Not reported\n\n```plan\nLT: b\n```\n```text\nno\n```\n";
  expect(examplesOf(page)).toEqual([
    { heading: "Reported", text: "LT: a\n" },
    { heading: "Not reported", text: "LT: b\n" },
  ]);
});

it("reads every part of an example", () => {
  const text = `setting: special
today: 2026-11-23
LT: Support reading: words | indicators: Achieving, respected and responsible
  ST: Read 20 words | who: CT | when:
  ST: Spell 20 words
LT: Help her make friends | indicators:
LT: Be active
ST: Hang up his coat
review: type: termly review | date: 4/12/2026 | invited: HT, CT | attended: | minutes sent: 11/12/2026
comment pupil: I like it. | date: 4/12/2026
`;
  expect(readPlanExample(text)).toEqual({
    today: "2026-11-23",
    plan: {
      setting: "special",
      longTerm: [
        {
          text: "Support reading: words",
          indicators: ["achieving", "respected", "responsible"],
          indicatorText: "Achieving, respected and responsible",
          shortTerm: [{ text: "Read 20 words", who: "CT", when: "" }, { text: "Spell 20 words" }],
        },
        { text: "Help her make friends", indicators: [], indicatorText: "", shortTerm: [] },
        { text: "Be active", indicatorText: null, shortTerm: [] },
      ],
      unassigned: [{ text: "Hang up his coat" }],
      reviews: [
        {
          type: "termly review",
          date: "4/12/2026",
          invited: ["HT", "CT"],
          attended: [],
          minutesSent: "11/12/2026",
        },
      ],
      comments: [{ by: "pupil", text: "I like it.", date: "4/12/2026" }],
    },
  });
});

it("tells an empty part of the form from a missing one", () => {
  expect(readPlanExample("comments: empty\nreview record: empty").plan).toEqual({
    longTerm: [],
    unassigned: [],
    hasComments: true,
    hasReviewRecord: true,
  });
});

it.each([
  ["a line it does not know", "Target: Read"],
  ["a column it does not know", "ST: Read | whom: CT"],
  ["a step without a long-term target", "  ST: Read"],
  ["a day that is none", "today: 2026-02-30"],
  ["a setting that is none", "setting: nursery"],
  ["a line without a name", "Read 20 words"],
])("refuses %s", (_, text) => {
  expect(() => readPlanExample(text)).toThrow();
});
