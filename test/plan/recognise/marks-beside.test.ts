import { withoutPlainMarks } from "../../../src/plan/recognise/content/marks-beside";
import { heading, p, run, tbl, type CellSource } from "../../fixtures/word-xml";
import { wordsOf } from "./outline";

const linesOf = (texts: readonly string[], listLevel: number | null = null) =>
  texts.map((text, at) => ({
    text,
    pieces: [{ start: 0, length: text.length, paragraph: at, offset: 0 }],
    ticks: [],
    listLevel,
  }));
const read = (texts: readonly string[], target: readonly string[] = []) =>
  withoutPlainMarks(linesOf(texts), linesOf(target)).map(({ text }) => text);

describe("a number at the beginning of what stands beside a target", () => {
  it.each([
    "34 - nearly there",
    "7 – still hard",
    "20/25 words",
    "3 of 5",
    "3: mostly alone",
    "2 - 3 times a week",
    "12.5 seconds",
    "12.5 Friday club",
    "13. 11. 26",
    "10. 30 each day",
    "44. Nearly",
    "First – then board",
    "One: to one with PSA",
    "T3 Easter holidays",
    "T2 – Before Easter",
    "P7 – Mrs Ross",
    "B3 Band rehearsal",
  ])("is part of it: %s", (text) => {
    expect(read([text])).toEqual([text]);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["of a list", ["1 - Cards", "2 - Board"], [], ["Cards", "Board"]],
    ["of a list with words", ["One: Cards", "Two: Board"], [], ["Cards", "Board"]],
    ["of a list of parts", ["1.1 Cards", "1.2 Board"], [], ["Cards", "Board"]],
    ["of a list that goes on", ["3. Cards", "4. Board"], [], ["Cards", "Board"]],
    ["with its dot", ["4. Now and next board"], [], ["Now and next board"]],
    ["of the target", ["4 - nearly there"], ["4 - Read 30 words"], ["nearly there"]],
    ["of the target before another", ["4. 5 out of 6"], ["4. Read 6 words"], ["5 out of 6"]],
    ["of the target with its letter", ["B3 Board"], ["B3 Read a page"], ["Board"]],
    ["of another target", ["5 - nearly there"], ["4 - Read 30 words"], ["5 - nearly there"]],
    ["of two scores", ["4 - alone", "5 - with help"], [], ["4 - alone", "5 - with help"]],
    ["of two classes", ["P6 – Mrs Ross", "P7 – Mr Gow"], [], ["P6 – Mrs Ross", "P7 – Mr Gow"]],
    ["of two terms", ["T1 – Easter", "T2 – June"], [], ["T1 – Easter", "T2 – June"]],
    ["of two days", ["12.11 Met", "3.12 Ongoing"], [], ["12.11 Met", "3.12 Ongoing"]],
  ])("%s", (_name, texts, target, words) => {
    expect(read(texts, target)).toEqual(words);
  });
});

const cell = (...lines: readonly string[]): CellSource => ({
  xml: lines.map((line) => p(run(line))).join(""),
});
const targets = (...cells: readonly CellSource[]) => {
  const body = tbl(5, [
    ["Long term target", "Short term targets", "Strategies", "Who", "Evaluation"],
    ["Read more", ...cells],
  ]);
  const plan = wordsOf(heading("Individualised Educational Programme") + body);
  return plan.longTermTargets[0]?.shortTermTargets;
};
const two = cell("Ross will read 30 words", "Ross will read a page");

describe("lines of a row with a line for each of its targets", () => {
  it("go with each where all cells have as many", () => {
    const steps = targets(
      two,
      cell("Cards", "Big book"),
      cell("PSA", "CT"),
      cell("Met", "Not yet"),
    );
    expect(steps).toMatchObject([
      { strategies: "Cards", who: "PSA" },
      { strategies: "Big book", who: "CT" },
    ]);
  });

  it("go with all where some have more or fewer", () => {
    const steps = targets(two, cell("Cards", "Big book"), cell("PSA"), cell("Met"));
    expect(steps).toMatchObject([
      { strategies: "Cards\nBig book", who: "PSA" },
      { strategies: "Cards\nBig book", who: "PSA" },
    ]);
  });

  it("have days that are no numbers", () => {
    const steps = targets(two, cell("Cards"), cell("PSA"), cell("12.11 Met", "3.12 Ongoing"));
    expect(steps?.[0]).toMatchObject({ evaluation: "12.11 Met\n3.12 Ongoing" });
  });
});
