import { readFileSync } from "node:fs";
import { applyEdits } from "../../src/actions/apply-edits";
import type { PlanDocument } from "../../src/actions/plan-actions";
import type { Edit } from "../../src/plan/edits/edit";
import { wordDocument } from "../../src/word/word-document";
import type { Faults } from "../../wordhost/faults";
import { mainPart, withPlan } from "../helpers/written-plan";

const example = (name: string) => new Uint8Array(readFileSync(`test/documents/${name}.docx`));

const shortTerm: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By 18 December 2026 Ailsa will read 20 words.",
};
const longTerm: Edit = { do: "add-long-term-target", text: "Ailsa will enjoy swimming." };
const evaluation: Edit = {
  do: "record-evaluation",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: "Achieved in part.",
};

const faults: readonly (readonly [string, Partial<Faults>])[] = [
  ["Word cannot give its OOXML (#998)", { getOoxml: true }],
  ["viewing mode lets nothing be written (#5484)", { viewing: true }],
  ["rows can be added to one table of a batch only (#4040)", { addRowsToOneTable: true }],
  ["the answer of a batch is lost", { loseAnswer: true }],
  ["a block leaves an empty paragraph behind it (#116)", { ooxmlAddsParagraph: true }],
  ["a block ends Word's own undo (#6423)", { ooxmlEndsUndo: true }],
  ["content controls end saving (#6590)", { controlsEndSaving: true }],
  ["squiggles fail (#4953)", { annotations: true }],
  ["comments are not allowed (#6746)", { comments: true }],
];

describe("writing where Word has its faults", () => {
  it.each(faults)("%s", async (_, fault) => {
    for (const name of ["block-numbered-by-hand", "flat-merged-down"]) {
      const bytes = example(name);
      await withPlan(bytes, async ({ host, apply, putBack, read, xml }) => {
        const before = read();
        Object.assign(host.faults, fault);
        const edits = [shortTerm, { ...shortTerm, text: "Ailsa will count to 20." }, evaluation];
        const applied = await apply([...edits, longTerm]);
        const texts = read().paragraphs.map(({ text }) => text);
        if (applied.kind === "refused") {
          expect(applied.refused.map(({ code }) => code)).not.toContain("half-written");
          expect(texts).toEqual(before.paragraphs.map(({ text }) => text));
          return;
        }
        expect(read().longTermTargets).toHaveLength(before.longTermTargets.length + 1);
        expect(read().longTermTargets[0]?.shortTermTargets).toHaveLength(
          (before.longTermTargets[0]?.shortTermTargets.length ?? 0) + 2,
        );
        expect(await putBack()).toEqual({ kind: "put-back" });
        expect(xml()).toBe(mainPart(bytes));
      });
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("a batch fails after %i of its writes", async (count) => {
    for (const name of ["block-numbered-by-hand", "flat-merged-down"]) {
      const bytes = example(name);
      await withPlan(bytes, async ({ host, xml }) => {
        host.faults.failAfterWrites = count;
        const failingOnce: PlanDocument = {
          ...wordDocument,
          async write(decide, options) {
            const written = await wordDocument.write(decide, options);
            host.faults.failAfterWrites = null;
            return written;
          },
        };
        const edits = [shortTerm, { ...shortTerm, text: "Ailsa will count to 20." }, evaluation];
        const applied = await applyEdits(failingOnce, [...edits, longTerm]);
        if (applied.kind === "applied") return;
        expect(applied.refused.map(({ code }) => code)).not.toContain("half-written");
        expect(xml()).toBe(mainPart(bytes));
      });
    }
  });

  it("finds the place again when another author writes above it, and leaves what they wrote", async () => {
    await withPlan(example("block-numbered-by-hand"), async ({ host, apply, putBack, read }) => {
      await apply([shortTerm]);
      host.edit((author) => author.insertParagraph(0, "Written by somebody else."));
      expect(await putBack()).toEqual({ kind: "put-back" });
      const texts = read().paragraphs.map(({ text }) => text);
      expect(texts).toContain("Written by somebody else.");
      expect(texts.join("\n")).not.toContain("read 20 words");
    });
  });
});
