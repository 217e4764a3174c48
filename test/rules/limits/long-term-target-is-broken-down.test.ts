import { longTermTargetIsBrokenDown } from "../../../src/rules/limits/long-term-target-is-broken-down";
import { testRule } from "../../helpers/test-rule";

const READING = { text: "Support reading development", shortTerm: ["Read 20 words"] };
const COPING = "Teach ways of coping with stress";

testRule(longTermTargetIsBrokenDown, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "a blank form", plan: { longTerm: [{ text: "", shortTerm: ["", ""] }] } },
    { name: "one step each", plan: { longTerm: [READING] } },
    { name: "a blank block beside a filled one", plan: { longTerm: [READING, { text: " " }] } },
    {
      name: "a form that keeps the two kinds apart",
      plan: { longTerm: [{ text: COPING }], unassigned: ["Read 20 words"] },
    },
  ],
  invalid: [
    {
      name: "a target without a step beside one that has some",
      plan: { longTerm: [READING, { text: COPING }] },
      findings: [
        { messageId: "notBrokenDown", target: COPING, words: COPING, verdict: "violation" },
      ],
    },
    {
      name: "a target with empty rows only",
      plan: { longTerm: [READING, { text: COPING, shortTerm: ["", "…".repeat(0), "-"] }] },
      findings: [{ messageId: "notBrokenDown", target: COPING }],
    },
    {
      name: "a plan just begun, once and as a note",
      plan: { longTerm: [{ text: COPING }, { text: READING.text }] },
      findings: [{ messageId: "notStarted", target: null, verdict: "note" }],
    },
    {
      name: "two of three",
      plan: { longTerm: [{ text: COPING }, READING, { text: "Help him make friends" }] },
      findings: [
        { messageId: "notBrokenDown", target: COPING },
        { messageId: "notBrokenDown", target: "Help him make friends" },
      ],
    },
  ],
});
