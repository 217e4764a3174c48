import { strToU8, zipSync } from "fflate";
import { limits } from "../../src/plan/ooxml/limits";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { flatOpcFrom } from "../helpers/flat-opc";

function read(file: Uint8Array | null, ooxml: string | null = null) {
  return readSnapshot({ ooxml, file, liveParagraphs: null });
}

function codes(file: Uint8Array | null, ooxml: string | null = null) {
  return read(file, ooxml).problems.map(({ code }) => code);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const good = docxFrom({ body: paragraph("Child’s Plan") });
const heads = ["Long term target", "Short term target"];

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
    ...new Array<number>(1016).fill(0),
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

  it("stops unpacking where the stated size ends", () => {
    const bomb = withDocument(`<a>${" ".repeat(30_000_000)}</a>`);
    expect(codes(stating(bomb, 15_000_000))).toEqual(["damaged"]);
  });

  it("refuses a part whose checksum is another, as Word does", () => {
    const file = docxFrom({ body: paragraph("Read 10 words") });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 46 < file.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true);
    }
    expect(codes(file)).toEqual(["damaged"]);
  });

  it("refuses a directory that points out of the file", () => {
    const copy = good.slice();
    new DataView(copy.buffer).setUint32(copy.length - 6, 0x7fffffff, true);
    expect(codes(copy)).toEqual(["damaged"]);
  });

  it("refuses more entries than a document has", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, index) => [`a${index}`, new Uint8Array()]),
    );
    expect(codes(zipSync(many, { level: 0 }))).toEqual(["too-large"]);
  });

  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const nested = (depth: number, inner: string) =>
    "<w:tbl><w:tr><w:tc>".repeat(depth) + inner + "</w:tc></w:tr></w:tbl>".repeat(depth);
  const declaring = '<w:p xmlns:x="urn:x"/>';
  const deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>";
  const iep = paragraph("Individualised Educational Programme");

  it.each([
    ["text", paragraph("word ".repeat(5_100_000))],
    ["letters", paragraph("a".repeat(limits.letters + 1))],
    ["lines", "<w:p/>".repeat(limits.lines + 1)],
    ["line breaks", `<w:p><w:r>${"<w:br/>".repeat(limits.lines)}</w:r></w:p>`],
    ["paragraphs tracked as deleted", deleted.repeat(limits.lines + 1)],
    ["ticks", paragraph("☐".repeat(limits.ticks + 1))],
    ["elements", `<w:p>${"<w:r/>".repeat(limits.elements)}</w:p>`],
    ["attributes", `<w:p ${Array.from({ length: 501 }, (_, index) => `a${index}=""`).join(" ")}/>`],
    [
      "attributes in all",
      `<w:p ${Array.from({ length: 400 }, (_, index) => `a${index}=""`).join(" ")}/>`.repeat(1001),
    ],
    ["declarations of prefixes", declaring.repeat(limits.declarations + 1)],
    ["columns", `<w:tbl><w:tr>${cell("<w:p/>").repeat(limits.cellsOfRow + 1)}</w:tr></w:tbl>`],
    ["tables in tables", nested(limits.tables + 1, paragraph("deep"))],
    ["cells in cells", nested(limits.tables, paragraph("deep")).repeat(250)],
    [
      "targets",
      iep +
        table([
          ["Short term targets", "Who", "By when"],
          ...Array.from({ length: limits.targets + 1 }, () => ["Read ten words", "CT", "June"]),
        ]),
    ],
    [
      "letters in targets",
      iep +
        table([
          ["Short term targets", "Who", "By when"],
          ["Read ten words by June. ".repeat(limits.lettersOfTargets / 24 + 1), "CT", "June"],
        ]),
    ],
    [
      "lines that go with each target of a cell",
      iep +
        `<w:tbl><w:tr>${["Short term targets", "Strategies", "Who", "By when"].map((text) => cell(paragraph(text))).join("")}</w:tr><w:tr>${cell(paragraph("• Read ten words").repeat(1000))}${cell(paragraph("Word cards").repeat(1001))}${cell(paragraph("CT")).repeat(2)}</w:tr></w:tbl>`,
    ],
  ])("refuses more %s than any document has", (_name, body) => {
    expect(codes(docxFrom({ body }))).toEqual(["too-large"]);
  });

  it("refuses a document whose settings are made to hurt, for they may say that it is protected", () => {
    const settings = "<w:x/>".repeat(limits.elements);
    expect(codes(docxFrom({ body: paragraph("Plan"), settings }))).toEqual(["too-large"]);
  });

  it("refuses a prefix that is never declared", () => {
    expect(
      codes(withDocument(`${declaration}<w:document ${namespace}><x:p/></w:document>`)),
    ).toEqual(["damaged"]);
    expect(codes(withDocument(`${declaration}<w:document ${namespace} x:a=""/>`))).toEqual([
      "damaged",
    ]);
  });

  it("reads a prefix by what it stands for just there", () => {
    const other = namespace.replace("xmlns:w", "xmlns:x").replace(/^/, 'xmlns:w="urn:other" ');
    const inner = `<w:p ${other}><x:r><x:t>inner</x:t></x:r></w:p><x:p ${other}><x:r><x:t>words</x:t></x:r></x:p>`;
    const plan = read(docxFrom({ body: inner + paragraph("after") }));

    expect(plan.paragraphs.map(({ text }) => text)).toEqual(["words", "after"]);
  });

  it("reads a hundred thousand fields that never end", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>';
    const plan = read(docxFrom({ body: `<w:p>${field.repeat(100_000)}</w:p>${paragraph("a")}` }));
    expect(plan.paragraphs.at(-1)?.text).toBe("a");
  });

  it("reads twenty thousand ticks in a cell and a table of nearly three thousand rows", () => {
    const ticks = table([["☐ Safe ".repeat(limits.ticks)]]);
    const rows = Array.from({ length: 2_900 }, () => ["a", "b", "c", "d", "e"]);
    const plan = read(docxFrom({ body: ticks + table(rows) }));
    expect(plan.paragraphs).toHaveLength(14_501);
  });

  it("reads a table of thousands of rows that all repeat its headings or go on from them", () => {
    const head = ["Short term targets", "Strategies", "Who", "By when"];
    const repeated = table(Array.from({ length: 3_000 }, () => head));
    const going = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph("a")}</w:tc>${cell(paragraph("Read ten words")).repeat(3)}</w:tr>`;
    const merged = table([head]).replace("</w:tbl>", `${going.repeat(3_000)}</w:tbl>`);

    expect(codes(docxFrom({ body: iep + repeated }))).not.toContain("too-large");
    expect(read(docxFrom({ body: iep + merged })).paragraphs).toHaveLength(12_005);
  });

  it.each([
    ["a target", iep + table([heads, ["Read", `Read${" ".repeat(50_000)}thirty words`]])],
    [
      "a heading",
      iep +
        paragraph(`Section 4${" ".repeat(50_000)}IEP`) +
        table([heads, ["Read", "Read ten words"]]),
    ],
  ])("reads %s with fifty thousand blanks in a row", (_, body) => {
    expect(read(docxFrom({ body })).problems).toEqual([]);
  });

  it.each(["attends a mainstream ", "moved from mainstream ", "mainstream and ", "M mainstream "])(
    "reads “%s” five thousand times over",
    (words) => {
      const plan = iep + table([heads, ["Read", "Read ten words"]]);
      expect(read(docxFrom({ body: paragraph(words.repeat(5_000)) + plan })).setting).toBeNull();
    },
  );

  it("reads hundreds of tables that all go on from one another", () => {
    const tables = Array.from({ length: 1_000 }, () => table([heads, ["Read", "Read ten words"]]));
    expect(read(docxFrom({ body: iep + tables.join(paragraph("")) })).recognised).toBe("certain");
  });

  it("reads seven thousand paragraphs that are tracked as one", () => {
    const joined =
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>";
    const plan = read(docxFrom({ body: joined.repeat(7_000) + paragraph("b") }));
    expect(plan.paragraphs).toHaveLength(7_001);
  });

  it("reads a label of open brackets", () => {
    const rows = [["Short term target", "(".repeat(50_000)]];
    expect(read(docxFrom({ body: table(rows) })).recognised).not.toBe("certain");
  });

  it("leaves the pictures of a one-text package aside", () => {
    const flat = flatOpcFrom(good).replace(
      "</pkg:package>",
      `<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>${"A".repeat(26_000_000)}</pkg:binaryData></pkg:part></pkg:package>`,
    );
    expect(read(null, flat).paragraphs.map(({ text }) => text)).toEqual(["Child’s Plan"]);
  });

  it("refuses elements nested ten thousand deep", () => {
    const tags = `${"<w:smartTag>".repeat(10_000)}${"</w:smartTag>".repeat(10_000)}`;
    expect(codes(docxFrom({ body: `<w:p>${tags}</w:p>` }))).toEqual(["too-large"]);
  });

  it("refuses tables nested ten thousand deep", () => {
    expect(codes(docxFrom({ body: nested(10_000, "") }))).toEqual(["too-large"]);
  });

  it("reads tables nested thirty deep", () => {
    const body = nested(limits.tables, paragraph("deep"));
    expect(read(docxFrom({ body })).paragraphs.map(({ text }) => text)).toEqual(["deep"]);
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
    const cells = `<w:tc><w:tcPr><w:gridSpan w:val="-7"/></w:tcPr>${paragraph("a")}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="99999999999"/></w:tcPr><w:p><w:r><w:sym w:font="Wingdings" w:char="ZZZZ"/></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="x"/></w:trPr>${cells}</w:tr></w:tbl>`;
    expect(codes(docxFrom({ body }))).toEqual(["no-plan-table"]);
  });
});

describe("the letters of a part", () => {
  const xml = `<w:document ${namespace}><w:body>${paragraph("Plana cànain – £5")}</w:body></w:document>`;
  const utf16 = (text: string, isLittle: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return bytes;
  };

  it.each([
    ["UTF-8", strToU8(xml)],
    ["UTF-8 with a byte order mark", strToU8(`\uFEFF${xml}`)],
    ["UTF-16 with a byte order mark", utf16(`\uFEFF${xml}`, true)],
    ["UTF-16 without one", utf16(xml, true)],
    ["UTF-16, high byte first, with a byte order mark", utf16(`\uFEFF${xml}`, false)],
    ["UTF-16, high byte first, without one", utf16(xml, false)],
  ])("are read: %s", (_, bytes) => {
    const plan = read(zipSync({ "word/document.xml": bytes }));
    expect(plan.paragraphs.map(({ text }) => text)).toEqual(["Plana cànain – £5"]);
  });
});

describe("what Word gives, where a part of the file is broken", () => {
  const plan = docxFrom({
    body: table([
      ["Long term target", "Short term target", "Who", "When"],
      ["Ailsa will read more", "Ailsa will read 30 words", "CT", "Dec"],
    ]),
  });

  it.each([
    ["cut short", `<pkg:package ${namespace}><pkg:part`],
    [
      "without its document",
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ],
  ])("is read from the file itself: %s", (_, ooxml) => {
    expect(codes(plan, ooxml)).toEqual(codes(plan));
    expect(read(plan, ooxml).longTermTargets).toEqual(read(plan).longTermTargets);
  });

  it("is damaged where there is no file, or the file is broken too", () => {
    expect(codes(null, "<pkg:package")).toEqual(["damaged"]);
    expect(codes(withDocument("<w:document"), "<pkg:package")).toEqual(["damaged"]);
  });
});
