import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = iep + heading("Review Record", 2);
const remarks = iep + heading("Review of IEP – Pupil & Parent/Carer Comments", 2);

describe("the review record", () => {
  it("is read below a title across the whole table, and heads who came in other words", () => {
    const body = tbl(4, [
      [wide("IEP Review Record", 4)],
      ["Type of meeting", "Date", "Invited", "Who was at the meeting"],
      ["Annual review", "12/06/2026", "Mrs Ross, Mr Test", "Mrs Ross"],
    ]);
    expect(wordsOf(iep + body).reviews).toEqual([
      {
        type: "Annual review",
        date: "12/06/2026",
        invited: ["Mrs Ross", "Mr Test"],
        attended: ["Mrs Ross"],
      },
    ]);
  });

  it("names nobody by a line to sign on", () => {
    const lines = [
      "Type of meeting: Term 2 review",
      "Date: 23/11/26",
      "Attended: Ms Tait; Mrs Linklater",
      "Agreed by ______________ (parent) and ______________ (school)",
    ];
    expect(wordsOf(record + lines.map(paragraph).join("")).reviews).toEqual([
      { type: "Term 2 review", date: "23/11/26", attended: ["Ms Tait", "Mrs Linklater"] },
    ]);
  });

  it("has its date from a line across its card that names the review", () => {
    const card = tbl(2, [
      [wide("Review held on 3 December 2026", 2)],
      ["Purpose", "Annual review"],
      ["Invited", "Ms Baxter; Mr Muir"],
    ]);
    expect(wordsOf(record + card).reviews).toEqual([
      { type: "Annual review", date: "3 December 2026", invited: ["Ms Baxter", "Mr Muir"] },
    ]);
  });

  it.each([
    ["Record of review meeting", "Pupil’s comments"],
    ["Meeting notes", "Ailsa’s views (pupil)"],
    ["Review minutes", "Pupil’s views"],
  ])("may have its heading again above each meeting, with what was said: %s", (title, label) => {
    const page = (kind: string, date: string) =>
      p(run(title, "<w:b/>")) +
      [`Type of review: ${kind}`, `Date: ${date}`, "Invited: Mrs Ross", "Attended: Mrs Ross"]
        .map(paragraph)
        .join("") +
      p(run(label, "<w:b/>")) +
      paragraph(`I liked the ${kind.toLowerCase()}.`);
    const { reviews, comments } = wordsOf(
      iep + page("Annual review", "12 June 2026") + page("Termly review", "2 December 2026"),
    );
    expect(reviews.map(({ type, date }) => [type, date])).toEqual([
      ["Annual review", "12 June 2026"],
      ["Termly review", "2 December 2026"],
    ]);
    expect(reviews.map(({ attended }) => attended)).toEqual([["Mrs Ross"], ["Mrs Ross"]]);
    expect(comments.map(({ date }) => date)).toEqual(["12 June 2026", "2 December 2026"]);
  });

  it("has nobody’s views among those who came", () => {
    const lines = [
      "Date: 12 June 2026",
      "Attended: Mrs Ross",
      "Ailsa’s views (pupil)",
      "I liked it.",
    ];
    const { reviews, comments } = wordsOf(record + lines.map(paragraph).join(""));
    expect(reviews).toMatchObject([{ date: "12 June 2026", attended: ["Mrs Ross"] }]);
    expect(comments).toMatchObject([{ by: "pupil", text: "I liked it." }]);
  });

  it.each([
    ["Minutes issued", "11/12/2026", { minutesSent: "11/12/2026" }],
    ["Invitations sent", "13/11/2026", { invitationsSent: "13/11/2026" }],
    ["Date held", "4 December 2026", { date: "4 December 2026" }],
    ["Minutes issued", "", { minutesSent: "" }],
  ])("has “%s: %s” right above those who were asked, whatever they do", (label, value, said) => {
    const body = tbl(4, [
      ["Type of review", wide("Termly review", 3)],
      [label, wide(value, 3)],
      ["Name", "Role", "Invited", "Attended"],
      ["Mrs Ross", "CT", "Yes", "Yes"],
      ["Ms Test", "Mum", "Yes", "No"],
      ["Pupil’s comments", wide("I liked it.", 3)],
      ["Parent’s comments", wide("So did we.", 3)],
    ]);
    const { reviews, comments } = wordsOf(record + body);
    expect(reviews).toEqual([
      {
        type: "Termly review",
        invited: ["Mrs Ross", "Ms Test"],
        attended: ["Mrs Ross"],
        ...said,
      },
    ]);
    expect(comments.map(({ text }) => text)).toEqual(["I liked it.", "So did we."]);
  });

  it("is known by its kind, its day and its minutes, and may be no more than a review meeting", () => {
    const card = table([
      ["Meeting", "Review meeting"],
      ["Date of review meeting", "04/12/2026"],
      ["Minutes circulated", "11/12/2026"],
      ["What did the child say about the plan? (pupil comments)", "I liked my meeting."],
    ]);
    const { reviews, comments } = wordsOf(iep + heading("Our talk", 2) + card);
    expect(reviews).toEqual([
      { type: "Review meeting", date: "04/12/2026", minutesSent: "11/12/2026" },
    ]);
    expect(comments).toEqual([{ by: "pupil", date: "04/12/2026", text: "I liked my meeting." }]);
  });

  it("may have its kind ticked in a list beside the label", () => {
    const card = table([
      ["Type of meeting", "☐ Annual review   ☒ Termly review   ☐ Other", "Date", "04/12/2026"],
      ["Invitations sent", "13/11/2026", "Minutes sent", ""],
    ]);
    const { reviews } = wordsOf(record + card);
    expect(reviews.map(({ date }) => date)).toEqual(["04/12/2026"]);
  });

  it("may be short about what was sent", () => {
    const body = table([
      ["Type", "Date", "Invited", "Present", "Inv. sent", "Mins sent"],
      ["Termly", "04/12/2026", "Mrs Ross", "Mrs Ross", "13/11/2026", "11/12/2026"],
    ]);
    expect(wordsOf(record + body).reviews).toMatchObject([
      { invitationsSent: "13/11/2026", minutesSent: "11/12/2026" },
    ]);
  });

  it("is no chronology, whoever came in it", () => {
    const chronology =
      heading("Chronology of significant events") +
      table([
        ["Date", "Event", "Action taken / outcome"],
        ["Feb 2025", "Came to live with his aunt", "Kinship order granted"],
        ["Oct 2025", "Two exclusions", "Nurture place from November"],
      ]);
    expect(wordsOf(chronology + iep).reviews).toEqual([]);
  });

  it("is read beside a column for apologies", () => {
    const body = table([
      [
        "Date of meeting",
        "Type of review",
        "Those invited",
        "Those attending",
        "Apologies",
        "Date minutes sent",
      ],
      ["04/12/2026", "Termly", "Mrs Ross; Mr Test", "Mrs Ross", "Mr Test", ""],
    ]);
    expect(wordsOf(record + body).reviews).toEqual([
      {
        type: "Termly",
        date: "04/12/2026",
        invited: ["Mrs Ross", "Mr Test"],
        attended: ["Mrs Ross"],
        minutesSent: "",
      },
    ]);
  });

  it("is read with a column for each meeting", () => {
    const body = table([
      ["Type of meeting", "Annual review", "Termly review"],
      ["Date", "12/06/2026", "02/10/2026"],
      ["Invited", "Mrs Ross, Mr Test", "Mrs Ross"],
    ]);
    expect(wordsOf(record + body).reviews).toEqual([
      { type: "Annual review", date: "12/06/2026", invited: ["Mrs Ross", "Mr Test"] },
      { type: "Termly review", date: "02/10/2026", invited: ["Mrs Ross"] },
    ]);
  });

  it("parts names at semicolons where a comma stands before a role", () => {
    const body = table([
      ["Date", "Invited", "Attended"],
      ["12.06.26", "Mrs Ross, HT; Mr Test, parent", "Mrs Ross, HT"],
    ]);
    expect(wordsOf(record + body).reviews[0]?.invited).toEqual(["Mrs Ross, HT", "Mr Test, parent"]);
  });

  it("parts fields that stand behind one another in a line", () => {
    const line = p(
      run("Invitations sent: 22/05/2026") + "<w:r><w:tab/></w:r>" + run("Minutes sent: 19/06/2026"),
    );
    expect(wordsOf(record + paragraph("Type of meeting: Annual review") + line).reviews).toEqual([
      { type: "Annual review", invitationsSent: "22/05/2026", minutesSent: "19/06/2026" },
    ]);
  });
});

