import { heading, tbl, wide } from "../../fixtures/word-xml";
import { docxFrom, paragraph, table } from "../../helpers/docx";
import { readSnapshot } from "../../../src/plan/read-snapshot";
import { styles } from "../../fixtures/styles";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const columns = ["Short term target", "Strategies", "Who"];
const steps = ["Ailsa will read 30 words", "Ailsa will spell 10 words"] as const;

describe("a row across the table of targets", () => {
  it("that names an area is no target that was left out", () => {
    const rows = [
      [wide("SOCIAL AND EMOTIONAL", 3)],
      [wide("LTT 1: Ailsa will make friends", 3)],
      columns,
      [steps[0], "Word tin", "CT"],
    ];
    expect(outline(iep + tbl(3, rows))).toMatchObject({
      recognised: "certain",
      targets: [["Ailsa will make friends", "", steps[0]]],
    });
  });

  const evaluated = (rows: Parameters<typeof tbl>[1]) => {
    const body = iep + tbl(3, [[wide("LTT 1: Ailsa will read more", 3)], columns, ...rows]);
    const [target] = wordsOf(body).longTermTargets;
    return target?.shortTermTargets.map(({ evaluation }) => evaluation);
  };

  it("evaluates the target above it, where each has one", () => {
    const rows = [
      [steps[0], "Word tin", "CT"],
      [wide("Evaluation: nearly there", 3)],
      [steps[1], "Word tin", "CT"],
      [wide("Evaluation:", 3)],
    ];
    expect(evaluated(rows)).toEqual(["nearly there", ""]);
  });

  it("may follow another that says more of that target", () => {
    const rows = [
      [steps[0], "CT"],
      [wide("Strategies: Word tin", 2)],
      [wide("Evaluation: nearly there", 2)],
      [steps[1], "CT"],
      [wide("Strategies: Cards", 2)],
      [wide("Evaluation:", 2)],
    ];
    const above = [[wide("LTT 1: Ailsa will read more", 2)], ["Short term target", "Who"]];
    const [target] = wordsOf(iep + tbl(2, [...above, ...rows])).longTermTargets;
    expect(target?.shortTermTargets).toMatchObject([
      { strategies: "Word tin", evaluation: "nearly there" },
      { strategies: "Cards", evaluation: "" },
    ]);
  });

  it("evaluates none where it stands below several", () => {
    const rows = [
      [steps[0], "Word tin", "CT"],
      [steps[1], "Word tin", "CT"],
      [wide("Evaluation: nearly there", 3)],
    ];
    expect(evaluated(rows)).toEqual([undefined, undefined]);
  });
});

it("a long-term target may be no more than an area", () => {
  const rows = [
    ["Long term target", "Short term target", "Strategies", "Who"],
    ["Communication", steps[0], "Word tin", "CT"],
  ];
  expect(outline(iep + table(rows))).toMatchObject({
    recognised: "certain",
    targets: [["Communication", "", steps[0]]],
  });
});

it("an area named like somebody's words is no label of comments beside targets", () => {
  const rows = [
    ["Area", "Long term target", "Short term target", "Strategies", "Who"],
    ["Pupil voice", "Ailsa will choose for herself", steps[0], "Word tin", "CT"],
  ];
  expect(wordsOf(iep + table(rows)).comments).toEqual([]);
});

it("an aim below its label is no label of comments, whatever a child is to share or say", () => {
  const columns = ["Short term target", "Strategies", "Who"];
  const row = [wide("What do we want to happen? For Ailsa to share her views", 3)];
  const body =
    table([["Name", "Ailsa Ross"]]) + iep + tbl(3, [row, columns, [steps[0], "Tin", "CT"]]);
  expect(wordsOf(body).comments).toEqual([]);
});

it("what a quotation asks is no label of comments", () => {
  const body =
    iep +
    table([
      ["Long term target", "Short term target", "Strategies", "Who"],
      ["Ailsa will read more", steps[0], "Word tin", "CT"],
    ]) +
    heading("Notes") +
    table([["Notes", 'Ailsa to answer "who?" and "where?" with pictures']]);
  expect(wordsOf(body).comments).toEqual([]);
});

