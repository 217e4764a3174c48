import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
describe("what nobody knows beside the targets", () => {
  it("is asked about under the heading of the IEP", () => {
    const rows = [
      ["Area", "Plan", "Zubrin"],
      ["Reading", "Isla will read 20 words by Easter", "12"],
    ];
    expect(outline(iep + table(rows)).recognised).toBe("ask");
    expect(outline(heading("Assessment") + table(rows)).recognised).toBe("none");
  });

  it("is asked about where labels and words stand line by line in one cell", () => {
    const asked = [
      "What are the small steps?",
      "Isla will read 20 words",
      "Who is helping me?",
      "CT",
    ];
    const cell = { xml: asked.map(text).join("") };
    expect(outline(iep + tbl(1, [[cell]])).recognised).toBe("ask");
    expect(outline(heading("Assessment") + tbl(1, [[cell]])).recognised).toBe("none");
  });

  it("is asked about where an IEP is written as text", () => {
    const text = ["Long Term Target: Read more", "Short Term Targets: Read 30 words by December"];
    expect(outline(iep + text.map((words) => p(run(words))).join("")).recognised).toBe("ask");
  });
});

it.each(["Professional learning targets", "Learning targets for staff"])(
  "“%s” are no child’s, and nothing to ask about",
  (title) => {
    const rows = [
      ["Area", "What I plan to learn", "Support required", "By when"],
      ["Outdoors", "Lead weekly numeracy outdoors", "A course", "June"],
      ["Dyslexia", "Understand dyslexia better", "Modules", "May"],
    ];
    const below = (words: string) => p(run(words), '<w:outlineLvl w:val="0"/>') + table(rows);
    expect(outline(below(title)).recognised).toBe("none");
    expect(outline(below("Learning targets")).recognised).toBe("ask");
  },
);

describe("short-term targets without a long-term one", () => {
  const headings = ["This term’s target", "Teaching approaches", "Staff", "Complete by"];
  const targets = table([headings, ["Isla will read 20 words", "Cards", "CT", "Easter"]]);

  it("are asked about where the form heads a place for it that was not understood", () => {
    const frame = table([["Long term target and wellbeing area"], ["Read more"]]);
    const nobody = table([["Aim of the family"], ["Read more"]]);
    expect(outline(iep + nobody + targets).recognised).not.toBe("ask");
    expect(outline(iep + frame + targets).recognised).toBe("ask");
  });

  it("are asked about where the text under the heading says something that was not read", () => {
    const hope = paragraph("Reading is what we most hope for this year.");
    const short = paragraph("Home reading");
    expect(outline(iep + short + paragraph("Reviewed") + targets).recognised).not.toBe("ask");
    expect(outline(iep + hope + paragraph("Reviewed") + targets).recognised).toBe("ask");
  });
});

describe("a table that explains words", () => {
  it("holds no targets", () => {
    const guide = table([
      ["Word", "What it means"],
      ["Long term target", "What we hope for in about a session"],
      ["Short term target", "A small step on the way"],
      ["Evaluation", "What we say about it at the review"],
    ]);
    expect(outline(heading("The IEP in brief") + guide).recognised).toBe("none");
  });

  it.each([
    ["How many?", "none"],
    ["Which area?", "ask"],
  ])("holds none where it says “%s” of both kinds: %s", (asked, recognised) => {
    const guide = table([
      ["", "Long term target", "Short term target"],
      ["How long?", "About one session", "One term"],
      [asked, "Two to five", "Four to eight"],
    ]);
    expect(outline(heading("Targets") + guide).recognised).toBe(recognised);
  });
});

it.each([
  ["Professional Review and Development", "none"],
  ["PRD 2026/27", "none"],
  ["Multi-professional review", "ask"],
])("objectives under “%s”: %s", (title, recognised) => {
  const objectives = table([
    ["Objective", "CPD activity", "Timescale", "Evidence", "Impact / evaluation"],
    ["Lead the digital group", "Attend a network", "June 2027", "Minutes", ""],
  ]);
  const at = (level: number, words: string) => p(run(words), `<w:outlineLvl w:val="${level}"/>`);
  const body = at(0, title) + at(1, "Objectives for the session") + objectives;
  expect(outline(body).recognised).toBe(recognised);
});

describe("a title that names a long-term target by number", () => {
  it("says whose the table below is", () => {
    const targets = table([
      ["No.", "Long Term Target"],
      ["1", "Read more"],
      ["2", "Make friends"],
    ]);
    const below = (number: number, words: string) =>
      p(run(`Short Term Targets for Long Term Target ${number}`)) +
      table([
        ["Short Term Target", "Who", "When"],
        [words, "CT", "Dec"],
      ]);
    expect(outline(iep + targets + below(2, "Share") + below(1, "Read 30 words")).targets).toEqual([
      ["Read more", "", "Read 30 words"],
      ["Make friends", "", "Share"],
    ]);
  });
});

