import { readSnapshot } from "../../src/plan/read-snapshot";
import { p, run, tbl, wide, type CellSource } from "../fixtures/word-xml";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { planWords } from "../helpers/plan-words";

function wordsOf(body: string) {
  return planWords(readSnapshot({ ooxml: null, file: docxFrom({ body }), liveParagraphs: null }));
}

/** Long-term targets with their short-term ones, as text alone. */
function outline(body: string) {
  const { recognised, longTermTargets, unassignedShortTermTargets } = wordsOf(body);
  return {
    recognised,
    targets: longTermTargets.map(({ text, indicators, shortTermTargets }) => [
      text,
      indicators.join(),
      ...shortTermTargets.map((target) => target.text),
    ]),
    unassigned: unassignedShortTermTargets.map(({ text }) => text),
  };
}

const iep = paragraph("Individualised Educational Programme");
const headings = ["Short Term Targets", "Strategies", "Who", "By when", "Evaluation"];
const row = (target: string) => [target, "Cards", "CT", "Dec 2026", ""];

describe("a table of targets", () => {
  it.each<[string, string]>([
    [
      "its long-term target in a column, left empty below",
      table([
        ["LTT", "STT", "Who", "When"],
        ["Read more", "Read 30 words", "CT", "Dec"],
        ["", "Read 40 words", "CT", "Dec"],
      ]),
    ],
    [
      "its long-term target repeated in each row",
      table([
        ["LTT", "STT", "Who", "When"],
        ["Read more", "Read 30 words", "CT", "Dec"],
        ["Read  more", "Read 40 words", "CT", "Dec"],
      ]),
    ],
    [
      "headings over the long-term target",
      tbl(5, [
        [wide("Long Term Target", 3), wide("Comments", 2)],
        [wide("Read more", 3), wide("", 2)],
        headings,
        row("Read 30 words"),
        row("Read 40 words"),
      ]),
    ],
    [
      "the label in a row of its own",
      tbl(5, [
        [wide("Long Term Target 1", 5)],
        [wide("Read more", 5)],
        headings,
        row("Read 30 words"),
        row("Read 40 words"),
      ]),
    ],
    [
      "label and words in cells side by side",
      tbl(5, [
        ["Long Term Target 1:", wide("Read more", 4)],
        headings,
        row("Read 30 words"),
        row("Read 40 words"),
      ]),
    ],
    [
      "label and words in lines of one cell",
      tbl(5, [
        [{ xml: p(run("Long Term Target:")) + p(run("Read more")), span: 5 }],
        headings,
        row("Read 30 words"),
        row("Read 40 words"),
      ]),
    ],
    [
      "headings again on the next page",
      tbl(5, [
        [wide("LTT 1: Read more", 5)],
        headings,
        row("Read 30 words"),
        headings,
        row("Read 40 words"),
      ]),
    ],
  ])("is read with %s", (_name, body) => {
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [["Read more", "", "Read 30 words", "Read 40 words"]],
      unassigned: [],
    });
  });

  it("joins a table of long-term targets to the short-term ones by number", () => {
    const longTerm = table([
      ["No", "Long term target", "Wellbeing indicators"],
      ["1", "Read more", "Achieving"],
      ["2", "Make friends", "Included"],
    ]);
    const shortTerm = table([
      ["LTT", "Short term target", "Who", "By when"],
      ["2", "Share", "PSA", "Dec"],
      ["LTT 1", "Read 30 words", "CT", "Dec"],
    ]);

    expect(outline(iep + longTerm + paragraph("") + shortTerm)).toEqual({
      recognised: "certain",
      targets: [
        ["Read more", "achieving", "Read 30 words"],
        ["Make friends", "included", "Share"],
      ],
      unassigned: [],
    });
  });

  it("is read with its headings in the first column", () => {
    const body = table([
      ["Targets to be achieved", "Read 30 words", "Take turns"],
      ["Possible strategies to use in class", "Cards", "Games"],
      ["Supported by", "CT", "PSA"],
      ["Review date", "Dec", "Jan"],
    ]);

    expect(wordsOf(iep + body).unassignedShortTermTargets).toEqual([
      { text: "Read 30 words", strategies: "Cards", who: "CT", when: "Dec" },
      { text: "Take turns", strategies: "Games", who: "PSA", when: "Jan" },
    ]);
  });

  it("leaves targets unassigned whose long-term target is not written", () => {
    const body = tbl(5, [[wide("Long Term Target 1:", 5)], headings, row("Read 30 words")]);
    expect(outline(iep + body)).toMatchObject({ targets: [], unassigned: ["Read 30 words"] });
  });

  it("says which rows it had to leave out", () => {
    const body = tbl(5, [headings, row("Read 30 words"), ["", "Paired reading", "", "", ""]]);
    expect(wordsOf(iep + body).problems).toEqual(["partly-read"]);
  });

  it("says where merged cells hide what belongs together", () => {
    const body = tbl(5, [
      headings,
      row("Read 30 words"),
      [wide("Read 40 words with cards", 2), "CT", "Dec", ""],
    ]);
    expect(wordsOf(iep + body).problems).toEqual(["merged-cells"]);
  });

  it("joins what stands beside a target merged downwards", () => {
    const body = tbl(4, [
      ["Short term target", "Strategies", "Who", "When"],
      [{ xml: p(run("Read 30 words")), merge: "restart" }, "Cards", "CT", "Dec"],
      [{ xml: p(""), merge: "continue" }, "Games", "PSA", ""],
    ]);
    expect(wordsOf(iep + body).unassignedShortTermTargets).toEqual([
      { text: "Read 30 words", strategies: "Cards\nGames", who: "CT\nPSA", when: "Dec" },
    ]);
  });

  it.each<[string, CellSource, string]>([
    [
      "words in any order",
      wide("Wellbeing indicator(s): Included, achieving", 2),
      "achieving,included",
    ],
    ["a joined pair", wide("SHANARI: Respected and Responsible", 2), "respected,responsible"],
    ["boxes before the words", wide("☐ Safe ☒ Healthy ☐ Achieving", 2), "healthy"],
    [
      "boxes behind the words",
      wide("Wellbeing indicators: Safe ☐ Healthy ☑ Achieving ☐", 2),
      "healthy",
    ],
    ["nothing ticked", wide("Wellbeing indicators: ☐ Safe ☐ Healthy", 2), ""],
    [
      "ticks in the font Wingdings",
      {
        xml: p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' +
            run(" Safe ") +
            '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' +
            run(" Healthy"),
        ),
        span: 2,
      },
      "safe",
    ],
    ["initials, which say nothing", wide("Wellbeing indicators: S, A, R", 2), ""],
  ])("has the indicators from %s", (_name, cell, indicators) => {
    const body = tbl(5, [
      [wide("Long Term Target 1: Read more", 3), cell],
      headings,
      row("Read 30 words"),
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.indicators.join()).toBe(indicators);
  });
});

