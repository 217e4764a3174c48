import { strFromU8, unzipSync } from "fflate";
import { startOffice, type WordHost } from "../../wordhost/node";
import { docxFrom, type DocxParts } from "../helpers/docx";
import { flatOpcFrom } from "../helpers/flat-opc";
import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

const paragraph = (text: string, properties = "") =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (text: string) => `<w:tbl><w:tr><w:tc>${paragraph(text)}</w:tc></w:tr></w:tbl>`;

const opc = (body: string, parts: Partial<DocxParts> = {}) =>
  flatOpcFrom(docxFrom({ ...parts, body }));

const partOf = (host: WordHost, name: string) => strFromU8(unzipSync(host.save())[name]!);

const list = (id: string, text: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${id}0"/><w:lvl w:ilvl="0"><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const listed = (id: string) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
const style = (id: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;

describe("insertOoxml", () => {
  it("puts paragraphs and tables after a paragraph, without the names of their own file", async () => {
    const host = openBody(paragraph("a") + paragraph("z"));
    const body = `<w:p w14:paraId="1" w:rsidR="2"><w:r><w:t>b</w:t></w:r></w:p>${table("c")}`;
    await write(host, ({ document }) =>
      document.body.paragraphs.getFirst().getRange("Whole").insertOoxml(opc(body), "After"),
    );
    expect(bodyOf(host)).toBe(paragraph("a") + paragraph("b") + table("c") + paragraph("z"));
  });

  it("goes after a table, not into it, and goes again without a trace", async () => {
    const host = openBody(table("a") + paragraph("z"));
    const opened = host.save();
    await write(host, ({ document }) =>
      document.body.tables
        .getFirst()
        .getRange("Whole")
        .insertOoxml(opc(paragraph("b") + table("c")), "After"),
    );
    expect(bodyOf(host)).toBe(table("a") + paragraph("b") + table("c") + paragraph("z"));
    await write(host, ({ document }) => {
      document.body.search("b").getFirst().paragraphs.getFirst().delete();
      document.body.search("c").getFirst().parentTable.delete();
    });
    expect(host.save()).toEqual(opened);
  });

  it("ends with a paragraph where a cell or a table would follow", async () => {
    const host = openBody(table("a") + paragraph("z"));
    await write(host, ({ document }) =>
      document.body
        .search("a")
        .getFirst()
        .parentTableCell.body.insertOoxml(opc(table("b")), "End"),
    );
    expect(host.paragraphTexts).toEqual(["a", "b", "", "z"]);
  });

  it("uses the document's own styles and lists where it has them", async () => {
    const parts = { styles: style("Cell"), numbering: list("3", "%1.") };
    const host = openBody(paragraph("a"), parts);
    const before = unzipSync(host.save());
    const brought = opc(
      paragraph("b", `${listed("1")}`).replace("<w:pPr>", '<w:pPr><w:pStyle w:val="Cell"/>'),
      {
        styles: style("Cell", "<w:rPr><w:b/></w:rPr>"),
        numbering: list("1", "%1."),
      },
    );
    await write(host, ({ document }) => document.body.insertOoxml(brought, "End"));
    expect(bodyOf(host)).toContain(
      '<w:pStyle w:val="Cell"/><w:numPr><w:numId w:val="3"/></w:numPr>',
    );
    const after = unzipSync(host.save());
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name]!) !== strFromU8(before[name]!),
    );
    expect(changed).toEqual(["word/document.xml"]);
  });

  it("brings styles and lists that the document lacks", async () => {
    const host = openBody(paragraph("a"), { styles: style("Own"), numbering: list("3", "%1.") });
    const brought = opc(
      paragraph("b", listed("1")).replace("<w:pPr>", '<w:pPr><w:pStyle w:val="New"/>'),
      {
        styles: style("New", '<w:basedOn w:val="Base"/>') + style("Base"),
        numbering: list("1", "%1)"),
      },
    );
    await write(host, ({ document }) => document.body.insertOoxml(brought, "End"));
    expect(bodyOf(host)).toContain('<w:numId w:val="4"/>');
    expect(partOf(host, "word/styles.xml")).toMatch(/"Own".*"New".*"Base"/);
    expect(partOf(host, "word/numbering.xml")).toMatch(
      /abstractNumId="3".*<w:abstractNum w:abstractNumId="4">.*"%1\)".*<w:num w:numId="3">.*<w:num w:numId="4"><w:abstractNumId w:val="4"\/>/,
    );
  });

  it("stands before an empty paragraph made for it, and all goes again without a trace", async () => {
    const parts = { numbering: list("3", "%1.") };
    const host = openBody(table("a") + paragraph("z"), parts);
    const opened = host.save();
    await write(host, ({ document }) => {
      const spacer = document.body.tables.getFirst().insertParagraph("", "After");
      spacer.insertOoxml(opc(table("b").replace("<w:p>", `<w:p>${listed("3")}`), parts), "Start");
    });
    expect(host.paragraphTexts).toEqual(["a", "b", "", "z"]);
    expect(bodyOf(host)).toContain('<w:numId w:val="3"/>');
    await write(host, ({ document }) => {
      const { paragraphs } = document.body;
      paragraphs.getFirst().getNext().getNext().delete();
      paragraphs.getFirst().getNext().parentTable.delete();
    });
    expect(host.save()).toEqual(opened);
  });

  it("takes the place of a paragraph", async () => {
    const host = openBody(paragraph("a") + paragraph("z"));
    await write(host, ({ document }) =>
      document.body.paragraphs
        .getFirst()
        .getRange("Whole")
        .insertOoxml(opc(table("b")), "Replace"),
    );
    expect(bodyOf(host)).toBe(table("b") + paragraph("z"));
  });

  it("is a revision with Track Changes on: rows, marks and words", async () => {
    const host = openBody(paragraph("a") + paragraph("z"), tracked);
    await write(host, ({ document }) =>
      document.body.paragraphs
        .getFirst()
        .getRange("Whole")
        .insertOoxml(opc(table("b")), "After"),
    );
    const mark = "<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>";
    expect(withoutDates(bodyOf(host))).toBe(
      `${paragraph("a")}<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p>${mark}<w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>${paragraph("z")}`,
    );
  });

  it.each([
    ["no XML", "text"],
    ["XML that is no package", "<a/>"],
    [
      "a package without a document",
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ],
  ])("answers InvalidArgument for %s", async (_name, text) => {
    const host = openBody(paragraph("a"));
    const writing = write(host, ({ document }) => document.body.insertOoxml(text, "End"));
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.paragraphTexts).toEqual(["a"]);
  });

  it("leaves an empty paragraph behind with the fault on (#116)", async () => {
    const host = openBody(paragraph("a"));
    host.faults.ooxmlAddsParagraph = true;
    await write(host, ({ document }) => document.body.insertOoxml(opc(paragraph("b")), "End"));
    expect(host.paragraphTexts).toEqual(["a", "b", ""]);
  });
});

