import {
  EMPTY_REVIEW,
  freeStepId,
  isEmptyReview,
  nextOf,
  people,
  readReviewDraft,
  resultFor,
  stepsOf,
  targetsToEvaluate,
  withoutStep,
  withResult,
  withRevision,
  withStep,
  type ReviewDraft,
} from "../../src/actions/review-draft";
import { reviewEdits } from "../../src/actions/review-edits";
import { emptyStep } from "../../src/meeting/next-steps";
import { reviewStrings } from "../../src/taskpane/strings/review";
import { planFrom } from "../helpers/plan-sketch";

const plan = planFrom({
  longTerm: [
    {
      text: "Isla will read.",
      shortTerm: [
        { text: "Read 20 words.", evaluation: "Achieved" },
        { text: "Read 40 words.", evaluation: "22 of 40 words" },
        "",
      ],
    },
    { text: "Isla will play.", shortTerm: ["Share."] },
  ],
  unassigned: ["Hang up her coat."],
});
const targets = targetsToEvaluate(plan);

function edits(draft: Partial<ReviewDraft>) {
  return reviewEdits({ ...EMPTY_REVIEW, ...draft }, plan, reviewStrings.words);
}

it("the targets to evaluate are those still worked on, with their places", () => {
  expect(
    targets.map(({ longTerm, shortTerm, target }) => [longTerm, shortTerm, target.text.text]),
  ).toEqual([
    [0, 1, "Read 40 words."],
    [1, 0, "Share."],
    [null, 0, "Hang up her coat."],
  ]);
});

describe("what a review writes", () => {
  it("is nothing before anything is said", () => {
    expect(edits({})).toEqual([]);
    expect(edits({ invited: "Mrs Grant", kind: "annual" })).toEqual([]);
  });

  it("is the meeting, once it has a day", () => {
    expect(
      edits({
        date: "2026-12-04",
        invited: "Mrs Grant\n\n Mr Ross ",
        invitationsSent: "2026-11-13",
      }),
    ).toEqual([
      {
        do: "add-review",
        type: "Termly review",
        date: "2026-12-04",
        invited: ["Mrs Grant", "Mr Ross"],
        invitationsSent: "2026-11-13",
      },
    ]);
  });

  it("is what was said, of those who said something", () => {
    expect(edits({ pupil: " I like it. " })).toEqual([{ do: "add-comments", pupil: "I like it." }]);
  });

  it("is the evaluation of each target, with its day, and what comes of it", () => {
    const [reading, sharing, coat] = targets;
    let draft: ReviewDraft = { ...EMPTY_REVIEW, date: "2026-12-04" };
    draft = withResult(draft, {
      ...resultFor(draft, reading!),
      result: "partly",
      words: "30 of 40",
    });
    draft = withResult(draft, { ...resultFor(draft, sharing!), result: "achieved" });
    draft = withResult(draft, { ...resultFor(draft, coat!), result: "not-yet", next: "change" });
    expect(edits(draft).slice(1)).toEqual([
      {
        do: "record-evaluation",
        longTermTarget: 0,
        shortTermTarget: 1,
        text: "04/12/2026: Partly achieved. 30 of 40. Carried on.",
      },
      {
        do: "record-evaluation",
        longTermTarget: 1,
        shortTermTarget: 0,
        text: "04/12/2026: Achieved.",
      },
      {
        do: "record-evaluation",
        longTermTarget: null,
        shortTermTarget: 0,
        text: "04/12/2026: Not yet achieved. To be reworded.",
      },
    ]);
  });
});

