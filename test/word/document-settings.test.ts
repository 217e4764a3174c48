import { unzipSync } from "fflate";
import { HostError } from "../../src/word/host-error";
import { wordDocument } from "../../src/word/word-document";
import { docxFrom, paragraph } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const file = docxFrom({ body: paragraph("Plan") });

describe("what Amas keeps in the document", () => {
  it("is nothing at first", () =>
    inWord(file, () => expect(wordDocument.readSettings()).toBeNull()));

  it("comes back when the document is opened again", async () => {
    const saved = await inWord(file, async (host) => {
      await wordDocument.saveSettings({ setting: "special" });
      return host.save();
    });
    await inWord(saved, () => expect(wordDocument.readSettings()).toEqual({ setting: "special" }));
  });

  it("leaves no trace when it is removed", async () => {
    const saved = await inWord(file, async (host) => {
      await wordDocument.saveSettings({ setting: "special" });
      await wordDocument.saveSettings(null);
      expect(wordDocument.readSettings()).toBeNull();
      return host.save();
    });
    expect(unzipSync(saved)).toEqual(unzipSync(file));
  });

  it("stays what it was when it cannot be saved", () =>
    inWord(file, async (host) => {
      await wordDocument.saveSettings({ setting: "mainstream" });
      host.faults.saveSettings = true;
      await expect(wordDocument.saveSettings({ setting: "special" })).rejects.toMatchObject({
        code: "settings-not-saved",
      });
      expect(wordDocument.readSettings()).toEqual({ setting: "mainstream" });
    }));

  it("may be gone when the document is closed with nothing else changed, and then leaves no trace", async () => {
    const closed = await inWord(file, async (host) => {
      host.faults.settingsNeedChange = true;
      await wordDocument.saveSettings({ setting: "special" });
      expect(wordDocument.readSettings()).toEqual({ setting: "special" });
      return host.save();
    });
    expect(closed).toEqual(file);
    await inWord(closed, () => expect(wordDocument.readSettings()).toBeNull());
  });

  it("is saved with the first change of the document that follows", async () => {
    const closed = await inWord(file, async (host) => {
      host.faults.settingsNeedChange = true;
      await wordDocument.saveSettings({ setting: "special" });
      await Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText(" B", "End");
        await context.sync();
      });
      return host.save();
    });
    await inWord(closed, () => expect(wordDocument.readSettings()).toEqual({ setting: "special" }));
  });

  it("cannot be saved in a file that is open for reading only", () =>
    inWord(
      file,
      async () => {
        await expect(wordDocument.saveSettings({})).rejects.toMatchObject({
          code: "settings-not-saved",
        });
        expect(wordDocument.readSettings()).toBeNull();
      },
      { readOnly: true },
    ));

  it("is nothing to ask for outside Word", async () => {
    expect(() => wordDocument.readSettings()).toThrow(new HostError("not-word"));
    await expect(wordDocument.saveSettings({})).rejects.toMatchObject({ code: "not-word" });
  });
});
