import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Edit } from "../../src/plan/edits/edit";
import { outlineOf } from "../../src/plan/edits/outline";
import type { Plan } from "../../src/plan/model";
import { faultsIn } from "../helpers/same-markup";
import { mainPart, readFile, withPlan } from "../helpers/written-plan";

/** Each document gets some of the kinds of edit, turn and turn about, so that all come often. */
const each = 2;

const documents = readdirSync(__dirname)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(__dirname, name))) }))
  .map((file) => ({ ...file, plan: readFile(file.bytes) }))
  .filter(({ plan }) => plan.recognised === "certain" || plan.recognised === "likely");

describe("writing into every document", () => {
  it.each(documents.map((document, index) => ({ ...document, index })))(
    "$name",
    async ({ bytes, plan, index }) => {
      const all = editsFor(plan);
      for (let turn = 0; turn < each; turn += 1) {
        const edit = all[(index * each + turn) % all.length];
        if (edit !== undefined) await proveEdit(bytes, plan, edit);
      }
    },
  );

  it("and taking it back gives the plan that was there", async () => {
    const some = documents.filter(({ plan }) => plan.writable);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...some),
        fc.infiniteStream(fc.nat()),
        async (file, picks) => {
          const all = editsFor(file.plan);
          const edits = [...picks.take(3)].flatMap((pick) => all[pick % all.length] ?? []);
          await withPlan(file.bytes, async ({ apply, putBack, read }) => {
            const applied = await apply(edits);
            if (applied.kind === "applied") expect(await putBack()).toEqual({ kind: "put-back" });
            expect(outlineOf(read())).toEqual(outlineOf(file.plan));
            const texts = read().paragraphs.map(({ text }) => text);
            expect(withoutEnd(texts)).toEqual(
              withoutEnd(file.plan.paragraphs.map(({ text }) => text)),
            );
          });
        },
      ),
      { numRuns: 6 },
    );
  });
});

/** Everything but what the edit is about is as it was; or the edit is refused and all is. */
async function proveEdit(bytes: Uint8Array, plan: Plan, edit: Edit): Promise<void> {
  await withPlan(bytes, async ({ host, apply, putBack, changedParts, read, xml }) => {
    const applied = await apply([edit]);
    expect(host.syncs).toBeLessThanOrEqual(applied.kind === "applied" ? 3 : 8);
    if (applied.kind === "refused") {
      expect(applied.refused[0]?.code).not.toBe("half-written");
      const texts = read().paragraphs.map(({ text }) => text);
      expect(withoutEnd(texts)).toEqual(withoutEnd(plan.paragraphs.map(({ text }) => text)));
      return;
    }
    expect(changedParts().filter((name) => name !== "word/document.xml")).toEqual([]);
    const { undo } = applied;
    expect(faultsIn({ before: mainPart(bytes), after: xml(), undo })).toEqual([]);
    const before = plan.paragraphs.map(({ text }) => text);
    const after = read().paragraphs.map(({ text }) => text);
    const touched = new Set(undo.touched);
    const kept = after.filter((_, at) => !touched.has(at));
    expect(kept.every((text) => before.includes(text))).toBe(true);
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(withoutEnd(read().paragraphs.map(({ text }) => text))).toEqual(withoutEnd(before));
  });
}

/** An empty paragraph that Word puts at the end of a document stays there. */
function withoutEnd(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}

function editsFor(plan: Plan): readonly Edit[] {
  const last = plan.longTermTargets.length - 1;
  const longTermTarget = last >= 0 ? last : null;
  const targets = plan.longTermTargets[last]?.shortTermTargets ?? plan.unassignedShortTermTargets;
  const text = "By 18 December 2026 Ailsa will read 20 words.";
  const date = "2026-12-04";
  return [
    { do: "add-short-term-target", longTermTarget, text },
    { do: "add-long-term-target", text: "Ailsa will enjoy swimming." },
    ...(longTermTarget === null
      ? []
      : [
          { do: "note-indicators", longTermTarget, indicators: ["healthy", "included"] } as const,
          { do: "reword-target", longTermTarget, text: "Ailsa will be at ease." } as const,
        ]),
    ...(targets.length === 0
      ? []
      : [
          { do: "reword-target", longTermTarget, shortTermTarget: 0, text } as const,
          { do: "record-evaluation", longTermTarget, shortTermTarget: 0, text: "Done." } as const,
        ]),
    { do: "add-review", type: "Termly review", date, invited: ["Mrs Grant"], attended: [] },
    { do: "add-comments", date, pupil: "I like reading.", parent: "She reads at home." },
  ];
}
