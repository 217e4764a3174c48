import * as v from "valibot";
import { INDICATORS } from "../../plan/indicators";
import { defineRule } from "../define-rule";
import { listed } from "../listed";
import { indicatorName } from "./indicator-names";

/**
 * Guidance Section 6: consideration is given to the indicators. No plan has to serve all of them, so this
 * is one note for the plan and never a fault; it keeps silent until some indicator is noted.
 */
export const wellbeingCoverage = defineRule({
  id: "wellbeing-coverage",
  meta: {
    category: "wellbeing",
    impact: "minor",
    description: "Ensure the group can see which wellbeing indicators no target serves",
    help: "The group should know which wellbeing indicators no target serves",
    source: "Section 6",
    messages: {
      notServed: {
        verdict: "note",
        text: "No long-term target notes {{indicators}}. That may well be right for this child.",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) =>
    plan.longTermTargets.some(({ indicators }) => indicators.length > 0) ? [plan] : [],
  check({ longTermTargets }) {
    const noted = new Set(longTermTargets.flatMap(({ indicators }) => indicators));
    const others = INDICATORS.filter((indicator) => !noted.has(indicator));
    if (others.length === 0) return [];
    return [{ messageId: "notServed", data: { indicators: listed(others.map(indicatorName)) } }];
  },
});
