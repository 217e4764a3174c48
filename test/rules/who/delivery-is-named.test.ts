import { deliveryIsNamed } from "../../../src/rules/who/delivery-is-named";
import type { ShortTermSketch } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (...shortTerm: ShortTermSketch[]) => ({
  longTerm: [{ text: "Support reading development", shortTerm }],
});

testRule(deliveryIsNamed, {
  valid: [
    { name: "somebody for each", plan: plan({ text: "Read 20 words", who: "CT, Mum" }) },
    { name: "a form without the column", plan: plan("Read 20 words", "Spell 20 words") },
    {
      name: "an empty row",
      plan: plan({ text: "Read 20 words", who: "CT" }, { text: " ", who: "" }),
    },
    { name: "an empty plan", plan: {} },
    { name: "any words for a person", plan: plan({ text: "Read 20 words", who: "everyone" }) },
  ],
  invalid: [
    {
      name: "nobody for one of two",
      plan: plan({ text: "Read 20 words", who: "CT" }, { text: "Spell 20 words", who: "" }),
      findings: [
        {
          messageId: "nobody",
          target: "Spell 20 words",
          words: "Spell 20 words",
          verdict: "violation",
        },
      ],
    },
    {
      name: "a dash and a non-breaking space for a name",
      plan: plan(
        { text: "Read 20 words", who: "-" },
        { text: "Spell 20 words", who: "\u00a0" },
        { text: "Write 2 lines", who: "CT" },
      ),
      findings: [
        { messageId: "nobody", target: "Read 20 words" },
        { messageId: "nobody", target: "Spell 20 words" },
      ],
    },
    {
      name: "the only target",
      plan: plan({ text: "Read 20 words", who: "" }),
      findings: [{ messageId: "nobody" }],
    },
    {
      name: "nobody in the whole plan, once",
      plan: plan({ text: "Read 20 words", who: "" }, { text: "Spell 20 words", who: "" }),
      findings: [{ messageId: "nobodyYet", target: null, verdict: "violation" }],
    },
    {
      name: "a target under no long-term target",
      plan: {
        ...plan({ text: "Read 20 words", who: "CT" }),
        unassigned: [{ text: "Hop", who: "" }],
      },
      findings: [{ messageId: "nobody", target: "Hop" }],
    },
  ],
});
