import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const details = table([
  ["Child’s name", "Ailsa Ross"],
  ["Date of birth", "2 January 2018"],
]);

const lines = (...all: readonly string[]) => all.map(paragraph).join("");
const title = (words: string) => p(run(words), '<w:outlineLvl w:val="1"/>');
const date = "02/10/2026";
const liked = "I like PE. Maths is hard.";
const happy = "She is happy at home.";
const undated = [
  { by: "pupil", text: liked },
  { by: "parent", text: happy },
];
const dated = undated.map((one) => ({ ...one, date }));

type Case = readonly [shape: string, title: string, body: string, comments: readonly unknown[]];

const shapes: readonly Case[] = [
  [
    "boxes with the day beside the signature below each",
    "Pupil & Parent/Carer Comments",
    tbl(2, [
      [wide("Pupil comments", 2)],
      [wide(liked, 2)],
      ["Date: 2 October", "Signed: A. Ross"],
      [wide("Parent/carer comments", 2)],
      [wide(happy, 2)],
      ["Date: 3 October", "Signed: K. Ross"],
    ]),
    [
      { by: "pupil", date: "2 October", text: liked },
      { by: "parent", date: "3 October", text: happy },
    ],
  ],
  [
    "boxes below a title in their own table",
    "What comes next",
    table([
      ["Review of IEP: comments"],
      ["Learner’s views"],
      [liked],
      ["Carer’s comments"],
      [happy],
    ]),
    undated,
  ],
  [
    "numbered headings",
    "Review of IEP – Pupil & Parent/Carer Comments",
    table([
      ["4.1 Date of review", "4.2 Pupil comments", "4.3 Parent/Carer comments"],
      [date, liked, happy],
    ]),
    dated,
  ],
  [
    "numbered boxes",
    "Pupil & Parent/Carer Comments",
    table([["4.2 Pupil comments"], [liked], ["4.3 Parent/Carer comments"], [happy]]),
    undated,
  ],
  [
    "headings with a line that says how to fill them in",
    "Review of IEP – Pupil & Parent/Carer Comments",
    table([
      [
        "Date",
        "Pupil comments\nTo be filled in before the meeting",
        "Parent comments\nplease keep this short",
      ],
      [date, liked, happy],
    ]),
    dated,
  ],
  [
    "a column for the teacher beside them",
    "Review of IEP – Pupil & Parent/Carer Comments",
    table([
      ["Review held on", "What I think", "What Mum and Dad said", "Teacher comments"],
      [date, liked, happy, "Good term."],
    ]),
    dated,
  ],
  [
    "a column for each review",
    "Comments",
    table([
      ["Date of review", date, "04/12/2026"],
      ["Ailsa’s views", liked, "Fine."],
      ["Family’s views", happy, ""],
    ]),
    [...dated, { by: "pupil", date: "04/12/2026", text: "Fine." }],
  ],
  [
    "a card with the date of the comments",
    "Comments",
    table([
      ["Date of comments", date],
      ["Pupil voice", liked],
      ["Family comments", happy],
    ]),
    dated,
  ],
  [
    "the occasion in the column of dates",
    "Review of IEP – Pupil & Parent/Carer Comments",
    table([
      ["Date of review", "Pupil comments", "Parent/Carer comments"],
      ["October review", liked, happy],
    ]),
    undated.map((one) => ({ ...one, date: "October review" })),
  ],
  [
    "a line above them with the day of the review",
    "Pupil & Parent/Carer Comments",
    lines(`Review of ${date}`, `Pupil: ${liked}`, `Parent/Carer: ${happy}`),
    dated,
  ],
  [
    "a bracket that asks something",
    "Comments",
    table([
      ["Child’s comments (What is going well? What next?)"],
      [liked],
      ["Parent’s comments"],
      [happy],
    ]),
    undated,
  ],
  [
    "a row for each person, school among them",
    "What everyone thinks",
    table([
      ["Who", "What they said", "When"],
      ["Ailsa", liked, date],
      ["Mum (by phone)", happy, date],
      ["Class teacher", "Good term.", date],
    ]),
    dated,
  ],
  [
    "a column without a heading for what they said",
    "Review of IEP – Pupil & Parent/Carer Comments",
    table([
      ["Date", "Comments from", ""],
      [date, "Pupil", "(scribed) I like PE"],
      [date, "Carer", happy],
    ]),
    [
      { by: "pupil", date, text: "(scribed) I like PE" },
      { by: "parent", date, text: happy },
    ],
  ],
  [
    "a column without a heading for who said it",
    "Pupil and Parent/Carer comments on IEP",
    table([
      ["", "Comment", "Date"],
      ["Pupil", liked, date],
      ["Parent/carer", happy, date],
    ]),
    dated,
  ],
  [
    "the date behind the label in the cell of each",
    "Review comments",
    tbl(2, [
      [
        [`Pupil comments – ${date}`, liked],
        [`Parent/carer comments – ${date}`, happy],
      ],
    ]),
    dated,
  ],
  [
    "lines under what people said",
    "Review of IEP – what people said",
    lines(`Review held ${date}`) +
      p(run("Pupil", "<w:b/>")) +
      lines(liked) +
      p(run("Parent/carer", "<w:b/>")) +
      lines(happy),
    dated,
  ],
  [
    "names and relationships",
    "Views and comments",
    table([
      ["Name", "Comment", "Date"],
      ["Ailsa Ross (pupil)", liked, date],
      ["Mrs Ross, mother", happy, date],
      ["Mr Test, SfL teacher", "Good term.", date],
    ]),
    dated,
  ],
  [
    "labels at the side",
    "Pupil and family views",
    tbl(2, [
      ["Date", date],
      ["Learner’s voice", liked],
      ["From home", happy],
      ["Staff comments", "Good term."],
    ]),
    dated,
  ],
  [
    "labels above their boxes",
    "Your views",
    tbl(1, [["What does Ailsa think?"], [liked], ["What do parents/carers think?"], [happy]]),
    undated,
  ],
  [
    "one cell with labels in it",
    "Pupil & parent/carer comments",
    tbl(1, [[[`Date: ${date}`, `Pupil: ${liked}`, "Parent/Carer:", happy]]]),
    dated,
  ],
  [
    "one column for both",
    "Review of IEP – Pupil & Parent/Carer Comments",
    tbl(2, [
      ["Date of review", "Comments"],
      [date, [`Ailsa said: ${liked}`, `Mum: ${happy}`]],
    ]),
    dated,
  ],
  [
    "text under a heading for each",
    "Review of IEP – comments",
    title("My views") +
      lines("I like PE.", "Maths is hard.") +
      title("Mum’s comments") +
      lines(happy),
    [
      { by: "pupil", text: "I like PE.\nMaths is hard." },
      { by: "parent", text: happy },
    ],
  ],
  [
    "text with labels in the lines",
    "Comments at the review",
    lines(`Date of review: ${date}`, `Child’s views – ${liked}`, `Views of parents: ${happy}`),
    dated,
  ],
  [
    "the date below",
    "Comments from pupil and parents",
    lines("Pupil comments", liked, "Parent comments", happy, `Date: ${date}`),
    dated,
  ],
  [
    "a box below each heading in the text",
    "Pupil and parent comments",
    paragraph("Pupil’s comments") +
      tbl(1, [[liked]]) +
      paragraph("Parents’ comments") +
      tbl(1, [[happy]]),
    undated,
  ],
  [
    "a part of its own for each",
    "Pupil’s comments",
    tbl(1, [[liked]]) + heading("Parent’s comments", 2) + tbl(1, [[happy]]),
    undated,
  ],
  [
    "scribed words and a signature",
    "Pupil and parent comments",
    tbl(1, [
      ["Pupil comments (scribed by PSA)"],
      [["“I like PE. Maths is hard.”"]],
      ["Signed: ________ Date: ________"],
      ["Parents’/Carers’ comments"],
      [happy],
    ]),
    [
      { by: "pupil", text: "“I like PE. Maths is hard.”" },
      { by: "parent", text: happy },
    ],
  ],
  [
    "bands with the date of each review",
    "Review comments",
    tbl(2, [
      ["Young person’s views", "Carers’ views"],
      [wide("Autumn review – 2 October 2026", 2)],
      [liked, happy],
      [wide("Spring review – 5 March 2027", 2)],
      ["", ""],
    ]),
    undated.map((one) => ({ ...one, date: "2 October 2026" })),
  ],
  [
    "comments of professionals behind them",
    "Pupil and parent comments",
    tbl(2, [
      ["Pupil", liked],
      ["Parent/Carer", happy],
      ["Speech and language therapist", "Good progress with sounds."],
    ]),
    undated,
  ],
  [
    "what follows under another heading",
    "Pupil and parent comments",
    lines("Pupil comments", liked, "Parent comments", happy) +
      title("Abbreviations") +
      lines("CT means class teacher.") +
      p(run("Transport", "<w:b/>")) +
      lines("A taxi at nine."),
    undated,
  ],
  [
    "a form still to be filled in",
    "Review of IEP – Pupil & Parent/Carer Comments",
    lines("Views should be sought from the pupil and the parents/carers.") +
      tbl(2, [
        ["Date of review", "________"],
        ["Pupil", ""],
        ["Parent/Carer", ""],
      ]),
    [],
  ],
  [
    "sentences that begin like labels",
    "Pupil and parent comments",
    tbl(1, [
      ["My views"],
      [["I think school is good.", "Mum says I read more now.", "What I want is more PE."]],
      ["My family’s views"],
      [happy],
    ]),
    [
      {
        by: "pupil",
        text: "I think school is good.\nMum says I read more now.\nWhat I want is more PE.",
      },
      { by: "parent", text: happy },
    ],
  ],
  [
    "dates without a heading",
    "Feedback",
    table([
      ["", "What Ailsa thinks", "What Ailsa’s family thinks"],
      [date, liked, happy],
      ["04/12/2026", "", "Good."],
    ]),
    [...dated, { by: "parent", date: "04/12/2026", text: "Good." }],
  ],
  [
    "text under a line for each review",
    "Views of child and family",
    lines(
      "Autumn review, 2 October 2026",
      `Ailsa: ${liked}`,
      `Mum: ${happy}`,
      "Spring review, 4 March 2027",
      "Ailsa: Fine.",
    ),
    [
      ...undated.map((one) => ({ ...one, date: "2 October 2026" })),
      { by: "pupil", date: "4 March 2027", text: "Fine." },
    ],
  ],
  [
    "dates in the labels",
    "Pupil and parent coments",
    lines(`Pupil (${date}): ${liked}`, `Parent (${date}): ${happy}`),
    dated,
  ],
  [
    "headings in their own words",
    "Comments",
    title("In Ailsa’s words") + lines(liked) + title("In the parents’ words") + lines(happy),
    undated,
  ],
  [
    "faces and boxes to tick beside them",
    "Pupil and parent comments",
    lines(
      "Pupil comments",
      "😊 Great 😐 OK ☹ Not good",
      liked,
      "Parent comments",
      "☒ I agree ☐ Call me",
      happy,
    ),
    undated,
  ],
  [
    "two languages",
    "Beachdan / Comments",
    table([
      [
        "Ceann-latha / Date",
        "Beachdan an sgoileir / Pupil comments",
        "Beachdan nam pàrant / Parent comments",
      ],
      [date, liked, happy],
    ]),
    dated,
  ],
  [
    "the teacher of the child and the parents’ view of the child",
    "What was said",
    table([
      ["Parents’ views on how Ailsa is doing", happy],
      ["What Ailsa’s teacher thinks", "A good term."],
    ]),
    [{ by: "parent", text: happy }],
  ],
  [
    "hints in brackets and nothing said",
    "Pupil and parent comments",
    tbl(2, [
      ["Pupil’s own words", ["(scribe if needed)", liked]],
      ["Parents’ comments", "No comment"],
      ["Class teacher’s comments", "A good term."],
    ]),
    [{ by: "pupil", text: liked }],
  ],
  [
    "“None” from both",
    "Pupil and parent comments",
    tbl(2, [
      ["Pupil comments", "None"],
      ["Parent comments", "N/A"],
    ]),
    [],
  ],
  [
    "Gran and a foster carer",
    "Views",
    table([
      ["Date", "Pupil voice", "Foster carer’s comments"],
      [date, liked, happy],
    ]),
    dated,
  ],
];

