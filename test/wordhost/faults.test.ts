import { startOffice } from "../../wordhost/node";
import { docxFrom } from "../helpers/docx";
import { flatOpcFrom } from "../helpers/flat-opc";
import { bodyOf, openBody, tracked, withoutDates, write } from "./writing";

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (text: string) => `<w:tbl><w:tr><w:tc>${paragraph(text)}</w:tc></w:tr></w:tbl>`;
const fill = ({ document }: Word.RequestContext) => {
  document.body.search("a").getFirst().insertText("1", "Replace");
  document.body.search("z").getFirst().insertText("2", "Replace");
};
const general = { code: "GeneralException" };

describe("faults of real Word", () => {
  it("a batch that fails midway leaves what it did", async () => {
    const host = openBody(paragraph("a") + paragraph("z"));
    host.faults.failAfterWrites = 1;
    await expect(write(host, fill)).rejects.toMatchObject(general);
    expect(host.paragraphTexts).toEqual(["1", "z"]);
    host.faults.failAfterWrites = 0;
    await expect(write(host, ({ document }) => document.body.clear())).rejects.toMatchObject(
      general,
    );
    expect(host.paragraphTexts).toEqual(["1", "z"]);
  });

  it("a batch whose answer is lost is done all the same, and one that only reads is answered", async () => {
    const host = openBody(paragraph("a") + paragraph("z"));
    host.faults.loseAnswer = true;
    await expect(write(host, fill)).rejects.toMatchObject(general);
    expect(host.paragraphTexts).toEqual(["1", "2"]);
    await write(host, ({ document }) => document.body.load("text"));
  });

  it("rows are added to one table of a batch and no other (#4040)", async () => {
    const host = openBody(table("a") + paragraph("") + table("z") + paragraph(""));
    host.faults.addRowsToOneTable = true;
    const adding = write(host, ({ document }) => {
      document.body.search("a").getFirst().parentTable.addRows("End", 1);
      document.body.search("z").getFirst().parentTable.addRows("End", 1);
    });
    await expect(adding).rejects.toMatchObject(general);
    expect(host.paragraphTexts).toEqual(["a", "", "", "z", ""]);
    await write(host, ({ document }) =>
      document.body.search("z").getFirst().parentTable.addRows("End", 1),
    );
    expect(host.paragraphTexts).toEqual(["a", "", "", "z", "", ""]);
  });

  it("nothing can be undone after insertOoxml (#6423)", async () => {
    const host = openBody(paragraph("a"));
    const ooxml = flatOpcFrom(docxFrom({ body: paragraph("b") }));
    await write(host, ({ document }) => document.body.insertOoxml(ooxml, "End"));
    expect(host.undo()).toBe(true);
    expect(host.paragraphTexts).toEqual(["a"]);

    host.faults.ooxmlEndsUndo = true;
    await write(host, ({ document }) => document.body.insertOoxml(ooxml, "End"));
    expect(host.undo()).toBe(false);
    expect(host.paragraphTexts).toEqual(["a", "b"]);
  });

  it("nothing is saved after insertContentControl (#6590)", async () => {
    const host = openBody(paragraph("a"));
    const opened = host.save();
    host.faults.controlsEndSaving = true;
    await write(host, ({ document }) => {
      const control = document.body.paragraphs.getFirst().getRange("Whole").insertContentControl();
      control.insertText("b", "Replace");
    });
    expect(host.paragraphTexts).toEqual(["b"]);
    expect(host.save()).toEqual(opened);
    host.faults.controlsEndSaving = false;
    expect(bodyOf(host)).toMatch(
      /^<w:sdt>.*<w:sdtContent><w:p>.*b.*<\/w:p><\/w:sdtContent><\/w:sdt>$/,
    );
  });
});

describe("host.undo", () => {
  it("takes back one batch after the other, and nothing more", async () => {
    const host = openBody(paragraph("a") + paragraph("z"));
    const opened = host.save();
    await write(host, fill);
    await write(host, ({ document }) => document.body.insertParagraph("end", "End"));
    expect(host.undo()).toBe(true);
    expect(host.paragraphTexts).toEqual(["1", "2"]);
    expect(host.undo()).toBe(true);
    expect(host.save()).toEqual(opened);
    expect(host.undo()).toBe(false);
  });
});

describe("another author", () => {
  it("edits between two syncs, and the add-in sees it only when it reads again", async () => {
    const host = openBody(table("a") + paragraph("b") + paragraph("c") + paragraph("d"));
    host.beforeSync = (sync) => {
      if (sync !== 2) return;
      host.edit((author) => {
        author.setText(1, "B");
        author.insertParagraph(1, "new");
        author.insertRow(0, 0, ["row"]);
        author.removeParagraph(4);
      });
    };
    const seen = await startOffice(host).run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      const before = paragraphs.items.map(({ text }) => text);
      paragraphs.load("items/text");
      await context.sync();
      return [before, paragraphs.items.map(({ text }) => text)];
    });
    expect(seen).toEqual([
      ["a", "b", "c", "d"],
      ["a", "row", "B", "new", "d"],
    ]);
    host.edit((author) => author.removeRow(0, 1));
    expect(host.paragraphTexts).toEqual(["a", "B", "new", "d"]);
  });

  it("makes a write into a paragraph that is gone fail", async () => {
    const host = openBody(paragraph("a") + paragraph("b"));
    host.beforeSync = (sync) => {
      if (sync === 2) host.edit((author) => author.removeParagraph(0));
    };
    const writing = startOffice(host).run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      paragraphs.items[0]?.insertText("x", "End");
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(host.paragraphTexts).toEqual(["b"]);
  });

  it("has revisions of their own", () => {
    const host = openBody(paragraph("a"), tracked);
    host.edit((author) => author.setText(0, "b"));
    expect(withoutDates(bodyOf(host))).toContain('w:author="Another author"');
    expect(host.live.reviewer.author).toBe("Teacher");
  });
});
