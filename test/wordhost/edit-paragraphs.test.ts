import { startOffice } from "../../wordhost/node";
import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

const bold = "<w:rPr><w:b/></w:rPr>";
const paragraph = (text: string, properties = "", format = "") =>
  `<w:p>${properties}<w:r>${format}<w:t>${text}</w:t></w:r></w:p>`;
const cellOf = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl><w:p/>`;
const listed = `<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:rPr>${"<w:i/>"}</w:rPr></w:pPr>`;

describe("insertParagraph", () => {
  it.each<[string, string, (body: Word.Body) => unknown, string]>([
    [
      "after a paragraph it has its properties and the format of its last words",
      paragraph("a", listed, bold),
      (body) => body.paragraphs.getFirst().insertParagraph("b", "After"),
      paragraph("a", listed, bold) + paragraph("b", listed, bold),
    ],
    [
      "before a paragraph too",
      `<w:p><w:r><w:t>a</w:t></w:r><w:r>${bold}<w:t>b</w:t></w:r></w:p>`,
      (body) => body.paragraphs.getFirst().insertParagraph("c", "Before"),
      `${paragraph("c", "", bold)}<w:p><w:r><w:t>a</w:t></w:r><w:r>${bold}<w:t>b</w:t></w:r></w:p>`,
    ],
    [
      "after a section's last paragraph it begins the next section",
      paragraph("a", '<w:pPr><w:jc w:val="left"/><w:sectPr/></w:pPr>') + paragraph("z"),
      (body) => body.paragraphs.getFirst().insertParagraph("b", "After"),
      paragraph("a", '<w:pPr><w:jc w:val="left"/><w:sectPr/></w:pPr>') +
        paragraph("b", '<w:pPr><w:jc w:val="left"/></w:pPr>') +
        paragraph("z"),
    ],
    [
      "at a find it stands beside the find's paragraph",
      paragraph("one two"),
      (body) => body.search("two").getFirst().insertParagraph("three", "After"),
      paragraph("one two") + paragraph("three"),
    ],
    [
      "after a table",
      cellOf(paragraph("a")) + paragraph("b", listed),
      (body) => body.tables.getFirst().insertParagraph("new", "After"),
      `${cellOf(paragraph("a")).replace("<w:p/>", "")}${paragraph("new")}<w:p/>${paragraph("b", listed)}`,
    ],
    [
      "after an empty paragraph it looks like the mark",
      `<w:p>${listed}</w:p>`,
      (body) => body.paragraphs.getFirst().insertParagraph("b", "After"),
      `<w:p>${listed}</w:p>${paragraph("b", listed, "<w:rPr><w:i/></w:rPr>")}`,
    ],
    [
      "at the end of a cell",
      cellOf(`<w:tcPr/>${paragraph("a", listed)}`),
      (body) => body.tables.getFirst().getCell(0, 0).body.insertParagraph("b", "End"),
      cellOf(`<w:tcPr/>${paragraph("a", listed)}${paragraph("b", listed)}`),
    ],
    [
      "at the start of a cell",
      cellOf(`<w:tcPr/>${paragraph("a")}`),
      (body) => body.tables.getFirst().getCell(0, 0).body.insertParagraph("b", "Start"),
      cellOf(`<w:tcPr/>${paragraph("b")}${paragraph("a")}`),
    ],
  ])("%s", async (_name, before, work, after) => {
    const host = openBody(before);
    await write(host, ({ document }) => work(document.body));
    expect(bodyOf(host)).toBe(after);
  });

  it("goes again without a trace", async () => {
    const host = openBody(paragraph("a", listed) + paragraph("z"));
    const opened = host.save();
    await write(host, ({ document }) =>
      document.body.paragraphs.getFirst().insertParagraph("b\nc", "After"),
    );
    expect(host.paragraphTexts).toEqual(["a", "b", "c", "z"]);
    await write(host, ({ document }) => {
      document.body.search("b").getFirst().paragraphs.getFirst().delete();
      document.body.search("c").getFirst().paragraphs.getFirst().delete();
    });
    expect(host.save()).toEqual(opened);
  });

  it.each([
    ["its own mark where a paragraph follows", paragraph("a") + paragraph("z"), "mark b"],
    ["the mark before it where none does", cellOf(paragraph("a")), "mark a"],
  ])("records under Track Changes %s", async (_name, before, expected) => {
    const host = openBody(before, tracked);
    await write(host, ({ document }) =>
      document.body.paragraphs.getFirst().insertParagraph("b", "After"),
    );
    const marked = withoutDates(bodyOf(host)).replaceAll(
      "<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>",
      "mark ",
    );
    expect(marked.replace(/<[^>]+>/g, "")).toContain(expected);
    expect(marked).toContain("<w:ins><w:r><w:t>b</w:t></w:r></w:ins>");
  });
});

describe("paragraph.delete", () => {
  it.each([
    ["takes the paragraph out", paragraph("a") + paragraph("b"), paragraph("b")],
    [
      "empties the only one of a cell",
      cellOf(paragraph("a", listed)),
      cellOf(`<w:p>${listed}</w:p>`),
    ],
    [
      "takes the control around it along (#4975)",
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("a")}</w:sdtContent></w:sdt>${paragraph("b")}`,
      paragraph("b"),
    ],
    [
      "leaves the end of what begins elsewhere",
      `<w:p><w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="2"/></w:p>${paragraph("b")}<w:bookmarkEnd w:id="1"/>`,
      `<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="2"/>${paragraph("b")}<w:bookmarkEnd w:id="1"/>`,
    ],
  ])("%s", async (_name, before, after) => {
    const host = openBody(before);
    await write(host, ({ document }) => document.body.paragraphs.getFirst().delete());
    expect(bodyOf(host)).toBe(after);
  });
});

describe("where a paragraph stands", () => {
  it("is said by its table, cell and control, or by null objects", async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${paragraph("in")}</w:sdtContent></w:sdt>`;
    const host = openBody(cellOf(control) + paragraph("out"));
    const said = await startOffice(host).run(async ({ document }) => {
      const places = ["in", "out"].map((words) => {
        const found = document.body.search(words).getFirst().paragraphs.getFirst();
        const table = found.parentTableOrNullObject.load("rowCount");
        const cell = found.parentTableCellOrNullObject.load("value");
        const around = found.parentContentControlOrNullObject.load("text");
        return { table, cell, around };
      });
      await document.context.sync();
      return places.map(({ table, cell, around }) => [
        table.isNullObject ? null : table.rowCount,
        cell.isNullObject ? null : cell.value,
        around.isNullObject ? null : around.text,
      ]);
    });
    expect(said).toEqual([
      [1, "in", "in"],
      [null, null, null],
    ]);
  });
});
