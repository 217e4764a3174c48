import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
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
