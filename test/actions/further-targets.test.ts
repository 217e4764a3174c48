import { readFileSync } from "node:fs";
import type { Edit } from "../../src/plan/edits/edit";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { mainPart, withPlan } from "../helpers/written-plan";

const example = (name: string) => new Uint8Array(readFileSync(`test/documents/${name}.docx`));

const addTarget: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By 18 December 2026 Ailsa will read 20 words.",
  when: "18 December 2026",
};

describe("a form whose last target runs on in the row below", () => {
  const bytes = example("targets-that-run-on-in-the-next-row");

  it("gets a row below both", async () => {
    await withPlan(bytes, async ({ apply, putBack, read, xml }) => {
      const before = read().longTermTargets[0]?.shortTermTargets.map(({ text }) => text.text) ?? [];
      expect((await apply([addTarget])).kind).toBe("applied");
      const now = read().longTermTargets[0]?.shortTermTargets ?? [];
      expect(now.map(({ text }) => text.text)).toEqual([...before, addTarget.text]);
      expect(now.at(-1)?.when?.text).toBe(addTarget.when);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(bytes));
    });
  });
});

const shade = '<w:shd w:val="clear" w:color="auto" w:fill="FFE699"/>';

describe("a form with a row for each field of a target", () => {
  const bytes = example("label-beside-everything");
  const more: Edit = { ...addTarget, text: "Ailsa will count to 20.", when: "June 2027" };

  it("gets as many rows again, with their labels and numbers", async () => {
    await withPlan(bytes, async ({ host, apply, putBack, read, xml }) => {
      const before = read().longTermTargets[0]?.shortTermTargets ?? [];
      expect((await apply([addTarget, more])).kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      const now = read().longTermTargets[0]?.shortTermTargets ?? [];
      expect(now.slice(0, before.length).map(({ text }) => text.text)).toEqual(
        before.map(({ text }) => text.text),
      );
      expect(now.slice(before.length).map(({ text, when }) => [text.text, when?.text])).toEqual([
        [addTarget.text, "18 December 2026"],
        [more.text, "June 2027"],
      ]);
      for (const number of [1, 2]) expect(xml()).toContain(`Target ${before.length + number}`);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(bytes));
    });
  });

  it("gets a table of its own where each target has one", async () => {
    const target = (words: string, shading = "") =>
      table([
        ["Short term target 1", words],
        ["Strategies", "Word cards"],
        ["Who", "CT"],
        ["Evaluation", "Good start"],
      ]).replace(/<w:tc>(?=(?:(?!<w:tc>).)*Strategies)/, `<w:tc><w:tcPr>${shading}</w:tcPr>`);
    const form = docxFrom({
      body: [
        paragraph("Section 4: Individualised Educational Programme (IEP)"),
        table([["Long term target 1", "Isla will read with pleasure."]]),
        paragraph(""),
        target("Isla will read 20 words."),
        paragraph(""),
        target("Isla will read a page.", shade).replace("target 1", "target 2"),
        paragraph(""),
      ].join(""),
    });
    await withPlan(form, async ({ host, apply, putBack, read, xml }) => {
      const [one, two] = [addTarget, more].map((edit) => ({
        ...edit,
        when: undefined,
        who: "Mum",
      }));
      if (one === undefined || two === undefined) throw new Error("There is nothing to add.");
      expect((await apply([one, two])).kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      const targets = read().longTermTargets[0]?.shortTermTargets.slice(2) ?? [];
      expect(
        targets.map(({ text, who, evaluation }) => [text.text, who?.text, evaluation?.text]),
      ).toEqual([one, two].map(({ text }) => [text, "Mum", ""]));
      expect(
        xml()
          .match(/Short term target \d/g)
          ?.join(),
      ).toMatch(/1,.*2,.*3,.*4$/);
      expect(xml().split(shade)).toHaveLength(4);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(form));
    });
  });

  it("is left alone where its rows do not look alike", async () => {
    const rows = table([
      ["Long term target 1", "Isla will read with pleasure."],
      ["Short term target 1", "Isla will read 20 words."],
      ["Who", "CT"],
      ["Evaluation", ""],
    ]);
    const shadedRows = rows.replace(
      /<w:tc>(?=(?:(?!<w:tc>).)*Evaluation)/,
      `<w:tc><w:tcPr>${shade}</w:tcPr>`,
    );
    const [alike, shaded] = [rows, shadedRows].map((form) =>
      docxFrom({
        body: paragraph("Section 4: Individualised Educational Programme (IEP)") + form,
      }),
    );
    if (alike === undefined || shaded === undefined) throw new Error("There is no form.");
    await withPlan(alike, async ({ apply }) => {
      expect((await apply([{ ...addTarget, when: undefined }])).kind).toBe("applied");
    });
    await withPlan(shaded, async ({ host, apply }) => {
      expect(await apply([{ ...addTarget, when: undefined }])).toMatchObject({
        refused: [{ code: "no-place" }],
      });
      expect(host.save()).toEqual(shaded);
    });
  });
});

