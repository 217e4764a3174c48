import { heading, tbl } from "../fixtures/word-xml";
import { docxFrom } from "../helpers/docx";
import { withPlan, type OpenPlan } from "../helpers/written-plan";

const form = docxFrom({
  body:
    heading("Individualised Education Programme") +
    tbl(4, [
      ["Long term target", "Short term target", "Who", "When"],
      ["Kai will read more (Achieving, Included)", "Kai will read 30 words", "CT", "Dec"],
      ["Kai will feel settled", "Kai will greet one adult a day", "CT", "Dec"],
    ]),
});

const said = (read: OpenPlan["read"]) => read().paragraphs.map(({ text }) => text);

describe("indicators in brackets behind a target", () => {
  it("give way to others", async () => {
    await withPlan(form, async ({ apply, read }) => {
      const note = { do: "note-indicators", longTermTarget: 0, indicators: ["healthy"] } as const;
      expect((await apply([note])).kind).toBe("applied");
      expect(said(read)).toContain("Kai will read more (Healthy)");
      expect(read().longTermTargets[0]).toMatchObject({
        text: { text: "Kai will read more" },
        indicators: ["healthy"],
      });
    });
  });

  it("are written so behind another target of the same form", async () => {
    await withPlan(form, async ({ apply, read }) => {
      const note = { do: "note-indicators", longTermTarget: 1, indicators: ["safe"] } as const;
      expect((await apply([note])).kind).toBe("applied");
      expect(said(read)).toContain("Kai will feel settled (Safe)");
      expect(read().longTermTargets[1]).toMatchObject({
        text: { text: "Kai will feel settled" },
        indicators: ["safe"],
      });
    });
  });

  it("stay where the target is reworded", async () => {
    await withPlan(form, async ({ apply, read, putBack }) => {
      const reword = {
        do: "reword-target",
        longTermTarget: 0,
        text: "Kai will enjoy books",
      } as const;
      const before = said(read);
      expect((await apply([reword])).kind).toBe("applied");
      expect(read().longTermTargets[0]).toMatchObject({
        text: { text: "Kai will enjoy books" },
        indicators: ["achieving", "included"],
      });
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(said(read)).toEqual(before);
    });
  });

  it("are noted and the target reworded in one go", async () => {
    await withPlan(form, async ({ apply, read }) => {
      const applied = await apply([
        { do: "note-indicators", longTermTarget: 1, indicators: ["safe"] },
        { do: "reword-target", longTermTarget: 1, text: "Kai will feel at home" },
      ]);
      expect(applied.kind).toBe("applied");
      expect(read().longTermTargets[1]).toMatchObject({
        text: { text: "Kai will feel at home" },
        indicators: ["safe"],
      });
    });
  });
});
