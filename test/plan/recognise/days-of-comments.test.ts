import { heading, p, run } from "../../fixtures/word-xml";
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

describe("days that stand apart from the words", () => {
  const pair = (pupil: string, parent: string, date?: string) =>
    [
      { by: "pupil", text: pupil },
      { by: "parent", text: parent },
    ].map((one) => (date === undefined ? one : { ...one, date }));

  it("are over the columns, beside a title", () => {
    const rows = [
      ["Review of IEP", "12.11.26", "11.2.27"],
      ["Pupil comments", own, "I got a merit."],
      ["Parent/carer comments", home, ""],
    ];
    expect(read(table(rows)).comments).toEqual([
      ...pair(own, home, "12.11.26"),
      { by: "pupil", date: "11.2.27", text: "I got a merit." },
    ]);
  });

  it("stand between two boxes of one person, and two boxes are never one", () => {
    const { comments } = read(table([["Pupil comments", "12/11/26", own, "11/2/27", home]]));
    expect(comments).toEqual([
      { by: "pupil", date: "12/11/26", text: own },
      { by: "pupil", date: "11/2/27", text: home },
    ]);
    expect(read(table([["Pupil comments", own, home]])).comments).toEqual([
      { by: "pupil", text: own },
      { by: "pupil", text: home },
    ]);
  });

  it("are those of meetings side by side", () => {
    const cell = (...lines: readonly string[]) => `<w:tc>${lines.map(paragraph).join("")}</w:tc>`;
    const rows = [
      [cell("Date: 16 June 2026", "Attended: Mum"), cell("Date: 10 May 2027", "Attended: Dad")],
      [cell(`Zofia said: ${own}`), cell(`Mum said: ${home}`)],
    ];
    const cards = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
    expect(read(heading("Review Record") + cards).comments).toEqual([
      { by: "pupil", date: "16 June 2026", text: own },
      { by: "parent", date: "10 May 2027", text: home },
    ]);
  });

  it.each([
    ["No", "Meeting no", "2", "4/12/26"],
    ["Review number", "No.", "1", "9/10/26"],
    ["No", "Meeting no", "3", undefined],
    ["Place", "Place", "1", undefined],
  ])("are those of meetings by number: %s, %s, %s", (above, below, number, date) => {
    const meetings = table([
      [above, "Type of meeting", "Date", "Invited", "Attended"],
      ["1", "Termly review", "9/10/26", "Ms Ede, Mr Croy", "Ms Ede"],
      ["2", "Termly review", "4/12/26", "Ms Ede", "Ms Ede"],
    ]);
    const said = table([
      [below, "Pupil comments", "Parent comments"],
      [number, own, home],
    ]);
    const { comments } = read(heading("Review Record") + meetings + paragraph("") + said);
    expect(comments).toEqual(pair(own, home, date));
  });

  it.each([
    ["Term 1: bikes. Happy with it.", "bikes. Happy with it.", "Term 1"],
    // Near miss: of two none is the day of both.
    ["Term 1: boring but ok. Term 2: better", "Term 1: boring but ok. Term 2: better", undefined],
    ["4 June: boring. 7 Dec: better", "4 June: boring. 7 Dec: better", undefined],
  ])("stand before the words: “%s”", (words, text, date) => {
    const { comments } = read(heading("Review of the IEP") + table([["Pupil comments"], [words]]));
    expect(comments).toEqual([{ by: "pupil", ...(date !== undefined && { date }), text }]);
  });

  const told = [
    [`Parental views: ${home}`, `Pupil’s views: ${own}`, "Date: Sept 2026"],
    ["Parental views: All fine here.", "Pupil’s views: More maths please.", "Date: Nov 2026"],
  ];
  const twice = [
    { by: "parent", date: "Sept 2026", text: home },
    { by: "pupil", date: "Sept 2026", text: own },
    { by: "parent", date: "Nov 2026", text: "All fine here." },
    { by: "pupil", date: "Nov 2026", text: "More maths please." },
  ];
  it.each([
    ["behind them", told],
    // Near miss: before them.
    ["before them", told.map((lines) => [...lines.slice(2), ...lines.slice(0, 2)])],
  ])("stand in lines, each %s", (_, groups) => {
    const title = heading("Review of IEP – Pupil & Parent/Carer Comments");
    const all = groups.flat();
    const shapes = [
      all.map(paragraph).join(""),
      table(all.map((line) => [line])),
      table(all.map((line) => line.split(": "))),
    ];
    expect(shapes.map((shape) => read(title + shape).comments)).toEqual([twice, twice, twice]);
  });

  it.each([
    ["4 September", "11 December"],
    ["1.12.25", "1.6.26"],
    ["Term 1", "Term 2"],
  ])("stand below the name of one: %s, %s", (one, two) => {
    const more = "More art please.";
    const bold = (words: string) => p(run(words, "<w:b/>"));
    const shapes = [
      ...[bold, paragraph].map((day) => day(one) + paragraph(own) + day(two) + paragraph(more)),
      table([
        [one, two],
        [own, more],
      ]),
    ];
    const said = [
      { by: "pupil", date: one, text: own },
      { by: "pupil", date: two, text: more },
    ];
    const title = heading("Pupil comments");
    expect(shapes.map((shape) => read(title + shape).comments)).toEqual([said, said, said]);
  });

  it("in the headings of columns are part of these", () => {
    const heads = ["Pupil comments 24/11/26", "Parent comments 24/11/26"];
    const { comments } = read(heading("Review of the IEP") + table([heads, [own, home]]));
    expect(comments).toEqual(both("24/11/26"));
  });

  it.each(["Minutes sent 10 December 2026", "Invitations sent 2 November 2026"])(
    "are not those of letters: %s",
    (letters) => {
      const meeting =
        paragraph("Termly review, 3 December 2026") +
        paragraph("Attended: Mum") +
        paragraph(letters);
      const boxes = table([
        ["Pupil", "Parent"],
        [own, home],
      ]);
      const { comments } = read(heading("Review of the IEP") + meeting + boxes);
      expect(comments).toEqual(both("3 December 2026"));
    },
  );
});
