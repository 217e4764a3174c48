import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const details = paragraph("IEP – Zofia Bain – P5");
const targets = table([
  ["Long term target", "Short term target", "Who", "When"],
  ["Zofia will read more", "Zofia will read 30 words", "CT", "Dec"],
]);
const own = "Writing is easier with pictures.";
const home = "She reads to us at night.";

const iep = heading("Individualised Education Programme") + targets;
const below = (body: string) => wordsOf(details + iep + body).comments;

const both = [
  { by: "pupil", text: own },
  { by: "parent", text: home },
];

it.each([
  [
    "the title in the first cell of a row of two",
    table([
      ["Pupil & Parent/Carer comments at IEP review", ""],
      ["Zofia", own],
      ["Mama / Tata", home],
    ]),
  ],
  [
    "labels that say in brackets when they were said",
    table([
      ["Zofia’s view of this page (review)", own],
      ["View from home (review)", home],
    ]),
  ],
  [
    "columns for pupil, home and school, over words",
    table([
      ["", "Zofia", "Home", "School"],
      ["After block 1", own, home, "Settled"],
      ["After block 2", "", "", ""],
    ]),
  ],
  [
    "a title across the table that names a meeting",
    tbl(2, [[wide("Tracker meeting comments", 2)], ["Zofia", own], ["Mum", home]]),
  ],
  [
    "nothing but who said what, right below the targets",
    table([
      ["Zofia", own],
      ["Mum", home],
      ["School", "Settled"],
    ]),
  ],
  [
    "the same side by side, each with the words below the label",
    tbl(2, [
      [
        ["Pupil", own],
        ["Parent/carer", home],
      ],
    ]),
  ],
  [
    "a parent by the name of the family",
    heading("Review meeting comments") +
      table([
        ["Zofia Bain", own],
        ["Mrs Bain", home],
      ]),
  ],
])("comments are read: %s", (_, body) => {
  expect(below(body)).toEqual(both);
});

it("what was said at the review is no assessment, whatever part it stands in", () => {
  const assessed = heading("Summary of needs");
  const rows = (when: string) =>
    table([
      [`Child’s voice${when}`, own],
      [`Parent/carer’s voice${when}`, home],
    ]);
  expect(wordsOf(assessed + rows(" (at review)") + iep).comments).toEqual(both);
  expect(wordsOf(assessed + rows("") + iep).comments).toEqual([]);
});

it.each([
  [
    "those who came, beside their jobs",
    table([
      ["", "Pupil", "Home", "School"],
      ["Invited", "Zofia", "Mum", "Mrs Dow"],
      ["Attended", "", "Mum", "Mrs Dow"],
    ]),
  ],
  [
    "what each is to do",
    table([
      ["", "Zofia", "Home", "School"],
      ["Reading", "Will read each day.", "Will listen to reading.", "Will send books home."],
    ]),
  ],
  [
    "what each will do, row by row",
    table([
      ["Zofia", "Will read each day."],
      ["Mum", "Will listen to her reading."],
    ]),
  ],
  [
    "how each helps, below a line that says so",
    paragraph("How we help with reading") +
      table([
        ["Zofia", "She reads each day."],
        ["Mum", "She listens to her reading."],
      ]),
  ],
])("places for pupil, home and school hold no comments: %s", (_, body) => {
  expect(below(body)).toEqual([]);
});