describe("comments as schools keep them", () => {
  it.each(shapes)("are read from %s", (_, name, body, comments) => {
    const plan = wordsOf(details + iep + heading(name, 2) + body);
    expect(plan.comments).toEqual(comments);
    expect([plan.recognised, plan.problems]).toEqual(["certain", []]);
  });

  it("are not the views that an assessment asks for", () => {
    const assessment =
      heading("Section 2: Child’s views", 2) +
      table([
        ["Child’s views", "Parents’ views"],
        ["I like dogs.", "He is shy."],
      ]);
    const own = heading("Review of IEP – Pupil & Parent/Carer Comments", 2);
    const plan = wordsOf(
      details + assessment + iep + own + lines("Pupil: I like PE.", "Parent/Carer: Fine."),
    );
    expect(plan.comments.map(({ text }) => text)).toEqual(["I like PE.", "Fine."]);
  });

  it("are not the profile on the front page", () => {
    const profile = table([
      ["What I like", "What people say about me"],
      ["Dogs and swimming.", "She is kind."],
    ]);
    expect(wordsOf(details + profile + iep).comments).toEqual([]);
  });

  it("are not what the front says where the title of all names the IEP", () => {
    const views = table([
      ["What I like", "Dogs, Minecraft"],
      ["What my parents want people to know", "She needs time to answer."],
    ]);
    const front = heading("Child’s Plan – Individualised Education Programme") + details;
    const own = title("My views and my family’s views") + views;
    expect(wordsOf(front + own + heading("Section 4 IEP") + iep).comments).toEqual([]);
  });

  it("are doubted where nobody is named for them", () => {
    const own = heading("Review of IEP – Pupil & Parent/Carer Comments", 2);
    const plan = wordsOf(iep + own + lines("PE is good and the maths is too hard."));
    expect(plan).toMatchObject({ recognised: "likely", problems: ["review-partly-read"] });
    expect(plan.longTermTargets).toHaveLength(1);
  });
});

