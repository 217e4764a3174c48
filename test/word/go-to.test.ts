import type { Place } from "../../src/plan/place";
import { wordDocument } from "../../src/word/word-document";
import { wordApi, type Faults } from "../../wordhost/node";
import { docxFrom, paragraph } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const sentence = "Ailsa will read. Ailsa will read ten words.";
const file = docxFrom({ body: ["Heading", sentence, "Other"].map(paragraph).join("") });

const place: Place = { paragraph: 1, paragraphText: sentence, words: "will read", occurrence: 1 };

describe("going to words", () => {
  it("selects and marks them, with three syncs", () =>
    inWord(file, async (host) => {
      await wordDocument.goTo(place);
      expect(host.selection).toEqual({ paragraph: 1, start: 23, end: 32, text: "will read" });
      expect(host.highlights).toEqual([host.selection]);
      expect(host.syncs).toBe(3);
    }));

  it("takes the mark off the words it went to before", () =>
    inWord(file, async (host) => {
      await wordDocument.goTo(place);
      await wordDocument.goTo({ ...place, occurrence: 0 });
      expect(host.highlights.map(({ start }) => start)).toEqual([6]);
    }));

  it("only selects them where Word has no such marks", () =>
    inWord(
      file,
      async (host) => {
        await wordDocument.goTo(place);
        expect(host.selection?.start).toBe(23);
        expect(host.highlights).toEqual([]);
      },
      { sets: wordApi("1.3") },
    ));

  it("changes nothing in the document", () =>
    inWord(file, async (host) => {
      await wordDocument.goTo(place);
      expect(host.save()).toEqual(file);
    }));

  it("works on a file that is open for reading only", () =>
    inWord(
      file,
      async (host) => {
        await wordDocument.goTo(place);
        expect(host.selection?.text).toBe("will read");
      },
      { readOnly: true },
    ));
});

describe("a paragraph that is no longer where it was", () => {
  it("is found by its text", () =>
    inWord(file, async (host) => {
      await wordDocument.goTo({ ...place, paragraph: 0 });
      expect(host.selection).toMatchObject({ paragraph: 1, start: 23 });
    }));

  it("stays the one meant among others that say the same", async () => {
    const twins = docxFrom({ body: [sentence, sentence, sentence].map(paragraph).join("") });
    await inWord(twins, async (host) => {
      await wordDocument.goTo(place);
      expect(host.selection?.paragraph).toBe(1);
    });
  });

  it.each<[string, Place]>([
    ["its text changed", { ...place, paragraphText: "Ailsa will write." }],
    ["it moved and two say the same", { ...place, paragraph: 0, paragraphText: "Twin" }],
  ])("stops when %s", async (_name, gone) => {
    const changed = docxFrom({
      body: ["Heading", sentence, "Twin", "Twin"].map(paragraph).join(""),
    });
    await inWord(changed, async (host) => {
      await expect(wordDocument.goTo(gone)).rejects.toMatchObject({ code: "stale-document" });
      expect(host.syncs).toBe(1);
      expect(host.selection).toMatchObject({ paragraph: 0, start: 0, end: 0 });
    });
  });
});

describe("words that Word cannot search for as they are", () => {
  /** Goes to `words` in the one paragraph `inner` and says what is selected. */
  function selected(inner: string, words: string, fault?: Partial<Faults>): Promise<string> {
    return inWord(docxFrom({ body: `<w:p>${inner}</w:p>` }), async (host) => {
      const [paragraphText = ""] = host.paragraphTexts;
      Object.assign(host.faults, fault);
      await wordDocument.goTo({ paragraph: 0, paragraphText, words, occurrence: 0 });
      expect(host.syncs).toBe(3);
      return host.selection?.text ?? "";
    });
  }
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const deleted = (text: string) =>
    `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it("a tracked deletion in the middle", async () => {
    const inner = run("He will r") + deleted("igh") + run("ead daily");
    expect(await selected(inner, "will read")).toBe("will righead");
  });

  it("a tracked deletion that the view hides (#2314)", async () => {
    const inner = run("He will r") + deleted("igh") + run("ead daily");
    expect(await selected(inner, "will read", { deletionsHidden: true })).toBe("will read");
  });

  it("a line break, however the reader wrote it", async () => {
    const inner = "<w:r><w:t>Read ten</w:t><w:br/><w:t>words today</w:t></w:r>";
    expect(await selected(inner, "ten\vwords")).toBe("ten\vwords");
    expect(await selected(inner, "ten\nwords")).toBe("ten\vwords");
  });

  it("a note's mark and a special hyphen, which the reader has otherwise or not at all", async () => {
    const inner =
      '<w:r><w:t>Read</w:t><w:footnoteReference w:id="1"/><w:t xml:space="preserve"> on</w:t><w:noBreakHyphen/><w:t>task daily</w:t></w:r>';
    await inWord(docxFrom({ body: `<w:p>${inner}</w:p>` }), async (host) => {
      const asRead = { paragraphText: "Read on\u2011task daily", words: "Read on\u2011task" };
      await wordDocument.goTo({ paragraph: 0, occurrence: 0, ...asRead });
      expect(host.selection?.text).toBe("Read\u0002 on\u001etask");
    });
  });

  it("a tab and a caret", async () => {
    const inner = "<w:r><w:t>a 2^3</w:t><w:tab/><w:t>^b c</w:t></w:r>";
    expect(await selected(inner, "2^3\t^b")).toBe("2^3\t^b");
  });

  it("more than 255 characters", async () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(" ");
    expect(await selected(run(`Start ${words} end`), words)).toBe(words);
  });

  it("straight quotes where the paragraph has curly ones too", async () => {
    const inner = run("It’s and it's");
    expect(await selected(inner, "it's")).toBe("it's");
  });

  it("nothing but a mark: the paragraph is selected", async () => {
    const inner = "<w:r><w:t>a</w:t><w:tab/></w:r>";
    const text = await inWord(docxFrom({ body: `<w:p>${inner}</w:p>` }), async (host) => {
      await wordDocument.goTo({ paragraph: 0, paragraphText: "a\t", words: "\t", occurrence: 0 });
      return host.selection?.text;
    });
    expect(text).toBe("a\t");
  });
});

describe("clearing the marks", () => {
  it("takes them all away and leaves the selection", () =>
    inWord(file, async (host) => {
      await wordDocument.goTo(place);
      await wordDocument.clearMarks();
      expect(host.highlights).toEqual([]);
      expect(host.selection?.text).toBe("will read");
    }));

  it("asks nothing of a Word that has no marks", () =>
    inWord(
      file,
      async (host) => {
        await wordDocument.clearMarks();
        const asked = host.requests.flatMap(({ Actions }) => Actions.map(({ Name }) => Name));
        expect(asked).not.toContain("RemoveHighlight");
      },
      { sets: wordApi("1.7") },
    ));
});
