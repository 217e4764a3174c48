import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { deepFreeze } from "../helpers/deep-freeze";
import { flatOpcFrom } from "../helpers/flat-opc";
import { planWords } from "../helpers/plan-words";
import { fixtures } from "../fixtures/all";

const folder = join(__dirname, "../fixtures");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".docx"))
  .map((name) => name.replace(/\.docx$/, ""));

describe("whole documents", () => {
  it("are those that test/fixtures/build.ts writes", () => {
    expect(names.sort()).toEqual(fixtures.map(({ name }) => name).sort());
  });

  it.each(names)("reads %s as expected", (name) => {
    const expected: unknown = JSON.parse(
      readFileSync(join(folder, `${name}.expected.json`), "utf8"),
    );
    const file = new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
    const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null });

    expect(planWords(plan)).toEqual(expected);
  });

  it.each(names)("reads %s the same from Word's one-text form", (name) => {
    const file = new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
    const fromFile = readSnapshot({ ooxml: null, file, liveParagraphs: null });
    const fromWord = readSnapshot({ ooxml: flatOpcFrom(file), file, liveParagraphs: null });

    expect(fromWord).toEqual(fromFile);
  });

  it.each(names)("leads every word of %s back to its paragraph", (name) => {
    const file = new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
    const plan = deepFreeze(readSnapshot({ ooxml: null, file, liveParagraphs: null }));
    const texts = [...plan.longTermTargets, ...plan.unassignedShortTermTargets].flatMap(
      (target) => [
        target.text,
        ...("shortTermTargets" in target ? target.shortTermTargets.map(({ text }) => text) : []),
      ],
    );

    for (const { text, segments } of texts) {
      let covered = 0;
      for (const { start, length, paragraph, offset } of segments) {
        covered += length;
        const said = plan.paragraphs[paragraph]?.text.slice(offset, offset + length);
        expect(said).toBe(text.slice(start, start + length));
      }
      expect(covered).toBeGreaterThanOrEqual(text.replace(/\s/g, "").length);
    }
  });
});