it("have no date from a record of meetings that stands above their heading", () => {
  const record = table([
    ["Type of meeting", "Date", "Invited", "Attended"],
    ["Annual review", date, "Mrs Ross", "Mrs Ross"],
  ]);
  const asked =
    heading("What do you think of your targets?", 3) +
    lines("Pupil to answer", liked, "Parents/carers to answer", happy);
  const plan = wordsOf(details + iep + heading("Review record", 2) + record + asked);

  expect(plan.comments).toEqual(undated);
});

describe("a title across the table that says what they were said for", () => {
  const across = (words: string) => tbl(1, [[{ xml: p(run(words, "<w:b/>")) }]]) + paragraph("");
  const record = tbl(4, [
    [wide("Record of review meetings", 4)],
    ["Date held", "People invited", "Present", "Minutes sent"],
    [date, "Mrs Ross, Mum", "Mrs Ross", ""],
  ]);

  it("ends the record above, and the date holds for both", () => {
    const said = tbl(2, [
      [wide("Comments at review", 2)],
      ["", `Review ${date}`],
      ["Learner’s views", liked],
      ["Comments from home", happy],
    ]);
    expect(wordsOf(details + iep + record + paragraph("") + said).comments).toEqual(dated);
  });

  it.each([
    ["Views gathered for the assessment", []],
    ["Pupil and parent views for the assessment", []],
    ["Views gathered for the review", undated],
  ])("%s", (words, comments) => {
    const said = table([
      ["Ailsa’s view", "Family’s view"],
      [liked, happy],
    ]);
    const body = details + iep + record + paragraph("") + across(words) + said;
    expect(wordsOf(body).comments).toEqual(comments);
  });
});

