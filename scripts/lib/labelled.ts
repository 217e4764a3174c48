import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const indicators = z.array(z.string().toLowerCase()).min(1);
const labelled = z.object({
  id: z.string(),
  text: z.string(),
  specific: z.boolean(),
  measurable: z.boolean(),
  timed: z.boolean(),
  positive: z.boolean(),
  achievable: z.boolean(),
  shanarri: indicators,
});
const whole = z.object({ text: z.string(), shanarri: indicators });
const outcome = z.object({ text: z.string(), indicator: z.string() });

/** A target with its labels (test/targets/README.md). */
export type Labelled = z.infer<typeof labelled>;

/** A target, or in a few words what one is about, with the indicators that it serves and no other label. */
export type Serving = z.infer<typeof whole>;

const FOLDER = join(__dirname, "..", "..", "test", "targets");

/** Reads labelled targets, one JSON object a line. Throws on a line that is none. */
export function readLabelled(file: string): readonly Labelled[] {
  return linesOf(file).map((line) => labelled.parse(line));
}

/** Whole targets, labelled for the indicators only. Throws on a line that is none. */
export function readWholes(): readonly Serving[] {
  return linesOf(join(FOLDER, "wholes.jsonl")).map((line) => whole.parse(line));
}

/** What targets are usually about, in a few words. Throws on a line that says something else. */
export function readOutcomes(): readonly Serving[] {
  return linesOf(join(FOLDER, "outcomes.jsonl"))
    .map((line) => outcome.parse(line))
    .map(({ text, indicator }) => ({ text, shanarri: [indicator] }));
}

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}
