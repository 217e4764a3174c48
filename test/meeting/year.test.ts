import { duesOf, whoToInvite } from "../../src/meeting/year";
import { planFrom, type ReviewSketch } from "../helpers/plan-sketch";

const today = "2026-11-26";

function dues(...reviews: readonly ReviewSketch[]) {
  const plan = planFrom({ longTerm: [{ text: "Read", shortTerm: ["Read 20 words"] }], reviews });
  return duesOf(plan, today).map(({ kind, day, isOverdue }) =>
    [kind, day, ...(isOverdue ? ["overdue"] : [])].join(" "),
  );
}

describe("what is due in the year of a plan", () => {
  it.each<[string, readonly ReviewSketch[], readonly string[]]>([
    [
      "no review yet",
      [],
      ["send-invitations 2026-12-08", "termly-review 2026-12-22", "annual-review 2027-07-31"],
    ],
    [
      "a review in the first term",
      [{ type: "Termly review", date: "10/9/2026" }],
      ["send-invitations 2026-12-08", "termly-review 2026-12-22", "annual-review 2027-09-10"],
    ],
    [
      "none since spring",
      [{ type: "Annual review", date: "12/3/2026" }],
      ["termly-review 2026-07-01 overdue", "annual-review 2027-03-12"],
    ],
    [
      "the annual review over a year ago, termly ones since",
      [
        { type: "Annual review", date: "10/9/2025" },
        { type: "Termly review", date: "1/10/2026" },
      ],
      ["annual-review 2026-09-10 overdue", "termly-review 2026-12-22"],
    ],
    [
      "a planned review in time takes the place of the one that is due",
      [
        { type: "Annual review", date: "10/9/2026" },
        { type: "Termly review", date: "17/12/2026" },
      ],
      ["meeting 2026-12-17", "send-invitations 2027-08-27", "annual-review 2027-09-10"],
    ],
    [
      "a planned review after the end of term does not",
      [
        { type: "Annual review", date: "10/9/2026" },
        { type: "Termly review", date: "1/2/2027" },
      ],
      [
        "send-invitations 2026-12-08",
        "termly-review 2026-12-22",
        "meeting 2027-02-01",
        "annual-review 2027-09-10",
      ],
    ],
    [
      "invitations to a planned review that are not sent",
      [
        { type: "Annual review", date: "10/9/2026" },
        { type: "Termly review", date: "4/12/2026", invitationsSent: "" },
      ],
      [
        "send-invitations 2026-11-20 overdue",
        "meeting 2026-12-04",
        "send-invitations 2027-08-27",
        "annual-review 2027-09-10",
      ],
    ],
    [
      "invitations that are",
      [
        { type: "Annual review", date: "10/9/2026" },
        { type: "Termly review", date: "4/12/2026", invitationsSent: "9/11/2026" },
      ],
      ["meeting 2026-12-04", "send-invitations 2027-08-27", "annual-review 2027-09-10"],
    ],
    [
      "minutes that are not sent",
      [{ type: "Annual review", date: "12/11/2026", minutesSent: "" }],
      [
        "send-minutes 2026-12-03",
        "send-invitations 2027-03-22",
        "termly-review 2027-04-05",
        "annual-review 2027-11-12",
      ],
    ],
    [
      "minutes that are, with a date or with a yes",
      [
        { type: "Annual review", date: "12/11/2026", minutesSent: "Yes" },
        { type: "Termly review", date: "13/11/2026", minutesSent: "20/11/26" },
      ],
      ["send-invitations 2027-03-22", "termly-review 2027-04-05", "annual-review 2027-11-12"],
    ],
    [
      "a review whose date nobody can read",
      [{ type: "Termly review", date: "soon" }],
      ["send-invitations 2026-12-08", "termly-review 2026-12-22", "annual-review 2027-07-31"],
    ],
  ])("%s", (_, reviews, expected) => {
    expect(dues(...reviews)).toEqual(expected);
  });
});

describe("who to invite", () => {
  it("is who was asked or came last time and who delivers the targets, each once", () => {
    const plan = planFrom({
      longTerm: [
        {
          text: "Read",
          shortTerm: [
            { text: "Read 20 words", who: "Ms Munro and PSA" },
            { text: "Spell 20 words", who: "ms munro" },
            { text: "", who: "" },
          ],
        },
      ],
      reviews: [
        { date: "1/2/2026", attended: ["Nobody now"] },
        { date: "10/9/2026", invited: ["Mum", "Ms Kerr (SLT)"], attended: ["Mum", "Ms Munro"] },
        { date: "", invited: [], attended: [] },
      ],
    });
    expect(whoToInvite(plan)).toEqual(["Mum", "Ms Kerr (SLT)", "Ms Munro", "PSA"]);
  });

  it("names nobody twice, once by name and once by role, and no one who is asked anyway", () => {
    const who = "class teacher, Support for Learning teacher, PSA, all staff, parents";
    const plan = planFrom({
      longTerm: [{ text: "Read", shortTerm: [{ text: "Read 20 words", who }] }],
      reviews: [{ invited: ["Ms Munro (class teacher)", "Mr Ross (Support for Learning)"] }],
    });
    expect(whoToInvite(plan)).toEqual([
      "Ms Munro (class teacher)",
      "Mr Ross (Support for Learning)",
      "PSA",
    ]);
  });

  it("is nobody for a plan that names nobody", () => {
    expect(
      whoToInvite(planFrom({ longTerm: [{ text: "Read", shortTerm: ["Read 20 words"] }] })),
    ).toEqual([]);
  });
});
