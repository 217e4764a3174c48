import { heading, p, run } from "../../fixtures/word-xml";
import { paragraph } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const line = (words: string) =>
  p(
    words
      .split("\t")
      .map((field) => run(field))
      .join("<w:r><w:tab/></w:r>"),
  );
const reviewsIn = (...lines: readonly string[]) =>
  wordsOf(iep + heading("Review Record") + lines.map(line).join("")).reviews;

const meetings = [
  { type: "Termly review", date: "22/9/26", attended: ["Mum", "CT"] },
  { type: "Annual review", date: "8/12/26", attended: ["Mum", "CT", "CSW"] },
];

describe("meetings in lines below a line of headings", () => {
  it.each([
    [
      "tabs",
      "Type of meeting\tDate\tAttended",
      ["Termly review\t22/9/26\tMum, CT", "Annual review\t8/12/26\tMum, CT, CSW"],
    ],
    [
      "as many tabs as it takes to stand below them",
      "Kind of meeting\t\tHeld on\tWho came",
      ["Termly review\t\t22/9/26\t\tMum, CT", "Annual review\t8/12/26\tMum, CT, CSW"],
    ],
    [
      "upright lines",
      "Meeting | When | Present",
      ["Termly review | 22/9/26 | Mum, CT", "Annual review | 8/12/26 | Mum, CT, CSW"],
    ],
    [
      "blanks",
      "Meeting        When       Present",
      ["Termly review     22/9/26    Mum, CT", "Annual review     8/12/26    Mum, CT, CSW"],
    ],
  ])("are parted at %s", (_, heads, lines) => {
    expect(reviewsIn(heads, ...lines)).toEqual(meetings);
  });

  it("keep a field that is empty, and end where lines have none", () => {
    expect(
      reviewsIn(
        "When\tWhat kind\tAsked\tCame\tMinutes out",
        "22/9/26\tTermly\tMum, CT\t\t29/9/26",
        "",
        "8/12/26\tAnnual\tMum\tMum\t",
        "Next meeting: June 2027",
      ),
    ).toEqual([
      {
        date: "22/9/26",
        type: "Termly",
        invited: ["Mum", "CT"],
        attended: [],
        minutesSent: "29/9/26",
      },
      { date: "8/12/26", type: "Annual", invited: ["Mum"], attended: ["Mum"], minutesSent: "" },
    ]);
  });
});

it.each([
  ["a label with its value", ["Type of meeting\tReview meeting", "Date of meeting\t22/9/26"]],
  ["two labels", ["Type of meeting\tReview meeting\tDate\t22/9/26"]],
])("a line may hold %s, without a colon", (_, lines) => {
  expect(reviewsIn(...lines, "Invited\tMum, CT", "Attended\tMum")).toEqual([
    { type: "Review meeting", date: "22/9/26", invited: ["Mum", "CT"], attended: ["Mum"] },
  ]);
});

it("a sentence with a wide gap is no line of headings", () => {
  const body = paragraph("Date: 22/9/26") + paragraph("Attended: Mum, CT    apologies from EP");
  const { reviews } = wordsOf(iep + heading("Review Record") + body);
  expect(reviews).toHaveLength(1);
});
