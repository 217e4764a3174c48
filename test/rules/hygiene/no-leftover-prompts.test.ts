import { noLeftoverPrompts } from "../../../src/rules/hygiene/no-leftover-prompts";
import type { ShortTermSketch } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (...shortTerm: ShortTermSketch[]) => ({
  longTerm: [{ text: "Support reading development", shortTerm }],
});

testRule(noLeftoverPrompts, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "a good target", plan: plan({ text: "Read 20 words", who: "CT", when: "12/12/2026" }) },
    { name: "sounds in brackets", plan: plan("Say [s] and [sh] in 8 of 10 words") },
    { name: "a bracket with an example", plan: plan("Name the parts (e.g. wing, tail) of a bird") },
    { name: "a child who clicks", plan: plan("Click on the right picture and here on the sound") },
    { name: "a child who types", plan: plan("Type his name and address") },
    { name: "a list that ends in etc.", plan: plan("Name 5 fruits: apple, pear, etc.") },
    { name: "a bracket that speaks of text", plan: plan("Retell a page [with text and pictures]") },
    { name: "size XXL", plan: plan("Sort jumpers marked S, M, XL") },
    { name: "one question mark", plan: plan("Answer “where is it?” in 8 of 10 pictures") },
    {
      name: "a comment that trails off",
      plan: { comments: [{ by: "pupil", text: "I like reading but…" }] },
    },
  ],
  invalid: [
    {
      name: "the prompt of a form control",
      plan: plan({ text: "Read 20 words", when: "Click or tap here to enter a date." }),
      findings: [
        {
          messageId: "prompt",
          target: "Read 20 words",
          words: "Click or tap here to enter a date",
          verdict: "violation",
        },
      ],
    },
    {
      name: "a bracketed name",
      plan: plan("[Name] will read 20 words"),
      findings: [{ messageId: "prompt", words: "[Name]" }],
    },
    {
      name: "the guidance's own blank",
      plan: plan("Support (child’s name) with reading"),
      findings: [{ messageId: "prompt", words: "(child’s name)" }],
    },
    {
      name: "a date to be filled in",
      plan: plan({ text: "Read 20 words", when: "xx/xx/xxxx" }),
      findings: [{ messageId: "prompt", words: "xx/xx/xxxx" }],
    },
    {
      name: "an order to the writer",
      plan: plan("Insert target here"),
      findings: [{ messageId: "prompt", words: "Insert target here" }],
    },
    {
      name: "a name as XXX",
      plan: plan("XXX will read 20 words"),
      findings: [{ messageId: "prompt", words: "XXX" }],
    },
    {
      name: "a review still with its prompt",
      plan: { reviews: [{ type: "Choose an item.", date: "4/12/2026" }] },
      findings: [{ messageId: "prompt", target: null, words: "Choose an item" }],
    },
    {
      name: "the same prompt in many places, once",
      plan: plan(
        { text: "Read 20 words", when: "dd/mm/yyyy" },
        { text: "Spell 20 words", when: "dd/mm/yyyy" },
        { text: "Write 2 lines", when: "DD/MM/YYYY" },
      ),
      findings: [{ messageId: "promptInMany", target: "Read 20 words" }],
    },
    {
      name: "TBC",
      plan: plan({ text: "Read 20 words", who: "TBC" }),
      findings: [{ messageId: "unfinished", words: "TBC", verdict: "needs-review" }],
    },
    {
      name: "a sentence that breaks off",
      plan: plan("Read 20 words and …"),
      findings: [{ messageId: "unfinished", words: "…" }],
    },
    {
      name: "two places to be agreed, once",
      plan: plan(
        { text: "Read 20 words", when: "to be agreed" },
        { text: "Spell 20 words", when: "to be agreed" },
      ),
      findings: [{ messageId: "unfinishedInMany", words: "to be agreed" }],
    },
  ],
});
