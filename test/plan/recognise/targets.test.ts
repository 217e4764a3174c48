import {
  continued,
  heading,
  listItem,
  merged,
  p,
  run,
  tbl,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { allIndicators } from "../../documents/make/columns";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
const headings = ["Short Term Targets", "Strategies", "Who", "When", "Evaluation"];
const row = (target: string) => [target, "Cards", "CT", "Dec", "Ongoing"];
const block = (number: number, target: string, ...targets: readonly string[]) =>
  tbl(5, [[wide(`Long Term Target ${number}: ${target}`, 5)], headings, ...targets.map(row)]);
const below = tbl(5, [headings, row("Read 30 words"), row("Read 40 words")]);

describe("a long-term target", () => {
  it.each<[string, readonly (readonly CellSource[])[]]>([
    [
      "beside a label with a question",
      [["Long term target – what do we want to happen?", wide("Read more", 4)]],
    ],
    [
      "beside a label with a hint",
      [["Long Term Target – to be achieved over one session:", wide("Read more", 4)]],
    ],
    [
      "beside a hint without a colon",
      [["Long Term Target – over one session", wide("Read more", 4)]],
    ],
    [
      "beside a hint on a line of its own",
      [
        [
          { xml: p(run("Long Term Target:")) + p(run("(to be achieved over one session)")) },
          wide("Read more", 4),
        ],
      ],
    ],
    [
      "behind the hint",
      [[wide("Long Term Target 1 – to be achieved over one session: Read more", 5)]],
    ],
    ["behind a question", [[wide("What do we want to happen? Read more", 5)]]],
    [
      "behind a question and its name in brackets",
      [[wide("What do we want to happen? (Long term target 1) Read more", 5)]],
    ],
    ["behind its name in brackets", [[wide("(Long Term Target 1) Read more", 5)]]],
    ["behind its short name in brackets", [[wide("(LTT 1): Read more", 5)]]],
  ])("is found %s", (_name, rows) => {
    const body = tbl(5, [...rows, headings, row("Read 30 words")]);
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [["Read more", "", "Read 30 words"]],
      unassigned: [],
    });
  });

  it.each([
    [
      "a second row of headings",
      [
        [wide("Targets", 2), "Who", "When"],
        ["Long term", "Short term", "", ""],
      ],
    ],
    [
      "a heading that names the priority as well",
      [["Priority / Long term target", "Short term targets", "Who", "When"]],
    ],
    ["a heading in one word", [["Longterm target", "Shortterm targets", "Who", "When"]]],
  ] as const)("is found under %s", (_name, heads) => {
    const body = tbl(4, [
      ...heads,
      [merged("Read more"), "Read 30 words", "CT", "Dec"],
      [continued, "Read 40 words", "CT", "Dec"],
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [["Read more", "", "Read 30 words", "Read 40 words"]],
      unassigned: [],
    });
  });

  it.each([
    [
      "a box of its own",
      table([
        ["Long term target", "Read more"],
        ["Wellbeing indicator", "Achieving"],
      ]),
    ],
    [
      "text with a box of indicators",
      paragraph("Long term target: Read more") + table([["Wellbeing indicators", "Achieving"]]),
    ],
  ])("stands above its table in %s", (_name, above) => {
    expect(outline(iep + above + paragraph("") + below).targets).toEqual([
      ["Read more", "achieving", "Read 30 words", "Read 40 words"],
    ]);
  });

  it("is one of several above a table, which then belongs to none", () => {
    const list = heading("Long Term Targets", 2) + listItem("Read more") + listItem("Make friends");
    expect(outline(iep + list + heading("Short Term Targets", 2) + below)).toMatchObject({
      targets: [
        ["Read more", ""],
        ["Make friends", ""],
      ],
      unassigned: ["Read 30 words", "Read 40 words"],
    });
  });

  it("is shown though no table of its own comes", () => {
    const body =
      block(1, "Read more", "Read 30 words") + paragraph("Long Term Target 2: Make friends");
    expect(outline(iep + body).targets).toEqual([
      ["Read more", "", "Read 30 words"],
      ["Make friends", ""],
    ]);
  });

  it("goes on in another table", () => {
    const body =
      block(1, "Read more", "Read 30 words") +
      block(2, "Make friends", "Share") +
      tbl(5, [[wide("Long Term Target 1 (continued)", 5)], headings, row("Read 40 words")]);
    expect(outline(iep + body).targets).toEqual([
      ["Read more", "", "Read 30 words", "Read 40 words"],
      ["Make friends", "", "Share"],
    ]);
  });

  it.each([
    ["LTT no.", ["2", "1", "2"]],
    ["LTT no.", ["2a", "1a", "2b"]],
    ["LTT no.", ["2.1", "1.1", "2.2"]],
    ["No.", ["2", "1", "2"]],
    ["No.", ["2.1", "1.1", "2.2"]],
    ["No.", ["2a", "1a", "2b"]],
  ])("is named by its number under “%s”", (title, numbers) => {
    const body =
      heading("Long Term Targets", 2) +
      table([
        ["No.", "Long Term Target"],
        ["1", "Read more"],
        ["2", "Make friends"],
      ]) +
      heading("Short Term Targets", 2) +
      table([
        [title, "Short Term Targets", "Who", "When"],
        ...["Share", "Read 30 words", "Wait"].map((words, at) => [
          numbers[at] ?? "",
          words,
          "CT",
          "Dec",
        ]),
      ]);
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [
        ["Read more", "", "Read 30 words"],
        ["Make friends", "", "Share", "Wait"],
      ],
      unassigned: [],
    });
  });

  it("may share its cell with its short-term targets", () => {
    const cell = {
      xml: [
        "Long Term Target: Read more",
        "Short Term Targets:",
        "1. Read 30 words",
        "2. Read 40 words",
      ]
        .map((words) => p(run(words)))
        .join(""),
    };
    const body = tbl(3, [
      ["Targets", "Strategies", "Who"],
      [cell, "Cards", "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Read more", "", "Read 30 words", "Read 40 words"],
    ]);
  });
});

