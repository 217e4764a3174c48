import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline } from "./outline";

const iep = heading("Individualised Education Programme");
const steps = ["Ailsa will read 30 words", "Ailsa will spell 10 words"] as const;

describe("indicators on a line of their own in the cell of a long-term target", () => {
  const read = (lines: readonly string[], label = "Long term target & wellbeing indicators") => {
    const cell = { xml: lines.map((line) => p(run(line))).join("") };
    const body = tbl(3, [
      [label, "Short term target", "Who"],
      [cell, steps[0], "CT"],
    ]);
    return outline(iep + body).targets;
  };

  it.each([
    ["below", ["Organise her own learning", "Responsible, Achieving"], "achieving,responsible"],
    ["each on its line", ["Organise her own learning", "Safe", "Nurtured"], "safe,nurtured"],
    ["with a stroke", ["Organise her own learning", "Safe/Responsible"], "safe,responsible"],
    ["above", ["Healthy, Respected", "Organise her own learning"], "healthy,respected"],
    ["ticked", ["Organise her own learning", "☒ Safe ☐ Active"], "safe"],
    ["labelled", ["Organise her own learning", "Petals: Safe, Nurtured"], "safe,nurtured"],
  ])("are no words of it: %s", (_where, lines, indicators) => {
    expect(read(lines)).toEqual([["Organise her own learning", indicators, steps[0]]]);
  });

  it.each([
    ["a sentence goes on", ["Ailsa is able to be more", "Responsible"]],
    ["it has no capital", ["Ailsa learns to be kind", "safe and included"]],
    ["there is more on the line", ["Organise her own learning", "Achieving in reading"]],
  ])("belong to it where %s", (_why, lines) => {
    expect(read(lines)[0]?.[0]).toBe(lines.join("\n"));
  });

  it.each([
    ["Organise her own learning.", " WI: Achieving"],
    ["Organise her own learning", " WBI: Achieving"],
    ["Organise her own learning.", " Wellbeing links: Achieving"],
    ["Organise her own learning – in class.", " Helps me to be: Achieving"],
  ])("may stand behind it, under a label of any words: %s%s", (words, noted) => {
    const label = "Long term target";
    expect(read([words + noted], label)).toEqual([[words, "achieving", steps[0]]]);
  });

  it.each([
    "Learn the words: Safe, Included",
    "Be kind to all. She will be: Achieving more",
    "Be kind to all. She is: safe",
  ])("are words of it behind what is no label, or with others: %s", (words) => {
    expect(read([words], "Long term target")).toEqual([[words, "", steps[0]]]);
  });

  it.each([
    ["(Achieving)", "achieving", "what somebody chose"],
    [
      "(safe, healthy, achieving, nurtured, active, respected, responsible, included)",
      "",
      "a hint",
    ],
  ])("may be in grey: %s", (noted, indicators) => {
    const grey = '<w:i/><w:color w:val="7F7F7F"/>';
    const cell = { xml: p(run("Organise her own learning")) + p(run(noted, grey)) };
    const body = tbl(3, [
      ["Long term target & wellbeing indicators", "Short term target", "Who"],
      [cell, steps[0], "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Organise her own learning", indicators, steps[0]],
    ]);
  });

  it("may be asked for before it", () => {
    const label = "Wellbeing indicator(s) and Long Term Target";
    expect(read(["Achieving", "Organise her own learning"], label)).toEqual([
      ["Organise her own learning", "achieving", steps[0]],
    ]);
  });
});

describe("indicators in a row of several labels", () => {
  const read = (row: readonly string[]) =>
    outline(
      iep +
        tbl(4, [
          ["Long term target", wide("Be a confident reader", 3)],
          row,
          ["Short term target", "Strategies", "Who", "When"],
          [steps[0], "Word tin", "CT", "Dec"],
        ]),
    ).targets;

  it.each([
    ["each with a number", ["Safe", "Included"], "safe,included"],
    ["one not chosen", ["Safe", ""], "safe"],
    ["the second alone", ["", "Included"], "included"],
  ])("are those of them all: %s", (_name, [first = "", second = ""], indicators) => {
    const row = ["Wellbeing indicator 1", first, "Wellbeing indicator 2", second];
    expect(read(row)).toEqual([["Be a confident reader", indicators, steps[0]]]);
  });
});

