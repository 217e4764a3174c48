import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepForms } from "../../src/actions/plan-settings";
import { answerFor } from "../../src/cli/answer";
import { checkFile } from "../../src/cli/check-file";
import type { Mapping } from "../../src/plan/teach/mapping";
import { fingerprintOf } from "../../src/plan/teach/fingerprint";
import { wordDocument } from "../../src/word/word-document";
import { docxFrom, paragraph, table } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const headings = ["Zubrin", "Quaffle", "Mim"];
const body =
  paragraph("Notes") + table([headings, ["Isla will read 20 words by June", "Cards", "CT"]]);
const form: Mapping = {
  fingerprint: fingerprintOf("row", headings) ?? "",
  headings: "row",
  longTerm: "named",
  roles: ["short-term", "strategies", "who"],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "amas-taught-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function answers(file: Uint8Array) {
  const path = join(folder, "plan.docx");
  await writeFile(path, file);
  const read = async (trace: boolean) =>
    answerFor(await checkFile({ path, name: "plan.docx" }, { setting: null, today: null, trace }));
  return [await read(false), await read(true)] as const;
}

describe("a form shown in the document itself", () => {
  it("is known to the command line, both ways", async () => {
    const file = await inWord(docxFrom({ body }), async (host) => {
      expect(await keepForms(wordDocument, [form])).toBe(true);
      return host.save();
    });
    for (const answer of await answers(file)) {
      expect(answer.recognised).toBe("certain");
      expect(answer.unassignedShortTermTargets).toEqual([
        { text: "Isla will read 20 words by June", strategies: "Cards", who: "CT" },
      ]);
    }
  });

  it("is asked about or left where nobody has shown it", async () => {
    for (const answer of await answers(docxFrom({ body }))) {
      expect(answer.unassignedShortTermTargets).toEqual([]);
    }
  });
});
