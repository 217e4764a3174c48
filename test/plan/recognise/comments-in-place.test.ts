import { heading, p, run } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const details = table([
  ["Child’s name", "Ailsa Ross"],
  ["Date of birth", "2 January 2018"],
]);
const targets = table([
  ["Long term target", "Wellbeing", "Short term target", "Strategies", "Who", "When"],
  ["Read more", "Achieving", "Read 30 words", "Paired reading", "CT", "Dec"],
]);
const iep = heading("Individualised Education Programme") + targets;
const bold = (words: string) => p(run(words, "<w:b/>"));

const liked = "I like PE. Maths is hard.";
const happy = "She is happy at home.";
const both = [
  { by: "pupil", text: liked },
  { by: "parent", text: happy },
];
const date = "4/12/26";

function said(...body: readonly string[]) {
  return wordsOf(details + body.join("")).comments;
}

describe("where an IEP without a heading stands below another part", () => {
  const chronology =
    bold("Chronology") +
    table([
      ["Date", "Event"],
      ["Aug 2026", "Started school"],
    ]);
  const views = table([
    ["Pupil voice", "Home voice"],
    [liked, happy],
  ]);

  test("reads what is said below its targets", () => {
    expect(said(chronology, targets, views)).toEqual(both);
  });

  test("reads nothing that is said above them", () => {
    expect(said(chronology, views, targets)).toEqual([]);
  });

  test("reads nothing of a part of its own below them", () => {
    expect(said(chronology, targets, bold("Risk assessment"), views)).toEqual([]);
  });
});

describe.each(["Summary of assessment", "Background", "Strengths and needs"])(
  "under “%s” between the heading of the IEP and its targets",
  (title) => {
    const views = bold(title) + paragraph(`Views of Ailsa: “${liked}”`);

    test("reads nothing: it was said before the plan", () => {
      expect(said(heading("IEP"), views, targets)).toEqual([]);
    });

    test("reads what is said below the targets", () => {
      expect(said(heading("IEP"), views, targets, paragraph(`Pupil comments: ${liked}`))).toEqual([
        { by: "pupil", text: liked },
      ]);
    });
  },
);

describe.each([
  "What everyone thinks (gathered in August for the assessment)",
  "Views collected at home for our assessment (May)",
])("below “%s”", (title) => {
  const views =
    bold(title) +
    table([
      ["Child/young person", liked],
      ["Parents/carers", happy],
    ]);

  test("reads the targets, and no comments", () => {
    const plan = wordsOf(details + views + targets);
    expect(plan.comments).toEqual([]);
    expect(plan.recognised).toBe("likely");
  });

  test("reads no comments below the heading of the IEP either", () => {
    expect(said(heading("Individualised Education Programme"), views, targets)).toEqual([]);
  });
});

test("reads nothing from targets below a heading for comments", () => {
  const card = table([
    ["Long term aim 1", "Ailsa will read for pleasure"],
    ["Short term aim", "By whom"],
    ["Ailsa will read 30 words", "Hub staff & mum"],
  ]);
  expect(said(bold("What everyone thinks"), card)).toEqual([]);
});

test.each([
  ["Skye’s comments", "Comments from home"],
  ["How Skye feels", "Parents’ comments"],
])("lets a label beside the date and %s belong to the words below", (own, home) => {
  const unnamed =
    heading("Review of IEP") +
    table([
      ["Date", date],
      [own, liked],
      [home, happy],
    ]);
  const comments = wordsOf(iep + unnamed).comments;
  expect(comments).toContainEqual({ by: "parent", date, text: happy });
});

test.each([
  ["Ailsa (pupil)", "Mrs Ross (mother)"],
  ["Ailsa Ross (learner)", "Kirsty Ross (Mum)"],
  ["Ailsa", "Jean Ross (gran)"],
  ["Pupil", "Mrs Gow (foster carer)"],
])("knows %s and %s by what stands in brackets", (pupil, parent) => {
  const card = table([
    [pupil, liked],
    [parent, happy],
  ]);
  expect(said(iep, heading("Comments"), card)).toEqual(both);
});

test("knows nobody of the family by a job in brackets", () => {
  const card = table([
    ["Pupil", liked],
    ["Mrs Tait (class teacher)", "She works hard in class."],
  ]);
  expect(said(iep, heading("Comments"), card)).toEqual(both.slice(0, 1));
});

test("gives the review date of the last target to no comment below it", () => {
  const card = table([
    ["Long-term aim", "Ailsa will read for pleasure"],
    ["Short-term targets", "Ailsa will read 30 words"],
    ["Strategies", "Paired reading"],
    ["Supported by", "CT"],
    ["Review date", "13/11/26"],
  ]);
  expect(said(card, heading("Parents’ comments"), paragraph(happy))).toEqual(both.slice(1));
});

