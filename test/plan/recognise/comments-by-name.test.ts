import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Strategies", "Who", "When"],
    ["Kai will feel settled", "Kai will greet his key adult", "Rota", "CT", "Dec"],
  ]);
const liked = "I like my reading group.";
const happy = "He is happier in the morning.";
const both = (date?: string) => [
  { by: "pupil", ...(date !== undefined && { date }), text: liked },
  { by: "parent", ...(date !== undefined && { date }), text: happy },
];
const commentsOf = (body: string) => wordsOf(iep + body).comments;

it("the name in a line at the top is the pupil’s", () => {
  const top = paragraph("Child’s Plan for Jude Kerr   DOB 11/11/2015   Class P7");
  const rows = table([
    ["What Jude thinks of the targets", liked],
    ["What Jude’s parents/carers think", happy],
  ]);
  expect(wordsOf(top + iep + heading("Comments on the targets", 2) + rows).comments).toEqual(
    both(),
  );
});

it.each([
  ["Pupil: Jude Kerr (P7)   DOB 11/11/2015", 2],
  ["Name: Jude Kerr (he/him)", 2],
  // Near miss: what a label asks for, and no name.
  ["Pupil: see (Seemis)", 1],
])("a name with more in brackets is known: %s", (line, count) => {
  const rows = table([
    ["From", "Comment"],
    ["Jude", liked],
    ["Mum (by phone)", happy],
  ]);
  const body = paragraph(line) + iep + heading("Comments", 2) + rows;
  expect(wordsOf(body).comments).toEqual(both().slice(-count));
});

it.each([
  ["behind their labels", ["Type: Termly", "Date: 4 Dec"], "4 Dec"],
  ["behind a label for the kind", ["Type of meeting: Date of review", "Date: 4 Dec"], "4 Dec"],
])("the date of a card holds for what was said in it: %s", (_name, top, date) => {
  const card = table([
    top,
    ["Invited: CT, Mum", "Attended: CT"],
    [`Pupil comments: ${liked}`, `Parent comments: ${happy}`],
  ]);
  expect(commentsOf(heading("Review meeting", 2) + card)).toEqual(both(date));
});

