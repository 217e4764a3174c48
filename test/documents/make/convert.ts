import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sameBytes } from "../../../scripts/samples/same-bytes";
import { savedByLibreOffice } from "./saved-by-libreoffice";

const documents = join(__dirname, "..");

convertAll();

/**
 * Saves some of the documents again with LibreOffice: `npx tsx test/documents/make/convert.ts`, after build.ts.
 * Needs `soffice`; the results are kept, so that nothing else does.
 */
function convertAll(): void {
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  for (const { name, from, through } of savedByLibreOffice) {
    let file = join(documents, `${from}.docx`);
    through.forEach((format, step) => {
      const out = join(folder, `${step}`);
      const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless"];
      execFileSync("soffice", [...options, "--convert-to", format, "--outdir", out, file]);
      file = join(out, `${from}.${format}`);
    });
    writeFileSync(join(documents, `${name}.docx`), sameBytes(readFileSync(file)));
    copyFileSync(
      join(documents, `${from}.expected.json`),
      join(documents, `${name}.expected.json`),
    );
  }
  rmSync(folder, { recursive: true });
}
