import type { Plan } from "../../../src/plan/model";
import { readSnapshot } from "../../../src/plan/read-snapshot";
import type { Snapshot } from "../../../src/plan/snapshot";
import { fingerprintOf } from "../../../src/plan/teach/fingerprint";
import { KNOWN_FORMS } from "../../../src/plan/teach/known-forms";
import type { LongTermPlace, Mapping, Role } from "../../../src/plan/teach/mapping";
import { lettersOf, tablesOf, type Headings } from "../../../src/plan/teach/tables";
import { tbl, wide } from "../../fixtures/word-xml";
import { docxFrom, paragraph, table } from "../../helpers/docx";

/** Headings that no list of synonyms has. */
const flat = [
  ["Big dream", "Wee steps", "Pals", "Cheer when", "How it went"],
  ["Isla will read with pleasure.", "Isla will read 20 words.", "Mum", "18 December", ""],
  ["", "Isla will choose a book.", "Mr Ross", "June", "Done"],
];

const block = (target: string, step: string) =>
  table([[`Big dream: ${target}`], ["Wee steps", "Pals"], [step, "Mum"]]);

describe("a table that nobody could know", () => {
  const snapshot = snapshotOf(paragraph("About my year") + table(flat));

  it("is not read until it is shown", () => {
    expect(readSnapshot(snapshot).longTermTargets).toEqual([]);
  });

  it("is read as shown, and surely", () => {
    const plan = read(snapshot, ["long-term", "short-term", "who", "when", "evaluation"]);
    expect(plan.recognised).toBe("certain");
    expect(plan.evidence).toEqual(["You showed Amas how to read this table."]);
    expect(plan.problems).toEqual([]);
    expect(targets(plan)).toEqual([
      ["Isla will read with pleasure.", "Isla will read 20 words.", "Isla will choose a book."],
    ]);
    expect(plan.longTermTargets[0]?.shortTermTargets[1]).toMatchObject({
      who: { text: "Mr Ross" },
      when: { text: "June" },
      evaluation: { text: "Done" },
    });
  });

  it("leaves out what is no part of the IEP", () => {
    const plan = read(snapshot, ["long-term", "short-term", null, null, null]);
    const [step] = plan.longTermTargets[0]?.shortTermTargets ?? [];
    expect(Object.keys(step ?? {})).toEqual(["text"]);
  });

  it("may have one column of targets and nothing else", () => {
    const plan = read(snapshot, [null, "short-term", null, null, null]);
    expect(plan.unassignedShortTermTargets.map(({ text }) => text.text)).toEqual([
      "Isla will read 20 words.",
      "Isla will choose a book.",
    ]);
  });

  it("keeps the places of its words", () => {
    const plan = read(snapshot, ["long-term", "short-term", null, null, null]);
    const [first] = plan.longTermTargets[0]?.text.segments ?? [];
    expect(plan.paragraphs[first!.paragraph]?.text).toBe("Isla will read with pleasure.");
  });
});

describe("a table that was shown to hold no targets", () => {
  it("is left out, though its headings speak for it", () => {
    const iep = snapshotOf(
      table([
        ["Long term target", "Short term target", "Who"],
        ["Isla will read.", "Isla will read 20 words.", "Mum"],
      ]),
    );
    expect(targets(readSnapshot(iep))).toHaveLength(1);
    expect(read(iep, [null, null, null]).recognised).toBe("none");
  });

  it("is left out in a form in words of its own too", () => {
    const own = snapshotOf(
      table([
        ["Muckle pace", "Peerie pace", "Folk"],
        ["Isla will enjoy books by herself.", "Isla will read 20 words.", "Mum"],
        ["", "Isla will choose a book.", "PSA"],
        ["Isla will feel safe in the hall.", "Isla will pick a colour.", "PSA"],
      ]),
    );
    expect(targets(readSnapshot(own))).toHaveLength(2);
    expect(read(own, [null, null, null]).recognised).toBe("none");
  });
});