it("is read under headings in Gaelic alone", () => {
  const body = table([
    ["Targaid fad-ùine", "Targaidean geàrr-ùine", "Ro-innleachdan", "Cò", "Cuin", "Measadh"],
    ["Leughaidh Ailsa barrachd", "Leughaidh Ailsa 30 facal", "Bogsa", "CT", "Dùbhlachd", ""],
  ]);
  expect(outline(heading("Prògram foghlaim fa leth") + body)).toMatchObject({
    targets: [["Leughaidh Ailsa barrachd", "", "Leughaidh Ailsa 30 facal"]],
  });
});

it("reads indicators and meetings in Gaelic alone", () => {
  const targets = tbl(4, [
    [
      "Targaid fad-ùine 1",
      "Leughaidh Ailsa barrachd",
      "Comharran sunnd",
      "A’ coileanadh agus fallain",
    ],
    ["Targaidean geàrr-ùine", "Ro-innleachdan", "Cò", "Ceann-là"],
    ["Leughaidh Ailsa 30 facal", "Bogsa", "CT", "Dùbhlachd"],
  ]);
  const meetings = table([
    [
      "Seòrsa coinneimh",
      "Ceann-là",
      "Cuireadh gu",
      "An làthair",
      "Cuiridhean air an cur",
      "Geàrr-chunntas air a chur",
    ],
    ["Ath-sgrùdadh teirm", "17.11.26", "Ceitidh", "Ceitidh", "23.10.26", ""],
  ]);
  const body =
    heading("Prògram foghlaim fa leth") + targets + heading("Clàr ath-sgrùdaidh") + meetings;
  const { longTermTargets, reviews } = wordsOf(body);
  expect(longTermTargets.map(({ indicators }) => indicators)).toEqual([["healthy", "achieving"]]);
  expect(reviews).toEqual([
    {
      type: "Ath-sgrùdadh teirm",
      date: "17.11.26",
      invited: ["Ceitidh"],
      attended: ["Ceitidh"],
      invitationsSent: "23.10.26",
      minutesSent: "",
    },
  ]);
});

it.each([
  ["I am a pupil at Rowanbank, a special school for children aged 3 to 18.", "special"],
  ["Innes attends Rowanbank, a mainstream primary school.", "mainstream"],
  ["His sister is at Rowanbank, a special school.", null],
])("the kind of school behind its name: %s", (sentence, setting) => {
  const body =
    table([[sentence]]) +
    iep +
    table([
      ["Long term target", "Short term target", "Strategies", "Who"],
      ["Ailsa will read more", steps[0], "Word tin", "CT"],
    ]);
  expect(wordsOf(body).setting).toBe(setting);
});

describe("a prompt that nobody has written over", () => {
  const columns = ["Long term target", "Short term target", "Strategies", "Who"];
  it.each([
    "[insert target]",
    "<enter target here>",
    "Click or\u00a0tap here to enter\u00a0text.",
    "Click here to add a short term target",
    "Type here",
    "Enter how you will know",
    "[list strategies here]",
    "(complete at review)",
    "[name / role]",
    "[say how you will measure this]",
    "<explain what will help>",
    "(Staff: please write the target here)",
  ])("is no target: %s", (prompt) => {
    const rows = [
      columns,
      ["Ailsa will read more", steps[0], "Word tin", "CT"],
      ["", prompt, prompt, ""],
    ];
    expect(outline(iep + table(rows)).targets).toEqual([["Ailsa will read more", "", steps[0]]]);
  });

  it.each(["[see SLT report]", "(show pictures first)"])(
    "is not what a school writes in brackets: %s",
    (words) => {
      const rows = [columns, ["Ailsa will read more", steps[0], words, "CT"]];
      const [target] = wordsOf(iep + table(rows)).longTermTargets;
      expect(target?.shortTermTargets[0]?.strategies).toBe(words);
    },
  );
});

