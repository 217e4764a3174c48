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

describe("a column whose heading is in the school’s own words", () => {
  const iep = heading("Individualised Education Programme");
  const read = (label: string, words: readonly string[], isAhead = false) => {
    const at = (own: string, target: string) => (isAhead ? [own, target] : [target, own]);
    const rows = [
      ["Long-term target", ...at(label, "Short-term target"), "Who", "When"],
      ["Read for fun", ...at(words[0] ?? "", "Isla will read 30 words"), "CT", "Dec"],
      ["", ...at(words[1] ?? "", "Isla will tell a story in order"), "PSA", "Feb"],
    ];
    const { recognised, longTermTargets } = wordsOf(iep + table(rows));
    const fields = Object.keys(longTermTargets[0]?.shortTermTargets[0] ?? {});
    return [recognised, ...fields.filter((each) => !["text", "when", "who"].includes(each))];
  };
  const doings = ["Real coins, class shop", "Sticker chart, timer"];
  const results = ["24 so far", "Managed this twice"];
  const measures = ["35 words in 2 checks", "All parts told without help"];
  const starts = ["Knows 12 words", "Muddles the order"];

  it.each([
    ["Input", doings, "strategies"],
    ["In our room", doings, "strategies"],
    ["The plan", ["Worked examples", "Map with colours"], "strategies"],
    ["How it is coming on", results, "evaluation"],
    ["Sorted when", measures, "success"],
    ["What we saw", ["4 days out of 5", "6 mins"], "evaluation"],
  ])("“%s” over %j asks for %s", (label, words, field) => {
    expect(read(label, words)).toEqual(["likely", field]);
  });

  it("in front of the targets says where the child begins", () => {
    expect(read("At the outset", starts, true)).toEqual(["likely"]);
  });

  it.each([
    // Words and heading say different things, or nothing.
    ["Sorted when", doings],
    ["In our room", measures.map((words) => `${words}, better now`)],
    ["Zubrin", ["Level 3", "Level 4"]],
    ["Zubrin", ["Worked examples", "Map with colours"]],
    ["Zubrin", ["Isla will read at home", "Isla will read in class"]],
  ])("“%s” over %j is asked about", (label, words) => {
    expect(read(label, words)[0]).toBe("ask");
  });
});

describe("a column that is known by what stands in it", () => {
  const iep = heading("Individualised Education Programme");
  const rowsOf = (label: string, [first, second]: readonly [string, string]) =>
    wordsOf(
      iep +
        table([
          ["Long term target", "Short term target", label],
          ["Read for fun", "Read 20 words", first],
          ["Write for friends", "Write 3 lines", second],
        ]),
    ).longTermTargets.flatMap(({ shortTermTargets }) => shortTermTargets);

  it.each([
    ["T2", "T3"],
    ["T2", "T2"],
    ["T1", "T1"],
  ] as const)("holds terms: %s, %s", (first, second) => {
    expect(rowsOf("TD", [first, second])).toMatchObject([{ when: first }, { when: second }]);
  });

  it("counts the targets", () => {
    expect(rowsOf("TD", ["T1", "T2"]).some((target) => "when" in target)).toBe(false);
  });

  it("is the department’s, and no field", () => {
    const { recognised } = wordsOf(
      iep +
        table([
          ["Dept", "Long term target", "Short term target", "Who"],
          ["Design & Tech", "Work safely", "Gather the tools", "Mr Tait"],
        ]),
    );
    expect(recognised).toBe("certain");
  });

  it.each(["Dept / person", "Faculty / staff"])("is who does it there: %s", (label) => {
    expect(rowsOf(label, ["English", "Mrs Orr"])).toMatchObject([
      { who: "English" },
      { who: "Mrs Orr" },
    ]);
  });
});
