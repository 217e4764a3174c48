import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const reviewsOf = (...body: readonly string[]) =>
  wordsOf(iep + heading("Review record") + body.join("")).reviews;
const key = paragraph("Key: I = invited, A = attended");
const across = table([
  ["Type of meeting", "Annual review", "Termly review"],
  ["Date of meeting", "11/06/26", "05/11/26"],
  ["Ailsa", "I A", "I"],
  ["Mrs Ross, HT", "I A", "IA"],
  ["Mr Test", "", "I/A"],
  ["Minutes sent", "18/06/26", ""],
]);
const meetings = [
  {
    type: "Annual review",
    date: "11/06/26",
    invited: ["Ailsa", "Mrs Ross, HT"],
    attended: ["Ailsa", "Mrs Ross, HT"],
    minutesSent: "18/06/26",
  },
  {
    type: "Termly review",
    date: "05/11/26",
    invited: ["Ailsa", "Mrs Ross, HT", "Mr Test"],
    attended: ["Mrs Ross, HT", "Mr Test"],
    minutesSent: "",
  },
];

describe("letters that a key explains say who was asked and who came", () => {
  it.each([
    ["meetings across", [key, across]],
    ["the key below the table", [across, key]],
    [
      "other letters",
      [
        paragraph("x – asked; / – present"),
        across
          .replace(/>I A</g, ">x /<")
          .replace(/>IA</g, ">x/<")
          .replace(/>I\/A</g, ">x /<")
          .replace(/>I</g, ">x<"),
      ],
    ],
  ] as const)("%s", (_shape, body) => {
    expect(reviewsOf(...body)).toEqual(meetings);
  });

  it("people across", () => {
    const rows = table([
      ["Meeting", "Date", "Mum", "Key worker", "SLT", "Minutes sent"],
      ["Termly review", "16/09/26", "I/A", "I", "", "23/09/26"],
    ]);
    expect(reviewsOf(paragraph("I = invited   I/A = invited and attended"), rows)).toEqual([
      {
        type: "Termly review",
        date: "16/09/26",
        invited: ["Mum", "Key worker"],
        attended: ["Mum"],
        minutesSent: "23/09/26",
      },
    ]);
  });
});

it.each([
  ["there is no key", [across]],
  ["the key says nothing of who came", [paragraph("Key: I = important, A = agreed"), across]],
  ["the key lacks a letter", [key, across.replace(">I<", ">Z<")]],
])("nobody is read from letters where %s", (_why, body) => {
  const names = reviewsOf(...body).flatMap(({ invited = [], attended = [] }) => [
    ...invited,
    ...attended,
  ]);
  expect(names).not.toContain("Ailsa");
});
