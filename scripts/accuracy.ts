import { readFileSync } from "node:fs";
import { z } from "zod";
import { assess } from "../src/rules/assess/assess";
import { DIMENSIONS, type Assessment } from "../src/rules/assess/assessment";

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
type Labelled = z.infer<typeof labelled>;
type Judged = { readonly target: Labelled; readonly assessment: Assessment };

const USAGE = "Usage: npm run accuracy -- FILE.jsonl [--mistakes]";

main(process.argv.slice(2));

/** Says how well the judgement agrees with labelled targets, one JSON object a line. */
function main(args: readonly string[]): void {
  const [file] = args.filter((argument) => !argument.startsWith("--"));
  if (file === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const judged = lines
    .map((line) => labelled.parse(JSON.parse(line)))
    .map((target) => ({ target, assessment: assess(target.text) }));

  console.log(`${judged.length} targets\n`);
  console.log("| judged | looked for | precision | recall | F1 |\n|---|---|---|---|---|");
  for (const dimension of DIMENSIONS) {
    // The rare side is the one that matters: a fault found in "positive", the quality in "timed".
    const lookedFor = dimension !== "positive" && dimension !== "achievable";
    console.log(
      `| ${dimension} | ${lookedFor ? "yes" : "no"} | ${figures(judged, dimension, lookedFor)} |`,
    );
  }
  console.log(
    `\nFirst indicator right: ${share(judged, 1)}; among the first two: ${share(judged, 2)}`,
  );
  if (args.includes("--mistakes")) printMistakes(judged);
}

function figures(
  judged: readonly Judged[],
  dimension: (typeof DIMENSIONS)[number],
  lookedFor: boolean,
): string {
  const said = judged.filter(({ assessment }) => assessment[dimension].holds === lookedFor);
  const labelledSo = judged.filter(({ target }) => target[dimension] === lookedFor);
  const right = said.filter(({ target }) => target[dimension] === lookedFor).length;
  const precision = right / said.length;
  const recall = right / labelledSo.length;
  return [precision, recall, (2 * precision * recall) / (precision + recall)]
    .map((figure) => figure.toFixed(3))
    .join(" | ");
}

/** How often the label's first indicator is among the first `count` suggested. */
function share(judged: readonly Judged[], count: number): string {
  const right = judged.filter(({ target, assessment }) =>
    assessment.indicators.slice(0, count).some(({ name }) => name === target.shanarri[0]),
  );
  return (right.length / judged.length).toFixed(3);
}

function printMistakes(judged: readonly Judged[]): void {
  for (const dimension of DIMENSIONS) {
    console.log(`\n## ${dimension}\n`);
    for (const { target, assessment } of judged) {
      const { holds, reason, at } = assessment[dimension];
      if (holds === target[dimension]) continue;
      const words = at === null ? "" : ` “${target.text.slice(at.start, at.start + at.length)}”`;
      console.log(
        `- ${target.id} said ${holds ? "yes" : "no"} (${reason}${words}): ${target.text}`,
      );
    }
  }
  console.log("\n## indicators\n");
  for (const { target, assessment } of judged) {
    const [first] = assessment.indicators;
    if (first?.name === target.shanarri[0]) continue;
    const suggested = assessment.indicators.map(
      ({ name, score, because }) => `${name} ${score} (${because.join(", ")})`,
    );
    console.log(
      `- ${target.id} ${target.shanarri.join("+")}, not ${suggested.join("; ")}: ${target.text}`,
    );
  }
}
