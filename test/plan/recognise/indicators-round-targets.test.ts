import { heading, p as line, run, tbl, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline } from "./outline";

const p = (words: string) => line(words === "" ? "" : run(words));
const iep = heading("Individualised Educational Programme");
const names = [
  ...["Safe", "Healthy", "Achieving", "Nurtured"],
  ...["Active", "Respected", "Responsible", "Included"],
];
type Cells = Parameters<typeof tbl>[1][number];
const block = (...above: readonly Cells[]) =>
  tbl(3, [
    ...above,
    ["Short term targets", "Strategies", "Who"],
    ["Beth will read.", "Cards", "CT"],
  ]);
const goal = "Long term target 1: Beth will read more.";
const indicatorsOf = (body: string) => outline(iep + body).targets.map(([, each]) => each);
const inside = (xml: string, span = 1) => ({ xml: xml + p(""), span });
const struck = (name: string) => (/Safe|Included/.test(name) ? "" : "<w:strike/>");

describe("indicators ticked in a table within a cell", () => {
  const marked = (mark: string) => names.map((name) => (/Safe|Active/.test(name) ? mark : ""));
  const pairs = names.map((name, at) => [name, marked("✓")[at] ?? ""]);
  it.each([
    ["below their names", table([names, marked("✓")])],
    ["with an x", table([names, marked("x")])],
    ["beside their names", table(pairs)],
    ["in two rows of four", table([pairs.slice(0, 4).flat(), pairs.slice(4).flat()])],
    [
      "in two rows, below",
      table([0, 4].flatMap((at) => [names, marked("✓")].map((row) => row.slice(at, at + 4)))),
    ],
  ])("%s", (_, grid) => {
    const across = block([wide(goal, 3)], [inside(grid, 3)]);
    const beside = block([wide(goal, 2), inside(grid)]);
    const labelled = block([wide(goal, 3)], ["Wellbeing indicators", inside(grid, 2)]);
    expect([across, labelled, beside].map(indicatorsOf)).toEqual([
      ["safe,active"],
      ["safe,active"],
      ["safe,active"],
    ]);
  });

  it("and none where nothing is ticked", () => {
    const grid = table([names, names.map(() => "")]);
    expect(indicatorsOf(block([wide(goal, 3)], [inside(grid, 3)]))).toEqual([""]);
  });
});

describe("indicators printed with how to choose them", () => {
  it.each([
    ["(delete as applicable) ", ""],
    ["Please circle: ", ""],
    ["", " (strike out those that do not apply)"],
  ])("%s… %s", (before, behind) => {
    const list = [before, ...names, behind].flatMap((name, at) => [
      run(name, at === 0 || at > names.length ? "" : struck(name)),
      run(at === 0 || at >= names.length ? "" : " / "),
    ]);
    expect(indicatorsOf(block([wide(goal, 2), { xml: line(list.join("")) }]))).toEqual([
      "safe,included",
    ]);
  });
});

describe("indicators told in a sentence of the target", () => {
  it.each([
    ["This target is about being Nurtured and Responsible", "nurtured,responsible"],
    ["This long term target supports SHANARRI: Safe, Healthy", "safe,healthy"],
    ["Her goal will help her to feel Included", "included"],
  ])("%s", (said, read) => {
    expect(indicatorsOf(block([wide(goal, 2), said]))).toEqual([read]);
    expect(indicatorsOf(block([wide(goal, 3)], [wide(said, 3)]))).toEqual([read]);
  });

  it.each(["This target is not about being Safe", "This target should be Achieving"])(
    "and not: %s",
    (said) => {
      expect(indicatorsOf(block([wide(goal, 3)], [wide(said, 3)]))).not.toEqual(["safe"]);
      expect(indicatorsOf(block([wide(goal, 3)], [wide(said, 3)]))).not.toEqual(["achieving"]);
    },
  );
});

describe("a line of indicators below or above each table", () => {
  const label = "Wellbeing indicators for this long term target: ";
  const [first, second] = [
    block([wide(goal, 3)]),
    block([wide("Long term target 2: Beth will make friends.", 3)]),
  ];
  const boxes = (...ticked: readonly string[]) =>
    names.map((name) => `${ticked.includes(name) ? "☒" : "☐"} ${name}`).join("  ");
  it.each([
    ["boxes", label + boxes("Active"), label + boxes("Safe", "Included")],
    ["names behind a label", "Wellbeing: Active", "Wellbeing: Safe, Included"],
    ["names alone", "Active", "Safe and Included"],
  ])("%s", (_, one, other) => {
    const read = ["active", "safe,included"];
    expect(indicatorsOf(first + p(one) + p("") + second + p(other))).toEqual(read);
  });

  it("and none where a table has no line", () => {
    expect(indicatorsOf(first + second + p(`${label}Safe`))).toEqual(["", ""]);
  });
});

describe("a list of the eight with the numbers of the targets", () => {
  const list = (title: string, ofFirst: string, ofSecond: string) =>
    table([
      ["Indicator", title],
      ...names.map((name) => [name, name === "Safe" ? ofSecond : name === "Active" ? ofFirst : ""]),
    ]);
  const targets = table([
    ["Long term targets", "Short term targets", "Who"],
    ["1. Beth will read more.", "Beth will read a page.", "CT"],
    ["2. Beth will make friends.", "Beth will share a game.", "PSA"],
  ]);
  it.each([
    ["Long term target no.", "1", "1, 2"],
    ["Targets", "LTT 1", "LTT 1 and 2"],
  ])("below %s", (title, one, both) => {
    const read = ["safe,active", "safe"];
    expect(indicatorsOf(list(title, one, both) + p("") + targets)).toEqual(read);
    expect(indicatorsOf(targets + p("") + list(title, one, both))).toEqual(read);
  });
});
