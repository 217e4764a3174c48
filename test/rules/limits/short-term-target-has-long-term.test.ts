import { shortTermTargetHasLongTerm } from "../../../src/rules/limits/short-term-target-has-long-term";
import { testRule } from "../../helpers/test-rule";

const READING = { text: "Support reading development", shortTerm: ["Read 20 words"] };

testRule(shortTermTargetHasLongTerm, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "a step under its long-term target", plan: { longTerm: [READING] } },
    { name: "an empty row under none", plan: { longTerm: [READING], unassigned: [" "] } },
    { name: "long-term targets only", plan: { longTerm: [{ text: "Support reading" }] } },
  ],
  invalid: [
    {
      name: "one that stands under none",
      plan: { longTerm: [READING], unassigned: ["Hang up his coat"] },
      findings: [
        {
          messageId: "noLongTerm",
          target: "Hang up his coat",
          words: "Hang up his coat",
          verdict: "violation",
        },
      ],
    },
    {
      name: "one under a long-term cell that is empty",
      plan: { longTerm: [READING, { text: "", shortTerm: ["Hang up his coat"] }] },
      findings: [{ messageId: "noLongTerm", target: "Hang up his coat" }],
    },
    {
      name: "a plan without any long-term target, once",
      plan: { unassigned: ["Hang up his coat", "Pack his bag"] },
      findings: [{ messageId: "noLongTermAtAll", target: null, verdict: "violation" }],
    },
    {
      name: "a blank long-term cell and nothing else",
      plan: { longTerm: [{ text: "", shortTerm: ["Hang up his coat"] }] },
      findings: [{ messageId: "noLongTermAtAll" }],
    },
    {
      name: "a form that keeps the two kinds apart, once and as a question",
      plan: {
        longTerm: [{ text: "Support reading" }, { text: "Help him make friends" }],
        unassigned: ["Read 20 words", "Greet a friend"],
      },
      findings: [{ messageId: "linksNotShown", target: null, verdict: "needs-review" }],
    },
  ],
});
