import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const details = paragraph("IEP – Zofia Bain – P5");
const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Zofia will read more", "Zofia will read 30 words", "CT", "Dec"],
  ]);
const own = "Writing is easier with pictures.";
const home = "She reads to us at night.";

const read = (body: string) => wordsOf(details + iep + body);
const both = (date?: string) => [
  { by: "pupil", ...(date !== undefined && { date }), text: own },
  { by: "parent", ...(date !== undefined && { date }), text: home },
];

it.each([
  [
    "in brackets in the headings of columns",
    table([
      ["Zofia’s comment (Feb)", "Parents’ comment (Feb)"],
      [own, home],
    ]),
    "Feb",
  ],
  [
    "behind a dash in them",
    table([
      ["Pupil comment – Term 2", "Parent comment – Term 2"],
      [own, home],
    ]),
    "Term 2",
  ],
  [
    "in square brackets",
    paragraph(`Zofia’s comment [Nov]: ${own}`) + paragraph(`Parents’ comment [Nov]: ${home}`),
    "Nov",
  ],
  [
    "behind a comma",
    table([
      ["Pupil comment, Term 2", own],
      ["Parent comment, Term 2", home],
    ]),
    "Term 2",
  ],
  [
    "by its letter",
    table([
      ["Pupil comment T2", own],
      ["Parent comment T2", home],
    ]),
    "T2",
  ],
  [
    "with who said it behind the words",
    heading("Comments") + paragraph(`${own} (Zofia, Nov)`) + paragraph(`${home} (Mum, Nov)`),
    "Nov",
  ],
  [
    "in labels beside the words",
    table([
      ["Pupil comment (November)", own],
      ["Parent comment (November)", home],
    ]),
    "November",
  ],
  [
    "in brackets before the words",
    paragraph(`Zofia says: (November) ${own}`) + paragraph(`Mummy says: (November) ${home}`),
    "November",
  ],
  [
    "a day in brackets before the words",
    paragraph(`Pupil comment: (17/9/26) ${own}`) + paragraph(`Parent comment: (17/9/26) ${home}`),
    "17/9/26",
  ],
  [
    "before a colon",
    table([
      ["Pupil comment", `Term 3: ${own}`],
      ["Parent comment", `Term 3: ${home}`],
    ]),
    "Term 3",
  ],
  [
    "in the heading",
    heading("Pupil and parent comments – Spring") +
      table([
        ["Zofia", own],
        ["Mum", home],
      ]),
    "Spring",
  ],
])("a day, a month or a term is when something was said: %s", (_, body, date) => {
  expect(read(body).comments).toEqual(both(date));
});

it.each([
  ["a score", `(4/5) ${own}`],
  ["what it is about", `(Maths) ${own}`],
  ["a week", `(week) ${own}`],
  ["a month in the sentence", `November was good. ${own}`],
])("words are left whole: %s", (_, text) => {
  expect(read(table([["Pupil comment", text]])).comments).toEqual([{ by: "pupil", text }]);
});

it("a sentence keeps its stop before the next label in the line", () => {
  const line = paragraph(`Pupil voice: ${own} Parent voice: ${home}`);
  expect(read(line).comments).toEqual(both());
  const dated = paragraph(`Date: 4 May 2027. Pupil comment: ${own} Parent comment: ${home}`);
  expect(read(dated).comments).toEqual(both("4 May 2027"));
});

it.each(["P/C comments", "Pupil said / Parents said at end of block 1"])(
  "a heading for both: %s",
  (title) => {
    const rows = paragraph(`Zofia: ${own}`) + paragraph(`Parents: ${home}`);
    expect(read(heading(title) + rows).comments).toEqual(both());
  },
);

describe("meetings on a line each, under a heading that names the plan", () => {
  const meetings = (lines: readonly string[]) =>
    heading("Reviews of Zofia’s plan") + lines.map((line) => paragraph(line)).join("");
  const said = heading("Comments") + paragraph(`Zofia: ${own}`) + paragraph(`Dad: ${home}`);
  const first = "Termly review, 24 September 2026. Invited: Mum, Dad, SLT. Attended: Mum.";
  const second = "Termly review, 26 November 2026. Invited: Mum, Dad. Attended: Mum, Dad.";

  it("are read, and what is said below is of none of them", () => {
    const { reviews, comments } = read(meetings([first, second]) + said);
    expect(reviews.map(({ date, attended }) => [date, attended])).toEqual([
      ["24 September 2026", ["Mum"]],
      ["26 November 2026", ["Mum", "Dad"]],
    ]);
    expect(comments).toEqual(both());
  });
});

describe("words of the family in small places", () => {
  it("are read in columns with a day for each row, however short", () => {
    const rows = table([
      ["Date", "Zofia", "Mam / Dad"],
      ["Oct 26", "I swam!", home],
      ["Feb 27", "", ""],
    ]);
    expect(read(heading("How it’s gaen") + rows).comments).toEqual([
      { by: "pupil", date: "Oct 26", text: "I swam!" },
      { by: "parent", date: "Oct 26", text: home },
    ]);
  });

  it("end above what the office notes", () => {
    const foot = paragraph("Copies: ASN file / parents / pastoral notes");
    const line = paragraph(home);
    const { comments } = read(heading("Mum and Dad’s view") + line + foot);
    expect(comments).toEqual([{ by: "parent", text: home }]);
  });

  it("are a pupil’s with a name of two parts", () => {
    const front = table([["My name", "Ailsa-Rose Drever"]]);
    const { comments } = wordsOf(front + iep + paragraph(`Ailsa-Rose says: ${own}`));
    expect(comments).toEqual([{ by: "pupil", text: own }]);
  });
});
