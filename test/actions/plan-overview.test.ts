import { judgePlan } from "../../src/actions/judge-plan";
import { planOverview, progressOf } from "../../src/actions/plan-overview";
import { planFrom, type PlanSketch } from "../helpers/plan-sketch";

const TODAY = "2026-11-23";

function overviewOf(sketch: PlanSketch, today = TODAY) {
  const result = judgePlan(planFrom(sketch), { setting: null, today });
  return planOverview({
    ...result,
    kept: { kind: "nothing" },
    setAside: [],
    paragraphTexts: null,
    today,
  });
}

describe("the targets at a glance", () => {
  const sketch: PlanSketch = {
    longTerm: [
      {
        text: "Isla will read.",
        indicators: ["achieving"],
        shortTerm: [
          { text: "Read 20 words.", evaluation: "Achieved" },
          { text: "Read 40 words.", evaluation: "Not yet achieved" },
          "Read a page.",
          "",
        ],
      },
      { text: "Isla will play.", indicators: ["achieving", "included"], shortTerm: ["Share."] },
    ],
  };

  it("are those being worked on and those achieved; rows for later do not count", () => {
    expect(overviewOf(sketch)).toMatchObject({ current: 3, achieved: 1 });
  });

  it("serve the indicators noted, the short-term ones through their long-term target", () => {
    const served = overviewOf(sketch).served.filter(({ longTerm }) => longTerm > 0);
    expect(served).toEqual([
      { indicator: "achieving", longTerm: 2, shortTerm: 4 },
      { indicator: "included", longTerm: 1, shortTerm: 1 },
    ]);
  });

  it("have come as far as their evaluation says", () => {
    const [reading] = planFrom(sketch).longTermTargets;
    const steps = reading?.shortTermTargets.map(progressOf);
    expect(steps).toEqual(["achieved", "recorded", "none", "none"]);
  });
});

describe("the reviews", () => {
  it("stand in the order of their days, those without one last", () => {
    const { meetings } = overviewOf({
      reviews: [
        { type: "Termly review", date: "30/10/2026" },
        { type: "Annual review", date: "15/09/2026" },
        { type: "A chat" },
        { type: "Termly review", date: "4/12/2026" },
      ],
    });
    expect(meetings).toEqual([
      { name: "Annual review, 15/09/2026", day: "2026-09-15", state: "held" },
      { name: "Termly review, 30/10/2026", day: "2026-10-30", state: "held" },
      { name: "Termly review, 4/12/2026", day: "2026-12-04", state: "planned" },
      { name: "A chat", day: null, state: "unknown" },
    ]);
  });

  it("come with what is due, without the meetings that are planned: they stand above", () => {
    const { dues } = overviewOf({
      longTerm: [{ text: "Read.", shortTerm: ["Read a page."] }],
      reviews: [
        { type: "Annual review", date: "2/11/2026", minutesSent: "" },
        { type: "Termly review", date: "15/03/2027" },
      ],
    });
    expect(dues.map(({ kind, day, isOverdue }) => [kind, day, isOverdue])).toEqual([
      ["send-minutes", "2026-11-23", false],
      ["send-invitations", "2027-10-19", false],
      ["annual-review", "2027-11-02", false],
    ]);
  });

  it("have nothing due where the form has no record", () => {
    expect(overviewOf({ longTerm: [{ text: "Read." }] }).dues).toEqual([]);
  });
});
