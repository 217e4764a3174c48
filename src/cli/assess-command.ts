import * as v from "valibot";
import { assess } from "../rules/assess/assess";
import { DIMENSIONS, type Dimension } from "../rules/assess/assessment";
import { explain } from "../rules/assess/reasons";
import { readArguments } from "./read-arguments";
import type { Terminal } from "./terminal";
import { ASSESS_USAGE, DONE, FAILED, Misuse, type ExitStatus } from "./usage";

const Question = v.object({
  id: v.string(),
  text: v.string(),
  horizon: v.optional(v.picklist(["short", "long", "unknown"]), "unknown"),
});

type Question = v.InferOutput<typeof Question>;

/**
 * `assess`: a line of JSON in, a line of JSON out, in the same order, as they come. The first line that
 * is no question ends it; the lines before have been answered.
 */
export async function assessCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const { positionals } = readArguments(args, { json: { type: "boolean" } }, ASSESS_USAGE);
  if (positionals.length > 0) {
    throw new Misuse("assess takes its targets from standard input.", ASSESS_USAGE);
  }
  let number = 0;
  for await (const line of linesOf(terminal.input)) {
    number += 1;
    if (line.trim() === "") continue;
    const question = readQuestion(line);
    if (typeof question === "string") {
      terminal.say(
        `Line ${number} of standard input ${question}. The lines after it are not judged.`,
      );
      return FAILED;
    }
    await terminal.answer(`${JSON.stringify(answerFor(question))}\n`);
  }
  return DONE;
}

/** The question in a line, or what is wrong with the line. */
function readQuestion(line: string): Question | string {
  const json = parseJson(line);
  if (json === undefined) return "is not JSON";
  const parsed = v.safeParse(Question, json);
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]) ?? "";
  return field === "" ? "is not an object" : `has no proper "${field}"`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function answerFor({ id, text }: Question) {
  const { indicators, ...judgements } = assess(text);
  return {
    id,
    ...eachDimension((dimension) => judgements[dimension].holds),
    indicators,
    reasons: eachDimension((dimension) => explain(dimension, judgements[dimension], text)),
  };
}

function eachDimension<T>(answer: (dimension: Dimension) => T) {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, answer(dimension)]));
}

/** The lines of a stream, as soon as each is complete, however the pieces are cut. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