describe("the indicators of a target", () => {
  const title = wide("Long Term Target 1: Read more", 4);
  it.each<[string, readonly (readonly CellSource[])[], string]>([
    [
      "ticks below the names",
      [[title], ["Safe", "Active", "Respected & Responsible", "Included"], ["", "X", "✓", ""]],
      "active,respected,responsible",
    ],
    [
      "ticks beside the names",
      [[title], ["Safe", "", "Active", "✓"], ["Healthy", "x", "Included", ""]],
      "healthy,active",
    ],
    [
      "boxes in cells of their own",
      [[title], ["☐ Safe", "☒ Active", "☐ Healthy", "☐ Included"]],
      "active",
    ],
    [
      "names that are explained",
      [
        [
          wide("Long Term Target 1: Read more", 2),
          wide("Wellbeing: Achieving: learning and feeling included", 2),
        ],
      ],
      "achieving",
    ],
  ])("are read from %s", (_name, rows, indicators) => {
    const body = tbl(4, [...rows, headings.slice(0, 4), row("Read 30 words").slice(0, 4)]);
    expect(wordsOf(iep + body).longTermTargets[0]?.indicators.join()).toBe(indicators);
  });

  it("are read from a column of ticks for each", () => {
    const body = table([
      ["Long term target", "Safe", "Achieving", "Responsible", "Short term target", "Who"],
      ["Read more", "", "✓", "x", "Read 30 words", "CT"],
    ]);
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([
      { indicators: ["achieving", "responsible"], shortTermTargets: [{ who: "CT" }] },
    ]);
  });

  it("are read from the choice in an old form field", () => {
    const list =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Safe"/><w:listEntry w:val="Active"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = tbl(4, [
      [
        wide("Long Term Target 1: Read more", 2),
        { xml: p(run("Wellbeing indicator: ") + list), span: 2 },
      ],
      headings.slice(0, 4),
      row("Read 30 words").slice(0, 4),
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.indicators).toEqual(["active"]);
  });
});

