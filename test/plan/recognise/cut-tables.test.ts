import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const heads = ["Long term target", "Short term target", "Who", "When"];
const first = ["Read more", "Read 30 words", "CT", "Dec"];
const second = ["Read more", "Read 40 words", "PSA", "June"];
const third = ["Play with others", "Take turns in a game", "PSA", "June"];
const blank = paragraph("");
const whole = {
  recognised: "certain",
  targets: [
    ["Read more", "", "Read 30 words", "Read 40 words"],
    ["Play with others", "", "Take turns in a game"],
  ],
  unassigned: [],
};

describe("a table of targets that is cut in two", () => {
  it.each<[string, string]>([
    ["not at all", table([heads, first, second, third])],
    ["between two long-term targets", table([heads, first, second]) + blank + table([third])],
    ["within one", table([heads, first]) + blank + blank + table([second, third])],
    [
      "with a word of it between",
      table([heads, first]) + paragraph("Continued overleaf") + table([second, third]),
    ],
    ["with its headings again", table([heads, first]) + blank + table([heads, second, third])],
    ["twice", [[heads, first], [second], [third]].map((rows) => table(rows)).join(blank)],
  ])("is read as one: %s", (_, body) => {
    expect(outline(iep + body)).toEqual(whole);
  });

  it.each<[string, string]>([
    [
      "a title",
      paragraph("Continued professional development") +
        table([
          ["Course", "Who", "When", "Cost"],
          ["Makaton", "PSA", "May", "none"],
        ]),
    ],
    ["a place to sign", table([["Signed", "", "Date", ""]])],
    ["labels with their values", table([["Copy to:", "file", "Sent:", "June"]])],
    [
      "other headings",
      table([
        ["Name", "Role", "Invited", "Attended"],
        ["Mrs Ross", "HT", "✓", "✓"],
      ]),
    ],
  ])("ends before %s", (_, body) => {
    const { targets } = outline(iep + table([heads, first, second, third]) + blank + body);
    expect(targets).toEqual(whole.targets);
  });

  it("does not go on below words", () => {
    const body = table([heads, first]) + paragraph("Who helps at home") + table([second, third]);
    expect(outline(iep + body).targets).not.toEqual(whole.targets);
  });
});

it("two columns that are cut in two are read as one", () => {
  const steps = heading("Short-term targets", 2) + table([heads.slice(1), first.slice(1)]);
  const pair = ["Long-term target", "Wellbeing indicator"];
  const body = (cut: string) => iep + cut + steps;
  const read = [pair, ["Read more", "Achieving"], ["Play with others", "Respected & Responsible"]];
  const cut = table(read.slice(0, 2)) + blank + table(read.slice(2));

  expect(outline(body(cut))).toEqual(outline(body(table(read))));
  expect(outline(body(cut)).targets).toHaveLength(2);
});

it("meetings in a table that is cut in two are read as one", () => {
  const meetings = [
    ["Type of meeting", "Date", "Invited", "Attended"],
    ["Annual review", "12/06/2026", "Mrs Ross, Mr Test", "Mrs Ross"],
    ["Termly review", "02/10/2026", "Mrs Ross", "Mrs Ross"],
  ];
  const body = (cut: string) =>
    iep + table([heads, first]) + heading("Review Record") + cut + paragraph("");
  const cut = table(meetings.slice(0, 2)) + blank + table(meetings.slice(2));

  expect(wordsOf(body(cut)).reviews).toHaveLength(2);
  expect(wordsOf(body(cut)).reviews).toEqual(wordsOf(body(table(meetings))).reviews);
});

