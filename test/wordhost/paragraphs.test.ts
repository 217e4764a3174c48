import { openWordHost, startOffice } from "../../wordhost/node";
import { docxFrom, paragraph, table } from "../helpers/docx";

describe("body.paragraphs", () => {
  it("has the paragraphs of tables, nested tables and content controls, in document order", () => {
    const inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>inner</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const body =
      paragraph("first") +
      `<w:sdt><w:sdtContent>${paragraph("control")}</w:sdtContent></w:sdt>` +
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${paragraph("before")}${inner}${paragraph("after")}</w:tc></w:tr></w:sdtContent></w:sdt>` +
      `<w:tr><w:sdt><w:sdtContent><w:tc>${paragraph("cell")}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>` +
      `<w:customXml w:element="x">${paragraph("last")}</w:customXml>`;
    const host = openWordHost(docxFrom({ body }));
    expect(host.paragraphTexts).toEqual([
      ...["first", "control", "before", "inner", "after", "cell", "last"],
    ]);
  });

  it("leaves out the paragraphs of text boxes and of headers", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("boxed")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph("boxed")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const host = openWordHost(docxFrom({ body: `<w:p>${box}<w:r><w:t>beside</w:t></w:r></w:p>` }));
    expect(host.paragraphTexts).toEqual(["beside"]);
  });

  it("says how deep in tables a paragraph stands", async () => {
    const host = openWordHost(docxFrom({ body: paragraph("out") + table([["in"]]) }));
    const levels = await startOffice(host).run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/tableNestingLevel");
      await context.sync();
      return paragraphs.items.map(({ tableNestingLevel }) => tableNestingLevel);
    });
    expect(levels).toEqual([0, 1]);
  });
});

describe("paragraph.text", () => {
  it.each([
    [
      "a tab and a line break",
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>",
      "a\tb\vc",
    ],
    [
      "not the tab stops of its format",
      '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>',
      "",
    ],
    [
      "tracked insertions and deletions",
      '<w:r><w:t xml:space="preserve">will </w:t></w:r><w:del w:id="1"><w:r><w:delText>try</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>read</w:t></w:r></w:ins>',
      "will tryread",
    ],
    [
      "both ends of a move",
      '<w:moveFrom w:id="1"><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>y</w:t></w:r></w:moveTo>',
      "xy",
    ],
    [
      "the result of a field, not its code",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r>',
      "4.",
    ],
    [
      "a field within a field's code gives nothing",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>yes</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "yes",
    ],
    [
      "a simple field's result",
      '<w:fldSimple w:instr="DATE"><w:r><w:t>May</w:t></w:r></w:fldSimple>',
      "May",
    ],
    ["a link's words", "<w:hyperlink><w:r><w:t>here</w:t></w:r></w:hyperlink>", "here"],
    [
      "a note's mark",
      '<w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>',
      "a\u0002",
    ],
    [
      "placeholder text",
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>",
      "Click here",
    ],
    [
      "characters written as references",
      "<w:r><w:t>&lt;b&gt; &amp; &#x1F600;</w:t></w:r>",
      "<b> & 😀",
    ],
    [
      "a no-break hyphen",
      "<w:r><w:t>on</w:t><w:noBreakHyphen/><w:t>task</w:t></w:r>",
      "on\u001etask",
    ],
    ["what stands around a comment of XML", "<w:r><w:t>a<!-- no -->b</w:t></w:r>", "ab"],
  ])("has %s", (_name, inner, text) => {
    const host = openWordHost(docxFrom({ body: `<w:p>${inner}</w:p>` }));
    expect(host.paragraphTexts).toEqual([text]);
  });

  it("is read by namespace, whatever the file's prefixes", () => {
    const document =
      '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>';
    const host = openWordHost(docxFrom({ body: "", extra: { "word/document.xml": document } }));
    expect(host.paragraphTexts).toEqual(["Strict"]);
  });
});

describe("body.text and a selection's text", () => {
  it("joins paragraphs by a carriage return", async () => {
    const host = openWordHost(docxFrom({ body: paragraph("one") + paragraph("two") }));
    const texts = await startOffice(host).run(async (context) => {
      const whole = context.document.body.getRange();
      whole.select();
      context.document.body.load("text");
      const selection = context.document.getSelection();
      selection.load("text");
      await context.sync();
      return [context.document.body.text, selection.text];
    });
    expect(texts).toEqual(["one\rtwo", "one\rtwo"]);
  });
});
