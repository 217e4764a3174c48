import { noDuplicateTargets } from "../../../src/rules/hygiene/no-duplicate-targets";
import type { ShortTermSketch } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (...shortTerm: ShortTermSketch[]) => ({
  longTerm: [{ text: "Support reading development", shortTerm }],
});
const WORDS = "Read 20 of the 40 listed words unaided";

testRule(noDuplicateTargets, {
  valid: [
    { name: "one target", plan: { unassigned: [WORDS] } },
    { name: "two different targets", plan: plan(WORDS, "Sound out 8 of 10 new words") },
    {
      name: "another stretch of the list",
      plan: plan("Read words 1 to 20", "Read words 21 to 40"),
    },
    {
      name: "other sounds",
      plan: plan("Say the sounds s, t, p in words", "Say the sounds b, d, g in words"),
    },
    {
      name: "one word apart in a short target",
      plan: plan("Ask an adult for help in maths", "Ask a friend for help in maths"),
    },
    { name: "empty rows", plan: plan("", "", " ") },
    {
      name: "last term's target carried on",
      plan: plan({ text: WORDS, evaluation: "Ongoing: 14" }, { text: WORDS, evaluation: "" }),
    },
    {
      name: "likeness below the share that is set",
      plan: plan(
        "Read the listed words unaided in class to a partner",
        "Read the listed words unaided in class to the teacher",
      ),
      options: { alike: 0.95 },
    },
  ],
  invalid: [
    {
      name: "the same words",
      plan: plan(WORDS, WORDS),
      findings: [{ messageId: "same", target: WORDS, words: WORDS, verdict: "violation" }],
    },
    {
      name: "the same words but for capitals, stops and spaces",
      plan: plan(WORDS, "read 20 of the 40  listed words unaided."),
      findings: [{ messageId: "same" }],
    },
    {
      name: "the same words under another long-term target",
      plan: {
        longTerm: [
          { text: "Support reading", shortTerm: [WORDS] },
          { text: "Help her at home", shortTerm: [WORDS] },
        ],
      },
      findings: [{ messageId: "same" }],
    },
    {
      name: "a step in the words of its long-term target",
      plan: plan("Support reading development"),
      findings: [{ messageId: "same", target: "Support reading development" }],
    },
    {
      name: "the same target with another date",
      plan: plan(`${WORDS} by 12 December 2026`, `${WORDS} by Easter`),
      findings: [{ messageId: "alike", verdict: "needs-review" }],
    },
    {
      name: "three times the same",
      plan: plan(WORDS, WORDS, WORDS),
      findings: [{ messageId: "same" }, { messageId: "same" }],
    },
  ],
});
