import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
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
