import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { meetingRecord, recordPages, recordStrings } from "../../src/taskpane/strings/record";
import type { Plan } from "../../src/plan/model";
import type { Edit } from "../../src/plan/edits/edit";
import { endedMeeting } from "../meeting/played";
import { readFile, withPlan } from "../helpers/written-plan";

const meeting = {
  ...endedMeeting(),
  shared:
    "Annual review: 4 May.\nComments: pupil and parents are pleased.\nLong term target: to swim.",
};
const edits: readonly Edit[] = [
  recordPages(recordStrings.meetingTitle(meeting), meetingRecord(meeting)),
];

describe.each(["sample", "good", "blank", "flat"])("the record behind the %s plan", (name) => {
  const bytes = new Uint8Array(readFileSync(`samples/childs-plan-${name}.docx`));

  it("changes nothing that is read of the plan, and can be put back", async () => {
    await withPlan(bytes, async ({ apply, read, putBack, xml, changedParts }) => {
      const before = read();
      expect(await apply(edits)).toMatchObject({ kind: "applied" });
      const { paragraphs, ...after } = read();
      const { paragraphs: paragraphsBefore, ...planBefore } = before;
      expect(after).toEqual(planBefore);
      const added = paragraphs.slice(paragraphsBefore.length).map(({ text }) => text);
      expect(added[0]).toBe("Record of the core group meeting, 10 September 2026");
      expect(added).toContain("Support her reading: 14 votes, taken on");
      expect(xml()).toContain("<w:pageBreakBefore/>");
      expect(changedParts()).toEqual(["word/document.xml"]);
      expect(await putBack()).toEqual({ kind: "put-back" });
      // The samples end with a table, and where paragraphs came behind it Word keeps the last of them.
      const back = read();
      expect(said(back)).toEqual(said(before));
      expect({ ...back, paragraphs: [] }).toEqual({ ...before, paragraphs: [] });
    });
  });
});

it("stands before the empty paragraph that a document ends with, and leaves nothing when it goes", async () => {
  const bytes = withBodyEnd("samples/childs-plan-sample.docx", "<w:p/>");
  await withPlan(bytes, async ({ apply, read, putBack }) => {
    const before = read();
    expect(await apply(edits)).toMatchObject({ kind: "applied" });
    expect(read().paragraphs.at(-1)?.text).toBe("");
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(read()).toEqual(before);
  });
});

it("what looks like the record and has a table of the plan behind it is read", () => {
  const record = "<w:p><w:r><w:t>Record of the core group meeting</w:t></w:r></w:p>";
  const bytes = withBodyStart("samples/childs-plan-sample.docx", record);
  const plain = readFile(new Uint8Array(readFileSync("samples/childs-plan-sample.docx")));
  expect(readFile(bytes).longTermTargets).toHaveLength(plain.longTermTargets.length);
});

function said({ paragraphs }: Plan): string {
  return paragraphs
    .map(({ text }) => text)
    .join("\n")
    .trimEnd();
}

function withBodyEnd(path: string, markup: string): Uint8Array {
  return withMain(path, (xml) =>
    xml.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/, `${markup}<w:sectPr`),
  );
}

function withBodyStart(path: string, markup: string): Uint8Array {
  return withMain(path, (xml) => xml.replace("<w:body>", `<w:body>${markup}`));
}

function withMain(path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(readFileSync(path));
  const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "word/document.xml": strToU8(edit(main)) });
}
