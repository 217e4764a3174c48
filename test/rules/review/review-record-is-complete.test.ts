import { reviewRecordIsComplete } from "../../../src/rules/review/review-record-is-complete";
import { testRule } from "../../helpers/test-rule";

const TODAY = "2026-12-20";
const HELD = {
  type: "Termly review",
  date: "4/12/2026",
  invited: ["HT", "CT", "Mum"],
  attended: ["HT", "CT"],
  invitationsSent: "13/11/2026",
  minutesSent: "",
};
const BLANK = {
  type: "",
  date: "",
  invited: [],
  attended: [],
  invitationsSent: "",
  minutesSent: "",
};

testRule(reviewRecordIsComplete, {
  valid: [
    { name: "an empty record", plan: { hasReviewRecord: true }, today: TODAY },
    { name: "an empty entry", plan: { reviews: [BLANK] }, today: TODAY },
    { name: "a complete entry", plan: { reviews: [HELD] }, today: TODAY },
    {
      name: "a review to come, with kind and date",
      plan: { reviews: [{ ...BLANK, type: "Annual review", date: "5/6/2027" }] },
      today: TODAY,
    },
    {
      name: "a form that asks for kind and date only",
      plan: { reviews: [{ type: "Termly review", date: "4/12/2026" }] },
      today: TODAY,
    },
    { name: "a complete entry when the day is not known", plan: { reviews: [HELD] } },
  ],
  invalid: [
    {
      name: "nobody noted as attending",
      plan: { reviews: [{ ...HELD, attended: [] }] },
      today: TODAY,
      findings: [
        { messageId: "incomplete", target: null, words: "4/12/2026", verdict: "violation" },
      ],
    },
    {
      name: "attending noted as spaces, on the day itself",
      plan: { reviews: [{ ...HELD, attended: [" "] }] },
      today: "2026-12-04",
      findings: [{ messageId: "incomplete" }],
    },
    {
      name: "no kind and no invitations, in one finding",
      plan: { reviews: [{ ...HELD, type: "", invitationsSent: "", invited: [] }] },
      today: TODAY,
      findings: [
        {
          messageId: "incomplete",
          words: "4/12/2026",
        },
      ],
    },
    {
      name: "a meeting without a date that people attended",
      plan: { reviews: [{ ...HELD, date: "" }] },
      today: TODAY,
      findings: [{ messageId: "incomplete", words: "Termly review" }],
    },
    {
      name: "a row prepared for later, as a note",
      plan: { reviews: [{ ...BLANK, type: "Annual review" }] },
      today: TODAY,
      findings: [{ messageId: "notPlanned", words: "Annual review", verdict: "note" }],
    },
    {
      name: "a review to come without a kind, as a note",
      plan: { reviews: [{ ...BLANK, date: "5/6/2027" }] },
      today: TODAY,
      findings: [{ messageId: "notPlanned", words: "5/6/2027" }],
    },
    {
      name: "each of two entries",
      plan: {
        reviews: [{ ...HELD, invited: [] }, HELD, { ...HELD, attended: [], date: "2/10/2026" }],
      },
      today: TODAY,
      findings: [{ messageId: "incomplete" }, { messageId: "incomplete", words: "2/10/2026" }],
    },
  ],
});
