import * as v from "valibot";
import { addTo, daysBetween, inWords, later } from "../dates/day";
import { deadlineOf } from "../dates/deadline";
import { endOfOneTerm } from "../dates/school-year";
import { defineRule } from "../define-rule";
import { weeks } from "../options";
import { isOver, writtenShortTermTargets } from "../written";

/** Guidance Section 5: short-term targets should be attained in 6 to 8 weeks or one term. */
export const shortTermTargetHorizon = defineRule({
  id: "short-term-target-horizon",
  meta: {
    category: "limits",
    impact: "moderate",
    description: "Ensure short-term targets are for the next 6 to 8 weeks or the term",
    help: "A short-term target should be attained in 6 to 8 weeks or one term",
    source: "Section 5",
    messages: {
      tooFar: {
        verdict: "needs-review",
        text: "This date is about {{weeks}} weeks away ({{date}}). Is there a nearer step, for the next 6 to 8 weeks or the term?",
      },
    },
  },
  options: v.object({ mostWeeks: weeks(8, "weeks ahead that are always fine, whatever the term") }),
  select: ({ plan, today, terms }) => {
    if (today === null) return [];
    return writtenShortTermTargets(plan).flatMap((target) => {
      const deadline = deadlineOf(target, today, terms);
      return deadline === null || isOver(target) ? [] : [{ target, deadline, today }];
    });
  },
  check({ target, deadline, today }, { mostWeeks }, { terms }) {
    const latest = later(addTo(today, { weeks: mostWeeks }), endOfOneTerm(today, terms));
    const { earliest } = deadline.reading;
    if (earliest <= latest) return [];
    const ahead = Math.round(daysBetween(today, earliest) / 7);
    return [
      {
        messageId: "tooFar",
        target,
        at: deadline.at,
        data: { weeks: ahead, date: inWords(earliest) },
      },
    ];
  },
});
