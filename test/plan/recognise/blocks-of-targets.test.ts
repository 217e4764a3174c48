import {
  continued,
  heading,
  merged,
  text,
  tbl,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, planOf } from "./outline";

const iep = heading("Individualised Educational Programme");
const columns = ["Short term target", "Strategies", "Who", "When"];
const step = (words: string) => [words, "Cards", "Class teacher", "June"];

describe("a long-term target down the side of its block", () => {
  it("has the targets beside it", () => {
    const block = (label: string, ...steps: readonly string[]) => [
      [merged(label), ...columns],
      ...steps.map((words) => [continued, ...step(words)]),
    ];
    const rows = [
      ...block("Long Term Target 1: Isla will read more", "Isla will read 30 words"),
      ...block("Long Term Target 2: Isla will make friends", "Isla will share", "Isla will wait"),
    ];
    expect(outline(iep + tbl(5, rows))).toMatchObject({
      recognised: "certain",
      targets: [
        ["Isla will read more", "", "Isla will read 30 words"],
        ["Isla will make friends", "", "Isla will share", "Isla will wait"],
      ],
    });
  });

  it("is the heading of a column where no words stand behind its label", () => {
    const rows = [
      ["Long term target", ...columns],
      [merged("Isla will read more"), ...step("Isla will read 30 words")],
      [continued, ...step("Isla will read a page")],
    ];
    expect(outline(iep + tbl(5, rows)).targets).toEqual([
      ["Isla will read more", "", "Isla will read 30 words", "Isla will read a page"],
    ]);
  });
});

describe("a title down the side of a block", () => {
  const block = (title: string) =>
    tbl(5, [
      [merged(title), wide("Long term target: Isla will read more", 3), "Achieving"],
      [continued, ...columns],
      [continued, ...step("Isla will read 30 words")],
    ]);
  it.each(["Target area 1", "Literacy", "First"])("is no part of it: %s", (title) => {
    expect(outline(iep + block(title)).targets).toEqual([
      ["Isla will read more", "achieving", "Isla will read 30 words"],
    ]);
  });
});

it("indicators down the side of a row with labels before its targets are no title", () => {
  const rows = [
    ["Wellbeing indicator", "Long term target", "Short term target", "Who"],
    [
      merged("Included and Achieving"),
      merged("LT1: Isla will read more"),
      "ST1: Isla will read 30 words",
      "CT",
    ],
    [continued, continued, "ST2: Isla will read a page", "CT"],
  ];
  expect(outline(iep + tbl(4, rows)).targets).toEqual([
    [
      "Isla will read more",
      "achieving,included",
      "Isla will read 30 words",
      "Isla will read a page",
    ],
  ]);
});

describe("a note across the table", () => {
  const rows = (note: string, ...after: readonly (readonly CellSource[])[]) =>
    tbl(4, [
      ["Long term target 1", wide("Isla will read more", 3)],
      columns,
      step("Isla will read 30 words"),
      [wide(note, 4)],
      ...after,
    ]);
  const next = [["Long term target 2", wide("Isla will make friends", 3)], step("Isla will share")];
  const note = "Physio to send new splints, asked for by phone in May";
  it.each([
    ["at its end", rows(note), "likely"],
    ["above empty rows", rows(note, ["", "", "", ""]), "likely"],
    ["above the next block", rows(note, ...next), "likely"],
    ["above further targets", rows(note, step("Isla will read a page")), "ask"],
    [
      "that begins as the targets do",
      rows("Isla needs new splints before she can walk to the hall"),
      "ask",
    ],
    ["that says what will be done", rows("Splints will be worn in class by May"), "ask"],
  ] as const)(
    "is said, and asked about where it may be a target: %s",
    (_name, body, recognised) => {
      expect(planOf(iep + body).recognised).toBe(recognised);
    },
  );

  it("parts no targets with a label in each cell", () => {
    const block = (target: string, steps: string, evaluation: string) => [
      ["Long term target", wide(target, 3)],
      ["Short term target", wide(steps, 3)],
      ["Target date", "June", "Evaluation", evaluation],
    ];
    const body = tbl(4, [
      ...block("Isla will read more", "Isla will read 30 words", "Achieved"),
      [wide(note, 4)],
      ...block("Isla will make friends", "Isla will share", "Ongoing"),
    ]);
    const { longTermTargets, problems, recognised } = planOf(iep + body);
    const steps = longTermTargets.flatMap(({ shortTermTargets }) => shortTermTargets);
    expect(steps.map(({ evaluation }) => evaluation?.text)).toEqual(["Achieved", "Ongoing"]);
    expect([recognised, ...problems.map(({ code }) => code)]).toEqual(["likely", "partly-read"]);
  });
});

