import { formFile } from "../../src/actions/form-file";
import { readFormFile } from "../../src/actions/read-form-file";
import { planActions } from "../../src/actions/plan-actions";
import { keepForms, readKept, removeForm } from "../../src/actions/plan-settings";
import type { Mapping } from "../../src/plan/teach/mapping";
import type { PlanDocument } from "../../src/word/plan-document";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { fakeDocument } from "./fake-document";

const rows = [
  ["Wee steps", "Pals"],
  ["Isla will read 20 words.", "Mum"],
];

const file = docxFrom({
  body: [
    paragraph("About me"),
    table([["Likes", "Cats"]]),
    paragraph("My year"),
    table([["Big dream: to read"], ...rows]),
    paragraph("My other year"),
    table([["Big dream: to swim"], ...rows]),
  ].join(""),
});

const today = () => "2026-10-01";

function documentWith(overrides: Partial<PlanDocument> = {}, kept: unknown = null) {
  const snapshot = { ooxml: null, file, liveParagraphs: null };
  return fakeDocument(kept, { snapshot: () => Promise.resolve(snapshot), ...overrides });
}

async function shownForm(document: PlanDocument): Promise<Mapping> {
  const { tables } = await planActions(document, today).beginTeaching();
  const { place, fingerprint, longTerm } = tables[1]!.ways[0]!;
  return { fingerprint, headings: place, longTerm, roles: ["short-term", "who"] };
}

describe("showing Amas a table", () => {
  it("offers the tables of the document", async () => {
    const { tables } = await planActions(documentWith(), today).beginTeaching();
    expect(tables.map(({ title }) => title)).toEqual(["About me", "My year", "My other year"]);
  });

  it.each([
    ["Big dream: to swim\rWee steps\rPals\rIsla will read 20 words.\rMum", 2],
    ["Likes\tCats", 0],
    ["Something else", null],
    ["", null],
    [null, null],
  ])("knows the table at the cursor by its text %p", async (text, index) => {
    const document = documentWith({ tableAtCursor: () => Promise.resolve(text) });
    const { tableAtCursor } = await planActions(document, today).beginTeaching();
    expect(await tableAtCursor()).toBe(index);
  });

  it("gives a preview and writes nothing", async () => {
    const document = documentWith();
    const { preview } = await planActions(document, today).beginTeaching();
    const plan = preview(await shownForm(document));
    expect(plan.longTermTargets.map(({ text }) => text.text)).toEqual(["to read", "to swim"]);
    expect(document.done).toEqual([]);
  });

  it("is remembered by the document, and forgotten again without a trace", async () => {
    const document = documentWith();
    const actions = planActions(document, today);
    const form = await shownForm(document);
    expect((await actions.check(null, [])).plan.recognised).not.toBe("certain");

    expect(await actions.keepForms([form])).toBe(true);
    const { plan, kept } = await actions.check(null, []);
    expect(plan.recognised).toBe("certain");
    expect(kept).toMatchObject({ settings: { forms: [form] } });

    expect(await actions.removeForm(form)).toBe(true);
    expect(document.kept()).toBeNull();
    expect((await actions.check(null, [])).plan.recognised).not.toBe("certain");
  });

  it("counts in this session where it could not be kept", async () => {
    const document = documentWith();
    const { plan } = await planActions(document, today).check(null, [await shownForm(document)]);
    expect(plan.recognised).toBe("certain");
  });
});

describe("what is kept of a form", () => {
  const form: Mapping = {
    fingerprint: "0123456789abcdef",
    headings: "row",
    longTerm: "named",
    roles: ["long-term", null],
  };

  it("holds no words of the plan", async () => {
    const document = documentWith();
    await keepForms(document, [await shownForm(document)]);
    const words = JSON.stringify(document.kept());
    for (const word of ["Wee", "Pals", "dream", "Isla", "read"]) expect(words).not.toContain(word);
  });

  it("is replaced when the same headings are shown again, and stands beside others", async () => {
    const other = { ...form, fingerprint: "fedcba9876543210" };
    const document = fakeDocument({ version: 1, setting: "special", forms: [form, other] });
    const again: Mapping = { ...form, roles: [null, "short-term"] };
    await keepForms(document, [again]);
    expect(document.kept()).toEqual({ version: 1, setting: "special", forms: [again, other] });
    await removeForm(document, again);
    await removeForm(document, other);
    expect(document.kept()).toEqual({ version: 1, setting: "special" });
  });

  it.each([
    ["a fingerprint that is words", { ...form, fingerprint: "Wee steps" }],
    ["a role of a later version", { ...form, roles: ["mood"] }],
    ["something more", { ...form, note: "Isla" }],
  ])("is left alone with %s", async (_what, odd) => {
    const document = fakeDocument({ version: 1, setting: null, forms: [odd] });
    expect(readKept(document)).toEqual({ kind: "unreadable" });
    expect(await keepForms(document, [form])).toBe(false);
    expect(await removeForm(document, form)).toBe(false);
    expect(document.done).toEqual([]);
  });

  it("travels as a small file", () => {
    expect(readFormFile(formFile([form]))).toEqual([form]);
  });

  it.each([
    ["nothing", ""],
    ["other JSON", "{}"],
    ["a picture", "\u0089PNG"],
    ["a later version", formFile([form]).replace('"version": 1', '"version": 2')],
    ["no forms", formFile([])],
    ["far too many", formFile(Array.from({ length: 51 }, () => form))],
    ["something more", formFile([form]).replace('"kind"', '"pupil": "Isla", "kind"')],
  ])("is not taken from %s", (_what, text) => {
    expect(readFormFile(text)).toBeNull();
  });
});