it("says how to make a column free in a form that has one for each target", async () => {
  await withPlan(example("transposed-target-in-each-column"), async ({ apply }) => {
    const applied = await apply([{ ...addTarget, when: undefined }]);
    expect(JSON.stringify(applied)).toContain("Insert Right");
  });
});

describe("a further long-term target", () => {
  const addLongTerm: Edit = {
    do: "add-long-term-target",
    text: "Ailsa will enjoy swimming.",
    indicators: ["active"],
  };

  it.each([
    ["label-as-question", "as a block like the last"],
    ["flat-merged-down", "as a table with the headings again"],
    ["library-block-ticked-boxes", "with boxes to tick"],
    ["flat-blank-below", "in a row that waits"],
    ["split-joined-by-number", "in the table of long-term targets"],
    ["long-term-targets-down-the-side-of-their-blocks", "with its indicators below"],
    ["indicators-in-bands-over-their-blocks", "with its indicators above"],
  ])("in %s: %s", async (name) => {
    const bytes = example(name);
    await withPlan(bytes, async ({ host, apply, putBack, read, changedParts, xml }) => {
      const count = read().longTermTargets.length;
      const applied = await apply([addLongTerm]);
      expect(applied.kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(changedParts()).toEqual(["word/document.xml"]);
      expect(read().longTermTargets[count]?.text.text).toBe(addLongTerm.text);
      expect(read().longTermTargets[count]?.indicators).toEqual(["active"]);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(bytes));
    });
  });

  it("has boxes of its own that can be ticked, and labels that look as the form's do", async () => {
    const bytes = example("library-block-ticked-boxes");
    const count = (xml: string, what: RegExp) => xml.match(what)?.length ?? 0;
    const label = /<w:b\/>(?:(?!<w:r>).)*<w:t[^>]*>Wellbeing indicator/g;
    await withPlan(bytes, async ({ apply, xml }) => {
      await apply([addLongTerm]);
      expect(count(xml(), /<w14:checkbox>/g)).toBe(count(mainPart(bytes), /<w14:checkbox>/g) + 8);
      expect(count(xml(), label)).toBe(count(mainPart(bytes), label) + 1);
    });
  });

  it("keeps the label of its indicators, and begins its short-term ones with the same number", async () => {
    const block = (number: number, words: string) =>
      table([
        [`Long term target ${number}`, words],
        ["Wellbeing", "Achieving"],
        ["Short term target 1", "Isla will read 20 words."],
        ["Who", "CT"],
        ["Evaluation", ""],
      ]);
    const form = docxFrom({
      body: [
        paragraph("Section 4: Individualised Educational Programme (IEP)"),
        block(1, "Isla will read with pleasure."),
        paragraph(""),
        block(2, "Isla will count with pleasure."),
        paragraph(""),
      ].join(""),
    });
    await withPlan(form, async ({ apply, xml, read }) => {
      expect((await apply([addLongTerm])).kind).toBe("applied");
      expect(read().longTermTargets[2]?.indicators).toEqual(["active"]);
      const added = xml().slice(xml().lastIndexOf("Long term target"));
      for (const label of ["Long term target 3", "Wellbeing", "Short term target 1"])
        expect(added).toContain(label);
    });
  });

  it("takes short-term targets in the same go", async () => {
    await withPlan(example("block-numbered-by-hand"), async ({ apply, read }) => {
      const index = read().longTermTargets.length;
      const target: Edit = { ...addTarget, longTermTarget: index, when: undefined };
      expect((await apply([addLongTerm, target])).kind).toBe("applied");
      expect(read().longTermTargets[index]?.shortTermTargets.map(({ text }) => text.text)).toEqual([
        addTarget.text,
      ]);
    });
  });
});

it("the first target under a long-term one begins its own letters: “3a” after “2a”", async () => {
  const columns = ["Short term target", "Who", "When"];
  const form = docxFrom({
    body: [
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target 1", "Isla will read with pleasure.", ""],
        columns,
        ["1a. Isla will read 20 words.", "CT", "June"],
        ["1b. Isla will read a page.", "CT", "June"],
        ["Long term target 2", "Isla will enjoy time with friends.", ""],
        columns,
        ["2a. Isla will share the blocks.", "CT", "June"],
        ["Long term target 3", "Isla will count with confidence.", ""],
        columns,
        ["", "", ""],
      ]),
    ].join(""),
  });
  await withPlan(form, async ({ apply, xml }) => {
    expect((await apply([{ ...addTarget, longTermTarget: 2 }])).kind).toBe("applied");
    expect(xml()).toContain("3a. ");
  });
});
