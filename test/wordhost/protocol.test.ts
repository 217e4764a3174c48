import { openWordHost, startOffice } from "../../wordhost/node";
import { docxFrom, paragraph, table } from "../helpers/docx";

const twoLines = docxFrom({ body: paragraph("First") + paragraph("Second 😀 line") });

describe("one request and its answer", () => {
  it("reads the OOXML and every paragraph's text in one sync", async () => {
    const body = paragraph("Before") + table([["a", "b"]]) + paragraph("After");
    const host = openWordHost(docxFrom({ body }));
    const { run } = startOffice(host);

    await run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/text");
      await context.sync();

      expect(paragraphs.items.map(({ text }) => text)).toEqual(["Before", "a", "b", "After"]);
      const { value } = ooxml;
      expect(value).toContain('<w:t xml:space="preserve">Before</w:t>');
    });
    expect(host.syncs).toBe(1);
  });

  it("hands over ten thousand spaces in a row as they are", async () => {
    const wide = `a${" ".repeat(10_000)}${"\u00A0\u3000".repeat(200)}b`;
    const text = await startOffice(openWordHost(docxFrom({ body: paragraph(wide) }))).run(
      async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        return first.text;
      },
    );
    expect(text).toBe(wide);
  });

  it("counts a sync with nothing to do: it goes to Word all the same (#4812)", async () => {
    const host = openWordHost(twoLines);
    await startOffice(host).run((context) => context.sync());
    expect(host.syncs).toBe(1);
  });

  it("takes `$top` and `$skip`", async () => {
    const texts = await startOffice(openWordHost(twoLines)).run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load({ select: "text", skip: 1, top: 1 });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(texts).toEqual(["Second 😀 line"]);
  });

  it("loads through an object's own objects", async () => {
    const host = openWordHost(docxFrom({ body: table([["a", "b"]]) }));
    const values = await startOffice(host).run(async (context) => {
      const tables = context.document.body.tables;
      tables.load("items/rowCount,items/rows/items/values");
      await context.sync();
      return tables.items.map(({ rowCount, rows }) => [rowCount, rows.items[0]!.values]);
    });
    expect(values).toEqual([[1, [["a", "b"]]]]);
  });
});

describe("what Microsoft's library enforces", () => {
  it("refuses a property that was not loaded", async () => {
    const { run } = startOffice(openWordHost(twoLines));
    const reading = run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/style");
      await context.sync();
      return paragraphs.items[0]!.text;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("refuses a result before the sync", async () => {
    const { run } = startOffice(openWordHost(twoLines));
    const reading = run((context) => Promise.resolve(context.document.body.getOoxml().value));
    await expect(reading).rejects.toMatchObject({ code: "ValueNotLoaded" });
  });
});

describe("objects from one sync to the next", () => {
  it("keeps an item of a collection", async () => {
    const host = openWordHost(twoLines);
    await startOffice(host).run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/text");
      await context.sync();
      paragraphs.items[1]!.select();
      await context.sync();
    });
    expect(host.selection).toMatchObject({ paragraph: 1, text: "Second 😀 line" });
  });

  it("gives a null object for the first of nothing", async () => {
    const isNull = await startOffice(openWordHost(twoLines)).run(async (context) => {
      const found = context.document.body.search("nowhere").getFirstOrNullObject();
      found.load("text");
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("answers ItemNotFound for the first of nothing without `OrNullObject`", async () => {
    const reading = startOffice(openWordHost(twoLines)).run(async (context) => {
      context.document.body.search("nowhere").getFirst().select();
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("holds nothing once a run is over", async () => {
    const host = openWordHost(twoLines);
    await startOffice(host).run(async (context) => {
      context.document.body.paragraphs.load("items/text");
      await context.sync();
      expect(host.keptObjects).toBeGreaterThan(2);
    });
    expect(host.keptObjects).toBe(0);
    expect(host.syncs).toBe(1);
  });
});

describe("what the stand-in does not know", () => {
  const { run, OfficeExtension } = startOffice(openWordHost(twoLines));

  it.each<[string, (context: Word.RequestContext) => unknown]>([
    ["Body.insertHtml", ({ document }) => document.body.insertHtml("<b>x</b>", "End")],
    ["Document.sections", ({ document }) => document.sections.load("items")],
    ["Paragraph.alignment", ({ document }) => document.body.paragraphs.load("items/alignment")],
    ["Document.save", ({ document }) => document.save()],
  ])("answers NotImplemented: %s", async (name, ask) => {
    const asking = run(async (context) => {
      ask(context);
      await context.sync();
    });
    await expect(asking).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(asking).rejects.toMatchObject({
      code: "NotImplemented",
      message: `NotImplemented: ${name}`,
    });
  });
});

describe("several hosts side by side", () => {
  it("each has its own document, selection and count", async () => {
    const hosts = ["one", "two"].map((text) => openWordHost(docxFrom({ body: paragraph(text) })));
    const offices = hosts.map(startOffice);

    await Promise.all(
      offices.map(({ run }) =>
        run(async (context) => {
          context.document.body.search("two").load("items");
          context.document.body.getRange("End").select();
          await context.sync();
        }),
      ),
    );
    expect(hosts.map(({ syncs }) => syncs)).toEqual([1, 1]);
    expect(hosts.map(({ paragraphTexts }) => paragraphTexts)).toEqual([["one"], ["two"]]);
    expect(offices[0]!.Office).not.toBe(offices[1]!.Office);
  });

  it("one host serves two pages", async () => {
    const host = openWordHost(twoLines);
    const [pane, functions] = [startOffice(host), startOffice(host)];
    await pane.run(async (context) => {
      context.document.body.search("Second").getFirst().select();
      await context.sync();
    });
    const text = await functions.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load("text");
      await context.sync();
      return selection.text;
    });
    expect(text).toBe("Second");
  });
});
