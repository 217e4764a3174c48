import { unzipSync, zipSync } from "fflate";
import { readSnapshot } from "../../src/word/read-snapshot";
import { openWordHost } from "../../wordhost/node";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const file = docxFrom({
  body: paragraph("Plan") + table([["a", "b"]]),
  settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
});

describe("reading the document", () => {
  it("takes one sync for the OOXML and the live paragraphs, and the file beside it", () =>
    inWord(file, async (host) => {
      const snapshot = await readSnapshot();
      expect(host.syncs).toBe(1);
      expect(snapshot.ooxml).toContain('pkg:name="/word/document.xml"');
      expect(snapshot.liveParagraphs).toEqual(["Plan", "a", "b"]);
      expect(snapshot.file).toEqual(file);
    }));

  it("gets a large file whole, slice after slice, and closes it", async () => {
    // A slice has four megabytes at most.
    const filler = Uint8Array.from({ length: 4_300_000 }, (_, index) => index % 251);
    const large = zipSync({ ...unzipSync(file), "word/filler.bin": filler }, { level: 0 });
    await inWord(large, async (host) => {
      const { file: read } = await readSnapshot();
      expect(read !== null && Buffer.compare(read, large)).toBe(0);
      expect(host.openFiles).toBe(0);
    });
  });

  it("closes the file each time, so that it can be had again", () =>
    inWord(file, async (host) => {
      for (let times = 0; times < 4; times += 1) expect((await readSnapshot()).file).toEqual(file);
      expect(host.openFiles).toBe(0);
    }));

  it("goes on with the file where getOoxml fails (#998, #5394, #6059)", () =>
    inWord(file, async (host) => {
      host.faults.getOoxml = true;
      const snapshot = await readSnapshot();
      expect(snapshot).toEqual({ ooxml: null, file, liveParagraphs: ["Plan", "a", "b"] });
      expect(host.syncs).toBe(2);
    }));

  it("goes on without the file where Word does not give it", () =>
    inWord(file, async (host) => {
      host.faults.file = true;
      const snapshot = await readSnapshot();
      expect(snapshot.file).toBeNull();
      expect(snapshot.ooxml).not.toBeNull();
      expect(host.syncs).toBe(1);
    }));

  it("goes on with the file alone where every sync fails", () =>
    inWord(file, async (host) => {
      host.faults.sync = "GeneralException";
      expect(await readSnapshot()).toEqual({ ooxml: null, file, liveParagraphs: null });
    }));

  it("fails when neither is to be had, and keeps Word's reason", () =>
    inWord(file, async (host) => {
      host.faults.getOoxml = true;
      host.faults.file = true;
      await expect(readSnapshot()).rejects.toMatchObject({
        name: "HostError",
        code: "unknown",
        cause: { cause: { code: "GeneralException" } },
      });
    }));

  it("fails at once when Word refuses access", () =>
    inWord(file, async (host) => {
      host.faults.sync = "AccessDenied";
      await expect(readSnapshot()).rejects.toMatchObject({ code: "read-only" });
      expect(host.syncs).toBe(1);
    }));

  it("says so outside Word", async () => {
    await expect(readSnapshot()).rejects.toMatchObject({ code: "not-word" });
  });

  it("leaves the document as it was", () =>
    inWord(file, async (host) => {
      await readSnapshot();
      expect(host.save()).toEqual(openWordHost(file).save());
    }));
});
