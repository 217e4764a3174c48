import { join } from "node:path";
import { checkFile } from "../../src/cli/check-file";
import { answerFor } from "../../src/cli/answer";
import { findFiles } from "../../src/cli/find-files";

const root = join(__dirname, "..", "..");
const options = { setting: null, today: "2026-11-23" } as const;

jest.setTimeout(300_000);

describe("check --trace", () => {
  it("gives the same answer through Office.js as from the file, in one sync", async () => {
    // Every sample, and every fixture wherever it is kept.
    const files = [...(await findFiles(root, "samples")), ...(await findFiles(root, "test"))];
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const direct = await checkFile(file, { ...options, trace: false });
      const { trace, ...traced } = answerFor(await checkFile(file, { ...options, trace: true }));
      expect(traced).toEqual(answerFor(direct));
      expect(trace?.syncs).toBe(direct.wasRead ? 1 : 0);
    }
  });
});
