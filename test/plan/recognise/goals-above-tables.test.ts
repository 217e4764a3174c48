import { p, tbl, text } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const first = "Ailsa will read 30 words";
const second = "Ailsa will count coins to 20p";
const heads = ["Smaller target", "Finish", "Helping", "Notes on how it went"];
const steps = (words: string) => table([heads, [words, "Easter", "PSA with physio advice", ""]]);
const title = text("Primary 4");

describe("lines with a goal above the table of its steps", () => {
  it.each([
    ["Goal for the year no. 1 - ", "SHANARRI links - safe, active"],
    ["Big goal 1: ", "SHANARRI: Safe, Active"],
    ["Yearly goal 1 – ", "Wellbeing links: Safe, Active"],
  ])("are known without a heading: %s", (label, note) => {
    const block = (words: string, step: string) =>
      text(`${label}${words}`) + text(note) + p("") + steps(step);
    const body =
      title + block("Ailsa will read more", first) + block("Ailsa will use numbers", second);
    expect(outline(body)).toMatchObject({
      recognised: "likely",
      targets: [
        ["Ailsa will read more", "safe,active", first],
        ["Ailsa will use numbers", "safe,active", second],
      ],
      unassigned: [],
    });
    expect(wordsOf(body).longTermTargets[0]?.shortTermTargets).toEqual([
      { text: first, when: "Easter", who: "PSA with physio advice", evaluation: "" },
    ]);
  });

  it("may ask first and say then which it is", () => {
    const body = (question: string) =>
      title + text(`${question} Long term target 1: Ailsa will read more`) + steps(first);
    expect(outline(body("What do we want to happen?")).targets).toEqual([
      ["Ailsa will read more", "", first],
    ]);
  });

  it.each([
    ["Long Term Target One", "Long Term Target Two"],
    ["LTT one:", "LTT two:"],
  ])("may be counted in words: %s", (one, two) => {
    const block = (label: string, words: string, step: string) =>
      text(label) + text(words) + text("Wellbeing indicators: Safe") + steps(step);
    const body = block(one, "Ailsa will read more", first) + block(two, "Ailsa will count", second);
    expect(outline(title + body)).toMatchObject({
      targets: [
        ["Ailsa will read more", "safe", first],
        ["Ailsa will count", "safe", second],
      ],
      unassigned: [],
    });
  });

  it("are not guessed where the words before the dash name no goal", () => {
    const body = title + text("Room 2 - Ailsa will read more") + steps(first);
    expect(wordsOf(body).longTermTargets).toEqual([]);
  });
});

describe("observations", () => {
  const rows = (...labels: readonly string[]) => [
    ["Long term target 1", "Ailsa will read more", "", "", ""],
    [...labels],
    [first, "Cards", "CT", "June", "Well done"],
  ];

  it("behind all that is done for a target are what came of it", () => {
    const body = table(
      rows("Short term target", "Ways to help", "Adults", "When", "Observations at review"),
    );
    expect(wordsOf(body)).toMatchObject({
      recognised: "likely",
      longTermTargets: [{ shortTermTargets: [{ text: first, evaluation: "Well done" }] }],
    });
  });

  it("in front of it are where the child begins", () => {
    const body = table([
      ["Long term target 1", "Ailsa will read more", "", "", ""],
      ["Observations", "Short term target", "Ways to help", "Adults", "When"],
      ["Knows 5 words", first, "Cards", "CT", "June"],
    ]);
    const [target] = wordsOf(body).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: first, strategies: "Cards", who: "CT", when: "June" },
    ]);
  });
});

it.each([
  ["To improve balance and coordination", "Indicators"],
  ["Improve balance and coordination", "Wellbeing indicators"],
  ["Ailsa will improve her balance", "Indicators:"],
])("a label with its words below it in one cell heads no columns: %s, %s", (aim, noted) => {
  const block = (words: string, step: string) =>
    tbl(4, [
      [
        { xml: text("Long Term Target") + text(words), span: 2 },
        { xml: text(noted) + text("Active"), span: 2 },
      ],
      ["Short term targets", "To be met by", "Lead", "Evaluation"],
      [step, "12/02/27", "CT", ""],
    ]);
  const body = title + block(aim, first) + p("") + block(`${aim} in water`, second);
  expect(outline(body)).toMatchObject({
    targets: [
      [aim, "active", first],
      [`${aim} in water`, "active", second],
    ],
    unassigned: [],
  });
});