describe("long-term targets above the headings", () => {
  it("are read in every block of the form", () => {
    const snapshot = snapshotOf(
      block("to read", "Read 20 words.") + paragraph("") + block("to swim", "Float."),
    );
    expect(
      targets(read(snapshot, ["short-term", "who"], { row: 2, longTerm: "row-above" })),
    ).toEqual([
      ["to read", "Read 20 words."],
      ["to swim", "Float."],
    ]);
  });

  it("are read in one tall table with the headings repeated", () => {
    const rows = [
      ["My dream", "to read"],
      ["Wee steps", "Pals"],
      ["Read 20 words.", "Mum"],
      ["Read a book.", "Mum"],
      ["My dream", "to swim"],
      ["Wee steps", "Pals"],
      ["Float.", ""],
    ];
    const plan = read(snapshotOf(table(rows)), ["short-term", "who"], {
      row: 2,
      longTerm: "row-above",
    });
    expect(targets(plan)).toEqual([
      ["to read", "Read 20 words.", "Read a book."],
      ["to swim", "Float."],
    ]);
  });

  it("are read with the indicators between", () => {
    const rows = [
      ["Big dream: to read"],
      ["Wellbeing indicator: Achieving"],
      ["Wee steps", "Pals"],
      ["Read.", ""],
    ];
    const plan = read(snapshotOf(table(rows)), ["short-term", "who"], {
      row: 3,
      longTerm: "row-above",
    });
    expect(targets(plan)).toEqual([["to read", "Read."]]);
    expect(plan.longTermTargets[0]?.indicators).toEqual(["achieving"]);
  });

  it("are read between the targets where the headings stand once", () => {
    const rows = [
      ["Wee steps", "Pals", "Cheer when"],
      ["TALKING TOGETHER"],
      ["Big dream: to talk", "Part of the wheel: Included"],
      ["Say hello.", "Mum", "June"],
      ["Say goodbye.", "", ""],
      ["Big dream: to swim"],
      ["Float.", "Mr Ross", "May"],
    ];
    const snapshot = snapshotOf(table(rows));
    expect(tablesOf(snapshot)[0]?.ways[0]).toMatchObject({ row: 1, longTerm: "row-above" });
    const plan = read(snapshot, ["short-term", "who", "when"], { longTerm: "row-above" });
    expect(targets(plan)).toEqual([
      ["to talk", "Say hello.", "Say goodbye."],
      ["to swim", "Float."],
    ]);
    expect(plan.longTermTargets[0]?.indicators).toEqual(["included"]);
  });

  it("are read above the headings where rows between the targets name areas", () => {
    const body = tbl(3, [
      [wide("Long term target 1: to read", 2), "Achieving"],
      ["Wee steps", "Pals", "Cheer when"],
      [wide("LITERACY", 3)],
      ["Read.", "Mum", "June"],
      [wide("NUMERACY", 3)],
      ["Count.", "Mr Ross", "May"],
    ]);
    const roles = ["short-term", "who", "when"] as const;
    const plan = read(snapshotOf(body), roles, { row: 2, longTerm: "row-above" });
    expect(targets(plan)).toEqual([["to read", "Read.", "Count."]]);
  });

  it("are read with a title for each thing in a cell of its own", () => {
    const rows = [
      ["Dream", "to read", "Wellbeing indicators", "Active"],
      ["Wee steps", "Pals", "Cheer when", "How it went"],
      ["Read.", "Mum", "June", ""],
    ];
    const plan = read(snapshotOf(table(rows)), ["short-term", "who", "when", "evaluation"], {
      row: 2,
      longTerm: "row-above",
    });
    expect(targets(plan)).toEqual([["to read", "Read."]]);
    expect(plan.longTermTargets[0]?.indicators).toEqual(["active"]);
  });

  it("are read from a table of their own by the numbers in both", () => {
    const dreams = [
      ["Which", "Big dream"],
      ["Target 1", "to read"],
      ["Target 2", "to swim"],
    ];
    const steps = [
      ["For", "Wee steps"],
      ["Target 1", "Read."],
      ["Target 2", "Float."],
      ["Target 2", "Dive."],
    ];
    const snapshot = snapshotOf(table(dreams) + paragraph("") + table(steps));
    const roles = [
      ["number", "long-term"],
      ["number", "short-term"],
    ] as const;
    const mappings = tablesOf(snapshot).map(({ ways }, at): Mapping => {
      const fingerprint = ways.find(({ row }) => row === 1)!.fingerprint;
      return { fingerprint, headings: "row", longTerm: "named", roles: roles[at]! };
    });
    expect(targets(readSnapshot(snapshot, { mappings }))).toEqual([
      ["to read", "Read."],
      ["to swim", "Float.", "Dive."],
    ]);
  });

  it("may stand above the table as text", () => {
    const rows = [
      ["Wee steps", "Pals"],
      ["Read.", "Mum"],
    ];
    const body = ["to read", "to swim"]
      .map((dream) => paragraph(`Big dream: ${dream}`) + table(rows))
      .join("");
    expect(
      targets(read(snapshotOf(body), ["short-term", "who"], { longTerm: "text-above" })),
    ).toEqual([
      ["to read", "Read."],
      ["to swim", "Read."],
    ]);
  });
});

