import * as v from "valibot";
import type { Plan } from "../../plan/model";
import { addTo, type Day } from "../dates/day";
import { readDate } from "../dates/read-date";
import { defineRule, type Report } from "../define-rule";
import { weeks } from "../options";
import { isBlank } from "../written";
import { heldOn, reviewsOf } from "./reviews";

/** Guidance Section 7: views and comments should be sought at the review from pupil and parents/carers. */
export const viewsAreRecorded = defineRule({
  id: "views-are-recorded",
  meta: {
    category: "review",
    impact: "serious",
    description: "Ensure the views of pupil and parents are recorded at each review",
    help: "The plan should hold what the pupil and the parents or carers said at the last review",
    source: "Section 7",
    messages: {
      noParent: {
        verdict: "violation",
        text: "“{{review}}”: no comment of the parents or carers is recorded. What did they say?",
      },
      noPupil: {
        verdict: "needs-review",
        text: "“{{review}}”: no comment of the pupil is recorded. Was there a way for the pupil to say or show what they think?",
      },
    },
  },
  options: v.object({
    gatheredWeeks: weeks(4, "weeks before the review in which comments may be gathered"),
  }),
  select: ({ plan, today }) => {
    if (!plan.has.comments) return [];
    const reviews = heldOn(reviewsOf(plan, today));
    const last = [...reviews].sort((one, other) => one.day.localeCompare(other.day)).at(-1);
    return last === undefined ? [] : [{ plan, last, today }];
  },
  check({ plan, last, today }, { gatheredWeeks }): readonly Report<"noParent" | "noPupil">[] {
    const since = addTo(last.date?.earliest ?? last.day, { weeks: -gatheredWeeks });
    const heard = new Set(commentsSince(plan, since, today).map(({ by }) => by));
    const data = { review: last.name };
    return [
      ...(heard.has("pupil") ? [] : [{ messageId: "noPupil" as const, data }]),
      ...(heard.has("parent") ? [] : [{ messageId: "noParent" as const, data }]),
    ];
  },
});

/** A comment whose date is not there or cannot be read gets the benefit of the doubt. */
function commentsSince(plan: Plan, since: Day, today: Day | null) {
  return plan.comments.filter(({ text, date }) => {
    if (isBlank(text)) return false;
    const said = readDate(date ?? "", today);
    return said === null || said.latest >= since;
  });
}
