import { heading, tbl, wide, type CellSource } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Ailsa will read more", "Ailsa will read 30 words", "CT", "Dec"],
  ]);

function reviewsIn(rows: readonly (readonly CellSource[])[]) {
  return wordsOf(iep + heading("Review Record") + tbl(5, rows)).reviews;
}

const above = [
  ["Type of meeting", wide("Annual review", 2), wide("Interim review", 2)],
  ["Date", wide("20 September 2026", 2), wide("6 June 2027", 2)],
  ["Minutes sent", wide("25 September 2026", 2), wide("", 2)],
];
const people = [
  ["Ms Farr (CT)", "✓", "✓", "", ""],
  ["Mrs Munro (mum)", "✓", "", "✓", "✓"],
];

describe("a pair of columns for each meeting over one list of people", () => {
  const expected = [
    {
      type: "Annual review",
      date: "20 September 2026",
      minutesSent: "25 September 2026",
      invited: ["Ms Farr (CT)", "Mrs Munro (mum)"],
      attended: ["Ms Farr (CT)"],
    },
    {
      type: "Interim review",
      date: "6 June 2027",
      minutesSent: "",
      invited: ["Mrs Munro (mum)"],
      attended: ["Mrs Munro (mum)"],
    },
  ];

  it.each([
    [
      "the rows of the meetings above",
      [...above, ["Name", "Invited", "Attended", "Invited", "Attended"], ...people],
    ],
    [
      "or one that names each and its day",
      [
        ["", wide("Annual review – 20 September 2026", 2), wide("Interim review (6 June 2027)", 2)],
        ["Name", "Invited", "Attended", "Invited", "Attended"],
        ...people,
        ["Minutes sent", wide("25 September 2026", 2), wide("", 2)],
      ],
    ],
    [
      "or one with the kind and day of each, in few words",
      [
        ["", wide("Annual, 20 September 2026", 2), wide("Interim 6 June 2027", 2)],
        ["Name", "Invited", "Attended", "Invited", "Attended"],
        ...people,
      ],
      [
        { type: "Annual", date: "20 September 2026" },
        { type: "Interim", date: "6 June 2027" },
      ],
    ],
    [
      "or one with no more than the day of each",
      [
        ["Person", wide("20 Sept 2026", 2), wide("6/6/27", 2)],
        ["", "Invited", "Attended", "Invited", "Attended"],
        ...people,
      ],
      [{ date: "20 Sept 2026" }, { date: "6/6/27" }],
    ],
    ["or below", [["Name", "Invited", "Attended", "Invited", "Attended"], ...people, ...above]],
  ])("is read, %s", (_, rows, saidOf: readonly object[] = expected) => {
    const who = expected.map(({ invited, attended }) => ({ invited, attended }));
    expect(reviewsIn(rows)).toEqual(saidOf.map((said, at) => ({ ...who[at], ...said })));
  });

  it("is no such thing with one pair, or with columns of another kind among them", () => {
    const one = tbl(3, [
      ["Date", wide("6 June 2027", 2)],
      ["Name", "Invited", "Attended"],
      ["Mrs Munro (mum)", "✓", ""],
    ]);
    expect(wordsOf(iep + heading("Review Record") + one).reviews).toEqual([
      { date: "6 June 2027", invited: ["Mrs Munro (mum)"], attended: [] },
    ]);
    const other = reviewsIn([
      ["Name", "Invited", "Attended", "Phone", "Email"],
      ["Mrs Munro (mum)", "✓", "", "01955 000000", "–"],
    ]);
    expect(other).toEqual([{ invited: ["Mrs Munro (mum)"], attended: [] }]);
  });
});

