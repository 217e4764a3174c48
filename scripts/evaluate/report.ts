import type { Recognition } from "../../src/plan/model";
import type { Outcome } from "./compare";
import { f1, sum, type Count } from "./count";
import type { Evaluated } from "./evaluate-folder";

const LEVELS: readonly Recognition[] = ["certain", "likely", "ask", "none"];

/** One line for each document. */
export function documentLines(all: readonly Evaluated[], withDifferences: boolean): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .flatMap((one) => [
      [
        one.name.padEnd(width),
        one.recognised.padEnd(8),
        (isAllowed(one) ? wordsFor(one) : `${wordsFor(one)} (not as expected)`).padEnd(26),
        `targets ${figure(f1(one.targets))}`,
        `fields ${share(one.fields)}`,
        `reviews ${share(one.reviews)}`,
        `comments ${share(one.comments)}`,
        one.isWritableRight ? "" : "writable wrong",
      ]
        .join("  ")
        .trimEnd(),
      ...(withDifferences ? one.differences.map((line) => `    ${line}`) : []),
    ])
    .join("\n");
}

/** The figures for all documents, as the table of docs/recognition.md. */
export function totals(all: readonly Evaluated[]): string {
  const plans = all.filter(hasPlan);
  const others = all.filter((one) => !hasPlan(one));
  const whole = count(plans, "whole");
  const announced = all.filter((one) => one.outcome === "wrong" && one.isAnnounced).length;
  return [
    "| measure | figure |",
    "| --- | --- |",
    `| documents | ${all.length}: ${plans.length} with a plan, ${others.length} without |`,
    `| targets F1 | ${figure(f1(sum(all.map(({ targets }) => targets))))} |`,
    `| plans read whole | ${whole} of ${plans.length} |`,
    `| plans asked about | ${count(plans, "asked")} |`,
    `| plans missed | ${count(plans, "missed")} |`,
    `| no plan, and none found | ${count(others, "whole")} of ${others.length} (asked about: ${count(others, "asked")}) |`,
    `| silently wrong | ${count(all, "wrong")} (of these with a problem that says so: ${announced}) |`,
    `| fields and indicators of the targets found | ${share(sum(all.map(({ fields }) => fields)))} |`,
    `| reviews | ${share(sum(all.map(({ reviews }) => reviews)))} |`,
    `| comments | ${share(sum(all.map(({ comments }) => comments)))} |`,
    `| setting | ${all.filter(({ isSettingRight }) => isSettingRight).length} of ${all.length} |`,
    `| writable | ${all.filter(({ isWritableRight }) => isWritableRight).length} of ${all.length} |`,
  ].join("\n");
}

/** How often each level was given, and how often it was right to give it. */
export function calibration(all: readonly Evaluated[]): string {
  const rows = LEVELS.map((level) => {
    const given = all.filter(({ recognised }) => recognised === level);
    const right = given.filter((one) => isAllowed(one) && one.outcome !== "wrong");
    return `| ${level} | ${given.length} | ${right.length} | ${given.length === 0 ? "–" : figure(right.length / given.length)} |`;
  });
  return ["| level | documents | right | share |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** Whether the document came out as it may: read whole, or asked about where asking is right. */
export function isAllowed({ outcome, isLevelRight }: Evaluated): boolean {
  return isLevelRight && (outcome === "whole" || outcome === "asked");
}

function hasPlan({ allowed }: Evaluated): boolean {
  return allowed.some((level) => level === "certain" || level === "likely");
}

function count(all: readonly Evaluated[], outcome: Outcome): number {
  return all.filter((one) => one.outcome === outcome).length;
}

function wordsFor(one: Evaluated): string {
  if (one.outcome === "wrong") return "SILENTLY WRONG";
  return one.outcome === "whole" && !hasPlan(one) ? "no plan" : one.outcome;
}

function figure(share: number): string {
  return share.toFixed(3);
}

function share({ expected, answered, right }: Count): string {
  if (expected + answered === 0) return "–";
  const extra = answered - right;
  return extra > 0 ? `${right} of ${expected}, ${extra} not there` : `${right} of ${expected}`;
}
