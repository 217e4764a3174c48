import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const bold = (words: string) => p(run(words, "<w:b/>"));
const liked = "I like PE.";
const happy = "She is happy at home.";
const said = (date: string) => [
  { by: "pupil", date, text: liked },
  { by: "parent", date, text: happy },
];

describe("the card of a meeting without a heading for it", () => {
  const card = (...rows: readonly (readonly [string, string])[]) =>
    table([...rows, ["Pupil comment", liked], ["Parent/carer comment", happy]]);

  it.each([
    ["Date of review meeting", "Present"],
    ["Date we met", "Who was there"],
  ])("is known by the day that somebody met and who came: %s, %s", (when, who) => {
    const { reviews, comments } = wordsOf(iep + card([when, "20/11/26"], [who, "Mum; Mr Lamont"]));
    expect(reviews).toEqual([{ date: "20/11/26", attended: ["Mum", "Mr Lamont"] }]);
    expect(comments).toEqual(said("20/11/26"));
  });

  it.each([
    ["Review of the plan on 20/11/26", { date: "20/11/26" }],
    ["Annual review, 20/11/26", { type: "Annual review", date: "20/11/26" }],
  ])("may have its day in a row across it: %s", (title, when) => {
    const body = tbl(2, [[wide(title, 2)], ["Invited", "Mum, Dad"], ["Present", "Dad"]]);
    expect(wordsOf(iep + body).reviews).toEqual([
      { ...when, invited: ["Mum", "Dad"], attended: ["Dad"] },
    ]);
  });

  it("asks for no type by a row across it that only says what it is", () => {
    const rows = [
      ["Date of review", "20/11/26"],
      ["Invited", "Mum, Dad"],
      ["Present", "Dad"],
    ];
    expect(wordsOf(iep + tbl(2, [[wide("Review meeting", 2)], ...rows])).reviews).toEqual([
      { date: "20/11/26", invited: ["Mum", "Dad"], attended: ["Dad"] },
    ]);
    const asked = [["Meeting", ""], ...rows];
    expect(wordsOf(iep + tbl(2, asked)).reviews).toMatchObject([{ type: "" }]);
  });

  it("may have what the family thinks in columns of its own", () => {
    const body = table([
      ["Date we met", "Who was there", "What I think", "What my family think"],
      ["20/11/26", "Mum, Mr Lamont", liked, happy],
    ]);
    const { reviews, comments } = wordsOf(iep + heading("We met to talk about my plan", 2) + body);
    expect(reviews).toEqual([{ date: "20/11/26", attended: ["Mum", "Mr Lamont"] }]);
    expect(comments).toEqual(said("20/11/26"));
  });

  it("asks for the day of a review above what pupil and parent say", () => {
    const body = table([
      ["Review date", "Attended by", "Pupil’s comment", "Parent’s comment"],
      ["20/11/26", "Mum, Mr Lamont", liked, happy],
    ]);
    const { reviews, comments } = wordsOf(iep + bold("Monitoring and Review") + body);
    expect(reviews).toEqual([{ date: "20/11/26", attended: ["Mum", "Mr Lamont"] }]);
    expect(comments.map(({ text }) => text)).toEqual([liked, happy]);
  });

  it("is no table of reviews where nobody of the family is asked", () => {
    const body = table([
      ["Review date", "Attended by", "Progress"],
      ["20/11/26", "Mum, Mr Lamont", "Reads 20 words"],
    ]);
    expect(wordsOf(iep + bold("Clubs") + body).reviews).toEqual([]);
  });

  it("is known by who was invited and who came, before the targets too", () => {
    const meeting = card(["Date of review", "9 Nov"], ["Invited", "Mum, Dad"], ["Present", "Dad"]);
    const { reviews, comments } = wordsOf(heading("Review meeting", 2) + meeting + iep);
    expect(reviews).toEqual([{ date: "9 Nov", invited: ["Mum", "Dad"], attended: ["Dad"] }]);
    expect(comments).toEqual(said("9 Nov"));
  });

  it.each([
    [
      "a profile",
      table([
        ["Date of review", "June 2026"],
        ["Present levels", "Reads 20 words"],
      ]),
    ],
    [
      "a log of meetings for the office",
      table([
        ["Date of meeting", "Who came", "What was decided"],
        ["4 May 2026", "Mum, HT", "A taxi from August"],
      ]),
    ],
  ])("is not seen in %s", (_name, body) => {
    expect(wordsOf(body + iep).reviews).toEqual([]);
  });
});