describe("who said it and when, from what stands above", () => {
  const said = (body: string) => wordsOf(iep + body).comments;
  const liked = "I like my reading group.";
  const happy = "We are happy with it.";

  it("is the speaker of the heading, and of the line above a second table", () => {
    const rows = (words: string) =>
      table([
        ["Date", "Comment"],
        ["16 May 2027", words],
      ]);
    const body = heading("Pupil's voice") + rows(liked) + paragraph("Parents' voice") + rows(happy);
    expect(said(body)).toEqual([
      { by: "pupil", date: "16 May 2027", text: liked },
      { by: "parent", date: "16 May 2027", text: happy },
    ]);
  });

  it("is whoever is to answer", () => {
    const ask = (who: string, words: string) => paragraph(who) + paragraph(words);
    const body =
      heading("What do you think of your targets?") +
      ask("Pupil to answer", liked) +
      heading("What do you think of the plan?") +
      ask("Parents/carers to answer", happy);
    expect(said(body)).toEqual([
      { by: "pupil", text: liked },
      { by: "parent", text: happy },
    ]);
  });

  it.each([
    ["Record of Review Meeting", "5 June 2027"],
    ["Minute of review meeting", "5 June 2027"],
    ["Record of Review Meetings", undefined],
  ])("under “%s” is dated %s", (title, date) => {
    const record = [
      "Type of meeting: Annual review",
      "Date of meeting: 5 June 2027",
      "Present: Mum",
    ];
    const body =
      heading(title) +
      record.map(paragraph).join("") +
      heading("Views of pupil") +
      paragraph(liked);
    expect(said(body)).toEqual([{ by: "pupil", ...(date && { date }), text: liked }]);
  });

  it("is never a list of those who came", () => {
    const card = table([
      ["Core group meeting – 18 May 2027", ""],
      ["Invited", "HT, SfL teacher, Mum"],
      ["Came along", "SfL teacher, Mum"],
      ["What the pupil said", liked],
      ["What home said", happy],
    ]);
    const { reviews, comments } = wordsOf(iep + heading("My review meetings") + card);
    expect(reviews[0]).toMatchObject({ attended: ["SfL teacher", "Mum"] });
    expect(comments.map(({ by, text }) => [by, text])).toEqual([
      ["pupil", liked],
      ["parent", happy],
    ]);
  });
});

it("a dated title of a meeting begins no new plan", () => {
  const rows = table([
    ["Name", "Invited", "Attended"],
    ["Class teacher", "Y", "N"],
    ["Mum", "Y", "Y"],
  ]);
  const { reviews } = wordsOf(
    iep +
      paragraph("Interim review: 26/05/2027") +
      rows +
      paragraph("IEP review: 10/06/2027") +
      rows,
  );
  expect(reviews.map(({ type, date }) => [type, date])).toEqual([
    ["Interim review", "26/05/2027"],
    ["IEP review", "10/06/2027"],
  ]);
});

describe("headings that say of which meeting somebody was asked or came", () => {
  const rows = (...heads: readonly CellSource[]) => [
    ["", ...heads],
    ["Mum", "✓", "✓", "✓", "✗"],
    ["Mrs Ross (EP)", "✓", "✗", "", "✓"],
  ];
  const asked = [
    { invited: ["Mum", "Mrs Ross (EP)"], attended: ["Mum"] },
    { invited: ["Mum"], attended: ["Mrs Ross (EP)"] },
  ];

  it.each([
    [
      ["2 Oct", "Invited"],
      ["2 Oct", "Attended"],
      ["15 Jan", "Invited"],
      ["15 Jan", "Attended"],
    ],
    [
      ["Asked", "2 Oct"],
      ["Came", "2 Oct"],
      ["Asked", "15 Jan"],
      ["Came", "15 Jan"],
    ],
    ["Invited (2 Oct)", "There (2 Oct)", "Invited (15 Jan)", "There (15 Jan)"],
    ["2 Oct – invited", "2 Oct – present", "15 Jan – invited", "15 Jan – present"],
  ])("%s, %s, %s, %s", (...heads) => {
    const [first, second] = asked;
    expect(reviewsIn(rows(...heads))).toEqual([
      { date: "2 Oct", ...first },
      { date: "15 Jan", ...second },
    ]);
  });

  it("may name its kind", () => {
    const kinds = [
      ["Annual review", "Invited"],
      ["Annual review", "Attended"],
      ["Termly review", "Invited"],
      ["Termly review", "Attended"],
    ];
    expect(reviewsIn(rows(...kinds)).map(({ type, invited }) => [type, invited])).toEqual([
      ["Annual review", ["Mum", "Mrs Ross (EP)"]],
      ["Termly review", ["Mum"]],
    ]);
  });
});