describe("under a heading that says little, columns for the pupil and the parents", () => {
  const under = (title: string, heads: readonly string[], ...rows: (readonly string[])[]) =>
    wordsOf(details + iep + heading(title, 2) + table([heads, ...rows])).comments;
  const people = ["Date", "Child", "Parent"];

  it.each(["Review chat", "Our blether", "Catch-up"])("“%s” hold what they said", (title) => {
    expect(under(title, people, [date, liked, happy])).toEqual(dated);
  });

  it("hold no comments where they hold names", () => {
    const row = [date, "Ailsa Ross from P4", "Mr and Mrs Ross"];
    expect(under("For the file", people, row)).toEqual([]);
  });
});

it.each(["From", "Whose comment", "Who said", "Comment made by", "Speaker"])(
  "are told apart by who is named in lines: %s",
  (label) => {
    const said = (who: string, words: string) =>
      lines(`Date: ${date}`, `${label}: ${who}`, `Comment: ${words}`);
    const body = heading("Comments", 2) + said("Pupil", liked) + said("Mum", happy);

    expect(wordsOf(details + iep + body).comments).toEqual(dated);
  },
);

it.each([
  [
    "the card of a meeting with pairs of label and value",
    table([
      ["Type of meeting", "Review", "Date of meeting", date],
      ["Invited", "Mrs Ross", "Attended", "Mrs Ross"],
    ]),
  ],
])("have the date from %s", (_name, card) => {
  const said = table([
    ["Child’s comments on the IEP", liked],
    ["Parent/carer’s comments on the IEP", happy],
  ]);
  const body =
    details +
    heading("Record of a meeting", 2) +
    card.replace("</w:tbl>", "") +
    said.replace(/^.*?(?=<w:tr\b)/s, "") +
    iep;
  expect(wordsOf(body).comments).toEqual(dated);
});

