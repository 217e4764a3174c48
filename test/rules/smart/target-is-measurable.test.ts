import { targetIsMeasurable } from "../../../src/rules/smart/target-is-measurable";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsMeasurable, {
  valid: [
    { name: "how many", plan: { unassigned: ["Read 30 of the 40 listed words"] } },
    { name: "how often", plan: { unassigned: ["Hand in homework twice a week"] } },
    { name: "how long", plan: { unassigned: ["Sit with the group for ten minutes"] } },
    { name: "how much help", plan: { unassigned: ["Put on her coat without help"] } },
    { name: "a list that ends", plan: { unassigned: ["Sound out the letters s, a, t and p"] } },
    {
      name: "a filled success-criteria cell",
      plan: { unassigned: [{ text: "Ask an adult for help", success: "4 of 5 maths lessons" }] },
    },
    {
      name: "a long-term target",
      plan: { longTerm: [{ text: "Support his reading development" }] },
    },
    { name: "an empty row", plan: { unassigned: [""] } },
  ],
  invalid: [
    {
      name: "nothing to count",
      plan: { unassigned: ["Ask an adult for help in class"] },
      findings: [{ messageId: "noMeasure", words: null, verdict: "needs-review" }],
    },
    {
      name: "a soft measure",
      plan: { unassigned: ["Visit the library regularly"] },
      findings: [{ messageId: "softMeasure", words: "regularly" }],
    },
    {
      name: "a number that counts nothing (near miss)",
      plan: { unassigned: ["Follow a two-step instruction in class"] },
      findings: [{ messageId: "noMeasure" }],
    },
    {
      name: "a date, which is no measure (near miss)",
      plan: { unassigned: ["Read aloud to the class by 12 December 2026"] },
      findings: [{ messageId: "noMeasure" }],
    },
    {
      name: "an empty success-criteria cell",
      plan: { unassigned: [{ text: "Take turns in board games", success: " " }] },
      findings: [{ messageId: "noMeasure", target: "Take turns in board games" }],
    },
    {
      name: "more independence (near miss)",
      plan: { unassigned: ["Dress for PE more independently"] },
      findings: [{ messageId: "softMeasure" }],
    },
  ],
});
