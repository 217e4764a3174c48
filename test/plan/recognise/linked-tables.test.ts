import { referenceIn } from "../../../src/plan/recognise/labels/reference";
import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline } from "./outline";

const iep = heading("Individualised Education Programme");
const listed = (heads: readonly string[], ...numbers: readonly string[]) =>
  table([heads, ...["Read more", "Make friends"].map((words, at) => [numbers[at] ?? "", words])]);
const steps = (...targets: readonly string[]) =>
  paragraph("") +
  heading("Short term targets", 2) +
  table([["Short term target", "Who", "When"], ...targets.map((words) => [words, "CT", "Dec"])]);
const named = ["No.", "Long term target"];

describe("numbers typed before short-term targets", () => {
  const read = ["Read more", "", "Read 30 words"];
  const friends = ["Make friends", "", "Share the blocks"];
  it.each([
    ["2.1 and 1.1", listed(named, "1", "2"), ["2.1 Share the blocks", "1.1 Read 30 words"]],
    ["2a and 1a", listed(named, "1", "2"), ["2a) Share the blocks", "1a) Read 30 words"]],
    ["B1 and A1", listed(named, "A", "B"), ["B1. Share the blocks", "A1. Read 30 words"]],
    [
      "2.1 and 1.1, which are counted",
      listed(["Area", "Long term target"], "Literacy", "Social skills"),
      ["2.1 Share the blocks", "1.1 Read 30 words"],
    ],
  ])("name the long-term ones: %s", (_name, above, targets) => {
    expect(outline(iep + above + steps(...targets))).toMatchObject({
      targets: [read, friends],
      unassigned: [],
    });
  });

  it.each([
    [["2.1", "1.1"], true],
    [["B1", "A1"], true],
    [["STT 2.1", "STT 1.1"], true],
    // Near miss: plain numbers that come once are those of the short-term targets.
    [["2", "1"], false],
  ])("may stand beside them once each: %j", (numbers, isTied) => {
    const below = table([
      ["No.", "Short term target", "Who"],
      ...["Share the blocks", "Read 30 words"].map((words, at) => [numbers[at] ?? "", words, "CT"]),
    ]);
    const above = numbers.includes("A1") ? listed(named, "A", "B") : listed(named, "1", "2");
    const { unassigned } = outline(iep + above + heading("Short term targets", 2) + below);
    expect(unassigned).toEqual(isTied ? [] : ["Share the blocks", "Read 30 words"]);
  });

  it.each([
    [
      "are their own",
      ["1. Read 30 words", "2. Share the blocks"],
      ["Read 30 words", "Share the blocks"],
    ],
    [
      "name a target that is not there",
      ["3.1 Read 30 words", "3.2 Share"],
      ["Read 30 words", "Share"],
    ],
    ["are measures", ["1.5 m is what Ailsa will jump", "2.5 m is next"], undefined],
  ])("tie nothing where they %s", (_name, targets, unassigned = targets) => {
    expect(outline(iep + listed(named, "1", "2") + steps(...targets))).toMatchObject({
      targets: [
        ["Read more", ""],
        ["Make friends", ""],
      ],
      unassigned,
    });
  });

  it("are asked about where some have none", () => {
    const body = iep + listed(named, "1", "2") + steps("1.1 Read 30 words", "Share the blocks");
    expect(outline(body).recognised).toBe("ask");
  });
});

describe("a year in the heading of the list", () => {
  it.each(["(session 26/27)", "2026-27", "(by June 2027)"])("is no number: %s", (year) => {
    const list = table([
      ["No.", `Long Term Targets ${year}`, "Wellbeing indicators"],
      ["1", "Read more", "Achieving"],
      ["2", "Make friends", "Included"],
    ]);
    const below = table([
      ["LTT no.", "Short term target", "Who"],
      ["2", "Share the blocks", "CT"],
      ["1", "Read 30 words", "CT"],
    ]);
    expect(outline(iep + list + paragraph("") + below)).toMatchObject({
      recognised: "certain",
      targets: [
        ["Read more", "achieving", "Read 30 words"],
        ["Make friends", "included", "Share the blocks"],
      ],
    });
  });
});

