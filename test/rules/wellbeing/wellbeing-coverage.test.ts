import { INDICATORS } from "../../../src/plan/indicators";
import { wellbeingCoverage } from "../../../src/rules/wellbeing/wellbeing-coverage";
import { planFrom } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

testRule(wellbeingCoverage, {
  valid: [
    { name: "none noted yet", plan: { longTerm: [{ text: "Reading" }] } },
    { name: "all eight noted", plan: { longTerm: [{ text: "A", indicators: INDICATORS }] } },
    {
      name: "all eight noted by several targets",
      plan: {
        longTerm: [
          { text: "A", indicators: INDICATORS.slice(0, 4) },
          { text: "B", indicators: INDICATORS.slice(4) },
        ],
      },
    },
    { name: "no targets", plan: {} },
  ],
  invalid: [
    {
      name: "one served, one note for the plan",
      plan: { longTerm: [{ text: "Reading", indicators: ["achieving"] }, { text: "Friends" }] },
      findings: [{ messageId: "notServed", target: null, words: null, verdict: "note" }],
    },
    {
      name: "seven served",
      plan: { longTerm: [{ text: "A", indicators: INDICATORS.slice(1) }] },
      findings: [{ messageId: "notServed", target: null }],
    },
  ],
});

it("is content with seven where the form joins two of the eight", () => {
  const plan = planFrom({
    longTerm: [
      { text: "A", indicators: INDICATORS.filter((name) => !/^resp/.test(name)) },
      {
        text: "B",
        indicatorText: "Respected & Responsible",
        indicators: ["respected", "responsible"],
      },
    ],
  });
  expect(wellbeingCoverage.run({ plan, setting: null, today: null }).findings).toEqual([]);
});

it("names the indicators that are not noted", () => {
  const plan = planFrom({ longTerm: [{ text: "A", indicators: INDICATORS.slice(2) }] });
  const [finding] = wellbeingCoverage.run({ plan, setting: null, today: null }).findings;
  expect(finding?.message).toContain("Safe and Healthy");
});
