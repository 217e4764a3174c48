import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { RIBBON_ACTIONS } from "../src/commands/ribbon-actions";
import { VIEWS } from "../src/taskpane/state";
import { checkManifest } from "./manifest/check-manifest";
import { askMicrosoft } from "./manifest/ask-microsoft";
import { siteOf } from "./manifest/site";

void validate();

/**
 * `npm run validate [-- FILE] [-- --online]`: our own strict check of manifest.xml or of a built one.
 * With `--online` Microsoft's service is asked as well, which means sending the manifest there.
 */
async function validate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { online: { type: "boolean", default: false } },
  });
  const path = positionals[0] ?? resolve(__dirname, "../manifest.xml");
  const problems = checkManifest(await readFile(path, "utf8"), {
    site: siteOf(path),
    actions: Object.keys(RIBBON_ACTIONS),
    views: VIEWS,
  });
  const theirs = values.online ? await askMicrosoft(path) : [];

  for (const problem of [...problems, ...theirs]) console.error(problem);
  if (problems.length + theirs.length > 0) {
    process.exitCode = 1;
    return;
  }
  console.log(`${path}: sound`);
}
