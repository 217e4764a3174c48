import { answerFor } from "../../src/cli/answer";
import { INDICATORS } from "../../src/plan/indicators";
import type { Plan, PlanText } from "../../src/plan/model";
import { problem } from "../../src/plan/problems";
import { readSnapshot } from "../../src/plan/read-snapshot";
import type { Snapshot } from "../../src/plan/snapshot";
import { RULES } from "../../src/rules";
import { audit } from "../../src/rules/audit";

/** In milliseconds of this process, for documents of a few pages. */
const longest = 3000;

/** What is wrong with the answer to a snapshot; empty when all is well. Never throws. */
export function faultsOf(snapshot: Snapshot, mayBeTooLarge: boolean): readonly string[] {
  try {
    return [...faultsIn(snapshot, mayBeTooLarge)];
  } catch (error) {
    return [error instanceof Error ? withPlace(error) : String(error)];
  }
}

function* faultsIn(snapshot: Snapshot, mayBeTooLarge: boolean): Generator<string> {
  const start = process.cpuUsage();
  const plan = readSnapshot(snapshot);
  const context = { plan, setting: plan.setting, today: "2026-11-23" };
  const judged = audit(context, RULES, { strict: true });
  const result = { plan, setting: plan.setting, audit: judged };
  const answer = answerFor({ name: "plan.docx", wasRead: true, result, trace: null });
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > longest) yield `takes ${Math.round(took)} ms`;

  if (!isSameAsJson(answer)) yield "the answer is not plain JSON";
  if (!isSameAsJson(plan)) yield "the plan is not plain JSON";
  for (const { code, message } of plan.problems) {
    if (problem(code).message !== message) yield `unknown problem ${code}`;
    // What the engine cannot hold is reported as too large; a few pages never are.
    if (code === "too-large" && !mayBeTooLarge) yield "too large";
  }
  const targets = [...plan.longTermTargets, ...plan.unassignedShortTermTargets];
  if (plan.recognised === "none" && targets.length > 0) yield "targets of nothing recognised";
  for (const { indicators } of plan.longTermTargets) {
    const inOrder = INDICATORS.filter((indicator) => indicators.includes(indicator));
    if (inOrder.join() !== indicators.join()) yield "indicators out of order";
  }
  for (const text of textsIn(plan)) yield* faultsOfText(text, plan);
}

function* faultsOfText({ text, segments }: PlanText, plan: Plan): Generator<string> {
  let end = 0;
  for (const { start, length, paragraph, offset } of segments) {
    if (start < end || length <= 0 || start + length > text.length) yield "segments out of order";
    end = start + length;
    const words = plan.paragraphs[paragraph]?.text.slice(offset, offset + length);
    if (words !== text.slice(start, end)) yield "a segment leads to other words";
  }
}

/** Every PlanText, wherever in the plan it stands. */
function* textsIn(value: unknown): Generator<PlanText> {
  if (typeof value !== "object" || value === null) return;
  if (isPlanText(value)) yield value;
  else for (const inner of Object.values(value)) yield* textsIn(inner);
}

function isPlanText(value: object): value is PlanText {
  return "text" in value && "segments" in value;
}

function isSameAsJson(value: unknown): boolean {
  const json = JSON.stringify(value);
  return JSON.stringify(JSON.parse(json)) === json;
}

function withPlace(error: Error): string {
  const place = /\((?:.*\/)?((?:src|wordhost|scripts)\/[^)]*)\)/.exec(error.stack ?? "")?.[1];
  return `${error.name}: ${error.message} at ${place ?? "an unknown place"}`;
}
