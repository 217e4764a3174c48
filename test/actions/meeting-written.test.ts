import { readFileSync } from "node:fs";
import { fieldsOf } from "../../src/actions/target-draft";
import { toEdits } from "../../src/meeting/to-edits";
import type { Plan } from "../../src/plan/model";
import { endedMeeting } from "../meeting/played";
import { withPlan } from "../helpers/written-plan";

const meeting = { ...endedMeeting(), nextReview: "2026-12-11" };

function editsFor(plan: Plan, recordsReviews = true) {
  return toEdits(meeting, plan, {
    held: "Annual review",
    next: "Termly review",
    fields: fieldsOf(plan),
    recordsReviews,
  });
}

describe.each(["sample", "blank"])("a meeting written into the %s plan", (name) => {
  const bytes = new Uint8Array(readFileSync(`samples/childs-plan-${name}.docx`));

  it("stands there whole, and is not offered a second time", async () => {
    await withPlan(bytes, async ({ host, apply, read }) => {
      const before = read();
      expect(await apply(editsFor(before))).toMatchObject({ kind: "applied" });
      expect(host.syncs).toBeLessThanOrEqual(3);

      const plan = read();
      const longTerm = plan.longTermTargets.find(({ text }) => text.text.includes("short books"));
      expect(longTerm?.shortTermTargets.map(({ text }) => text.text)).toEqual([
        "By 11 December 2026 Kirsty will read aloud 20 of the 30 words on her list without help.",
        "A word box at home",
      ]);
      if (longTerm?.indicatorText !== undefined) {
        expect(longTerm.indicators).toEqual(["achieving"]);
      }
      expect(plan.longTermTargets).toHaveLength(before.longTermTargets.length + 3);
      expect(plan.reviews.some(({ attended }) => attended?.includes("Anna (Mum)"))).toBe(
        before.has.reviewRecord,
      );
      expect(editsFor(plan)).toEqual([]);
    });
  });

  it("can be put back, and the document is as it was", async () => {
    await withPlan(bytes, async ({ apply, putBack, read }) => {
      const before = read();
      await apply(editsFor(before));
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(read()).toEqual(before);
    });
  });
});

it("a full Review Record refuses it all, and without it the targets are written", async () => {
  const bytes = new Uint8Array(readFileSync("samples/childs-plan-flat.docx"));
  await withPlan(bytes, async ({ apply, read }) => {
    const before = read();
    const refused = await apply(editsFor(before));
    expect(refused).toMatchObject({ kind: "refused", refused: [{ code: "no-place" }, {}] });
    expect(await apply(editsFor(before, false))).toMatchObject({ kind: "applied" });
    expect(read().longTermTargets).toHaveLength(before.longTermTargets.length + 3);
  });
});

it("a short-term target under nothing just added is refused", async () => {
  const bytes = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));
  await withPlan(bytes, async ({ host, apply }) => {
    const applied = await apply([
      { do: "add-short-term-target", longTermTarget: "just-added", text: "Read 20 words" },
    ]);
    expect(applied).toMatchObject({ kind: "refused", refused: [{ edit: 0, code: "invalid" }] });
    expect(host.save()).toEqual(bytes);
  });
});
