import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (body: string) => wordsOf(iep + heading("Review meetings") + body);
const text = (...lines: readonly string[]) => lines.map(paragraph).join("");

describe("the days of meetings that were held", () => {
  it.each([
    ["below their heading", table([["Dates of reviews held"], ["14 May 2026"], ["24/9/26"]])],
    ["beside it", table([["Meetings held on", "14 May 2026", "24/9/26"]])],
    ["behind it", text("Dates of meetings held: 14 May 2026, 24/9/26")],
    ["on lines", text("Dates when reviews took place:", "14 May 2026", "24/9/26")],
  ])("are meetings, %s", (_, body) => {
    expect(record(body).reviews).toEqual([{ date: "14 May 2026" }, { date: "24/9/26" }]);
  });

  it.each([
    ["which are planned", table([["Dates of reviews"], ["14 May 2026"], ["24/9/26"]])],
    ["with words", table([["Reviews held"], ["In class"], ["At home"]])],
  ])("are none, %s", (_, body) => {
    expect(record(body).reviews ?? []).toEqual([]);
  });
});

describe("a day across the table", () => {
  const rows = [
    ["12/9/26"],
    ["Invited", "Attended"],
    ["Mum, CT", "Mum"],
    ["4/2/27"],
    ["Invited", "Attended"],
    ["Dad, CT", "CT"],
  ];

  it("is that of the meeting whose headings stand below it", () => {
    expect(record(table(rows)).reviews).toEqual([
      { date: "12/9/26", invited: ["Mum", "CT"], attended: ["Mum"] },
      { date: "4/2/27", invited: ["Dad", "CT"], attended: ["CT"] },
    ]);
  });
});
