import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { evaluateDocument } from "../../scripts/evaluate/evaluate-folder";
import { documents } from "./make/all";
import { savedByLibreOffice } from "./make/saved-by-libreoffice";

const files = readdirSync(__dirname);
const names = namesOf(".docx");

describe("the document set", () => {
  it("is what test/documents/make writes, and nothing else", () => {
    const made = [...documents, ...savedByLibreOffice].map(({ name }) => name).sort();
    expect(names).toEqual(made);
    expect(namesOf(".expected.json")).toEqual(made);
  });

  it.each(names)("%s is small", (name) => {
    expect(statSync(join(__dirname, `${name}.docx`)).size).toBeLessThan(30 * 1024);
  });

  it.each(names)("%s is read whole, or asked about where that is right", async (name) => {
    const { outcome, differences } = await evaluateDocument(__dirname, name);
    expect(differences).toEqual([]);
    expect(["whole", "asked"]).toContain(outcome);
  });
});

function namesOf(ending: string): readonly string[] {
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}
