import { evaluationIsRecorded } from "../../../src/rules/review/evaluation-is-recorded";
import type { ShortTermSketch } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (...shortTerm: ShortTermSketch[]) => ({
  longTerm: [{ text: "Support reading development", shortTerm }],
});
const TARGET = { text: "Read 20 words", when: "12/12/2026", evaluation: "" };

testRule(evaluationIsRecorded, {
  valid: [
    { name: "a date to come", plan: plan(TARGET), today: "2026-11-23" },
    { name: "two weeks to the day", plan: plan(TARGET), today: "2026-12-26" },
    {
      name: "an evaluation",
      plan: plan({ ...TARGET, evaluation: "Achieved" }),
      today: "2027-01-15",
    },
    {
      name: "a form without the column",
      plan: plan({ text: "Read 20 words", when: "12/12/2026" }),
      today: "2027-01-15",
    },
    { name: "no date", plan: plan({ ...TARGET, when: "ongoing" }), today: "2027-01-15" },
    {
      name: "a month that is not over for two weeks",
      plan: plan({ ...TARGET, when: "Dec 2026" }),
      today: "2027-01-14",
    },
    { name: "a length of time", plan: plan({ ...TARGET, when: "6 weeks" }), today: "2027-01-15" },
    { name: "any day when it is not known", plan: plan({ ...TARGET, when: "1/1/2020" }) },
    { name: "an empty row", plan: plan({ ...TARGET, text: "" }), today: "2027-01-15" },
    {
      name: "longer where a school waits longer",
      plan: plan(TARGET),
      today: "2027-01-15",
      options: { graceWeeks: 6 },
    },
  ],
  invalid: [
    {
      name: "a day more than two weeks",
      plan: plan(TARGET),
      today: "2026-12-27",
      findings: [
        {
          messageId: "notEvaluated",
          target: "Read 20 words",
          words: "12/12/2026",
          verdict: "violation",
        },
      ],
    },
    {
      name: "a dash for an evaluation",
      plan: plan({ ...TARGET, evaluation: " – " }),
      today: "2027-01-15",
      findings: [{ messageId: "notEvaluated" }],
    },
    {
      name: "a date in the target's words",
      plan: plan({ text: "Read 20 words by Christmas", evaluation: "" }),
      today: "2027-01-15",
      findings: [{ messageId: "notEvaluated", words: "by Christmas" }],
    },
    {
      name: "each target that is not evaluated",
      plan: plan(
        TARGET,
        { ...TARGET, text: "Spell 20 words", evaluation: "Partly" },
        { ...TARGET, text: "Write 2 lines" },
      ),
      today: "2027-01-15",
      findings: [
        { messageId: "notEvaluated", target: "Read 20 words" },
        { messageId: "notEvaluated", target: "Write 2 lines" },
      ],
    },
  ],
});
