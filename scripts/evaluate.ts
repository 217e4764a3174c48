import { join, resolve } from "node:path";
import { evaluateFolder } from "./evaluate/evaluate-folder";
import { calibration, documentLines, isAllowed, totals } from "./evaluate/report";

const OWN_SET = join(__dirname, "../test/documents");

void main(process.argv.slice(2));

/** Says how well the documents of a folder are read: `npm run evaluate -- [FOLDER] [--differences]`. */
async function main(args: readonly string[]): Promise<void> {
  const [folder] = args.filter((argument) => !argument.startsWith("--"));
  const all = await evaluateFolder(folder === undefined ? OWN_SET : resolve(folder));
  if (all.length === 0) {
    console.error("No document with a .expected.json beside it in this folder.");
    process.exitCode = 2;
    return;
  }
  console.log(documentLines(all, args.includes("--differences")));
  console.log(`\n${totals(all)}\n\n${calibration(all)}`);
  if (!all.every(isAllowed)) process.exitCode = 1;
}