it("have the date in the title of their meeting, which is a label too", () => {
  const meeting = lines(
    "Type of meeting: Annual review",
    "Invited: Mrs Ross",
    "Present: Mrs Ross",
    `Pupil’s comments: ${liked}`,
    `Parent/carer’s comments: ${happy}`,
  );
  const body =
    heading("Record of review meetings") + heading("Review meeting: 29 January 2027", 2) + meeting;
  expect(wordsOf(details + iep + body).comments).toEqual(
    undated.map((one) => ({ ...one, date: "29 January 2027" })),
  );
});

it("have the date alone where the heading of a column names the review", () => {
  const columns = table([
    ["", `Review ${date}`, "Review 04/02/2027"],
    ["Pupil", liked, "Good"],
    ["Parent/carer", happy, "Fine"],
  ]);
  const { comments } = wordsOf(
    details + iep + heading("Pupil and parent/carer comments") + columns,
  );
  expect(comments?.slice(0, 2)).toEqual(dated);
});

it("in columns beside the targets are none where a row names the next long-term target", () => {
  const row = (target: string) => [target, "Cards", "CT", "Dec", liked, happy];
  const block = (number: number) => [
    [`Long term target ${number}`, wide("Ailsa will read more", 3), "Wellbeing indicators", "Safe"],
    ["Short term target", "Strategies", "Who", "By when", "Pupil comment", "Parent/carer comment"],
    row(`Ailsa will read ${number}0 words`),
  ];
  const body = heading("Individualised Education Programme") + tbl(6, [...block(1), ...block(2)]);
  expect(wordsOf(details + body).comments).toEqual([...undated, ...undated]);
});

