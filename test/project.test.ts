import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { RIBBON_ACTIONS } from "../src/commands/ribbon-actions";
import { RULE_IDS, RULES } from "../src/rules";

const ROOT = join(__dirname, "..");
const PACKAGE = z.object({ scripts: z.record(z.string(), z.string()) });
const NOT_OURS = new Set(["node_modules", "dist", "pictures", "coverage", ".git"]);

const FILES = filesBelow(ROOT);
const RULE_FILES = FILES.filter(
  (file) => /^src\/rules\/[a-z]+\//.test(file) && read(file).includes("= defineRule({"),
);

describe("every rule", () => {
  it.each(RULE_FILES)("%s is in the list of rules", (file) => {
    const id = basename(file, ".ts");
    const area = basename(dirname(file));
    const rule = RULES.find((candidate) => candidate.id === id);
    todo(rule !== undefined, `Name the rule "${id}" and add it to src/rules/${area}/index.ts.`);
    todo(
      rule?.meta.category === area,
      `Move ${file} to the folder of its area, or correct its area.`,
    );
    todo(read(file).split("\n").length <= 120, `Move a helper out of ${file}: at most 120 lines.`);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s is complete", (id, { meta }) => {
    const file = `src/rules/${meta.category}/${id}.ts`;
    todo(RULE_FILES.includes(file), `A rule stands in a file of its name: make ${file}.`);
    const test = `test/rules/${meta.category}/${id}.test.ts`;
    todo(existsSync(join(ROOT, test)), `Write its table of cases: ${test}.`);
    const page = `docs/rules/${id}.md`;
    todo(
      existsSync(join(ROOT, page)),
      `Write its page for teachers: ${page}, then "npm run docs".`,
    );
    todo(/^Ensure /.test(meta.description), `Start the description of ${id} with "Ensure".`);
    todo(
      /\b(?:should|must)\b/.test(meta.help),
      `Say in the help of ${id} what should or must hold.`,
    );
    todo(/^Section [1-9]$/.test(meta.source), `Name the section that asks for ${id}: "Section 5".`);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s speaks plainly", (id, { meta }) => {
    for (const [messageId, { verdict, text }] of Object.entries(meta.messages)) {
      const where = `${id}, message "${messageId}"`;
      todo(
        !/!|\bscore|\bLTT\b|\bSTT\b/i.test(text),
        `No exclamation mark, score or jargon: ${where}.`,
      );
      todo(/[.?]$/.test(text), `End with a full stop or a question mark: ${where}.`);
      const isOpinion = meta.category === "smart" || meta.category === "tone";
      todo(!(isOpinion && verdict === "violation"), `An opinion asks ("needs-review"): ${where}.`);
    }
  });

  it("stands in the list once, and has the only page of its name", () => {
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
    const pages = FILES.filter((file) => dirname(file) === "docs/rules").map((file) =>
      basename(file, ".md"),
    );
    const leftOver = pages.filter((page) => page !== "README" && !RULE_IDS.includes(page));
    todo(leftOver.length === 0, `Delete the pages of rules that are gone: ${leftOver.join(", ")}.`);
  });
});

describe("the manifest", () => {
  it("calls functions that there are, and all of them", () => {
    const called = [...read("manifest.xml").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
    const names = called.map(([, name = ""]) => name).sort();
    const known = Object.keys(RIBBON_ACTIONS).sort();
    todo(
      names.join() === known.join(),
      `Make the FunctionNames of manifest.xml (${names.join(", ")}) and the names in src/commands/ribbon-actions.ts (${known.join(", ")}) the same.`,
    );
  });
});

describe("the repository", () => {
  it("names no folder of the machine it was written on", () => {
    const ownFolder = /(?<![\w.:/])\/(?:home|root|Users|work|mnt)\/\w/;
    const texts = FILES.filter((file) => !/\.(?:docx|png|ico|woff2?)$/.test(file));
    const guilty = texts.filter((file) => ownFolder.test(read(file)));
    todo(guilty.length === 0, `Take the path of your own machine out of ${guilty.join(", ")}.`);
  });

  it("keeps CONTRIBUTING.md to what people read", () => {
    todo(
      read("CONTRIBUTING.md").trimEnd().split("\n").length <= 100,
      "Cut CONTRIBUTING.md to 100 lines.",
    );
  });

  it("has the file of every script", () => {
    const { scripts } = PACKAGE.parse(JSON.parse(read("package.json")));
    const lost = Object.entries(scripts).filter(([, command]) => {
      const file = /\btsx (\S+\.ts)/.exec(command)?.[1];
      return file !== undefined && !FILES.includes(file);
    });
    const names = lost.map(([name]) => name).join(", ");
    todo(lost.length === 0, `Write the files of these scripts in package.json: ${names}.`);
  });
});

/** Fails with what to do next. */
function todo(isDone: boolean, next: string): void {
  if (!isDone) throw new Error(next);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (NOT_OURS.has(name)) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesBelow(path)
      : [relative(ROOT, path).replaceAll("\\", "/")];
  });
}
