import type { Change } from "../../src/plan/edits/change";
import type { Edit } from "../../src/plan/edits/edit";
import { planEdits } from "../../src/plan/edits/plan-edits";
import { rehearse } from "../../src/plan/edits/rehearse";
import type { Plan } from "../../src/plan/model";
import { readFilledForm } from "../../src/plan/read-snapshot";
import { plainText } from "../../src/plan/edits/same-texts";
import { wordDocument } from "../../src/word/word-document";
import { p, run } from "../fixtures/word-xml";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { withPlan } from "../helpers/written-plan";
import { edits, fileOf } from "./faults/edits";

const addTarget: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By 18 December 2026 Ailsa will read 20 words.",
};
const comments: Edit = {
  do: "add-comments",
  date: "2026-12-04",
  pupil: "I like reading.",
  parent: "She reads at home.",
};
const cases: typeof edits = [
  ...edits,
  ["a target over prompts", "controls-list-date-and-ticks", [addTarget]],
  ["a target in rows that repeat", "controls-rows-that-repeat-in-a-flat-table", [addTarget]],
  ["comments beside labels", "comments-with-labels-in-the-cells", [comments]],
];

/** Leaves out what is at an end of the document, which Word may add to. */
function said({ paragraphs }: Plan): string {
  return paragraphs
    .map(({ text }) => plainText(text))
    .join("\n")
    .trimEnd();
}

describe("rehearse", () => {
  it.each(cases)("says beforehand what Word makes of %s", async (_what, form, list) => {
    await withPlan(fileOf(form), async ({ read }) => {
      const rehearsed: (Plan | null)[] = [];
      await wordDocument.write((snapshot): readonly Change[] | null => {
        const filled = readFilledForm(snapshot);
        const planned = planEdits(filled, list);
        if (planned.kind === "refused") throw new Error(JSON.stringify(planned.refused));
        rehearsed.push(rehearse(filled, planned.changes));
        return planned.changes;
      });
      const [plan] = rehearsed;
      if (plan == null) throw new Error("It could not be rehearsed.");
      const now = read();
      expect(said(plan)).toBe(said(now));
      const { longTermTargets, unassignedShortTermTargets, reviews, comments } = now;
      const words = (value: unknown) =>
        JSON.stringify(value, (key, each: unknown) => (key === "segments" ? undefined : each));
      expect(words(plan.longTermTargets)).toBe(words(longTermTargets));
      expect(words(plan.unassignedShortTermTargets)).toBe(words(unassignedShortTermTargets));
      expect(words(plan.reviews)).toBe(words(reviews));
      expect(words(plan.comments)).toBe(words(comments));
    });
  });
});

describe("what would not be read as it should", () => {
  it("is refused before anything is written", async () => {
    const bytes = fileOf("tables-in-the-cells-beside-long-term-targets");
    await withPlan(bytes, async ({ host, apply }) => {
      const applied = await apply([
        { do: "reword-target", longTermTarget: 0, text: "Ailsa will enjoy books." },
        { do: "add-long-term-target", text: "Ailsa will enjoy swimming." },
      ]);
      expect(applied).toMatchObject({ kind: "refused", refused: [{ edit: 1, code: "ambiguous" }] });
      expect(host.syncs).toBe(1);
      expect(host.save()).toEqual(bytes);
    });
  });

  it("is written another way where there is one: in a copy these comments would lose their day", async () => {
    const bytes = docxFrom({
      body: [
        paragraph("Section 4: Individualised Educational Programme (IEP)"),
        table([
          ["Long term target", "Short term targets", "By when", "By whom"],
          ["Isla will read with pleasure.", "Isla will read ten words.", "June 2027", "CT"],
        ]),
        paragraph("Review Record"),
        table([
          ["Type of meeting", "Termly review"],
          ["Date", "1 June 2026"],
          ["Invited", "Mrs Grant; Mum"],
        ]),
        p(run("What was said"), '<w:outlineLvl w:val="1"/>'),
        table([
          ["Isla’s comments (pupil)", "I like the quiet corner."],
          ["Mum’s comments (parent)", "Pleased."],
        ]),
      ].join(""),
    });
    await withPlan(bytes, async ({ apply, read }) => {
      expect((await apply([comments])).kind).toBe("applied");
      expect(read().comments.map(({ date, text }) => [date, text.text])).toEqual([
        [undefined, "I like the quiet corner."],
        ["4 December 2026", "I like reading."],
        [undefined, "Pleased."],
        ["4 December 2026", "She reads at home."],
      ]);
    });
  });
});
