import * as v from "valibot";
import { addTo } from "../dates/day";
import { deadlineOf } from "../dates/deadline";
import { defineRule } from "../define-rule";
import { weeks } from "../options";
import { isBlank, writtenShortTermTargets } from "../written";

/** Guidance Section 9: how successfully the targets have been met is considered at the review. */
export const evaluationIsRecorded = defineRule({
  id: "evaluation-is-recorded",
  meta: {
    category: "review",
    impact: "moderate",
    description: "Ensure a target whose date has passed is evaluated",
    help: "A target whose date has passed should say how it went",
    source: "Section 9",
    messages: {
      notEvaluated: {
        verdict: "violation",
        text: "The date of this target ({{date}}) has passed and its evaluation is empty. How did it go?",
      },
    },
  },
  options: v.object({
    graceWeeks: weeks(2, "weeks after the target’s date in which nothing is said"),
  }),
  select: ({ plan, today, terms }) => {
    if (today === null) return [];
    return writtenShortTermTargets(plan).flatMap((target) => {
      const deadline = deadlineOf(target, today, terms);
      if (deadline === null || target.evaluation === undefined) return [];
      return [{ target, deadline, today }];
    });
  },
  check({ target, deadline, today }, { graceWeeks }) {
    if (!isBlank(target.evaluation)) return [];
    if (addTo(deadline.reading.latest, { weeks: graceWeeks }) >= today) return [];
    const { of, start, length } = deadline.at;
    const date = of.text.slice(start, start + length);
    return [{ messageId: "notEvaluated", target, at: deadline.at, data: { date } }];
  },
});
