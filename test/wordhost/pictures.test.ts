import { startOffice, openWordHost } from "../../wordhost/node";
import { DocxPackage } from "../../wordhost/package/docx-package";
import { docxFrom, paragraph } from "../helpers/docx";

/** One dark pixel. */
const dot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const file = docxFrom({ body: paragraph("Over the picture") + paragraph("The end") });

describe("insertInlinePictureFromBase64", () => {
  test("puts a picture with its words and size into the file, and takes all of it out again", async () => {
    const host = openWordHost(file);
    const { run } = startOffice(host);
    await run(async (context) => {
      const place = context.document.body.paragraphs.getFirst().insertParagraph("", "After");
      const picture = place.insertInlinePictureFromBase64(dot, "Start");
      picture.altTextDescription = "A dot";
      picture.width = 72;
      picture.height = 36;
      await context.sync();
      picture.load("altTextDescription, width, height");
      await context.sync();
      expect([picture.altTextDescription, picture.width, picture.height]).toEqual([
        "A dot",
        72,
        36,
      ]);
    });
    const saved = new DocxPackage(host.save());
    expect(Buffer.from(saved.bytes("word/media/image1.png") ?? []).toString("base64")).toBe(dot);
    expect(saved.contentType("word/media/image1.png")).toBe("image/png");
    const text = Buffer.from(saved.bytes("word/document.xml") ?? []).toString();
    expect(text).toContain('<wp:extent cx="914400" cy="457200"/>');
    expect(text).toMatch(/descr="A dot"/);
    expect(saved.relationships("word/document.xml").map(({ target }) => target)).toContain(
      "word/media/image1.png",
    );

    await run(async (context) => {
      context.document.body.paragraphs.getFirst().getNext().delete();
      await context.sync();
    });
    expect(Buffer.from(host.save()).equals(file)).toBe(true);
  });

  test("refuses what is no picture", async () => {
    const { run } = startOffice(openWordHost(file));
    await expect(
      run(async (context) => {
        context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64("AAAA", "Start");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