describe("a column that names the long-term target of each row", () => {
  const list = (heads: readonly string[], first: string, second: string) =>
    table([heads, [first, "Read more", "Achieving"], [second, "Make friends", "Included"]]);
  const sheet = (head: string, ...rows: readonly (readonly [string, string])[]) =>
    paragraph("Sheet") +
    table([
      ["Short term target", head, "Who", "How did it go?"],
      ...rows.map(([words, link]) => [words, link, "CT", ""]),
    ]);
  it.each([
    ["LT target ref", list(["Ref", "Long term target", "Indicators"], "A", "B"), ["A", "B"]],
    ["Outcome no.", list(["No.", "Yearly outcome", "Indicators"], "1", "2"), ["1", "2"]],
    [
      "Long term target no.",
      list(["Number", "Long term target", "SHANARRI"], "LT1", "LT2"),
      ["LT1", "LT2"],
    ],
    ["Links to LTT", list(["LTT", "Target for the session", "Indicators"], "1", "2"), ["1", "2"]],
  ] as const)("by its letter or number: “%s”", (head, longTerm, [first, second]) => {
    const sheets =
      sheet(head, ["Share the blocks", second], ["Read 30 words", first]) +
      sheet(head, ["Read a page", first]);
    expect(outline(iep + longTerm + sheets)).toMatchObject({
      recognised: "likely",
      targets: [
        ["Read more", "achieving", "Read 30 words", "Read a page"],
        ["Make friends", "included", "Share the blocks"],
      ],
      unassigned: [],
    });
  });
});

describe("a list below a table of another part", () => {
  const list = table([
    ["No.", "Long term target"],
    ["1", "Read more"],
    ["2", "Make friends"],
  ]);
  const sheets =
    heading("Short Term Target Form – LTT 2", 2) +
    table([
      ["Short term target", "Who", "When"],
      ["Share the blocks", "CT", "Dec"],
    ]);
  const partners = heading("Partners to the plan", 2) + table([["Name"], ["K Ross, EP"]]);
  it("belongs to the targets where a heading says so", () => {
    const title = p(run("Long Term Target Form"), '<w:outlineLvl w:val="1"/>');
    const body = partners + title + list + sheets;
    expect(outline(iep + body).targets).toEqual([
      ["Read more", ""],
      ["Make friends", "", "Share the blocks"],
    ]);
  });
});

describe("long-term and short-term targets under a title each", () => {
  const title = (words: string, level = 1) =>
    p(run(words), `<w:outlineLvl w:val="${String(level - 1)}"/>`);
  const goals = (...heads: string[]) =>
    table([heads, ["LT1 Ailsa will read more", "Safe"], ["LT2 Ailsa will make friends", "Active"]]);
  const sheet =
    title("IEP Short Term Targets") +
    table([
      ["Short term target", "Links to", "Support", "Staff", "When"],
      ["ST1 Ailsa will read 30 words", "LT1", "Cards", "CT", "Dec"],
      ["ST2 Ailsa will share a toy", "LT2", "Games", "PSA", "Oct"],
    ]);
  const details = title("IEP Long Term Targets") + table([["Name", "Ailsa", "School", "Kinloch"]]);
  const people = table([
    ["Name", "Role"],
    ["K Ross", "EP"],
  ]);
  const record = table([
    ["Type", "Date", "Attended"],
    ["Termly", "3 June 2026", "Mum"],
  ]);

  it.each(["Partners to the plan", "Core group", "Network of support"])(
    "are read where a table of people stands between: %s",
    (name) => {
      const bold = p(run(name, "<w:b/>"));
      const above = details + bold + people + paragraph("Ailsa Ross S1");
      expect(outline(above + goals("Long term target", "Indicators") + sheet)).toEqual({
        recognised: "certain",
        targets: [
          ["Ailsa will read more", "safe", "Ailsa will read 30 words"],
          ["Ailsa will make friends", "active", "Ailsa will share a toy"],
        ],
        unassigned: [],
      });
    },
  );

  it.each<[string, string]>([
    ["below meetings", title("Review record", 2) + record + goals("Long term target", "Why")],
    ["in another part", title("Action plan", 2) + goals("Long term target", "Indicators")],
    [
      "in boxes below meetings",
      title("Review record", 2) + record + table([["LTT 1", "Ailsa will read more"]]),
    ],
    [
      "headed as targets",
      title("Partners to the plan", 2) + people + goals("Target", "Indicators"),
    ],
    ["headed in other words", title("Partners to the plan", 2) + people + goals("Focus", "Why")],
    ["in lines", title("Partners to the plan", 2) + people + paragraph("1. Ailsa will read more")],
  ])("are asked about where the long-term ones stand %s, and are not read", (_name, between) => {
    expect(outline(details + between + sheet).recognised).toBe("ask");
  });

  it("are read alone where nothing says that there are long-term ones", () => {
    const told =
      title("Review record", 2) +
      table([
        ["Type", "Date", "Long term targets discussed"],
        ["Termly", "3 June 2026", "yes"],
      ]);
    expect(outline(sheet + told).unassigned).toHaveLength(2);
  });
});

