import { readSnapshot } from "../../src/plan/read-snapshot";
import { docxFrom } from "../helpers/docx";
import {
  control,
  deleted,
  deletedRow,
  formText,
  inserted,
  p,
  run,
  tbl,
  tblOf,
  tr,
  type CellSource,
} from "../fixtures/word-xml";

const headings = ["Long term target", "Short term target", "Who", "By when", "Evaluation"];

/** The short-term target that the reader makes of a cell's XML. */
function targetsOf(cell: CellSource) {
  const plan = readSnapshot({
    ooxml: null,
    file: docxFrom({ body: tbl(5, [headings, ["Read more", cell, "CT", "Dec", ""]]) }),
    liveParagraphs: null,
  });
  return plan.longTermTargets.flatMap((target) =>
    target.shortTermTargets.map(({ text }) => text.text),
  );
}

const xml = (content: string): CellSource => ({ xml: content });
const markDeleted = '<w:rPr><w:del w:id="1" w:author="A" w:date="2026-11-02T09:00:00Z"/></w:rPr>';
const move = 'w:id="2" w:author="A" w:date="2026-11-02T09:00:00Z"';

describe("the text of a target", () => {
  it.each<[string, CellSource, readonly string[]]>([
    ["one of split runs", xml(p(run("Read 3") + run("0 wor") + run("ds"))), ["Read 30 words"]],
    [
      "white space made single",
      xml(p(run("  Read\u00a0 30") + "<w:r><w:tab/></w:r>" + run("words "))),
      ["Read 30 words"],
    ],
    [
      "a line break",
      xml(p(run("Read") + "<w:r><w:br/></w:r>" + run("30 words"))),
      ["Read\n30 words"],
    ],
    [
      "two paragraphs, an empty one between",
      xml(p(run("Read")) + p("") + p(run("30 words"))),
      ["Read\n30 words"],
    ],
    ["a zero-width space", xml(p(run("rea\u200bd"))), ["read"]],
    [
      "a non-breaking hyphen",
      xml(p(run("five") + "<w:r><w:noBreakHyphen/></w:r>" + run("item list"))),
      ["five-item list"],
    ],
    [
      "words deleted and inserted",
      xml(p(run("Read ") + deleted("20") + inserted("30"))),
      ["Read 30"],
    ],
    [
      "words moved away",
      xml(p(run("Read") + `<w:moveFrom ${move}>${run(" gone")}</w:moveFrom>`)),
      ["Read"],
    ],
    [
      "words moved here",
      xml(p(run("Read") + `<w:moveTo ${move}>${run(" here")}</w:moveTo>`)),
      ["Read here"],
    ],
    [
      "a deleted paragraph end",
      xml(p(run("Read "), markDeleted) + p(run("30 words"))),
      ["Read 30 words"],
    ],
    ["hidden words", xml(p(run("Read") + run(" secret", "<w:vanish/>"))), ["Read"]],
    ["words with hiding switched off", xml(p(run("Read", '<w:vanish w:val="0"/>'))), ["Read"]],
    ["a placeholder", xml(p(control(null))), []],
    ["a filled control", xml(p(control("Read 30 words"))), ["Read 30 words"]],
    ["an empty form field", xml(p(formText(""))), []],
    ["a filled form field", xml(p(formText("Read 30 words"))), ["Read 30 words"]],
    [
      "the result of a simple field",
      xml(p(`${run("Reads by ")}<w:fldSimple w:instr=" DATE ">${run("1 May")}</w:fldSimple>`)),
      ["Reads by 1 May"],
    ],
    ["a link", xml(p(`<w:hyperlink>${run("Read 30 words")}</w:hyperlink>`)), ["Read 30 words"]],
    [
      "a smart tag",
      xml(p(`<w:smartTag><w:smartTag>${run("Read")}</w:smartTag></w:smartTag>`)),
      ["Read"],
    ],
    [
      "the newer branch of two",
      xml(
        p(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      ),
      ["new"],
    ],
    [
      "a paragraph in a control",
      xml(`<w:sdt><w:sdtPr/><w:sdtContent>${p(run("Read"))}</w:sdtContent></w:sdt>`),
      ["Read"],
    ],
    [
      "a paragraph in custom XML",
      xml(`<w:customXml w:element="x">${p(run("Read"))}</w:customXml>`),
      ["Read"],
    ],
  ])("is read from %s", (_name, cell, targets) => {
    expect(targetsOf(cell)).toEqual(targets);
  });

  it.each<[string, CellSource, readonly string[]]>([
    ["1.", "1. Read 30 words", ["Read 30 words"]],
    ["(a)", "(a) Read 30 words", ["Read 30 words"]],
    ["a number of two parts", "1.2 Read 30 words", ["Read 30 words"]],
    ["ST2:", "ST2: Read 30 words", ["Read 30 words"]],
    ["STT 2 -", "STT 2 - Read 30 words", ["Read 30 words"]],
    ["Short Term Target 1:", "Short Term Target 1: Read 30 words", ["Read 30 words"]],
    ["a bullet", "• Read 30 words", ["Read 30 words"]],
    ["a label in a line of its own", ["Short term targets:", "Read 30 words"], ["Read 30 words"]],
  ])("loses %s", (_name, cell, targets) => {
    expect(targetsOf(cell)).toEqual(targets);
  });

  it.each([
    "1.5 metres is how far Sorcha will jump",
    "30 words read aloud",
    "12.12.26 is the date to read 30 words by",
    "4 out of 5 words read",
    "10 - 15 words read each day",
    "A. Sample and Sorcha will read",
    "Step up to the ball and kick it",
    "Start each day with a smile",
  ])("keeps the beginning of “%s”", (words) => {
    expect(targetsOf(words)).toEqual([words]);
  });

  it.each<[string, CellSource, readonly string[]]>([
    ["typed numbers", ["1. Read", "2. Write"], ["Read", "Write"]],
    [
      "bullets in one paragraph",
      xml(p(run("• Read") + "<w:r><w:br/></w:r>" + run("• Write"))),
      ["Read", "Write"],
    ],
    [
      "numbers with letters below them",
      ["1. Read", "a) words", "b) signs", "2. Write"],
      ["Read\nwords\nsigns", "Write"],
    ],
    ["a first line without a mark", ["Read", "1. Write", "2. Draw"], ["Read", "Write", "Draw"]],
  ])("makes several targets of %s", (_name, cell, targets) => {
    expect(targetsOf(cell)).toEqual(targets);
  });

  it("is not swallowed by a field that was never finished above", () => {
    const broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(targetsOf(xml(p(broken) + p(run("Read 30 words"))))).toEqual(["Read 30 words"]);
  });

  it("keeps a list together that only its lead-in makes a sentence", () => {
    expect(targetsOf(["Sorcha will:", "• read", "• write"])).toEqual([
      "Sorcha will:\n• read\n• write",
    ]);
  });

  it("leaves out deleted rows and counts their paragraphs", () => {
    const rows = [
      tr(headings),
      deletedRow(["Gone", "Gone too", "", "", ""]),
      tr(["Read more", "Read 30 words", "CT", "Dec", ""]),
    ];
    const plan = readSnapshot({
      ooxml: null,
      file: docxFrom({ body: tblOf(5, rows.join("")) }),
      liveParagraphs: null,
    });
    const [target] = plan.longTermTargets[0]?.shortTermTargets ?? [];

    expect(plan.longTermTargets.map(({ text }) => text.text)).toEqual(["Read more"]);
    expect(target?.text.segments).toEqual([{ start: 0, length: 13, paragraph: 11, offset: 0 }]);
    expect(plan.paragraphs[5]).toMatchObject({ text: "", textWithDeletions: "Gone" });
  });

  it("points past what was deleted before it", () => {
    const plan = readSnapshot({
      ooxml: null,
      file: docxFrom({
        body: tbl(5, [
          headings,
          ["Read more", xml(p(deleted("Never ") + run("Read") + control(null))), "CT", "Dec", ""],
        ]),
      }),
      liveParagraphs: null,
    });
    const [target] = plan.longTermTargets[0]?.shortTermTargets ?? [];

    expect(target?.text.segments).toEqual([{ start: 0, length: 4, paragraph: 6, offset: 0 }]);
    expect(plan.paragraphs[6]?.text).toBe("Read");
    expect(plan.paragraphs[6]?.textWithDeletions).toBe(
      "Never ReadClick or tap here to enter text.",
    );
  });

  it("reads a text box once, though Word writes it twice", () => {
    const table = tbl(5, [headings, ["Read more", "Read 30 words", "CT", "Dec", ""]]);
    const box = `<w:txbxContent>${table}${p("")}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx>${box}</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const plan = readSnapshot({
      ooxml: null,
      file: docxFrom({ body: p(shape) }),
      liveParagraphs: null,
    });

    expect(plan.longTermTargets.map(({ text }) => text.text)).toEqual(["Read more"]);
  });

  it("reads a table in a text box, which no paragraph of the body holds", () => {
    const table = tbl(5, [headings, ["Read more", "Read 30 words", "CT", "Dec", ""]]);
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${table}${p("")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const plan = readSnapshot({
      ooxml: null,
      file: docxFrom({ body: p(box) + p(run("After")) }),
      liveParagraphs: null,
    });
    const [target] = plan.longTermTargets[0]?.shortTermTargets ?? [];

    expect(target?.text).toEqual({ text: "Read 30 words", segments: [] });
    expect(plan.paragraphs.map(({ text }) => text)).toEqual(["", "After"]);
  });
});
