import { targetIsTimed } from "../../../src/rules/smart/target-is-timed";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsTimed, {
  valid: [
    { name: "a date in the target", plan: { unassigned: ["Read 30 words by 12 December 2026"] } },
    { name: "a term in the target", plan: { unassigned: ["Tie laces by the end of Term 2"] } },
    { name: "Scottish holidays", plan: { unassigned: ["Count to 50 by the tattie holidays"] } },
    {
      name: "a date in the form’s own column",
      plan: { unassigned: [{ text: "Read 30 words", when: "12/12/26" }] },
    },
    {
      name: "a column filled in a way of its own",
      plan: { unassigned: [{ text: "Read 30 words", when: "Before the panto" }] },
    },
    {
      name: "an open-ended column beside a date in the target (near miss)",
      plan: { unassigned: [{ text: "Read 30 words by Easter", when: "ongoing" }] },
    },
    {
      name: "a date beside “ongoing” (near miss)",
      plan: { unassigned: [{ text: "Read 30 words", when: "Ongoing, by 12 December" }] },
    },
    { name: "a long-term target", plan: { longTerm: [{ text: "Improve reading" }] } },
    { name: "an empty row", plan: { unassigned: [{ text: "", when: "" }] } },
  ],
  invalid: [
    {
      name: "no date at all",
      plan: { unassigned: ["Read 30 of the listed words"] },
      findings: [{ messageId: "noDeadline", words: null, verdict: "needs-review" }],
    },
    {
      name: "how often, which is no date (near miss)",
      plan: { unassigned: ["Read aloud three times a week"] },
      findings: [{ messageId: "noDeadline" }],
    },
    {
      name: "how long the skill must hold (near miss)",
      plan: { unassigned: ["Name five shapes on 3 of 4 days in a fortnight"] },
      findings: [{ messageId: "noDeadline" }],
    },
    {
      name: "the end of a lesson (near miss)",
      plan: { unassigned: ["Finish the worksheet by the end of the lesson"] },
      findings: [{ messageId: "noDeadline" }],
    },
    {
      name: "an empty column",
      plan: { unassigned: [{ text: "Read 30 words", when: " " }] },
      findings: [{ messageId: "noDeadline" }],
    },
    {
      name: "an open-ended column",
      plan: { unassigned: [{ text: "Read 30 words", when: "Ongoing" }] },
      findings: [{ messageId: "openEnded", words: "Ongoing" }],
    },
  ],
});
