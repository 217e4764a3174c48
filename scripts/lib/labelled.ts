import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const labelled = z.object({
  id: z.string(),
  text: z.string(),
  specific: z.boolean(),
  measurable: z.boolean(),
  timed: z.boolean(),
  positive: z.boolean(),
  achievable: z.boolean(),
  shanarri: z.array(z.string().toLowerCase()).min(1),
});

/** A target with its labels (test/targets/README.md). */
export type Labelled = z.infer<typeof labelled>;

/** Reads labelled targets, one JSON object a line. Throws on a line that is none. */
export function readLabelled(file: string): readonly Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => labelled.parse(JSON.parse(line)));
}

const outcome = z.object({ text: z.string(), indicator: z.string() });
const OUTCOMES = join(__dirname, "..", "..", "test", "targets", "outcomes.jsonl");

/** What targets are usually about, in a few words, with the indicator it serves (test/targets/README.md). */
export type Outcome = z.infer<typeof outcome>;

/** Reads all outcomes. Throws on a line that is none. */
export function readOutcomes(): readonly Outcome[] {
  return readFileSync(OUTCOMES, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => outcome.parse(JSON.parse(line)));
}
