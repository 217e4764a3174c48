import { wordingIsPositive } from "../../../src/rules/tone/wording-is-positive";
import { testRule } from "../../helpers/test-rule";

testRule(wordingIsPositive, {
  valid: [
    {
      name: "what the child will do",
      plan: { longTerm: [{ text: "Help him develop more appropriate behaviours in class" }] },
    },
    {
      name: "support not needed (near miss)",
      plan: { unassigned: ["Pack a bag without prompts"] },
    },
    {
      name: "a limit on reminders (near miss)",
      plan: { unassigned: ["Start work with no more than two reminders"] },
    },
    {
      name: "a full stop (near miss)",
      plan: { unassigned: ["Put a full stop at the end of each sentence"] },
    },
    {
      name: "stopping as a skill (near miss)",
      plan: { unassigned: ["Stop at the kerb and look both ways"] },
    },
    {
      name: "a taught strategy (near miss)",
      plan: { unassigned: ["Walk away from an argument and tell an adult"] },
    },
    {
      name: "what the child does not know yet (near miss)",
      plan: { unassigned: ["Ask about words she does not know"] },
    },
    { name: "an empty row", plan: { unassigned: [""] } },
  ],
  invalid: [
    {
      name: "the guidance’s own example",
      plan: { longTerm: [{ text: "Stop him disrupting the class" }] },
      findings: [{ messageId: "askWithExamples", words: "Stop him", verdict: "needs-review" }],
    },
    {
      name: "a behaviour that should not happen",
      plan: { unassigned: ["Finlay will not hit other children"] },
      findings: [{ messageId: "askWithExamples", words: "will not" }],
    },
    {
      name: "fewer of a thing",
      plan: { unassigned: ["To have fewer tantrums at home time"] },
      findings: [{ messageId: "askWithExamples", words: "fewer tantrums" }],
    },
    {
      name: "a condition in the second half",
      plan: { unassigned: ["Sit at the table for lunch without kicking"] },
      findings: [{ messageId: "askWithExamples", words: "without kicking" }],
    },
    {
      name: "something without an example in the list",
      plan: { unassigned: ["Will no longer need a dummy"] },
      findings: [{ messageId: "ask", words: "no longer" }],
    },
    {
      name: "typed with a curly apostrophe",
      plan: { unassigned: ["Doesn’t shout out in class"] },
      findings: [{ messageId: "askWithExamples", words: "Doesn’t" }],
    },
  ],
});
