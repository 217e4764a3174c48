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
