import { audit } from "../../src/rules/audit";
import { RULES } from "../../src/rules";
import { deepFreeze } from "../helpers/deep-freeze";
import { planFrom, type PlanSketch } from "../helpers/plan-sketch";

const TODAY = "2026-11-23";

function findingsOn(sketch: PlanSketch, today: string | null = TODAY) {
  const plan = deepFreeze(planFrom(sketch));
  const { findings } = audit({ plan, setting: plan.setting, today }, RULES, { strict: true });
  return findings.map(({ rule, verdict, message }) => ({ rule, verdict, message }));
}

const GOOD: PlanSketch = {
  setting: "mainstream",
  longTerm: [
    {
      text: "Support her reading development",
      indicators: ["achieving"],
      shortTerm: [
        {
          text: "Read 30 of the 40 words on her own list to the class teacher, unaided, by 11 December 2026",
          when: "11/12/2026",
          who: "CT, Mum at home",
          strategies:
            "5 minutes a day with her word tin. The pupil support assistant (PSA) makes the word cards.",
          success: "30 words right on two days running",
          evaluation: "",
        },
        {
          text: "Sound out 8 of 10 new three-letter words with one prompt by 11 December 2026",
          when: "11/12/2026",
          who: "PSA",
          strategies: "Sound buttons. The class teacher phones home on Fridays.",
          success: "8 of 10 on two days running",
          evaluation: "",
        },
      ],
    },
    {
      text: "Help her make and keep friends",
      indicators: ["included", "respected"],
      shortTerm: [
        {
          text: "Ask a classmate to play, with a picture card, at 3 of 5 breaks each week by 11 December 2026",
          when: "11/12/2026",
          who: "PSA",
          strategies:
            "Buddy of the week. The Named Person co-ordinates and evaluates with the team.",
          success: "Tally on the playground card",
          evaluation: "",
        },
      ],
    },
  ],
  reviews: [
    {
      type: "Annual review",
      date: "5/6/2026",
      invited: ["HT", "CT", "Mum", "Isla"],
      attended: ["HT", "CT", "Mum"],
      invitationsSent: "8/5/2026",
      minutesSent: "12/6/2026",
    },
    {
      type: "Termly review",
      date: "2/10/2026",
      invited: ["CT", "Mum", "Isla"],
      attended: ["CT", "Mum", "Isla"],
      invitationsSent: "11/9/2026",
      minutesSent: "7/10/2026",
    },
  ],
  comments: [
    { by: "pupil", date: "2/10/2026", text: "I like my word tin." },
    { by: "parent", date: "2/10/2026", text: "She reads the cereal packet to us now." },
  ],
};

it.each([TODAY, null])("finds nothing to look at again in a good plan, on %s", (today) => {
  const findings = findingsOn(GOOD, today);
  expect(findings.filter(({ verdict }) => verdict !== "note")).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(["wellbeing-coverage"]);
});

it("has nothing to say about a blank form", () => {
  const row = { text: "", when: "", who: "", strategies: "", success: "", evaluation: "" };
  const block = { text: "", indicatorText: "", shortTerm: [row, row, row] };
  expect(
    findingsOn({ longTerm: [block, block], hasReviewRecord: true, hasComments: true }),
  ).toEqual([]);
  expect(findingsOn({})).toEqual([]);
});

it("has little to say about a plan just begun", () => {
  const row = { text: "", when: "", who: "", evaluation: "" };
  const begun = findingsOn({
    longTerm: [
      { text: "Support her reading development", indicators: ["achieving"], shortTerm: [row, row] },
      { text: "Help her make and keep friends", indicators: ["included"], shortTerm: [row, row] },
    ],
    hasReviewRecord: true,
    hasComments: true,
  });
  expect(begun.every(({ verdict }) => verdict === "note")).toBe(true);
  expect(begun.map(({ rule }) => rule)).toEqual([
    "long-term-target-is-broken-down",
    "wellbeing-coverage",
  ]);
});
