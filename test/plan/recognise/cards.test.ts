import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const remarks = heading("Review of IEP – Pupil & Parent/Carer Comments", 2);
const record = heading("Review Record", 2);
const lines = (...all: readonly string[]) => all.map(paragraph).join("");
const bold = (words: string) => p(run(words, "<w:b/>"));

const date = "02/10/2026";
const liked = "I like PE. Maths is hard.";
const happy = "She is happy at home.";
const said = [
  { by: "pupil", date, text: liked },
  { by: "parent", date, text: happy },
];

describe("comments with a card for each", () => {
  it.each([
    [
      "who said it, when and what",
      [
        ["From", "Pupil"],
        ["Date", date],
        ["Comment", liked],
      ],
      [
        ["From", "Mum (by phone)"],
        ["Date", date],
        ["Comment", happy],
      ],
    ],
    [
      "when, who said it and what",
      [
        ["Date of review", date],
        ["Said by", "Learner"],
        ["What was said", liked],
      ],
      [
        ["Date of review", date],
        ["Said by", "Parents"],
        ["What was said", happy],
      ],
    ],
  ])("are read: %s", (_, first, second) => {
    const apart = table(first) + paragraph("") + table(second);
    const joined = table([...first, ...second]);
    const below = [first, second].map((card) =>
      tbl(
        1,
        card.flatMap((row) => row.map((cell) => [cell])),
      ),
    );
    const within = [first, second].map((card) =>
      tbl(
        1,
        card.map(([label = "", value = ""]) => [[`${label}:`, value]]),
      ),
    );

    for (const body of [apart, joined, below.join(""), within.join("")])
      expect(wordsOf(iep + remarks + body).comments).toEqual(said);
  });

  it.each(["Date comments given", "When views were gathered", "Date given"])(
    "have the date beside “%s”",
    (label) => {
      const body = table([
        [label, date],
        ["What I think", liked],
        ["Parent/carer comments", happy],
      ]);
      expect(wordsOf(iep + remarks + body).comments).toEqual(said);
    },
  );

  it("are said at the review whose record they stand in", () => {
    const body = table([
      ["Type of review", "Termly"],
      ["Date of meeting", date],
      ["Who attended", "Mum"],
      ["Pupil views at review", liked],
      ["Parent/Carer comments", happy],
    ]);
    expect(wordsOf(iep + record + body)).toMatchObject({
      comments: said,
      reviews: [{ type: "Termly", date, attended: ["Mum"] }],
    });
  });

  it("are nobody’s of the family where the card names a teacher", () => {
    const body = table([
      ["From", "Class teacher"],
      ["Comment", "A good term."],
      ["From", "Pupil"],
      ["Comment", liked],
    ]);

    expect(wordsOf(iep + remarks + body).comments).toEqual([{ by: "pupil", text: liked }]);
  });

  it("are read with a column for each", () => {
    const body = table([
      ["From", "Pupil", "Parent/carer"],
      ["Date", date, date],
      ["Comments", liked, happy],
    ]);

    expect(wordsOf(iep + remarks + body).comments).toEqual(said);
  });
});

describe("a label that asks twice", () => {
  const [pupil, parent] = [
    "Pupil comments: what do I think?",
    "Parent/carer comments: what do we think at home?",
  ];

  it.each([
    [
      "beside its box",
      table([
        ["Date of review", date],
        [pupil, liked],
        [parent, happy],
      ]),
    ],
    ["above its box", tbl(1, [["Date of review"], [date], [pupil], [liked], [parent], [happy]])],
    ["in a line", lines(`Date of review: ${date}`, `${pupil} ${liked}`, `${parent} ${happy}`)],
    [
      "with a column for each review",
      table([
        ["Date of review", date, "04/12/2026"],
        [pupil, liked, ""],
        [parent, happy, ""],
      ]),
    ],
  ])("is no part of what is said %s", (_, body) => {
    expect(wordsOf(iep + remarks + body).comments).toEqual(said);
  });

  it("leaves a parent’s own question", () => {
    const body = tbl(1, [
      ["Parent comments"],
      ["Could the school tell us sooner when it was a bad day?"],
    ]);

    expect(wordsOf(iep + remarks + body).comments).toEqual([
      { by: "parent", text: "Could the school tell us sooner when it was a bad day?" },
    ]);
  });
});