describe("a band within a block", () => {
  const rows = (band: string) =>
    tbl(4, [
      ["Long term target 1", wide("Isla will read more", 3)],
      columns,
      step("Isla will read 30 words"),
      [wide(band, 4)],
      step("Isla will answer questions"),
    ]);
  it.each([
    ["Speech and Language Therapy goals (K. Sim, SLT, 26/10/26)", "certain"],
    // Near misses: what may be a target of its own.
    ["Isla will join in (two games out of three, with K. Sim)", "ask"],
    ["Isla joins two sentences with and, because or so in writing", "ask"],
  ])("is a title, whatever its bracket adds: %s", (band, recognised) => {
    expect(planOf(iep + rows(band)).recognised).toBe(recognised);
  });
});

describe("a label with a number alone", () => {
  const named = ["Long term targets", "Wellbeing indicators"];
  const list = table([named, ["1. Read more", "Achieving"], ["2. Make friends", "Included"]]);
  const block = (number: number, words: string) => [
    [wide(`Long term target ${number}`, 4)],
    columns,
    step(words),
  ];
  it("above short-term targets names one that is listed in another table", () => {
    const body = tbl(4, [...block(2, "Share the blocks"), ...block(1, "Read 30 words")]);
    expect(outline(iep + list + heading("IEP: Term 2") + body)).toEqual({
      recognised: "certain",
      targets: [
        ["Read more", "achieving", "Read 30 words"],
        ["Make friends", "included", "Share the blocks"],
      ],
      unassigned: [],
    });
  });

  it("is asked about where the list has none of that number", () => {
    const body = tbl(4, [...block(1, "Read 30 words"), ...block(4, "Share the blocks")]);
    expect(outline(iep + list + heading("IEP: Term 2") + body).recognised).toBe("ask");
  });

  it("is a box not filled in where no long-term target has words", () => {
    const { recognised, unassigned } = outline(iep + tbl(4, block(1, "Read 30 words")));
    expect([recognised, unassigned]).toEqual(["certain", ["Read 30 words"]]);
  });
});

describe("“Long term target 1” above the table of a block", () => {
  const block = (first: readonly CellSource[], words: string) =>
    tbl(4, [[...first], columns, step(words)]);
  const two = (one: readonly CellSource[], other: readonly CellSource[]) =>
    heading("Long term target 1", 2) +
    block(one, "Isla will read 30 words") +
    heading("Long term target 2", 2) +
    block(other, "Isla will share");
  const targets = [
    ["Isla will read a whole book", "achieving", "Isla will read 30 words"],
    ["Isla will make two friends", "nurtured,included", "Isla will share"],
  ];

  it("announces what stands across its first row", () => {
    const body = two(
      [wide("Isla will read a whole book (Achieving)", 4)],
      [wide("Isla will make two friends (Nurtured, Included)", 4)],
    );
    expect(outline(iep + body)).toMatchObject({ targets, unassigned: [] });
  });

  it("announces what stands beside the indicators in its first row", () => {
    const body = two(
      ["Wellbeing indicators: Achieving", wide("Isla will read a whole book", 3)],
      ["Wellbeing indicators: Nurtured, Included", wide("Isla will make two friends", 3)],
    );
    expect(outline(iep + body)).toMatchObject({ targets, unassigned: [] });
  });

  // Near miss: a topic, and an instruction of the form.
  it.each(["Literacy", "Please fill in one row for each step."])("announces no “%s”", (words) => {
    const body = two([wide(words, 4)], [wide(words, 4)]);
    expect(outline(iep + body).targets.map(([target]) => target)).not.toContain(words);
  });
});

describe("a letter before long-term targets", () => {
  const body = (...targets: readonly string[]) =>
    table([
      ["Long term target", ...columns],
      ...targets.map((words, at) => [words, ...step(`Read ${at + 2} words`)]),
    ]);
  it.each([
    [
      ["A. Isla will read", "B. Isla will count"],
      ["Isla will read", "Isla will count"],
    ],
    [
      ["A – Isla will read", "B – Isla will count"],
      ["Isla will read", "Isla will count"],
    ],
    // Near misses: what may be all that is said of a name.
    [
      ["A. will read", "A. will count"],
      ["A. will read", "A. will count"],
    ],
    [["A. Ross will read"], ["A. Ross will read"]],
  ] as const)("is none of their words where they go on with it: %j", (targets, read) => {
    expect(outline(iep + body(...targets)).targets.map(([words]) => words)).toEqual(read);
  });
});

