import type { Rule, RuleContext, Verdict } from "../../src/rules/define-rule";
import { deepFreeze } from "./deep-freeze";
import { planFrom, type PlanSketch } from "./plan-sketch";

type Case = {
  readonly name: string;
  readonly plan: PlanSketch;
  readonly setting?: RuleContext["setting"];
  readonly duties?: RuleContext["duties"];
  readonly today?: string;
  readonly terms?: RuleContext["terms"];
  readonly options?: unknown;
};

type ExpectedFinding = {
  readonly messageId: string;
  /** The target's text; `null` when the finding is about the whole plan. */
  readonly target?: string | null;
  /** The exact words pointed at; `null` when something is missing. */
  readonly words?: string | null;
  readonly verdict?: Verdict;
};

type InvalidCase = Case & { readonly findings: readonly ExpectedFinding[] };

/**
 * Runs a rule on a table of plans. The helper, not the author, checks that every message has a case,
 * that no two cases are the same, that holes are filled and that the plan is left alone.
 */
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly Case[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(rule.id, () => {
    const reported = new Set<string>();

    it.each(cases.valid)("accepts $name", (example) => {
      expect(run(rule, example).map(({ message }) => message)).toEqual([]);
    });

    it.each(cases.invalid)("reports $name", (example) => {
      const findings = run(rule, example);
      expect(example.findings).not.toHaveLength(0);
      expect(findings).toHaveLength(example.findings.length);
      example.findings.forEach((expected, index) => {
        const finding = findings[index]!;
        reported.add(finding.messageId);
        expect(finding.message).not.toMatch(/\{\{|undefined|NaN/);
        expect({
          ...finding,
          target: finding.target === null ? null : finding.target.text.text,
        }).toMatchObject(expected);
      });
    });

    it("has a case for every message", () => {
      expect([...reported].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    });

    it("has no case twice", () => {
      const all = [...cases.valid, ...cases.invalid];
      const names = all.map(({ name }) => name);
      const inputs = all.map(({ plan, setting, duties, today, terms, options }) =>
        JSON.stringify([plan, setting, duties, today, terms, options]),
      );
      expect(names).toHaveLength(new Set(names).size);
      expect(inputs).toHaveLength(new Set(inputs).size);
    });
  });
}

function run(rule: Rule, example: Case) {
  const plan = deepFreeze(planFrom(example.plan));
  const { setting = plan.setting, duties, today = null, terms } = example;
  const context = { plan, setting, duties, today, terms };
  return rule.run(context, example.options).findings;
}