describe("indicators noted in other places", () => {
  const below = [headings, row("Read 30 words")];
  it.each([
    [
      "in the same line",
      tbl(5, [
        [wide("Long Term Target 1: Read more. Wellbeing indicator(s): Achieving", 5)],
        ...below,
      ]),
      "Read more.",
    ],
    [
      "in a line below",
      tbl(5, [
        [{ xml: p(run("LTT 1: Read more")) + p(run("Wellbeing: Achieving")), span: 5 }],
        ...below,
      ]),
      "Read more",
    ],
    ["in brackets", tbl(5, [[wide("LTT 1: Read more (Achieving)", 5)], ...below]), "Read more"],
    [
      "in square brackets, in small letters",
      tbl(5, [[wide("LTT 1: Read more [achieving]", 5)], ...below]),
      "Read more",
    ],
    ["behind a dash", tbl(5, [[wide("LTT 1: Read more – Achieving", 5)], ...below]), "Read more"],
    [
      "in brackets, with an empty place for them beside",
      tbl(5, [[wide("LTT 1: Read more (Achieving)", 3), wide("Indicators:", 2)], ...below]),
      "Read more",
    ],
    [
      "alone on the last line",
      tbl(5, [[{ xml: p(run("LTT 1: Read more")) + p(run("(Achieving)")), span: 5 }], ...below]),
      "Read more",
    ],
    [
      "alone on the last line of their column",
      table([
        ["Long term target", "Short term target", "Who", "When"],
        ["Read more\nAchieving", "Read 30 words", "CT", "Dec"],
      ]).replace("\n", "</w:t><w:br/><w:t>"),
      "Read more",
    ],
    [
      "above the table",
      paragraph("Long Term Target 1: Read more") + paragraph("SHANARRI: Achieving") + tbl(5, below),
      "Read more",
    ],
    [
      "above the table by a longer label",
      paragraph("Long Term Target 1: Read more") +
        paragraph("Wellbeing indicators addressed: Achieving") +
        tbl(5, below),
      "Read more",
    ],
    [
      "below the target in its column",
      table([
        ["Long term target", "Short term target", "Who", "When"],
        ["Read more\nWellbeing indicator: Achieving", "Read 30 words", "CT", "Dec"],
      ]).replace("\n", "</w:t><w:br/><w:t>"),
      "Read more",
    ],
  ])("are found %s", (_name, body, text) => {
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([
      { text, indicators: ["achieving"] },
    ]);
  });

  it.each([
    ["with a word of another kind", "Keep well (healthy eating)", "Keep well (healthy eating)"],
    ["as the end of a sentence", "Feel safe and be\nincluded", "Feel safe and be\nincluded"],
    ["as all that is said", "(Achieving)", "(Achieving)"],
  ])("are no indicators %s", (_name, words, text) => {
    const [first = "", second] = words.split("\n");
    const lines = p(run(`LTT 1: ${first}`)) + (second === undefined ? "" : p(run(second)));
    const body = tbl(5, [[{ xml: lines, span: 5 }], ...below]);
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([{ text, indicators: [] }]);
  });

  it("are not taken from words that happen to be the same", () => {
    const body = tbl(5, [[wide("LTT 1: Keep safe and active (at home)", 5)], ...below]);
    expect(wordsOf(iep + body).longTermTargets[0]?.indicators).toEqual([]);
  });
});