describe("a column of long-term targets alone", () => {
  const below = table([
    ["Short term target", "Who", "When"],
    ["Read 30 words", "CT", "Dec"],
    ["Take turns in a game", "PSA", "June"],
  ]);

  it("has one in each row", () => {
    const list = table([
      ["Long term target"],
      ["Iona will read more books"],
      ["Iona will play with others"],
    ]);
    expect(outline(iep + list + paragraph("") + below)).toEqual({
      recognised: "certain",
      targets: [
        ["Iona will read more books", ""],
        ["Iona will play with others", ""],
      ],
      unassigned: ["Read 30 words", "Take turns in a game"],
    });
  });

  it("may be numbered, and headed in words of its own", () => {
    const list = table([
      ["No.", "Overall aims"],
      ["1", "Iona will read more books"],
      ["2", "Iona will play with others"],
    ]);
    const steps = table([
      ["Overall aim no.", "Learning targets", "Strat. / res.", "Who"],
      ["1", "Read 30 words", "Word tin", "CT"],
      ["2", "Take turns in a game", "Games", "PSA"],
    ]);
    const { longTermTargets } = wordsOf(iep + list + paragraph("") + steps);
    expect(longTermTargets).toMatchObject([
      { text: "Iona will read more books", shortTermTargets: [{ strategies: "Word tin" }] },
      { text: "Iona will play with others", shortTermTargets: [{ strategies: "Games" }] },
    ]);
  });

  it("is asked about where words in it were left out", () => {
    const list = table([
      ["Long term target", ""],
      ["Iona will read more books", "and she will write about them"],
      ["Iona will play with others", "and she will share her toys"],
    ]);
    expect(outline(iep + list + paragraph("") + below).recognised).toBe("ask");
  });
});

it.each([
  ["in a heading", heading("Overall aim: Iona will read more.", 3)],
  [
    "behind the name of the part",
    paragraph("Section 4 – IEP: Long Term Target 1: Iona will read more."),
  ],
])("a long-term target may stand %s", (_, above) => {
  const steps = table([
    ["Short term target", "Who", "When"],
    ["Iona will read 30 words", "CT", "Dec"],
  ]);
  expect(outline(iep + above + steps).targets).toEqual([
    ["Iona will read more.", "", "Iona will read 30 words"],
  ]);
});