it("a row across the table says whose short-term goals stand below its headings", () => {
  const goals = table([
    ["Goal", "Safe", "Healthy", "Achieving", "Included"],
    ["1. Read more", "", "", "X", ""],
    ["2. Make friends", "", "", "", "X"],
  ]);
  const block = (title: string, words: string) =>
    paragraph("") +
    tbl(3, [[wide(title, 3)], ["Short-term goal", "Lead", "When"], [words, "CT", "Dec"]]);
  const body =
    block("Goal 2 – short-term goals", "Share the blocks") +
    block("Goal 1 – short-term goals", "Read 30 words");
  expect(outline(iep + goals + body).targets).toEqual([
    ["Read more", "achieving", "Read 30 words"],
    ["Make friends", "included", "Share the blocks"],
  ]);
});

describe("a list of aims in other words", () => {
  const aims = (label: string) =>
    table([
      [label, "Wellbeing indicators"],
      ["Ailsa will read more", "Achieving"],
      ["Ailsa will make friends", "Included"],
    ]);
  const longTerm = [
    ["Ailsa will read more", "achieving"],
    ["Ailsa will make friends", "included"],
  ];

  it.each(["What do we want to happen?", "Desired outcomes", "Goals", "My goal for the year:"])(
    "headed “%s” holds the long-term targets of the table below",
    (label) => {
      expect(outline(iep + aims(label) + steps("Read 30 words", "Share the blocks"))).toEqual({
        recognised: "likely",
        targets: longTerm,
        unassigned: ["Read 30 words", "Share the blocks"],
      });
    },
  );

  it.each([
    ["one column alone", table([["Desired outcomes"], ["Ailsa will read more"], ["To be calm"]])],
    [
      "a column that Amas does not know beside them",
      table([
        ["Desired outcomes", "Zone"],
        ["Ailsa will read more", "blue, she says"],
        ["Ailsa will be calm", "green, she says"],
      ]),
    ],
  ])("is asked about in %s", (_name, list) => {
    expect(outline(iep + list + steps("Read 30 words", "Share")).recognised).toBe("ask");
  });

  it("is none where long-term targets are named", () => {
    const body =
      iep +
      aims("Desired outcomes") +
      paragraph("") +
      table([
        ["Long term target", "Short term target", "Who", "When"],
        ["Read more", "Read 30 words", "CT", "Dec"],
      ]);
    expect(outline(body).targets).toEqual([["Read more", "", "Read 30 words"]]);
  });

  it("is none in another part of the plan", () => {
    const body = heading("Action Plan") + aims("Desired outcomes") + iep + steps("Read 30 words");
    expect(outline(body)).toMatchObject({ targets: [], unassigned: ["Read 30 words"] });
  });
});

describe("a title of the steps of one target", () => {
  it.each([
    ["My small steps – My goal for the year 2", 2],
    ["Small steps for goal 3", 3],
    ["Outcome 1: next steps", 1],
    ["Short term targets for long term target 4", 4],
    ["Short-term target sheet for LT1", 1],
    ["Page of short term targets, LTT 2", 2],
    ["Short term targets for Long Term Target Two", 2],
    ["LT2 – short term target sheet", 2],
    ["For aim 2", 2],
    ["Towards our goal 2", 2],
    ["Short term targets for long term target B", 102],
    ["LTT A: short term targets", 101],
    // Near misses: the step's own number, and a target itself.
    ["Short term target 2", null],
    ["Long term target 2: short term memory games", null],
    ["LTT 2: Read more – short term targets", null],
    ["The short term target will lead to LTT 2", null],
    ["Step 2", null],
    ["Ailsa will take ten steps to reach goal 2", null],
    ["Goal 2", null],
    ["For target 2 Ailsa will read", null],
    ["Short term targets for a long term target a year", null],
    ["Long term target: Count to ten – short term targets", null],
  ])("“%s” names %s", (title, number) => {
    expect(referenceIn(title)).toBe(number);
  });
});