it.each(["Name and post", "Colleague"])("those with a tick stand under “%s”", (label) => {
  const people = table([
    [label, "Invited", "Attended"],
    ["Mrs MacPhee (HT)", "✓", "✓"],
    ["Mr Lamont (OT)", "✓", ""],
  ]);
  expect(wordsOf(record + table([["Date of meeting", "5/11/2026"]]) + people).reviews).toEqual([
    {
      date: "5/11/2026",
      invited: ["Mrs MacPhee (HT)", "Mr Lamont (OT)"],
      attended: ["Mrs MacPhee (HT)"],
    },
  ]);
});

describe("a table that tells what happened", () => {
  it("is no review record, whatever its words", () => {
    const chronology = table([
      ["Date", "Significant event", "Source", "Impact / action taken"],
      ["04/01/2022", "OT assessment in school", "Nursery", "Letter on file"],
      ["22/11/2023", "Joined Cubs", "Mum", "Noted"],
    ]);
    expect(wordsOf(heading("Chronology") + chronology + iep).reviews).toEqual([]);
  });
});

describe("comments", () => {
  it("go with the date above them", () => {
    const heads = ["Pupil’s views", "Parents’ / Carers’ views"];
    const body = tbl(2, [
      [wide("Date of review: 02/10/2026", 2)],
      heads,
      ["I like PE.", "Happy."],
      [wide("Date of review: 04/12/2026", 2)],
      heads,
      ["", "Fine."],
      [wide("Date of review:", 2)],
      ["", ""],
    ]);
    expect(wordsOf(remarks + body).comments).toEqual([
      { by: "pupil", date: "02/10/2026", text: "I like PE." },
      { by: "parent", date: "02/10/2026", text: "Happy." },
      { by: "parent", date: "04/12/2026", text: "Fine." },
    ]);
  });

  it("share the date of the first of two boxes, unless both are somebody’s again", () => {
    const box = (...rows: readonly string[]) => table(rows.map((row) => [row])) + paragraph("");
    const first = box("Date of review: 02/10/2026", "Pupil comments", "I like PE.");
    const read = (second: string) =>
      wordsOf(remarks + first + box(second, "Happy.")).comments.map(({ date }) => date);
    expect(read("Parent/Carer comments")).toEqual(["02/10/2026", "02/10/2026"]);
    expect(read("Pupil comments")).toEqual(["02/10/2026", undefined]);
  });

  it("may have their day behind the label, and name the meeting once more", () => {
    const meeting = table([
      ["Type of meeting", "Date", "Invited", "Attended"],
      ["Termly review", "5 September 2025", "Mum, Mrs Ross", "Mum"],
    ]);
    const boxes = table([["Pupil comments – review of 5 September 2025"], ["I got my badge!"]]);
    const again = paragraph("Review of IEP on 5 September 2025") + boxes;
    const read = wordsOf(record + meeting + again);
    expect(read.comments).toEqual([
      { by: "pupil", date: "5 September 2025", text: "I got my badge!" },
    ]);
    expect(read.reviews).toHaveLength(1);
  });

  it.each([
    [
      ["05/03/2026: I worry about the high school.", "11/06/2026 – I can wait now."],
      [
        { by: "pupil", date: "05/03/2026", text: "I worry about the high school." },
        { by: "pupil", date: "11/06/2026", text: "I can wait now." },
      ],
    ],
    [
      ["I like PE.", "On 5 March I swam."],
      [{ by: "pupil", text: "I like PE.\nOn 5 March I swam." }],
    ],
  ])("of several days may stand in one box, each behind its date", (said, expected) => {
    const box = tbl(1, [["Pupil comments"], [said]]);
    expect(wordsOf(remarks + box).comments).toEqual(expected);
  });

  const at = (level: number, words: string) => p(run(words), `<w:outlineLvl w:val="${level}"/>`);
  const minute = (level: number) =>
    iep +
    at(0, "Minute of IEP review meeting") +
    table([
      ["Type of meeting", "Annual review"],
      ["Date of meeting", "1 November 2026"],
      ["Present", "Mr Watt (DHT), Mrs Flett (PT)"],
    ]) +
    at(1, "Discussion") +
    paragraph("Staff shared tracking information.") +
    at(level, "Pupil and parent/carer comments") +
    table([["Pupil comments", "I would like Woodwork."]]);

  it("under a heading below that of one meeting’s page are of that day", () => {
    expect(wordsOf(minute(1)).comments).toMatchObject([{ date: "1 November 2026" }]);
  });

  it("under a heading beside it are of no day that is known", () => {
    expect(wordsOf(minute(0)).comments).toEqual([{ by: "pupil", text: "I would like Woodwork." }]);
  });

  it("in a frame with the card of one meeting are of its day", () => {
    const frame = (date: string, said: string) =>
      tbl(1, [
        [
          {
            xml:
              table([
                ["Type of meeting", "Interim review"],
                ["Date of meeting", date],
                ["Invited", "Mrs Ross"],
              ]) +
              p("") +
              table([
                ["Points discussed", "How the term went."],
                ["Pupil’s comments", said],
              ]) +
              p(""),
          },
        ],
      ]);
    const pages = ["10 Nov 2026", "2 May 2027"].map(
      (date) => heading("Review meeting record", 2) + frame(date, `I said this on ${date}.`),
    );
    expect(wordsOf(iep + pages.join("")).comments.map(({ date }) => date)).toEqual([
      "10 Nov 2026",
      "2 May 2027",
    ]);
  });

  it("on the page of one meeting are of its day, the second row as well as the first", () => {
    const page =
      p(run("IEP meeting of 22 January 2026", "<w:b/>")) +
      ["Type of meeting: Annual review", "Invited: Mrs Ross", "Attended: Mrs Ross"]
        .map(paragraph)
        .join("") +
      table([
        ["Pupil comments", "I like PE."],
        ["Parent/carer comments", "She sleeps better."],
      ]);
    expect(wordsOf(iep + page).comments.map(({ by, date }) => [by, date])).toEqual([
      ["pupil", "22 January 2026"],
      ["parent", "22 January 2026"],
    ]);
  });

  it("do not take in the signature below them", () => {
    const body = [
      "Pupil comments",
      "I like PE.",
      "Parent/Carer comments",
      "Signed: ______ Date: ______",
    ];
    expect(wordsOf(remarks + body.map(paragraph).join("")).comments).toEqual([
      { by: "pupil", text: "I like PE." },
    ]);
  });

  it("are not looked for in a letter", () => {
    const body = ["Dear Parent/Carer", "Parent comments:", "Yours sincerely"]
      .map(paragraph)
      .join("");
    expect(wordsOf(body)).toMatchObject({ recognised: "none", comments: [] });
  });
});

