import { invitationsInGoodTime } from "../../../src/rules/review/invitations-in-good-time";
import { testRule } from "../../helpers/test-rule";

const TODAY = "2026-12-20";
const review = (date: string, invitationsSent?: string) => ({
  reviews: [
    { type: "Termly review", date, ...(invitationsSent === undefined ? {} : { invitationsSent }) },
  ],
});

testRule(invitationsInGoodTime, {
  valid: [
    { name: "exactly two weeks", plan: review("4/12/2026", "20/11/2026"), today: TODAY },
    {
      name: "a month, with words around it",
      plan: review("4/12/2026", "4/11/26 by email"),
      today: TODAY,
    },
    { name: "a form that does not ask", plan: review("4/12/2026"), today: TODAY },
    { name: "yes instead of a date", plan: review("4/12/2026", "yes"), today: TODAY },
    { name: "a date nobody can read", plan: review("early Dec?", "30/11/2026"), today: TODAY },
    {
      name: "a month that may be soon enough",
      plan: review("Dec 2026", "20/11/2026"),
      today: TODAY,
    },
    { name: "a review in two weeks, none noted yet", plan: review("3/1/2027", ""), today: TODAY },
    { name: "a past review, none noted", plan: review("4/12/2026", ""), today: TODAY },
    { name: "none noted when the day is not known", plan: review("4/12/2026", " ") },
    {
      name: "a week where a school finds it enough",
      plan: review("4/12/2026", "27/11/2026"),
      options: { leastWeeks: 1 },
    },
  ],
  invalid: [
    {
      name: "a day less than two weeks",
      plan: review("4/12/2026", "21/11/2026"),
      today: TODAY,
      findings: [{ messageId: "late", words: "21/11/2026", verdict: "needs-review" }],
    },
    {
      name: "the same day, when today is not known",
      plan: review("4/12/2026", "4/12/2026"),
      findings: [{ messageId: "late" }],
    },
    {
      name: "invitations after the review",
      plan: review("4/12/2026", "5/12/2026"),
      today: TODAY,
      findings: [{ messageId: "afterMeeting", verdict: "needs-review" }],
    },
    {
      name: "a review in 13 days, none noted yet",
      plan: review("2/1/2027", ""),
      today: TODAY,
      findings: [{ messageId: "notSent", words: null, verdict: "needs-review" }],
    },
  ],
});