describe("sheets of short-term targets, each under a title of its own", () => {
  const sheet = (title: string, target: string) =>
    heading(title, 2) +
    table([
      ["Short term target", "Who", "When"],
      [target, "CT", "Dec"],
    ]);
  const sheets = (one: string, two: string) =>
    iep + listed(named, "1", "2") + sheet(one, "Read 30 words") + sheet(two, "Share the blocks");

  it("go with the long-term target whose number the title has", () => {
    expect(outline(sheets("Sheet: short term targets for LT2", "STT sheet for LT1"))).toEqual({
      recognised: "certain",
      targets: [
        ["Read more", "", "Share the blocks"],
        ["Make friends", "", "Read 30 words"],
      ],
      unassigned: [],
    });
  });

  const aims = ["Ailsa will read for pleasure", "Ailsa will make friends at school"] as const;
  const byWords = (one: string, two: string) =>
    iep +
    table([["Long term target"], ...aims.map((words) => [words])]) +
    sheet(one, "Share the blocks") +
    sheet(two, "Read 30 words");

  it.each([
    [
      "all of its words",
      `Short term targets for: ${aims[1]}`,
      `Short term targets for: ${aims[0]}`,
    ],
    ["words within a title", `“${aims[1]}”: our steps`, `“${aims[0]}”: our steps`],
    [
      "some of its words",
      "Steps towards – make friends at school",
      "Steps towards – read for pleasure",
    ],
  ])("go with the long-term target of which the title has %s", (_name, one, two) => {
    expect(outline(byWords(one, two))).toMatchObject({
      targets: [
        [aims[0], "", "Read 30 words"],
        [aims[1], "", "Share the blocks"],
      ],
      unassigned: [],
    });
  });

  it.each([
    ["nothing known", sheets("Blue sheet", "Green sheet")],
    ["words of both", byWords("Short term targets – Ailsa will", "Steps – Ailsa will")],
    ["a word or two of each", byWords("Steps – at school", "Steps – for pleasure")],
  ])("are asked about where the titles say %s", (_name, body) => {
    expect(outline(body).recognised).toBe("ask");
  });
});

describe("a title of the IEP", () => {
  it.each([
    ["Child's Plan Section 4: IEP", "iep"],
    ["Child’s Plan – Section 4 IEP", "iep"],
    ["My Learning Plan (IEP)", "iep"],
    ["Child's Plan", undefined],
    ["My Learning Plan", undefined],
  ])("“%s” begins %s", (text, kind) => {
    expect(sectionOf(text, false)?.kind).toBe(kind);
  });
});

describe("a handout about plans", () => {
  const at = (level: number, words: string) => p(run(words), `<w:outlineLvl w:val="${level}"/>`);
  const calendar =
    at(1, "Short term targets") +
    paragraph("Break each long term target down into steps.") +
    at(1, "Calendar for staff") +
    table([
      ["Month", "What needs to be done", "Who"],
      ["August", "Read the plan of last year", "CT"],
      ["October", "Meet the family and draft targets", "HT"],
    ]);
  it.each([
    ["Guidance for new staff: Individualised Educational Programmes", "none"],
    ["Individualised Educational Programme", "ask"],
  ])("“%s” makes of its calendar %s", (title, recognised) => {
    expect(outline(at(0, title) + calendar).recognised).toBe(recognised);
  });

  it("does not hide a plan that comes behind it", () => {
    const body =
      at(0, "Writing IEPs: notes for staff") +
      calendar +
      at(0, "Individualised Education Programme") +
      table([
        ["Long term target", "Short term target", "Who", "When"],
        ["Read more", "Read 30 words", "CT", "Dec"],
      ]);
    expect(outline(body).targets).toEqual([["Read more", "", "Read 30 words"]]);
  });
});

