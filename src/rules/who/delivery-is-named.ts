import * as v from "valibot";
import { defineRule, type Report } from "../define-rule";
import { allOf, isBlank, writtenShortTermTargets } from "../written";

/** Guidance Section 8: it is vital to clarify who has primary responsibility for delivering the IEP. */
export const deliveryIsNamed = defineRule({
  id: "delivery-is-named",
  meta: {
    category: "who",
    impact: "serious",
    description: "Ensure every short-term target says who will deliver it",
    help: "A short-term target should say who will work on it with the pupil",
    source: "Section 8",
    messages: {
      nobody: {
        verdict: "violation",
        text: "Nobody is named for this target. Who will work on it with the pupil?",
      },
      nobodyYet: {
        verdict: "violation",
        text: "Nobody is named yet for any of the {{count}} short-term targets. Who will work on them with the pupil?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan }) => {
    const targets = writtenShortTermTargets(plan).filter(({ who }) => who !== undefined);
    return targets.length > 0 ? [targets] : [];
  },
  check(targets): readonly Report<"nobody" | "nobodyYet">[] {
    const unnamed = targets.filter(({ who }) => isBlank(who));
    if (unnamed.length > 1 && unnamed.length === targets.length) {
      return [{ messageId: "nobodyYet", data: { count: unnamed.length } }];
    }
    return unnamed.map((target) => ({ messageId: "nobody", target, ...allOf(target.text) }));
  },
});
