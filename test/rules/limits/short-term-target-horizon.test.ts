import { shortTermTargetHorizon } from "../../../src/rules/limits/short-term-target-horizon";
import { testRule } from "../../helpers/test-rule";

const TODAY = "2026-11-16";
/** A school that goes on until the last days of January before its second break. */
const LATE_TERMS = [
  { starts: "2026-08-18", ends: "2026-10-09" },
  { starts: "2026-10-20", ends: "2027-01-29" },
  { starts: "2027-02-08", ends: "2027-03-31" },
  { starts: "2027-04-19", ends: "2027-07-02" },
];

function plan(when: string | undefined, text = "Read 20 of the 40 words", evaluation?: string) {
  const target = {
    text,
    ...(when === undefined ? {} : { when }),
    ...(evaluation === undefined ? {} : { evaluation }),
  };
  return { longTerm: [{ text: "Support reading development", shortTerm: [target] }] };
}

testRule(shortTermTargetHorizon, {
  valid: [
    { name: "the last day of the 8 weeks", plan: plan("11/1/2027"), today: TODAY },
    { name: "the end of the term", plan: plan("end of Term 2"), today: TODAY },
    {
      name: "the end of the school's own term",
      plan: plan(undefined, "Read 20 words by the end of Term 2"),
      today: TODAY,
      terms: LATE_TERMS,
    },
    { name: "December, set in September", plan: plan("12/12/2026"), today: "2026-09-01" },
    {
      name: "the next term in the last weeks of this one",
      plan: plan("2/4/2027"),
      today: "2026-12-01",
    },
    { name: "a month that begins in time", plan: plan("Jan 2027"), today: TODAY },
    { name: "one term", plan: plan("one term"), today: TODAY },
    { name: "6-8 weeks", plan: plan("6-8 weeks"), today: TODAY },
    { name: "no date", plan: plan("ongoing"), today: TODAY },
    { name: "an empty cell", plan: plan(" "), today: TODAY },
    { name: "a form without dates", plan: plan(undefined), today: TODAY },
    { name: "a date that is past", plan: plan("12/6/2026"), today: TODAY },
    {
      name: "a target achieved early",
      plan: plan("June 2027", "Read 20 words", "Achieved"),
      today: TODAY,
    },
    { name: "any date when the day is not known", plan: plan("June 2027") },
    {
      name: "12 weeks where a school allows them",
      plan: plan("8/2/2027"),
      today: TODAY,
      options: { mostWeeks: 12 },
    },
    {
      name: "a column that counts before the words",
      plan: plan("4/12/2026", "Read 20 words by June 2027"),
      today: TODAY,
    },
  ],
  invalid: [
    {
      name: "the end of Term 3 by the school's own dates",
      plan: plan(undefined, "Read 20 words by the end of Term 3"),
      today: TODAY,
      terms: LATE_TERMS,
      findings: [{ messageId: "tooFar", words: "end of Term 3" }],
    },
    {
      name: "a day more than the 8 weeks",
      plan: plan("12/1/2027"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "12/1/2027", verdict: "needs-review" }],
    },
    {
      name: "June, in November",
      plan: plan("June"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "June" }],
    },
    {
      name: "12 weeks",
      plan: plan("12 weeks"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "12 weeks" }],
    },
    {
      name: "a date in the target's own words",
      plan: plan("", "By the end of the session, read 200 words"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "end of the session" }],
    },
    {
      name: "the further of two dates",
      plan: plan("Set 1/9/26, review 4/6/27"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "4/6/27" }],
    },
  ],
});
