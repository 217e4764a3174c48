import { hash } from "../../src/plan/hash";
import { readSnapshot } from "../../src/plan/read-snapshot";
import { writtenAnswer, type ExpectedAnswer } from "../evaluate/answer";
import { compare, type Comparison } from "../evaluate/compare";
import { randomFrom } from "../fuzz/random";
import { Paper } from "./paper";
import type { Variation } from "./variation";

export type PlanFile = {
  readonly name: string;
  readonly file: Uint8Array;
  readonly expected: ExpectedAnswer;
};

export type Varied = {
  readonly file: Uint8Array;
  readonly what: string;
  /** What must be read in it. */
  readonly expected: ExpectedAnswer;
  readonly comparison: Comparison;
};

/** Reads a plan and compares it with what must be read. */
export function readPlan(file: Uint8Array, expected: ExpectedAnswer): Comparison {
  const plan = readSnapshot({ ooxml: null, file, liveParagraphs: null });
  const audit = { results: [], findings: [], brokenRules: [] };
  const result = { plan, setting: plan.setting, audit };
  return compare(expected, writtenAnswer({ name: "", wasRead: true, result, trace: null }));
}

/** The plan with a change of that kind, and how it is read; `null` where it has no place for one. From `others` parts may be taken. */
export function varyPlan(
  plan: PlanFile,
  variation: Variation,
  seed: number,
  others: readonly PlanFile[] = [],
): Varied | null {
  const paper = new Paper(plan.file, plan.expected);
  const lot = hash(`${seed} ${variation.name} ${plan.name}`).slice(8);
  const change = variation.make(paper, randomFrom(Number.parseInt(lot, 16)), { own: plan, others });
  if (change === null) return null;
  paper.live.changed();
  const file = paper.live.package.save();
  const { what, expected = plan.expected } = change;
  return { file, what, expected, comparison: readPlan(file, expected) };
}
