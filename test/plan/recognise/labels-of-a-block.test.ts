import { heading, p, run, tbl, text, wide, type CellSource } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { afterLabel } from "../../../src/plan/recognise/labels/labels";
import { outline } from "./outline";

const iep = heading("Individualised Education Programme");
const target = "Ailsa will be a confident reader";
const step = "Ailsa will read 30 words";

it.each([
  ["LTT Ailsa will be a confident reader", "Ailsa will be a confident reader"],
  ["Overall aim Ailsa can read for fun", "Ailsa can read for fun"],
  ["Long term target I will read for fun", "I will read for fun"],
])("a label stands before what the child will do: %s", (words, said) => {
  const block = tbl(3, [
    [wide(words, 2), "Wellbeing indicators Achieving"],
    ["STT", "Who", "When"],
    [step, "CT", "Dec"],
  ]);
  expect(outline(iep + block).targets).toEqual([[said, "achieving", step]]);
});

it("no label stands before what is said of an outcome", () => {
  const line = { text: "Outcome This will lead to reading", pieces: [], ticks: [] };
  expect(afterLabel(line, "long-term")).toBeNull();
  expect(afterLabel({ ...line, text: "Outcome she will read" }, "long-term")).toBeNull();
});

it("indicators in a wide cell are no heading over those of the short-term targets below", () => {
  const block = tbl(6, [
    ["Long term target", wide(target, 5)],
    ["Indicators", wide("Achieving, Responsible", 5)],
    [wide("Short Term Target", 3), "Who", "When", "Evaluation"],
    [wide(step, 3), "CT", "Dec", ""],
  ]);
  expect(outline(iep + block).targets).toEqual([[target, "achieving,responsible", step]]);
});

describe("questions over the long-term target of a block and its indicators", () => {
  const aim = "What do we want Ailsa to be able to do by the end of the session?";
  const block = (...below: readonly (readonly CellSource[])[]) =>
    tbl(6, [
      [wide(aim, 3), wide("Which wellbeing indicators?", 3)],
      [wide(target, 3), wide("Active • Included", 3)],
      ...below,
    ]);

  it("are no columns where the headings of the short-term targets follow", () => {
    const steps = [
      ["What is the next small step?", "How will we know?", "What are we going to do?"],
      ["Who will do it?", "By when?", "How did it go?"],
    ].flat();
    const body = block(steps, [step, "Tally", "Word tin", "CT", "Dec", ""]);
    expect(outline(iep + body).targets).toEqual([[target, "active,included", step]]);
  });

  it("are columns where more long-term targets follow", () => {
    const body =
      block([wide("Ailsa will make friends", 3), wide("Nurtured", 3)]) +
      table([
        ["Short term target", "Who", "When"],
        [step, "CT", "Dec"],
      ]);
    expect(outline(iep + body).targets.map(([words]) => words)).toEqual([
      target,
      "Ailsa will make friends",
    ]);
  });
});

describe("questions as lines above the table of short-term targets", () => {
  const bold = (words: string) => p(run(words, "<w:b/>"));
  const steps = (step: string) =>
    table([
      ["What are the short term targets?", "What will we do?", "Who will do it?"],
      [step, "Word tin", "CT"],
    ]);
  const block = (question: string, aim: string, noted: string, step: string) =>
    bold(question) +
    paragraph(aim) +
    bold("Which of the wellbeing indicators is this about?") +
    paragraph(noted) +
    steps(step);
  const asked = (question: string) =>
    outline(
      iep +
        block(question, target, "Achieving", step) +
        block(question, "Ailsa will make friends", "Included", "Ailsa will ask for a turn"),
    );

  it.each([
    "What do we want Ailsa to be able to do by June 2027?",
    "What do we hope Ailsa will manage by the end of the session?",
    "Where do we want Ailsa to be by next summer?",
  ])("ask for a long-term target where they look a year ahead: %s", (question) => {
    expect(asked(question).targets).toEqual([
      [target, "achieving", step],
      ["Ailsa will make friends", "included", "Ailsa will ask for a turn"],
    ]);
  });

  it.each(["What do we want Ailsa to do by Christmas?", "What is Ailsa good at?"])(
    "are asked about where they may ask for something else: %s",
    (question) => {
      expect(asked(question).recognised).toBe("ask");
    },
  );
});

