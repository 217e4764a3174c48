import { readFileSync } from "node:fs";
import type { Edit } from "../../src/plan/edits/edit";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { p, run } from "../fixtures/word-xml";
import { mainPart, withPlan } from "../helpers/written-plan";

const comments: Edit = {
  do: "add-comments",
  date: "2026-12-04",
  pupil: "I like maths.",
  parent: "She is happier.",
};

it("comments in plain paragraphs come below all that was said before", async () => {
  const bytes = new Uint8Array(readFileSync("test/documents/block-target-as-heading.docx"));
  await withPlan(bytes, async ({ apply, read }) => {
    expect((await apply([comments])).kind).toBe("applied");
    const said = read().comments.flatMap(({ by, date, text }) =>
      by === "pupil" ? [[date, text.text]] : [],
    );
    expect(said).toEqual([
      [undefined, "I like my word tin.\nI want more games."],
      ["4 December 2026", "I like maths."],
    ]);
  });
});

it("a block comes behind rows that are marked as deleted, and is put back", async () => {
  const bytes = new Uint8Array(readFileSync("test/fixtures/edited-copy.docx"));
  await withPlan(bytes, async ({ apply, putBack, xml }) => {
    expect((await apply([comments])).kind).toBe("applied");
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(xml().match(/<w:del /g)).toEqual(mainPart(bytes).match(/<w:del /g));
  });
});

it("words of different looks that were written over come back as they looked", async () => {
  const bytes = docxFrom({
    body: [
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target", "Short term targets", "By when", "By whom"],
        ["Isla will read with pleasure.", "Isla will read TEN words.", "June 2027", "CT"],
      ]).replace(
        '<w:p><w:r><w:t xml:space="preserve">Isla will read TEN words.</w:t></w:r></w:p>',
        p(
          run("Isla will ") +
            `<w:r><w:rPr><w:b/></w:rPr><w:t>read TEN</w:t></w:r>` +
            run(" words."),
        ),
      ),
    ].join(""),
  });
  expect(mainPart(bytes)).toContain("<w:b/>");
  await withPlan(bytes, async ({ apply, putBack, xml }) => {
    const reword = { do: "reword-target", longTermTarget: 0, shortTermTarget: 0 } as const;
    expect((await apply([{ ...reword, text: "She swims." }])).kind).toBe("applied");
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(xml()).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>read TEN<\/w:t>/);
    expect(xml().match(/<w:b\/>/g)).toHaveLength(1);
  });
});

it("a grey hint gives way to the words, which are not grey, and comes back", async () => {
  const hint = p(run("write here at the review", '<w:i/><w:color w:val="7F7F7F"/>'));
  const bytes = docxFrom({
    body: [
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target", "Short term targets", "By when", "Evaluation"],
        ["Isla will read with pleasure.", "Isla will read ten words.", "June 2027", "HINT"],
      ]).replace('<w:p><w:r><w:t xml:space="preserve">HINT</w:t></w:r></w:p>', hint),
    ].join(""),
  });
  await withPlan(bytes, async ({ apply, putBack, read, xml }) => {
    const [target] = read().longTermTargets[0]?.shortTermTargets ?? [];
    expect(target?.evaluation?.text).toBe("");
    const text = "She reads eight.";
    const record = { do: "record-evaluation", longTermTarget: 0, shortTermTarget: 0 } as const;
    expect((await apply([{ ...record, text }])).kind).toBe("applied");
    expect(xml()).not.toMatch(/write here|7F7F7F/);
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(xml()).toMatch(/<w:i\/><w:color w:val="7F7F7F"\/><\/w:rPr><w:t[^>]*>write here/);
  });
});
