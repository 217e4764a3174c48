import { keptSetting } from "../../src/actions/kept";
import { keepSetting, readKept, removeKept } from "../../src/actions/plan-settings";
import { fakeDocument } from "./fake-document";

const special = { version: 1, setting: "special" };

describe("what is kept in a document", () => {
  it.each([
    ["nothing", null, { kind: "nothing" }],
    ["nothing, as Word may say it", undefined, { kind: "nothing" }],
    ["a setting", special, { kind: "settings", settings: special }],
    ["no choice", { version: 1, setting: null }, { kind: "settings" }],
    ["a later version's", { version: 2, setting: "special" }, { kind: "unreadable" }],
    ["an unknown setting", { version: 1, setting: "nursery" }, { kind: "unreadable" }],
    ["somebody else's", "special", { kind: "unreadable" }],
    ["a broken one", { setting: "special" }, { kind: "unreadable" }],
  ])("may be %s", (_what, stored, expected) => {
    expect(readKept(fakeDocument(stored))).toMatchObject(expected);
  });

  it("gives the kept choice, and none where nothing is kept or readable", () => {
    expect(keptSetting(readKept(fakeDocument(special)))).toBe("special");
    expect(keptSetting(readKept(fakeDocument()))).toBeNull();
    expect(keptSetting(readKept(fakeDocument({ version: 2, setting: "special" })))).toBeNull();
  });
});

describe("keeping a choice of setting", () => {
  it("keeps it with its version and nothing else", async () => {
    const document = fakeDocument();
    expect(await keepSetting(document, "special")).toBe(true);
    expect(document.kept()).toEqual(special);
  });

  it("leaves no trace when the choice is taken back", async () => {
    const document = fakeDocument(special);
    expect(await keepSetting(document, null)).toBe(true);
    expect(document.kept()).toBeNull();
  });

  it("leaves alone what else the same version keeps", async () => {
    const document = fakeDocument({ ...special, dismissed: ["a"] });
    await keepSetting(document, null);
    expect(document.kept()).toEqual({ version: 1, setting: null, dismissed: ["a"] });
  });

  it("destroys nothing that it cannot read", async () => {
    const later = { version: 2, setting: "special" };
    const document = fakeDocument(later);
    expect(await keepSetting(document, "mainstream")).toBe(false);
    expect(document.kept()).toBe(later);
    expect(document.done).toEqual([]);
  });

  it("removes even that when asked to", async () => {
    const document = fakeDocument({ version: 2 });
    await removeKept(document);
    expect(document.kept()).toBeNull();
  });
});
