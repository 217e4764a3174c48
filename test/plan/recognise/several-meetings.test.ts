import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table as tableOf } from "../../helpers/docx";
import { planOf, wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  tableOf([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
/** A table of text, with a paragraph for each line. */
const table = (rows: readonly (readonly string[])[]) =>
  tbl(
    Math.max(...rows.map(({ length }) => length)),
    rows.map((row) => row.map((words) => words.split("\n"))),
  );
const record = (...body: readonly string[]) => iep + heading("Review record") + body.join("");
const reviewsOf = (...body: readonly string[]) => wordsOf(record(...body)).reviews;
const isSaid = (...body: readonly string[]) =>
  planOf(record(...body)).problems.some(({ code }) => code === "review-partly-read");

const termly = { type: "Termly review", date: "3 Dec 2026", invited: ["Gran", "CT", "EP"] };
const annual = { type: "Annual review", date: "2 June 2027", invited: ["Gran", "CT"] };
const both = [
  { ...termly, attended: ["Gran", "CT"] },
  { ...annual, attended: ["CT"] },
];
const heads = ["Type of meeting", "Date", "Invited", "Attended"];

describe("several meetings in one place are told apart", () => {
  it.each([
    [
      "by lines beside their days",
      [
        heads,
        [
          "Termly review\nAnnual review",
          "3 Dec 2026\n2 June 2027",
          "Gran, CT, EP\nGran, CT",
          "Gran, CT\nCT",
        ],
      ],
    ],
    [
      "by their titles in a box",
      [
        [
          [
            "Termly review – 3 Dec 2026",
            "Invited: Gran, CT, EP",
            "Attended: Gran, CT",
            "Annual review – 2 June 2027",
            "Invited: Gran, CT",
            "Attended: CT",
          ].join("\n"),
        ],
      ],
    ],
    [
      "by numbered titles in a box",
      [
        [
          [
            "1. Termly review – 3 Dec 2026",
            "Invited: Gran, CT, EP",
            "Came: Gran, CT",
            "2. Annual review – 2 June 2027",
            "Invited: Gran, CT",
            "Came: CT",
          ].join("\n"),
        ],
      ],
    ],
    [
      "by their titles alone, with the day behind a label",
      [
        [
          [
            "Termly review",
            "Date: 3 Dec 2026",
            "Invited: Gran, CT, EP",
            "Attended: Gran, CT",
            "Annual review",
            "Date: 2 June 2027",
            "Invited: Gran, CT",
            "Attended: CT",
          ].join("\n"),
        ],
      ],
    ],
  ])("%s", (_name, rows) => {
    expect(reviewsOf(table(rows))).toEqual(both);
  });

  it("what has one line is said of all of them", () => {
    const row = ["Review", "3 Dec 2026\n2 June 2027", "Gran, CT", "Gran, CT\nCT"];
    expect(reviewsOf(table([heads, row]))).toEqual([
      { type: "Review", date: "3 Dec 2026", invited: ["Gran", "CT"], attended: ["Gran", "CT"] },
      { type: "Review", date: "2 June 2027", invited: ["Gran", "CT"], attended: ["CT"] },
    ]);
  });

  it.each([
    ["more lines than days", ["Termly", "3 Dec 2026\n2 June 2027", "Gran\nCT\nEP", "Gran\nCT"]],
    ["two days on a line", ["Termly", "3 Dec 2026 and 2 June 2027", "Gran, CT", "CT"]],
    ["two kinds and one day", ["Termly review\nAnnual review", "3 Dec 2026", "Gran, CT", "CT"]],
  ])("or it is said: %s", (_name, row) => {
    expect(isSaid(table([heads, row]))).toBe(true);
    expect(isSaid(table([heads, ["Termly review", "3 Dec 2026, 2.30 pm", "Gran", "Gran"]]))).toBe(
      false,
    );
  });
});

it.each([
  ["Meeting 5 Nov 2026", { date: "5 Nov 2026" }],
  ["Review 11th February 2027", { date: "11th February 2027" }],
  ["Meeting 2", { type: "Meeting 2" }],
  ["Meeting 2 – 11 Feb 2027", { date: "11 Feb 2027" }],
])("“%s” over its columns is no number of a meeting where it is its day", (title, said) => {
  const rows = [
    ["", wide(title, 2)],
    ["", "Invited", "Attended"],
    ["Gran", "✓", "✓"],
    ["CT", "✓", ""],
  ];
  const [found] = reviewsOf(tbl(3, rows));
  expect(found).toEqual({ ...said, invited: ["Gran", "CT"], attended: ["Gran"] });
});

it("letters beside the family are who came, and nobody's words", () => {
  const { reviews, comments } = wordsOf(
    record(
      paragraph("I = invited, A = attended"),
      table([
        ["", "Meeting 1", "Meeting 2"],
        ["Type of meeting", "Termly review", "Annual review"],
        ["Date", "3 Dec 2026", "2 June 2027"],
        ["Mum", "I/A", "I"],
        ["Dad", "I", "A"],
        ["CT", "I/A", "I A"],
      ]),
    ),
  );
  expect(comments).toEqual([]);
  expect(reviews).toEqual([
    {
      type: "Termly review",
      date: "3 Dec 2026",
      invited: ["Mum", "Dad", "CT"],
      attended: ["Mum", "CT"],
    },
    { type: "Annual review", date: "2 June 2027", invited: ["Mum", "CT"], attended: ["Dad", "CT"] },
  ]);
});

it.each([
  [
    "known elsewhere",
    "Nurture base, Mum, Drama group",
    "Nurture base and Drama group",
    ["Nurture base", "Drama group"],
  ],
  ["jobs", "Mum, CT", "VI teacher and CT", ["VI teacher", "CT"]],
])("people joined by “and” who are %s are two", (_name, invited, came, attended) => {
  const [found] = reviewsOf(table([heads, ["Termly", "3 Dec 2026", invited, came]]));
  expect(found?.attended).toEqual(attended);
});

it("people who may be one or two are said", () => {
  const rowOf = (came: string) =>
    isSaid(table([heads, ["Termly review", "3 Dec 2026", "Mum, CT", came]]));
  expect(rowOf("Drama and Dance group")).toBe(true);
  expect(rowOf("Mr and Mrs Ross")).toBe(false);
  expect(rowOf("Speech and Language Therapist")).toBe(false);
});

it("a day on a line of its own in a box begins the next meeting", () => {
  const lines = ["3 Dec 2026", "Invited: Gran, CT", "Came: Gran", "2 June 2027", "Came: CT"];
  expect(reviewsOf(table([[lines.join("\n")]]))).toEqual([
    { date: "3 Dec 2026", invited: ["Gran", "CT"], attended: ["Gran"] },
    { date: "2 June 2027", attended: ["CT"] },
  ]);
});

it.each(["3 Dec '26", "3rd December ’26"])("a year cut short belongs to the day: %s", (date) => {
  const rows = [[`Termly review ${date}`], ["Invited: Gran, CT"], ["Attended: Gran"]];
  expect(reviewsOf(table(rows))).toEqual([
    { type: "Termly review", date, invited: ["Gran", "CT"], attended: ["Gran"] },
  ]);
});

it("a key with a label before it is nobody who came", () => {
  const rows = [
    ["", "3 Dec 2026", "2 June 2027"],
    ["Mum", "P", "A"],
    ["CT", "P", "P"],
  ];
  expect(reviewsOf(paragraph("Key: P – present, A – apologies"), table(rows))).toEqual([
    { date: "3 Dec 2026", attended: ["Mum", "CT"] },
    { date: "2 June 2027", attended: ["CT"] },
  ]);
});

it.each([
  [
    "letters that nothing explains",
    [
      ["Date", "3 Dec 2026"],
      ["Name", "Invited / Attended"],
      ["Mum", "I A"],
      ["CT", "I"],
    ],
  ],
  ["all but one whom nobody asked", [heads, ["Termly", "3 Dec 2026", "Mum, CT", "All except Kai"]]],
  ["one with another", [heads, ["Termly", "3 Dec 2026", "Mum, CT", "Kai with Mum"]]],
])("who came is not plain, and it is said: %s", (_name, rows) => {
  expect(isSaid(table(rows))).toBe(true);
});

describe("a column under a heading in words of the school’s own", () => {
  const rows = (label: string, ...kinds: readonly string[]) =>
    table([
      ["When", label, "Letters out", "Minute out"],
      ["22/9/26", kinds[0] ?? "", "1/9/26", "29/9/26"],
      ["18 May 2027", kinds[1] ?? "", "27 April 2027", ""],
    ]);

  it.each(["What", "Occasion?", "Which one"])("is the kind of meeting over kinds: %s", (label) => {
    expect(reviewsOf(rows(label, "Core group", "Annual review"))).toEqual([
      { type: "Core group", date: "22/9/26", invitationsSent: "1/9/26", minutesSent: "29/9/26" },
      {
        type: "Annual review",
        date: "18 May 2027",
        invitationsSent: "27 April 2027",
        minutesSent: "",
      },
    ]);
  });

  it.each([
    ["What", "Talked of bus"],
    ["Blether", "Core group"],
  ])("is none over other words, or where the heading asks nothing: %s, %s", (label, said) => {
    const [found] = reviewsOf(rows(label, said, "Annual review"));
    expect(found).not.toHaveProperty("type");
  });
});
