import { targetIsSpecific } from "../../../src/rules/smart/target-is-specific";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsSpecific, {
  valid: [
    { name: "a thing to hear", plan: { unassigned: ["Read the first 30 common words aloud"] } },
    { name: "a broad long-term target", plan: { longTerm: [{ text: "Improve reading" }] } },
    {
      name: "a small step with a partner",
      plan: { unassigned: ["Isla will play a board game with one friend"] },
    },
    {
      name: "getting better by doing something (near miss)",
      plan: { unassigned: ["Improve handwriting by writing on every second line"] },
    },
    {
      name: "a wide word made narrow by examples (near miss)",
      plan: { unassigned: ["Use strategies such as counting to ten or squeezing a ball"] },
    },
    {
      name: "adults who help the child do something to be seen (near miss)",
      plan: { unassigned: ["Help Ross to put his coat on its peg"] },
    },
    { name: "a row for later", plan: { unassigned: ["  –  "] } },
    { name: "a plan without targets", plan: {} },
  ],
  invalid: [
    {
      name: "a bare domain",
      plan: { longTerm: [{ text: "Reading", shortTerm: ["Improve reading"] }] },
      findings: [{ messageId: "vagueVerb", words: "Improve reading", verdict: "needs-review" }],
    },
    {
      name: "a trait, with hard spaces",
      plan: { unassigned: ["Ailsa will\u00a0become more confident"] },
      findings: [{ messageId: "vagueVerb", words: "become more confident" }],
    },
    {
      name: "a wide word",
      plan: { unassigned: ["Follow the class rules by Easter"] },
      findings: [{ messageId: "wideWords", words: "Follow the class rules" }],
    },
    {
      name: "an adverb in the place of the behaviour",
      plan: { unassigned: ["Respond appropriately to visitors"] },
      findings: [{ messageId: "adverbOnly", words: "appropriately" }],
    },
    {
      name: "what the adults do",
      plan: { unassigned: ["Staff will provide visual supports"] },
      findings: [{ messageId: "staffAction" }],
    },
    {
      name: "a skill with nothing to it",
      plan: { unassigned: ["To be able to count"] },
      findings: [{ messageId: "bareSkill", words: "count" }],
    },
    {
      name: "a date and no more",
      plan: { unassigned: ["By June 2027 she will"] },
      findings: [{ messageId: "noBehaviour", words: null }],
    },
  ],
});
