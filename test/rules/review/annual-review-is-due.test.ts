import { annualReviewIsDue } from "../../../src/rules/review/annual-review-is-due";
import { testRule } from "../../helpers/test-rule";

const annual = (date: string) => ({ type: "Annual review", date });
const termly = (date: string) => ({ type: "Termly review", date });

testRule(annualReviewIsDue, {
  valid: [
    { name: "no review yet", plan: { hasReviewRecord: true }, today: "2026-11-23" },
    { name: "one this year", plan: { reviews: [annual("5/6/2026")] }, today: "2026-11-23" },
    {
      name: "the next one planned",
      plan: { reviews: [annual("5/6/2025"), annual("4/12/2026")] },
      today: "2026-11-23",
    },
    {
      name: "termly reviews of less than a year",
      plan: { reviews: [termly("27/3/2026")] },
      today: "2026-11-23",
    },
    {
      name: "a form that does not ask for the kind",
      plan: { reviews: [{ date: "1/9/2020" }] },
      today: "2026-11-23",
    },
    { name: "any day when it is not known", plan: { reviews: [annual("5/6/2020")] } },
    {
      name: "a review of long-term targets",
      plan: { reviews: [{ type: "Long-term targets", date: "5/6/2026" }, termly("1/9/2025")] },
      today: "2026-11-23",
    },
  ],
  invalid: [
    {
      name: "a year, four weeks and a day",
      plan: { reviews: [annual("5/6/2026")] },
      today: "2027-07-04",
      findings: [{ messageId: "overdue", target: null, verdict: "violation" }],
    },
    {
      name: "a year and four weeks, as a note",
      plan: { reviews: [annual("5/6/2026")] },
      today: "2027-07-03",
      findings: [{ messageId: "dueSoon", verdict: "note" }],
    },
    {
      name: "four weeks before the year is over, as a note",
      plan: { reviews: [annual("5/6/2026")] },
      today: "2027-05-08",
      findings: [{ messageId: "dueSoon" }],
    },
    {
      name: "reviews of more than a year, none of them annual",
      plan: { reviews: [termly("2/10/2025"), termly("6/2/2026"), termly("2/10/2026")] },
      today: "2026-11-23",
      findings: [{ messageId: "noneSeen", verdict: "needs-review" }],
    },
  ],
});
