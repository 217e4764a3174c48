import { openWordHost, startOffice, type WordHost } from "../../wordhost/node";
import { docxFrom, paragraph } from "../helpers/docx";

const text = "Calum will read. He will read “out loud”, it’s 50^2.";

function hostOf(...texts: string[]): WordHost {
  return openWordHost(docxFrom({ body: texts.map(paragraph).join("") }));
}

async function finds(host: WordHost, words: string, options?: Partial<Word.SearchOptions>) {
  return startOffice(host).run(async (context) => {
    const found = context.document.body.search(words, options);
    found.load("items/text");
    await context.sync();
    return found.items.map((range) => range.text);
  });
}

describe("search", () => {
  it("finds each occurrence, in any case unless told otherwise", async () => {
    expect(await finds(hostOf(text), "WILL read")).toEqual(["will read", "will read"]);
    expect(await finds(hostOf(text), "WILL read", { matchCase: true })).toEqual([]);
  });

  it("finds whole words only when told so", async () => {
    expect(await finds(hostOf("he the he"), "he", { matchWholeWord: true })).toEqual(["he", "he"]);
    expect(await finds(hostOf("he the he"), "he")).toEqual(["he", "he", "he"]);
  });

  it("takes straight and curly quotes for the same", async () => {
    expect(await finds(hostOf(text), "it's", { matchCase: true })).toEqual(["it’s"]);
  });

  it("does not look over the end of a paragraph", async () => {
    expect(await finds(hostOf("one", "two"), "onetwo")).toEqual([]);
  });

  it("never finds a tab or a line break (#2331, #5403)", async () => {
    const body = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>";
    expect(await finds(openWordHost(docxFrom({ body })), "a\tb")).toEqual([]);
  });

  it("takes ^^ for a caret", async () => {
    expect(await finds(hostOf(text), "50^^2")).toEqual(["50^2"]);
  });

  it("does not find words that a tracked deletion breaks (#5874)", async () => {
    const body =
      '<w:p><w:r><w:t>read a</w:t></w:r><w:del w:id="1"><w:r><w:delText>n old</w:delText></w:r></w:del><w:r><w:t> book</w:t></w:r></w:p>';
    expect(await finds(openWordHost(docxFrom({ body })), "read a book")).toEqual([]);
    expect(await finds(openWordHost(docxFrom({ body })), "an old book")).toEqual(["an old book"]);
  });

  it.each([
    ["more than 255 characters", "x".repeat(256)],
    ["nothing", ""],
  ])("refuses to look for %s", async (_name, words) => {
    await expect(finds(hostOf(text), words)).rejects.toMatchObject({
      code: "SearchStringInvalidOrTooLong",
    });
  });

  it("looks only within the range it is asked of", async () => {
    const host = hostOf("read", "read");
    const count = await startOffice(host).run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      const found = paragraphs.getLast().search("read");
      found.load("items");
      await context.sync();
      return found.items.length;
    });
    expect(count).toBe(1);
  });
});

describe("select and highlight", () => {
  it("selects the words, or one end of them", async () => {
    const host = hostOf(text);
    const { run } = startOffice(host);
    await run(async (context) => {
      context.document.body.search("Calum will").getFirst().select();
      await context.sync();
    });
    expect(host.selection).toEqual({ paragraph: 0, start: 0, end: 10, text: "Calum will" });

    await run(async (context) => {
      context.document.body.search("Calum will").getFirst().select("End");
      await context.sync();
    });
    expect(host.selection).toEqual({ paragraph: 0, start: 10, end: 10, text: "" });
  });

  it("takes two ranges and all between for one", async () => {
    const host = hostOf(text);
    await startOffice(host).run(async (context) => {
      const body = context.document.body;
      const last = body.search("He").getFirst();
      last.expandTo(body.search("read.").getFirst()).select();
      await context.sync();
    });
    expect(host.selection?.text).toBe("read. He");
  });

  it("marks words for a while without changing the document", async () => {
    const host = hostOf("one", "two");
    const { run } = startOffice(host);
    const before = host.save();
    await run(async (context) => {
      context.document.body.search("one").getFirst().highlight();
      context.document.body.search("two").getFirst().highlight();
      await context.sync();
    });
    expect(host.highlights.map(({ text: words }) => words)).toEqual(["one", "two"]);
    expect(host.save()).toEqual(before);

    await run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange().removeHighlight();
      await context.sync();
    });
    expect(host.highlights.map(({ text: words }) => words)).toEqual(["two"]);
  });
});