describe("in rows below the row of a meeting", () => {
  const record = [
    ["Type of meeting", "Date", "Invited", "Attended"],
    ["Annual review", date, "Mrs Ross", "Mrs Ross"],
  ];
  const said = [
    ["Pupil’s comments", wide(liked, 3)],
    ["Parent/carer’s comments", wide(happy, 3)],
  ];
  const commentsOf = (rows: Parameters<typeof tbl>[1]) =>
    wordsOf(details + iep + heading("Review record", 2) + tbl(4, rows)).comments;

  it("were said at it", () => {
    const other = ["Termly review", "12/06/2026", "Mr Test", "Mr Test"];
    expect(commentsOf([...record, ...said, other])).toEqual(dated);
  });

  it("were said of none below a title of their own", () => {
    expect(commentsOf([...record, [wide("COMMENTS", 4)], ...said])).toEqual(undated);
  });
});

describe("of one person in the card of a meeting", () => {
  const commentsOf = (rows: Parameters<typeof table>[0]) =>
    wordsOf(details + iep + heading("Review notes", 2) + table(rows)).comments;
  const said = ["Parent’s comments", happy] as const;

  it.each([
    [["Review date", date], ["Who came", "Mum, Mrs Ross"], said],
    [["Type of meeting", "Termly"], ["Date", date], said],
  ])("were said at it", (...rows) => {
    expect(commentsOf(rows)).toEqual([{ by: "parent", date, text: happy }]);
  });

  it("were not said at the next one", () => {
    const rows = [["Who came", "Mum"], ["Next review", date], said];
    expect(commentsOf(rows)).toEqual([{ by: "parent", text: happy }]);
  });
});

describe("under a heading of their own", () => {
  const below = (title: string, who: string) =>
    details + iep + title + lines(`Ailsa: ${liked}`, `${who}: ${happy}`);

  it.each([
    heading("Views of pupil and parent, 02/10/2026", 2),
    heading("REVIEW OF IEP (02/10/2026) – PUPIL AND PARENT/CARER COMMENTS", 2),
    p(run("Parents’ night 02/10/2026: pupil and parent comments", "<w:b/>")),
  ])("have the date in it: %s", (title) => {
    expect(wordsOf(below(title, "Her parents"))).toMatchObject({ comments: dated, reviews: [] });
  });

  it("have the date in the title of both above their boxes", () => {
    const record = table([
      ["Meeting", "Date", "Invited", "Attended"],
      ["Termly review", "24 Sep 2025", "Mrs Ross (mum)", "Mrs Ross (mum)"],
      ["Annual review", "10 Dec 2025", "Mrs Ross (mum)", "Mrs Ross (mum)"],
    ]);
    const said = tbl(2, [
      [wide("Review of IEP 10 Dec 2025 – pupil and parent/carer comments", 2)],
      [{ xml: lines("Pupil comments", liked) }, { xml: lines("Parent/carer comments", happy) }],
    ]);
    const framed = tbl(1, [[{ xml: lines("Review Record") + record + paragraph("") }]]);
    expect(wordsOf(details + iep + framed + paragraph("") + said).comments).toEqual(
      undated.map((one) => ({ ...one, date: "10 Dec 2025" })),
    );
  });

  it("are known by the name that the targets say, where the form states none", () => {
    const targets = table([
      ["Long term target", "Short term target", "Who", "When"],
      ["Ailsa will read more", "Ailsa will read 30 words", "CT", "Dec"],
    ]);
    const said = table([
      ["What Ailsa told us", liked],
      ["What Mum told us", happy],
    ]);
    const top = heading("Individualised Education Programme");
    const body = top + targets + heading("Review of IEP: comments", 2) + said;
    expect(wordsOf(body).comments).toEqual(undated);
  });

  it("are none where the form still says what to write", () => {
    const rows = [
      ["Date", "Pupil comments", "Parent/carer comments"],
      [date, liked, happy],
      ["dd.mm.yy", "What has gone well? What would you change?", "Please add your views"],
      ["", "(ask pupil, or scribe)", "(by email or at meeting)"],
    ];
    const body = details + iep + heading("Pupil and parent comments", 2) + table(rows);
    expect(wordsOf(body).comments).toEqual(dated);
  });
});

