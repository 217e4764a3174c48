import { minutesAreSent } from "../../../src/rules/review/minutes-are-sent";
import { testRule } from "../../helpers/test-rule";

const review = (minutesSent?: string, date = "4/12/2026") => ({
  reviews: [{ type: "Termly review", date, ...(minutesSent === undefined ? {} : { minutesSent }) }],
});

testRule(minutesAreSent, {
  valid: [
    { name: "minutes with a date", plan: review("11/12/2026"), today: "2027-01-15" },
    { name: "minutes with a word", plan: review("yes, by email"), today: "2027-01-15" },
    { name: "sent on the day", plan: review("4/12/2026"), today: "2027-01-15" },
    { name: "a form that does not ask", plan: review(), today: "2027-01-15" },
    { name: "a review to come", plan: review("", "5/2/2027"), today: "2027-01-15" },
    { name: "a review without a date", plan: review("", ""), today: "2027-01-15" },
    { name: "any review when the day is not known", plan: review("") },
    {
      name: "a word that only begins like no",
      plan: review("Noted and sent"),
      today: "2027-01-15",
    },
  ],
  invalid: [
    {
      name: "nothing after three weeks and a day",
      plan: review(""),
      today: "2026-12-26",
      findings: [{ messageId: "notSent", words: null, verdict: "violation" }],
    },
    {
      name: "nothing after exactly three weeks, as a note",
      plan: review(""),
      today: "2026-12-25",
      findings: [{ messageId: "notYetSent", verdict: "note" }],
    },
    {
      name: "not yet",
      plan: review("Not yet"),
      today: "2027-01-15",
      findings: [{ messageId: "notSent", words: "Not yet" }],
    },
    {
      name: "minutes before the review",
      plan: review("3/12/2026"),
      today: "2027-01-15",
      findings: [{ messageId: "beforeMeeting", words: "3/12/2026", verdict: "needs-review" }],
    },
    {
      name: "nothing after two weeks where a school wants it in one",
      plan: review(" "),
      today: "2026-12-18",
      options: { mostWeeks: 1 },
      findings: [{ messageId: "notSent" }],
    },
  ],
});
