import * as v from "valibot";
import type { Plan } from "../../plan/model";
import { addTo, inWords, type Day } from "../dates/day";
import { termsBetween, termsFrom } from "../dates/school-year";
import { defineRule, type Report } from "../define-rule";
import { listed } from "../listed";
import { weeks } from "../options";
import { writtenShortTermTargets } from "../written";
import { lastHeld, reviewsOf } from "./reviews";

type MessageId = "overdue" | "missedTerm" | "dueSoon" | "noneYet";

/** Guidance Sections 6 and 9: the IEP should be reviewed at least on a termly basis. */
export const termlyReviewIsDue = defineRule({
  id: "termly-review-is-due",
  meta: {
    category: "review",
    impact: "serious",
    description: "Ensure the short-term targets are reviewed at least once a term",
    help: "The plan should be reviewed at least once a term, with parents and pupil",
    source: "Section 9",
    messages: {
      overdue: {
        verdict: "violation",
        text: "The last review in the record was on {{last}}. Since then the {{terms}} terms have gone by.",
      },
      missedTerm: {
        verdict: "needs-review",
        text: "The last review in the record was on {{last}}. Was there one in the {{terms}} term, or is one planned?",
      },
      dueSoon: {
        verdict: "note",
        text: "The term ends soon and the record has no review in it yet. The last one was on {{last}}.",
      },
      noneYet: {
        verdict: "note",
        text: "The Review Record is still empty. A first review of the short-term targets is due within the term.",
      },
    },
  },
  options: v.object({
    plannedWithinWeeks: weeks(8, "weeks within which a planned review keeps the rule quiet"),
    soonWeeks: weeks(3, "weeks before the end of a term in which a missing review is mentioned"),
  }),
  select: ({ plan, today }) =>
    today !== null && plan.has.reviewRecord && writtenShortTermTargets(plan).length > 0
      ? [{ plan, today }]
      : [],
  check(
    { plan, today },
    { plannedWithinWeeks, soonWeeks },
    { terms: own },
  ): readonly Report<MessageId>[] {
    if (isPlanned(plan, today, addTo(today, { weeks: plannedWithinWeeks }))) return [];
    const reviews = reviewsOf(plan, today);
    if (reviews.length === 0) return [{ messageId: "noneYet" }];
    const last = lastHeld(reviews);
    if (last === null) return [];

    const missed = termsBetween(last, today, own)
      .filter((term) => term.earliest > last && term.latest < today)
      .map(({ name }) => name);
    const data = { last: inWords(last), terms: listed([...new Set(missed)]) };
    if (missed.length > 1) return [{ messageId: "overdue", data }];
    if (missed.length === 1) return [{ messageId: "missedTerm", data }];

    const { current } = termsFrom(today, own);
    const isSoon = current.latest <= addTo(today, { weeks: soonWeeks });
    return isSoon && last < current.earliest ? [{ messageId: "dueSoon", data }] : [];
  },
});

function isPlanned(plan: Plan, today: Day, until: Day): boolean {
  return reviewsOf(plan, today).some(
    ({ state, date }) => state === "planned" && date !== null && date.earliest <= until,
  );
}
