import { startOffice, wordApi, type WordHost } from "../../wordhost/node";
import { openBody, write } from "./writing";

const body = "<w:p><w:r><w:t>He can read a book</w:t></w:r></w:p>";
const general = { code: "GeneralException" };

async function mark(host: WordHost, start: number, length: number, more = {}): Promise<string> {
  return startOffice(host).run(async (context) => {
    const colorScheme = "Blue" as Word.CritiqueColorScheme;
    const critiques = [{ colorScheme, start, length, ...more }];
    const ids = context.document.body.paragraphs.getFirst().insertAnnotations({ critiques });
    await context.sync();
    const [id = ""] = ids.value;
    return id;
  });
}

const popup = (...suggestions: string[]) => ({
  popupOptions: {
    suggestions,
    titleResourceId: "t",
    subtitleResourceId: "s",
    brandingTextResourceId: "b",
  },
});

describe("annotations", () => {
  it("are squiggles under the very words, not in the file, and go with them", async () => {
    const host = openBody(body);
    const opened = host.save();
    const id = await mark(host, 7, 4);
    expect(host.squiggles).toEqual([
      { id, colour: "Blue", paragraph: 0, start: 7, end: 11, text: "read" },
    ]);
    expect(host.save()).toEqual(opened);
    await write(host, ({ document }) =>
      document.body.search("can").getFirst().insertText("could", "Replace"),
    );
    expect(host.squiggles).toMatchObject([{ start: 9, text: "read" }]);
  });

  it("are listed with their state and critique, and deleted", async () => {
    const host = openBody(body);
    const id = await mark(host, 7, 4);
    const said = await startOffice(host).run(async (context) => {
      const annotations = context.document.body.paragraphs.getFirst().getAnnotations();
      annotations.load("items/id,items/state,items/critiqueAnnotation/critique");
      await context.sync();
      const [first] = annotations.items.map((item) => [
        item.id,
        item.state,
        item.critiqueAnnotation.critique,
      ]);
      context.document.getAnnotationById(id).delete();
      await context.sync();
      return first;
    });
    expect(said).toEqual([id, "Created", { colorScheme: "Blue", start: 7, length: 4 }]);
    expect(host.squiggles).toEqual([]);
  });

  it("leave deleted text out of their offsets (#5672)", async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>xxx</w:delText></w:r></w:del>';
    const host = openBody(body.replace("<w:p>", `<w:p>${deleted}`));
    await mark(host, 7, 4);
    expect(host.squiggles).toMatchObject([{ start: 10, text: "read" }]);
  });

  it.each([
    ["Replace", false, "He can write a book"],
    ["twice, with Word's own squiggle there (#6358)", true, "He can writewrite a book"],
  ])("put the suggestion that a person takes in place: %s", async (_name, twice, expected) => {
    const host = openBody(body);
    const id = await mark(host, 7, 4, popup("write"));
    host.faults.acceptTwice = twice;
    host.acceptSuggestion(id, 0);
    expect(host.paragraphTexts).toEqual([expected]);
    expect(host.squiggles).toEqual([]);
    expect(() => host.acceptSuggestion(id, 3)).toThrow(RangeError);
  });

  it.each([
    ["over the end", 17, 4],
    ["before the start", -1, 4],
    ["of nothing", 3, 0],
  ])("answer InvalidArgument %s", async (_name, start, length) => {
    await expect(mark(openBody(body), start, length)).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("fail where the licence lacks them, whatever the sets say (#4953)", async () => {
    const host = openBody(body);
    host.faults.annotations = true;
    await expect(mark(host, 7, 4)).rejects.toMatchObject(general);
    expect(host.squiggles).toEqual([]);
  });

  it("are not there in an older Word", async () => {
    const host = openBody(body, {}, { sets: wordApi("1.6") });
    await expect(mark(host, 7, 4)).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("can be inserted in a file opened for reading", async () => {
    const host = openBody(body, {}, { readOnly: true });
    await mark(host, 7, 4);
    expect(host.squiggles).toHaveLength(1);
  });
});

describe("paragraph.getText", () => {
  it("leaves out what is deleted", async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>xxx</w:delText></w:r></w:del>';
    const host = openBody(body.replace("<w:p>", `<w:p>${deleted}`));
    const text = await startOffice(host).run(async (context) => {
      const answer = context.document.body.paragraphs.getFirst().getText();
      await context.sync();
      const { value } = answer;
      return value;
    });
    expect(text).toBe("He can read a book");
  });
});