describe("the kind of school", () => {
  it.each([
    ["School type", "Mainstream primary with special needs base", "mainstream"],
    ["Sector", "Nursery", "preschool"],
    ["School type", "Special needs", "special"],
    ["Kind of class", "Special class", "special"],
    ["Class type", "Mainstream class", "mainstream"],
    ["Class teacher", "Special class", null],
    ["Where I go to school", "a mainstream primary class", "mainstream"],
    ["Where my brother goes to school", "a special school", null],
    ["Special school", "Yes", "special"],
    ["Special school", "No", null],
  ])("under “%s” of “%s” is %s", (label, value, setting) => {
    const body = table([
      ["School", "Drummond School"],
      [label, value],
      ["Named Person", "Mrs Ross"],
    ]);
    expect(wordsOf(body).setting).toBe(setting);
  });
});

it("are not looked for among the targets, whatever is said there and wherever comments were found", () => {
  const targets = table([
    ["Short-term target", "When", "How will we know?", "Progress"],
    ["Come to six Wednesdays", "Easter", "Six Wednesdays attended", ""],
    ["Write to one teacher a week", "June", "Six emails sent", "Continue"],
  ]);
  const said = table([
    ["Date", "Pupil comments", "Parent/carer comments"],
    ["12/09/2026", "I like the garden.", "She packs her own bag."],
  ]);
  const body = heading("Individualised Education Programme") + targets;
  expect(wordsOf(body + heading("Comments", 2) + said).reviews).toEqual([]);
});

