import { shortTermTargetCount } from "../../../src/rules/limits/short-term-target-count";
import { testRule } from "../../helpers/test-rule";

function plan(count: number, achieved = 0, words = "Achieved") {
  const shortTerm = Array.from({ length: count }, (_, index) => ({
    text: `Read page ${index + 1} aloud`,
    evaluation: index < achieved ? words : "",
  }));
  return { longTerm: [{ text: "Support reading development", shortTerm }] };
}

testRule(shortTermTargetCount, {
  valid: [
    { name: "a plan without targets", plan: {}, setting: "mainstream" },
    { name: "one target: fewer is fine", plan: plan(1), setting: "mainstream" },
    { name: "8 in a mainstream school", plan: plan(8), setting: "mainstream" },
    { name: "8 in pre-school", plan: plan(8), setting: "preschool" },
    { name: "12 in special education", plan: plan(12), setting: "special" },
    { name: "8 where the school is not known", plan: plan(8) },
    { name: "9, one of them achieved", plan: plan(9, 1), setting: "mainstream" },
    {
      name: "9, one of them met in full",
      plan: plan(9, 1, "Met on 2/10/2026"),
      setting: "preschool",
    },
    {
      name: "8 and the empty rows of the form",
      plan: {
        longTerm: [
          {
            text: "Support reading development",
            shortTerm: [...plan(8).longTerm[0]!.shortTerm, "", " ", "–"],
          },
        ],
      },
      setting: "mainstream",
    },
    {
      name: "12 where a school allows them",
      plan: plan(12),
      options: { mainstream: 12, preschool: 12 },
    },
  ],
  invalid: [
    {
      name: "9 in a mainstream school",
      plan: plan(9),
      setting: "mainstream",
      findings: [{ messageId: "tooMany", verdict: "violation", target: null }],
    },
    {
      name: "9 in pre-school",
      plan: plan(9),
      setting: "preschool",
      findings: [{ messageId: "tooMany" }],
    },
    {
      name: "13 in special education",
      plan: plan(13),
      setting: "special",
      findings: [{ messageId: "tooManyInSpecial", verdict: "violation" }],
    },
    {
      name: "9 where the school is not known",
      plan: plan(9),
      findings: [{ messageId: "whichSetting", verdict: "needs-review" }],
    },
    {
      name: "12 where the school is not known",
      plan: plan(12),
      findings: [{ messageId: "whichSetting" }],
    },
    {
      name: "13 where the school is not known",
      plan: plan(13),
      findings: [{ messageId: "tooManyAnywhere", verdict: "violation" }],
    },
    {
      name: "targets under no long-term target as well",
      plan: { ...plan(7), unassigned: ["Hop 5 times", "Skip 5 times"] },
      setting: "mainstream",
      findings: [{ messageId: "tooMany" }],
    },
    {
      name: "targets that are not yet achieved",
      plan: plan(9, 9, "Not yet achieved"),
      setting: "mainstream",
      findings: [{ messageId: "tooMany" }],
    },
    {
      name: "targets that are achieved in part",
      plan: plan(9, 9, "70% achieved"),
      setting: "mainstream",
      findings: [{ messageId: "tooMany" }],
    },
  ],
});
