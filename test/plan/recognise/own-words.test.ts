import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

describe("both kinds of target in a table below that of another part", () => {
  const chronology =
    heading("Chronology") +
    table([
      ["When", "What"],
      ["May 2025", "EP observed a lesson"],
    ]) +
    paragraph("Read with the class teacher.");
  const row = ["Read for fun", "Read 30 words by sight", "Cards", "CT", "Dec", "20 so far"];

  it.each([
    ["likely", ["Target for the session", "Target", "Methods", "Who", "By when", "Progress"]],
    ["likely", ["Long-term target", "Next step", "Methods", "Who", "By when", "Progress"]],
    ["likely", ["Annual objective", "Termly objective", "Methods", "Staff", "By when", "Progress"]],
    // Near misses: one kind alone, and nothing beside the targets.
    ["none", ["Purpose", "Target", "Methods", "Who", "By when", "Progress"]],
    ["none", ["Area", "Aim", "Methods", "Who", "By when", "Progress"]],
    ["ask", ["Date", "Annual objective", "Methods", "Who", "By when", "Progress"]],
  ])("is %s where the headings are %s", (level, headings) => {
    expect(outline(chronology + table([headings, row])).recognised).toBe(level);
  });

  it("is asked about where nothing goes with them", () => {
    const rows = [
      ["Target for the session", "Target"],
      ["Read for fun", "Read 30 words by sight"],
    ];
    expect(outline(chronology + table(rows)).recognised).not.toBe("likely");
  });
});

describe("a title of targets across the table below its headings", () => {
  const headings = ["Targets", "By whom", "By when"];
  const iep = heading("Individualised Education Programme");

  it.each(["Targets for this block", "Short term targets"])("“%s” leaves them", (title) => {
    const body = tbl(3, [
      [wide("Long term target: Read for fun", 3)],
      headings,
      ["Read 20 words", "CT", "Oct 25"],
      [wide(title, 3)],
      ["Read 30 words", "PSA", "Dec 25"],
    ]);
    const [target] = wordsOf(iep + body).longTermTargets;
    expect(target?.shortTermTargets).toMatchObject([
      { text: "Read 20 words", who: "CT", when: "Oct 25" },
      { text: "Read 30 words", who: "PSA", when: "Dec 25" },
    ]);
  });

  it("gives way to headings of its own", () => {
    const body = tbl(3, [
      [wide("Long term target: Read for fun", 3)],
      headings,
      ["Read 20 words", "CT", "Oct 25"],
      [wide("Short term targets", 3)],
      ["Target", "By when", "By whom"],
      ["Read 30 words", "Dec 25", "PSA"],
    ]);
    const [target] = wordsOf(iep + body).longTermTargets;
    expect(target?.shortTermTargets[1]).toMatchObject({ who: "PSA", when: "Dec 25" });
  });
});
