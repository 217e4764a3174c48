import { readSnapshot } from "../../../src/plan/read-snapshot";
import { docxFrom } from "../../helpers/docx";
import { planWords } from "../../helpers/plan-words";
import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const goals = ["Kai will feel settled", "Kai will read with more confidence"];
const headings = ["Long term target", "Wellbeing indicators", "Short term target", "Who"];

/** Two targets with what is noted for each. */
const noting = (first: string | readonly string[], second: string) =>
  tbl(4, [
    headings,
    [goals[0] ?? "", first, "Kai will greet", "CT"],
    [goals[1] ?? "", second, "Kai will read a page", "CT"],
  ]);
const twoTargets = tbl(3, [
  ["Long term target", "Short term target", "Who"],
  [goals[0] ?? "", "Kai will greet", "CT"],
  [goals[1] ?? "", "Kai will read a page", "CT"],
]);

const eight = [
  ...["Safe", "Healthy", "Achieving", "Nurtured"],
  ...["Active", "Respected", "Responsible", "Included"],
];
const lookOf = (name: string) =>
  /Safe|Included/.test(name) ? '<w:highlight w:val="yellow"/>' : "";

/** The indicators of each target, and whether it is said that they are not plain. */
function noted(body: string) {
  return {
    indicators: outline(body).targets.map(([, indicators]) => indicators),
    isUnclear: wordsOf(body).problems.includes("indicators-unclear"),
  };
}

