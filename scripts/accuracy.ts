import { basename } from "node:path";
import { assess } from "../src/rules/assess/assess";
import { DIMENSIONS, type Assessment } from "../src/rules/assess/assessment";
import { examplesOf, furtherExamples, leaveOneOut } from "./lib/indicator-examples";
import { readLabelled, type Labelled } from "./lib/labelled";

type Judged = { readonly target: Labelled; readonly assessment: Assessment };

const USAGE = "Usage: npm run accuracy -- FILE.jsonl… [--mistakes] [--cross-validate]";

main(process.argv.slice(2));

/** Says how well the judgement agrees with labelled targets, one JSON object a line. */
function main(args: readonly string[]): void {
  const files = args.filter((argument) => !argument.startsWith("--"));
  if (files.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const targets = files.flatMap(readLabelled);
  const judged = targets.map((target) => ({ target, assessment: assess(target.text) }));

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
  printRemarks(judged);
  if (args.includes("--cross-validate")) printCrossValidated(files);
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

/** What a teacher would see on targets that the labels find nothing wrong with, dates apart. */
function printRemarks(judged: readonly Judged[]): void {
  const asked = ["specific", "measurable", "positive", "achievable"] as const;
  const good = judged.filter(({ target }) => asked.every((dimension) => target[dimension]));
  const remarked = good.filter(
    ({ target, assessment }) =>
      asked.some((dimension) => !assessment[dimension].holds) ||
      (target.timed && !assessment.timed.holds),
  );
  console.log(`Good targets with any remark: ${remarked.length} of ${good.length}`);
}

/** The indicators of each file, with words learnt from the other files only. */
function printCrossValidated(files: readonly string[]): void {
  const sets = files.map((file) => ({
    name: basename(file),
    examples: examplesOf(readLabelled(file)),
  }));
  const found = leaveOneOut(sets, furtherExamples());
  const inAll = {
    name: "all",
    of: found.reduce((sum, { of }) => sum + of, 0),
    right: [0, 1].map((at) => found.reduce((sum, { right }) => sum + (right[at] ?? 0), 0)),
  };
  console.log("\nIndicators of each file, by what the other files teach:\n");
  console.log("| file | targets | first | first two |\n|---|---|---|---|");
  for (const { name, of, right } of [...found, inAll]) {
    console.log(`| ${[name, of, ...right.map((n) => (n / of).toFixed(3))].join(" | ")} |`);
  }
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
