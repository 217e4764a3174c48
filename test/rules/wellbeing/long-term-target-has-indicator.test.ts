import { longTermTargetHasIndicator } from "../../../src/rules/wellbeing/long-term-target-has-indicator";
import { testRule } from "../../helpers/test-rule";

testRule(longTermTargetHasIndicator, {
  valid: [
    { name: "one noted", plan: { longTerm: [{ text: "Reading", indicators: ["achieving"] }] } },
    {
      name: "two noted as one",
      plan: {
        longTerm: [
          {
            text: "Rules",
            indicators: ["respected", "responsible"],
            indicatorText: "Respected and Responsible",
          },
        ],
      },
    },
    {
      name: "a form without a place for them",
      plan: { longTerm: [{ text: "Reading", indicatorText: null }] },
    },
    { name: "an empty row", plan: { longTerm: [{ text: " " }] } },
    { name: "short-term targets only", plan: { unassigned: ["Read 20 words"] } },
  ],
  invalid: [
    {
      name: "none noted",
      plan: { longTerm: [{ text: "Reading" }] },
      findings: [{ messageId: "none", target: "Reading", words: null, verdict: "violation" }],
    },
    {
      name: "nothing but a dash",
      plan: { longTerm: [{ text: "Reading", indicatorText: " – " }] },
      findings: [{ messageId: "none" }],
    },
    {
      name: "a word that is none of the eight",
      plan: { longTerm: [{ text: "Reading", indicatorText: "Literacy" }] },
      findings: [{ messageId: "unknown", words: "Literacy", verdict: "needs-review" }],
    },
    {
      name: "one of two targets",
      plan: { longTerm: [{ text: "Reading", indicators: ["achieving"] }, { text: "Friends" }] },
      findings: [{ messageId: "none", target: "Friends" }],
    },
  ],
});