describe("short-term targets", () => {
  const expected = [
    { text: "Read 30 words", strategies: "Cards", evaluation: "Achieved" },
    { text: "Read 40 words", strategies: "Games", evaluation: "Not yet" },
  ];
  it.each([
    [
      "below one another, each with its labels",
      table([
        ["Long Term Target", "Read more"],
        ["Short Term Target 1", "Read 30 words"],
        ["Strategies", "Cards"],
        ["Evaluation", "Achieved"],
        ["Short Term Target 2", "Read 40 words"],
        ["Strategies", "Games"],
        ["Evaluation", "Not yet"],
      ]),
    ],
    [
      "in rows whose cells are labelled",
      tbl(3, [
        [wide("Long Term Target 1: Read more", 3)],
        ["Short Term Target 1: Read 30 words", "Strategies: Cards", "Evaluation: Achieved"],
        ["Short Term Target 2: Read 40 words", "Strategies: Games", "Evaluation: Not yet"],
      ]),
    ],
  ])("are read %s", (_name, body) => {
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([
      { text: "Read more", shortTermTargets: expected },
    ]);
  });

  it("are none of the hints below the headings", () => {
    const hints = ["(6–8 weeks)", "(what will we do?)", "(initials)", "(date)", ""];
    const body = tbl(5, [
      headings,
      hints,
      [wide("Targets should be SMART and agreed by all who are there", 5)],
      row("Read 30 words"),
    ]);
    expect(outline(iep + body)).toMatchObject({
      recognised: "certain",
      unassigned: ["Read 30 words"],
    });
  });

  it("keep what leads into a list together with it", () => {
    const cell = ["By June Ailsa will use these at home:", "• the red cards", "• the tray"];
    const body = tbl(5, [headings, [cell, "Cards", "CT", "Dec", ""]]);
    expect(outline(iep + body).unassigned).toEqual([cell.join("\n")]);
  });

  it("are none of Word’s prompts that another program made plain text", () => {
    const body = tbl(5, [headings, row("Read 30 words"), row("Click or tap here to enter text.")]);
    expect(outline(iep + body).unassigned).toEqual(["Read 30 words"]);
  });

  const grey = (words: string, look = '<w:i/><w:color w:val="7F7F7F"/>') => ({
    xml: p(run(words, look)),
  });

  it.each<readonly [what: string, cell: CellSource, evaluation: string]>([
    ["a hint in brackets", "(to be completed at the review)", ""],
    ["a hint without", "To be completed at review", ""],
    ["a pattern for a date", "dd/mm/yyyy", ""],
    ["a hint in grey italics", grey("write here at the review"), ""],
    ["words in brackets", "(ongoing)", "(ongoing)"],
    ["a sentence in grey", grey("Reads 30 words now."), "Reads 30 words now."],
    ["words in a colour", grey("nearly there", '<w:i/><w:color w:val="C00000"/>'), "nearly there"],
  ])("have beside them %s", (_what, cell, evaluation) => {
    const body = tbl(5, [headings, ["Read 30 words", "Cards", "CT", "Dec", cell]]);
    expect(wordsOf(iep + body).unassignedShortTermTargets).toMatchObject([{ evaluation }]);
  });
});

it("a heading is the label of the box below it", () => {
  const steps = table([
    ["Short term targets", "What will help?", "Who will help?"],
    ["Read 30 words", "Word tin", "CT"],
  ]);
  const top = (words: string) => p(run(words), '<w:outlineLvl w:val="2"/>');
  const block = (at: number, aim: string, noted: string) =>
    top(`Long term target ${at}`) +
    table([[aim], [`Wellbeing indicators: ${noted}`]]) +
    p("") +
    steps;
  const body =
    block(1, "Ailsa will read more.", "Achieving") + block(2, "Ailsa will join in.", "Included");
  expect(outline(iep + body)).toMatchObject({
    targets: [
      ["Ailsa will read more.", "achieving", "Read 30 words"],
      ["Ailsa will join in.", "included", "Read 30 words"],
    ],
  });
});

