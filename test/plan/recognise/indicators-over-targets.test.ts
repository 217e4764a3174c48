import { heading, listItem, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { outline } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
const heads = ["Short term target", "Strategies", "Who"];
const steps = (words: string) => tbl(3, [heads, [words, "Cards", "CT"]]);
const [read, share, walk] = ["Read 20 words", "Share the blocks", "Walk to the gate"];

const titled = (words: string, level: number) =>
  p(run(words), `<w:outlineLvl w:val="${level - 1}"/>`);

describe.each([
  ["headings", titled],
  ["plain lines", (words: string) => text(words)],
])("%s with the indicators of the long-term targets below", (_kind, line) => {
  const over = (words: string) => line(words, 2);
  const target = (words: string) => line(`Long-term target: ${words}`, 3);

  it("note them for each of these", () => {
    const body = [
      iep + over("Wellbeing indicator: Achieving"),
      target("Read more") + steps(read),
      target("Get on with others") + steps(share),
      over("Wellbeing indicators: Active and Included") + target("Get about") + steps(walk),
    ];
    expect(outline(body.join("")).targets).toEqual([
      ["Read more", "achieving", read],
      ["Get on with others", "achieving", share],
      ["Get about", "active,included", walk],
    ]);
  });

  it("and none for a target under a heading that says another thing", () => {
    const body = [
      iep + over("Wellbeing indicator: Achieving") + target("Read more") + steps(read),
      titled("Out of school", 2) + target("Get about") + steps(walk),
    ];
    expect(outline(body.join("")).targets).toEqual([
      ["Read more", "achieving", read],
      ["Get about", "", walk],
    ]);
  });

  it("also where a comment stands in the table between", () => {
    const said = tbl(3, [heads, [read, "Cards", "CT"], ["Pupil comment", wide("I like it", 2)]]);
    const body = [
      iep + over("Wellbeing indicator: Achieving") + target("Read more") + said,
      target("Get on with others") + steps(share),
    ];
    expect(outline(body.join("")).targets).toEqual([
      ["Read more", "achieving", read],
      ["Get on with others", "achieving", share],
    ]);
  });

  it("are those of the target above, where that has come first", () => {
    const body = [
      iep + target("Read more") + line("Wellbeing indicator: Achieving", 4) + steps(read),
      target("Get about") + line("Wellbeing indicator: Active", 4) + steps(walk),
    ];
    expect(outline(body.join("")).targets).toEqual([
      ["Read more", "achieving", read],
      ["Get about", "active", walk],
    ]);
  });
});

it.each(["Wellbeing indicators for this target:", "Indicators for this goal"])(
  "“%s” stands over a list of them",
  (label) => {
    const body = [
      iep + heading("Long term target 1: Read more", 3),
      text(label) + listItem("Nurtured") + listItem("Responsible") + steps(read),
    ];
    expect(outline(body.join("")).targets).toEqual([["Read more", "nurtured,responsible", read]]);
  },
);