describe("the IEPs of two years in one document", () => {
  const top = (words: string) => p(run(words), '<w:outlineLvl w:val="0"/>');
  const block = (target: string, ...steps: readonly string[]) =>
    tbl(3, [
      [wide(`Long term target 1: ${target}`, 3)],
      ["Short term target", "Who", "When"],
      ...steps.map((words) => [words, "CT", "Dec"]),
    ]) + paragraph("");
  const years = (first: string, second: string) =>
    first + block("Read more", "Read 30 words") + second + block("Read more", "Read a page", "");
  const both = [
    ["Read more", "", "Read 30 words"],
    ["Read more", "", "Read a page"],
  ];

  it.each([
    ["IEP 2024/25", "IEP 2025/26"],
    ["Section 4: IEP – Session 2025–2026", "Section 4: IEP – Session 2024–2025"],
    ["IEP", "IEP (last year)"],
    ["This year's IEP", "Last year's IEP"],
  ])("have a target each though its words are the same: %s, %s", (first, second) => {
    expect(outline(years(top(first), top(second))).targets).toEqual(both);
  });

  it("may be told apart by the first row of their tables", () => {
    const year = (session: string, step: string) =>
      tbl(3, [
        [wide(`Session ${session}`, 3)],
        ["Long term target", "Short term target", "Who"],
        ["Read more", step, "CT"],
      ]) + paragraph("");
    const body = year("2024/25", "Read 30 words") + year("2025/26", "Read a page");
    expect(outline(top("IEP") + body).targets).toEqual(both);
  });

  it("may be told apart by a line above the table", () => {
    const lines = ["Session 2024/25", "Session 2025/26"].map(paragraph);
    const [first = "", second = ""] = lines;
    expect(outline(years(iep + first, second)).targets).toEqual(both);
  });

  it.each([
    ["Individualised Education Programme (continued)"],
    ["IEP, continued"],
    ["IEP 2024/25 (continued)"],
  ])("are none where the second only goes on: %s", (second) => {
    expect(outline(years(top("IEP 2024/25"), top(second))).targets).toEqual([
      ["Read more", "", "Read 30 words", "Read a page"],
    ]);
  });

  it("are linked by the numbers of each", () => {
    const linked = (...steps: readonly string[]) =>
      listed(named, "1", "2") +
      paragraph("") +
      table([["Short term target", "Who", "When"], ...steps.map((words) => [words, "CT", "Dec"])]);
    const body =
      top("IEP 2024/25") +
      linked("1.1 Read 30 words", "2.1 Share") +
      top("IEP 2025/26") +
      linked("1.1 Read a page", "2.1 Take turns");
    expect(outline(body)).toMatchObject({
      targets: [
        ["Read more", "", "Read 30 words"],
        ["Make friends", "", "Share"],
        ["Read more", "", "Read a page"],
        ["Make friends", "", "Take turns"],
      ],
      unassigned: [],
    });
  });

  it("are one where the second year has short-term targets alone", () => {
    const body =
      top("Long term targets 2024–2026") +
      listed(named, "1", "2") +
      top("Short term targets 2025/26") +
      table([
        ["Short term target", "Who"],
        ["1.1 Read a page", "CT"],
        ["2.1 Share", "CT"],
      ]);
    expect(outline(body)).toMatchObject({
      targets: [
        ["Read more", "", "Read a page"],
        ["Make friends", "", "Share"],
      ],
      unassigned: [],
    });
  });
});

describe("tables titled by the number of their long-term target", () => {
  const part = (number: number, words: string) =>
    heading(`Short term targets for long term target ${number}`, 3) +
    table([
      ["Short term target", "Who", "When"],
      [words, "CT", "Dec"],
    ]);
  const parts = part(1, "Read 30 words") + part(2, "Share the blocks");
  const aims = table([
    ["No", "Educational objective", "SHANARRI"],
    ["1", "Read more", "Achieving"],
    ["2", "Make friends", "Included"],
  ]);

  it("go with a list of aims in other words under “Part 1: long term”", () => {
    const body = iep + heading("Part 1: long term", 3) + aims + parts;
    expect(outline(body).targets).toEqual([
      ["Read more", "achieving", "Read 30 words"],
      ["Make friends", "included", "Share the blocks"],
    ]);
  });

  it("are asked about where no such target is to be found", () => {
    expect(outline(iep + parts).recognised).toBe("ask");
  });
});

it.each([
  ["What will I work on this term? for no. 2", 2],
  ["Short term targets for number 3", 3],
  ["Small steps under no. 1", 1],
  ["Targets to be achieved for Outcome sought 1", 1],
  ["Stepping stones towards my overall aim 2", 2],
  ["Next steps for goal 3:", 3],
  // Near misses: the number of the short-term target, and of another thing.
  ["Short term target no. 2", null],
  ["Support for no. 2", null],
  ["Strategies for Outcome sought 1", null],
  ["Targets to be achieved for term 1", null],
  ["Stepping stones for outcome 1.2", null],
])("the title “%s” names the long-term target %s", (text, number) => {
  expect(referenceIn(text)).toBe(number);
});

