import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { RULES } from "../src/rules";
import { ruleBlock, rulesSummary, rulesTable, withGenerated } from "./lib/rule-docs";

const ROOT = join(__dirname, "..");
const PAGES = join(ROOT, "docs", "rules");

/** `npm run docs` fills in the generated parts of the pages; with `--check` it only says which are stale. */
async function main(): Promise<void> {
  const onlyCheck = process.argv.includes("--check");
  const blocks = [
    ...RULES.map((rule) => ({ file: join(PAGES, `${rule.id}.md`), block: ruleBlock(rule) })),
    { file: join(PAGES, "README.md"), block: rulesTable(RULES) },
    { file: join(ROOT, "README.md"), block: rulesSummary(RULES) },
  ];
  const complaints: string[] = [];
  for (const { file, block } of blocks) {
    const name = relative(ROOT, file);
    const page = existsSync(file) ? readFileSync(file, "utf8") : "";
    const filled = withGenerated(page, block);
    if (filled === null) {
      complaints.push(`${name}: no page with generated:start and generated:end. Write it first.`);
      continue;
    }
    const config = await resolveConfig(file);
    const fresh = await format(filled, { ...config, filepath: file });
    if (fresh === page) continue;
    if (onlyCheck) complaints.push(`${name}: stale. Run "npm run docs".`);
    else writeFileSync(file, fresh);
  }
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length > 0) process.exitCode = 1;
}

void main();
