import { indicatorSuggestion } from "../../../src/rules/wellbeing/indicator-suggestion";
import { testRule } from "../../helpers/test-rule";

testRule(indicatorSuggestion, {
  valid: [
    {
      name: "the indicator the words speak for",
      plan: { longTerm: [{ text: "Support his reading", indicators: ["achieving"] }] },
    },
    {
      name: "another choice of the group’s, with words that could go either way (near miss)",
      plan: { longTerm: [{ text: "Support his reading", indicators: ["nurtured"] }] },
    },
    {
      name: "several noted, one of them the obvious one (near miss)",
      plan: {
        longTerm: [
          { text: "Read, write and spell in class", indicators: ["achieving", "included"] },
        ],
      },
    },
    { name: "no word that speaks for any", plan: { longTerm: [{ text: "A good year" }] } },
    {
      name: "a form without a place for them",
      plan: { longTerm: [{ text: "Support his reading", indicatorText: null }] },
    },
    {
      name: "something noted that is none of the eight",
      plan: { longTerm: [{ text: "Support his reading", indicatorText: "Literacy" }] },
    },
    { name: "short-term targets only", plan: { unassigned: ["Read 20 words"] } },
  ],
  invalid: [
    {
      name: "none noted",
      plan: { longTerm: [{ text: "Support his reading" }] },
      findings: [{ messageId: "noneNoted", target: "Support his reading", verdict: "note" }],
    },
    {
      name: "none noted, feelings",
      plan: { longTerm: [{ text: "Teach ways of coping with stress and anxiety" }] },
      findings: [{ messageId: "noneNoted" }],
    },
    {
      name: "words that plainly speak for another",
      plan: {
        longTerm: [
          {
            text: "Read stories, write sentences and spell common words",
            indicators: ["nurtured"],
          },
        ],
      },
      findings: [{ messageId: "pointsElsewhere", verdict: "note" }],
    },
  ],
});
