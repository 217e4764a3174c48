import * as v from "valibot";
import { defineRule, type Target } from "../define-rule";
import { allOf, isBlank, writtenLongTermTargets, writtenShortTermTargets } from "../written";
import { alikeness, wordsOf, type TargetWords } from "./alikeness";

/** Guidance Section 3: an IEP is not a separate programme of disjointed targets. */
export const noDuplicateTargets = defineRule({
  id: "no-duplicate-targets",
  meta: {
    category: "hygiene",
    impact: "minor",
    description: "Ensure no target stands in the plan twice",
    help: "Each target should stand in the plan once",
    source: "Section 5",
    messages: {
      same: {
        verdict: "violation",
        text: "This target is in the plan already, word for word. Is one of them meant to be another target?",
      },
      alike: {
        verdict: "needs-review",
        text: "This target is very like another one: “{{other}}”. Are both needed?",
      },
    },
  },
  options: v.object({
    alike: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description("the share of words in common from which two targets count as alike"),
      ),
      0.8,
    ),
  }),
  select: ({ plan }) => {
    const targets = [...writtenLongTermTargets(plan), ...writtenShortTermTargets(plan)];
    return targets.length > 1 ? [{ plan, targets }] : [];
  },
  check({ targets }, { alike }) {
    const seen = new Map<string, Seen[]>();
    return targets.flatMap((target) => {
      const words = wordsOf(target.text.text);
      // Only targets that count the same things can be alike, which keeps long plans quick.
      const earlier = seen.get(words.figures) ?? [];
      seen.set(words.figures, [...earlier, { target, words }]);
      const nearest = earlier
        .filter((other) => !isCarriedOn(target, other.target))
        .map((other) => ({ other: other.target, share: alikeness(words, other.words) }))
        .sort((one, two) => two.share - one.share)[0];
      if (nearest === undefined || nearest.share < alike) return [];
      const { other, share } = nearest;
      return [
        {
          messageId: share === 1 ? ("same" as const) : ("alike" as const),
          target,
          ...allOf(target.text),
          data: { other: other.text.text },
        },
      ];
    });
  },
});

type Seen = { readonly target: Target; readonly words: TargetWords };

/** Last term's target beside this term's: one of the two has been evaluated. */
function isCarriedOn(one: Target, other: Target): boolean {
  return isEvaluated(one) !== isEvaluated(other);
}

function isEvaluated(target: Target): boolean {
  return "evaluation" in target && !isBlank(target.evaluation);
}
