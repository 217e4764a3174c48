import { colour, enjoyBooks, retell, saySafe, sixty } from "./aims-of-orla";
import { heading, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { planOf, wordsOf } from "./outline";

const front =
  table([
    ["Pupil", "Orla Petrie"],
    ["Class", "P4"],
  ]) + heading("Orla's Individualised Educational Programme");

const read = (body: string) => {
  const { recognised, longTermTargets, problems } = wordsOf(front + body);
  return {
    recognised,
    problems,
    targets: longTermTargets.map(({ text, indicators, shortTermTargets }) => [
      text,
      indicators,
      shortTermTargets,
    ]),
  };
};

/** What each of the forms below says. */
const whole = [
  [
    enjoyBooks,
    ["achieving"],
    [
      { text: sixty, strategies: "Word cards", who: "Mrs Laing", evaluation: "48 so far" },
      { text: retell, strategies: "Story mitten", who: "PSA", evaluation: "" },
    ],
  ],
  [
    saySafe,
    ["safe", "nurtured"],
    [{ text: colour, strategies: "Zones board", who: "PSA", evaluation: "Most days" }],
  ],
];

const rows = [
  [sixty, "Word cards", "Mrs Laing", "48 so far"],
  [retell, "Story mitten", "PSA", ""],
  [colour, "Zones board", "PSA", "Most days"],
] as const;

describe("a form whose labels are in no list is read by how its aims stand under each other", () => {
  const labels = ["Peerie pace", "What folk will do", "Helping hands", "How it went"];

  it.each<[string, string]>([
    [
      "a row for each short-term target",
      table([
        ["Petal", "Muckle pace", ...labels],
        ["Achieving", enjoyBooks, ...rows[0]],
        ["", "", ...rows[1]],
        ["Safe, Nurtured", saySafe, ...rows[2]],
      ]),
    ],
    [
      "a band above the rows of each long-term target",
      tbl(4, [
        [wide(`Muckle pace 1: ${enjoyBooks}`, 2), wide("Petals: Achieving", 2)],
        [...labels],
        [...rows[0]],
        [...rows[1]],
        [wide(`Muckle pace 2: ${saySafe}`, 2), wide("Petals: Safe, Nurtured", 2)],
        [...labels],
        [...rows[2]],
      ]),
    ],
    [
      "a line above a table for each long-term target",
      paragraph(`Muckle pace 1 – ${enjoyBooks}`) +
        paragraph("Petals Achieving") +
        table([labels, [...rows[0]], [...rows[1]]]) +
        paragraph(`Muckle pace 2 – ${saySafe}`) +
        paragraph("Petals Safe, Nurtured") +
        table([labels, [...rows[2]]]),
    ],
    [
      "a table turned round for each",
      table([
        ["Muckle pace", enjoyBooks, ""],
        ["Petal", "Achieving", ""],
        ...labels.map((label, at) => [label, rows[0][at] ?? "", rows[1][at] ?? ""]),
      ]) +
        paragraph("") +
        table([
          ["Muckle pace", saySafe],
          ["Petal", "Safe, Nurtured"],
          ...labels.map((label, at) => [label, rows[2][at] ?? ""]),
        ]),
    ],
    [
      "a label beside each, below a title that counts the targets",
      tbl(2, [
        ["Muckle pace 1", enjoyBooks],
        ["Petal", "Achieving"],
        ...rows
          .slice(0, 2)
          .flatMap((row, count) => [
            [wide(`Block ${count + 1}`, 2)],
            ...labels.map((label, at) => [label, row[at] ?? ""]),
          ]),
        ["Muckle pace 2", saySafe],
        ["Petal", "Safe, Nurtured"],
        [wide("Block 1", 2)],
        ...labels.map((label, at) => [label, rows[2][at] ?? ""]),
      ]),
    ],
  ])("%s", (_, body) => {
    expect(read(body)).toEqual({ recognised: "likely", problems: [], targets: whole });
  });

  it.each<[string, readonly string[]]>([
    [
      "I can",
      ["I can enjoy books", "I can read 60 words", "I can retell a story", "I can be calm"],
    ],
    [
      "To",
      ["To enjoy books more", "To read 60 words", "To retell one story", "To stay in the hall"],
    ],
    [
      "a verb",
      [
        "Enjoy books by herself",
        "Read 60 words on sight",
        "Retell a story in three parts",
        "Stay calm in the hall",
      ],
    ],
  ])("whose aims begin with “%s”", (_, [year = "", ...steps]) => {
    const { recognised, targets } = read(
      table([
        ["Muckle pace", "Peerie pace", "Folk"],
        [year, steps[0] ?? "", "PSA"],
        ["", steps[1] ?? "", "Mrs Laing"],
        [`${year} at home`, steps[2] ?? "", "PSA"],
      ]),
    );
    expect(recognised).toBe("likely");
    expect(targets.map(([text]) => text)).toEqual([year, `${year} at home`]);
  });

  it("says in the form’s own words where it was read", () => {
    const block = (aim: string, ...steps: readonly string[]) =>
      tbl(3, [
        ["Muckle pace", wide(aim, 2)],
        ["Peerie pace", ...steps],
        ["Folk", "Mrs Laing", "PSA"],
      ]);
    const { recognised, readFrom } = planOf(
      table([["Pupil", "Orla Petrie"]]) +
        paragraph("") +
        block(enjoyBooks, sixty, retell) +
        paragraph("") +
        block(saySafe, colour, "Orla will ask for a break"),
    );
    expect(recognised).toBe("likely");
    expect(readFrom).toEqual(["Muckle pace", "Muckle pace"]);
  });

  it("says which label was taken for which", () => {
    const { evidence } = planOf(
      front +
        table([
          ["Muckle pace", "Peerie pace", "What folk will do"],
          [enjoyBooks, sixty, "Word cards"],
          ["", retell, "Story mitten"],
          [saySafe, colour, "Zones board"],
        ]),
    );
    expect(evidence[0]).toBe(
      "The labels were understood by what stands with them: “Muckle pace” as long-term target, " +
        "“Peerie pace” as short-term target, “What folk will do” as strategies.",
    );
  });
});

it("gives short-term targets their long-term ones, whose label alone nobody knows", () => {
  const steps = ["Next steps", "By when", "Approaches"];
  const block = (aim: string, ...targets: (readonly string[])[]) =>
    table([
      ["What we are after", aim],
      ["Wellbeing", "Safe"],
    ]) +
    paragraph("") +
    table([steps, ...targets]);
  const { targets } = read(
    block(enjoyBooks, [sixty, "Week 8", "Cards"]) +
      paragraph("") +
      block(saySafe, [colour, "Easter", "Board"], [retell, "June", "Mitten"]),
  );
  expect(targets).toMatchObject([
    [enjoyBooks, ["safe"], [{ text: sixty }]],
    [saySafe, ["safe"], [{ text: colour }, { text: retell }]],
  ]);
});

it("is asked about and shown where something beside its targets is not known, also without a heading", () => {
  const { recognised, problems, longTermTargets, guess } = planOf(
    table([
      ["Muckle pace", "Peerie pace", "What folk will do", "Bide"],
      [enjoyBooks, sixty, "Word cards", "Now and then, and on the odd Tuesday"],
      ["", retell, "Story mitten", "Twice over and then the once"],
      [saySafe, colour, "Zones board", "Now and then, and on the odd Tuesday"],
    ]),
  );
  expect({ recognised, longTermTargets }).toEqual({ recognised: "ask", longTermTargets: [] });
  expect(problems.map(({ code }) => code)).toEqual(["ask-which-table"]);
  const shown = guess?.longTermTargets.map((target) => target.shortTermTargets.length);
  expect(shown).toEqual([2, 1]);
});

describe("what is not plain by it is not read", () => {
  const headings = ["Muckle pace", "Peerie pace", "What folk will do"];

  it.each<[string, string]>([
    [
      "as many of one as of the other, and no word that says which is of the year",
      table([headings, [enjoyBooks, sixty, "Cards"], [saySafe, colour, "Board"]]),
    ],
    [
      "one kind of aim alone",
      table([headings.slice(1), [sixty, "Cards"], [retell, "Mitten"], [colour, "Board"]]),
    ],
    [
      "a column beside them that says more, and nobody knows what",
      table([
        ["Muckle pace", "Peerie pace", "Bide"],
        [enjoyBooks, sixty, "Sometimes on Tuesdays, more or less"],
        ["", retell, "Twice over and then the once"],
        [saySafe, colour, "Sometimes on Tuesdays, more or less"],
      ]),
    ],
    [
      "what adults do in the same words as the aims",
      table([
        headings,
        ["Enjoy books by herself", "Read 60 words on sight", "Give her time to look"],
        ["", "Retell a story in three parts", "Use the story mitten daily"],
        ["Stay calm in the hall", "Choose a colour every morning", "Read the zones with her"],
      ]),
    ],
    [
      "sentences about somebody else",
      table([
        headings,
        ["Staff will meet every week", "Parents will write in the diary", "Phone"],
        ["", "Parents will come to the door", "Phone"],
        ["Staff will agree one plan", "Parents will sign the plan", "Phone"],
      ]),
    ],
    [
      "how it is, and nothing that is to come",
      table([
        headings,
        ["Orla likes books very much", "Orla has read 60 words", "Cards"],
        ["", "Orla has told a story", "Mitten"],
        ["Orla feels safe in the hall", "Orla was calm all morning", "Board"],
      ]),
    ],
  ])("%s", (_, body) => {
    expect(["ask", "none"]).toContain(read(body).recognised);
  });
});

it("leaves the labels of meetings in boxes, which come again too, as they are", () => {
  const box = (type: string, date: string, came: string) =>
    table([["Type of meeting"], [type], ["Date"], [date], ["Attended by"], [came]]);
  const meetings =
    heading("Review record", 2) +
    box("SfL check-in", "14 October 2026", "Mum, Mrs Laing") +
    paragraph("") +
    box("Annual review", "3 May 2027", "Mum");
  const form = table([
    ["Petal", "Muckle pace", "Peerie pace", "Helping hands"],
    ["Achieving", enjoyBooks, sixty, "Mrs Laing"],
    ["", "", retell, "PSA"],
    ["Safe, Nurtured", saySafe, colour, "PSA"],
  ]);
  expect(wordsOf(front + form + meetings).reviews).toEqual([
    { type: "SfL check-in", date: "14 October 2026", attended: ["Mum", "Mrs Laing"] },
    { type: "Annual review", date: "3 May 2027", attended: ["Mum"] },
  ]);
});
