import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkFile } from "../../src/cli/check-file";
import type { Recognition } from "../../src/plan/model";
import { expectedSchema, writtenAnswer } from "./answer";
import { compare, type Comparison } from "./compare";

export type Evaluated = Comparison & {
  readonly name: string;
  readonly recognised: Recognition;
  /** The levels that are right for this document. */
  readonly allowed: readonly Recognition[];
};

const OPTIONS = { setting: null, today: "2026-11-23", trace: false } as const;

/** Reads every `name.docx` of a folder that has a `name.expected.json` beside it, as `check` does. */
export async function evaluateFolder(folder: string): Promise<readonly Evaluated[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => name.replace(/\.expected\.json$/, ""))
    .sort();
  const evaluated: Evaluated[] = [];
  for (const name of names) evaluated.push(await evaluateDocument(folder, name));
  return evaluated;
}

/** Reads one of them and compares it with what is expected. */
export async function evaluateDocument(folder: string, name: string): Promise<Evaluated> {
  const expectedFile = join(folder, `${name}.expected.json`);
  const expected = expectedSchema.parse(JSON.parse(await readFile(expectedFile, "utf8")));
  const file = { path: join(folder, `${name}.docx`), name };
  const answer = writtenAnswer(await checkFile(file, OPTIONS));
  return {
    name,
    recognised: answer.recognised,
    allowed: expected.recognised,
    ...compare(expected, answer),
  };
}
