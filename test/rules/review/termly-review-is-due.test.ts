import { termlyReviewIsDue } from "../../../src/rules/review/termly-review-is-due";
import { testRule } from "../../helpers/test-rule";

function plan(...dates: string[]) {
  return {
    unassigned: ["Read 20 words"],
    reviews: dates.map((date) => ({ type: "Termly review", date })),
  };
}

testRule(termlyReviewIsDue, {
  valid: [
    { name: "a review this term", plan: plan("6/11/2026"), today: "2026-12-15" },
    { name: "a review last term", plan: plan("2/10/2026"), today: "2026-11-23" },
    {
      name: "the last day of a term since",
      plan: plan("2/10/2026", "26/2/2027"),
      today: "2026-11-30",
    },
    {
      name: "a term without, and one planned",
      plan: plan("2/10/2026", "5/2/2027"),
      today: "2027-01-15",
    },
    { name: "any day when it is not known", plan: plan("1/9/2020") },
    {
      name: "a document without a review record",
      plan: { unassigned: ["Read 20 words"] },
      today: "2026-11-23",
    },
    { name: "a blank form", plan: { hasReviewRecord: true }, today: "2026-11-23" },
    { name: "a date that cannot be read", plan: plan("last week"), today: "2026-11-23" },
    { name: "the summer holidays", plan: plan("11/6/2027"), today: "2027-07-20" },
  ],
  invalid: [
    {
      name: "two terms without a review",
      plan: plan("2/10/2026"),
      today: "2027-04-06",
      findings: [{ messageId: "overdue", target: null, verdict: "violation" }],
    },
    {
      name: "one term without a review, as a question",
      plan: plan("2/10/2026"),
      today: "2026-12-23",
      findings: [{ messageId: "missedTerm", verdict: "needs-review" }],
    },
    {
      name: "one planned too far ahead",
      plan: plan("2/10/2026", "4/6/2027"),
      today: "2027-01-15",
      findings: [{ messageId: "missedTerm" }],
    },
    {
      name: "the last weeks of a term without one, as a note",
      plan: plan("2/10/2026"),
      today: "2026-12-01",
      findings: [{ messageId: "dueSoon", verdict: "note" }],
    },
    {
      name: "an empty record, as a note",
      plan: { unassigned: ["Read 20 words"], hasReviewRecord: true },
      today: "2026-11-23",
      findings: [{ messageId: "noneYet", verdict: "note" }],
    },
    {
      name: "years without a review, each term named once",
      plan: plan("2/10/2023"),
      today: "2026-11-23",
      findings: [{ messageId: "overdue" }],
    },
  ],
});
