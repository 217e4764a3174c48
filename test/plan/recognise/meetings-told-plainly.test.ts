import { heading, tbl } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (body: string, title = "Review record") => wordsOf(iep + heading(title) + body);
const text = (...lines: readonly string[]) => lines.map(paragraph).join("");

describe("a line of the record that is no more than kind and day", () => {
  it.each([
    ["Termly review, 30/11/26", [{ type: "Termly review", date: "30/11/26" }]],
    ["30/11/26 – annual review", [{ type: "annual review", date: "30/11/26" }]],
  ])("is a meeting: %s", (line, reviews) => {
    expect(record(text(line)).reviews).toEqual(reviews);
  });

  it("is a meeting above what was said at it", () => {
    const body = text("Termly review, 30/11/26", "Pupil comments", "I like my new words book.");
    expect(record(body).reviews).toEqual([{ type: "Termly review", date: "30/11/26" }]);
  });

  it.each([
    ["Next review 12 June 2027", "Review record"],
    ["Termly review 12 June 2026", "Pupil and parent comments"],
  ])("is none where it is another’s: %s under “%s”", (line, title) => {
    expect(record(text(line), title).reviews ?? []).toEqual([]);
  });
});

describe("what stands behind the day of a meeting", () => {
  const title = (words: string) =>
    record(text(words, "Invited: Mum, CT", "Attended: Mum")).reviews?.[0]?.type;

  it.each([
    "Interim review: 16/1/26 (session 2025/26)",
    "Interim review: 16/1/26 at 2.15 pm in the library",
    "Interim review, 16/1/26, 2pm",
    "Interim review – 16/1/26 (by Teams)",
    "Interim review 16/1/26 – Kyle Primary School",
    "Interim review 16/1/26 (P5)",
  ])("is no part of its kind: %s", (words) => {
    expect(title(words)).toBe("Interim review");
  });

  it.each([
    ["In-school review, 16/1/26", "In-school review"],
    ["Review at Kyle Academy, 16/1/26", "Review at Kyle Academy"],
    ["16/1/26 – interim review", "interim review"],
    ["Interim review, 16/1/26 – Term 2", "Interim review\nTerm 2"],
  ])("may be a part: %s", (words, kind) => {
    expect(title(words)).toBe(kind);
  });

  it("may stand on the line below", () => {
    const { reviews } = record(text("End of session review", "Date: 16/1/26", "Attended: Mum"));
    expect(reviews).toEqual([
      { type: "End of session review", date: "16/1/26", attended: ["Mum"] },
    ]);
  });
});

describe("labels in narrow cells, on two lines each", () => {
  const cells = (card: readonly (readonly string[])[]) =>
    wordsOf(
      iep +
        heading("Review record") +
        tbl(
          2,
          card.map((row) => row.map((each) => each.split("\n"))),
        ),
    );

  it.each([
    [["Type of\nmeeting", "Date", "Who\nattended", "Minutes\nsent"]],
    [["Kind of\nreview", "Review\ndate", "Those\npresent", "Minutes sent\nout"]],
  ])("are whole: %j", ([kind = "", day = "", who = "", sent = ""]) => {
    const { reviews, problems } = cells([
      [kind, "Transition meeting"],
      [day, "12/11/26"],
      [who, "Mum\nCT"],
      [sent, "19 May"],
    ]);
    expect(reviews).toEqual([
      {
        type: "Transition meeting",
        date: "12/11/26",
        attended: ["Mum", "CT"],
        minutesSent: "19 May",
      },
    ]);
    expect(problems).toEqual([]);
  });

  it("end before what is said in the same cell", () => {
    const { reviews } = cells([
      ["Date\n12/11/26", "Minutes sent\n19 May"],
      ["Attended\nmum, CT", "Invited\nmum, CT, OT"],
    ]);
    expect(reviews).toEqual([
      {
        date: "12/11/26",
        minutesSent: "19 May",
        attended: ["mum", "CT"],
        invited: ["mum", "CT", "OT"],
      },
    ]);
  });
});

describe("the day of a review and who was there, without a heading", () => {
  it.each([
    [["Date of review", "Present"]],
    [["Review date", "Who attended"]],
    [["Ceann-latha / Date of review", "An làthair / Present"]],
  ])("is a meeting: %j", (heads) => {
    const { reviews } = wordsOf(
      iep + paragraph("") + table([heads, ["12/11/25", "Mrs Ross, Mum"]]),
    );
    expect(reviews).toEqual([{ date: "12/11/25", attended: ["Mrs Ross", "Mum"] }]);
  });

  it.each([[["Review date", "Notes"]], [["Start date", "Present"]], [["Date", "Came to us"]]])(
    "is none where something else is asked for: %j",
    (heads) => {
      const { reviews } = wordsOf(iep + paragraph("") + table([heads, ["12/11/25", "Mrs Ross"]]));
      expect(reviews ?? []).toEqual([]);
    },
  );
});