type Case = readonly [form: string, rows: readonly (readonly string[])[]];

const dated = both.map((one) => ({ ...one, date }));

test.each<Case>([
  [
    "a question for the day",
    [
      ["What did Ailsa think?", liked],
      ["What did Mum and Dad think?", happy],
      ["When did we talk about it?", date],
    ],
  ],
  [
    "labels to go on with",
    [
      ["Date", date],
      ["I think…", liked],
      ["My family thinks…", happy],
    ],
  ],
  [
    "the day beside a title for all",
    [
      ["Comments at the review", date],
      ["Pupil comments", liked],
      ["Parent/carer comments", happy],
    ],
  ],
  [
    "a title of another kind",
    [
      ["What was said", date],
      ["Ailsa said", liked],
      ["Home said", happy],
    ],
  ],
  [
    "an evaluation by each",
    [
      ["Date discussed", date],
      ["Pupil evaluation of the term", liked],
      ["Parent/carer evaluation of the term", happy],
    ],
  ],
  [
    "a quotation",
    [
      ["Date", date],
      ["Pupil quote", liked],
      ["Reply from home", happy],
    ],
  ],
])("reads %s", (_, rows) => {
  expect(said(iep, table(rows))).toEqual(dated);
});

test.each<Case>([
  ["the teacher’s evaluation of the pupil", [["Evaluation of pupil progress", liked]]],
  ["what is to come back", [["Comments to be returned by", date]]],
])("takes %s for nobody’s words", (_, rows) => {
  expect(said(iep, table(rows))).toEqual([]);
});

test("reads months beside what was said without a full stop, and no duties", () => {
  const heads = ["Review", "Young person", "Parent(s)/carer(s)"];
  const words = ["I would like to go out for lunch", "Could we get the targets emailed please?"];
  expect(said(iep, table([heads, ["Oct 26", ...words]]))).toEqual([
    { by: "pupil", date: "Oct 26", text: words[0] },
    { by: "parent", date: "Oct 26", text: words[1] },
  ]);
  const duties = ["Ailsa to bring her planner to class", "Mum to sign the planner each night"];
  expect(said(iep, table([heads, ["Oct 26", ...duties]]))).toEqual([]);
});

test("reads what stands on a slip, and not what is signed there", () => {
  const slip =
    bold("Parent/Carer reply slip") +
    paragraph("I/we have read the IEP and have talked about it.") +
    paragraph(`Date: ${date}`) +
    paragraph(`Parent/Carer comments: ${happy}`);
  expect(said(iep, heading("Pupil and Parent/Carer comments on the IEP"), slip)).toEqual(
    both.slice(1).map((one) => ({ ...one, date })),
  );
});

test("takes rows below a label for boxes of their own", () => {
  const [first, second] = ["I am better at waiting.", "I would like more time to read."];
  const label = "Pupil’s view of progress";
  const title = heading("Review of IEP – Pupil & Parent/Carer Comments");
  expect(said(iep, title, table([[label], [first], [second]]))).toEqual([
    { by: "pupil", text: first },
    { by: "pupil", text: second },
  ]);
  expect(said(iep, title, table([[label], [`${first} ${second}`]]))).toEqual([
    { by: "pupil", text: `${first} ${second}` },
  ]);
});

describe("words with who said them behind", () => {
  const day = { date: "14 May 2026" };

  test.each<readonly [form: string, lines: readonly string[], day: object]>([
    [
      "in brackets",
      [`${liked} (Pupil, 14 May 2026)`, `${happy} (Mum, by phone, 14 May 2026)`],
      day,
    ],
    ["at a dash", [`“${liked}” – Ailsa, 14 May 2026`, `${happy} – Mrs Ross (mum)`], {}],
    ["on the next line", [liked, "– Ailsa", happy, "— Parent"], {}],
    [
      "among those of staff",
      [`${liked} (Ailsa)`, "Works hard. (Class teacher)", `${happy} (Dad)`],
      {},
    ],
  ])("are read %s", (_, lines, when) => {
    const found = said(iep, heading("Comments at review"), lines.map(paragraph).join(""));
    const texts = found.map(({ text }) => text.replace(/[“”]/g, ""));
    expect(texts).toEqual([liked, happy]);
    expect(found.map(({ by }) => by)).toEqual(["pupil", "parent"]);
    expect(found[0]).toMatchObject(when);
  });

  test("are not where the brackets belong to what is said", () => {
    const words = "He reads every night with his big brother (Mum)";
    expect(said(iep, heading("Parent comments"), paragraph(words))).toEqual([
      { by: "parent", text: words },
    ]);
  });
});
