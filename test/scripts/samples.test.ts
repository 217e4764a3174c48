import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { buildSample, SAMPLE_NAMES } from "../../scripts/samples/all-samples";

describe.each(SAMPLE_NAMES)("%s", (name) => {
  it("is what the sources give, byte for byte", async () => {
    const kept = await readFile(join(__dirname, "..", "..", "samples", name));
    expect(kept.equals(await buildSample(name))).toBe(true);
  });

  it("is small enough to keep in the repository", async () => {
    expect((await buildSample(name)).length).toBeLessThan(60 * 1024);
  });

  it("says on its first page and on every page that it is not the council's form", async () => {
    const parts = unzipSync(await buildSample(name));
    const texts = Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
    const saying = (words: string) =>
      texts.filter(([, text]) => text.includes(words)).map(([part]) => part);
    expect(saying("Reconstruction – not the council’s form")).toEqual(["word/document.xml"]);
    const footers = texts.map(([part]) => part).filter((part) => part.startsWith("word/footer"));
    expect(footers).not.toHaveLength(0);
    expect(saying("Not the council’s form.")).toEqual(footers);
  });
});
