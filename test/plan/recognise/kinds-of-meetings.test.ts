import { continued, heading, merged, tbl, wide, type CellSource } from "../../fixtures/word-xml";
import { paragraph } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (body: string) => wordsOf(iep + heading("Review record") + body).reviews;
const rows = (width: number, cells: readonly (readonly CellSource[])[]) =>
  record(tbl(width, cells));

const termly = { type: "Termly review", date: "4.12.26", invited: ["Gran", "CT"] };
const annual = { type: "Annual review", date: "5.6.27", invited: ["Gran", "EP"] };
const both = [
  { ...termly, attended: ["Gran"] },
  { ...annual, attended: ["EP"] },
];

describe("the kind of meetings across their table", () => {
  const heads = ["Date", "Invited", "Attended"];

  it("is that of all that stand below it", () => {
    const read = rows(3, [
      heads,
      [wide("Termly review", 3)],
      [termly.date, "Gran, CT", "Gran"],
      ["11.3.27", "Gran, CT", "CT"],
      [wide("Annual review", 3)],
      [annual.date, "Gran, EP", "EP"],
    ]);
    const second = { ...termly, date: "11.3.27", attended: ["CT"] };
    expect(read).toEqual([both[0], second, both[1]]);
  });

  it("has its day where the headings ask for none", () => {
    const read = rows(3, [
      ["Invited", "Attended", "Minutes sent"],
      [wide(`Termly review, ${termly.date}`, 3)],
      ["Gran, CT", "Gran", ""],
      [wide(`Annual review, ${annual.date}`, 3)],
      ["Gran, EP", "EP", ""],
    ]);
    expect(read).toEqual(both.map((meeting) => ({ ...meeting, minutesSent: "" })));
  });

  it.each(["Session 2026–27", "Meetings"])("is not the band “%s”", (band) => {
    const read = rows(3, [heads, [wide(band, 3)], [termly.date, "Gran, CT", "Gran"]]);
    expect(read).toEqual([{ date: termly.date, invited: ["Gran", "CT"], attended: ["Gran"] }]);
  });

  it("is not asked for where each meeting has its own", () => {
    const read = rows(4, [
      ["Type", ...heads],
      [wide("Annual reviews", 4)],
      [termly.type, termly.date, "Gran, CT", "Gran"],
    ]);
    expect(read).toEqual([both[0]]);
  });
});

describe("a column to tick for each kind of meeting", () => {
  it.each([
    ["named in full", ["Termly review", "Annual review", "Interim review"], both],
    [
      "in a word",
      ["Termly", "Annual", "Interim"],
      both.map((meeting) => ({ ...meeting, type: meeting.type.replace(" review", "") })),
    ],
  ])("says which it was, %s", (_, kinds, expected) => {
    const cells = [
      [...kinds, "Date", "Invited", "Attended"],
      ["✓", "", "", termly.date, "Gran, CT", "Gran"],
      ["", "x", "", annual.date, "Gran, EP", "EP"],
    ];
    expect(rows(6, cells)).toEqual(expected);
    const turned = (cells[0] ?? []).map((_, at) => cells.map((row) => row[at] ?? ""));
    expect(rows(3, turned)).toEqual(expected);
  });

  it("may be for another kind, in words", () => {
    const read = rows(5, [
      ["Annual", "Termly", "Other (please state)", "Date", "Attended"],
      ["", "✓", "", termly.date, "Gran"],
      ["", "", "Core group", annual.date, "EP"],
    ]);
    expect(read?.map(({ type }) => type)).toEqual(["Termly", "Core group"]);
  });

  it.each([
    ["Type of meeting (tick)", ""],
    ["Purpose of meeting – tick one", "Details"],
  ])("has any words below the question “%s”", (asked, beside) => {
    const read = rows(5, [
      [wide(asked, 2), wide(beside, 3)],
      ["Transition", "Core group", "Date", "Invited", "Attended"],
      ["", "✓", termly.date, "Gran, CT", "Gran"],
    ]);
    expect(read).toEqual([{ ...both[0], type: "Core group" }]);
  });

  it("may be boxes beside the question", () => {
    const read = rows(4, [
      ["Type of meeting", "☐ Annual", "☒ Termly", "☐ Other"],
      ["Date", wide(termly.date, 3)],
      ["Attended", wide("Gran", 3)],
    ]);
    expect(read).toEqual([{ type: "Termly", date: termly.date, attended: ["Gran"] }]);
  });

  it("is none where words stand below", () => {
    const read = rows(4, [
      ["", "Termly review", "Annual review", "Interim review"],
      ["Date", termly.date, annual.date, "7.8.27"],
      ["Attended", "Gran", "EP", "CT"],
    ]);
    expect(read?.map(({ type }) => type)).toEqual([
      "Termly review",
      "Annual review",
      "Interim review",
    ]);
  });
});

describe("the kind and day of a meeting above its people", () => {
  it.each([
    ["Attendance sheet", ["Name of those invited", "Present ✓", "Apologies ✓"]],
    ["Register", ["People invited", "Came", "Absent"]],
  ])("may stand in cells beside “%s”", (title, heads) => {
    const read = rows(3, [
      [title, termly.type, termly.date],
      heads,
      ["Gran", "✓", ""],
      ["CT", "", "✓"],
    ]);
    expect(read).toEqual([both[0]]);
  });

  it("may stand over the pair of columns, on two lines, below a label of them", () => {
    const over = ({ type, date }: typeof termly) => ({
      xml: paragraph(type) + paragraph(date),
      span: 2,
    });
    const read = rows(5, [
      ["Review meetings", over(termly), over(annual)],
      ["Who", "Invited", "Attended", "Invited", "Attended"],
      ["Gran", "✓", "✓", "✓", ""],
      ["CT", "✓", "", "", ""],
      ["EP", "", "", "✓", "✓"],
    ]);
    expect(read).toEqual(both);
  });

  it("may stand down the side of its labels", () => {
    const block = (
      { type, date, invited }: typeof termly,
      came: string,
    ): readonly CellSource[][] => [
      [merged(`${type} ${date}`), "Invited", invited.join(", ")],
      [continued, "Attended", came],
    ];
    expect(rows(3, [...block(termly, "Gran"), ...block(annual, "EP")])).toEqual(both);
  });

  it("may stand there in rows of their own", () => {
    const pair = (one: string, other: string) => ["", wide(one, 2), wide(other, 2)];
    const read = rows(5, [
      pair(termly.type, annual.type),
      pair(termly.date, annual.date),
      ["Who", "Inv.", "Att.", "Inv.", "Att."],
      ["Gran", "x", "x", "x", ""],
      ["CT", "x", "", "", ""],
      ["EP", "", "", "x", "x"],
    ]);
    expect(read).toEqual(both);
  });

  it.each([
    "Minute of termly review held on 4.12.26",
    "Notes from the termly review, 4.12.26",
    "Summary of our termly review 4.12.26",
  ])("is not of its minutes: %s", (line) => {
    const read = record([line, "Invited: Gran, CT", "Present: Gran"].map(paragraph).join(""));
    expect(read).toEqual([{ ...both[0], type: "termly review" }]);
  });
});