it("a block that begins below the cut goes on under the headings above", () => {
  const heads = ["STT", "Strategies", "Who", "Review by"];
  const row = (words: string) => [words, "Cards", "CT", "Dec"];
  const band = (words: string) => [wide(words, 3), "Wellbeing: Achieving"];
  const rows = [heads, band("LTT 1: Read more"), row("Read 30 words"), row("Read 40 words")];
  const below = [row("Read a page"), band("LTT 2: Play with others"), row("Take turns")];
  const cut = tbl(4, rows) + blank + tbl(4, below);

  expect(outline(iep + cut).targets).toEqual([
    ["Read more", "achieving", "Read 30 words", "Read 40 words", "Read a page"],
    ["Play with others", "achieving", "Take turns"],
  ]);
  expect(outline(iep + cut)).toEqual(outline(iep + tbl(4, [...rows, ...below])));
});

describe("labels with their values that are cut in two", () => {
  const step = (number: number | string, words: string) => [
    [`Short-term target ${number}`, words],
    ["Who will do it?", "CT"],
    ["By when?", "Dec"],
  ];
  const longTerm = [["Long-term target 1", "Read more"]];
  const above = [...longTerm, ...step(1, "Read 30 words")];

  it.each([
    [1, 2],
    ["1.1", "1.2"],
  ])("go on where the next short-term target is counted: %s, %s", (one, two) => {
    const rows = [...longTerm, ...step(one, "Read 30 words")];
    const cut = table(rows) + blank + table(step(two, "Read a page"));
    expect(outline(iep + cut)).toEqual(
      outline(iep + table([...rows, ...step(two, "Read a page")])),
    );
    expect(outline(iep + cut).targets).toEqual([["Read more", "", "Read 30 words", "Read a page"]]);
  });

  it("do not go on where it is not the next one, or after words", () => {
    const other = table(above) + blank + table(step(4, "Read a page"));
    const apart = table(above) + paragraph("From home") + table(step(2, "Read a page"));
    for (const body of [other, apart])
      expect(outline(iep + body).targets).not.toContainEqual(
        expect.arrayContaining(["Read 30 words", "Read a page"]),
      );
  });
});

it("tables that are turned round stay apart", () => {
  const turned = (aim: string, ...steps: readonly [string, string]) =>
    tbl(3, [
      ["Long-term target", wide(aim, 2)],
      ["Short-term target", ...steps],
      ["Strategies", "Cards", "Rota"],
      ["Who", "CT", "PSA"],
    ]);
  const body =
    turned("Read more", "Read 30 words", "Read a page") +
    blank +
    turned("Play with others", "Take turns", "Wait");
  expect(outline(iep + body).targets).toEqual([
    ["Read more", "", "Read 30 words", "Read a page"],
    ["Play with others", "", "Take turns", "Wait"],
  ]);
});

describe("a turned table with a column for each target, cut in two with these again", () => {
  const names = ["", "Target 1", "Target 2", "Target 3"];
  const aims = ["Long-term target", "Read more", "Play with others", "Keep calm"];
  const steps = ["Short-term target", "Read 30 words", "Take turns in a game", "Use the card"];
  const who = ["Who", "CT", "PSA", "HT"];
  const when = ["When", "Dec", "June", ""];
  const targetsOf = (body: string) =>
    wordsOf(iep + body).longTermTargets.map(({ text, shortTermTargets }) => [
      text,
      ...shortTermTargets.map(
        (target) => `${target.text}, ${target.who ?? "?"}, ${target.when ?? "?"}`,
      ),
    ]);

  it("goes on with the labels below it", () => {
    expect(targetsOf(table([names, aims, steps]) + blank + table([names, who, when]))).toEqual([
      ["Read more", "Read 30 words, CT, Dec"],
      ["Play with others", "Take turns in a game, PSA, June"],
      ["Keep calm", "Use the card, HT, "],
    ]);
  });

  it("does not where it begins once more", () => {
    const again = ["Short-term target", "Read a page", "Wait for a turn", "Ask for help"];
    const other = ["Long-term target", "Write more", "Listen to others", "Make a friend"];
    const body = table([names, aims, steps, who]) + blank + table([names, other, again, who]);
    expect(targetsOf(body)).toHaveLength(6);
  });
});
