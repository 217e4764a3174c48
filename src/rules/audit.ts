import type { Finding, Rule, RuleContext, RuleResult } from "./define-rule";

export type Audit = {
  readonly results: readonly RuleResult[];
  /** All findings, in the order of the rules and, within a rule, of the plan. */
  readonly findings: readonly Finding[];
  /** Rules that broke down: the others have still been run. Never expected; shown honestly. */
  readonly brokenRules: readonly string[];
};

/**
 * Runs every rule on the plan. A rule that throws does not end the check: its id is listed in
 * `brokenRules`. With `strict` (all tests) it throws on.
 */
export function audit(
  context: RuleContext,
  rules: readonly Rule[],
  { strict = false }: { readonly strict?: boolean } = {},
): Audit {
  const results: RuleResult[] = [];
  const brokenRules: string[] = [];
  for (const rule of rules) {
    try {
      results.push(rule.run(context));
    } catch (error) {
      if (strict) throw error;
      brokenRules.push(rule.id);
    }
  }
  return { results, findings: results.flatMap((result) => result.findings), brokenRules };
}