describe("bare numbers typed before long-term targets", () => {
  const plan = (...rows: readonly (readonly [string, string])[]) =>
    outline(
      iep +
        table([["Long term target", "Short term target", "Who"], ...rows.map((r) => [...r, "CT"])]),
    ).targets.map(([target]) => target);

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      "in their order are no part of them",
      [
        ["1 To move with balance", "1.1 To climb the steps"],
        ["2 To feel proud", "2.1 To show my work"],
      ],
      ["To move with balance", "To feel proud"],
    ],
    [
      "may be that of the only one",
      [["1 To move with balance", "1.1 To climb the steps"]],
      ["To move with balance"],
    ],
    [
      "out of their order are words of the targets",
      [
        ["3 Rs with less help", "To climb the steps"],
        ["2 To feel proud", "To show my work"],
      ],
      ["3 Rs with less help", "2 To feel proud"],
    ],
    [
      "that count something are left",
      [
        ["1 hour in class each day", "To climb the steps"],
        ["2 friends to play with", "To show my work"],
      ],
      ["1 hour in class each day", "2 friends to play with"],
    ],
  ])("%s", (_name, rows, targets) => {
    expect(plan(...rows)).toEqual(targets);
  });
});

describe("rows that name a long-term target by its number alone", () => {
  const bands = (name: string) =>
    tbl(2, [
      ["Short term outcome", "Who"],
      [wide(`${name} 1`, 2)],
      ["Read 30 words", "CT"],
      [wide(`${name} 2`, 2)],
      ["Share the blocks", "PSA"],
    ]);
  const list = (label: string) =>
    [label, "1. Read more (Achieving)", "2. Make friends (Included)"].map(paragraph).join("");

  it.each([
    ["Long term outcomes for this session", "Outcome"],
    ["Long term goals for the year:", "Goal"],
    ["Long term targets", "Aim"],
  ])("“%s”, listed above, then “%s 1”", (label, name) => {
    expect(outline(iep + list(label) + bands(name))).toMatchObject({
      targets: [
        ["Read more", "achieving", "Read 30 words"],
        ["Make friends", "included", "Share the blocks"],
      ],
      unassigned: [],
    });
  });

  it("may number the short-term ones where they say “Target”", () => {
    const { unassigned } = outline(iep + list("Long term targets") + bands("Target"));
    expect(unassigned).toEqual(["Read 30 words", "Share the blocks"]);
  });
});

it.each([
  ["LT target – Read more", ["Read more"]],
  ["LT goal 1: Read more", ["Read more"]],
  // Near miss: a sentence that only begins alike.
  ["LT targets were agreed with home in August", []],
])("“%s” above a table: %j", (line, targets) => {
  const below = table([["ST target", "Who"], ...[["Read 30 words", "CT"]]]);
  expect(outline(iep + paragraph(line) + below).targets.map(([words]) => words)).toEqual(targets);
});

describe("long-term targets by a number or letter in a column of its own", () => {
  const below = (first: string, second: string) =>
    paragraph("") +
    table([
      ["LTT", "Short term target", "Who", "When"],
      [second, "Share the blocks", "CT", "Dec"],
      [first, "Read 30 words", "CT", "Dec"],
    ]);
  const linked = [
    ["Read more", "achieving", "Read 30 words"],
    ["Make friends", "included", "Share the blocks"],
  ];

  it.each([
    ["which the form calls “LTT”", ["LTT", "Target", "SHANARRI"], ["1", "2"], below("1", "2")],
    ["by letters", ["LTT", "Target", "SHANARRI"], ["A", "B"], below("A", "B")],
  ] as const)("%s", (_name, heads, [one, two], steps) => {
    const list = table([
      [...heads],
      [one, "Read more", "Achieving"],
      [two, "Make friends", "Included"],
    ]);
    expect(outline(iep + list + steps)).toMatchObject({ targets: linked, unassigned: [] });
  });

  it("by a letter typed before each of those in the list", () => {
    const list = table([
      ["Long term target", "Wellbeing indicators"],
      ["A. Read more", "Achieving"],
      ["B. Make friends", "Included"],
    ]);
    expect(outline(iep + list + below("A", "B"))).toMatchObject({
      targets: linked,
      unassigned: [],
    });
  });

  // Near miss: with a person and a day beside them the targets are the short-term ones.
  it("are not taken for those where each has who does it", () => {
    const list = table([
      ["LTT", "Target", "Who", "When"],
      ["1", "Read 30 words", "CT", "Dec"],
      ["2", "Share the blocks", "CT", "Dec"],
    ]);
    const { targets } = outline(iep + list);
    expect(targets.map(([words]) => words)).not.toContain("Read 30 words");
  });
});

