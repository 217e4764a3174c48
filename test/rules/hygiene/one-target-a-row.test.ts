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
    { name: "a name cut short (near miss)", plan: plan("R. will hop five times on each foot") },
    {
      name: "the same thing once more (near miss)",
      plan: plan("I can read 45 common words in a minute. I will do this by Christmas."),
    },
    {
      name: "something asked in the course of it (near miss)",
      plan: plan("Sit with Kai at lunch and ask him one question"),
    },
    {
      name: "things that look like deeds (near miss)",
      plan: plan("Has jotter, pencil and water bottle on her desk, 3 lessons in 4"),
    },
  ],
  invalid: [
    {
      name: "two skills joined by and",
      plan: plan("Read 20 words and throw a ball to a partner"),
      findings: [{ messageId: "two", words: "throw a ball to a partner", verdict: "needs-review" }],
    },
    {
      name: "two skills joined by as well as",
      plan: plan("Will count to 20 as well as share toys with a friend"),
      findings: [{ messageId: "two", words: "share toys with a friend" }],
    },
    {
      name: "a second sentence",
      plan: plan("Read 20 words by Christmas. She will also greet two classmates."),
      findings: [{ messageId: "two", words: "She will also greet two classmates" }],
    },
    {
      name: "two things of different kinds, each with its measure",
      plan: plan("Counts to 20 and uses a spoon by herself at lunch."),
      findings: [{ messageId: "two", words: "uses a spoon by herself at lunch" }],
    },
    {
      name: "a second line",
      plan: plan("To read 20 words\nTo tidy her tray each day"),
      findings: [{ messageId: "two", words: "To tidy her tray each day" }],
    },
  ],
});