it("keeps the day that stands before each comment, whatever day the card has", () => {
  const body = tbl(2, [
    ["Date of review", date],
    ["Pupil comments", [`05/03/2026: ${liked}`, "11/06/2026: Fine."]],
    ["Parent comments", happy],
  ]);

  expect(wordsOf(iep + remarks + body).comments).toEqual([
    { by: "pupil", date: "05/03/2026", text: liked },
    { by: "pupil", date: "11/06/2026", text: "Fine." },
    { by: "parent", date, text: happy },
  ]);
});

describe("a meeting with labels above its boxes", () => {
  const boxes = (...all: readonly string[]) =>
    tbl(
      1,
      all.map((cell) => [cell]),
    );
  const asked = "Mrs Ross, Mr Test";

  it.each([
    ["Core group meeting", "a value that names another part"],
    ["Core group / IEP meeting", "a value that names two parts"],
  ])("is read with %s: %s", (type) => {
    const body = boxes(
      "Type of meeting",
      type,
      "Date",
      date,
      "Invited",
      asked,
      "In attendance",
      asked,
    );

    expect(wordsOf(iep + record + body).reviews).toEqual([
      { type, date, invited: ["Mrs Ross", "Mr Test"], attended: ["Mrs Ross", "Mr Test"] },
    ]);
  });

  it("is read in lines below its number", () => {
    const meeting = (number: number, day: string) =>
      bold(`Meeting ${number}`) +
      lines(
        `Date: ${day}`,
        "Type of meeting: Termly review",
        `Invited: ${asked}`,
        "Minutes sent: Click or tap to enter a date.",
        "In attendance:",
      );

    const of = (day: string) => ({
      type: "Termly review",
      date: day,
      invited: ["Mrs Ross", "Mr Test"],
      attended: [],
      minutesSent: "",
    });
    expect(wordsOf(iep + record + meeting(1, date) + meeting(2, "04/12/2026")).reviews).toEqual([
      of(date),
      of("04/12/2026"),
    ]);
  });
});

describe("cards in further shapes", () => {
  it("belong to whom the line above the first of them names", () => {
    const card = (words: string) =>
      table([
        ["Date", date],
        ["Comment", words],
      ]);
    const body =
      heading("Pupil’s voice", 2) +
      bold("Review 1") +
      card(liked) +
      bold("Parents’ voice") +
      bold("Review 1") +
      card(happy);

    expect(wordsOf(iep + body).comments).toEqual(said);
  });

  it("are no meetings where only a number and a day stand above what was said", () => {
    const body = lines("Review 1", `Date: ${date}`, `Pupil: ${liked}`, `Parent/carer: ${happy}`);

    expect(wordsOf(iep + remarks + body)).toMatchObject({ comments: said, reviews: [] });
  });

  it("say a long-term target once, though each short-term one says it again", () => {
    const card = (target: string) =>
      table([
        ["Long term target", "Read more"],
        ["Wellbeing indicator", "Achieving"],
        ["Short term target", target],
        ["Who", "CT"],
        ["When", "Dec"],
      ]);
    const body =
      heading("Individualised Education Programme") +
      card("Read 30 words") +
      paragraph("") +
      card("Read a page");

    const { longTermTargets } = wordsOf(body);
    expect(longTermTargets.map(({ text }) => text)).toEqual(["Read more"]);
    expect(longTermTargets[0]?.shortTermTargets.map(({ text }) => text)).toEqual([
      "Read 30 words",
      "Read a page",
    ]);
  });

  it("stand under a title in a table of one cell, whatever letter it has", () => {
    const title = tbl(1, [["Part G: Review of IEP – Pupil & Parent/Carer Comments"]]);
    const body = table([
      ["Date of review", "Pupil", "Parent/carer"],
      [date, liked, happy],
    ]);

    expect(wordsOf(iep + title + paragraph("") + body).comments).toEqual(said);
  });

  it("end a field left empty at the number of the next meeting", () => {
    const body =
      lines("Meeting 1", "Type of meeting: Annual review", `Date: ${date}`, "Minutes sent:") +
      lines("Meeting 2", "Type of meeting: Termly review", "Date: 04/12/2026", "Minutes sent:");

    expect(wordsOf(iep + record + body).reviews).toEqual([
      { type: "Annual review", date, minutesSent: "" },
      { type: "Termly review", date: "04/12/2026", minutesSent: "" },
    ]);
  });
});

