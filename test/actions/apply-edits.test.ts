import { readFileSync } from "node:fs";
import { previewEdits } from "../../src/actions/apply-edits";
import type { Edit } from "../../src/plan/edits/edit";
import { wordDocument } from "../../src/word/word-document";
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

  it("has nothing to take out where the form said it already", async () => {
    await withPlan(sample, async ({ host, apply, putBack, read }) => {
      const text = read().longTermTargets[0]?.text.text ?? "";
      expect((await apply([{ do: "reword-target", longTermTarget: 0, text }])).kind).toBe(
        "applied",
      );
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(host.save()).toEqual(sample);
    });
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

function rowCount(xml: string): number {
  return xml.match(/<w:tr[ >]/g)?.length ?? 0;
}
