import { readFileSync } from "node:fs";
import type { Edit } from "../../src/plan/edits/edit";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { mainPart, withPlan } from "../helpers/written-plan";

const example = (name: string) => new Uint8Array(readFileSync(`test/documents/${name}.docx`));
const flat = new Uint8Array(readFileSync("samples/childs-plan-flat.docx"));

const review: Edit = {
  do: "add-review",
  type: "termly review",
  date: "2026-12-04",
  invited: ["Mrs Grant", "Mum and Dad", "Mr Bain, HT", "Ms Orr", "Dr Nair", "Miss Ross", "Mr Roy"],
  attended: ["Mr Bain, HT", "Mrs Grant"],
};
const comments: Edit = {
  do: "add-comments",
  date: "2026-12-04",
  pupil: "I like maths.",
  parent: "He is happier at school.",
};

describe("a further entry of the record where none is empty", () => {
  it("is a copy of the last one's tables, with rows enough for the people", async () => {
    await withPlan(flat, async ({ host, apply, putBack, read, changedParts, xml }) => {
      const before = read().reviews;
      expect((await apply([review])).kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(changedParts()).toEqual(["word/document.xml"]);
      const added = read().reviews.at(-1);
      expect(read().reviews).toHaveLength(before.length + 1);
      expect(added?.invited).toEqual(review.invited);
      expect(added?.attended).toEqual(["Mrs Grant", "Mr Bain, HT"]);
      expect(added?.date?.text).toBe("04/12/2026");
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(flat));
    });
  });

  it("comes twice where two are added in one go", async () => {
    await withPlan(flat, async ({ apply, read, putBack, xml }) => {
      const count = read().reviews.length;
      await apply([review, { ...review, type: "Annual review", date: "2027-01-15" }]);
      expect(read().reviews).toHaveLength(count + 2);
      await putBack();
      expect(xml()).toBe(mainPart(flat));
    });
  });

  it("says what the form says of its kind, not what was said of another meeting", async () => {
    await withPlan(flat, async ({ apply, xml }) => {
      const old = mainPart(flat);
      await apply([{ do: "add-review", date: "2026-12-04" }]);
      const added = xml().slice(xml().lastIndexOf("Invited"));
      for (const name of ["Ailsa", "2025"]) expect(added.match(name) ?? []).toHaveLength(0);
      expect(xml().length).toBeGreaterThan(old.length);
    });
  });

  it("is refused where the record has no place for what is given", async () => {
    const bytes = example("review-column-for-each-meeting");
    await withPlan(bytes, async ({ host, apply }) => {
      const applied = await apply([review]);
      const refused = applied.kind === "refused" ? applied.refused : [];
      expect(refused).toMatchObject([{ code: "no-place" }]);
      expect(refused[0]?.message).toContain("who attended");
      expect(host.save()).toEqual(bytes);
    });
  });
});

describe("comments of another day", () => {
  it.each(["comments-below-their-dates", "comments-with-labels-in-the-cells"])(
    "in %s stand under that day",
    async (name) => {
      const bytes = example(name);
      await withPlan(bytes, async ({ apply, putBack, read, xml }) => {
        const before = read().comments;
        expect((await apply([comments])).kind).toBe("applied");
        const now = read().comments.map(({ by, text }) => `${by}: ${text.text}`);
        expect(now).toEqual(expect.arrayContaining([expect.stringContaining("I like maths.")]));
        for (const { by, text } of before)
          expect(now.some((said) => said.startsWith(`${by}: ${text.text}`))).toBe(true);
        expect(await putBack()).toEqual({ kind: "put-back" });
        expect(xml()).toBe(mainPart(bytes));
      });
    },
  );
});

it("comments under the pupil's own name come into a copy of their boxes, label and all", async () => {
  const bytes = docxFrom({
    body: [
      table([["Name", "Isla Invented"]]),
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target", "Short term targets", "By when", "By whom"],
        ["Isla will read with pleasure.", "Isla will read ten words.", "June 2027", "CT"],
      ]),
      paragraph("Comments"),
      table([["Date: 1 June 2026"], ["Isla: I like the quiet corner."], ["Mum: Pleased."]]),
    ].join(""),
  });
  await withPlan(bytes, async ({ apply, read, xml }) => {
    expect((await apply([comments])).kind).toBe("applied");
    expect(read().comments.map(({ by, date, text }) => [by, date, text.text])).toEqual([
      ["pupil", "1 June 2026", "I like the quiet corner."],
      ["parent", "1 June 2026", "Pleased."],
      ["pupil", "4 December 2026", "I like maths."],
      ["parent", "4 December 2026", "He is happier at school."],
    ]);
    expect(xml().match(/>Isla: /g)).toHaveLength(2);
  });
});

describe("a form that notes meetings and comments in one row", () => {
  const bytes = example("meetings-and-comments-in-one-table");
  const meeting: Edit = { ...review, invited: ["Mum"], attended: ["Mum"] };

  it.each<[string, readonly Edit[]]>([
    ["in one go", [meeting, comments]],
    ["in a further row", [{ ...meeting, date: "2026-10-01" }, meeting, comments]],
  ])("has what was said on the day of a meeting in its row: %s", async (_how, edits) => {
    await withPlan(bytes, async ({ apply, putBack, read, xml }) => {
      const before = { reviews: read().reviews.length, comments: read().comments.length };
      expect((await apply(edits)).kind).toBe("applied");
      expect(read().reviews).toHaveLength(before.reviews + edits.length - 1);
      expect(read().comments).toHaveLength(before.comments + 2);
      expect(read().comments.filter(({ date }) => date === "04/12/2026")).toHaveLength(2);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(xml()).toBe(mainPart(bytes));
    });
  });

  it("has it there too when the meeting was written before", async () => {
    await withPlan(bytes, async ({ apply, read }) => {
      await apply([meeting]);
      const { length } = read().reviews;
      expect((await apply([comments])).kind).toBe("applied");
      expect(read().reviews).toHaveLength(length);
    });
  });

  it("has a row of their own where there was no meeting that day", async () => {
    await withPlan(bytes, async ({ apply, read }) => {
      expect((await apply([comments])).kind).toBe("applied");
      expect(read().reviews.at(-1)?.date?.text).toBe("04/12/2026");
      expect(read().comments.at(-1)?.text.text).toBe("He is happier at school.");
    });
  });
});

describe("a long-term target that the form says more than once", () => {
  it("is reworded wherever it stands, and nowhere else", async () => {
    const bytes = example("flat-repeated-in-each-row");
    await withPlan(bytes, async ({ apply, putBack, read }) => {
      const before = read().paragraphs;
      const old = read().longTermTargets[0]?.text.text ?? "";
      const saying = (words: string) =>
        read().paragraphs.filter(({ text }) => text.includes(words)).length;
      const count = saying(old);
      expect(count).toBeGreaterThan(1);
      await apply([{ do: "reword-target", longTermTarget: 0, text: "Isla will enjoy reading." }]);
      expect(saying(old)).toBe(0);
      expect(saying("Isla will enjoy reading.")).toBe(count);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(read().paragraphs).toEqual(before);
    });
  });
});