describe("a form turned round", () => {
  it("is read by the headings in its first column", () => {
    const rows = [
      ["Wee step", "Read.", "Float."],
      ["Pals", "Mum", "Mr Ross"],
      ["Big dream", "to read", "to swim"],
    ];
    const plan = read(snapshotOf(table(rows)), ["short-term", "who", "long-term"], {
      place: "column",
    });
    expect(targets(plan)).toEqual([
      ["to read", "Read."],
      ["to swim", "Float."],
    ]);
  });
});

describe("several targets beside one another", () => {
  it("are read each with what stands behind it", () => {
    const rows = [
      ["Big dream", "Wee step 1", "Pal", "Wee step 2", "Pal", "Party"],
      ["to read", "Read.", "Mum", "Choose a book.", "Dad", "June"],
      ["to swim", "Float.", "Mr Ross", "", "", ""],
    ];
    const roles = ["long-term", "short-term", "who", "short-term", "who", "when"] as const;
    const plan = read(snapshotOf(table(rows)), roles);
    expect(targets(plan)).toEqual([
      ["to read", "Read.", "Choose a book."],
      ["to swim", "Float."],
    ]);
    const [first, second] = plan.longTermTargets[0]?.shortTermTargets ?? [];
    expect(first).toMatchObject({ who: { text: "Mum" }, when: { text: "" } });
    expect(second).toMatchObject({ who: { text: "Dad" }, when: { text: "June" } });
  });

  it("share what stands behind them where they are side by side", () => {
    const rows = [
      ["Big dream", "Wee step 1", "Wee step 2", "Pal"],
      ["to read", "Read.", "Choose a book.", "Mum"],
    ];
    const plan = read(snapshotOf(table(rows)), ["long-term", "short-term", "short-term", "who"]);
    expect(targets(plan)).toEqual([["to read", "Read.", "Choose a book."]]);
    for (const target of plan.longTermTargets[0]?.shortTermTargets ?? [])
      expect(target).toMatchObject({ who: { text: "Mum" } });
  });

  it("may stand below one another in a form turned round", () => {
    const rows = [
      ["Dream", "to read"],
      ["Wee step", "Read."],
      ["Pal", "Mum"],
      ["Wee step", "Choose a book."],
      ["Pal", "Dad"],
    ];
    const roles = ["long-term", "short-term", "who", "short-term", "who"] as const;
    expect(targets(read(snapshotOf(table(rows)), roles, { place: "column" }))).toEqual([
      ["to read", "Read.", "Choose a book."],
    ]);
  });
});

describe("headings in two rows", () => {
  const merged = (text: string, merge: string) =>
    `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${paragraph(text)}</w:tc>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${merged("Dream", ' w:val="restart"')}<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("Plan")}</w:tc></w:tr><w:tr>${merged("", "")}${cell("Wee step")}${cell("Pal")}</w:tr><w:tr>${cell("to read")}${cell("Read.")}${cell("Mum")}</w:tr></w:tbl>`;

  it("are read by the lower one", () => {
    const roles = ["long-term", "short-term", "who"] as const;
    expect(targets(read(snapshotOf(body), roles, { row: 2 }))).toEqual([["to read", "Read."]]);
  });
});

describe("the same headings elsewhere in the plan", () => {
  const other = table([flat[0]!, ["", "Ring the nurse.", "Office", "", ""]]);

  it("are not taken where the plan says that it is something else", () => {
    const snapshot = snapshotOf(table(flat) + paragraph("Action Plan") + other);
    const plan = read(snapshot, ["long-term", "short-term", "who", null, null]);
    expect(targets(plan)).toHaveLength(1);
    expect(JSON.stringify(plan.unassignedShortTermTargets)).not.toContain("nurse");
  });
});

describe("the fingerprint of a form", () => {
  const plain = fingerprintOf("row", ["Short term targets", "Who?"]);

  it.each([
    ["case", ["SHORT TERM TARGETS", "who?"]],
    ["spacing", [" Short  term\ntargets ", "Who?"]],
    ["punctuation", ["Short-term target(s):", "Who"]],
    ["numbering", ["1. Short term targets 2", "b) Who?"]],
  ])("does not mind %s", (_what, labels) => {
    expect(fingerprintOf("row", labels)).toBe(plain);
  });

  it.each([
    ["another heading", "row", ["Short term targets", "When?"]],
    ["another order", "row", ["Who?", "Short term targets"]],
    ["one more", "row", ["Short term targets", "Who?", ""]],
    ["another arrangement", "column", ["Short term targets", "Who?"]],
  ] as const)("minds %s", (_what, place, labels) => {
    expect(fingerprintOf(place, labels)).not.toBe(plain);
  });

  it("never changes, because documents keep it, and holds no words", () => {
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf("row", ["Target"])).toBe("ef6d984cb7f02f48");
    expect(fingerprintOf("row", ["", " 1 "])).toBeNull();
  });
});

