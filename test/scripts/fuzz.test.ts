import { join } from "node:path";
import { faultsOf } from "../../scripts/fuzz/invariants";
import { makeCase } from "../../scripts/fuzz/make-case";

const sources = ["block-per-target", "flat-merged", "content-controls", "many-in-one-cell"].map(
  (name) => join(__dirname, "..", "fixtures", `${name}.docx`),
);
const seeds = Array.from({ length: 150 }, (_, index) => 20_000 + index);

it("answers as it must whatever is done to a document", () => {
  const faults = seeds.flatMap((seed) => {
    const { snapshot, mayBeTooLarge } = makeCase(seed, sources);
    return faultsOf(snapshot, mayBeTooLarge).map((fault) => ({ seed, fault }));
  });

  expect(faults).toEqual([]);
});

it("makes the same document of the same seed", () => {
  expect(makeCase(7, sources)).toEqual(makeCase(7, sources));
});

it("notices what must not be", () => {
  const snapshot = { ooxml: null, file: new Uint8Array(200 * 1024 * 1024), liveParagraphs: null };

  expect(faultsOf(snapshot, false)).toEqual(["too large"]);
});
