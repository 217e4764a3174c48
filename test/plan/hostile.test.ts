import { strToU8, zipSync } from "fflate";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { docxFrom, paragraph, table } from "../helpers/docx";

function read(file: Uint8Array | null, ooxml: string | null = null) {
  return readSnapshot({ ooxml, file, liveParagraphs: null });
}

function codes(file: Uint8Array | null, ooxml: string | null = null) {
  return read(file, ooxml).problems.map(({ code }) => code);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const good = docxFrom({ body: paragraph("Child’s Plan") });

function withDocument(xml: string): Uint8Array {
  return docxFrom({ body: "", extra: { "word/document.xml": xml } });
}

/** Overwrites the sizes that the zip's directory and headers state for every entry. */
function stating(file: Uint8Array, size: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

function oleWith(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...name,
  ]);
}

describe("a file that is no plan", () => {
  it.each([
    ["an empty file", new Uint8Array(), "not-a-docx"],
    ["garbage", strToU8("This is not a document at all."), "not-a-docx"],
    ["an old .doc", oleWith("WordDocument"), "not-a-docx"],
    ["a document with a password", oleWith("EncryptedPackage"), "encrypted"],
    ["a zip of something else", zipSync({ "notes.txt": strToU8("notes") }), "not-a-docx"],
    ["a zip cut short", good.slice(0, good.length - 40), "damaged"],
    ["a zip cut to its first bytes", good.slice(0, 12), "damaged"],
    [
      "a document cut short",
      withDocument(`${declaration}<w:document ${namespace}><w:body><w:p>`),
      "damaged",
    ],
    ["a part that is not XML", withDocument("not xml"), "damaged"],
    ["another kind of part", withDocument(`${declaration}<w:styles ${namespace}/>`), "not-a-docx"],
    ["a file without words", docxFrom({ body: "<w:p/>" }), "no-text"],
    ["a body that is missing", withDocument(`${declaration}<w:document ${namespace}/>`), "no-text"],
  ])("says so of %s", (_name, file, code) => {
    const plan = read(file);

    expect(plan.recognised).toBe("none");
    expect(plan.problems.map((problem) => problem.code)).toEqual([code]);
    expect(plan.problems[0]?.message).not.toBe("");
  });

  it("says damaged when the main part is named and missing", () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    expect(codes(zipSync({ "_rels/.rels": strToU8(rels) }))).toEqual(["damaged"]);
  });

  it("says no-text when Word could give nothing", () => {
    expect(codes(null)).toEqual(["no-text"]);
  });

  it("says damaged of one-text OOXML that is none", () => {
    expect(codes(null, "<html/>")).toEqual(["damaged"]);
    expect(codes(null, "")).toEqual(["damaged"]);
  });
});

describe("a file made to hurt", () => {
  it("refuses a DOCTYPE and never expands an entity", () => {
    const entities =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const body = `<w:document ${namespace}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;

    expect(codes(withDocument(`${declaration}${entities}${body}`))).toEqual(["damaged"]);
    expect(codes(withDocument(`${declaration}${body}`))).toEqual(["damaged"]);
  });

  it("refuses a bomb by the size it states", () => {
    const bomb = stating(withDocument("<a/>"), 0x7fffffff);
    expect(codes(bomb)).toEqual(["too-large"]);
  });

  it("is not fooled by a bomb that states a small size", () => {
    const large = withDocument(`<a>${" ".repeat(30_000_000)}</a>`);
    expect(codes(stating(large, 1000))).toEqual(["damaged"]);
  });

  it("refuses elements nested ten thousand deep", () => {
    const nested = `${"<w:smartTag>".repeat(10_000)}${"</w:smartTag>".repeat(10_000)}`;
    expect(codes(docxFrom({ body: `<w:p>${nested}</w:p>` }))).toEqual(["too-large"]);
  });

  it("refuses tables nested ten thousand deep", () => {
    const nested = "<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000);
    expect(codes(docxFrom({ body: nested }))).toEqual(["too-large"]);
  });

  it("reads tables nested thirty deep", () => {
    const nested =
      "<w:tbl><w:tr><w:tc>".repeat(30) + paragraph("deep") + "</w:tc></w:tr></w:tbl>".repeat(30);
    expect(read(docxFrom({ body: nested })).paragraphs.map(({ text }) => text)).toEqual(["deep"]);
  });

  it("reads every row of a table of three hundred", () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      `Read ${index + 1} words`,
      "Word cards",
      "CT",
      "11/12/2026",
    ]);
    const plan = read(
      docxFrom({
        body:
          paragraph("Individualised Educational Programme") +
          table([["Short term targets", "Strategies", "Who", "By when"], ...rows]),
      }),
    );

    expect(plan.unassignedShortTermTargets).toHaveLength(300);
    expect(plan.unassignedShortTermTargets[299]?.text.text).toBe("Read 300 words");
  });

  it("takes nonsense numbers in spans and fonts", () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="-7"/></w:tcPr>${paragraph("a")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="99999999999"/></w:tcPr><w:p><w:r><w:sym w:font="Wingdings" w:char="ZZZZ"/></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="x"/></w:trPr>${cell}</w:tr></w:tbl>`;
    expect(codes(docxFrom({ body }))).toEqual(["no-plan-table"]);
  });
});
