import * as v from "valibot";
import { assessText } from "../assess/assess-text";
import { QUESTIONS } from "../assess/reasons";
import { defineRule } from "../define-rule";
import { writtenShortTermTargets } from "../written";
import { secondOutcome } from "./second-outcome";

/** Guidance Section 5: a target is specific, so that it can be evaluated by itself. */
export const oneTargetARow = defineRule({
  id: "one-target-a-row",
  meta: {
    category: "hygiene",
    impact: "moderate",
    description: "Ensure each row of the plan holds one short-term target",
    help: "Each short-term target should stand by itself, so that it can be evaluated by itself",
    source: "Section 5",
    messages: {
      two: {
        verdict: "needs-review",
        text: QUESTIONS.achievable.twoOutcomes,
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan),
  check(target) {
    const { text } = target.text;
    const { reason, at } = assessText(target.text).achievable;
    // Three or more at once are target-is-achievable's to report.
    const second = reason === "twoOutcomes" ? at : reason === "bundle" ? null : secondOutcome(text);
    if (second === null) return [];
    const { start, length } = second;
    const words = text.slice(start, start + length);
    return [{ messageId: "two", target, at: { of: target.text, start, length }, data: { words } }];
  },
});
