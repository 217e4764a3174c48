import * as v from "valibot";
import { defineRule, type Report } from "../define-rule";
import { allOf, isBlank, writtenLongTermTargets } from "../written";
import { showsLinks } from "./links";

type MessageId = "noLongTerm" | "noLongTermAtAll" | "linksNotShown";

/** Guidance Section 5: short-term targets come from long-term ones, and the plan has both. */
export const shortTermTargetHasLongTerm = defineRule({
  id: "short-term-target-has-long-term",
  meta: {
    category: "limits",
    impact: "moderate",
    description: "Ensure every short-term target belongs to a long-term target",
    help: "A short-term target should be a step towards a long-term target",
    source: "Section 5",
    messages: {
      noLongTerm: {
        verdict: "violation",
        text: "This short-term target stands under no long-term target. Which one is it a step towards?",
      },
      noLongTermAtAll: {
        verdict: "violation",
        text: "The plan has short-term targets but no long-term target. What are they steps towards?",
      },
      linksNotShown: {
        verdict: "needs-review",
        text: "The form does not show which short-term target belongs to which long-term one. Can a reader tell?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => {
    const loose = [
      ...plan.unassignedShortTermTargets,
      ...plan.longTermTargets
        .filter(({ text }) => isBlank(text))
        .flatMap(({ shortTermTargets }) => shortTermTargets),
    ].filter(({ text }) => !isBlank(text));
    const linked = writtenLongTermTargets(plan).flatMap((target) => target.shortTermTargets);
    return loose.length + linked.length > 0 ? [{ plan, loose }] : [];
  },
  check({ plan, loose }): readonly Report<MessageId>[] {
    if (loose.length === 0) return [];
    if (writtenLongTermTargets(plan).length === 0) return [{ messageId: "noLongTermAtAll" }];
    if (!showsLinks(plan)) return [{ messageId: "linksNotShown" }];
    return loose.map((target) => ({ messageId: "noLongTerm", target, ...allOf(target.text) }));
  },
});