describe("a card for each short-term target", () => {
  const top = heading("Section 4: IEP");
  const longTerm = table([
    ["Long-term target 1", "Read more"],
    ["Wellbeing", "Responsible"],
  ]);
  const card = (number: number, who: string) =>
    table([
      [`Short-term target ${number}`, `Read ${number}0 words`],
      ["Who", who],
      ["When", "Dec"],
    ]);

  it("belongs to the long-term target before it, however many cards there are", () => {
    const body = top + [longTerm, card(1, "CT"), card(2, "PSA")].join(paragraph(""));
    expect(wordsOf(body).longTermTargets).toMatchObject([
      { text: "Read more", indicators: ["responsible"], shortTermTargets: [{}, {}] },
    ]);
  });

  it("may have two labels with their values in a row, whatever these values are called", () => {
    const rows = [
      ["LTT 1", wide("Read more", 3)],
      ["Wellbeing", wide("Responsible", 3)],
      ["STT 1.1", wide("Read 30 words", 3)],
      ["Success criteria", "Attendance sheet", "Strategies", ""],
      ["Who", "DHT (support)", "Review date", ""],
      ["Evaluation", wide("", 3)],
    ];
    expect(wordsOf(top + tbl(4, rows)).longTermTargets).toMatchObject([
      {
        indicators: ["responsible"],
        shortTermTargets: [
          { who: "DHT (support)", when: "", strategies: "", success: "Attendance sheet" },
        ],
      },
    ]);
  });
});

it("a label with words of its own is no value of the empty one above it", () => {
  const rows = [
    ["Type of meeting", "Annual review"],
    ["Date", date],
    ["Attended", "Mrs Ross"],
    ["Minutes sent", ""],
    ["Main points", "She reads more now."],
  ];
  expect(wordsOf(iep + record + table(rows)).reviews).toMatchObject([{ minutesSent: "" }]);
});

describe("bare labels for pupil and parent in the card of a meeting", () => {
  const card = (pupil: string, parent: string) =>
    table([
      ["Type of meeting", "Termly review"],
      ["Date", date],
      ["Invited", "Mrs Aird (HT), Dad"],
      ["Attended", "Mrs Aird (HT), Dad"],
      ["Minutes sent", ""],
      ["Pupil", pupil],
      ["Parent/Carer", parent],
    ]);

  it.each([
    ["both said something", liked, happy, said],
    ["one said nothing", "", happy, said.slice(1)],
  ])("ask for their words where sentences stand beside them: %s", (_, pupil, parent, comments) => {
    const read = wordsOf(iep + record + card(pupil, parent));
    expect(read.comments).toEqual(comments);
    expect(read.reviews?.map(({ minutesSent }) => minutesSent)).toEqual([""]);
  });

  it("ask who they are where names stand beside them", () => {
    expect(wordsOf(iep + record + card("Ailsa Ross", "Kate Ross")).comments ?? []).toEqual([]);
    expect(wordsOf(iep + record + card("Ailsa Ross", happy)).comments ?? []).toEqual([]);
  });
});
