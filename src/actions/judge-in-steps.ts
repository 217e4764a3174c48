import type { RuleContext } from "../rules/define-rule";
import { audit, type Audit } from "../rules/audit";
import { RULES } from "../rules";

/** How far a check is. */
export type CheckStep =
  | { readonly kind: "asking-word" }
  | { readonly kind: "reading" }
  | { readonly kind: "judging"; readonly done: number; readonly of: number };

/** Who follows a check: hears how far it is, and may stop it. */
export type CheckWatch = {
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: CheckStep) => void) | undefined;
};

/** So long a rule may keep the pane from answering before it gets a breath, in milliseconds. */
const patience = 40;

/**
 * Runs every rule as `audit` does, with a breath for the pane whenever it has waited long enough. Rejects with
 * the signal's reason when it is stopped.
 */
export async function judgeInSteps(
  context: RuleContext,
  { signal, onStep }: CheckWatch,
): Promise<Audit> {
  const audits: Audit[] = [];
  let last = performance.now();
  for (const [done, rule] of RULES.entries()) {
    audits.push(audit(context, [rule]));
    if (performance.now() - last < patience) continue;
    onStep?.({ kind: "judging", done: done + 1, of: RULES.length });
    await breath();
    signal?.throwIfAborted();
    last = performance.now();
  }
  return {
    results: audits.flatMap(({ results }) => results),
    findings: audits.flatMap(({ findings }) => findings),
    brokenRules: audits.flatMap(({ brokenRules }) => brokenRules),
  };
}

/** Lets what waits go first: a click on Stop, the drawing of how far it is. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
