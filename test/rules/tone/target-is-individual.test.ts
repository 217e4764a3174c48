import { targetIsIndividual } from "../../../src/rules/tone/target-is-individual";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsIndividual, {
  valid: [
    { name: "a target for one child", plan: { unassigned: ["Isla will read 20 words"] } },
    {
      name: "taking part with the whole class (near miss)",
      plan: { unassigned: ["Answer one question in a whole-class discussion"] },
    },
    {
      name: "speaking to the class (near miss)",
      plan: { unassigned: ["Share her news with the class on Mondays"] },
    },
    {
      name: "all of something else (near miss)",
      plan: { unassigned: ["Name all the pupils at his table"] },
    },
    {
      name: "a group activity (near miss)",
      plan: { unassigned: ["Join the reading group for ten minutes"] },
    },
    { name: "the stage as a place", plan: { unassigned: ["Say hello to the P4 teacher"] } },
    { name: "an empty row", plan: { unassigned: [""] } },
  ],
  invalid: [
    {
      name: "all pupils",
      plan: { unassigned: ["All pupils will learn their tables"] },
      findings: [{ messageId: "classWide", words: "All pupils will", verdict: "needs-review" }],
    },
    {
      name: "the whole class",
      plan: { unassigned: ["The whole class will follow the reading scheme"] },
      findings: [{ messageId: "classWide", words: "The whole class will" }],
    },
    {
      name: "a stage",
      plan: { longTerm: [{ text: "P5 will complete the spelling programme" }] },
      findings: [{ messageId: "classWide", words: "P5 will" }],
    },
    {
      name: "the usual work",
      plan: { unassigned: ["Continue with normal class work"] },
      findings: [{ messageId: "classWide" }],
    },
    {
      name: "what others have",
      plan: { unassigned: ["Maths: same as the rest of P3"] },
      findings: [{ messageId: "classWide", words: "same as the rest" }],
    },
  ],
});