describe("a short aim below its question, beside its indicators", () => {
  const block = (aim: string, indicators: string, step: string) => [
    [{ xml: text("What do we want to happen?") + text(aim), span: 2 }, wide(indicators, 2)],
    ["Small steps", "What we will do", "Who is helping?", "Progress so far"],
    [step, "Sand timer", "Mairi", "Twice"],
  ];

  it("is a target of its own in one tall table, and no row of headings", () => {
    const rows = [
      ...block("To feel safe in the playroom when it is busy", "Wellbeing: Safe", "Use the corner"),
      ...block("To share the blocks", "Wellbeing: Included", "Hand over a block"),
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual([
      ["To feel safe in the playroom when it is busy", "safe", "Use the corner"],
      ["To share the blocks", "included", "Hand over a block"],
    ]);
  });
});

describe("a long-term target under another name", () => {
  const steps = [
    ["My small steps", "How the grown-ups help", "Who will help", "By when?"],
    ["Point to a picture at snack", "Two pictures only", "Key worker", "Christmas"],
  ];
  const read = [
    ["For Poppy to tell us what she wants.", "included", "Point to a picture at snack"],
  ];
  const [[aim = ""] = []] = read;

  it("is read from the rows above the steps", () => {
    const label = "What we want to happen by the end of the session";
    const rows = [
      [wide(label, 2), wide(aim, 2)],
      [wide("Wellbeing indicators", 2), wide("Included", 2)],
      ...steps,
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual(read);
  });

  it("is read from a box of its own with the indicators", () => {
    const box = table([
      ["My goal for the year", aim],
      ["SHANARRI", "Included"],
    ]);
    expect(outline(iep + box + table(steps)).targets).toEqual(read);
    // A goal without indicators may be anybody's.
    const goal = table([["My goal for the year", aim]]);
    expect(outline(iep + goal + table(steps)).recognised).toBe("ask");
  });

  it("is read behind its number, however often it is labelled", () => {
    const rows = [
      ["Long-Term Target", wide(`LT1: ${aim}`, 3)],
      ...steps,
      ["Wellbeing Indicators", wide("Included", 3)],
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual(read);
  });
});

describe("a band of indicators over each long-term target", () => {
  const block = (indicator: string, aim: string, step: string) => [
    [wide(`Wellbeing indicator: ${indicator}`, 3)],
    ["Long Term Target", wide(aim, 2)],
    ["Short Term Target", "Who", "When"],
    [step, "CT", "Dec"],
  ];

  it("belongs to the target below it", () => {
    const rows = [
      ...block("HEALTHY", "Take part in moving", "Stand for a song"),
      ...block("RESPECTED", "Make choices", "Look at one of two"),
    ];
    expect(outline(iep + tbl(3, rows)).targets).toEqual([
      ["Take part in moving", "healthy", "Stand for a song"],
      ["Make choices", "respected", "Look at one of two"],
    ]);
  });

  it("needs no label where it says nothing but indicators", () => {
    const [, ...first] = block("", "Take part in moving", "Stand for a song");
    const [, ...second] = block("", "Make choices", "Look at one of two");
    const rows = [[wide("SAFE / HEALTHY", 3)], ...first, [wide("Respected", 3)], ...second];
    expect(outline(iep + tbl(3, rows)).targets).toEqual([
      ["Take part in moving", "safe,healthy", "Stand for a song"],
      ["Make choices", "respected", "Look at one of two"],
    ]);
  });

  it("belongs to the one above where the first stands below its target", () => {
    const [first = [], ...others] = block("HEALTHY", "Take part in moving", "Stand for a song");
    const [second = [], ...more] = block("RESPECTED", "Make choices", "Look at one of two");
    expect(outline(iep + tbl(3, [...others, first, ...more, second])).targets).toEqual([
      ["Take part in moving", "healthy", "Stand for a song"],
      ["Make choices", "respected", "Look at one of two"],
    ]);
  });
});

describe("the long-term target as a row above its table", () => {
  it("is no heading, however short a sentence it is", () => {
    const rows = [
      ["Desired outcome", "Ailsa will enjoy being with others.", "Need", "Nurtured Included"],
      ["Learning target", "Success looks like", "Person responsible", "By when"],
      ["Ailsa will sit in the circle", "Stays on her mat", "Keyworker", "20/11/2026"],
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual([
      ["Ailsa will enjoy being with others.", "nurtured,included", "Ailsa will sit in the circle"],
    ]);
  });

  it("may be called one of the curriculum", () => {
    const rows = [
      [wide("Long term curriculum target 1: Keir will be ready for college.", 3)],
      ["Short term curriculum targets", "Staff", "Term"],
      ["Keir will make a hot drink", "CT", "Autumn"],
    ];
    expect(outline(iep + tbl(3, rows)).targets).toEqual([
      ["Keir will be ready for college.", "", "Keir will make a hot drink"],
    ]);
  });
});

it("“Date achieved” says by when where nothing else does", () => {
  const columns = ["Long term target", "Short term target", "Who", "Date achieved"];
  const row = ["Read more", "Read 30 words", "CT", "12/08/2026"];
  const read = (...rows: readonly (readonly string[])[]) =>
    wordsOf(iep + tbl(rows[0]?.length ?? 0, rows)).longTermTargets[0]?.shortTermTargets[0]?.when;
  expect(read(columns, row)).toBe("12/08/2026");
  expect(read([...columns, "Target date"], [...row, "Dec"])).toBe("Dec");
});

it("a guide for families holds no plan", () => {
  const words = [
    ["Words you may hear", "What they mean"],
    ["Long Term Target", "Something to aim at over the school session"],
    ["Short Term Target", "A step towards it, for a term or less"],
  ];
  const { recognised } = wordsOf(heading("A guide for families: what is an IEP?") + tbl(2, words));
  expect(recognised).toBe("none");
});

it.each([
  ["wk 9", "wk 12", "when"],
  ["Wk 9", "Wks 10-12", "when"],
  ["Going well", "Nearly there", "evaluation"],
] as const)("“Review” over “%s” and “%s” asks for the %s", (first, second, field) => {
  const rows = [
    ["Long-term target", "Short-term target", "Evaluation", "Review"],
    ["Play with others", "Isla will take turns in a game", "", first],
    ["Play with others", "Isla will ask to join in", "", second],
  ];
  const asked = field === "when" ? rows : rows.map((row) => row.filter((_, at) => at !== 2));
  const { longTermTargets } = wordsOf(iep + table(asked));
  const steps = longTermTargets.flatMap(({ shortTermTargets }) => shortTermTargets);
  expect(steps.map((step) => step[field])).toEqual([first, second]);
});

it.each(["It will look like…", "It should look like", "Success would look like"])(
  "“%s” asks how success is seen",
  (label) => {
    const rows = [
      ["Long-term target", "Short-term target", label],
      ["Play with others", "Isla will take turns in a game", "3 days in a row"],
    ];
    const { longTermTargets } = wordsOf(iep + table(rows));
    expect(longTermTargets[0]?.shortTermTargets[0]?.success).toBe("3 days in a row");
  },
);

describe("a block that nobody has filled in", () => {
  const block = (target: string, step: string) =>
    tbl(2, [[{ xml: text(target), span: 2 }], ["Small step", "Who"], [step, ""]]);
  const first = block("Big goal 1: Isla will read more", "Isla will read 20 pages");
  const read = ["Isla will read more", "", "Isla will read 20 pages"];

  it.each([
    ["a prompt in brackets", "Big goal 2: [One target for the session]", [read]],
    // Near misses: words of somebody’s own, if only in part in brackets.
    ["words", "Big goal 2: [Pending] Isla will swim", [read, ["[Pending] Isla will swim", ""]]],
  ])("has no long-term target where its label has %s", (_what, label, targets) => {
    const body = iep + first + block(label, "[Write one SMART target]");
    expect(outline(body).targets).toEqual(targets);
  });
});

describe("a table that asks questions, under no heading of an IEP", () => {
  const asking = (first: string) =>
    table([
      [
        first,
        "Which of the eight?",
        "What is the next small step?",
        "What are we going to do?",
        "Who will do it?",
        "By when?",
        "How will we know?",
      ],
      [
        "Ailsa will enjoy books",
        "Achieving",
        "Ailsa will read 30 words",
        "Cards",
        "CT",
        "Dec",
        "30",
      ],
    ]);

  it.each([
    "What do we want to happen by the summer?",
    "What do we want to happen by next summer?",
    "What do we want to happen by the end of June?",
  ])("is read where the first asks for what takes a year: %s", (question) => {
    expect(outline(p(run("Ailsa’s plan")) + asking(question))).toEqual({
      recognised: "likely",
      targets: [["Ailsa will enjoy books", "achieving", "Ailsa will read 30 words"]],
      unassigned: [],
    });
  });

  it("is asked about where it asks for what comes sooner", () => {
    const sooner = asking("What do we want to happen by Christmas?");
    expect(outline(p(run("Ailsa’s plan")) + sooner).recognised).toBe("ask");
  });
});
