import { oneTargetARow } from "../../../src/rules/hygiene/one-target-a-row";
import { testRule } from "../../helpers/test-rule";

const plan = (text: string) => ({
  longTerm: [{ text: "Support her in class", shortTerm: [text] }],
});

testRule(oneTargetARow, {
  valid: [
    { name: "one target", plan: plan("Read 20 of the 40 listed words unaided") },
    { name: "a routine", plan: plan("Wash and dry her hands before lunch") },
    { name: "two sides of one skill", plan: plan("Read and spell 20 of the 40 listed words") },
    {
      name: "a second verb about the same thing",
      plan: plan("Count 10 cubes and write them down"),
    },
    { name: "a chain", plan: plan("Pack her bag, then share a snack") },
    { name: "how it is practised", plan: plan("Read 20 words. She will use her word tin.") },
    { name: "a sentence of the adults", plan: plan("Read 20 words. Progress is checked weekly.") },
    { name: "two contexts", plan: plan("Greet a friend in class and in the playground") },
    { name: "a noun that looks like a verb", plan: plan("Read a story about a catch and a throw") },
    {
      name: "a broad long-term target",
      plan: { longTerm: [{ text: "Read more and share toys" }] },
    },
    { name: "a blank row", plan: plan("") },
  ],
  invalid: [
    {
      name: "two skills joined by and",
      plan: plan("Read 20 words and throw a ball to a partner"),
      findings: [
        { messageId: "two", words: "and throw a ball to a partner", verdict: "needs-review" },
      ],
    },
    {
      name: "two skills joined by as well as",
      plan: plan("Will count to 20 as well as share toys with a friend"),
      findings: [{ messageId: "two", words: "as well as share toys with a friend" }],
    },
    {
      name: "a second sentence",
      plan: plan("Read 20 words by Christmas. She will also greet two classmates."),
      findings: [{ messageId: "two", words: "She will also greet two classmates" }],
    },
    {
      name: "a second line",
      plan: plan("To read 20 words\nTo tidy her tray each day"),
      findings: [{ messageId: "two", words: "To tidy her tray each day" }],
    },
  ],
});
