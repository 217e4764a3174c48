import { placeOf } from "../../src/plan/place";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { deleted, p, run, tbl } from "../fixtures/word-xml";
import { docxFrom, paragraph } from "../helpers/docx";

const body =
  paragraph("Plan") +
  tbl(4, [
    ["Long term target", "Short term target", "Who", "By when"],
    ["Read more", { xml: p(run("Read ") + deleted("20 ") + run("30 words")) }, "CT", "Dec"],
  ]) +
  paragraph("End");
const file = docxFrom({ body });
const own = [
  "Plan",
  "Long term target",
  "Short term target",
  "Who",
  "By when",
  "Read more",
  "Read 20 30 words",
  "CT",
  "Dec",
  "End",
];

function placeIn(liveParagraphs: readonly string[] | null) {
  const plan = readSnapshot({ ooxml: null, file, liveParagraphs });
  const target = plan.longTermTargets[0]?.shortTermTargets[0];
  expect(target?.text.text).toBe("Read 30 words");
  return target === undefined ? null : placeOf(plan, target.text, 5, 2);
}

describe("the place of words in Word's own list of paragraphs", () => {
  it("is the same when the two lists agree", () => {
    expect(placeIn(own)).toEqual({
      paragraph: 6,
      paragraphText: "Read 20 30 words",
      words: "30",
      occurrence: 0,
    });
  });

  it("is the same without a list", () => {
    expect(placeIn(null)).toEqual(placeIn(own));
  });

  it("moves with paragraphs that only Word lists", () => {
    expect(placeIn(["A new first line", ...own, ""])?.paragraph).toBe(7);
  });

  it("moves with paragraphs that Word leaves out", () => {
    expect(placeIn(own.slice(5))?.paragraph).toBe(1);
  });

  it("keeps the text as Word gives it, signs and all", () => {
    const live = own.map((text) => (text.startsWith("Read 20") ? "Read 20 30 words\u0007" : text));
    expect(placeIn(live)?.paragraphText).toBe("Read 20 30 words\u0007");
  });

  it("is none when Word lists no such paragraph", () => {
    expect(
      placeIn(own.map((text) => (text.startsWith("Read 20") ? "Something else" : text))),
    ).toBeNull();
  });

  it("is none where very old versions leave out tables (#2137)", () => {
    expect(placeIn(["Plan", "End"])).toBeNull();
  });

  it("counts equal words in tracked deletions, because Word finds those as well", () => {
    const again = { xml: p(run("Read ") + deleted("30 or ") + run("30 words")) };
    const rows = [
      ["Long term target", "Short term target", "Who", "By when"],
      ["Read more", again, "CT", "Dec"],
    ];
    const plan = readSnapshot({
      ooxml: null,
      file: docxFrom({ body: tbl(4, rows) }),
      liveParagraphs: null,
    });
    const target = plan.longTermTargets[0]?.shortTermTargets[0];
    const place = target === undefined ? null : placeOf(plan, target.text, 5, 2);
    expect(place).toMatchObject({
      paragraphText: "Read 30 or 30 words",
      words: "30",
      occurrence: 1,
    });
  });
});