describe("indicators in a line above each block", () => {
  const block = (target: string, words: string) =>
    tbl(4, [["Long term target", wide(target, 3)], columns, step(words)]);
  const read = block("Read more", "Read 30 words");
  const friends = block("Make friends", "Share the blocks");
  const [achieving, included] = ["Achieving", "Included"].map((name) =>
    text(`Wellbeing indicators: ${name}`),
  );
  const indicators = (body: string) => outline(iep + body).targets.map(([, noted]) => noted);
  it("are those of the long-term target in it", () => {
    const body = `${achieving}${read}${text("")}${included}${friends}`;
    expect(indicators(body)).toEqual(["achieving", "included"]);
  });

  it("belong to the block above where one stands below each", () => {
    expect(indicators(`${read}${achieving}${friends}${included}`)).toEqual([
      "achieving",
      "included",
    ]);
  });

  it("are nobody's where they stand between blocks: they may belong to either", () => {
    const body = `${read}${achieving}${friends}${included}${block("Count more", "Count to 20")}`;
    expect(indicators(body)).toEqual(["", "", ""]);
    expect(planOf(iep + body).problems.map(({ code }) => code)).toContain("indicators-unclear");
  });
});

it("“SC” beside targets is what success looks like", () => {
  const body = table([
    ["LTT", "STT", "SC", "Who", "When"],
    ["Read more", "Read 30 words", "All three texts read", "CT", "June"],
  ]);
  const [target] = planOf(iep + body).longTermTargets.flatMap((each) => each.shortTermTargets);
  expect(target?.success?.text).toBe("All three texts read");
});

it.each([
  [
    "Safe [x]   Healthy [ ]   Achieving [ ]   Nurtured [x]   Respected & Responsible [ ]",
    "safe,nurtured",
  ],
  ["(x) Safe   ( ) Healthy   ( ) Achieving   (x) Included", "safe,included"],
])("boxes typed in brackets in a row of indicators are no words: %s", (boxes, indicators) => {
  const rows = [
    ["Long term target", wide("Isla will read more", 3)],
    [wide(boxes, 4)],
    columns,
    step("Isla will read 30 words"),
  ];
  expect(outline(iep + tbl(4, rows))).toMatchObject({
    recognised: "certain",
    targets: [["Isla will read more", indicators, "Isla will read 30 words"]],
  });
});

describe("a card with its labels in the cells", () => {
  const card = (how: string) =>
    tbl(3, [
      [wide("Long term outcome 1: Isla will read more", 3)],
      [wide("Short term outcome 1.1: Isla will read 30 words", 3)],
      [how, "Who: CT", "By: 18 December 2026"],
      [wide("Short term outcome 1.2: Isla will read a page", 3)],
      [how, "Who: CT", "By: end of Term 3"],
    ]);
  it("is read where these are short", () => {
    const [longTerm] = planOf(iep + card("How: Cards and a buddy")).longTermTargets;
    const fields = longTerm?.shortTermTargets.map(({ strategies, when }) => [
      strategies?.text,
      when?.text,
    ]);
    expect(fields).toEqual([
      ["Cards and a buddy", "18 December 2026"],
      ["Cards and a buddy", "end of Term 3"],
    ]);
  });

  it("is asked about where nobody knows one of them", () => {
    expect(planOf(iep + card("Zubrin: Cards and a buddy")).recognised).toBe("ask");
  });
});