describe("what comes next", () => {
  const [reading] = targets;
  const step = {
    ...emptyStep({ id: 1, longTerm: "Isla will read." }),
    wording: "Read 60 words.",
    who: "Mrs Grant",
  };

  it("is a new short-term target under its long-term target, and the one before says so", () => {
    const said = {
      ...resultFor(EMPTY_REVIEW, reading!),
      result: "partly",
      next: "change",
    } as const;
    const draft = withStep(withResult(EMPTY_REVIEW, said), { ...step, from: "Read 40 words." });
    expect(edits(draft)).toEqual([
      {
        do: "record-evaluation",
        longTermTarget: 0,
        shortTermTarget: 1,
        text: "Partly achieved. Replaced by a new target.",
      },
      { do: "add-short-term-target", longTermTarget: 0, text: "Read 60 words." },
    ]);
  });

  it("is nothing when it says what is there already, or its long-term target is gone", () => {
    expect(edits(withStep(EMPTY_REVIEW, { ...step, wording: " " }))).toEqual([]);
    expect(edits(withStep(EMPTY_REVIEW, { ...step, from: step.wording }))).toEqual([]);
    expect(edits(withStep(EMPTY_REVIEW, { ...step, longTerm: "Isla will sing." }))).toEqual([]);
  });

  it("is dropped and changed by its number", () => {
    const two = withStep(withStep(EMPTY_REVIEW, step), {
      ...step,
      id: freeStepId(withStep(EMPTY_REVIEW, step)),
    });
    expect(two.nextSteps.map(({ id }) => id)).toEqual([1, 2]);
    expect(withStep(two, { ...step, id: 2, wording: "Read 80 words." }).nextSteps[1]?.wording).toBe(
      "Read 80 words.",
    );
    expect(withoutStep(two, 1).nextSteps.map(({ id }) => id)).toEqual([2]);
    expect(isEmptyReview(two)).toBe(false);
  });

  it("is a revised long-term target at the yearly review, which has a step for it", () => {
    expect(stepsOf(EMPTY_REVIEW)).not.toContain("long-term");
    expect(stepsOf({ ...EMPTY_REVIEW, kind: "annual" })).toContain("long-term");
    const revised = withRevision(EMPTY_REVIEW, "Isla will play.", "Isla will play with others.");
    expect(edits(revised)).toEqual([
      { do: "reword-target", longTermTarget: 1, text: "Isla will play with others." },
    ]);
    expect(withRevision(revised, "Isla will play.", "Isla will play.")).toEqual(EMPTY_REVIEW);
    expect(edits(withRevision(EMPTY_REVIEW, "Isla will play.", "  "))).toEqual([]);
  });

  it("is the next review, planned in the record", () => {
    expect(edits({ date: "2026-12-04", invited: "Anna", nextReview: "2027-03-26" })[1]).toEqual({
      do: "add-review",
      type: "Termly review",
      date: "2027-03-26",
      invited: ["Anna"],
    });
  });
});

describe("a result", () => {
  const [reading] = targets;

  it("comes with what usually follows, unless something else was chosen", () => {
    const said = resultFor(EMPTY_REVIEW, reading!);
    expect(nextOf(said)).toBeNull();
    expect(nextOf({ ...said, result: "achieved" })).toBe("keep-as-history");
    expect(nextOf({ ...said, result: "partly" })).toBe("continue");
    expect(nextOf({ ...said, result: "partly", next: "drop" })).toBe("drop");
  });

  it("that is taken back leaves nothing", () => {
    const said = resultFor(EMPTY_REVIEW, reading!);
    const once = withResult(EMPTY_REVIEW, { ...said, result: "partly" });
    expect(isEmptyReview(once)).toBe(false);
    expect(withResult(once, said)).toEqual(EMPTY_REVIEW);
  });
});

it("people stand one in a line, or parted by semicolons", () => {
  expect(people(" Mrs Grant; Mr Ross\n\nIsla ")).toEqual(["Mrs Grant", "Mr Ross", "Isla"]);
});

it("a draft kept before there were next steps is read with none", () => {
  const now = ["nextSteps", "revisions", "nextReview"];
  const before = Object.entries(EMPTY_REVIEW).filter(([name]) => !now.includes(name));
  expect(readReviewDraft(Object.fromEntries(before))).toEqual(EMPTY_REVIEW);
});

it("a kept draft is read again as it was, and anything else is none", () => {
  const draft = { ...EMPTY_REVIEW, pupil: "I like it.", at: 2 };
  expect(readReviewDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  for (const other of [null, undefined, {}, { ...draft, step: "party" }, { ...draft, at: -1 }]) {
    expect(readReviewDraft(other)).toBeNull();
  }
});
