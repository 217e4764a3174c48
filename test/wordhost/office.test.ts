import { openWordHost, startOffice, wordApi, type WordHost } from "../../wordhost/node";
import { strFromU8, unzipSync } from "fflate";
import { docxFrom, paragraph } from "../helpers/docx";

const file = docxFrom({ body: paragraph("Plan"), settings: "<w:zoom/>" });

type Settings = Office.Settings;

function save(settings: Settings): Promise<Office.AsyncResult<void>> {
  return new Promise((resolve) => settings.saveAsync((result) => resolve(result)));
}

describe("Office", () => {
  it("is ready and says where it runs", async () => {
    const { Office } = startOffice(openWordHost(file));
    const called = jest.fn();
    const info = await Office.onReady(called);
    expect(info).toEqual({
      host: Office.HostType.Word,
      platform: Office.PlatformType.OfficeOnline,
    });
    expect(called).toHaveBeenCalledWith(info);
  });

  it("knows which sets it has", () => {
    const { requirements } = startOffice(openWordHost(file)).Office.context;
    expect(requirements.isSetSupported("WordApi", "1.8")).toBe(true);
    expect(requirements.isSetSupported("wordapi", 1.3)).toBe(true);
    expect(requirements.isSetSupported("WordApiDesktop", "1.1")).toBe(false);
    expect(requirements.isSetSupported("WordApi", "1.10")).toBe(false);
  });

  it("tells the theme of the moment", () => {
    const host = openWordHost(file);
    const { context } = startOffice(host).Office;
    expect(context.officeTheme).toMatchObject({ isDarkTheme: false });
    host.theme = "dark";
    expect(context.officeTheme).toMatchObject({ isDarkTheme: true });
  });

  it("says whether the file may be written", () => {
    const mode = (host: WordHost) => startOffice(host).Office.context.document.mode;
    expect(mode(openWordHost(file))).toBe("readWrite");
    expect(mode(openWordHost(file, { readOnly: true }))).toBe("readOnly");
  });

  it("runs an action until it says that it is done, and counts how often it does", async () => {
    const { Office, runAction } = startOffice(openWordHost(file));
    Office.actions.associate("once", (event: Office.AddinCommands.Event) => {
      void Promise.resolve().then(() => event.completed());
    });
    Office.actions.associate("twice", (event: Office.AddinCommands.Event) => {
      event.completed();
      event.completed();
    });
    Office.actions.associate("never", () => undefined);
    expect(await runAction("once")).toEqual({ completed: 1 });
    expect(await runAction("twice")).toEqual({ completed: 2 });
    await expect(runAction("unknown")).rejects.toThrow("unknown");

    const patience = new Promise((resolve) => setTimeout(resolve, 20, "still working on it"));
    expect(await Promise.race([runAction("never"), patience])).toBe("still working on it");
  });

  it("tells of a new selection until the handler is removed", async () => {
    const host = openWordHost(file);
    const { document } = startOffice(host).Office.context;
    const event = startOffice(host).Office.EventType.DocumentSelectionChanged;
    const handler = jest.fn();
    await new Promise((resolve) => document.addHandlerAsync(event, handler, resolve));
    host.select(0, 0, 4);
    await Promise.resolve();
    expect(handler).toHaveBeenCalledTimes(1);

    await new Promise((resolve) => document.removeHandlerAsync(event, { handler }, resolve));
    host.select(0, 0, 1);
    await Promise.resolve();
    expect(handler).toHaveBeenCalledTimes(1);
  });
});

describe("getFileAsync", () => {
  function open(host: WordHost, options = {}): Promise<Office.AsyncResult<Office.File>> {
    const { Office } = startOffice(host);
    return new Promise((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, options, resolve),
    );
  }

  it("gives the file in slices", async () => {
    const host = openWordHost(file);
    const { value } = await open(host, { sliceSize: 100 });
    expect(value.sliceCount).toBe(Math.ceil(file.length / 100));

    const bytes: number[] = [];
    for (let index = 0; index < value.sliceCount; index += 1) {
      const slice = await new Promise<Office.AsyncResult<Office.Slice>>((resolve) =>
        value.getSliceAsync(index, resolve),
      );
      bytes.push(...(slice.value.data as number[]));
    }
    expect(new Uint8Array(bytes)).toEqual(file);
  });

  it("opens no third file until one is closed", async () => {
    const host = openWordHost(file);
    const first = await open(host);
    await open(host);
    expect((await open(host)).status).toBe("failed");

    await new Promise((resolve) => first.value.closeAsync(resolve));
    expect(host.openFiles).toBe(1);
    expect((await open(host)).status).toBe("succeeded");
  });
});

