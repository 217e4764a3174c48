import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { checkPlan, type PlanCheck } from "../../src/actions/check-plan";
import { leaveComment, markFindings, takeOutComments } from "../../src/actions/marks";
import { placeOfFinding } from "../../src/actions/go-to-finding";
import { wordDocument } from "../../src/word/word-document";
import type { WordHost } from "../../wordhost/word-host";
import { inWord } from "../helpers/in-word";
import { mainPart } from "../helpers/written-plan";

const sample = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));

function checked(): Promise<PlanCheck> {
  return checkPlan(wordDocument, { setting: null, today: "2026-11-23", forms: [] });
}

/** The check, and a finding of it that has words in the document. */
async function placed() {
  const { plan, audit } = await checked();
  const finding = audit.findings.find((each) => each.at !== null && placeOfFinding(plan, each));
  if (finding === undefined) throw new Error("Nothing was found.");
  return { plan, findings: audit.findings, finding };
}

function comments(host: WordHost): string {
  const part = unzipSync(host.save())["word/comments.xml"];
  return part === undefined ? "" : new TextDecoder().decode(part);
}

describe("squiggles", () => {
  it("stand under the words of each finding, in the view alone, until they are cleared", () =>
    inWord(sample, async (host) => {
      const { plan, findings, finding } = await placed();
      const count = await markFindings(wordDocument, plan, findings);
      expect(count).toBeGreaterThan(3);
      expect(host.squiggles).toHaveLength(count ?? 0);
      const words = placeOfFinding(plan, finding)?.words;
      expect(host.squiggles.map(({ text }) => text)).toContain(words);
      expect(host.save()).toEqual(sample);
      await wordDocument.clearMarks();
      expect(host.squiggles).toHaveLength(0);
      expect(host.save()).toEqual(sample);
    }));

  it("are not there where a real call fails, whatever Word says it can (#4953)", () =>
    inWord(sample, async (host) => {
      host.faults.annotations = true;
      const { plan, findings } = await placed();
      expect(await markFindings(wordDocument, plan, findings)).toBeNull();
      await expect(wordDocument.clearMarks()).resolves.toBeUndefined();
      expect(host.save()).toEqual(sample);
    }));

  it("leave out a paragraph that somebody has changed since", () =>
    inWord(sample, async (host) => {
      const { plan, finding } = await placed();
      const place = placeOfFinding(plan, finding);
      host.edit((author) => author.setText(place?.paragraph ?? 0, "Something else."));
      expect(await markFindings(wordDocument, plan, [finding])).toBe(0);
      expect(host.squiggles).toHaveLength(0);
    }));
});

describe("comments", () => {
  it("are left on the words of a finding and taken out again", () =>
    inWord(sample, async (host) => {
      const { plan, finding } = await placed();
      expect(await leaveComment(wordDocument, plan, finding)).toBe(true);
      expect(comments(host)).toContain(`Amas: ${finding.message.slice(0, 12)}`);
      expect(await takeOutComments(wordDocument)).toBe(1);
      expect(mainPart(host.save())).toBe(mainPart(sample));
      expect(comments(host)).not.toContain("Amas: ");
    }));

  it("of others stay, and so do those that somebody has answered", () =>
    inWord(sample, async (host) => {
      const { plan, finding } = await placed();
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().getRange("Content").insertComment("By hand.");
        await context.sync();
      });
      await leaveComment(wordDocument, plan, finding);
      expect(await takeOutComments(wordDocument)).toBe(1);
      expect(await takeOutComments(wordDocument)).toBe(0);
      expect(comments(host)).toContain("By hand.");
    }));

  it("are not left where Word does not allow them (#6746), and nothing changes", () =>
    inWord(sample, async (host) => {
      host.faults.comments = true;
      const { plan, finding } = await placed();
      expect(await leaveComment(wordDocument, plan, finding)).toBe(false);
      expect(host.save()).toEqual(sample);
    }));

  it.each([{ viewing: true }, { sync: "GeneralException" }, { failAfterWrites: 0 }])(
    "nothing is left where %j",
    (fault) =>
      inWord(sample, async (host) => {
        const { plan, finding } = await placed();
        Object.assign(host.faults, fault);
        expect(await leaveComment(wordDocument, plan, finding)).toBe(false);
        expect(host.save()).toEqual(sample);
      }),
  );

  it("rejects as stale where the words are gone", () =>
    inWord(sample, async (host) => {
      const { plan, finding } = await placed();
      const place = placeOfFinding(plan, finding);
      host.edit((author) => author.setText(place?.paragraph ?? 0, "Something else."));
      await expect(leaveComment(wordDocument, plan, finding)).rejects.toMatchObject({
        code: "stale-document",
      });
    }));
});