describe("meetings that nothing but their day and who came is said of", () => {
  const dates = ["Date", "20/11/2026", "14 Jan 2027"];

  it("may stand in columns", () => {
    const body = table([dates, ["Present", "Mum, DHT", "Granny, ASNT"]]);
    expect(wordsOf(record + body).reviews).toEqual([
      { date: "20/11/2026", attended: ["Mum", "DHT"] },
      { date: "14 Jan 2027", attended: ["Granny", "ASNT"] },
    ]);
  });

  it("are not told apart where what stands beside the label is no date", () => {
    const body = table([
      ["Date", "20/11/2026", "see diary"],
      ["Present", "Mum, DHT", "Granny, ASNT"],
    ]);
    expect(wordsOf(record + body).reviews ?? []).not.toHaveLength(2);
  });

  it("are none in the title of a page for the family", () => {
    const page = heading("Review: page for parent/carer and child", 2);
    const body = record + table([dates, ["Present", "Mum, DHT", "Granny, ASNT"]]) + page;
    expect(wordsOf(body).reviews).toHaveLength(2);
  });

  it("may be a line below the comments, which were not said at it", () => {
    const said = paragraph("Mum’s comments: She likes the new games.");
    const read = wordsOf(
      iep + said + paragraph("Review meeting 3 December 2026") + paragraph("Present: Mum, DHT"),
    );
    expect(read.reviews).toEqual([{ date: "3 December 2026", attended: ["Mum", "DHT"] }]);
    expect(read.comments).toEqual([{ by: "parent", text: "She likes the new games." }]);
  });

  it("may have a heading of its own below that of its part, which names its kind", () => {
    const head = (words: string, level: number) =>
      p(run(words), `<w:outlineLvl w:val="${level}"/>`);
    const body =
      head("Reviews of the IEP", 1) +
      head("Termly review: 14 November 2025", 2) +
      paragraph("Invited: Mum, Dad, DHT") +
      paragraph("Attended: Mum, DHT") +
      paragraph("Minutes sent: 21 November 2025") +
      paragraph("Child’s comments: I like the sand.");
    expect(wordsOf(iep + body).reviews).toEqual([
      expect.objectContaining({ type: "Termly review", date: "14 November 2025" }),
    ]);
  });

  it("a line that nobody is named below says when the comments were made", () => {
    const said = paragraph("Mum’s comments: She likes the new games.");
    const read = wordsOf(iep + said + paragraph("Review meeting 3 December 2026"));
    expect(read.comments).toEqual([
      { by: "parent", date: "3 December 2026", text: "She likes the new games." },
    ]);
  });
});

