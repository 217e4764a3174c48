import * as v from "valibot";
import { defineRule } from "../define-rule";
import { isBlank, writtenLongTermTargets } from "../written";

/**
 * Guidance Section 6, Stage 3: the wellbeing indicators are noted alongside each long-term target. A form
 * without a place for them is the form's business: nothing is selected there.
 */
export const longTermTargetHasIndicator = defineRule({
  id: "long-term-target-has-indicator",
  meta: {
    category: "wellbeing",
    impact: "moderate",
    description: "Ensure each long-term target has its wellbeing indicators noted",
    help: "Each long-term target should have its wellbeing indicators noted alongside",
    source: "Section 6",
    messages: {
      none: {
        verdict: "violation",
        text: "No wellbeing indicator is noted for this long-term target.",
      },
      unknown: {
        verdict: "needs-review",
        text: "“{{words}}” is none of the eight wellbeing indicators as they are named. Which of them is meant?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) =>
    writtenLongTermTargets(plan).filter(({ indicatorText }) => indicatorText !== undefined),
  check(target) {
    const { indicators, indicatorText } = target;
    if (indicators.length > 0) return [];
    if (indicatorText === undefined || isBlank(indicatorText)) {
      return [{ messageId: "none", target }];
    }
    const words = indicatorText.text;
    const at = { of: indicatorText, start: 0, length: words.length };
    return [{ messageId: "unknown", target, at, data: { words } }];
  },
});
