import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { hash } from "../src/plan/hash";
import { variations } from "./vary/kinds";
import { wholePlans } from "./vary/plans";
import { table, wrongOnes, type Result } from "./vary/report";
import { varyPlan, type PlanFile } from "./vary/vary-plan";
import type { Variation } from "./vary/variation";

const OWN_SET = join(__dirname, "../test/documents");
const MOST_TRIES = 8;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    count: { type: "string" },
    only: { type: "string" },
    wrong: { type: "boolean" },
  },
});
vary(Number(values.seed ?? 1), Number(values.count ?? Infinity), values.only ?? "");

/**
 * Changes plans that are read whole in ways that must not alter what is read, and says how they are read then:
 * `npm run vary -- [FOLDER …] [--seed N] [--count N] [--only WORDS] [--wrong]`. `--count`: how many plans for each kind
 * of change, by lot; `--only`: kinds whose name has these words; `--wrong`: lists what was read wrong.
 */
function vary(seed: number, count: number, only: string): void {
  const kinds = variations.filter(({ name }) => name.includes(only));
  if (!Number.isSafeInteger(seed) || !(count >= 1) || kinds.length === 0) {
    console.error(
      "Say how many, from which seed and of which kind: --count 100 --seed 1 --only label",
    );
    console.error(`Kinds: ${variations.map(({ name }) => name).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const folders = positionals.length === 0 ? [OWN_SET] : positionals.map((each) => resolve(each));
  const plans = folders.flatMap((folder) =>
    wholePlans(folder).map((plan) => ({ ...plan, name: `${basename(folder)}/${plan.name}` })),
  );
  const results = kinds.flatMap((kind) => {
    const ofKind = resultsOf(kind, plans, seed, count);
    if (values.wrong === true) console.log(wrongOnes(ofKind));
    return ofKind;
  });
  console.log(`${plans.length} plans that are read whole as they stand\n\n${table(results)}`);
}

function resultsOf(
  kind: Variation,
  plans: readonly PlanFile[],
  seed: number,
  count: number,
): readonly Result[] {
  const lot = ({ name }: PlanFile) => hash(`${seed} ${kind.name} ${name}`);
  const drawn = plans
    .map((plan) => ({ plan, lot: lot(plan) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const results: Result[] = [];
  // Few plans have a place for some kinds: the search ends.
  for (const { plan } of drawn.slice(0, count * MOST_TRIES)) {
    if (results.length >= count) break;
    const varied = varyPlan(plan, kind, seed, plans);
    if (varied === null) continue;
    const { what, comparison } = varied;
    results.push({ kind: kind.name, plan: plan.name, what, ...comparison });
  }
  return results;
}
