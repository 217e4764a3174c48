import { readFileSync } from "node:fs";
import { fieldsOf } from "../../src/actions/target-draft";
import { recordEdits } from "../../src/meeting/recorded";
import { toEdits } from "../../src/meeting/to-edits";
import type { Plan } from "../../src/plan/model";
import { endedMeeting } from "../meeting/played";
import { withPlan } from "../helpers/written-plan";

const meeting = { ...endedMeeting(), nextReview: "2026-12-11" };

function editsFor(plan: Plan) {
  return toEdits(meeting, plan, {
    held: "Annual review",
    next: "Termly review",
    fields: fieldsOf(plan),
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

it("a full Review Record gets a further entry like the last", async () => {
  const bytes = new Uint8Array(readFileSync("samples/childs-plan-flat.docx"));
  await withPlan(bytes, async ({ apply, read }) => {
    const before = read();
    expect(await apply(editsFor(before))).toMatchObject({ kind: "applied" });
    expect(read().longTermTargets).toHaveLength(before.longTermTargets.length + 3);
    expect(read().reviews.some(({ attended }) => attended?.includes("Anna (Mum)"))).toBe(true);
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

it("a meeting that was planned is filled in where it stands when it has been held", async () => {
  const bytes = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));
  await withPlan(bytes, async ({ apply, read, changedParts, putBack }) => {
    await apply(editsFor(read()));
    const planned = read();
    const review = planned.reviews.length - 1;
    expect(planned.reviews[review]).toMatchObject({ date: { text: "11/12/2026" }, attended: [] });
    const held = {
      type: "Termly review",
      date: meeting.nextReview,
      invited: ["Somebody else"],
      attended: ["Anna (Mum)", "Mr Ross (Support for Learning)"],
      invitationsSent: "2026-11-20",
    };
    const edits = recordEdits(planned, held);
    expect(edits).toMatchObject([{ do: "complete-review", review }]);
    expect(await apply(edits)).toMatchObject({ kind: "applied" });
    const plan = read();
    expect(plan.reviews).toHaveLength(planned.reviews.length);
    expect(plan.reviews[review]).toMatchObject({
      invited: planned.reviews[review]?.invited,
      attended: held.attended,
      invitationsSent: { text: "20/11/2026" },
    });
    expect(recordEdits(plan, held)).toEqual([]);
    expect(changedParts()).toEqual(["word/document.xml"]);
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(read()).toEqual(planned);
  });
});

it("an entry that the record does not have, or without a place for it, is refused", async () => {
  const bytes = new Uint8Array(readFileSync("samples/childs-plan-flat.docx"));
  await withPlan(bytes, async ({ host, apply }) => {
    const edit = { do: "complete-review", attended: ["Anna"] } as const;
    expect(await apply([{ ...edit, review: 7 }])).toMatchObject({ refused: [{ code: "invalid" }] });
    expect(await apply([{ ...edit, review: 1 }])).toMatchObject({
      refused: [{ code: "no-place" }],
    });
    expect(host.save()).toEqual(bytes);
  });
});
