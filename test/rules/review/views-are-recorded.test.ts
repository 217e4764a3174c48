import { viewsAreRecorded } from "../../../src/rules/review/views-are-recorded";
import { testRule } from "../../helpers/test-rule";

const TODAY = "2026-12-20";
const REVIEW = { type: "Termly review", date: "4/12/2026" };
const pupil = (date?: string, text = "I like my word tin.") =>
  ({ by: "pupil", text, ...(date === undefined ? {} : { date }) }) as const;
const parent = (date?: string, text = "He reads to his gran.") =>
  ({ by: "parent", text, ...(date === undefined ? {} : { date }) }) as const;

testRule(viewsAreRecorded, {
  valid: [
    {
      name: "both, on the day",
      plan: { reviews: [REVIEW], comments: [pupil("4/12/2026"), parent("4/12/2026")] },
      today: TODAY,
    },
    {
      name: "both, without a date",
      plan: { reviews: [REVIEW], comments: [pupil(), parent()] },
      today: TODAY,
    },
    {
      name: "both, four weeks before",
      plan: { reviews: [REVIEW], comments: [pupil("6/11/2026"), parent("6/11/2026")] },
      today: TODAY,
    },
    { name: "no review yet", plan: { hasReviewRecord: true, hasComments: true }, today: TODAY },
    {
      name: "a review to come",
      plan: { reviews: [REVIEW], hasComments: true },
      today: "2026-11-23",
    },
    { name: "a form without a place for comments", plan: { reviews: [REVIEW] }, today: TODAY },
    {
      name: "a review whose date cannot be read",
      plan: { reviews: [{ ...REVIEW, date: "?" }], hasComments: true },
      today: TODAY,
    },
  ],
  invalid: [
    {
      name: "nobody's comment",
      plan: { reviews: [REVIEW], hasComments: true },
      today: TODAY,
      findings: [
        { messageId: "noPupil", target: null, verdict: "needs-review" },
        { messageId: "noParent", target: null, verdict: "violation" },
      ],
    },
    {
      name: "an empty cell for the pupil",
      plan: { reviews: [REVIEW], comments: [pupil("4/12/2026", " "), parent("4/12/2026")] },
      today: TODAY,
      findings: [{ messageId: "noPupil" }],
    },
    {
      name: "a parent's comment four weeks and a day before",
      plan: { reviews: [REVIEW], comments: [pupil("4/12/2026"), parent("5/11/2026")] },
      today: TODAY,
      findings: [{ messageId: "noParent" }],
    },
    {
      name: "comments on the review before the last",
      plan: {
        reviews: [REVIEW, { type: "Termly review", date: "2/10/2026" }],
        comments: [pupil("2/10/2026"), parent("4/12/2026")],
      },
      today: TODAY,
      findings: [{ messageId: "noPupil" }],
    },
    {
      name: "a review that people attended, when the day is not known",
      plan: { reviews: [{ ...REVIEW, attended: ["CT"] }], comments: [parent()] },
      findings: [{ messageId: "noPupil" }],
    },
  ],
});