describe("words below the targets", () => {
  const targets = [
    ["Long Term Target 1", "Ailsa will read more"],
    ["Short term target", "Who"],
    ["Ailsa will read 30 words", "CT"],
  ];
  const top = heading("Individualised Education Programme");
  const said =
    lines("Review of IEP: Pupil and Parent Comments", "What I think:", liked) +
    lines("Family comments:", happy);

  it("are read at the foot of their table, under labels that say when it was", () => {
    const foot = [
      ["Pupil’s comments at review", liked],
      ["Parent/carer’s comments at review", happy],
    ];
    expect(wordsOf(details + top + table([...targets, ...foot]))).toMatchObject({
      recognised: "certain",
      comments: undated,
    });
  });

  it.each([
    [
      "in a frame round the targets",
      tbl(1, [[{ xml: table(targets) + lines("Agreed on", date) }]]),
    ],
    ["below a label of its own", table(targets) + lines("Agreed on:", date)],
    ["of the next review", table(targets) + paragraph(`Next review: ${date}`)],
  ])("have no date that is another one: %s", (_where, above) => {
    expect(wordsOf(details + top + above + said).comments).toEqual(undated);
  });

  it("have the date right above them", () => {
    const above = table(targets) + lines("Date of review:", date);
    expect(wordsOf(details + top + above + said).comments).toEqual(dated);
  });

  it("are not of the next review that stands among them", () => {
    const next = paragraph("Next review: 8 January 2027");
    const comments = heading("Pupil and parent comments", 2) + lines("Pupil:", liked) + next;
    expect(wordsOf(details + top + table(targets) + comments).comments).toEqual([
      { by: "pupil", text: liked },
    ]);
  });
});

describe("who said it, in the cell behind the words", () => {
  const under = (...rows: readonly (readonly string[])[]) =>
    wordsOf(details + iep + title("Comments") + table(rows)).comments;

  it("is their label where all rows are so", () => {
    expect(under([happy, "Parent"], [liked, "Pupil"])).toEqual([...undated].reverse());
  });

  it("is no label where names stand before it", () => {
    expect(under(["Ailsa Ross", "Pupil"], ["Kate Ross (mum)", "Parent"])).toEqual([]);
  });
});

describe("the day that a row of comments begins with", () => {
  const under = (...rows: readonly (readonly string[])[]) =>
    wordsOf(details + iep + title("Pupil and parent comments") + table(rows)).comments;

  it.each<[what: string, rows: readonly (readonly string[])[]]>([
    [
      "in each row",
      [
        [date, "Pupil", liked],
        [date, "Parent/carer", happy],
      ],
    ],
    [
      "once for both",
      [
        [date, "Pupil", liked],
        ["", "Parent", happy],
      ],
    ],
    [
      "with the review",
      [
        [`Termly review, ${date}`, "Pupil", liked],
        ["", "Mum", happy],
      ],
    ],
    [
      "with who said it before the words",
      [
        [date, `Pupil: ${liked}`],
        [date, `Mum: ${happy}`],
      ],
    ],
  ])("is when it was said: %s", (_what, rows) => {
    expect(under(...rows)).toEqual(dated);
  });

  it("is not that of a row with another beginning", () => {
    expect(under([date, "Pupil", liked], ["Spring", "Parent", happy])).toEqual([
      dated[0],
      { ...undated[1], date: "Spring" },
    ]);
    expect(under([date, "Pupil", liked], ["Parent", happy])).toEqual([dated[0], undated[1]]);
  });
});
