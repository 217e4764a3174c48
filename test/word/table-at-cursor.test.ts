import { lettersOf, tablesOf } from "../../src/plan/teach/tables";
import { wordDocument } from "../../src/word/word-document";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { inWord } from "../helpers/in-word";
import { wordApi } from "../../wordhost/requirement-sets";

const merged =
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Dream</w:t></w:r></w:p></w:tc></w:tr>' +
  `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph("Read")}</w:tc><w:tc>${paragraph("Mum")}</w:tc></w:tr>` +
  `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph("Dad")}</w:tc></w:tr></w:tbl>`;

const nested = `<w:tbl><w:tr><w:tc>${paragraph("Frame")}${table([["Inner", "one"]])}<w:p/></w:tc></w:tr></w:tbl>`;

const file = docxFrom({
  body: paragraph("Plan") + table([["a", "b"]]) + paragraph("") + merged + paragraph("") + nested,
});

describe("the table at the cursor", () => {
  it.each([
    ["no table", "Plan", null],
    ["a plain one", "b", "ab"],
    ["one with merged cells", "Dad", "DreamReadMumDad"],
    ["the innermost one", "one", "Innerone"],
    ["the one around it", "Frame", "FrameInnerone"],
  ])("is %s", (_what, words, letters) =>
    inWord(file, async (host) => {
      const at = host.paragraphTexts.indexOf(words);
      host.select(at, 1, 1);
      const text = await wordDocument.tableAtCursor();
      expect(text === null ? null : lettersOf(text)).toBe(letters);
      expect(host.syncs).toBe(1);
      expect(host.keptObjects).toBe(0);
    }),
  );

  it("needs no more than WordApi 1.3", () =>
    inWord(
      file,
      async (host) => {
        host.select(1, 0, 0);
        expect(lettersOf((await wordDocument.tableAtCursor()) ?? "")).toBe("ab");
      },
      { sets: wordApi("1.3") },
    ));

  it("is one of the tables that the reader found, by its letters", () =>
    inWord(file, async (host) => {
      host.select(host.paragraphTexts.indexOf("Dad"), 0, 0);
      const text = (await wordDocument.tableAtCursor()) ?? "";
      const sketches = tablesOf(await wordDocument.snapshot());
      expect(sketches.map(({ letters }) => letters)).toContain(lettersOf(text));
    }));
});
