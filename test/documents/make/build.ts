import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "./all";

void build();

/** Writes every document and what reading it must give: `npx tsx test/documents/make/build.ts`. */
async function build(): Promise<void> {
  const folder = join(__dirname, "..");
  for (const { name, truth, file } of documents) {
    writeFileSync(join(folder, `${name}.docx`), await file());
    writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(truth, null, 1)}\n`);
  }
}
