import { heading, p as line, run, tbl, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const p = (words: string) => line(words === "" ? "" : run(words));
const iep = heading("Individualised Educational Programme");
const names = [
  ...["Safe", "Healthy", "Achieving", "Nurtured"],
  ...["Active", "Respected", "Responsible", "Included"],
];
const block = (number: number, target: string, step: string) =>
  tbl(4, [
    [`Long term target ${number}`, wide(target, 3)],
    ["Short term targets", "Strategies", "Who", "Evaluation"],
    [step, "Cards", "CT", "Ongoing"],
  ]) + p("");
const read = block(1, "Beth will read more.", "Beth will read four pages.");
const share = block(2, "Beth will make friends.", "Beth will share a game.");
const strip = (...ticked: readonly string[]) =>
  table([names, names.map((name) => (ticked.includes(name) ? "✓" : ""))]) + p("");
const indicatorsOf = (body: string) => outline(iep + body).targets.map(([, each]) => each);

describe("the first letters of the indicators over marks", () => {
  const lettered = (letters: string, ...[title, aside]: readonly string[]) =>
    tbl(title === undefined ? 8 : 9, [
      [wide("Long term target 1", 2), wide("Beth will read more.", title === undefined ? 6 : 7)],
      [...(title === undefined ? [] : [title]), ...letters],
      [...(aside === undefined ? [] : [aside]), "●", "", "", "", "●", "", "●", ""],
      [wide("Short term targets", 2), wide("Strategies", 2), wide("Who", 2), wide("Evaluation", 2)],
      [wide("Beth will read a page.", 2), wide("Cards", 2), wide("CT", 2), wide("Ongoing", 2)],
    ]);
  it("name them in their order", () => {
    expect(indicatorsOf(lettered("SHANARRI"))).toEqual(["safe,active,responsible"]);
  });

  it("may have a title each for names and marks", () => {
    const rows = lettered("SHANARRI", "Wellbeing indicators", "Tick");
    expect(indicatorsOf(rows)).toEqual(["safe,active,responsible"]);
  });

  it("show by their look which are meant where no marks stand below", () => {
    const letters = [..."SHANARRI"].map((letter, at) => ({
      xml: line(run(letter, at === 0 || at === 7 ? '<w:highlight w:val="yellow"/>' : "")),
    }));
    const rows = tbl(8, [
      [wide("Long term target 1", 2), wide("Beth will read more.", 6)],
      letters,
      [wide("Short term targets", 3), wide("Strategies", 3), wide("Who", 2)],
      [wide("Beth will read a page.", 3), wide("Cards", 3), wide("CT", 2)],
    ]);
    expect(indicatorsOf(rows)).toEqual(["safe,included"]);
  });

  it("name none in another order, which is said", () => {
    expect(indicatorsOf(lettered("SHARANRI"))).toEqual([""]);
    expect(wordsOf(iep + lettered("SHARANRI")).problems).toEqual(["indicators-unclear"]);
  });
});

describe("indicators in tables of their own", () => {
  it("go with the table above where there is one below each", () => {
    const body = read + strip("Achieving") + share + strip("Respected", "Included");
    expect(indicatorsOf(body)).toEqual(["achieving", "respected,included"]);
  });

  it("go with the table below where there is one above each", () => {
    const body = strip("Achieving") + read + strip("Respected", "Included") + share;
    expect(indicatorsOf(body)).toEqual(["achieving", "respected,included"]);
  });

  it("are said and go with nothing where it is not plain whose they are", () => {
    const body = read + share + strip("Achieving");
    expect(indicatorsOf(body)).toEqual(["", ""]);
    expect(wordsOf(iep + body).problems).toContain("indicators-unclear");
  });

  it("have a column or a row for each target by its number", () => {
    const ticks = [
      ["Indicator", "Long term target 1", "LTT 2"],
      ...names.map((name, at) => [name, at === 2 ? "✔" : "", at > 5 ? "✔" : ""]),
    ];
    const turned = (ticks[0] ?? []).map((_, at) => ticks.map((row) => row[at] ?? ""));
    for (const rows of [ticks, turned])
      expect(indicatorsOf(read + share + heading("Wellbeing indicators", 2) + table(rows))).toEqual(
        ["achieving", "responsible,included"],
      );
  });

  it.each([
    ["numbers", "1", "2"],
    ["letters", "A", "B"],
  ])("have a row for each target by bare %s", (_, first, second) => {
    const list = table([
      ["No.", "Long term target"],
      [first, "Beth will read more."],
      [second, "Beth will make friends."],
    ]);
    const marked = (...ticked: readonly string[]) =>
      names.map((name) => (ticked.includes(name) ? "✓" : ""));
    const grid = table([
      ["Target no.", ...names],
      [first, ...marked("Achieving")],
      [second, ...marked("Respected", "Included")],
    ]);
    const steps = table([
      ["Ref", "Short term target", "Who"],
      [first, "Beth will read four pages.", "CT"],
      [second, "Beth will share a game.", "CT"],
      [second, "Beth will ask a friend to play.", "CT"],
    ]);
    expect(outline(iep + list + p("Which indicators?") + grid + p("") + steps)).toMatchObject({
      targets: [
        ["Beth will read more.", "achieving", "Beth will read four pages."],
        [
          "Beth will make friends.",
          "respected,included",
          "Beth will share a game.",
          "Beth will ask a friend to play.",
        ],
      ],
    });
  });

  it("are asked about in a table that names another target", () => {
    const rows = [
      ["Indicator", "Long term target 1", "Long term target 3"],
      ...names.map((name) => [name, "✔", ""]),
    ];
    expect(outline(iep + read + share + table(rows)).recognised).toBe("ask");
  });
});

describe("words in the table of targets that are no targets", () => {
  it("may be somebody's comments below them", () => {
    const body = tbl(4, [
      ["Long term target", wide("Beth will read more.", 3)],
      ["Short term targets", "Strategies", "Who", "Evaluation"],
      ["Beth will read four pages.", "Cards", "CT", "Ongoing"],
      ["What Beth thinks", wide("I can do my zip all by myself!", 3)],
      ["What home thinks", wide("Very pleased, but spelling is hard.", 3)],
    ]);
    const words = wordsOf(table([["Name", "Beth Munro"]]) + iep + body);
    expect(words.recognised).toBe("certain");
    expect(words.comments.map(({ by }) => by)).toEqual(["pupil", "parent"]);
  });

  it("may be somebody's comments beside them", () => {
    const body = table([
      ["Long term target", "Short term target", "Who", "Pupil's comment", "Parent's comment"],
      ["Beth will read more.", "Beth will read.", "CT", "I like my book.", "She reads at home."],
    ]);
    const { recognised, comments } = wordsOf(iep + body);
    expect(recognised).toBe("certain");
    expect(comments.map(({ text }) => text)).toEqual(["I like my book.", "She reads at home."]);
  });

  it("may be the area “Pupil voice”", () => {
    const heads = ["Short term targets", "Strategies", "Who", "Evaluation"];
    const body = tbl(4, [
      [wide("English", 4)],
      ["Long term target 1", wide("Beth will read more.", 3)],
      heads,
      ["Beth will read four pages.", "Cards", "CT", "Ongoing"],
      [wide("Pupil voice", 4)],
      ["Long term target 2", wide("Beth will say what she needs.", 3)],
      heads,
      ["Beth will ask for time.", "Cards", "CT", "Ongoing"],
    ]);
    expect(outline(iep + body)).toMatchObject({ recognised: "certain", unassigned: [] });
    expect(outline(iep + body).targets).toHaveLength(2);
  });
});

it("targets under their own title are none of the part above that has had its table", () => {
  const body =
    p("Child’s Plan") +
    heading("Core group", 2) +
    table([
      ["Name", "Role"],
      ["Mr Kemp", "PSA"],
    ]) +
    p("Long-term aims (to be met by June)") +
    table([
      ["No.", "Long-term aim", "Wellbeing indicators"],
      ["1", "Beth will read more.", "Achieving"],
    ]) +
    p("Short-term goals") +
    table([
      ["Aim no.", "Short-term goal", "Strategies", "Who", "By when", "Progress"],
      ["1", "Beth will read four pages.", "Cards", "CT", "Dec", "Ongoing"],
    ]);
  expect(outline(body).targets).toEqual([
    ["Beth will read more.", "achieving", "Beth will read four pages."],
  ]);
});
