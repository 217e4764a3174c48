import { longTermTargetHorizon } from "../../../src/rules/limits/long-term-target-horizon";
import { testRule } from "../../helpers/test-rule";

const TODAY = "2026-11-23";
const plan = (text: string) => ({ longTerm: [{ text, shortTerm: ["Name the stop by 2030"] }] });

testRule(longTermTargetHorizon, {
  valid: [
    { name: "no date at all", plan: plan("Travel by bus alone"), today: TODAY },
    { name: "this session", plan: plan("Travel by bus alone by June 2027"), today: TODAY },
    {
      name: "the end of the session",
      plan: plan("By the end of the session, travel by bus"),
      today: TODAY,
    },
    { name: "a year from today", plan: plan("Travel by bus alone by 23/11/2027"), today: TODAY },
    {
      name: "next June, planned in May",
      plan: plan("Travel by bus by 1 May 2028"),
      today: "2027-05-03",
    },
    {
      name: "a year that is no deadline",
      plan: plan("Travel with the 2028 timetable"),
      today: TODAY,
    },
    { name: "any date when the day is not known", plan: plan("Travel by bus by August 2029") },
    { name: "a blank target", plan: plan(""), today: TODAY },
  ],
  invalid: [
    {
      name: "a day more than a year",
      plan: plan("Travel by bus alone by 24/11/2027"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "24/11/2027", verdict: "needs-review" }],
    },
    {
      name: "the session after next",
      plan: plan("Travel by bus alone by August 2028"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "August 2028" }],
    },
    {
      name: "two years",
      plan: plan("Within two years, travel by bus alone"),
      today: TODAY,
      findings: [{ messageId: "tooFar", words: "Within two years" }],
    },
  ],
});