it("indicators may stand behind their label with nothing between", () => {
  const body = tbl(3, [
    [wide("LTT2  Iona will read more.", 3)],
    [wide("SHANARI  Healthy, Respected", 3)],
    ["Short term target", "Who", "When"],
    ["Iona will read 30 words", "CT", "Dec"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Iona will read more.", "healthy,respected", "Iona will read 30 words"],
  ]);
});

it("a heading may name the long-term target and ask for it in other words", () => {
  const body = table([
    ["Long term: What we would like for Iona by the summer", "Next steps", "Who", "By when?"],
    ["To read more books.", "Iona will read 30 words", "CT", "mid-term"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["To read more books.", "", "Iona will read 30 words"],
  ]);
});

it("“Review” asks for a day where days stand below it, in words as well", () => {
  const body = table([
    ["Long term target", "Short term target", "Who", "Review"],
    ["Read more", "Read 30 words", "CT", "before the summer holidays"],
    ["", "Read 40 words", "CT", "mid-term"],
  ]);
  const [target] = wordsOf(iep + body).longTermTargets;
  expect(target?.shortTermTargets.map(({ when }) => when)).toEqual([
    "before the summer holidays",
    "mid-term",
  ]);
});

it("a question in front of a long-term target and its indicators is their label", () => {
  const body = tbl(4, [
    [
      wide("What do we want to happen? Iona will read more.", 2),
      wide("Which wellbeing indicators? Active, Safe", 2),
    ],
    ["Small steps", "What will we do?", "Who will do it?", "By when?"],
    ["Iona will read 30 words", "Games", "CT", "Dec"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Iona will read more.", "safe,active", "Iona will read 30 words"],
  ]);
});

it("a short-term target whose long-term one is still to come belongs to none", () => {
  const list = table([
    ["No.", "Long term target"],
    ["1", "Iona will read more"],
  ]);
  const steps = table([
    ["LTT no.", "Short term target", "Who"],
    ["1", "Read 30 words", "CT"],
    ["tbc", "Try the new sensory path", "PSA"],
  ]);
  expect(outline(iep + list + paragraph("") + steps)).toMatchObject({ recognised: "ask" });
});

it("long-term targets with steps below an action plan are asked about where no heading names the IEP", () => {
  const other =
    heading("Action plan") +
    table([
      ["Need", "Action", "Who", "When"],
      ["Sleep", "Advice", "Nurse", "May"],
    ]);
  const body = tbl(4, [
    [wide("Annual target 1: Iona will read more.", 4)],
    ["Next steps", "Approaches", "By whom", "Review date"],
    ["Iona will read 30 words", "Games", "CT", "28.11.26"],
  ]);
  expect(outline(other + heading("Iona: targets") + body).recognised).toBe("ask");
});

it("another table of the IEP is asked about where words in it were left out, and not where it is empty", () => {
  const heads = ["Short term target", "Who", "When"];
  const read =
    paragraph("Long term target 1: Iona will read more") +
    table([heads, ["Iona will read 30 words", "CT", "Dec"]]);
  const further = (words: string) =>
    paragraph("") + tbl(3, [[wide(words, 3)], heads, ["", "", ""]]);
  expect(
    outline(iep + read + further("Iona will play with two friends at lunch.")).recognised,
  ).toBe("ask");
  expect(outline(iep + read + further("")).recognised).toBe("certain");
});

describe("targets that do not go with one another", () => {
  const block = (label: string, step: string) =>
    tbl(3, [
      [wide(label, 3)],
      ["Short term target", "Strategies", "Who"],
      [step, "Word tin", "CT"],
    ]);

  it("are asked about where a number is left out", () => {
    const first = block("Long Term Target 1: Ailsa will read more", steps[0]);
    const third = block("Long Term Target 3: Ailsa will write more", steps[1]);
    const second = block("Long Term Target 2: Ailsa will write more", steps[1]);
    expect(outline(iep + first + third).recognised).toBe("ask");
    expect(outline(iep + first + second).recognised).toBe("certain");
  });

  it("are asked about where some stand under a long-term target and some under none", () => {
    const loose = tbl(3, [
      ["Short term target", "Strategies", "Who"],
      [steps[1], "Word tin", "CT"],
    ]);
    const body =
      block("Long Term Target 1: Ailsa will read more", steps[0]) +
      heading("Individualised Education Programme: more") +
      loose;
    expect(outline(iep + body).recognised).toBe("ask");
  });
});

it("what a heading in a text box begins ends with the box, where that has its table too", () => {
  const contacts =
    heading("Network of Support") +
    table([
      ["Name", "Role"],
      ["Ms Laing", "Youth worker"],
    ]);
  const box = (content: string) =>
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}${paragraph("")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const rows = [
    [wide("Long term target 1: Ailsa will read more", 3)],
    columns,
    [steps[0], "Word tin", "CT"],
  ];
  const read = { targets: [["Ailsa will read more", "", steps[0]]] };
  expect(outline(box(contacts) + paragraph("Name: Ailsa") + tbl(3, rows))).toMatchObject({
    recognised: "certain",
    ...read,
  });
  const title = box(heading("Section 4: Individualised Education Programme"));
  expect(outline(title + tbl(3, rows))).toMatchObject({ recognised: "certain", ...read });
});

describe("an IEP whose parts have headings below its own", () => {
  const recognised = (body: string) =>
    readSnapshot({ ooxml: null, file: docxFrom({ body, styles }), liveParagraphs: null })
      .recognised;
  const title = heading("Individual Education Plan");
  const people = [
    ["Name", "Role"],
    ["Mr Dow", "Class teacher"],
  ];
  const targets = table([
    ["Goal", "Wellbeing area", "Learning target", "How", "Timescale"],
    ["Ailsa will write longer texts", "Achieving", "Ailsa will plan in boxes", "Planner", "Easter"],
  ]);

  it("goes on below the table of a part", () => {
    const part = heading("Who’s Who?", 2) + table(people) + paragraph("Ailsa tells a good story.");
    expect(recognised(title + part + targets)).toBe("likely");
    expect(recognised(heading("Plan") + part + targets)).toBe("ask");
  });

  it("goes on below a heading beside that of a part", () => {
    const part = heading("Background", 2) + paragraph("Ailsa likes the croft.");
    const aims = table([
      ["", "Annual target", "SHANARRI"],
      ["A", "Ailsa will do written sums", "Achieving"],
    ]);
    const steps = table([
      ["Goes with", "Target", "Methods", "Staff"],
      ["A", "Ailsa will add two numbers", "Squared paper", "CT"],
    ]);
    const body = heading("Annual targets", 2) + aims + heading("Termly targets", 2) + steps;
    expect(recognised(title + part + body)).toBe("likely");
    expect(recognised(heading("Plan") + part + body)).toBe("ask");
  });
});
