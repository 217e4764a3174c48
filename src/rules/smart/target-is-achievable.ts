import * as v from "valibot";
import { assessText } from "../assess/assess-text";
import { QUESTIONS } from "../assess/reasons";
import { defineRule } from "../define-rule";
import { writtenShortTermTargets } from "../written";
import { asMessages, askWhenInDoubt } from "./questions";

/** Two targets in one row are one-target-a-row's to report. */
const { absolute, endState, bundle } = QUESTIONS.achievable;
const ASKED = { absolute, endState, bundle };

/**
 * Guidance Section 5. What is achievable depends on what the child can do now, which the wording does
 * not say; this asks only where the wording itself puts a target out of reach.
 */
export const targetIsAchievable = defineRule({
  id: "target-is-achievable",
  meta: {
    category: "smart",
    impact: "moderate",
    description: "Ensure the wording of a short-term target does not put it out of reach",
    help: "A short-term target should be within reach from where the child is now",
    source: "Section 5",
    messages: asMessages(ASKED),
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan),
  check: (target) =>
    assessText(target.text).achievable.reason === "twoOutcomes"
      ? []
      : askWhenInDoubt(target, "achievable", ASKED),
});
