import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Ailsa will read more", "Ailsa will read 30 words", "CT", "Dec"],
  ]);

describe("the kind of school among kinds that are printed", () => {
  const struck = (words: string) => run(words, "<w:strike/>");
  const label = "School type (delete as appropriate)";
  const all = ["Pre-school", "Mainstream", "Special"];
  const list = (look: string, ...marked: readonly string[]) =>
    p(all.map((kind) => run(kind, marked.includes(kind) ? look : "")).join(run(" / ")));

  it.each([
    ["struck out are two", list("<w:strike/>", "Pre-school", "Special"), "mainstream"],
    ["struck out twice over are two", list("<w:dstrike/>", "Pre-school", "Mainstream"), "special"],
    ["highlighted is one", list('<w:highlight w:val="yellow"/>', "Special"), "special"],
    ["in bold is one", list("<w:b/>", "Pre-school"), "preschool"],
    [
      "in bold is one, the label before it",
      p(run(`${label}: `)) + list("<w:b/>", "Special"),
      "special",
    ],
    // Near misses.
    ["all are struck out", list("<w:strike/>", ...all), null],
    ["one of three is struck out", list("<w:strike/>", "Special"), null],
    ["none is marked", list("<w:b/>"), null],
    ["all are in bold", list("<w:b/>", ...all), null],
  ])("%s", (_, value, setting) => {
    const body = tbl(2, [[label, { xml: value }]]) + iep;
    expect(wordsOf(body).setting).toBe(setting);
  });

  it.each([
    [
      "struck out with their words",
      p(
        struck("pre-school / ") +
          struck("mainstream school / ") +
          run("special school (delete as needed)"),
      ),
      "special",
    ],
    [
      "in a box of lines",
      p(run("nursery / ") + run("mainstream", '<w:bdr w:val="single"/>') + run(" / special")),
      "mainstream",
    ],
    [
      "in red",
      p(run("nursery / mainstream / ") + run("special", '<w:color w:val="FF0000"/>')),
      "special",
    ],
    [
      "not faded",
      p(run("nursery / mainstream / ", '<w:color w:val="A6A6A6"/>') + run("special")),
      "special",
    ],
    ["in brackets", p(run("nursery / (mainstream) / special")), "mainstream"],
    ["between stars", p(run("nursery / *mainstream* / special")), "mainstream"],
    ["in capitals", p(run("nursery / MAINSTREAM / special")), "mainstream"],
    ["before a cross", p(run("nursery    mainstream x    special")), "mainstream"],
    ["before a tick", p(run("nursery / mainstream ✓ / special")), "mainstream"],
    [
      "on the line of a cross",
      p(run("nursery")) + p(run("X mainstream")) + p(run("special")),
      "mainstream",
    ],
    ["answered with yes", p(run("Nursery: no   Mainstream: yes   Special: no")), "mainstream"],
    [
      "left on a line",
      p(struck("Pre-school")) + p(run("Mainstream")) + p(struck("Special school")),
      "mainstream",
    ],
    [
      "highlighted on a line",
      p(run("Pre-school")) +
        p(run("Mainstream", '<w:highlight w:val="yellow"/>')) +
        p(run("Special")),
      "mainstream",
    ],
    // Near misses: two, all, none, a comment in brackets, and letters that are always large.
    ["two in brackets", p(run("nursery / (mainstream) / (special)")), null],
    [
      "two in red",
      p(run("nursery / ") + run("mainstream / special", '<w:color w:val="FF0000"/>')),
      null,
    ],
    ["brackets about all", p(run("nursery / mainstream / special (please delete)")), null],
    ["all faded", p(run("nursery / mainstream / special", '<w:color w:val="808080"/>')), null],
    ["a name in capitals", p(run("ELC / mainstream / special")), null],
    ["all answered with no", p(run("Nursery: no   Mainstream: no   Special: no")), null],
    ["struck out alone", p(struck("Special school")), null],
  ])("the one %s, whatever the label", (_, value, setting) => {
    expect(wordsOf(tbl(2, [["Attends", { xml: value }]]) + iep).setting).toBe(setting);
    expect(wordsOf(value + iep).setting).toBe(setting);
  });

  it.each([
    ["left", [struck("Pre-school"), run("Mainstream"), struck("Special school")], "mainstream"],
    [
      "highlighted",
      [run("Pre-school"), run("Mainstream"), run("Special", '<w:highlight w:val="yellow"/>')],
      "special",
    ],
    ["not marked", [run("Pre-school"), run("Mainstream"), run("Special")], null],
  ])("the cell that is %s of several", (_, cells, setting) => {
    expect(wordsOf(tbl(3, [cells.map((words) => ({ xml: p(words) }))]) + iep).setting).toBe(
      setting,
    );
  });

  it("counts a cross below more than the letters of headings", () => {
    const headings = [run("Pre-school"), run("Mainstream"), run("Special", "<w:b/>")];
    const body = tbl(3, [headings.map((words) => ({ xml: p(words) })), ["", "X", ""]]);
    expect(wordsOf(body + iep).setting).toBe("mainstream");
  });

  it("is one of the pupil’s, at the present time", () => {
    const last = "Previous setting: ☐ Nursery ☐ Mainstream ☒ Special";
    const now = "Present setting: ☐ Nursery ☒ Mainstream ☐ Special";
    expect(wordsOf(paragraph(last) + iep).setting).toBeNull();
    expect(wordsOf(paragraph(last) + paragraph(now) + iep).setting).toBe("mainstream");
    const cells = ["Brother’s school", "☐ Nursery ☐ Mainstream ☒ Special"];
    expect(wordsOf(table([cells]) + iep).setting).toBeNull();
  });

  it("is told by a row whose mark is there, and not by an empty one", () => {
    const rows = [
      ["Pre-school", ""],
      ["Mainstream", "x"],
      ["Special school", ""],
    ];
    expect(wordsOf(table(rows) + iep).setting).toBe("mainstream");
  });

  it("is not chosen by bold letters in a sentence", () => {
    const words = p(
      run("She went to nursery, then to a ") + run("special", "<w:b/>") + run(" day."),
    );
    expect(wordsOf(tbl(2, [["Type of school", { xml: words }]]) + iep).setting).toBe(
      wordsOf(table([["Type of school", "She went to nursery, then to a special day."]]) + iep)
        .setting,
    );
  });

  it("is not what is struck out of a sentence with two", () => {
    const words = run("Ailsa attends ") + struck("the nursery") + run(" a mainstream school.");
    expect(wordsOf(p(words) + iep).setting).toBe("mainstream");
  });
});

it.each([
  ["School provision", "Mainstream with PSA support", "mainstream"],
  ["Nature of school", "Special", "special"],
  ["Education setting", "Mainstream", "mainstream"],
  // Near misses.
  ["Specialist provision", "Mainstream class visits", null],
  ["Nature of need", "Special", null],
])("the kind of school beside “%s: %s”: %s", (label, value, setting) => {
  expect(wordsOf(table([[label, value]]) + iep).setting).toBe(setting);
});

it.each([
  ["Innes has a pre-school place with us, full days, Monday to Thursday.", "preschool"],
  ["Isla has a mainstream placement in P4.", "mainstream"],
  ["Child’s Plan – Special School Pupil", "special"],
  // Near misses: of another time, or only talked about.
  ["Innes had a pre-school place with us.", null],
  ["There was talk at the time of a special school.", null],
  ["A move to Drummond, which is a special school, was discussed.", null],
  ["Child’s Plan – Special School Transport", null],
])("the kind of school in “%s”: %s", (sentence, setting) => {
  expect(wordsOf(paragraph(sentence) + iep).setting).toBe(setting);
});
