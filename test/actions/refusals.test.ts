import { readFileSync } from "node:fs";
import type { Edit } from "../../src/plan/edits/edit";
import { docxFrom } from "../helpers/docx";
import { withPlan } from "../helpers/written-plan";
import { control, formTick, formText, p, run, tbl, text, tickControl } from "../fixtures/word-xml";

const prompt = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Choose.</w:t></w:r>';
const sdt = (properties: string, content: string) =>
  p(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`);
const dated = (words: string | null) =>
  words === null
    ? sdt("<w:showingPlcHdr/><w:date/>", prompt)
    : sdt("<w:date/>", `<w:r><w:t>${words}</w:t></w:r>`);
const items = ["Achieved", "Partly achieved"]
  .map((item) => `<w:listItem w:displayText="${item}" w:value="${item}"/>`)
  .join("");
const listed = (words: string | null) =>
  sdt(
    `${words === null ? "<w:showingPlcHdr/>" : ""}<w:dropDownList>${items}</w:dropDownList>`,
    words === null ? prompt : `<w:r><w:t>${words}</w:t></w:r>`,
  );
const symbol = (code: string) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;

type Cells = {
  readonly when?: string;
  readonly evaluation?: string;
  readonly indicators?: string;
  readonly text?: string;
};

/** A plan of one long-term target, one short-term one and a row that waits. */
function plan({ when = text("May 2027"), evaluation = text(""), ...cells }: Cells): Uint8Array {
  const { indicators = text("Achieving"), text: said = text("Ailsa will read 10 words.") } = cells;
  const xml = (content: string) => ({ xml: content });
  return docxFrom({
    body:
      p(run("Section 4: Individualised Educational Programme (IEP)")) +
      tbl(4, [
        [
          "Long Term Target 1",
          "Ailsa will enjoy reading.",
          "Wellbeing indicators",
          xml(indicators),
        ],
        ["Short Term Target", "Who", "Target date", "Evaluation"],
        [xml(said), "CT", xml(when), xml(evaluation)],
        ["", "", xml(when === text("May 2027") ? text("") : dated(null)), ""],
      ]) +
      p(""),
  });
}

const evaluate = (words: string): Edit => ({
  do: "record-evaluation",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: words,
});
const note: Edit = { do: "note-indicators", longTermTarget: 0, indicators: ["safe"] };
const add: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "Ailsa will read 20 words.",
};
const reword = {
  do: "reword-target",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: "Ailsa will read 12 words.",
} as const;

const refused: readonly (readonly [string, Cells, Edit, string, RegExp])[] = [
  [
    "a list without those words",
    { evaluation: listed(null) },
    evaluate("Well done."),
    "no-place",
    /“Well done.” is not in it. It has “Achieved”/,
  ],
  [
    "boxes of old form fields",
    { indicators: p(`${formTick(false)}${run(" Safe ")}${formTick(true)}${run(" Healthy")}`) },
    note,
    "form-fields",
    /old form fields/,
  ],
  [
    "boxes of a symbol font",
    { indicators: p(`${symbol("F0A8")}${run(" Safe ")}${symbol("F0FE")}${run(" Healthy")}`) },
    note,
    "no-place",
    /symbol font/,
  ],
  [
    "a text form field",
    { text: p(formText("Ailsa will read 10 words.")) },
    reword,
    "form-fields",
    /form field/,
  ],
  [
    "a locked control",
    { text: p(control("Ailsa will read 10 words.", '<w:lock w:val="contentLocked"/>')) },
    reword,
    "locked-cells",
    /locked/,
  ],
  [
    "a form without such a target",
    {},
    { ...reword, shortTermTarget: 7 },
    "no-place",
    /no short-term target 8/,
  ],
  [
    "nothing just added",
    {},
    { ...add, longTermTarget: "just-added" },
    "invalid",
    /No long-term target was added/,
  ],
];

describe("what cannot be written is refused before anything is written", () => {
  it.each(refused)("%s", async (_, cells, edit, code, message) => {
    const bytes = plan(cells);
    await withPlan(bytes, async ({ host, apply }) => {
      const applied = await apply([edit]);
      const [refusal] = applied.kind === "refused" ? applied.refused : [];
      expect(refusal?.code).toBe(code);
      expect(refusal?.message).toMatch(message);
      expect(host.save()).toEqual(bytes);
    });
  });
});

it("a meeting is refused where the record keeps each in two tables, and not for the line above one", async () => {
  const file = "test/documents/meetings-in-two-tables-of-one-record.docx";
  const bytes = new Uint8Array(readFileSync(file));
  await withPlan(bytes, async ({ host, apply }) => {
    const meeting = { type: "Termly review", date: "2027-03-04", minutesSent: "2027-03-11" };
    const applied = await apply([{ do: "add-review", ...meeting, invited: [], attended: [] }]);
    const [refusal] = applied.kind === "refused" ? applied.refused : [];
    expect(refusal).toMatchObject({ code: "no-place" });
    expect(refusal?.message).toMatch(/Copy an empty one/);
    expect(host.save()).toEqual(bytes);
  });
});

const written: readonly (readonly [string, Cells, Edit, RegExp])[] = [
  [
    "in a row of its own where the one that waits has a date picker",
    { when: dated("1 May 2027") },
    { ...add, when: "2 May 2027" },
    /Ailsa will read 20 words.*2 May 2027/s,
  ],
  [
    "an item of a list that waits",
    { evaluation: listed(null) },
    evaluate("partly achieved"),
    /Partly achieved/,
  ],
  [
    "below what was chosen from a list",
    { evaluation: listed("Achieved") },
    evaluate("Still so."),
    /Still so/,
  ],
  [
    "boxes that are content controls",
    {
      indicators: p(`${tickControl(false)}${run(" Safe ")}${tickControl(true)}${run(" Healthy")}`),
    },
    note,
    /☒.*Safe.*☐.*Healthy/s,
  ],
  [
    "boxes that are plain signs",
    { indicators: p(run("☐ Safe ☒ Healthy")) },
    note,
    /☒ Safe ☐ Healthy/,
  ],
];

describe("and what can be is written, and put back", () => {
  it.each(written)("%s", async (_, cells, edit, words) => {
    const bytes = plan(cells);
    await withPlan(bytes, async ({ apply, putBack, read }) => {
      const texts = () => read().paragraphs.map(({ text: said }) => said);
      const before = texts();
      expect((await apply([edit])).kind).toBe("applied");
      expect(texts().join("\n")).toMatch(words);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(texts()).toEqual(before);
    });
  });
});