it("a small block is not read down its side, where that makes a heading a target", () => {
  const body = tbl(3, [
    ["Long term target 1", wide("Ailsa will be ready for college.", 2)],
    ["Wellbeing indicators", wide("Included", 2)],
    ["Short term targets", "What staff will do", "Progress"],
    ["Ailsa will cook four meals", "Kitchen on Thursdays", "Not started"],
  ]);
  expect(outline(iep + body)).toMatchObject({
    recognised: "likely",
    targets: [["Ailsa will be ready for college.", "included", "Ailsa will cook four meals"]],
  });
});

it.each(["6 weeks", "one term", "two months"])("“%s” under “Review” says when", (when) => {
  const body = table([
    ["Short Term Target", "Strategies", "Staff", "Review", "Evaluation"],
    ["Read 30 words", "Word tin", "CT", when, "Emerging"],
  ]);
  expect(wordsOf(iep + body).unassignedShortTermTargets).toMatchObject([
    { when, evaluation: "Emerging" },
  ]);
});

it("“Long term” and “Short term” over a “Target” each say which is which", () => {
  const body = tbl(5, [
    [wide("Long term", 2), wide("Short term", 3)],
    ["Target", "Wellbeing", "Target", "Date to be achieved", "Who"],
    ["Read more", "Achieving", "Read 30 words", "1 April 2027", "CT"],
  ]);
  expect(outline(iep + body)).toMatchObject({
    recognised: "certain",
    targets: [["Read more", "achieving", "Read 30 words"]],
  });
});

it("“Goal 1” beside a short aim is its label, and heads no columns", () => {
  const block = (at: number, aim: string) =>
    tbl(3, [
      [`Goal ${at}`, wide(aim, 2)],
      ["Wellbeing indicators", wide("Healthy; Active", 2)],
      ["Steps", "How", "Who will help"],
      [`Step of ${at}`, "Scissors", "CT"],
    ]) + p("");
  const body =
    block(1, "Improve my fine motor skills for classroom tasks") +
    block(2, "I will wash my own hands.");
  expect(outline(iep + body).targets.map(([aim]) => aim)).toEqual([
    "Improve my fine motor skills for classroom tasks",
    "I will wash my own hands.",
  ]);
});

