import type { Outcome } from "../evaluate/compare";

/** What became of one changed plan. */
export type Result = {
  readonly kind: string;
  readonly plan: string;
  readonly what: string;
  readonly outcome: Outcome;
  readonly isAnnounced: boolean;
  readonly differences: readonly string[];
};

/** A line for each kind of change: how many plans it was made in, and how they were read then. */
export function table(results: readonly Result[]): string {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const rows = kinds.map((kind) =>
    row(
      kind,
      results.filter((one) => one.kind === kind),
    ),
  );
  const heads = ["change", "plans", "whole", "asked", "missed", "wrong", "of these announced"];
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...rows,
    ...(kinds.length > 1 ? [row("all", results)] : []),
  ].join("\n");
}

/** Every plan that was read wrong after a change, and how. */
export function wrongOnes(results: readonly Result[]): string {
  return results
    .filter(({ outcome }) => outcome === "wrong" || outcome === "missed")
    .flatMap(({ kind, plan, what, outcome, isAnnounced, differences }) => [
      `${kind} · ${plan} · ${what.replaceAll("\v", "⏎")} · ${outcome}${isAnnounced ? ", announced" : ""}`,
      ...differences.map((each) => `    ${each}`),
    ])
    .join("\n");
}

function row(kind: string, results: readonly Result[]): string {
  const count = (outcome: Outcome) => results.filter((one) => one.outcome === outcome).length;
  const announced = results.filter((one) => one.outcome === "wrong" && one.isAnnounced).length;
  const figures = [results.length, count("whole"), count("asked"), count("missed"), count("wrong")];
  return line([kind, ...[...figures, announced].map(String)]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