describe("a short-term target numbered with its long-term one", () => {
  const block = (label: string, ...steps: readonly string[]) =>
    tbl(4, [[label, wide("Isla will read more", 3)], columns, ...steps.map(step)]);

  it.each([
    ["LT1 ST1: ", "LT1 ST2: "],
    ["LTT1 – STT1 ", "LTT1 – STT2 "],
    ["LT1.1 ", "LT1.2 "],
    ["LTT 1.1: ", "LTT 1.2: "],
  ])("is none: “%s”", (first, second) => {
    const body = block("LT1", `${first}Isla will read 30 words`, `${second}Isla will read a page`);
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [["Isla will read more", "", "Isla will read 30 words", "Isla will read a page"]],
      unassigned: [],
    });
  });

  it("is found by that number where it stands apart", () => {
    const list = table([
      ["No.", "Long term target"],
      ["1", "Isla will read more"],
      ["2", "Isla will make friends"],
    ]);
    const steps = table([columns, step("LT2.1 Isla will share"), step("LT1.1 Isla will read")]);
    expect(outline(iep + list + steps).targets).toEqual([
      ["Isla will read more", "", "Isla will read"],
      ["Isla will make friends", "", "Isla will share"],
    ]);
  });

  it.each(["LT1: ", "LT 1 – ", "LTT1 "])("is not meant by “%s”", (label) => {
    const body = tbl(4, [
      [wide(`${label}Isla will stay calm`, 4)],
      columns,
      step("Isla will wait"),
    ]);
    expect(outline(iep + body).targets).toEqual([["Isla will stay calm", "", "Isla will wait"]]);
  });
});

describe("a heading for long-term and short-term targets", () => {
  const both = "Long term target (bold) / short term targets";
  const read = (first: string, ...bands: readonly CellSource[]) =>
    outline(iep + tbl(4, [[first, ...columns.slice(1)], bands, step("Isla will read 30 words")]));

  it.each([both, "Short term target"])("has the long-term ones across: %s", (first) => {
    const found = read(
      first,
      wide("Isla will read more every day.", 2),
      wide("Wellbeing: Safe", 2),
    );
    expect(found).toEqual({
      recognised: "likely",
      targets: [["Isla will read more every day.", "safe", "Isla will read 30 words"]],
      unassigned: [],
    });
  });

  it.each([
    ["no indicators beside them", "Wellbeing: see front"],
    ["another thing beside them", "Maths"],
  ])("takes nothing across for one with %s", (_what, beside) => {
    const band = [wide("Isla will read more every day.", 2), wide(beside, 2)];
    expect(read(both, ...band).recognised).toBe("ask");
  });
});

it("a label below the numbers of the targets is no number", () => {
  const rows = [
    ["Long term target", wide("Isla will read more", 4)],
    ["", ...columns],
    ["1", ...step("Isla will read 30 words")],
    ["2", ...step("Isla will read a page")],
    ["Wellbeing indicator(s)", wide("Achieving", 4)],
  ];
  expect(outline(iep + tbl(5, rows))).toMatchObject({
    recognised: "certain",
    targets: [
      ["Isla will read more", "achieving", "Isla will read 30 words", "Isla will read a page"],
    ],
  });
});

it("a label in such a column may say of each row which kind it is", () => {
  const rows = [
    ["", "Target", "Date", "Staff"],
    ["Long term 1", wide("Isla will read more", 2), "Wellbeing: Achieving"],
    ["Short term 1.1", "Isla will read 30 words", "Dec", "CT"],
    ["Short term 1.2", "Isla will read a page", "Mar", "PSA"],
  ];
  expect(outline(iep + tbl(4, rows))).toMatchObject({
    recognised: "likely",
    targets: [
      ["Isla will read more", "achieving", "Isla will read 30 words", "Isla will read a page"],
    ],
  });
});

describe("words across the table above a labelled long-term target", () => {
  const under = (first: string, second: string) =>
    tbl(4, [
      [wide(first, 4)],
      [wide("LTT: Isla will read more", 4)],
      columns,
      step("Isla will read 30 words"),
      [wide(second, 4)],
      [wide("LTT: Isla will make friends", 4)],
      step("Isla will share"),
    ]);

  it.each([
    ["Expressive and Receptive Communication", "Gross and Fine Motor Skills"],
    ["Getting On With Others", "Literacy"],
  ])("are the area of it: %s", (first, second) => {
    expect(outline(iep + under(first, second))).toEqual({
      recognised: "certain",
      targets: [
        ["Isla will read more", "", "Isla will read 30 words"],
        ["Isla will make friends", "", "Isla will share"],
      ],
      unassigned: [],
    });
  });

  it.each([
    "Isla will share the blocks",
    "To Share The Blocks",
    "Isla Can Name Ten Animals",
    "Kind, good memory, loves tractors",
  ])("are asked about where they may be a target or what is said of the child: %s", (first) => {
    expect(outline(iep + under(first, "Literacy")).recognised).toBe("ask");
  });
});