describe("a meeting in lines with what was said at it", () => {
  const lines = (...words: readonly string[]) => p("") + words.map(bold).join("");
  const meeting = [
    "Review: termly review, 19 November 2026",
    "Invited: Ailsa; Mrs Ross; Mr Lamont",
    "Came along: Ailsa; Mrs Ross",
    `Pupil comment: ${liked}`,
    `Parent comment: ${happy}`,
  ];

  it("needs no heading, and gives what was said its day alone", () => {
    const { reviews, comments } = wordsOf(iep + lines(...meeting));
    expect(reviews).toEqual([
      {
        type: "termly review",
        date: "19 November 2026",
        invited: ["Ailsa", "Mrs Ross", "Mr Lamont"],
        attended: ["Ailsa", "Mrs Ross"],
      },
    ]);
    expect(comments).toEqual(said("19 November 2026"));
  });

  it("says so where it ends before words that may be somebody’s", () => {
    const body = lines(...meeting) + paragraph("At night: she sleeps much better now");
    expect(wordsOf(iep + body).problems).toContain("review-partly-read");
  });

  it.each([
    // Under a label made like those above, or said to whoever fills the form in.
    ["Saved in: Staff shared / ASN", happy],
    ["to be updated after parents’ night", happy],
    // Near misses: somebody's own words.
    ["She is to be given more maths.", `${happy}\nShe is to be given more maths.`],
    [
      "It helps when we all do one thing: read.",
      `${happy}\nIt helps when we all do one thing: read.`,
    ],
  ])("ends before what is no more of it: %s", (below, text) => {
    expect(wordsOf(iep + lines(...meeting) + paragraph(below)).comments).toEqual([
      said("19 November 2026")[0],
      { by: "parent", date: "19 November 2026", text },
    ]);
  });
});

describe("the heading of a meeting", () => {
  const people = table([
    ["Who was asked", "Mum, Mr Lamont"],
    ["Who came", "Mum"],
  ]);
  const who = { invited: ["Mum", "Mr Lamont"], attended: ["Mum"] };

  it.each([
    ["Review of the plan on 12 November 2026", { date: "12 November 2026", ...who }],
    ["Review of Ailsa’s IEP, 12 November 2026", { date: "12 November 2026", ...who }],
    [
      "Annual review of the plan on 12 November 2026",
      { type: "Annual review of the plan", date: "12 November 2026", ...who },
    ],
  ])("says its kind only where it names one: %s", (title, review) => {
    expect(wordsOf(iep + heading(title, 2) + people).reviews).toEqual([review]);
  });
});

describe("a page for each meeting", () => {
  const page = (title: string, date: string) =>
    bold(title) +
    table([
      ["Type of meeting", "Review", "Date of meeting", date],
      ["Invitations sent", "", "Minute sent", ""],
    ]) +
    p("") +
    table([
      ["Name", "Role", "Invited", "Attended"],
      ["Jo Ross", "Mum", "☒", "☒"],
    ]) +
    paragraph("Targets looked at one by one.") +
    table([
      ["Child’s comments", liked],
      ["Parent/carer’s comments", happy],
    ]);
  const datesOf = (title: string) =>
    wordsOf(iep + page(title, "9 June 2026") + page(title, "12 May 2027")).comments.map(
      ({ date }) => date,
    );

  it.each(["Section 5: Record of Child’s Plan meeting", "Record of our review meeting"])(
    "gives what was said there its date, however the meeting is called: %s",
    (title) => {
      expect(datesOf(title)).toEqual(["9 June 2026", "9 June 2026", "12 May 2027", "12 May 2027"]);
    },
  );

  it.each(["Section 5: Record of Child’s Plan meetings", "Section 5 – Review"])(
    "is none where the heading is of all meetings: %s",
    (title) => {
      const said = wordsOf(iep + page(title, "9 June 2026")).comments;
      expect(said.map(({ text, date }) => [text, date])).toEqual([
        [liked, undefined],
        [happy, undefined],
      ]);
    },
  );
});

describe("a card of comments before the targets", () => {
  const front = (...rows: readonly (readonly string[])[]) =>
    heading("What does everyone think?", 2) + table(rows) + iep;

  it("has its date beside the label for it", () => {
    const rows = [
      ["Date", "18 Nov"],
      ["Child’s comments", liked],
      ["Parent’s / carer’s comments", happy],
    ];
    expect(wordsOf(front(...rows)).comments).toEqual(said("18 Nov"));
  });

  it("is none where it asks for other things as well", () => {
    const rows = [
      ["Date", "18 Nov"],
      ["Child’s views", liked],
      ["Strengths", "Kind to others"],
    ];
    expect(wordsOf(front(...rows)).comments).toEqual([]);
  });
});