describe("the tables to choose from", () => {
  it("show their headings, some words and a guess", () => {
    const [sketch] = tablesOf(
      snapshotOf(
        paragraph("About my year") +
          table([
            ["Goal", "Who", "Mood"],
            ["Read.", "Mum", "Fine"],
          ]),
      ),
    );
    expect(sketch?.title).toBe("About my year");
    expect(sketch?.ways[0]).toMatchObject({
      place: "row",
      row: 1,
      headings: [
        { label: "Goal", samples: ["Read."], guess: "short-term" },
        { label: "Who", samples: ["Mum"], guess: "who" },
        { label: "Mood", samples: ["Fine"], guess: null },
      ],
    });
  });

  it("suggest the fullest row where no heading is known", () => {
    const [sketch] = tablesOf(snapshotOf(block("to read", "Read.")));
    expect(sketch?.ways[0]).toMatchObject({ row: 2, longTerm: "row-above" });
  });

  it("suggest the first column where the headings stand there", () => {
    const rows = [
      ["Short term target", "Read."],
      ["Who", "Mum"],
      ["When", "June"],
    ];
    expect(tablesOf(snapshotOf(table(rows)))[0]?.ways[0]?.place).toBe("column");
  });

  it("suggest the row where only one thing is said again and again below", () => {
    const rows = [
      ["Short term target", "Who", "How will we know?"],
      ["Long term target: to read", "Achieving"],
      ["Read.", "Mum", "10 words"],
      ["Long term target: to swim", "Active"],
      ["Float.", "Mr Ross", "10 times"],
      ["Long term target: to talk", "Included"],
    ];
    const way = tablesOf(snapshotOf(table(rows)))[0]?.ways[0];
    expect(way).toMatchObject({ place: "row", row: 1 });
    expect(way?.headings.map(({ guess }) => guess)).toEqual(["short-term", "who", "success"]);
  });

  it("can be told from one another by their letters", () => {
    const letters = tablesOf(
      snapshotOf(block("a", "Read.") + paragraph("x") + block("b", "Float.")),
    ).map((sketch) => sketch.letters);
    expect(letters[1]).toBe(lettersOf("Big dream: b\tWee steps\rPals - Float. Mum"));
    expect(letters[0]).not.toBe(letters[1]);
  });

  it("are the inner ones of a frame, and both where the outer one says something itself", () => {
    const inner = table([["Wee steps"], ["Read."]]);
    const around = (cells: string) =>
      `<w:tbl><w:tr>${cells}<w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(tablesOf(snapshotOf(around("")))).toHaveLength(1);
    expect(tablesOf(snapshotOf(around(`<w:tc>${paragraph("Dream")}</w:tc>`)))).toHaveLength(2);
  });

  it("are none in a file that cannot be read", () => {
    expect(tablesOf({ ooxml: null, file: new Uint8Array([1, 2]), liveParagraphs: null })).toEqual(
      [],
    );
  });
});

it("the forms known from the start are each known by another fingerprint", () => {
  const prints = KNOWN_FORMS.map(({ fingerprint }) => fingerprint);
  expect(prints).toEqual([...new Set(prints)]);
});

function snapshotOf(body: string): Snapshot {
  return { ooxml: null, file: docxFrom({ body }), liveParagraphs: null };
}

type Way = {
  readonly place?: Headings["place"];
  readonly row?: number;
  readonly longTerm?: LongTermPlace;
};

/** Reads with the first table's headings shown to mean `roles`. */
function read(
  snapshot: Snapshot,
  roles: readonly (Role | null)[],
  { place = "row", row = place === "row" ? 1 : 0, longTerm = "named" }: Way = {},
): Plan {
  const way = tablesOf(snapshot)[0]?.ways.find((each) => each.place === place && each.row === row);
  const mapping: Mapping = { fingerprint: way!.fingerprint, headings: place, longTerm, roles };
  return readSnapshot(snapshot, { mappings: [mapping] });
}

/** Each long-term target with its short-term targets. */
function targets({ longTermTargets }: Plan): readonly (readonly string[])[] {
  return longTermTargets.map(({ text, shortTermTargets }) => [
    text.text,
    ...shortTermTargets.map((target) => target.text.text),
  ]);
}
