import {
  formText,
  formTick,
  heading,
  p,
  run,
  tbl,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
const headings = ["Short Term Targets", "Strategies", "Who", "When", "Evaluation"];
const row = (target: string) => [target, "Cards", "CT", "Dec", "Ongoing"];
const below = table([headings, row("Read 30 words")]);

describe("a long-term target under its label with ticks beside it", () => {
  const names = ["Safe", "Healthy", "Achieving", "Included"];
  it.each([
    ["with its ticks", ["Read more", "", "", "✓", "x"], ["Read more", "achieving,included"]],
    ["without a tick", ["Read more", "", "", "", ""], ["Read more", ""]],
  ] as const)("is read %s", (_name, values, target) => {
    const body = table([["Long Term Target 1", ...names], values]) + below;
    expect(outline(iep + body).targets).toEqual([[...target, "Read 30 words"]]);
  });

  it("is none where an indicator stands beside its words", () => {
    const body = tbl(5, [["Long Term Target 1", wide("Read more", 3), "Safe"], headings]);
    expect(outline(iep + body).targets[0]).toEqual(["Read more", "safe"]);
  });
});

describe("a long-term target under its number and its label side by side", () => {
  it("heads the rows below it", () => {
    const block = (number: number, target: string, indicators: string, step: string) => [
      [`LTT ${number}`, "Long term target", wide(target, 4)],
      ["", "Wellbeing indicators", wide(indicators, 4)],
      [`${number}.1`, ...row(step).slice(0, 4), "Ongoing"],
    ];
    const body = tbl(6, [
      ["No.", ...headings],
      ...block(1, "Read more", "Achieving", "Read 30 words"),
      ...block(2, "Make friends", "Included", "Share"),
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [
        ["Read more", "achieving", "Read 30 words"],
        ["Make friends", "included", "Share"],
      ],
      unassigned: [],
    });
  });
});

describe("a block whose labels are in other words", () => {
  it.each([
    "Parts of the wheel coloured in: Safe and Nurtured",
    "This helps me be: Safe, Nurtured",
  ])("has its indicators where they alone stand behind one: %s", (indicators) => {
    const body = tbl(5, [
      ["By the time Kai goes to P1 we would like him to…", wide("feel at home", 4)],
      ["", wide(indicators, 4)],
      ["Next we will help Kai to (short term target)", ...headings.slice(1)],
      row("sit at snack"),
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "likely",
      targets: [["feel at home", "safe,nurtured", "sit at snack"]],
      unassigned: [],
    });
  });
});

it("a label may stand behind a name of the form’s own", () => {
  const body = tbl(5, [
    ["Longer term plan: long term target for this session", wide("1) Read more", 4)],
    ["Wellbeing indicator(s)", wide("Achieving", 4)],
    ["Immediate plan: short term targets", ...headings.slice(1)],
    row("Read 30 words"),
  ]);
  expect(outline(iep + body)).toEqual({
    recognised: "certain",
    targets: [["Read more", "achieving", "Read 30 words"]],
    unassigned: [],
  });
});

it("a label in brackets has its target behind it in the same cell", () => {
  const body = tbl(5, [
    [wide("Our big hope for this year (long term target) – Leo will read more", 5)],
    headings,
    row("Read 30 words"),
  ]);
  expect(outline(iep + body).targets).toEqual([["Leo will read more", "", "Read 30 words"]]);
});

it.each([
  ["18 of 20", "certain"],
  ["9 in 10", "certain"],
  ["9/10", "certain"],
  // Near miss: a day is no measure.
  ["12.12.26", "ask"],
  ["12/10", "ask"],
])("“%s” under “Success criteria” makes the reading %s", (success, level) => {
  const rows = [["Short Term Targets", "Strategies", "Who", "Success criteria"]];
  const body = tbl(4, [
    ["Long Term Target 1", wide("Read more", 3)],
    ...rows,
    ["Read 30 words", "Cards", "CT", success],
  ]);
  expect(outline(iep + body).recognised).toBe(level);
});

it.each([
  [["10/12", "4/5"], "certain"],
  [["4 weeks", "3 wks"], "certain"],
  // Near misses: no more can be right than were asked, and a month is no measure.
  [["15/11", "4/5"], "ask"],
  [["Dec", "Feb"], "ask"],
])(
  "%j under “Success criteria” beside the dates makes the reading %s",
  ([first, second], level) => {
    const body = tbl(4, [
      ["Long Term Target 1", wide("Read more", 3)],
      ["Short Term Targets", "Strategies", "By when", "Success criteria"],
      ["Read 30 words", "Cards", "Dec", first ?? ""],
      ["Read 40 words", "Cards", "Feb", second ?? ""],
    ]);
    expect(outline(iep + body).recognised).toBe(level);
  },
);

it.each([
  ["Where are we now?", "certain"],
  // Near miss: a question whose answer may be of the targets.
  ["Which parts matter most?", "ask"],
])("“%s” with its answer across the block makes the reading %s", (question, level) => {
  const body = tbl(4, [
    ["Long Term Target 1", wide("Read more", 3)],
    [question, wide("Reads twelve words by herself", 3)],
    ["Short Term Targets", "Strategies", "Who", "By when"],
    ["Read 30 words", "Cards", "CT", "Dec"],
  ]);
  expect(outline(iep + body).recognised).toBe(level);
});

it.each<[string, CellSource, boolean]>([
  ["the indicators to tick", "Read 30 words", true],
  ["the words of a target", { xml: p(formText("Read 30 words")) }, false],
])("old form fields are %s", (_what, target, writable) => {
  const box = (name: string, ticked: boolean) => p(formTick(ticked) + run(` ${name}`));
  const body = tbl(3, [
    ["Long Term Target", wide("Read more", 2)],
    ["Wellbeing indicators", { xml: box("Safe", false) + box("Achieving", true), span: 2 }],
    ["Short Term Targets", "Who", "By when"],
    [target, "CT", "Dec"],
  ]);
  const plan = wordsOf(iep + body);
  expect(plan.writable).toBe(writable);
  expect(plan.longTermTargets[0]?.indicators).toEqual(["achieving"]);
  expect(plan.problems.includes("form-fields")).toBe(!writable);
});

it("form fields are spoken of where the table is asked about, too", () => {
  const body = tbl(3, [
    ["Short Term Targets", "Which parts matter most?", "Who"],
    [{ xml: p(formText("Read 30 words")) }, "The easy ones come first", "CT"],
  ]);
  const { recognised, problems, writable } = wordsOf(iep + body);
  expect([recognised, ...problems]).toEqual(["ask", "ask-which-table", "form-fields"]);
  expect(writable).toBe(false);
});

describe("a row across the table with the number of a long-term target", () => {
  const listed = table([
    ["", "Long Term Targets", "Wellbeing Indicators"],
    ["1", "Read more", "Achieving"],
    ["2", "Make friends", "Included"],
  ]);
  const bands = (...rows: readonly (readonly CellSource[])[]) => tbl(5, [headings, ...rows]);

  it("says whose the rows below it are", () => {
    const body = bands(
      [wide("Long Term Target 2", 5)],
      row("Share"),
      [wide("Long Term Target 1", 5)],
      row("Read 30 words"),
      row("Read 40 words"),
    );
    expect(outline(iep + listed + body).targets).toEqual([
      ["Read more", "achieving", "Read 30 words", "Read 40 words"],
      ["Make friends", "included", "Share"],
    ]);
  });

  it("is a label where the words stand across the table as well", () => {
    const body = bands([wide("Long Term Target 1", 5)], [wide("Read more", 5)], row("Share"));
    expect(outline(iep + body).targets).toEqual([["Read more", "", "Share"]]);
  });
});

describe("a column that says which target is of which kind", () => {
  const heads = ["Type", "Target", "Wellbeing", "Strategies", "Who", "When"];
  const short = (kind: string, words: string) => [kind, words, "", "Cards", "CT", "Dec"];

  it.each([
    ["in short", "LTT", "STT"],
    ["in short with numbers", "LTT 1", "STT 1a"],
    ["in full", "Long-term", "Short-term"],
  ])("is read %s", (_name, long, kind) => {
    const body = table([
      heads,
      [long, "Read more", "Achieving", "", "", ""],
      short(kind, "Read 30 words"),
      [long, "Make friends", "Included", "", "", ""],
      short(kind, "Share"),
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Read more", "achieving", "Read 30 words"],
      ["Make friends", "included", "Share"],
    ]);
  });

  it("is none where it only refers to long-term targets", () => {
    const body = table([heads, short("LTT 1", "Read 30 words"), short("LTT 1", "Share")]);
    expect(outline(iep + body).targets.map(([text]) => text)).not.toContain("Read 30 words");
  });
});

describe("the label in front of a long-term target", () => {
  it.each([
    [
      "an area belongs to that goes on in small letters",
      "Long term target: Reading – move on from Stage 2",
      "Reading – move on from Stage 2",
    ],
    ["an area with a dash is part of", "Long term target: Reading – To enjoy it", "To enjoy it"],
    ["an area is part of", "Long term target - Literacy. To read more books", "To read more books"],
    ["a colon ends", "Long Term Target 2: Maths: count money in shops", "count money in shops"],
    [
      "words that only begin alike are no part of",
      "Long Term Target: Reading more",
      "Reading more",
    ],
    ["a letter belongs to", "Long Term Target B Ailsa will read more", "Ailsa will read more"],
    ["capitals set off", "LONG TERM TARGET Ailsa will read more", "Ailsa will read more"],
    [
      "brackets with a hyphen that keeps a line together may say the kind of",
      "Outcome 1 (long‑term, by June): Ailsa will read more",
      "Ailsa will read more",
    ],
    [
      "brackets may say the kind of",
      "Outcome 1 (long term, by end of session): Ailsa will read more",
      "Ailsa will read more",
    ],
  ])("%s", (_name, words, target) => {
    const body = tbl(5, [[wide(words, 5)], headings, row("Read 30 words")]);
    expect(outline(iep + body).targets).toEqual([[target, "", "Read 30 words"]]);
  });

  it.each(["Outcome 1 (review of long term target): Met", "Outcome: some long term gains seen"])(
    "is no name for what came of it: %s",
    (words) => {
      const rows = [[wide("Long Term Target: Read more", 5)], headings, row("Read 30 words")];
      expect(outline(iep + tbl(5, [...rows, [wide(words, 5)]])).targets).toEqual([
        ["Read more", "", "Read 30 words"],
      ]);
    },
  );
});

describe("long-term targets across the top", () => {
  const top = [
    ["Long term target", "Read more", "Make friends"],
    ["Wellbeing indicators", "Achieving", "Included"],
  ];
  const foot = [
    ["Strategies", "Cards", "Games"],
    ["Who", "CT", "PSA"],
  ];

  it("have each of the short-term ones below them, with what stands below all", () => {
    const body = table([
      ...top,
      ["Short term target 1", "Read 30 words", "Share"],
      ["Short term target 2", "Read 40 words", ""],
      ...foot,
    ]);
    expect(outline(iep + body)).toMatchObject({
      recognised: "certain",
      targets: [
        ["Read more", "achieving", "Read 30 words", "Read 40 words"],
        ["Make friends", "included", "Share"],
      ],
    });
    const [first] = wordsOf(iep + body).longTermTargets;
    expect(first?.shortTermTargets.map(({ strategies }) => strategies)).toEqual(["Cards", "Cards"]);
  });

  it("have what stands below each of them beside it alone", () => {
    const body = table([
      ...top,
      ["Short term target 1", "Read 30 words", "Share"],
      ["Strategies", "Cards", "Games"],
      ["Short term target 2", "Read 40 words", "Take turns"],
      ["Strategies", "Books", "Timer"],
    ]);
    const strategies = wordsOf(iep + body).longTermTargets.map(({ shortTermTargets }) =>
      shortTermTargets.map((target) => target.strategies),
    );
    expect(strategies).toEqual([
      ["Cards", "Books"],
      ["Games", "Timer"],
    ]);
  });
});

describe("the name of a meeting with a kind of target in brackets", () => {
  it("heads no column of targets", () => {
    const plan = p(run("Long Term Target 1: Read more")) + below;
    const meetings = table([
      ["Type of meeting", "Date held", "Invited", "Attended"],
      ["Annual review", "4 Dec 2026", "Mrs A Ross", "Mrs A Ross"],
      ["IEP review (short term targets)", "25 March 2027", "Mrs A Ross", "Mrs A Ross"],
      ["", "", "", ""],
    ]);
    expect(outline(iep + plan + meetings).recognised).toBe("certain");
  });
});

describe("labels with more than the label in them", () => {
  const block = (...rows: readonly (readonly CellSource[])[]) =>
    outline(iep + tbl(5, [...rows, headings, row("Read 30 words")])).targets;

  it("may have their value behind what they are called as well", () => {
    expect(
      block([wide("Annual aim (long-term target): Read more", 3), wide("Wellbeing: Safe", 2)]),
    ).toEqual([["Read more", "safe", "Read 30 words"]]);
  });

  it("may have a hint below them, and the indicators beside", () => {
    const label = { xml: p(run("Wellbeing")) + p(run("(list any that apply)")) };
    expect(
      block(["Long term target", wide("Read more", 4)], [label, wide("Healthy and Nurtured", 4)]),
    ).toEqual([["Read more", "healthy,nurtured", "Read 30 words"]]);
  });
});

it("“Target 1” beside a short-term target is the long-term target of that number", () => {
  const body =
    table([
      ["No.", "Long Term Target", "Wellbeing indicator(s)"],
      ["Target 1", "Read more", "Achieving"],
      ["Target 2", "Make friends", "Included"],
    ]) +
    p("") +
    table([
      ["LTT", ...headings],
      ["Target 2", ...row("Share")],
      ["Target 1", ...row("Read 30 words")],
    ]);
  expect(outline(iep + body)).toEqual({
    recognised: "certain",
    targets: [
      ["Read more", "achieving", "Read 30 words"],
      ["Make friends", "included", "Share"],
    ],
    unassigned: [],
  });
});