describe("the form of one meeting, with the headings of its comments in a table below", () => {
  const form = (title: string, date: string) =>
    p(run(title), '<w:outlineLvl w:val="1"/>') +
    table([
      ["Type of meeting", "Termly review"],
      ["Date of meeting", date],
      ["Invited", "Mum, CT"],
    ]) +
    p("") +
    table([
      ["Pupil’s comments", "Parent/carer’s comments"],
      [liked, happy],
    ]);

  it.each([
    ["ILP Monitoring and Review Form", "9 June 2026"],
    ["Review meeting sheet", "9 June 2026"],
    // Near miss: the record of all meetings.
    ["Record of review meetings form", undefined],
  ])("“%s” says that they were made on %s", (title, date) => {
    const { comments } = wordsOf(iep + form(title, "9 June 2026") + form(title, "12 May 2027"));
    expect(comments[0]?.date).toBe(date);
    expect(comments.at(-1)?.date).toBe(date && "12 May 2027");
  });
});

it.each([
  [["Invitations sent", "email"], ["Minutes sent", "2 Nov"], "email"],
  [["Invitations sent", "by phone"], ["Minutes sent", "2 Nov"], "by phone"],
  // Near miss: a heading of its own above its value.
  [["Invitations sent", "Venue"], ["2 Nov", "The library"], "2 Nov"],
])("%j above %j says that invitations were sent: %s", (first, second, sent) => {
  const body = table([
    ["Type of meeting", "Termly review"],
    ["Date", "9 Nov"],
    ["Attended", "Mum"],
    first,
    second,
  ]);
  const [review] = wordsOf(iep + heading("Review meeting", 2) + body).reviews;
  expect(review).toMatchObject({ type: "Termly review", date: "9 Nov", invitationsSent: sent });
});

it("what was said at meetings may have its heading in the frame of its table", () => {
  const { comments } = wordsOf(
    iep +
      tbl(1, [
        [
          {
            xml:
              bold("Comments made at review meetings") +
              table([
                ["Date", "Pupil", "Parent/carer"],
                ["4.11.26", "I am so tired", ""],
              ]) +
              p(""),
          },
        ],
      ]),
  );
  expect(comments).toEqual([{ by: "pupil", date: "4.11.26", text: "I am so tired" }]);
});

it.each([
  [
    "Review meeting – 25/11/2026 (termly review of targets)",
    { type: "termly review of targets", date: "25/11/2026" },
  ],
  ["Review meeting – 25/11/2026", { date: "25/11/2026" }],
  // Near miss: what stands in the brackets is no kind of meeting.
  ["Review meeting – 25/11/2026 (the library)", { date: "25/11/2026" }],
])("the heading “%s” names the meeting that letters, minutes and ticks are of", (title, named) => {
  const { reviews } = wordsOf(
    iep +
      p(run(title), '<w:outlineLvl w:val="1"/>') +
      paragraph("Invitations sent 4/11/2026. Minutes sent 28/11/2026.") +
      table([
        ["Person", "Invited", "Attended"],
        ["Mrs Noble (mum)", "✓", "✓"],
        ["Ms Bain (SfL)", "✓", ""],
      ]),
  );
  expect(reviews).toEqual([
    {
      ...named,
      invited: ["Mrs Noble (mum)", "Ms Bain (SfL)"],
      attended: ["Mrs Noble (mum)"],
      invitationsSent: "4/11/2026",
      minutesSent: "28/11/2026",
    },
  ]);
});

describe("views in a card below the day of the meeting, with another part of the plan between", () => {
  const chronology =
    heading("Chronology", 2) +
    table([
      ["Date", "Significant event", "Outcome"],
      ["1/1/2018", "Started nursery", "Recorded"],
    ]);
  const views = [
    ["Views of pupil", "I want to be a vet."],
    ["Views of carers", "She reads to her brother."],
  ];
  const read = (title: string, ...rows: readonly (readonly string[])[]) =>
    wordsOf(iep + chronology + heading(title, 2) + table([...rows, ...views])).comments;

  it("are comments of that day where the card says who was present", () => {
    expect(read("Review 8/12/26", ["Present", "Mrs Ross (HT)"])).toEqual([
      { by: "pupil", date: "8/12/26", text: "I want to be a vet." },
      { by: "parent", date: "8/12/26", text: "She reads to her brother." },
    ]);
  });

  it.each([
    ["Review 8/12/26", ["Strengths", "Sings"]],
    ["Assessment 8/12/26", ["Present", "Mrs Ross (HT)"]],
  ])("are none below “%s” beside %j", (title, row) => {
    expect(read(title, row)).toEqual([]);
  });
});
