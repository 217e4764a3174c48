import * as v from "valibot";
import { addTo, inWords, later } from "../dates/day";
import { deadlineOf } from "../dates/deadline";
import { sessionEnd } from "../dates/school-year";
import { defineRule } from "../define-rule";
import { writtenLongTermTargets } from "../written";

/** Guidance Section 5: long-term targets will usually be achievable over one school session. */
export const longTermTargetHorizon = defineRule({
  id: "long-term-target-horizon",
  meta: {
    category: "limits",
    impact: "minor",
    description: "Ensure long-term targets can be achieved over one school session",
    help: "A long-term target should usually be achievable over one school session",
    source: "Section 5",
    messages: {
      tooFar: {
        verdict: "needs-review",
        text: "This date ({{date}}) is more than a school session away. What could be achieved in one session?",
      },
    },
  },
  options: v.object({
    months: v.optional(
      v.pipe(
        v.number(),
        v.safeInteger(),
        v.minValue(1),
        v.description("months ahead that are always fine, whatever the session"),
      ),
      12,
    ),
  }),
  select: ({ plan, today, terms }) => {
    if (today === null) return [];
    return writtenLongTermTargets(plan).flatMap((target) => {
      const deadline = deadlineOf(target, today, terms);
      return deadline === null ? [] : [{ target, deadline, today }];
    });
  },
  check({ target, deadline, today }, { months }) {
    const { earliest } = deadline.reading;
    if (earliest <= later(addTo(today, { months }), sessionEnd(today))) return [];
    return [{ messageId: "tooFar", target, at: deadline.at, data: { date: inWords(earliest) } }];
  },
});