describe("range.getOoxml", () => {
  it.each([
    [
      "a paragraph in a cell",
      ({ document }: Word.RequestContext) =>
        document.body.search("b").getFirst().paragraphs.getFirst().getRange("Whole"),
      paragraph("b"),
    ],
    [
      "a table",
      ({ document }: Word.RequestContext) => document.body.tables.getFirst().getRange("Whole"),
      table("b"),
    ],
    [
      "from paragraph to table",
      ({ document }: Word.RequestContext) =>
        document.body.search("a").getFirst().expandTo(document.body.search("b").getFirst()),
      paragraph("a") + table("b"),
    ],
  ])("has the blocks of %s", async (_name, find, expected) => {
    const host = openBody(paragraph("a") + table("b") + paragraph("z"));
    const text = await startOffice(host).run(async (context) => {
      const answer = find(context).getOoxml();
      await context.sync();
      const { value } = answer;
      return value;
    });
    const [, body] = /<w:body>(.*)<w:sectPr>/.exec(text) ?? [];
    expect(body).toBe(expected);
  });

  it("goes back in as it came out", async () => {
    const host = openBody(paragraph("a") + table("b") + paragraph("z"));
    const office = startOffice(host);
    await office.run(async (context) => {
      const answer = context.document.body.tables.getFirst().getRange("Whole").getOoxml();
      await context.sync();
      const { value } = answer;
      context.document.body.paragraphs.getLast().getRange("Whole").insertOoxml(value, "After");
      await context.sync();
    });
    expect(bodyOf(host)).toBe(paragraph("a") + table("b") + paragraph("z") + table("b") + "<w:p/>");
  });
});
