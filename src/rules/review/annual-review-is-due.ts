import * as v from "valibot";
import { addTo, inWords } from "../dates/day";
import { weeks } from "../options";
import { defineRule, type Report } from "../define-rule";
import { heldOn, isAnnual, lastHeld, reviewsOf } from "./reviews";

type MessageId = "overdue" | "dueSoon" | "noneSeen";

/** Guidance Section 9: progress should be reviewed annually, with the long-term targets. */
export const annualReviewIsDue = defineRule({
  id: "annual-review-is-due",
  meta: {
    category: "review",
    impact: "serious",
    description: "Ensure the long-term targets are reviewed every year",
    help: "The long-term targets should be reviewed every year by the whole core group",
    source: "Section 9",
    messages: {
      overdue: {
        verdict: "violation",
        text: "The last annual review in the record was on {{last}}, more than a year ago.",
      },
      dueSoon: {
        verdict: "note",
        text: "The last annual review was on {{last}}. The next is due soon and the record has no date for it.",
      },
      noneSeen: {
        verdict: "needs-review",
        text: "The record goes back to {{first}}, but none of its reviews is called an annual review. Was one of them?",
      },
    },
  },
  options: v.object({
    graceWeeks: weeks(4, "weeks after a year from which the review counts as overdue"),
    soonWeeks: weeks(4, "weeks before the year is over in which a missing date is mentioned"),
  }),
  select: ({ plan, today }) => {
    const reviews = reviewsOf(plan, today);
    const saysTypes = reviews.some(({ record }) => record.type !== undefined);
    return today !== null && saysTypes ? [{ reviews, today }] : [];
  },
  check({ reviews, today }, { graceWeeks, soonWeeks }): readonly Report<MessageId>[] {
    const annual = reviews.filter(isAnnual);
    if (annual.some(({ state }) => state === "planned")) return [];
    const overdueBefore = addTo(addTo(today, { years: -1 }), { weeks: -graceWeeks });

    const last = lastHeld(annual);
    if (last === null) {
      const first = heldOn(reviews)
        .map(({ day }) => day)
        .sort()[0];
      if (first === undefined || first >= overdueBefore) return [];
      return [{ messageId: "noneSeen", data: { first: inWords(first) } }];
    }
    const data = { last: inWords(last) };
    if (last < overdueBefore) return [{ messageId: "overdue", data }];
    const isSoon = addTo(last, { years: 1 }) <= addTo(today, { weeks: soonWeeks });
    return isSoon ? [{ messageId: "dueSoon", data }] : [];
  },
});
