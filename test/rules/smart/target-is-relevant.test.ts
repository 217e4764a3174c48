import { targetIsRelevant } from "../../../src/rules/smart/target-is-relevant";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsRelevant, {
  valid: [
    {
      name: "a step of the same area",
      plan: {
        longTerm: [{ text: "Support his reading development", shortTerm: ["Spell 20 words"] }],
      },
    },
    {
      name: "areas that serve one another (near miss)",
      plan: {
        longTerm: [{ text: "Improve literacy", shortTerm: ["Hold a pencil with three fingers"] }],
      },
    },
    {
      name: "a word in common (near miss)",
      plan: {
        longTerm: [
          { text: "Swim with confidence", shortTerm: ["Count 20 coins for the swimming pool"] },
        ],
      },
    },
    {
      name: "an indicator in common (near miss)",
      plan: {
        longTerm: [
          {
            text: "Better motor skills",
            indicators: ["achieving"],
            shortTerm: ["Count to 100 in tens"],
          },
        ],
      },
    },
    {
      name: "a long-term target about anything",
      plan: { longTerm: [{ text: "A good year", shortTerm: ["Count to 100 in tens"] }] },
    },
    {
      name: "a step about anything",
      plan: { longTerm: [{ text: "Improve reading", shortTerm: ["Use the blue tray"] }] },
    },
    { name: "no long-term target", plan: { unassigned: ["Count to 100 in tens"] } },
    {
      name: "an empty row",
      plan: { longTerm: [{ text: "Improve reading", shortTerm: [""] }] },
    },
  ],
  invalid: [
    {
      name: "number under movement",
      plan: {
        longTerm: [
          {
            text: "Help him develop better gross motor skills",
            indicators: ["active"],
            shortTerm: ["Kick a ball into a goal", "Name ten fractions in maths"],
          },
        ],
      },
      findings: [
        {
          messageId: "otherArea",
          target: "Name ten fractions in maths",
          words: null,
          verdict: "needs-review",
        },
      ],
    },
    {
      name: "reading under personal care",
      plan: {
        longTerm: [
          {
            text: "Look after her own toilet needs",
            indicators: ["healthy"],
            shortTerm: ["Decode ten short-vowel items in phonics"],
          },
        ],
      },
      findings: [{ messageId: "otherArea" }],
    },
    {
      name: "swimming under maths",
      plan: {
        longTerm: [{ text: "Improve numeracy", shortTerm: ["Jump off a low step and balance"] }],
      },
      findings: [{ messageId: "otherArea" }],
    },
  ],
});