it("a long-term target beside its code may have its indicators below it", () => {
  const body = tbl(3, [
    ["Ref", "Target", "Who"],
    ["LTT1", { xml: p(run("To read more")) + p(run("SHANARRI: Achieving, Included")), span: 2 }],
    ["STT1.1", "To read 30 words", "CT"],
    ["LTT2", { xml: p(run("To count on")) + p(run("SHANARRI: Included")), span: 2 }],
    ["STT2.1", "To count to 20", "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["To read more", "achieving,included", "To read 30 words"],
    ["To count on", "included", "To count to 20"],
  ]);
});

it("a card with labels down its side may have a grid of indicators among them", () => {
  const names = allIndicators.map(({ name }) => name);
  const line = (label: string, words: string) => [wide(label, 2), wide(words, 6)];
  const card = (aim: string, step: string) =>
    tbl(8, [
      line("Long term target", aim),
      names,
      ["", "", "✓", "", "", "", "", "✓"],
      line("Short term target 1", step),
      line("Strategies", "Phrase card"),
      line("Staff", "CT"),
      line("Short term target 2", `${step} again`),
      line("Strategies", "Word tin"),
      line("Staff", "PSA"),
    ]) + p("");
  expect(outline(iep + card("Speak up", "Answer") + card("Join in", "Ask")).targets).toEqual([
    ["Speak up", "achieving,included", "Answer", "Answer again"],
    ["Join in", "achieving,included", "Ask", "Ask again"],
  ]);
});

it("a prompt behind a label is no target", () => {
  const block = (words: string, step: string) =>
    tbl(3, [
      [wide(`Long term target: ${words}`, 3)],
      ["Short term target", "Strategies", "Who"],
      [step, "", ""],
    ]) + p("");
  const body = block("Read more", "Read 30 words") + block("[enter target here]", "");
  expect(outline(iep + body).targets).toEqual([["Read more", "", "Read 30 words"]]);
});

it("targets go without the number and letter typed before them", () => {
  const body = table([
    ["Long term target", "Short term target", "Who"],
    ["1. Read more", "1a) Read 30 words", "CT"],
    ["", "1b) Spell 10 words", "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Read more", "", "Read 30 words", "Spell 10 words"],
  ]);
});

it.each([
  [
    ["1a Beth will read 30 words", "1b To spell 10 words"],
    ["Beth will read 30 words", "To spell 10 words"],
  ],
  [
    ["1a) Read 30 words", "1b) Spell 10 words"],
    ["Read 30 words", "Spell 10 words"],
  ],
  // No numbers: what stands there is meant.
  [
    ["3d Shapes will be named", "2b or not 2b is learnt"],
    ["3d Shapes will be named", "2b or not 2b is learnt"],
  ],
  [
    ["2d shapes and 3d shapes are sorted", "4B is visited each week"],
    ["2d shapes and 3d shapes are sorted", "4B is visited each week"],
  ],
])("of %j only numbers with a letter are taken off", (steps, targets) => {
  const body = table([
    ["Long term target", "Short term target", "Who"],
    ...steps.map((step, at) => [at === 0 ? "Read more" : "", step, "CT"]),
  ]);
  expect(outline(iep + body).targets).toEqual([["Read more", "", ...targets]]);
});

it("two sheets below a heading for each are the IEP, though none names it", () => {
  const top = (words: string) => p(run(words), '<w:outlineLvl w:val="0"/>');
  const partners =
    heading("Partners to the plan") +
    table([
      ["Name", "Role"],
      ["Ms Wood", "Social worker"],
    ]);
  const sheets =
    top("Sheet A: Long term targets") +
    table([
      ["No.", "Long term target for this session"],
      ["1", "Read more"],
      ["2", "Count on"],
    ]) +
    top("Sheet B: Short term targets") +
    table([
      ["LTT no.", "Short term target", "Strategies", "Who"],
      ["2", "Count to 20", "Cubes", "CT"],
      ["1", "Read 30 words", "Tin", "CT"],
      ["1", "Spell 10 words", "Tin", "CT"],
    ]);
  expect(outline(partners + sheets)).toMatchObject({
    recognised: "certain",
    targets: [
      ["Read more", "", "Read 30 words", "Spell 10 words"],
      ["Count on", "", "Count to 20"],
    ],
  });
});

describe("short-term targets in another table", () => {
  const longTerm = (labels: readonly string[]) =>
    tbl(2, [
      ["Area", "Long term target"],
      ...labels.map((area, at) => [area, `Aim ${"ABC"[at]} is met`]),
    ]);
  const steps = tbl(2, [
    ["Area", "Short term target"],
    ["Speech", "Say ten words"],
    ["Motor", "Hop ten times"],
  ]);

  it("belong to the long-term target of their area", () => {
    expect(outline(iep + longTerm(["Motor", "Speech"]) + p("") + steps).targets).toEqual([
      ["Aim A is met", "", "Hop ten times"],
      ["Aim B is met", "", "Say ten words"],
    ]);
  });

  it("belong to none where two have the same area", () => {
    expect(outline(iep + longTerm(["Motor", "Speech", "Speech"]) + p("") + steps)).toMatchObject({
      recognised: "ask",
    });
  });
});

describe("a table after another part of the plan", () => {
  const actions =
    heading("Section 3: Action Plan") +
    table([
      ["Target", "Action", "Who", "When"],
      ["Sleep", "Clinic", "Mum", "Nov"],
    ]);

  it("is read when it plainly is the IEP, and is not certain", () => {
    expect(outline(actions + paragraph("") + block(1, "Read more", "Read 30 words"))).toEqual({
      recognised: "likely",
      targets: [["Read more", "", "Read 30 words"]],
      unassigned: [],
    });
  });

  it.each([
    ["Long term target", "Wellbeing indicator", "likely"],
    // Near miss: without a word for the targets over the year it may be anybody's.
    ["Area", "Wellbeing indicator", "ask"],
  ])("with “%s” and “%s” beside its short-term targets is “%s”", (first, second, level) => {
    const body = table([
      [first, second, "Short term target 1", "Short term target 2"],
      ["Ailsa will read more", "Achieving", "Ailsa will read 30 words", "Ailsa will read to Gran"],
    ]);
    expect(outline(actions + paragraph("") + body).recognised).toBe(level);
  });

  describe("with short-term targets alone", () => {
    const head = table([
      ["Long term target", "Indicators"],
      ["Ailsa will read more", "Achieving"],
    ]);
    const steps = (title: string) =>
      table([
        [title, "Who", "By when", "Strategies"],
        ["Ailsa will read 30 words", "CT", "Dec", "Word tin"],
      ]);

    it.each([
      ["is likely below a table of its long-term target", head, "Short term target", "likely"],
      // Near misses: nothing says what it leads to, or that these are targets of an IEP.
      ["is asked about without one", "", "Short term target", "ask"],
      ["is none where it names no short-term targets", "", "Target", "none"],
    ])("%s", (_, before, title, level) => {
      const body = actions + paragraph("") + before + paragraph("") + steps(title);
      expect(outline(body).recognised).toBe(level);
    });
  });

  it("is read together with the block before that part", () => {
    const body =
      block(1, "Read more", "Read 30 words") + actions + block(2, "Make friends", "Share");
    expect(outline(iep + body).targets).toEqual([
      ["Read more", "", "Read 30 words"],
      ["Make friends", "", "Share"],
    ]);
  });

  it("is asked about where the plan before it is of another kind", () => {
    const plan =
      heading("Behaviour Support Plan") +
      table([
        ["Behaviour", "Response"],
        ["Shouts", "Quiet corner"],
      ]);
    expect(outline(plan + block(1, "Stay calm", "Stay in class")).recognised).toBe("ask");
  });

  it.each(["Section 4: Action Plan (IEP)", "Individual Behaviour Plan / IEP"])(
    "is likely under “%s”",
    (title) => {
      expect(outline(heading(title) + block(1, "Read more", "Read 30 words")).recognised).toBe(
        "likely",
      );
    },
  );
});

describe("words that were not read", () => {
  const sentence = "Ailsa will read with growing confidence";
  it.each([
    [
      "in a column that Amas does not know",
      table([
        ["Long term target", "Short term target", "Who", "Where next"],
        ["Read more", "Read 30 words", "CT", "Mum reads with her each night"],
      ]),
    ],
    [
      "in a column that may hold the long-term targets",
      table([
        ["Big dream", "Short term target", "Who", "When"],
        [sentence, "Read 30 words", "CT", "Dec"],
      ]),
    ],
    ["in a row above the headings", tbl(5, [[wide(sentence, 5)], headings, row("Read 30 words")])],
    [
      "in a second paragraph of the long-term target above the table",
      paragraph("Long Term Target 1: Read more") + paragraph(sentence) + below,
    ],
    [
      "in a second long-term target beside the first",
      tbl(4, [
        [wide("Long Term Target 1: Read more", 2), wide(`Long Term Target 2: ${sentence}`, 2)],
        headings.slice(0, 4),
        row("Read 30 words").slice(0, 4),
      ]),
    ],
  ])("are asked about %s", (_name, body) => {
    expect(wordsOf(iep + body)).toMatchObject({
      recognised: "ask",
      longTermTargets: [],
      problems: ["ask-which-table"],
    });
  });

  it("are nothing to ask about when they only explain the form", () => {
    const hint = paragraph("(to be reached within one school session)");
    expect(outline(iep + paragraph("Long Term Target 1: Read more") + hint + below)).toMatchObject({
      recognised: "certain",
    });
  });

  it("are asked about when a heading was read as a target", () => {
    const body = table([headings, row("Long term")]);
    expect(outline(iep + body).recognised).toBe("ask");
  });
});

describe("“Responsible” beside a long-term target", () => {
  it.each<[string, readonly CellSource[]]>([
    [
      "beside its label",
      ["Long Term Target 2", wide("Be ready", 2), "Wellbeing indicator(s)", "Responsible"],
    ],
    [
      "in one cell with its label",
      [wide("Annual target 2: Be ready", 3), wide("Wellbeing indicator(s): Responsible", 2)],
    ],
  ])("is an indicator and no heading, %s", (_name, first) => {
    const body = tbl(5, [first, headings, row("Pack a bag"), ["", "", "", "", ""]]);
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([
      { text: "Be ready", indicators: ["responsible"], shortTermTargets: [{ text: "Pack a bag" }] },
    ]);
  });

  it("still asks who where it heads a column", () => {
    const heads = ["Long term target", "Wellbeing indicator", "Short term target", "Responsible"];
    const body = tbl(4, [heads, ["Be ready", "Safe", "Pack a bag", "CT"]]);
    expect(wordsOf(iep + body).longTermTargets).toMatchObject([
      { text: "Be ready", indicators: ["safe"], shortTermTargets: [{ who: "CT" }] },
    ]);
  });
});

it("a long-term target that is listed and stands again above its short-term ones is one", () => {
  const list = tbl(2, [
    ["Long Term Target", "Wellbeing indicators"],
    ["Read more", "Achieving"],
    ["Be ready", "Safe"],
  ]);
  const parts = ["Read more", "Be ready"].map(
    (target) =>
      p(run(`Long Term Target: ${target}`)) + tbl(5, [headings, row(`${target}, step 1`)]),
  );
  expect(wordsOf(iep + list + parts.join("")).longTermTargets).toMatchObject([
    { text: "Read more", indicators: ["achieving"], shortTermTargets: [{}] },
    { text: "Be ready", indicators: ["safe"], shortTermTargets: [{}] },
  ]);
});

it.each([
  "What should come next?",
  "I can… (write your next step here)",
  "I will … (what is your target?)",
  "(what is the next step?)",
  "[One SMART target per row]",
])("a row that asks for a target is none: %s", (asked) => {
  const waiting = tbl(5, [
    [wide("Long Term Target: Read more", 5)],
    headings,
    row("Read 30 words"),
    [asked, "Ideas from home", "Name", "", ""],
  ]);
  expect(outline(iep + waiting)).toMatchObject({
    recognised: "certain",
    targets: [["Read more", "", "Read 30 words"]],
  });
});

it.each([
  "[at next review]",
  "[SfL to complete]",
  "[dd/mm/yy]",
  "Evaluation to be added",
  "Choose",
  "Select one",
  "Select…",
  "-- Please select --",
  "Choose from list",
  "Complete at review",
  "Please fill in after the meeting",
])("what a form says of a field is nothing in it: %s", (prompt) => {
  expect(evaluated(prompt)).toMatchObject([
    { shortTermTargets: [{ when: "Dec", evaluation: "" }] },
  ]);
});

it.each(["Completed at review", "Complete", "Chooses one of two", "Select words read well"])(
  "what somebody wrote in a field stays: %s",
  (words) => {
    expect(evaluated(words)).toMatchObject([{ shortTermTargets: [{ evaluation: words }] }]);
  },
);

function evaluated(words: string) {
  const rows = [
    [wide("Long Term Target: Read more", 5)],
    headings,
    [...row("Read 30 words").slice(0, 4), words],
  ];
  return wordsOf(iep + tbl(5, rows)).longTermTargets;
}

it("a heading may go on to say what a good target is", () => {
  const told = { xml: p(run("Short Term Targets:")) + p(run("specific, measurable, timed")) };
  const rows = [
    [wide("Long Term Target: Read more", 5)],
    [told, ...headings.slice(1)],
    row("Read 30 words"),
  ];
  expect(outline(iep + tbl(5, rows)).targets).toEqual([["Read more", "", "Read 30 words"]]);
});
