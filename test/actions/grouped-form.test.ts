import type { Edit } from "../../src/plan/edits/edit";
import { p, run, tbl } from "../fixtures/word-xml";
import { docxFrom } from "../helpers/docx";
import { withPlan } from "../helpers/written-plan";

const around = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const open = (words: string) => ({
  xml: around('<w:lock w:val="sdtLocked"/>', p(words === "" ? "" : run(words))),
});
/** A control in the paragraph, so that nothing can come below it. */
const inline = (words: string) => ({ xml: p(around("", run(words))) });

/** A form of which Word lets only the controls in the cells be filled in, as Developer › Group makes it. */
function grouped(rows: Parameters<typeof tbl>[1]): Uint8Array {
  const form =
    p(run("Section 4: Individualised Educational Programme (IEP)")) +
    tbl(4, [
      ["Long Term Target 1", open("Ailsa will enjoy reading."), "Wellbeing indicators", open("")],
      ["Short Term Target", "Who", "Target date", "Evaluation"],
      ...rows,
    ]) +
    p("");
  return docxFrom({ body: around('<w:lock w:val="contentLocked"/><w:group/>', form) + p("") });
}

const target = [open("Ailsa will read 10 words."), open("CT"), open("May 2027"), open("")];
const add: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "Ailsa will read 20 words.",
};
const evaluate: Edit = {
  do: "record-evaluation",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: "Nine so far.",
};
const reword: Edit = {
  do: "reword-target",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: "Ailsa will read 12 words.",
};

describe("a grouped form is written into", () => {
  it.each<[string, Uint8Array, Edit, RegExp]>([
    ["in an open control", grouped([target]), reword, /Ailsa will read 12 words/],
    ["in an empty one", grouped([target]), evaluate, /Nine so far/],
    [
      "in a row that waits",
      grouped([target, [open(""), open(""), open(""), open("")]]),
      add,
      /Ailsa will read 20 words/,
    ],
  ])("%s, and put back", async (_, bytes, edit, words) => {
    await withPlan(bytes, async ({ apply, putBack, read }) => {
      const texts = () => read().paragraphs.map(({ text }) => text);
      const before = texts();
      expect((await apply([edit])).kind).toBe("applied");
      expect(texts().join("\n")).toMatch(words);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(texts()).toEqual(before);
    });
  });
});

describe("a grouped form is left as it is", () => {
  it.each<[string, Uint8Array, Edit]>([
    ["where a row would be added", grouped([target]), add],
    [
      "where a table would be added",
      grouped([target]),
      { do: "add-long-term-target", text: "Ailsa will swim 10 metres.", indicators: ["active"] },
    ],
    [
      "where a paragraph would be added",
      grouped([[...target.slice(0, 3), inline("Seven so far.")]]),
      evaluate,
    ],
    ["where no control is", grouped([["Ailsa will read 10 words.", ...target.slice(1)]]), reword],
  ])("%s", async (_, bytes, edit) => {
    await withPlan(bytes, async ({ host, apply }) => {
      const applied = await apply([edit]);
      const [refusal] = applied.kind === "refused" ? applied.refused : [];
      expect(refusal?.code).toBe("locked-cells");
      expect(host.syncs).toBe(1);
      expect(host.save()).toEqual(bytes);
    });
  });
});
