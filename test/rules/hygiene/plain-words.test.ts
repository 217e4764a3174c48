import { plainWords } from "../../../src/rules/hygiene/plain-words";
import type { ShortTermSketch } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (...shortTerm: ShortTermSketch[]) => ({
  longTerm: [{ text: "Support her speech", shortTerm }],
});

testRule(plainWords, {
  valid: [
    { name: "plain words", plan: plan("Point to 10 of 12 symbols") },
    {
      name: "initials of staff in the column that says who",
      plan: plan({ text: "Point to 10 symbols", who: "CT, PSA, SALT" }),
    },
    { name: "initials everybody knows", plan: plan("Join in with PE, and name 3 TV characters") },
    {
      name: "initials explained in brackets",
      plan: plan("Use the speech and language therapist’s (SALT) cards"),
    },
    {
      name: "initials explained somewhere else",
      plan: plan("Show the SALT cards", {
        text: "Read 5 words",
        strategies: "SALT = speech and language therapist",
      }),
    },
    {
      name: "unlisted initials explained by their words",
      plan: plan("Use the QTR board", {
        text: "Read 5 words",
        strategies: "The quiet time room is open",
      }),
    },
    { name: "letters to be learned", plan: plan("Write the letters S, A, T, P and I") },
    { name: "a text in capitals", plan: plan("POINT TO 10 PSA SYMBOLS") },
    { name: "a loud word", plan: plan("Say NO or STOP to a friend") },
    {
      name: "a pupil's own words",
      plan: { comments: [{ by: "pupil", text: "I like SALT and my PSA" }] },
    },
    {
      name: "initials the school's families know",
      plan: plan("Follow the PECS routine"),
      options: { known: ["PECS"] },
    },
    { name: "a class", plan: plan("Play with two P3 pupils") },
  ],
  invalid: [
    {
      name: "initials in a target",
      plan: plan("Ask the PSA for help on 4 of 5 days"),
      findings: [{ messageId: "known", words: "PSA", verdict: "needs-review" }],
    },
    {
      name: "initials in a strategy",
      plan: plan({ text: "Point to 10 symbols", strategies: "As advised by SALT" }),
      findings: [{ messageId: "known", target: "Point to 10 symbols", words: "SALT" }],
    },
    {
      name: "the same initials once for the plan",
      plan: plan("Ask the PSA for help", "Show the PSA a picture"),
      findings: [{ messageId: "known", target: "Ask the PSA for help" }],
    },
    {
      name: "several initials",
      plan: plan("Use AAC with the OTs"),
      findings: [
        { messageId: "known", words: "AAC" },
        { messageId: "known", words: "OT" },
      ],
    },
    {
      name: "initials that are on no list",
      plan: plan("Follow the DRTX plan"),
      findings: [{ messageId: "unknown", words: "DRTX" }],
    },
  ],
});
