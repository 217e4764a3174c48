import { readFileSync } from "node:fs";
import { previewEdits } from "../../src/actions/apply-edits";
import type { Edit } from "../../src/plan/edits/edit";
import { wordDocument } from "../../src/word/word-document";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { mainPart, withPlan } from "../helpers/written-plan";

const sample = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));
const flat = new Uint8Array(readFileSync("samples/childs-plan-flat.docx"));
const example = (name: string) => new Uint8Array(readFileSync(`test/documents/${name}.docx`));

const addTarget: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By 18 December 2026 Ailsa will read 20 words.",
  when: "18 December 2026",
};

describe("applyEdits", () => {
  it("fills the first row that waits for a target", async () => {
    await withPlan(sample, async ({ host, apply, read, changedParts }) => {
      const applied = await apply([addTarget]);
      expect(applied.kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(changedParts()).toEqual(["word/document.xml"]);
      const target = read().longTermTargets[0]?.shortTermTargets.at(-1);
      expect(target?.text.text).toBe(addTarget.text);
      expect(target?.when?.text).toBe("18 December 2026");
    });
  });

  it("adds rows where none waits, and goes on with the form's numbers", async () => {
    await withPlan(flat, async ({ apply, xml, read }) => {
      const before = rowCount(mainPart(flat));
      const more: Edit = { ...addTarget, text: "Ailsa will count to 20." };
      expect((await apply([addTarget, more])).kind).toBe("applied");
      expect(rowCount(xml())).toBe(before + 2);
      const targets = read().longTermTargets[0]?.shortTermTargets.map(({ text }) => text.text);
      expect(targets?.slice(-2)).toEqual([addTarget.text, more.text]);
      expect(xml()).toContain("1.4 By 18 December");
      expect(xml()).toContain("1.5 Ailsa will count");
    });
  });

  it("adds nothing when one of several edits is refused", async () => {
    await withPlan(sample, async ({ host, apply }) => {
      const applied = await apply([addTarget, { ...addTarget, longTermTarget: 99 }]);
      expect(applied).toMatchObject({ kind: "refused", refused: [{ edit: 1, code: "no-place" }] });
      expect(host.save()).toEqual(sample);
    });
  });

  it("notes indicators in the words of the form", async () => {
    await withPlan(sample, async ({ apply, read }) => {
      const indicators = ["respected", "responsible", "safe"] as const;
      await apply([{ do: "note-indicators", longTermTarget: 0, indicators }]);
      expect(read().longTermTargets[0]?.indicators).toEqual(["safe", "respected", "responsible"]);
    });
  });

  it.each([
    ["controls-round-cells", "word/document.xml"],
    ["indicators-in-tick-columns", "word/document.xml"],
    ["pasted-from-google-docs-ticks", "word/document.xml"],
  ])("ticks the indicators of %s", async (name, part) => {
    await withPlan(example(name), async ({ apply, read, changedParts }) => {
      const indicators = ["healthy", "included"] as const;
      const applied = await apply([{ do: "note-indicators", longTermTarget: 0, indicators }]);
      expect(applied.kind).toBe("applied");
      expect(read().longTermTargets[0]?.indicators).toEqual(indicators);
      expect(changedParts()).toEqual([part]);
    });
  });

  it("keeps an earlier evaluation above the new one", async () => {
    await withPlan(sample, async ({ apply, read }) => {
      const record = (text: string): Edit => ({
        do: "record-evaluation",
        longTermTarget: 0,
        shortTermTarget: 0,
        text,
      });
      await apply([record("Partly achieved.")]);
      const before = read().longTermTargets[0]?.shortTermTargets[0]?.evaluation?.text;
      await apply([record("Achieved.")]);
      const after = read().longTermTargets[0]?.shortTermTargets[0]?.evaluation?.text;
      expect(after).toBe(`${before}\nAchieved.`);
    });
  });

  it.each([
    ["protected-against-changes", "protected"],
    ["read-only-recommended", "read-only"],
    ["saved-form-fields", "form-fields"],
    ["controls-locked-targets", "locked-cells"],
    ["transposed-target-in-each-column", "no-place"],
  ])("refuses %s", async (name, code) => {
    const bytes = example(name);
    await withPlan(bytes, async ({ host, apply }) => {
      const applied = await apply([{ ...addTarget, when: undefined }]);
      expect(applied).toMatchObject({ kind: "refused", refused: [{ edit: 0, code }] });
      expect(host.save()).toEqual(bytes);
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

describe("putBack", () => {
  it("gives the very document that was there", async () => {
    for (const bytes of [sample, flat]) {
      await withPlan(bytes, async ({ apply, putBack, xml }) => {
        await apply([addTarget, { ...addTarget, text: "Ailsa will count to 20." }]);
        expect(await putBack()).toEqual({ kind: "put-back" });
        expect(xml()).toBe(mainPart(bytes));
      });
    }
  });

  it("leaves what somebody has typed since", async () => {
    await withPlan(sample, async ({ host, apply, putBack, xml }) => {
      await apply([addTarget]);
      const at = host.paragraphTexts.findIndex((text) => text.includes("read 20 words"));
      await Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        paragraphs.items[at]?.insertText(" Yes.", "End");
        await context.sync();
      });
      const now = xml();
      expect(await putBack()).toMatchObject({ kind: "refused", code: "stale-document" });
      expect(xml()).toBe(now);
    });
  });

  it("finds what it wrote when the document has moved", async () => {
    await withPlan(sample, async ({ apply, putBack, read }) => {
      await apply([addTarget]);
      await Word.run(async (context) => {
        context.document.body.insertParagraph("A new first line.", "Start");
        await context.sync();
      });
      expect(await putBack()).toEqual({ kind: "put-back" });
      const said = read().paragraphs.map(({ text }) => text);
      expect(said).not.toContain(addTarget.text);
      expect(said).toContain("A new first line.");
    });
  });
});

describe("previewEdits", () => {
  it("says what will be written where, and writes nothing", async () => {
    await withPlan(sample, async ({ host }) => {
      const preview = await previewEdits(wordDocument, [addTarget]);
      expect(preview).toMatchObject({
        kind: "preview",
        isTracked: false,
        items: [{ kind: "fill", after: addTarget.text }, { after: "18 December 2026" }],
      });
      expect(host.syncs).toBe(1);
      expect(host.save()).toEqual(sample);
    });
  });

  it("holds: nothing is written when the document has changed since", async () => {
    await withPlan(sample, async ({ apply }) => {
      const preview = await previewEdits(wordDocument, [addTarget]);
      if (preview.kind !== "preview") throw new Error("It was refused.");
      await apply([addTarget]);
      expect(await apply([addTarget], { agreed: preview })).toMatchObject({
        kind: "refused",
        refused: [{ code: "stale-document" }],
      });
    });
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

function rowCount(xml: string): number {
  return xml.match(/<w:tr[ >]/g)?.length ?? 0;
}
