import { doubtsOf } from "../../../src/plan/recognise/sureness/doubts";
import { blankCell } from "../../../src/plan/recognise/survey/grid";

const line = (text: string) => ({ text, pieces: [], ticks: [], listLevel: null });
const doubtsOfWho = (...who: readonly string[]) =>
  doubtsOf({
    longTerm: [],
    unassigned: [
      {
        lines: [line("Read 30 words")],
        fields: { who: who.map(line) },
        cells: { row: [], header: null, text: blankCell, fields: {} },
      },
    ],
  });

describe("a long-term target of few words", () => {
  const isDoubted = (text: string) => {
    const cells = { text: null, indicators: [] };
    const target = { lines: [line(text)], indicators: null, shortTerm: [], cells, blanks: [] };
    return doubtsOf({ longTerm: [target], unassigned: [] }).length > 0;
  };

  it.each([
    ["communicate yes / no", false],
    ["Learning targets", true],
    ["Number", true],
  ])("“%s” may be a heading: %s", (text, isHeading) => {
    expect(isDoubted(text)).toBe(isHeading);
  });
});

describe("a number that no long-term target has", () => {
  const cells = { text: null, indicators: [] };
  const short = (number: number) => ({
    lines: [line(`Ailsa will read ${number} words`)],
    fields: {},
    cells: { row: [], header: null, text: blankCell, fields: {} },
    number,
  });
  const long = (number: number, ...shortTerm: readonly number[]) => ({
    lines: [line(`Ailsa will read book ${number}`)],
    indicators: null,
    shortTerm: shortTerm.map(short),
    cells,
    blanks: [],
    number,
  });

  it.each([
    ["is missing", [long(1), long(3)], 1],
    ["is that of a row, where each row has one", [long(1, 1, 2), long(3, 3)], 0],
  ] as const)("%s", (_name, longTerm, count) => {
    expect(doubtsOf({ longTerm, unassigned: [] })).toHaveLength(count);
  });
});

describe("labels among what was read of a target", () => {
  it("are a doubt where one stands there twice", () => {
    expect(doubtsOfWho("DHT", "Review date", "Review date", "6 weeks")).toEqual([
      { atMost: "ask", words: "Labels stand among what was read of a target." },
    ]);
  });

  it.each([
    ["a helper who is called like a label", ["CT", "Support"]],
    ["the same helper twice", ["CT", "CT"]],
    ["the label of the field itself", ["Who", "CT", "Who", "PSA"]],
  ])("are none for %s", (_, who) => {
    expect(doubtsOfWho(...who)).toEqual([]);
  });
});