describe("the names of pupil and parent alone", () => {
  const said = paragraph(`Pupil: ${liked}`) + paragraph(`Parent: ${happy}`);

  it.each([
    ["a heading", heading("Annual review – 12 November 2026")],
    ["a line in bold", p(run("Annual review – 12 November 2026", "<w:b/>"))],
    ["a line", paragraph("Annual review – 12 November 2026")],
  ])("give somebody's words below %s that names a meeting", (_name, title) => {
    expect(commentsOf(title + said)).toEqual(both("12 November 2026"));
    const rows = tbl(2, [
      ["Pupil", liked],
      ["Parent", happy],
    ]);
    expect(commentsOf(title + rows)).toEqual(both("12 November 2026"));
  });

  it("give somebody's words below “Review of IEP”, dated in a row of its own", () => {
    const rows = tbl(2, [
      ["Date of review", "25/11/2026"],
      ["Tutor", "Overlay needs replaced."],
      ["Pupil", liked],
      ["Parent", happy],
    ]);
    expect(commentsOf(heading("Review of IEP") + rows)).toEqual(both("25/11/2026"));
  });

  it.each(["Support teacher", "Class teacher", "Named Person", "Lead professional"])(
    "end where somebody of the school speaks: %s",
    (who) => {
      const title = heading("Pupil & Parent/Carer Comments on 2.12.26");
      const other = paragraph(`${who}: Phrasing is much better.`);
      expect(commentsOf(title + said + other)).toEqual(both("2.12.26"));
    },
  );

  it.each([
    ["a name and who it is", "Kai (pupil)", "Mrs Ross (parent)"],
    ["what each was asked", "Pupil: what do you think?", "Parent/carer: what do you think?"],
  ])("may stand as %s beside what was said", (_name, pupil, parent) => {
    const rows = tbl(2, [
      [pupil, liked],
      [parent, happy],
    ]);
    const title = heading("Comments at the review of 23 October 2026");
    expect(commentsOf(title + rows)).toEqual(both("23 October 2026"));
  });

  it.each([
    ["dated", "Pupil, 12 November", "Parent/Carer, 12 November", "12 November"],
    [
      "dated in brackets",
      "Child's voice (18 Nov 2026)",
      "Family comments (18 Nov 2026)",
      "18 Nov 2026",
    ],
  ])("head columns that are %s", (_name, pupil, parent, date) => {
    const said = `Kai said: ${liked}`;
    const rows = tbl(2, [
      [pupil, parent],
      [said, happy],
    ]);
    const title = heading("Review of IEP – Pupil & Parent/Carer Comments");
    expect(commentsOf(title + rows)).toEqual([
      { by: "pupil", date, text: said },
      { by: "parent", date, text: happy },
    ]);
  });

  it("are those of the child of the targets where a table of people says “Name | Role”", () => {
    const people = tbl(2, [
      ["Name", "Role"],
      ["Mr Ross", "Father"],
    ]);
    const murdo = table([
      ["Long term target", "Short term target", "Who"],
      ["Murdo will feel settled", "Murdo will greet his key adult", "CT"],
      ["Murdo will read more", "Murdo will read 30 words", "CT"],
    ]);
    const body =
      people + heading("Individualised Education Programme") + murdo + heading("Reviews", 2);
    const said = heading("What Murdo thinks (5 October 2026)", 2) + paragraph(liked);
    expect(wordsOf(body + said).comments).toEqual([
      { by: "pupil", date: "5 October 2026", text: liked },
    ]);
  });

  it.each([
    [["Pupil", "Josie", "Born", "30.8.15"], [liked]],
    // Near miss: nothing says that it is a name.
    [["Pupil", "Josie", "Group", "Green"], []],
  ])("are understood where the form states them as %j", (details, said) => {
    const rows = table([
      ["Date", "From", "Comment"],
      ["5.2.26", "Josie", liked],
    ]);
    const { comments } = wordsOf(table([details]) + iep + heading("C. Comments") + rows);
    expect(comments.map(({ text }) => text)).toEqual(said);
  });

  it("are labels down the side where the dates stand over the columns, with nothing before them", () => {
    const rows = tbl(3, [
      ["", "12/06/2026", "02/10/2026"],
      ["Pupil comments", liked, "I read on my own."],
      ["Parent comments", happy, ""],
    ]);
    expect(commentsOf(heading("Reviews") + rows)).toEqual([
      ...both("12/06/2026"),
      { by: "pupil", date: "02/10/2026", text: "I read on my own." },
    ]);
  });

  it("are no more than names where somebody of the family shares the pupil’s", () => {
    const record =
      paragraph("Type of meeting: Termly review") +
      paragraph("Those invited:") +
      paragraph("Mr A Test") +
      paragraph("Ms K Kai") +
      paragraph("Those attending:") +
      paragraph("Ms K Kai");
    const { comments, reviews } = wordsOf(
      iep + heading("Minute of meeting held on 11 November 2026") + record,
    );
    expect(comments).toEqual([]);
    expect(reviews).toEqual([
      {
        type: "Termly review",
        date: "11 November 2026",
        invited: ["Mr A Test", "Ms K Kai"],
        attended: ["Ms K Kai"],
      },
    ]);
  });

  it("are those of people where names stand behind them, or no meeting is named", () => {
    const people = paragraph("Pupil: Kai Ross") + paragraph("Parent: Mrs Ross");
    expect(commentsOf(heading("Annual review – 12 November 2026") + people)).toEqual([]);
    expect(commentsOf(heading("Who is in the team") + said)).toEqual([]);
  });

  it.each([
    ["nothing", "", undefined],
    ["a heading of another kind", heading("How it went"), undefined],
    ["a dated review", heading("Review, 3 March 2027"), "3 March 2027"],
  ])("head columns of what was said of each target, below %s", (_name, title, date) => {
    const rows = table([
      ["Target", "Pupil", "Parent/carer"],
      ["Kai will greet his key adult", liked, happy],
    ]);
    expect(commentsOf(title + rows)).toEqual(both(date));
  });

  it("head columns of duties as well", () => {
    const rows = table([
      ["Target", "Pupil", "Parent/carer"],
      ["Kai will greet his key adult", "I will say hello.", "We will practise at home."],
    ]);
    const { comments, problems } = wordsOf(iep + rows);
    expect(comments).toEqual([]);
    expect(problems).toContain("review-partly-read");
  });
});

it.each([
  ["Gran - he likes the buddy", "Gran - he likes the buddy"],
  ["Mum – happy with this.", "Mum – happy with this."],
  // Near miss: a label of its own.
  ["Parent - happy with this.", "happy with this."],
])("“%s” below the heading of their comments says who of them speaks", (line, text) => {
  const body = heading("Comments at the review", 2) + heading("Parent/carer comments", 3);
  expect(commentsOf(body + paragraph(line))).toEqual([{ by: "parent", text }]);
});

it.each(["glad she has joined something", "all attended to her well"])(
  "a comment may have a word of meetings in it: %s",
  (text) => {
    const rows = table([
      ["Date of review", "20 Nov"],
      ["Pupil comments", liked],
      ["Parent/carer comments", text],
    ]);
    expect(commentsOf(heading("Pupil and parent comments") + rows)).toEqual([
      { by: "pupil", date: "20 Nov", text: liked },
      { by: "parent", date: "20 Nov", text },
    ]);
  },
);

it("who spoke may stand in a column for views", () => {
  const rows = table([
    ["Views of", "Date of review", "Comments"],
    ["Child", "12/11/2026", liked],
    ["Parent/Carer", "12/11/2026", happy],
  ]);
  expect(commentsOf(heading("Pupil and parent comments") + rows)).toEqual(both("12/11/2026"));
});