describe("what is no table of targets", () => {
  it.each([
    [
      "a school’s improvement plan",
      paragraph("School Improvement Plan") +
        table([
          ["Target", "Action", "Responsibility", "Timescale", "Success criteria"],
          ["Raise attainment", "Training", "HT", "June", "Better results"],
        ]),
    ],
    [
      "short-term targets of an action plan",
      paragraph("Section 3 Action Plan") +
        table([
          ["Short term target", "Action", "Who", "When"],
          ["Sleep more", "Earlier bedtime", "Mum", "Dec"],
        ]),
    ],
    [
      "a letter that speaks of targets",
      paragraph("Her long term target is to read. The IEP has short term targets."),
    ],
    [
      "minutes with actions",
      table([
        ["Item", "Action", "Who", "By when"],
        ["Heating", "Call the janitor", "HT", "Friday"],
      ]),
    ],
    [
      "a behaviour plan",
      paragraph("Behaviour Support Plan") +
        table([
          ["Target", "Strategies", "Who", "When"],
          ["Stay in class", "Quiet corner", "CT", "Now"],
        ]),
    ],
  ])("is not read from %s", (_name, body) => {
    expect(wordsOf(body)).toMatchObject({
      recognised: "none",
      longTermTargets: [],
      unassignedShortTermTargets: [],
      problems: ["no-plan-table"],
    });
  });

  it("is asked about when questions stand for headings and nothing says which is the target", () => {
    const body = table([
      [
        "What do we want to happen?",
        "What do we need to do?",
        "Who will do it?",
        "By when?",
        "How will we know?",
      ],
      ["Read", "Cards", "CT", "Dec", "30 words"],
    ]);
    expect(wordsOf(iep + body)).toMatchObject({ recognised: "ask", problems: ["ask-which-table"] });
  });
});

