import { docxFrom, paragraph, table } from "../../../helpers/docx";
import { heading } from "../../../fixtures/word-xml";
import { readSnapshot } from "../../../../src/plan/read-snapshot";

/** Whether a plan that begins with this has the problem, and which kind of school is read from it. */
function unclearIn(front: string): { readonly unclear: boolean; readonly setting: string | null } {
  const body = front + heading("Individualised Education Programme") + targets;
  const { problems, setting } = readSnapshot({
    ooxml: null,
    file: docxFrom({ body }),
    liveParagraphs: null,
  });
  return { unclear: problems.some(({ code }) => code === "setting-unclear"), setting };
}

const targets = table([
  ["Long term target", "Short term target", "Who", "When"],
  ["Read more", "Read 30 words", "Nursery and home", "Dec"],
]);

it("a title that names a kind in other words is unclear", () => {
  expect(unclearIn(heading("Special Education IEP")).unclear).toBe(true);
  expect(unclearIn(heading("IEP – transition from nursery")).unclear).toBe(false);
});

it.each([
  ["an answer nobody knows", [["School type", "GM"]]],
  ["two kinds in an answer", [["Type of school", "Mainstream & special (split placement)"]]],
  ["a list with an answer behind it", [["Nursery / mainstream / special", "2nd"]]],
  ["no to one of them", [["Is this a mainstream school?", "No"]]],
  ["some other word than yes or no", [["Is this pupil in mainstream?", "Mostly"]]],
  [
    "two kinds that are marked",
    [
      ["Mainstream", "✓"],
      ["Special school", "✓"],
      ["Nursery", ""],
    ],
  ],
  ["a letter that the key does not have", [["Setting (P = pre-school, M = mainstream)", "X"]]],
  [
    "two answers",
    [
      ["Type of school", "Mainstream"],
      ["Placement", "Special school"],
    ],
  ],
  [
    "a kind under headings",
    [
      ["Pupil", "DOB", "Roll"],
      ["Ann", "1/2/16", "mainstream and base"],
    ],
  ],
])("a kind of school that is asked for is unclear: %s", (_name, rows) => {
  expect(unclearIn(table(rows))).toEqual({ unclear: true, setting: null });
});

it.each([
  "Kind of school: ASN school",
  "☒ Pre-school ☒ Mainstream ☐ Special school",
  "Provision – mainstream school NO, special school YES, nursery NO?",
  "Education is provided through our nursery class.",
  "Ann’s special school placement started in August.",
  "Our pupil receives her education in an all-age special school.",
  "Ann joined the nursery in August 2026.",
  "School type (ring one): Pre-school   [Mainstream]   (Special)",
  "Enrolment: ELC + special school outreach",
])("a kind of school that is stated in other words is unclear: %s", (line) => {
  expect(unclearIn(paragraph(line)).unclear).toBe(true);
});

it("is unclear where a sentence states two", () => {
  const line = "Ann is taught in a mainstream school and a special school.";
  expect(unclearIn(paragraph(line)).unclear).toBe(true);
});

it.each([
  [
    "a blank answer",
    [
      ["Type of school", ""],
      ["Class", "P5"],
    ],
  ],
  ["n/a", [["Type of school", "n/a"]]],
  ["a blank list", [["School type", "☐ Pre-school ☐ Mainstream ☐ Special"]]],
  [
    "a blank list, one below the other",
    [
      ["School type", "☐ Pre-school"],
      ["", "☐ Special"],
    ],
  ],
  [
    "a blank list in cells",
    [
      ["Type of school", "Pre-school", "Mainstream"],
      ["", "", ""],
    ],
  ],
  ["a blank list with places", [["Pre-school", "", "Mainstream", "", "Special", ""]]],
  ["a list to delete from", [["School (delete as needed)", "Nursery / Mainstream / Special"]]],
  [
    "a blank column",
    [
      ["Name", "Type of school", "Class", "Post"],
      ["Ann", "", "P5", "HT"],
    ],
  ],
  [
    "a blank beside others",
    [
      ["Class", "P5", "Type of school", ""],
      ["DOB", "1/2/16", "HT", "Mo"],
    ],
  ],
  ["the name of a school", [["School", "Rowanbank Special School"]]],
  ["a label for any school", [["School/ELC", "Balnacraig Primary"]]],
  ["a name under two kinds", [["Nursery/Primary", "Balnacraig"]]],
  ["earlier schools", [["Previous placements", "Fern nursery; a special school"]]],
  ["the next school", [["Transition to", "Mainstream secondary"]]],
  ["who wrote", [["Reports received", "SLT, nursery, EP"]]],
  [
    "whom to ask",
    [
      ["Contact", "Nursery"],
      ["Phone", "01463"],
    ],
  ],
  [
    "events",
    [
      ["Date", "Event", "Source"],
      ["1/8/19", "Started", "Nursery"],
      ["1/9/20", "HV", "Nursery"],
    ],
  ],
  [
    "people",
    [
      ["Name", "Role", "Invited"],
      ["K Ross", "Special school outreach", "Yes"],
    ],
  ],
])("nothing is unclear about %s", (_name, rows) => {
  expect(unclearIn(table(rows))).toEqual({ unclear: false, setting: null });
});

it.each([
  "Ann went to a nursery before she came to us.",
  "Nursery was hard for her.",
  "Mum says Ann enjoyed nursery and misses it.",
  "Her brother goes to a special school.",
  "Parents would like a special school.",
  "An application for a special school place is with the panel.",
  "Outcome: place at special school agreed from August 2027",
  "She will move to a mainstream class in August.",
  "Ann takes part in mainstream PE and art.",
  "Ann visits the nursery on Fridays to read to the children.",
  "Pupils in mainstream schools usually have 4 to 8 short term targets.",
  "If the child is in a mainstream school, fill in part B.",
  "Key: M = mainstream S = special",
  "Invited: Mum, K Ross (nursery), SLT",
  "ELC records have been passed on.",
  "Ann has special interests in trains and special needs transport.",
  "Venue: Nursery",
])("nothing is unclear about another school, another time or nobody’s: %s", (line) => {
  expect(unclearIn(paragraph(line))).toEqual({ unclear: false, setting: null });
});

it.each([
  ["Type of school: Mainstream", "mainstream"],
  ["☐ Pre-school ☒ Mainstream ☐ Special school", "mainstream"],
  ["Ann attends a special school. Her brother goes to the nursery.", "special"],
  ["Setting: Early learning and childcare (nursery)", "preschool"],
  ["Pupil’s school and type: Ardvannie, mainstream (was in ELC until 2021)", "mainstream"],
])("nothing is unclear about what is read: %s", (line, setting) => {
  expect(unclearIn(paragraph(line))).toEqual({ unclear: false, setting });
});