it.each(["LT", "LT 1", "• Long term target"])(
  "“%s” beside a long-term target is its label",
  (label) => {
    const body = tbl(4, [
      [label, wide(target, 2), "Respected/Included"],
      ["Short term target", "Strategies", "Who", "When"],
      [step, "Word tin", "CT", "Dec"],
    ]);
    expect(outline(iep + body).targets).toEqual([[target, "respected,included", step]]);
  },
);

it("“LT” may be somebody’s initials beside a short-term one", () => {
  const body = table([
    ["Long term target", "Short term target", "Strategies", "Who"],
    [target, step, "Word tin", "LT"],
  ]);
  expect(outline(iep + body).targets).toEqual([[target, "", step]]);
});

describe("labels of a block that are not of one width", () => {
  const block = (label: string, indicators: string, noted: string, headings: string) =>
    tbl(24, [
      [wide(label, 6), wide(target, 18)],
      [wide(indicators, 5), wide(noted, 19)],
      [headings, "Success", "Who", "Strategies", "When", "Review of progress"].map(narrow),
      [step, "Tally", "CT", "Word tin", "Dec", ""].map(narrow),
    ]);
  const narrow = (text: string) => wide(text, 4);

  it.each([
    ["Goal:", "Indicator(s) of need:", "Included & Achieving", "Targets:"],
    ["Overall Aim 1", "Wellbeing Area", "achieving, responsible", "Small Steps"],
  ])("are no two rows of headings: “%s” over “%s”", (label, indicators, noted, headings) => {
    const { targets } = outline(iep + block(label, indicators, noted, headings));
    const names = noted.toLowerCase().match(/[a-z]+/g) ?? [];
    expect(targets).toEqual([[target, names.sort().join(), step]]);
  });

  it("stand apart from headings over two others, which are not as wide as they either", () => {
    const body = tbl(12, [
      [wide("Targets", 7), wide("Strategies", 2), wide("Who", 2), wide("When", 1)],
      [wide("Long term", 4), wide("Short term", 4), wide("", 1), wide("", 2), wide("", 1)],
      [wide(target, 4), wide(step, 4), wide("Word tin", 1), wide("CT", 2), wide("Dec", 1)],
    ]);
    expect(outline(iep + body).targets).toEqual([[target, "", step]]);
  });
});

it("indicators below a long-term target are read where every cell has its label", () => {
  const lines = [`Long-term target 1: ${target}`, "Wellbeing: Achieving + Responsible"];
  const body = tbl(3, [
    [{ xml: lines.map((line) => p(run(line))).join(""), span: 3 }],
    [wide(`Short-term target 1: ${step}`, 3)],
    ["By whom: Mum", "By when: 19 December 2025", "Method: Checklist"],
    [wide("Outcome: 3 nights most weeks", 3)],
  ]);
  expect(outline(iep + body).targets).toEqual([[target, "achieving,responsible", step]]);
});

describe("a short label between the long-term target and its indicators", () => {
  const steps = [
    ["My small steps", "What will help me", "Who will help me", "When"],
    [step, "Word tin", "CT", "Dec"],
  ];
  const block = (label: string, behind: string) =>
    tbl(4, [["My big goal", target, label, behind], ...steps]);

  it.each(["This helps me to be", "I will be more"])("asks for them: “%s”", (label) => {
    expect(outline(iep + block(label, "Safe"))).toMatchObject({
      recognised: "likely",
      targets: [[target, "safe", step]],
    });
  });

  it("is asked about where no indicators stand behind it", () => {
    expect(outline(iep + block("Ailsa will read with Mum", "Sam")).recognised).toBe("ask");
  });
});

