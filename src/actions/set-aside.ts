import { hash } from "../plan/hash";
import type { Finding } from "../rules/define-rule";
import type { PlanCheck } from "./check-plan";
import { keptSettings, type Dismissal, type Kept } from "./kept";

/** A finding that somebody has set aside, and why. */
export type SetAside = { readonly finding: Finding; readonly reason: string };

/** More than any plan has findings; beyond it the oldest go. */
const mostKept = 200;

/**
 * What a finding is known again by: its rule, what it says and the wording of its target. It says nothing
 * of the words themselves, and when the wording changes the finding comes back.
 */
export function findingKey({ rule, message, target }: Finding): string {
  return hash([rule, message, target?.text.text ?? ""].join("\u0000"));
}

/** Parts the findings into those that count and those set aside. */
export function partFindings(
  findings: readonly Finding[],
  kept: Kept,
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAside[] } {
  const reasons = new Map(
    dismissalsIn(kept).map(({ finding, reason }) => [finding, reason] as const),
  );
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const reason = reasons.get(findingKey(finding));
    if (reason === undefined) open.push(finding);
    else setAside.push({ finding, reason });
  }
  return { open, setAside };
}

/** The dismissals of a document with one more, or with another reason for one. */
export function withDismissal(kept: Kept, finding: Finding, reason: string): readonly Dismissal[] {
  const added = { finding: findingKey(finding), reason: reason.trim() };
  return [...withoutDismissal(kept, finding), added].slice(-mostKept);
}

/** The dismissals of a document with one fewer. */
export function withoutDismissal(kept: Kept, finding: Finding): readonly Dismissal[] {
  const key = findingKey(finding);
  return dismissalsIn(kept).filter((dismissal) => dismissal.finding !== key);
}

/** The check as it is once the document keeps these dismissals, without reading it again. */
export function withDismissals(check: PlanCheck, dismissals: readonly Dismissal[]): PlanCheck {
  const settings = { ...(keptSettings(check.kept) ?? { version: 1, setting: null }), dismissals };
  const kept: Kept = { kind: "settings", settings };
  const all = [...check.audit.findings, ...check.setAside.map(({ finding }) => finding)];
  const order = check.audit.results.flatMap(({ findings }) => findings);
  const inOrder = all.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const { open, setAside } = partFindings(inOrder, kept);
  return { ...check, kept, setAside, audit: { ...check.audit, findings: open } };
}

function dismissalsIn(kept: Kept): readonly Dismissal[] {
  return keptSettings(kept)?.dismissals ?? [];
}