describe("a table headed “Target” below the title “Long term targets”", () => {
  const body = (title: string, ...more: readonly string[]) =>
    iep +
    heading(title, 2) +
    table([
      ["Target", "Wellbeing indicators", ...more],
      ["Ailsa will enjoy talking to others.", "Included", ...more.map(() => "Cards")],
      ["Ailsa will learn through play.", "Active", ...more.map(() => "Cards")],
    ]) +
    heading("Short term targets – this block", 2) +
    table([
      ["Target", "What we do", "Who", "How it went"],
      ["Ailsa will stack six blocks.", "Show her", "CT", ""],
    ]);

  it.each([
    "Long term targets",
    "Long term targets – to June 2027",
    "Long term targets by the end of June",
    "Long-term goals (2026/27)",
    "Long term targets 2026-27",
  ])("lists them: %s", (title) => {
    expect(outline(body(title))).toMatchObject({
      recognised: "likely",
      targets: [
        ["Ailsa will enjoy talking to others.", "included"],
        ["Ailsa will learn through play.", "active"],
      ],
      unassigned: ["Ailsa will stack six blocks."],
    });
  });

  it.each([
    ["it asks how they are worked on too", body("Long term targets", "Strategies")],
    ["the title has a number", body("Long term target 1")],
  ])("does not where %s", (_why, document) => {
    const { targets } = outline(document);
    expect(targets.map(([text]) => text)).not.toContain("Ailsa will learn through play.");
  });
});

it.each(["Long term target – to June 2027", "Long term target 2026/27"])(
  "how far a long-term target is to reach is not what it says: %s",
  (title) => {
    const above = paragraph(title) + paragraph("Ailsa will enjoy talking to others.");
    const { targets } = outline(iep + above + steps("Greet a friend"));
    expect(targets).toEqual([["Ailsa will enjoy talking to others.", "", "Greet a friend"]]);
  },
);

describe("tables of short-term targets in the cells beside the long-term ones", () => {
  const inner = (step: string) => ({
    xml:
      table([
        ["STT", "Strategies", "Who"],
        [step, "Cards", "CT"],
      ]) + p(""),
  });
  const frame = (heads: readonly string[], label: string) =>
    tbl(2, [
      heads,
      [`${label}Ailsa will read more.`, inner("Ailsa will read 30 words")],
      [`${label}Ailsa will make friends.`, inner("Ailsa will play one game")],
    ]);

  it.each([
    ["Long term target", "Short term targets and support"],
    ["Long term target", "Small steps and how we help"],
    ["Long term outcomes", "This term's work"],
    ["Annual goal", "Details"],
  ])("stand under headings of whatever words: %s | %s", (...heads) => {
    const targets = [
      ["Ailsa will read more.", "", "Ailsa will read 30 words"],
      ["Ailsa will make friends.", "", "Ailsa will play one game"],
    ];
    expect(outline(iep + frame(heads, "")).targets).toEqual(targets);
    expect(outline(iep + frame(heads, "LTT: ")).targets).toEqual(targets);
  });

  it("stand in a row across the table below the long-term target, with its headings over it", () => {
    const block = (words: string, indicators: string, step: string) =>
      tbl(2, [
        ["Long term target", "Wellbeing indicators"],
        [words, indicators],
        [{ ...inner(step), span: 2 }],
      ]);
    const body =
      block("Ailsa will read more.", "Achieving", "Ailsa will read 30 words") +
      p("") +
      block("Ailsa will make friends.", "Included", "Ailsa will play one game");
    expect(outline(iep + body).targets).toEqual([
      ["Ailsa will read more.", "achieving", "Ailsa will read 30 words"],
      ["Ailsa will make friends.", "included", "Ailsa will play one game"],
    ]);
  });

  it("stand below a long-term target that has its label beside it", () => {
    const body = tbl(2, [
      ["Long term target 1", "Ailsa will read more."],
      ["Steps", inner("Ailsa will read 30 words")],
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Ailsa will read more.", "", "Ailsa will read 30 words"],
    ]);
  });
});