describe("the kind of school", () => {
  it.each([
    ["School type: Special", "special"],
    ["Type of school: Mainstream primary", "mainstream"],
    ["Type of school: ☐ Mainstream ☒ Special ☐ Nursery", "special"],
    ["Stage: Nursery", "preschool"],
    ["Sorcha attends a special school.", "special"],
    ["Sorcha attends the nursery class at Drummond School.", "preschool"],
    ["School: Drummond School (special school)", "special"],
    ["School: Drummond School", null],
    ["School: St Clement’s Special School", null],
    ["School: Mainstream Road Primary School", null],
    ["Sorcha attends St Clement’s Special School.", null],
    ["Drumhollin is a special school for pupils aged 5 - 18.", "special"],
    ["Special school – additional support needs provision", "special"],
    ["Our school: special school (all through)", "special"],
    ["The school is a special school with an outreach service.", "special"],
    ["Sorcha has been a pupil at our special school since August 2022.", "special"],
    ["The nearest special school is in Wick.", null],
    ["Her brother attends a special school.", null],
    ["Sorcha does not attend a special school.", null],
    ["Her mother asked about special schools.", null],
    ["Stage: P4", null],
    ["Stage: ☒ Pre-school ☐ Mainstream school ☐ Special school", "preschool"],
    ["Setting:  ☐ Pre-school   ☒ Mainstream   ☐ Special school", "mainstream"],
    ["Stage / setting: Nursery (pre-school year)", "preschool"],
    ["Department: Nursery", "preschool"],
    ["Department: Secondary", null],
    ["Pre-5 [   ]   Primary [   ]   Secondary [ x ]   Special [   ]", "mainstream"],
    ["Pre-5 [   ]   Primary [   ]   Secondary [   ]   Special [ x ]", "special"],
    ["Pre-5 [   ]   Primary [   ]   Secondary [   ]   Special [   ]", null],
    ["This plan is for a pupil in a mainstream school.", "mainstream"],
    ["This plan is for a child in a pre-school setting.", "preschool"],
    ["A visit was arranged for a pupil from a special school.", null],
    ["Placement: Mainstream class, full time", "mainstream"],
    ["School: nursery class, mornings", "preschool"],
    ["School: Nursery, school or other?", null],
    ["Placement: Rowanbank", null],
    ["School: Rowanbank Primary, a mainstream school", "mainstream"],
    ["Please tick:   ☐ Pre-school   ☒ Mainstream   ☐ Special", "mainstream"],
    ["Please tick:   ☐ Pre-school   ☐ Mainstream   ☐ Special", null],
    ["Please mark:  Nursery ☒   Primary ☐   Special ☐", "preschool"],
    ["Please mark:  Nursery ☐   Primary ☒   Special ☐", "mainstream"],
    ["Please mark:  Primary ☒   Secondary ☐", null],
    ["A special school of the Highland region for pupils aged 5 to 18", "special"],
    ["A mainstream primary school in Lochaber", "mainstream"],
    ["A special school for pupils like her was suggested", null],
    ["A special school in Wick", "special"],
    ["Class: P5 mainstream class", "mainstream"],
    ["Class: P5 of P4-7", null],
    ["Type of setting: Nursery / Primary / Special (delete as appropriate)", null],
    ["Type of setting: Nursery / Pre-school", "preschool"],
    ["Seòrsa sgoile / Type of school: Mainstream (Gaelic medium)", "mainstream"],
    ["Logie Primary School\tSetting: Mainstream primary", "mainstream"],
    ["Stage and type of school: P4, mainstream primary", "mainstream"],
    ["Seòrsa sgoile / Type of school: Bun-sgoil / Primary", "mainstream"],
    ["Seòrsa sgoile: Àrd-sgoil", "mainstream"],
    ["Setting: Sgoil-àraich", "preschool"],
    ["Rowanbank – special school – Child’s Plan and IEP", "special"],
    ["Mainstream secondary – Child’s Plan", "mainstream"],
    ["Ewan Test, P4, Loch View mainstream primary school", "mainstream"],
    ["Ewan Test, P4, Loch View Special School", null],
    ["Moving on – mainstream primary", null],
    ["This plan was written in a mainstream primary school. Copies: parent, file.", "mainstream"],
    ["The plan would work in a special school.", null],
    ["Struan is in Primary 5 at a mainstream school with input from outside.", "mainstream"],
    ["I go to a mainstream primary school and I am in P6.", "mainstream"],
    ["Murdo is in a mainstream primary, P7.", "mainstream"],
    ["Educated in a mainstream primary school; moving up to the academy in August.", "mainstream"],
    ["Struan will go to a mainstream school one day a week.", null],
    ["A teacher in a special school advises us.", null],
    ["P4, mainstream primary school. Plan runs from October 2026.", "mainstream"],
    ["Island primary school (mainstream), roll 14", "mainstream"],
    ["School: mainstream primary. Born 16/08/2017", "mainstream"],
    ["Mainstream secondary school.", "mainstream"],
    ["Stage: Primary 7 (mainstream school)", "mainstream"],
    ["Present placement: Nursery class (ELC)", "preschool"],
    ["Previous school type: Nursery", null],
    ["Daisy is now in her pre-school year at the nursery.", "preschool"],
    ["Daisy was seen in her pre-school year.", null],
    ["This is her pre-school year; Daisy comes to the nursery each morning.", "preschool"],
    ["Brodie is taught in a mainstream class at the local school.", "mainstream"],
    ["Morven attends Glenbeg Academy, which is a mainstream school, full time.", "mainstream"],
    ["Skye joined our small mainstream primary school in August.", "mainstream"],
    ["Skye has weekly outreach from a special school.", null],
    ["Skye spends Fridays at another special school.", null],
  ])("of “%s” is %s", (words, setting) => {
    expect(wordsOf(paragraph(words)).setting).toBe(setting);
  });

  it.each([
    ["top", "header", "hdr"],
    ["foot", "footer", "ftr"],
  ])(
    "is stated at the %s of the pages, where the plan itself says nothing",
    (_name, type, root) => {
      const header = (words: string) => ({
        "word/part.xml": `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(words)}</w:${root}>`,
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="part.xml"/></Relationships>`,
      });
      const settingOf = (body: string, words: string) => {
        const file = docxFrom({ body, extra: header(words) });
        return readSnapshot({ ooxml: null, file, liveParagraphs: null }).setting;
      };
      expect(settingOf(paragraph("Plan"), "Setting: Special")).toBe("special");
      expect(settingOf(paragraph("Setting: Mainstream"), "Setting: Special")).toBe("mainstream");
      expect(settingOf(paragraph("Plan"), "St Clement’s Special School")).toBeNull();
      expect(settingOf(paragraph("Plan"), "Confidential | Mainstream | Skye M.")).toBe(
        "mainstream",
      );
      expect(settingOf(paragraph("Plan"), "Child’s Plan – pre-school child")).toBe("preschool");
      expect(settingOf(paragraph("Plan"), "Lochside Nursery | Skye M.")).toBeNull();
      expect(settingOf(paragraph("Plan"), "Nursery | Mainstream")).toBeNull();
      expect(settingOf(paragraph("Plan"), "Skye M. / IEP / Special School")).toBe("special");
      expect(settingOf(paragraph("Plan"), "CHILD’S PLAN – SPECIAL SCHOOL SECTOR")).toBe("special");
      expect(settingOf(paragraph("Confidential | Mainstream"), "Skye M.")).toBeNull();
    },
  );

  it("is the one of three that is marked", () => {
    const kinds = ["Pre-school", "Mainstream", "Special school"];
    expect(wordsOf(table([kinds, ["", "X", ""]])).setting).toBe("mainstream");
    expect(wordsOf(table([kinds, ["", "", ""]])).setting).toBeNull();
    const beside = ["Setting", "Pre-school", "☐", "Mainstream", "☒", "Special", "☐"];
    expect(wordsOf(table([beside])).setting).toBe("mainstream");
  });

  it.each([
    [["Nursery, school or other?", "Nursery (preschool year)"], "preschool"],
    [["We are", "a secondary school, mainstream"], "mainstream"],
    [["What kind of school is this?", "A special school"], "special"],
    [["Stage of education", "Mainstream primary (P3)"], "mainstream"],
    [["School", "Balgray Academy – mainstream secondary"], "mainstream"],
    [["DOB: 19.1.2018", "School roll: special school, 64 pupils"], "special"],
    [["Type of school", "☐ Pre-school", "☐ Mainstream", "☒ Special"], "special"],
    [["Sector", "☐ Early years", "☒ Secondary (mainstream)", "☐ Special"], "mainstream"],
    [["Sector", "☐ Early years", "☐ Secondary (mainstream)", "☐ Special"], null],
    [["Mrs Ross", "Special school"], null],
    [["Previous placement", "Rowanbank – special school"], null],
    [["Next school", "Special school"], null],
  ])("in the row %j is %s", (row, setting) => {
    expect(wordsOf(table([row])).setting).toBe(setting);
  });

  it("is the one of several lines that is ticked", () => {
    const lines = (...kinds: readonly string[]) =>
      wordsOf([...kinds, "Summary of needs"].map((kind) => paragraph(kind)).join("")).setting;
    expect(lines("☐ Pre-school", "☐ Mainstream", "☒ Special school")).toBe("special");
    expect(lines("☐ Pre-school", "☐ Mainstream", "☐ Special school")).toBeNull();
    expect(lines("☒ Visit to the special school")).toBeNull();
  });

  it("stands below its label beside others that Amas does not know", () => {
    const rows = [
      ["Pupil", "SECTOR:", "PTG:"],
      ["Ewan Test", "Mainstream secondary", "Mr Kerr"],
    ];
    expect(wordsOf(table(rows)).setting).toBe("mainstream");
  });

  it("is the present one", () => {
    const rows = [
      ["Previous setting", "Nursery"],
      ["Current setting", "Mainstream primary"],
    ];
    expect(wordsOf(table(rows)).setting).toBe("mainstream");
  });

  it("is stated in a row of a table, beside or below its label", () => {
    expect(wordsOf(table([["School type", "Pre-school"]])).setting).toBe("preschool");
    expect(
      wordsOf(
        table([
          ["School", "School type"],
          ["Drummond School", "Special"],
        ]),
      ).setting,
    ).toBe("special");
  });

  it("is left open when two things are stated", () => {
    expect(
      wordsOf(paragraph("School type: Special") + paragraph("Sector: Mainstream")).setting,
    ).toBeNull();
  });
});