describe("short names and numbers mean what their key says", () => {
  const inOrder = "1 Safe; 2 Healthy; 3 Achieving; 4 Nurtured; 5 Active; 6 Respected";
  const names = `${inOrder}; 7 Responsible; 8 Included`;
  const shorts = ["Sf", "Hl", "Ac", "Nu", "At", "Rd", "Rl", "In"];
  const full = ["Safe", "Healthy", "Achieving", "Nurtured"];
  const others = ["Active", "Respected", "Responsible", "Included"];
  const beside = [...full, ...others].map((name, at) => [name, shorts[at] ?? ""]);

  it.each<[what: string, key: string, first: string, second: string, read: readonly string[]]>([
    ["numbers", text(names), "3", "1 & 2", ["achieving", "safe,healthy"]],
    ["numbers with dots", text(names.replace(/\d/g, "$&.")), "4", "8", ["nurtured", "included"]],
    [
      "the name first",
      text("Safe (Sf), Healthy (Hl), Active (At), Achieving (Ac), Included (In)"),
      "At, In",
      "Ac",
      ["active,included", "achieving"],
    ],
    [
      "in a row of a table",
      tbl(8, [shorts, [...full, ...others]]),
      "Sf",
      "Rl/In",
      ["safe", "responsible,included"],
    ],
    [
      "a letter and number",
      text(names.replace(/\d/g, "W$&")),
      "W3",
      "W1, W8",
      ["achieving", "safe,included"],
    ],
    ["beside them in a table", tbl(2, beside), "At", "Nu", ["active", "nurtured"]],
  ])("%s", (_, key, first, second, indicators) => {
    expect(noted(iep + key + noting(first, second))).toEqual({ indicators, isUnclear: false });
  });

  it.each([
    // Near misses.
    ["a number without a key", "", "3", "1 & 2"],
    ["a key that explains only some", text("1 Safe; 2 Healthy; 3 Achieving"), "3", "1"],
    ["a word that names none", "", "See front", "As above"],
  ])("and are said to be unclear: %s", (_, key, first, second) => {
    expect(noted(iep + key + noting(first, second)).isUnclear).toBe(true);
  });

  it("though it stands at the foot of the pages", () => {
    const footer = "S = safe, H = healthy, Ach = achieving, Act = active, Re = responsible";
    const file = docxFrom({
      body: iep + noting("S, Act", "Re"),
      extra: {
        "word/foot.xml": `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text(footer)}</w:ftr>`,
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="foot.xml"/></Relationships>`,
      },
    });
    const { longTermTargets } = planWords(
      readSnapshot({ ooxml: null, file, liveParagraphs: null }),
    );
    expect(longTermTargets.map(({ indicators }) => indicators)).toEqual([
      ["safe", "active"],
      ["responsible"],
    ]);
  });
});

describe("one set for all targets", () => {
  it.each([
    ["a line above", text("Wellbeing indicators for all of Kai’s targets: Safe, Included"), ""],
    ["a line below", "", text("These targets support the wellbeing indicators: Safe, Included")],
    [
      "a question beside them",
      tbl(2, [["Which wellbeing indicators do all targets support?", "Included, Safe"]]),
      "",
    ],
    ["a sentence", text("All of these targets are about the indicators Safe and Included."), ""],
    [
      "“our targets”",
      text("Our targets come under the wellbeing indicators Safe and Included"),
      "",
    ],
    [
      "a grid below a title",
      text("Wellbeing indicators for all targets") +
        tbl(8, [eight, ["✓", "", "", "", "", "", "", "✓"]]),
      "",
    ],
    [
      "highlighted below a question",
      text("Which wellbeing indicators do these targets support?") +
        tbl(1, [[{ xml: p(eight.map((name) => run(`${name} `, lookOf(name))).join("")) }]]),
      "",
    ],
    [
      "a list below a title",
      heading("Wellbeing indicators", 2) + text("Safe") + text("Included"),
      "",
    ],
    ["a plain label", tbl(2, [["Wellbeing indicators", "Safe, Included"]]), ""],
  ])("%s", (_, above, below) => {
    expect(noted(iep + above + twoTargets + below)).toEqual({
      indicators: ["safe,included", "safe,included"],
      isUnclear: false,
    });
  });

  it.each([
    // Near misses.
    [
      "of which one has its own",
      text("Wellbeing indicators for all targets: Safe"),
      "Active",
      ["active", "safe"],
    ],
    [
      "that asks for each",
      text("Tick all the indicators that apply to these targets: Safe"),
      "",
      ["", ""],
    ],
    [
      "that says they are not",
      text("Not all of these targets have the indicator Safe."),
      "",
      ["", ""],
    ],
  ])("and no set %s", (_, above, first, indicators) => {
    expect(noted(iep + above + noting(first, "")).indicators).toEqual(indicators);
  });
});

describe("indicators told by the numbers or words of the targets", () => {
  it.each([
    [
      "lines below a title",
      text("Wellbeing indicators") + text("LTT 1: Safe, Included") + text("LTT 2: Healthy"),
    ],
    ["one line", text("Wellbeing indicators – LTT 1: Safe, Included; LTT 2: Healthy")],
    [
      "a table by number",
      tbl(2, [
        ["Target", "Wellbeing indicators"],
        ["1", "Safe, Included"],
        ["2", "Healthy"],
      ]),
    ],
    [
      "a table by indicator",
      tbl(2, [
        ["Indicator", "Targets"],
        ["Safe", "1"],
        ["Healthy", "LTT 2"],
        ["Included", "1"],
      ]),
    ],
    [
      "a table by the words of the targets",
      tbl(2, [
        ["Long term target", "Wellbeing indicators"],
        [goals[0] ?? "", "Safe, Included"],
        [goals[1] ?? "", "Healthy"],
      ]),
    ],
  ])("in %s", (_, below) => {
    expect(noted(iep + twoTargets + below)).toEqual({
      indicators: ["safe,included", "healthy"],
      isUnclear: false,
    });
  });

  it("and for both at once", () => {
    const line = text("Wellbeing indicators for targets 1 and 2: Safe");
    expect(noted(iep + line + twoTargets).indicators).toEqual(["safe", "safe"]);
  });

  it("and for none where one is of no target", () => {
    const line = text("Wellbeing indicators – LTT 1: Safe; LTT 3: Healthy");
    expect(noted(iep + twoTargets + line)).toEqual({ indicators: ["", ""], isUnclear: true });
  });
});

describe("short names of the eight in their order", () => {
  const shorts = ["Sa", "He", "Ach", "Nu", "Act", "Rpt", "Rsp", "Inc"];
  const mixed = ["Safe", "Health.", "Achiev", "Nurt", "Active", "Respec", "Respon", "Incl"];
  const marks = (...at: readonly number[]) =>
    shorts.map((_, index) => (at.includes(index) ? "x" : ""));
  const targets = (heads: readonly string[]) =>
    tbl(10, [
      ["Long term target", ...heads, "Short term target"],
      [goals[0] ?? "", ...marks(4, 5), "Kai will greet"],
      [goals[1] ?? "", ...marks(2, 6), "Kai will read a page"],
    ]);
  const key = tbl(8, [[...shorts], eight]);

  it.each([
    ["with a key above", key + targets(shorts)],
    ["without a key", targets(shorts)],
    ["some of them in full", targets(mixed)],
  ])("head columns of ticks, %s", (_, body) => {
    expect(outline(iep + body)).toEqual({
      recognised: "certain",
      targets: [
        [goals[0], "active,respected", "Kai will greet"],
        [goals[1], "achieving,responsible", "Kai will read a page"],
      ],
      unassigned: [],
    });
  });

  it("stand over ticks of one target", () => {
    const body = tbl(8, [
      [wide(`Long term target 1: ${goals[0] ?? ""}`, 8)],
      [...shorts],
      marks(0, 7),
      [wide("Short term target", 4), wide("Who", 4)],
      [wide("Kai will greet", 4), wide("CT", 4)],
    ]);
    expect(outline(iep + body).targets).toEqual([[goals[0], "safe,included", "Kai will greet"]]);
  });

  it("in another order are not guessed", () => {
    const turned = [...shorts.slice(4), ...shorts.slice(0, 4)];
    expect(outline(iep + targets(turned)).targets.map(([, each]) => each)).not.toContain(
      "active,respected",
    );
  });
});

describe("short names of a target", () => {
  const block = (number: number, label: string, more: string) =>
    tbl(2, [
      [`Long term target ${number}${label}`, (goals[number - 1] ?? "") + more],
      ["Short term target", "Who"],
      [`Kai will do step ${number}`, "CT"],
    ]);

  it.each([
    ["in its label", block(1, " (S, I)", "") + block(2, " (N, H)", "")],
    ["behind its words", block(1, "", " (S, I)") + block(2, "", " [Nurt, H]")],
  ])("may stand %s", (_, body) => {
    expect(outline(iep + body).targets).toEqual([
      [goals[0], "safe,included", "Kai will do step 1"],
      [goals[1], "healthy,nurtured", "Kai will do step 2"],
    ]);
  });

  it.each(["(PE, HT)", "(A)"])("are none: %s", (words) => {
    const [first] = outline(iep + block(1, "", ` ${words}`)).targets;
    expect(first?.slice(0, 2)).toEqual([`${goals[0]} ${words}`, ""]);
  });
});

it.each([
  ["the same as above", "Safe, Active", "As above", ["safe,active", "safe,active"], false],
  ["all but some", "All except Nurtured", "Safe", ["", "safe"], true],
  [
    "a tick between two names",
    "Safe ✔ Healthy Active ✔ Included Nurtured",
    "Safe",
    ["", "safe"],
    true,
  ],
])("of two targets may say %s", (_, first, second, indicators, isUnclear) => {
  expect(noted(iep + noting(first, second))).toEqual({ indicators, isUnclear });
});

describe("of the eight in cells of their own those are meant that are shaded", () => {
  const cell = (name: string, fill: string) =>
    `<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>${text(name)}</w:tc>`;
  const strip = (fillOf: (name: string) => string) =>
    `<w:tbl><w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(8)}</w:tblGrid><w:tr>${eight.map((name) => cell(name, fillOf(name))).join("")}</w:tr></w:tbl>`;
  const block = tbl(2, [
    ["Long term target 1", goals[0] ?? ""],
    ["Short term target", "Who"],
    ["Kai will greet", "CT"],
  ]);
  const isMeant = (name: string) => /Safe|Included/.test(name);

  it.each<[what: string, fillOf: (name: string) => string, read: string, isUnclear: boolean]>([
    ["of white ones", (name) => (isMeant(name) ? "FFFF00" : "auto"), "safe,included", false],
    ["otherwise", (name) => (isMeant(name) ? "FFFF00" : "D9E2F3"), "safe,included", false],
    ["all alike: none", () => "D9E2F3", "", true],
  ])("%s", (_, fillOf, read, isUnclear) => {
    expect(noted(iep + block + strip(fillOf))).toEqual({ indicators: [read], isUnclear });
  });
});

it.each([
  ["a label with what is not understood", text("Wellbeing indicators: the first two")],
  [
    "a sentence about some of them",
    text("Kai worked on the wellbeing indicator Healthy this term."),
  ],
])("what the IEP marks and nobody read is said: %s", (_, line) => {
  expect(noted(iep + twoTargets + line).isUnclear).toBe(true);
});

it.each([
  ["Safe; Healthy; Achieving; ✔ Nurtured; ✔ Active; Respected", "nurtured,active"],
  ["Safe, Healthy, ✓ Achieving, Nurtured, Active", "achieving"],
  ["Safe ✓, Healthy, Achieving ✓, Nurtured, Active, Respected", "safe,achieving"],
])("a tick is of the name that nothing parts it from: “%s”", (words, first) => {
  expect(noted(iep + noting(words, "Safe")).indicators).toEqual([first, "safe"]);
});

it.each([
  ["none", "", 2],
  ["one before them", "Wellbeing: ", 2],
  ["one in a cell beside them", "Wellbeing indicators", 3],
])("beside the words that a label above asks for, indicators may have %s", (_, label, width) => {
  const block = (number: number, boxes: readonly string[]) =>
    text(`Long term target ${number}`) +
    tbl(width, [
      width === 2
        ? [goals[number - 1] ?? "", boxes.map((box, at) => (at === 0 ? label + box : box))]
        : [goals[number - 1] ?? "", label, boxes],
    ]) +
    tbl(2, [
      ["Short term target", "Who"],
      [`Kai will do step ${number}`, "CT"],
    ]);
  const body = block(1, ["☐ Safe", "☒ Healthy"]) + block(2, ["☒ Safe", "☐ Achieving"]);
  expect(outline(iep + body).targets).toEqual([
    [goals[0], "healthy", "Kai will do step 1"],
    [goals[1], "safe", "Kai will do step 2"],
  ]);
});