describe("the date of comments in columns", () => {
  it.each(["Meeting", "Review", "Type of review", "Occasion"])(
    "stands among the words under “%s”",
    (label) => {
      const rows = table([
        [label, "Pupil", "Parent/carer"],
        ["Annual review, held 12 Nov 2026 in school", liked, happy],
        ["Termly review, 4 March 2027", liked, happy],
      ]);
      const title = heading("Pupil and parent comments");
      expect(commentsOf(title + rows)).toEqual([...both("12 Nov 2026"), ...both("4 March 2027")]);
    },
  );

  it("is none among what is to be done", () => {
    const rows = table([
      ["Actions", "Pupil", "Parent/carer"],
      ["Book the bus by 12 Nov 2026", liked, happy],
    ]);
    expect(commentsOf(heading("Pupil and parent comments") + rows)).toEqual(both());
  });
});

it("what begins with the pupil's name in the pupil's box is the pupil's, as it stands", () => {
  const rows = tbl(2, [
    ["What I think (my words, or what my keyworker saw)", "Kai said: my corner is a den."],
    ["What my family think", happy],
  ]);
  const details = table([["My name", "Kai Ross"]]);
  const { comments } = wordsOf(details + iep + heading("Review of my plan") + rows);
  expect(comments[0]).toEqual({ by: "pupil", text: "Kai said: my corner is a den." });
});

describe("comments beside the meetings they were made at", () => {
  it("have the date of the row where another column is headed “Review”", () => {
    const rows = table([
      ["Review", "Date", "Present", "What the pupil said", "What parents/carers said"],
      ["Termly", "5 March 2026", "Mr Test", liked, happy],
    ]);
    expect(commentsOf(heading("Reviews") + rows)).toEqual(both("5 March 2026"));
  });

  it("may begin with a row across the table of meetings", () => {
    const rows = tbl(3, [
      [wide("REVIEW RECORD", 3)],
      ["Type of meeting", "Date", "Attended"],
      ["Termly", "5 March 2026", "Mum, Mr Test"],
      [wide("REVIEW OF IEP – PUPIL & PARENT/CARER COMMENTS", 3)],
      ["Pupil", wide(liked, 2)],
      ["Parent/Carer", wide(happy, 2)],
    ]);
    expect(commentsOf(rows)).toEqual(both());
    expect(wordsOf(iep + rows).reviews).toHaveLength(1);
  });
});

it.each(["Kai’s parents", "Kai's mum", "Parents of Kai"])(
  "“%s” are asked, and not Kai",
  (title) => {
    const name = paragraph("Child's name: Kai Ross");
    const said = heading("Pupil and parent comments at review") + heading("Kai", 3);
    const body = said + paragraph(liked) + heading(title, 3) + paragraph(happy);
    expect(wordsOf(name + iep + body).comments).toEqual(both());
  },
);

describe("the name of one parent with a colon", () => {
  const box = (...lines: readonly string[]) =>
    heading("Review of IEP: pupil and parent comments") +
    tbl(1, [[{ xml: lines.map(paragraph).join("") }]]);

  it("in the box for parents begins a comment of each of them", () => {
    const said = ["Mum: he is happier.", "Dad: less upset now."];
    expect(commentsOf(box("Parent/carer comments", ...said))).toEqual([
      { by: "parent", text: "he is happier." },
      { by: "parent", text: "less upset now." },
    ]);
  });

  it.each([
    ["no label stands above", ["Mum: he is happier."]],
    ["another one's label stands above", ["Pupil comments", "Mum: he is happier."]],
    ["it is the label of another box", ["Mum", "he is happier."]],
  ])("is the label where %s", (_name, lines) => {
    expect(commentsOf(box(...lines))).toEqual([{ by: "parent", text: "he is happier." }]);
  });
});

describe("the name of the pupil is found", () => {
  const said = heading("Comments") + paragraph(`Ailsa: ${liked}`) + paragraph(`Mum: ${happy}`);
  const targets = (...words: readonly string[]) =>
    heading("Section 4: Individualised Educational Programme") +
    table([
      ["Long term target", "Short term target", "Strategies", "Who", "When"],
      ["Read more", words[0] ?? "", "Rota", "CT", "Dec"],
      ["Join in more", words[1] ?? "", "Rota", "CT", "Dec"],
    ]);
  const plain = targets("Read 30 words", "Share the blocks");

  it.each([
    [
      "below its heading",
      table([
        ["Pupil", "Date of birth", "Class"],
        ["Ailsa Ross", "2.1.18", "P3"],
      ]) + plain,
    ],
    ["before the name of the plan", paragraph("Ailsa Ross – Child’s Plan (single agency)") + plain],
    ["in targets with numbers", targets("1. Ailsa will read 30 words", "2. Ailsa will share")],
    [
      "in targets with short labels",
      targets("ST1 Ailsa will read 30 words", "ST1 Ailsa will share"),
    ],
  ])("%s", (_place, body) => {
    expect(wordsOf(body + said).comments).toEqual(both());
  });
});
