import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { RULES } from "../src/rules";
import { newRuleFiles, parseRuleName } from "./lib/new-rule-files";

const ROOT = join(__dirname, "..");

/** `npm run new:rule -- hygiene/my-rule`: a rule, its test and its page, all failing until written. */
function main(): void {
  const areas = [...new Set(RULES.map(({ meta }) => meta.category))].sort();
  const name = parseRuleName(process.argv[2] ?? "", areas);
  if (name === null) {
    console.error(`Usage: npm run new:rule -- AREA/my-rule-id   (areas: ${areas.join(", ")})`);
    process.exitCode = 2;
    return;
  }

  const files = newRuleFiles(name);
  const taken = files.filter(({ path }) => existsSync(join(ROOT, path)));
  if (taken.length > 0) {
    console.error(
      `There already: ${taken.map(({ path }) => path).join(", ")}. Nothing was written.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  console.log(`Made, all failing:
${files.map(({ path }) => `  ${path}`).join("\n")}

Next:
  1. Find the section of the guidance that asks for it, and put it in "source".
  2. Add the rule to src/rules/${name.area}/index.ts.
  3. Fill in the test table and run: npx jest ${name.id}
  4. Write the rule, then the page. "npm run docs" fills in the generated part.
  5. Add a line to CHANGELOG.md, for teachers. "npm run check" says what is missing.`);
}

main();
