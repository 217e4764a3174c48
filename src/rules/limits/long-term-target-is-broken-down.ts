import * as v from "valibot";
import type { LongTermTarget } from "../../plan/model";
import { defineRule, type Report } from "../define-rule";
import { allOf, isBlank, writtenLongTermTargets, writtenShortTermTargets } from "../written";
import { showsLinks } from "./links";

/** Guidance Section 5: long-term targets are addressed by being broken down into short-term ones. */
export const longTermTargetIsBrokenDown = defineRule({
  id: "long-term-target-is-broken-down",
  meta: {
    category: "limits",
    impact: "serious",
    description: "Ensure every long-term target is broken down into short-term targets",
    help: "A long-term target should be broken down into short-term targets",
    source: "Section 5",
    messages: {
      notBrokenDown: {
        verdict: "violation",
        text: "This long-term target has no short-term target yet. What is the first step towards it?",
      },
      notStarted: {
        verdict: "note",
        text: "The long-term targets are there. Next, each one is broken down into short-term targets.",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => {
    const targets = writtenLongTermTargets(plan);
    return targets.length > 0 && showsLinks(plan) ? [{ plan, targets }] : [];
  },
  check({ plan, targets }): readonly Report<"notBrokenDown" | "notStarted">[] {
    if (writtenShortTermTargets(plan).length === 0) return [{ messageId: "notStarted" }];
    return targets
      .filter(hasNoStep)
      .map((target) => ({ messageId: "notBrokenDown", target, ...allOf(target.text) }));
  },
});

function hasNoStep({ shortTermTargets }: LongTermTarget): boolean {
  return shortTermTargets.every(({ text }) => isBlank(text));
}
