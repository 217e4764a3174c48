import { heading, p, tbl, wide } from "../../fixtures/word-xml";
import { INDICATORS } from "../../../src/plan/indicators";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const headings = ["Long term target", "Wellbeing indicators", "Short term target", "Who", "When"];
const look = (words: string, properties: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const names = INDICATORS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const letters = [..."SHANARRI"];
const inGaelic = [
  "Sàbhailte",
  "Fallain",
  "A’ coileanadh",
  "Air àrach",
  "Gnìomhach",
  "Fo spèis",
  "Cunntachail",
  "Air a ghabhail a-steach",
];
const inBoth = inGaelic.map((words, at) => `${words} (${names[at]})`);

/** What is read where these are printed, those in `marked` with a look of their own. */
function read(
  printed: readonly string[],
  marked: readonly number[],
  properties: string,
  rest = "",
) {
  const runs = printed.map((word, at) => look(`${word} `, marked.includes(at) ? properties : rest));
  const cell = { xml: p(runs.join("")) };
  const body =
    iep + tbl(5, [headings, ["Kai will feel settled", cell, "Kai will greet", "CT", "Dec"]]);
  const { problems } = wordsOf(body);
  return {
    chosen: outline(body).targets[0]?.[1],
    isUnclear: problems.includes("indicators-unclear"),
  };
}

it.each([
  ["Which wellbeing indicators is it for? Safe, Active", "safe,active"],
  ["What SHANARRI area does it help? Included", "included"],
  ["Which of the wellbeing indicators? Respected and Responsible", "respected,responsible"],
])("a question below a long-term target asks for them: “%s”", (line, indicators) => {
  const body = tbl(3, [
    ["Long term target", "Short term target", "Who"],
    [["Kai will feel settled", line], "Kai will greet", "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Kai will feel settled", indicators, "Kai will greet"],
  ]);
});

it("a line that only begins like such a question is part of the target", () => {
  const said = ["Kai will know", "which wellbeing needs he has"];
  const body = tbl(3, [
    ["Long term target", "Short term target", "Who"],
    [said, "Kai will greet", "CT"],
  ]);
  expect(outline(iep + body).targets).toEqual([[said.join("\n"), "", "Kai will greet"]]);
});

describe("of printed indicators those are meant that", () => {
  it.each<[what: string, printed: readonly string[], properties: string, rest: string]>([
    ["are highlighted", names, '<w:highlight w:val="yellow"/>', ""],
    ["are shaded", names, '<w:shd w:val="clear" w:color="auto" w:fill="FFE699"/>', ""],
    ["have a box round them", names, '<w:bdr w:val="single" w:sz="4"/>', ""],
    ["are underlined", names, '<w:u w:val="single"/>', ""],
    ["are in bold", names, "<w:b/>", ""],
    ["are highlighted in Gaelic", inGaelic, '<w:highlight w:val="yellow"/>', ""],
    ["are shaded in both languages", inBoth, '<w:shd w:val="clear" w:fill="FFFF00"/>', ""],
    ["are underlined where all are in bold", names, '<w:b/><w:u w:val="single"/>', "<w:b/>"],
    [
      "are highlighted letters",
      letters,
      '<w:highlight w:val="green"/>',
      '<w:color w:val="A6A6A6"/>',
    ],
  ])("%s", (_, printed, properties, rest) => {
    expect(read(printed, [2, 6], properties, rest)).toEqual({
      chosen: "achieving,responsible",
      isUnclear: false,
    });
  });

  it.each<[what: string, properties: string, rest: string]>([
    ["the others are struck out", "", "<w:strike/>"],
    ["the others are struck out twice", "", "<w:dstrike/>"],
    ["they are underlined and the others struck out", '<w:u w:val="single"/>', "<w:strike/>"],
  ])("are left where %s", (_, properties, rest) => {
    const found = { chosen: "achieving,responsible", isUnclear: false };
    expect(read(names, [2, 6], properties, rest)).toEqual(found);
  });

  it.each<
    [what: string, printed: readonly string[], marked: readonly number[], properties: string]
  >([
    ["all are struck out", names, [0, 1, 2, 3, 4, 5, 6, 7], "<w:strike/>"],
    ["none is marked", names, [], "<w:b/>"],
    ["all look alike", names, [0, 1, 2, 3, 4, 5, 6, 7], "<w:b/>"],
    ["they are letters, none marked", letters, [], "<w:b/>"],
    ["they are in both languages, none marked", inBoth, [], "<w:b/>"],
    ["the shade is white", names, [1], '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'],
  ])("and it is said to be unclear where %s", (_, printed, marked, properties) => {
    expect(read(printed, marked, properties)).toEqual({ chosen: "", isUnclear: true });
  });
});

it.each([
  ["S☐ H☐ A☒ N☐ A☐ R☐ R☒ I☐", "achieving,responsible", false],
  ["☐ S ☒ H ☐ A ☐ N ☒ A ☐ R ☐ R ☐ I", "healthy,active", false],
  ["☐ S ☐ H ☐ A ☐ N ☐ A ☐ R ☐ R ☐ I", "", false],
  // With fewer boxes a letter names none.
  ["S H A N A R ☒ R I", "", true],
  [["S", "H", "A", "N", "A ✓", "R", "R", "I ✓"], "active,included", false],
  [["S", "☒ H", "A", "N", "A", "R", "R", "I"], "healthy", false],
  [["S", "H", "A", "N", "A", "R", "R", "I"], "", true],
  [["S H", "A ✓ N", "A R", "R I"], "", true],
])("of the letters “%s” a box names %s", (text, chosen, isUnclear) => {
  const body =
    iep + tbl(5, [headings, ["Kai will feel settled", text, "Kai will greet", "CT", "Dec"]]);
  expect(outline(body).targets[0]?.[1]).toBe(chosen);
  expect(wordsOf(body).problems.includes("indicators-unclear")).toBe(isUnclear);
});

it.each([
  ["N, I", "nurtured,included", false],
  ["S / H", "safe,healthy", false],
  ["A, N", "", true],
  ["Nil", "", false],
  ["Ach, Nurt", "achieving,nurtured", false],
  ["Ach, Resp & Resp", "achieving,respected,responsible", false],
  ["Rpt / Rbl", "respected,responsible", false],
  ["Act, Resp", "", true],
  ["Achieving, Inc.", "achieving,included", false],
  ["See front", "", true],
  ["N/A", "", false],
])("the short names “%s” name %s", (text, chosen, isUnclear) => {
  const body =
    iep + tbl(5, [headings, ["Kai will feel settled", text, "Kai will greet", "CT", "Dec"]]);
  expect(outline(body).targets[0]?.[1]).toBe(chosen);
  expect(wordsOf(body).problems.includes("indicators-unclear")).toBe(isUnclear);
});

it.each([
  ["Wellbeing Achieving, Responsible", "achieving,responsible"],
  ["☐ Safe ☒ Healthy ☐ Achieving", "healthy"],
])("“%s” in a cell by itself notes indicators", (words, indicators) => {
  const body = tbl(4, [
    ["Long Term Target 1: Seòras will feel part of the class", words, "", ""],
    ["Short term target", "Strategies", "Who", "When"],
    ["Seòras will take turns", "Cards", "CT", "Dec"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Seòras will feel part of the class", indicators, "Seòras will take turns"],
  ]);
});

describe("short names beside a long-term target", () => {
  const block = (label: string, note: string) =>
    tbl(3, [
      ["Long term target 1", label, note],
      ["Short term target", "Who", "When"],
      ["Kai will greet", "CT", "Dec"],
    ]);
  const key = p(
    "<w:r><w:t>Key: S = Safe, H = Healthy, A = Active, B = Achieving, R = Included</w:t></w:r>",
  );

  it.each([
    ["S, Rpt, Rbl", "safe,respected,responsible"],
    ["Ach", "achieving"],
    ["W/b ind: Inc", "included"],
    // Near misses: a lone letter, people, and a name.
    ["A", ""],
    ["HT", ""],
    ["Hal, CT", ""],
    ["Sandy", ""],
  ])("need no label: “%s”", (note, indicators) => {
    expect(outline(iep + block("Kai will feel settled", note)).targets).toEqual([
      ["Kai will feel settled", indicators, "Kai will greet"],
    ]);
  });

  it("are explained by a key below “Long term target”, which is no target", () => {
    const rows = tbl(3, [
      ["Long term target 1", "Wellbeing", "Who"],
      ["Kai will feel more settled", "A, R", "CT"],
    ]);
    const steps = tbl(2, [
      ["Short term target", "Who"],
      ["Kai will greet", "CT"],
    ]);
    expect(outline(iep + heading("Long term targets") + key + rows + steps).targets).toEqual([
      ["Kai will feel more settled", "active,included", "Kai will greet"],
    ]);
  });

  it.each([
    [true, "included"],
    // Near miss: with no key a lone letter may be anything.
    [false, ""],
  ])("may be one letter beside a long-term target, with a key: %s", (hasKey, indicators) => {
    const rows = tbl(3, [
      [wide("LTT1 Kai will feel more settled", 2), "R"],
      ["Short term target", "Who", "When"],
      ["Kai will greet", "CT", "Dec"],
    ]);
    const { targets } = outline(iep + (hasKey ? key : "") + rows);
    expect(targets).toEqual([["Kai will feel more settled", indicators, "Kai will greet"]]);
  });

  it("may be boxes beside a label that says how to tick them", () => {
    const rows = tbl(3, [
      ["Long term target", wide("Kai will feel more settled", 2)],
      ["SHANARRI: tick all that apply", wide("[ ] Safe [x] Healthy [ ] Achieving [x] Included", 2)],
      ["Short term target", "Who", "When"],
      ["Kai will greet", "CT", "Dec"],
    ]);
    const [target] = outline(iep + rows).targets;
    expect(target).toEqual(["Kai will feel more settled", "healthy,included", "Kai will greet"]);
  });

  it("mean what the key of the form says", () => {
    const body = tbl(5, [
      headings,
      ["Kai will feel settled", "A, B, R", "Kai will greet", "CT", "Dec"],
    ]);
    expect(outline(iep + key + body).targets[0]?.[1]).toBe("achieving,active,included");
    expect(outline(iep + body).targets[0]?.[1]).toBe("");
  });
});
