import { heading } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const twice = ["Short term target 1", "Short term target 2"];
const row = ["Read more", "Read 30 new words", "Read aloud with Gran"];

describe("several short-term targets in a row", () => {
  it.each([
    [
      "before them",
      ["Long term target", "Strategies", ...twice],
      ["Read more", "Games", ...row.slice(1)],
    ],
    ["behind them", ["Long term target", ...twice, "Strategies"], [...row, "Games"]],
  ])("share what stands %s", (_, heads, values) => {
    const [target] = wordsOf(iep + table([heads, values])).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: "Read 30 new words", strategies: "Games" },
      { text: "Read aloud with Gran", strategies: "Games" },
    ]);
  });

  it("have what stands behind each", () => {
    const heads = ["Long term target", "Target 1", "Who", "Target 2", "Who"];
    const values = ["Read more", "Read 30 new words", "CT", "Read aloud with Gran", "Gran"];
    const [target] = wordsOf(iep + table([heads, values])).longTermTargets;
    expect(target?.shortTermTargets.map(({ who }) => who)).toEqual(["CT", "Gran"]);
  });

  it("are asked about where only some have something behind them", () => {
    const heads = ["Long term target", "Short term target 1", "Who", "Short term target 2"];
    const values = ["Read more", "Read 30 new words", "CT", "Read aloud with Gran"];
    expect(outline(iep + table([heads, values])).recognised).toBe("ask");
  });
});