it.each([
  ["This target links to", "safe"],
  // Near miss: a target that is named, and no link.
  ["Short term target", ""],
])("“%s” at the foot of a block asks for “%s”", (label, indicators) => {
  const block = tbl(4, [
    ["Long term target A", wide(target, 3)],
    ["Strategies", "Short term targets", "Who", "When"],
    ["Word tin", step, "CT", "Dec"],
    [label, wide("Safe", 3)],
  ]);
  const [first] = outline(iep + block).targets;
  expect(first?.[1]).toBe(indicators);
});

it("questions stand over targets that begin with what is to be done", () => {
  const aim = "To develop listening and attention skills";
  const block = tbl(4, [
    [wide("What do we want to happen this year?", 4)],
    [wide(aim, 4)],
    ["Which wellbeing indicators?", wide("Safe, Achieving", 3)],
    ["What are the small steps?", "What do we need to do?", "Who will do it?", "By when?"],
    [step, "Word tin", "CT", "Dec"],
  ]);
  expect(outline(iep + block).targets).toEqual([[aim, "safe,achieving", step]]);
});

it.each(["Long-term target and (wellbeing indicators)", "Long-term target / (indicators)"])(
  "“%s” heads the targets, with their indicators in brackets",
  (label) => {
    const body = table([
      [label, "Short-term target", "Approaches", "By whom"],
      [`${target} (Included)`, step, "Word tin", "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([[target, "included", step]]);
  },
);

it.each([
  ["Long Term Target A", [target, "", step]],
  // Near miss: a sentence that only begins alike.
  ["Long term target a session ago", undefined],
] as const)("“%s” over a target", (label, read) => {
  const body =
    paragraph(label) +
    paragraph(target) +
    table([
      ["Short term target", "Strategies", "Who", "When"],
      [step, "Word tin", "CT", "Dec"],
    ]);
  expect(outline(iep + body).targets[0]).toEqual(read);
});

it.each([
  ["Top of the ladder – long-term target", 1],
  ["My summit: long-term target", 1],
  // Near misses: what a meeting was about, and a sentence.
  ["IEP review – long-term target", 0],
  ["Ladder – long-term target not yet set", 0],
])("“%s” names the long-term target behind a name of the form’s own", (label, count) => {
  const body = tbl(4, [
    [wide(label, 2), wide(target, 2)],
    [wide("Wellbeing", 2), wide("Safe", 2)],
    ["Rung", "Short-term target", "By", "How did it go?"],
    ["1", step, "Dec", "Well"],
  ]);
  expect(outline(iep + body).targets).toHaveLength(count);
});

describe("a label that asks twice, over its value", () => {
  const plan = (longTerm: string, shortTerm: string) =>
    outline(
      iep +
        tbl(4, [
          [wide(longTerm, 3), "Wellbeing indicators"],
          [wide(target, 3), "Safe"],
          [shortTerm, "by", "what will help", "how it went"],
          [step, "30 Oct", "Word tin", "Done"],
        ]),
    );

  it.each([
    ["LONG-TERM: what I want this year", "SHORT-TERM: what I will do first"],
    ["Long-term target: what we want by the end of the session", "Short-term target"],
  ])("“%s” and “%s” are labels", (longTerm, shortTerm) => {
    expect(plan(longTerm, shortTerm).targets).toEqual([[target, "safe", step]]);
  });

  it("“Long-term: what others say will matter less to Ailsa.” says something", () => {
    const said = "Long-term: what others say will matter less to Ailsa.";
    expect(plan(said, "Short-term target").targets.flat()).not.toContain(target);
  });
});

describe("a box with an aim in other words before its short-term targets", () => {
  const plan = (label: string) => {
    const box = tbl(2, [[label, "Ailsa will read more"]]);
    const steps = tbl(2, [
      ["Short term target", "Who"],
      ["Read 20 words", "CT"],
    ]);
    return outline(iep + box + text("This is about being: achieving") + steps);
  };

  it.each(["What we want by next summer", "What do we want by the end of the session?"])(
    "“%s” is a long-term target",
    (label) => {
      expect(plan(label).targets).toEqual([["Ailsa will read more", "achieving", "Read 20 words"]]);
    },
  );

  it.each(["What I want people to know", "What we want"])("“%s” may be another thing", (label) => {
    expect(plan(label).targets).toEqual([]);
  });
});

it.each([
  ["This will help me be: Safe", "likely"],
  ["This will help me: be safe", "ask"],
])("in plain words, “%s” below the long-term target makes the plan %s", (line, recognised) => {
  const body = tbl(4, [
    [wide(`What I am aiming for: ${target}`, 4)],
    [wide(line, 4)],
    ["My next steps", "How I will do it", "People who help", "How it went"],
    [step, "Word tin", "CT", "Well"],
  ]);
  expect(outline(heading("My targets") + body).recognised).toBe(recognised);
});

describe("rows across the table below the headings of the short-term targets", () => {
  const body = (row: string) =>
    tbl(3, [
      ["STT", "Who", "When"],
      [wide(row, 3)],
      [wide("Wellbeing: Active", 3)],
      [step, "CT", "Dec"],
    ]);

  it.each([
    `English – Long term target: ${target}`,
    `Across the school – LTT 1: ${target}`,
    `Maths: long-term goal – ${target}`,
  ])("have the subject before the label of a long-term target: %s", (row) => {
    expect(outline(iep + body(row)).targets).toEqual([[target, "active", step]]);
  });

  it.each([
    "Progress – LTT 1: going very well so far",
    "Termly review – long term target 1: carried on to June",
    "Strategies – long-term target: cards",
  ])("say something else of one: %s", (row) => {
    expect(outline(iep + body(row)).targets).toEqual([]);
  });

  it.each(["Ailsa will read more", "In reading the long term target is that Ailsa reads more"])(
    "that may be a long-term target are asked about where there is none: %s",
    (row) => expect(outline(iep + body(row)).recognised).toBe("ask"),
  );

  it("that name the area of the targets are no long-term targets", () => {
    expect(
      outline(iep + tbl(3, [["STT", "Who", "When"], [wide("Literacy", 3)], [step, "CT", "Dec"]])),
    ).toMatchObject({ recognised: "certain", targets: [], unassigned: [step] });
  });
});

describe("labels over the first long-term target of a table, given once", () => {
  const next = "Ailsa will make friends";
  const heads = ["Short term target", "Strategies", "Who", "When"];
  const read = (...band: readonly CellSource[]) =>
    outline(
      iep +
        tbl(4, [
          [wide("Long term target", 3), "Wellbeing indicators"],
          [wide(`1) ${target}`, 3), "Achieving"],
          heads,
          [step, "Word tin", "CT", "Dec"],
          band,
          ["Ailsa will share the blocks", "Turn board", "PSA", "Dec"],
        ]),
    ).targets;

  it.each([
    ["with its indicators", "Included, Respected", "respected,included"],
    ["and its indicators, behind a label of their own", "SHANARRI: Included", "included"],
  ])("go for the next one %s in cells as wide", (_, noted, indicators) => {
    expect(read(wide(`2) ${next}`, 3), noted)).toEqual([
      [target, "achieving", step],
      [next, indicators, "Ailsa will share the blocks"],
    ]);
  });

  it("go for no row that has its cells elsewhere: it is asked about", () => {
    expect(read("Ailsa will count to 20", wide("Blocks", 3))).toEqual([]);
  });
});

it("labels with empty cells behind them stand over the wider cells below", () => {
  const body = tbl(4, [
    ["LTT 1", "Indicators", "", ""],
    [target, wide("Achieving, Included", 3)],
    ["STT", "Actions", "Responsibility", "Status"],
    [step, "Word tin", "CT", ""],
  ]);
  expect(outline(iep + body).targets).toEqual([[target, "achieving,included", step]]);
});
