import { rolesAreClear } from "../../../src/rules/who/roles-are-clear";
import { planFrom } from "../../helpers/plan-sketch";
import { testRule } from "../../helpers/test-rule";

const plan = (strategies: string, who = "CT") => ({
  longTerm: [{ text: "Support reading", shortTerm: [{ text: "Read 20 words", who, strategies }] }],
});
const ALL =
  "The PSA makes the word cards. CT phones home on Fridays. The HT co-ordinates and evaluates.";

testRule(rolesAreClear, {
  valid: [
    { name: "all duties", plan: plan(ALL) },
    {
      name: "the same in other words",
      plan: plan(
        "Resources prepared by the PSA, monitored by the DHT (Named Person). Home diary daily.",
      ),
    },
    { name: "a plan that names nobody", plan: plan("", " ") },
    { name: "a form without the column", plan: { unassigned: ["Read 20 words"] } },
    { name: "an empty plan", plan: {} },
  ],
  invalid: [
    {
      name: "none of the duties",
      plan: plan("Word tin, 5 minutes a day"),
      findings: [{ messageId: "notSeen", target: null, words: null, verdict: "note" }],
    },
    {
      name: "duties that are kept, and one of them open",
      plan: plan("Word tin, 5 minutes a day"),
      duties: { coordinate: "HT", deliver: "CT", resources: "PSA", evaluate: "HT" },
      findings: [{ messageId: "notSettled", target: null, words: null, verdict: "needs-review" }],
    },
    {
      name: "headings that say what, not who",
      plan: plan("Resources\nEvaluation\nParents"),
      findings: [{ messageId: "notSeen" }],
    },
  ],
});

it("names only the duties that it has not seen", () => {
  const seen = planFrom(plan("The Named Person evaluates the plan. CT phones home on Fridays."));
  const { findings } = rolesAreClear.run({ plan: seen, setting: null, today: null });
  expect(findings.map(({ message }) => message)).toEqual([
    "Could a reader of the plan tell who makes the resources? It may well be settled elsewhere.",
  ]);
});

describe("where who does what is kept beside the plan", () => {
  const duties = {
    coordinate: "Mrs Grant",
    deliver: "Ms Munro",
    resources: "Ms Munro",
    evaluate: "Mrs Grant",
    liaise: "Mr Ross",
  };
  const silent = planFrom(plan("Word tin, 5 minutes a day"));
  const messages = (kept: object, of = silent) =>
    rolesAreClear.run({ plan: of, setting: null, today: null, duties: kept }).findings;

  it("says nothing when everybody is named there", () => {
    expect(messages(duties)).toEqual([]);
  });

  it("asks about those nobody has there, blank ones too, unless the plan says them", () => {
    const others = { ...duties, liaise: undefined };
    expect(messages({ ...others, resources: " " })).toMatchObject([
      {
        verdict: "needs-review",
        message:
          "Who does what has been talked about, and it is still open who makes the resources and who keeps in touch with home. Who could it be?",
      },
    ]);
    expect(messages(others, planFrom(plan("Ms Munro phones home on Fridays.")))).toEqual([]);
  });

  it("asks even where the plan itself names nobody", () => {
    expect(messages({}, planFrom(plan("", " ")))).toHaveLength(1);
  });
});
