import { targetIsAchievable } from "../../../src/rules/smart/target-is-achievable";
import { testRule } from "../../helpers/test-rule";

testRule(targetIsAchievable, {
  valid: [
    { name: "a share of the tries", plan: { unassigned: ["Catch a ball in 7 of 10 tries"] } },
    {
      name: "everything right on most days (near miss)",
      plan: { unassigned: ["Name the letters with 100% accuracy on 4 of 5 days"] },
    },
    {
      name: "a bounded “all” (near miss)",
      plan: { unassigned: ["Collect all the equipment for PE with a checklist"] },
    },
    {
      name: "a daily routine (near miss)",
      plan: { unassigned: ["Each day show an adult one finished piece of work"] },
    },
    {
      name: "steps of one routine (near miss)",
      plan: { unassigned: ["Go to the sink, turn on the tap and wash his hands"] },
    },
    {
      name: "two targets in one row, which one-target-a-row points at (near miss)",
      plan: { unassigned: ["Read 20 words and throw a ball to a partner"] },
    },
    {
      name: "an absolute in a long-term target",
      plan: { longTerm: [{ text: "Always feel part of the class" }] },
    },
    { name: "an empty row", plan: { unassigned: [""] } },
  ],
  invalid: [
    {
      name: "always",
      plan: { unassigned: ["Always listen to the teacher"] },
      findings: [{ messageId: "absolute", words: "Always", verdict: "needs-review" }],
    },
    {
      name: "everything right",
      plan: { unassigned: ["Spell words with 100% accuracy"] },
      findings: [{ messageId: "absolute" }],
    },
    {
      name: "all situations",
      plan: { unassigned: ["Use a quiet voice in all situations"] },
      findings: [{ messageId: "absolute", words: "all situations" }],
    },
    {
      name: "an end state nobody can be held to",
      plan: { unassigned: ["Reach her full potential"] },
      findings: [{ messageId: "endState", words: "Reach her full potential" }],
    },
    {
      name: "three outcomes in one",
      plan: { unassigned: ["Read three books, make two friends and join a sports club"] },
      findings: [{ messageId: "bundle" }],
    },
    {
      name: "three traits in one",
      plan: { unassigned: ["Build her confidence, resilience and sense of belonging"] },
      findings: [{ messageId: "bundle" }],
    },
  ],
});
