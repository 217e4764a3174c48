import * as v from "valibot";
import { defineRule } from "../define-rule";
import { isOver, writtenShortTermTargets } from "../written";

/** Guidance Section 5: usually 4 to 8, in special education no more than 8 to 12, and fewer is fine. */
export const shortTermTargetCount = defineRule({
  id: "short-term-target-count",
  meta: {
    category: "limits",
    impact: "moderate",
    description: "Ensure a plan has no more short-term targets than one pupil can work on",
    help: "A plan should usually have no more than 8 short-term targets, or 12 in special education",
    source: "Section 5",
    messages: {
      tooMany: {
        verdict: "violation",
        text: "This plan has {{count}} short-term targets. It would usually have no more than {{most}}.",
      },
      tooManyInSpecial: {
        verdict: "violation",
        text: "This plan has {{count}} short-term targets. In special education it would usually have no more than {{most}}.",
      },
      tooManyAnywhere: {
        verdict: "violation",
        text: "This plan has {{count}} short-term targets. Even in special education it would usually have no more than {{most}}.",
      },
      whichSetting: {
        verdict: "needs-review",
        text: "This plan has {{count}} short-term targets. Is the pupil in special education? In a pre-school or mainstream school a plan would usually have no more than {{most}}.",
      },
    },
  },
  options: v.object({
    preschool: most(8, "pre-school"),
    mainstream: most(8, "a mainstream school"),
    special: most(12, "special education"),
  }),
  select: ({ plan }) => {
    const current = writtenShortTermTargets(plan).filter((target) => !isOver(target));
    return current.length === 0 ? [] : [current.length];
  },
  check(count, limits, { setting }) {
    if (setting === null) {
      const limit = Math.min(limits.preschool, limits.mainstream);
      if (count > limits.special) {
        return [{ messageId: "tooManyAnywhere", data: { count, most: limits.special } }];
      }
      return count > limit ? [{ messageId: "whichSetting", data: { count, most: limit } }] : [];
    }
    const limit = limits[setting];
    if (count <= limit) return [];
    const messageId = setting === "special" ? "tooManyInSpecial" : "tooMany";
    return [{ messageId, data: { count, most: limit } }];
  },
});

function most(targets: number, where: string) {
  const meaning = `short-term targets in ${where}`;
  return v.optional(
    v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.description(meaning)),
    targets,
  );
}