describe("words across the table with indicators noted below them", () => {
  const headings = ["Long Term Target", "Short Term Target", "Strategies", "Who"];
  const band = (lines: readonly string[]) => [
    { xml: lines.map((line) => p(run(line))).join(""), span: 4 },
  ];

  it("are a long-term target", () => {
    const body = tbl(4, [
      headings,
      band(["Organise her own learning", "Wellbeing indicators: Safe"]),
      ["", steps[0], "Word tin", "CT"],
      band(["Be a confident reader", "Wellbeing indicators: Active, Included"]),
      ["", steps[1], "Look, say", "PSA"],
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "likely",
      targets: [
        ["Organise her own learning", "safe", steps[0]],
        ["Be a confident reader", "active,included", steps[1]],
      ],
      unassigned: [],
    });
  });

  it("are an area where they are no sentence", () => {
    const body = tbl(4, [
      headings,
      band(["Literacy", "Wellbeing indicators: Safe"]),
      ["Read more", steps[0], "Word tin", "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([["Read more", "", steps[0]]]);
  });
});

describe("indicators in the label of a long-term target", () => {
  const block = (label: string) =>
    tbl(3, [
      [label, wide("Read more", 2)],
      ["Short term target", "Strategies", "Who"],
      [steps[0], "Cards", "CT"],
    ]);

  it.each([
    ["Long Term Target 1 (Safe, Healthy)", "safe,healthy"],
    ["Long term target (SHANARRI: Achieving)", "achieving"],
    // Near misses: something else stands in the brackets as well.
    ["Long term target (by June)", ""],
    ["Long term target (feeling included in class)", ""],
  ])("are those of the target: %s", (label, indicators) => {
    expect(outline(iep + block(label)).targets).toEqual([["Read more", indicators, steps[0]]]);
  });
});

describe("indicators in the label of a table turned round", () => {
  const turned = (label: string) =>
    tbl(3, [
      [label, wide("Read more", 2)],
      ["What will be worked on first?", ...steps],
      ["Who will do it?", "CT", "PSA"],
      ["By when?", "Dec 2026", "June 2027"],
    ]);

  it.each([
    [
      "What do we want to happen by the end of the session? (Achieving, Included)",
      "achieving,included",
    ],
    ["Long-term target (Safe)", "safe"],
    // Near miss: something else stands in the brackets.
    ["What do we want to happen by the end of the session? (feeling included)", ""],
  ])("are those of the target: %s", (label, indicators) => {
    expect(outline(iep + turned(label)).targets).toEqual([["Read more", indicators, ...steps]]);
  });
});

describe("a block with a table in it, in the words of questions", () => {
  const inner = (...targets: readonly string[]) =>
    tbl(4, [
      [
        "What are the small steps this term?",
        "Who is helping?",
        "How will we help?",
        "What do we need to have?",
      ],
      ...targets.map((words) => [words, "CT", "Cards", "Timer"]),
      ["", "", "", ""],
    ]);
  const block = (target: string, ...targets: readonly string[]) => [
    ["What is the big target for this year?", target],
    ["Which wellbeing indicators does this help?", target === "" ? "" : "Achieving"],
    ["This term", { xml: inner(...targets) + p("") }],
  ];

  it("is read, and one not filled in is no target", () => {
    const body = tbl(2, [
      ...block("To read more", steps[0]),
      ...block("To join in", steps[1]),
      ...block(""),
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "likely",
      targets: [
        ["To read more", "achieving", steps[0]],
        ["To join in", "achieving", steps[1]],
      ],
      unassigned: [],
    });
  });
});

describe("a column of targets of both kinds", () => {
  const ladder = (long: string, short: string) =>
    tbl(4, [
      ["No.", "Targets", "Wellbeing", "Strategies"],
      ["1", `${long} Ailsa will read more`, "Achieving", ""],
      ["1.1", `${short} ${steps[0]}`, "", "Cards"],
      ["2", `${long} Ailsa will feel at home`, "Safe, Nurtured", ""],
      ["2.1", `${short} ${steps[1]}`, "", "Games"],
    ]);

  it.each([
    ["Long term:", "Short term:"],
    ["Long-term :", "Short-term :"],
    ["Long term target:", "Short term target:"],
    ["Long term 1:", "Short term 1:"],
  ])("says before each which kind it is: “%s”, “%s”", (long, short) => {
    expect(outline(iep + ladder(long, short)).targets).toEqual([
      ["Ailsa will read more", "achieving", steps[0]],
      ["Ailsa will feel at home", "safe,nurtured", steps[1]],
    ]);
  });

  it("has a target that only begins alike", () => {
    const body = tbl(2, [
      ["Short term target", "Who"],
      ["Long term memory games will help Ailsa to learn 10 words", "CT"],
    ]);
    expect(outline(iep + body).unassigned).toEqual([
      "Long term memory games will help Ailsa to learn 10 words",
    ]);
  });
});

it("indicators below a long-term target may be labelled as those of GIRFEC", () => {
  const cell = {
    xml: ["Read more", "GIRFEC wellbeing indicators: Achieving"]
      .map((line) => p(run(line)))
      .join(""),
  };
  const body = tbl(3, [
    ["Long term target", "Short term target", "Who"],
    [cell, "Isla will read 20 pages", "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Read more", "achieving", "Isla will read 20 pages"],
  ]);
});

it.each([
  ["Big goal 1 (Achieving, Active)", "achieving,active"],
  ["Big goal 1 (this year)", ""],
])("“%s” says which indicators are meant in the label itself", (label, indicators) => {
  const rows = [
    [label, "Isla will read more"],
    ["Small step", "Who"],
    ["Isla will read 20 pages", "CT"],
  ];
  expect(outline(iep + table(rows)).targets).toEqual([
    ["Isla will read more", indicators, "Isla will read 20 pages"],
  ]);
});

it.each<[what: string, lines: readonly string[], indicators: string]>([
  [
    "before its name",
    ["Safe", "Healthy", "Achieving", "✓ Active", "✓ Included"],
    "active,included",
  ],
  [
    "before a joined name",
    ["Safe", "Active", "✓ Respected and Responsible", "Included"],
    "respected,responsible",
  ],
  ["behind its name", ["Safe", "Healthy ✓", "Active", "Included ✓"], "healthy,included"],
  ["before the first", ["✓ Safe", "Healthy", "Active", "✓ Included"], "safe,included"],
  ["on a line of its own above", ["☐", "Safe", "☒", "Healthy", "☐", "Active"], "healthy"],
  ["on a line of its own below", ["Safe", "☐", "Healthy", "☒", "Active", "☐"], "healthy"],
])("of a list of indicators on lines a tick may stand %s", (_where, lines, indicators) => {
  const cell = { xml: lines.map((line) => p(run(line))).join("") };
  const body = tbl(4, [
    ["Long term target", "Indicators", "Short term target", "Who"],
    ["Ailsa will read more", cell, steps[0], "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([["Ailsa will read more", indicators, steps[0]]]);
});

it("those ticked in a table within the first row of each block are of the target below them", () => {
  const names = ["Safe", "Healthy", "Achieving", "Nurtured", "Active", "Respected"];
  const grid = (mark: string) => ({
    xml: table([names, names.map((name) => (name === mark ? "✓" : ""))]) + p(""),
    span: 2,
  });
  const block = (mark: string, target: string, step: string) =>
    tbl(3, [
      ["Wellbeing indicators", grid(mark)],
      ["Long term target", wide(target, 2)],
      ["Short term targets", "Who", "When"],
      [step, "CT", "Dec"],
    ]);
  const body = block("Safe", "Read more", steps[0]) + p("") + block("Active", "Spell", steps[1]);
  expect(outline(iep + body).targets).toEqual([
    ["Read more", "safe", steps[0]],
    ["Spell", "active", steps[1]],
  ]);
});
