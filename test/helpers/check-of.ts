import type { PlanCheck } from "../../src/actions/check-plan";
import type { Plan } from "../../src/plan/model";
import type { Finding } from "../../src/rules/define-rule";
import { deepFreeze } from "./deep-freeze";
import { planFrom } from "./plan-sketch";

/** Three long-term targets with 3, 1 and no short-term targets, and one that stands under none. */
export const plan: Plan = deepFreeze(
  planFrom({
    longTerm: [
      { text: "Isla will join in.", shortTerm: ["Take turns.", "Queue up.", "Wait."] },
      { text: "Isla will read.", shortTerm: ["Read 20 words."] },
      { text: "Isla will look after her things." },
    ],
    unassigned: ["Hang up her coat."],
  }),
);

export function checkOf(findings: readonly Finding[], parts: Partial<PlanCheck> = {}): PlanCheck {
  const audit = { results: [], findings, brokenRules: [] };
  return {
    plan,
    audit,
    setting: null,
    kept: { kind: "nothing" },
    setAside: [],
    paragraphTexts: null,
    today: "2026-11-23",
    ...parts,
  };
}

export function findingOf(parts: Partial<Finding>): Finding {
  return {
    rule: "some-rule",
    messageId: "some",
    verdict: "needs-review",
    impact: "minor",
    category: "smart",
    message: "",
    help: "",
    source: "Section 5",
    target: null,
    at: null,
    words: null,
    ...parts,
  };
}
