import { heading, tbl, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Kai will read more", "Kai will read 30 words", "CT", "Dec"],
  ]);
const before = (body: string) => wordsOf(heading("Review record") + body + iep);

const invited = ["Mum", "OT", "Mrs Ross"];
const came = ["Mum", "OT"];
const meeting = { type: "Term review", date: "26.11.25", invited, attended: came };

describe("a record that has the comments in its columns too", () => {
  const headings = ["Date", "Kind of meeting", "Invited"];
  const said = ["Pupil’s comment", "Parent’s comment"];
  const row = [meeting.date, meeting.type, invited.join(", ")];

  it.each(["There on the day", "Made it", "Attended", "Round the table"])(
    "who came stands under “%s”",
    (label) => {
      const rows = [
        [...headings, label, ...said],
        [...row, came.join(", "), "I like PE", "Coming on well"],
      ];
      const { reviews, comments, problems } = before(table(rows));
      expect(reviews).toEqual([meeting]);
      expect(comments).toEqual([
        { by: "pupil", date: meeting.date, text: "I like PE" },
        { by: "parent", date: meeting.date, text: "Coming on well" },
      ]);
      expect(problems).toEqual([]);
    },
  );

  it("who came stands under a heading that nobody knows, and that is said", () => {
    const rows = [
      [...headings, "Faces seen", ...said],
      [...row, came.join(", "), "I like PE", ""],
    ];
    const { reviews, problems } = before(table(rows));
    expect(reviews).toEqual([meeting]);
    expect(problems).toEqual(["review-partly-read"]);
  });

  it.each([
    ["they were away by the heading", "Away", "Mum, OT"],
    ["others than those invited", "Faces seen", "Dad, Mr Baird"],
    ["one alone", "Faces seen", "OT"],
  ])("nobody came where %s", (_, label, names) => {
    const rows = [
      [...headings, label, ...said],
      [...row, names, "I like PE", ""],
    ];
    const [read, ...others] = before(table(rows)).reviews;
    expect(others).toEqual([]);
    expect(read).toEqual({ type: meeting.type, date: meeting.date, invited });
  });
});

it.each(["Type", "Type of meeting", "Meeting"])(
  "the card of one meeting with two labels in its first row is no table turned round: %s",
  (label) => {
    const card = tbl(4, [
      ["Date of meeting", meeting.date, label, meeting.type],
      ["Invited", wide(invited.join(", "), 3)],
      ["Attended", wide(came.join(", "), 3)],
      ["Kai’s comments", wide("I like PE.", 3)],
    ]);
    const { reviews, problems } = before(card);
    expect({ reviews, problems }).toEqual({ reviews: [meeting], problems: [] });
  },
);

it("a table turned round is read whatever kind of meeting stands beside “Type”", () => {
  const rows = [
    ["Date", "4.9.25", "26.11.25"],
    ["Type", "Review", "Meeting"],
    ["Invited", "Mum", "Mum, OT"],
    ["Attended", "Mum", "OT"],
  ];
  expect(before(table(rows)).reviews).toEqual([
    { type: "Review", date: "4.9.25", invited: ["Mum"], attended: ["Mum"] },
    { type: "Meeting", date: "26.11.25", invited: ["Mum", "OT"], attended: ["OT"] },
  ]);
});

it("“At the meeting” asks who came, and for no kind of meeting", () => {
  const rows = [
    ["Date", "Review type", "Invited", "At the meeting"],
    [meeting.date, meeting.type, invited.join(", "), came.join(", ")],
  ];
  expect(before(table(rows)).reviews).toEqual([meeting]);
});

it("of those under “Invited / attended” came who has a tick", () => {
  const people = invited.map((name) => `${name} ${came.includes(name) ? "✓" : "✗"}`);
  const rows = [
    ["Date", "Kind of meeting", "Invited / attended"],
    [meeting.date, meeting.type, people.join(", ")],
  ];
  expect(before(table(rows)).reviews).toEqual([meeting]);
});
