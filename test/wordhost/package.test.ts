import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWordHost, startOffice, type WordHost } from "../../wordhost/node";
import { docxFrom, paragraph } from "../helpers/docx";

const odd = {
  // Nothing here is as Word writes it: line ends, quotes, spaces in tags, a comment, an empty element in two tags.
  "word/document.xml":
    "<?xml version='1.0' encoding='utf-8'?>\n<w:document   xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\r\n<!-- kept --><w:body>\t<w:p w:rsidR='1'  ><w:pPr></w:pPr><w:r><w:t>One</w:t ></w:r></w:p>\n  <w:p><w:r><w:t>Two &#x41;&amp;</w:t></w:r></w:p ></w:body></w:document>\n",
  "customXml/item1.xml": "<a  b = 'c'/>",
};
const oddFile = docxFrom({ body: "", settings: "<w:zoom w:percent='100'/>", extra: odd });

async function replace(host: WordHost, words: string, text: string): Promise<void> {
  await startOffice(host).run(async (context) => {
    context.document.body.search(words).getFirst().insertText(text, "Replace");
    await context.sync();
  });
}

describe("a saved file", () => {
  it("is the very file that was opened, when nothing was changed", async () => {
    const host = openWordHost(oddFile);
    await startOffice(host).run(async (context) => {
      context.document.body.getOoxml();
      context.document.body.search("Two").getFirst().select();
      await context.sync();
    });
    expect(host.save()).toEqual(oddFile);
  });

  it("has the untouched parts byte for byte and in their order", async () => {
    const host = openWordHost(oddFile);
    await replace(host, "One", "1");
    const [before, after] = [unzipSync(oddFile), unzipSync(host.save())];

    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name]!) !== strFromU8(before[name]!),
    );
    expect(changed).toEqual(["word/document.xml"]);
  });

  it("has a touched part as it was but for the edit", async () => {
    const host = openWordHost(oddFile);
    await replace(host, "One", "1 < 2");
    const saved = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(saved).toBe(odd["word/document.xml"].replace(">One<", ">1 &lt; 2<"));
  });

  it("gives the same to who opens it again", async () => {
    const host = openWordHost(oddFile);
    await replace(host, "Two", "Three");
    expect(openWordHost(host.save()).paragraphTexts).toEqual(["One", "Three A&"]);
  });

  it("may come in UTF-16 and goes in UTF-8", async () => {
    const text = odd["word/document.xml"].replace("utf-8", "UTF-16");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const files = { ...unzipSync(oddFile), "word/document.xml": new Uint8Array(utf16) };
    const host = openWordHost(zipSync(files));
    await replace(host, "One", "£1");
    const saved = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(saved).toBe(text.replace("UTF-16", "UTF-8").replace("One", "£1"));
  });
});

describe("insertText and insertParagraph", () => {
  it("write over several runs, keeping the first one's format", async () => {
    const body =
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>He can</w:t></w:r><w:r><w:t xml:space='preserve'> read a</w:t></w:r><w:r><w:t xml:space='preserve'> book</w:t></w:r></w:p>";
    const host = openWordHost(docxFrom({ body }));
    const changes: string[] = [];
    host.onChange((change) => changes.push(change));
    await replace(host, "can read a", "reads one");

    expect(host.paragraphTexts).toEqual(["He reads one book"]);
    const saved = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(saved).toContain("<w:rPr><w:b/></w:rPr><w:t>He reads one</w:t>");
    expect(changes).toEqual(["document"]);
  });

  it("keep a space at the end of a run", async () => {
    const host = openWordHost(docxFrom({ body: "<w:p><w:r><w:t>one</w:t></w:r></w:p>" }));
    await replace(host, "one", "two ");
    expect(openWordHost(host.save()).paragraphTexts).toEqual(["two "]);
  });

  it("fill an empty paragraph and add one before the section's end", async () => {
    const host = openWordHost(docxFrom({ body: "<w:p/>" }));
    await startOffice(host).run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("first", "Start");
      context.document.body.insertParagraph("last", "End");
      await context.sync();
    });
    expect(host.paragraphTexts).toEqual(["first", "last"]);
    const saved = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(saved).toMatch(/last<\/w:t><\/w:r><\/w:p><w:sectPr>.*<\/w:sectPr><\/w:body>/);
  });
});

describe("body.getOoxml", () => {
  const picture = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0, 255);
  const host = openWordHost(
    docxFrom({
      body: paragraph("Text"),
      styles: "<w:docDefaults/>",
      numbering: "<w:num/>",
      settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
      extra: {
        "word/_rels/document.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://x/settings" Target="settings.xml"/><Relationship Id="r3" Type="http://x/image" Target="media/a.png"/><Relationship Id="r4" Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>',
      },
    }),
  );
  const withPicture = unzipSync(host.save());
  withPicture["word/media/a.png"] = strToU8(picture, true);
  const opened = openWordHost(zipSync(withPicture));

  async function ooxml(): Promise<string> {
    return startOffice(opened).run(async (context) => {
      const result = context.document.body.getOoxml();
      await context.sync();
      const { value } = result;
      return value;
    });
  }

  it("is one XML text with the parts the body needs", async () => {
    const names = [...(await ooxml()).matchAll(/pkg:name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      "/_rels/.rels",
      "/word/document.xml",
      "/word/_rels/document.xml.rels",
      "/word/styles.xml",
      "/word/media/a.png",
    ]);
  });

  it("has no settings in it, so no protection", async () => {
    expect(await ooxml()).not.toMatch(/settings|documentProtection/);
  });

  it("has pictures as base64", async () => {
    expect(await ooxml()).toContain("<pkg:binaryData>iVBORwD/</pkg:binaryData>");
  });
});

describe("what is no Word document", () => {
  it.each([
    ["bytes that are no zip file", strToU8("nothing")],
    ["a zip file without a document", zipSync({ "a.txt": strToU8("a") })],
    ["a document without a body", docxFrom({ body: "", extra: { "word/document.xml": "<a/>" } })],
    ["broken XML", docxFrom({ body: "", extra: { "word/document.xml": "<a><b></a>" } })],
  ])("is refused: %s", (_name, bytes) => {
    expect(() => openWordHost(bytes)).toThrow();
  });
});