describe("settings kept in the document", () => {
  const value = { setting: "special", dismissed: ['a"<b>&'] };

  async function keep(host: WordHost, kept: unknown): Promise<void> {
    const { settings } = startOffice(host).Office.context.document;
    if (kept === null) settings.remove("amas");
    else settings.set("amas", kept);
    await save(settings);
  }

  function kept(bytes: Uint8Array, addInId?: string): unknown {
    const host = openWordHost(bytes, addInId === undefined ? {} : { addInId });
    return startOffice(host).Office.context.document.settings.get("amas");
  }

  it("are not in it before they are saved", () => {
    const host = openWordHost(file);
    const { settings } = startOffice(host).Office.context.document;
    settings.set("amas", value);
    expect(settings.get("amas")).toEqual(value);
    expect(kept(host.save())).toBeNull();
  });

  it("come back when the file is opened again, for the same add-in only", async () => {
    const host = openWordHost(file);
    await keep(host, value);
    expect(kept(host.save())).toEqual(value);
    expect(kept(host.save(), "11111111-2222-4333-8444-555555555555")).toBeNull();
  });

  it("stand where Word keeps them, listed and typed", async () => {
    const host = openWordHost(file);
    await keep(host, value);
    const parts = unzipSync(host.save());
    const text = (name: string) => strFromU8(parts[name]!);
    expect(text("word/webextensions/webextension1.xml")).toContain('<we:property name="amas"');
    expect(text("word/webextensions/_rels/taskpanes.xml.rels")).toContain("webextension1.xml");
    expect(text("_rels/.rels")).toContain("webextensiontaskpanes");
    expect(text("[Content_Types].xml")).toContain("vnd.ms-office.webextension+xml");
  });

  it("leave no trace when they are removed", async () => {
    const host = openWordHost(file);
    await keep(host, value);
    const again = openWordHost(host.save());
    await keep(again, null);
    expect(unzipSync(again.save())).toEqual(unzipSync(file));
  });

  it("do not disturb those of another add-in", async () => {
    const other = openWordHost(file, { addInId: "11111111-2222-4333-8444-555555555555" });
    await keep(other, "theirs");
    const before = other.save();
    const host = openWordHost(before);
    await keep(host, value);
    expect(kept(host.save(), "11111111-2222-4333-8444-555555555555")).toBe("theirs");

    const again = openWordHost(host.save());
    await keep(again, null);
    expect(unzipSync(again.save())).toEqual(unzipSync(before));
  });

  it("are told as a change", async () => {
    const host = openWordHost(file);
    const changes: string[] = [];
    host.onChange((change) => changes.push(change));
    await keep(host, value);
    expect(changes).toEqual(["settings"]);
  });

  it("are missing from what getFileAsync gives (#6434)", async () => {
    const host = openWordHost(file);
    await keep(host, value);
    expect(kept(host.file())).toBeNull();
  });
});

describe("faults of real Word", () => {
  async function ask(host: WordHost, batch: (context: Word.RequestContext) => unknown) {
    await startOffice(host).run(async (context) => {
      batch(context);
      await context.sync();
    });
  }

  it("getOoxml fails on some documents (#998, #5394, #6059)", async () => {
    const host = openWordHost(file);
    host.faults.getOoxml = true;
    await expect(ask(host, ({ document }) => document.body.getOoxml())).rejects.toMatchObject({
      code: "GeneralException",
    });
  });

  it("a sync fails with the code asked for", async () => {
    const host = openWordHost(file);
    host.faults.sync = "AccessDenied";
    await expect(ask(host, ({ document }) => document.body.load("text"))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  it("viewing mode says readWrite and refuses to write (#5484)", async () => {
    const host = openWordHost(file);
    host.faults.viewing = true;
    const { context } = startOffice(host).Office;
    expect(context.document.mode).toBe("readWrite");
    const write = ask(host, ({ document }) => document.body.insertParagraph("x", "End"));
    await expect(write).rejects.toMatchObject({ code: "GeneralException" });
    expect((await save(context.document.settings)).status).toBe("failed");
    expect(host.paragraphTexts).toEqual(["Plan"]);
  });

  it("a file opened for reading refuses to be written", async () => {
    const host = openWordHost(file, { readOnly: true });
    const write = ask(host, ({ document }) => document.body.insertParagraph("x", "End"));
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("has no theme on the web (#3410)", () => {
    const host = openWordHost(file);
    host.faults.noTheme = true;
    expect(startOffice(host).Office.context.officeTheme).toBeUndefined();
  });

  it("an older Word has no highlight", async () => {
    const host = openWordHost(file, { sets: wordApi("1.3") });
    expect(startOffice(host).Office.context.requirements.isSetSupported("WordApi", "1.8")).toBe(
      false,
    );
    const mark = ask(host, ({ document }) => document.body.getRange().highlight());
    await expect(mark).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("deletions in balloons are in no text (#2314)", async () => {
    const body =
      '<w:p><w:r><w:t>a</w:t></w:r><w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>';
    const host = openWordHost(docxFrom({ body }));
    host.faults.deletionsHidden = true;
    const text = await startOffice(host).run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    });
    expect(text).toBe("a");
  });
});