it("comments of pupil and parents stand below a list of meetings", () => {
  const body = tbl(3, [
    ["Type of meeting", "Date", "Attended"],
    ["Annual review", "12 June 2026", "Mother, HT"],
    ["Telephone review", "14 Jan 2027", "Granny, ASNT"],
    [wide("COMMENTS", 3)],
    ["Pupil", wide("It is fine", 2)],
    ["Parent/Carer", wide("A big change.", 2)],
  ]);
  const read = wordsOf(record + body);
  expect(read.reviews).toHaveLength(2);
  expect(read.comments).toEqual([
    { by: "pupil", text: "It is fine" },
    { by: "parent", text: "A big change." },
  ]);
});

it.each([
  ["Parent/carer comment – No concerns at the moment", "No concerns at the moment"],
  ["Parent/carer comment – Settled", "Settled"],
])("“%s” is said behind a dash", (line, said) => {
  const body = heading("Review of IEP") + paragraph("Pupil comment – I like it") + paragraph(line);
  expect(wordsOf(iep + body).comments).toEqual([
    { by: "pupil", text: "I like it" },
    { by: "parent", text: said },
  ]);
});

it("behind a dash in a heading for comments may stand when", () => {
  const body =
    heading("Parent/carer comments – autumn review 2 October", 2) + paragraph("Settled.");
  expect(wordsOf(iep + body).comments).toEqual([
    { by: "parent", date: "2 October", text: "Settled." },
  ]);
});

describe("meetings in columns, of which one is of a kind that nobody knows", () => {
  it.each([
    "Phone review with home",
    "Email",
    "Contact by phone",
    "Phone contact re attendance",
    "Home visit",
  ])("stay apart: %s", (type) => {
    const body = table([
      ["Kind of review", type, "Termly review"],
      ["Held", "13.11.26", "3.12.26"],
      ["Asked", "Mum, CT", "Dad"],
      ["Attended", "CT", "Dad"],
    ]);
    expect(wordsOf(record + body).reviews).toEqual([
      { type, date: "13.11.26", invited: ["Mum", "CT"], attended: ["CT"] },
      { type: "Termly review", date: "3.12.26", invited: ["Dad"], attended: ["Dad"] },
    ]);
  });
});
