import { withoutRecord } from "../../src/meeting/recorded";
import { fieldsWithoutPlace, toEdits, type FormOf } from "../../src/meeting/to-edits";
import { planFrom, type PlanSketch } from "../helpers/plan-sketch";
import { endedMeeting } from "./played";

const form: FormOf = {
  held: "Annual review",
  next: "Termly review",
  fields: ["when", "who", "strategies", "success"],
};

function edits(sketch: PlanSketch, nextReview = "2026-12-11") {
  return toEdits({ ...endedMeeting(), nextReview }, planFrom(sketch), form);
}

describe("what a meeting writes into the plan", () => {
  const other = { text: "Kirsty will swim", shortTerm: ["Float for 5 seconds"] };

  it("is its long-term targets with what was confirmed, after those that are there", () => {
    const longTerm = edits({ longTerm: [other] }).filter(
      (edit) => edit.do === "add-long-term-target",
    );
    expect(longTerm).toEqual([
      {
        do: "add-long-term-target",
        text: "During session 2026–27 Kirsty will read short books for her age aloud",
        indicators: ["achieving"],
      },
      { do: "add-long-term-target", text: "Help her to play with others at break" },
      { do: "add-long-term-target", text: "Teach ways of coping with noise" },
    ]);
  });

  it("has what is over and above class provision as short-term targets, with the fields that are filled in", () => {
    const shortTerm = edits({ longTerm: [other] }).filter(
      (edit) => edit.do === "add-short-term-target",
    );
    expect(shortTerm).toEqual([
      {
        do: "add-short-term-target",
        longTermTarget: "just-added",
        text: "By 11 December 2026 Kirsty will read aloud 20 of the 30 words on her list without help.",
        when: "11/12/2026",
        who: "Mr Ross",
        strategies: "Paired reading",
      },
      { do: "add-short-term-target", longTermTarget: "just-added", text: "A word box at home" },
    ]);
  });

  it("says nothing twice that the plan says already, and puts the steps under what is there", () => {
    const result = edits({
      longTerm: [
        other,
        {
          text: "during session 2026-27 Kirsty will read short books for her age aloud.",
          indicatorText: "",
          shortTerm: ["a word box at home"],
        },
      ],
    });
    expect(result.slice(0, 1)).toEqual([
      { do: "note-indicators", longTermTarget: 1, indicators: ["achieving"] },
    ]);
    expect(result.filter((edit) => edit.do === "add-short-term-target")).toMatchObject([
      { longTermTarget: 1, text: expect.stringMatching(/^By 11 December/) as string },
    ]);
    expect(result.filter((edit) => edit.do === "add-long-term-target")).toHaveLength(2);
  });

  it("puts each target before its steps, and what is there before what is new", () => {
    const there = { text: "Teach ways of coping with noise", indicatorText: null };
    const meeting = endedMeeting();
    const result = toEdits(meeting, planFrom({ longTerm: [there] }), form);
    expect(result.map((edit) => edit.do)).toEqual([
      "add-long-term-target",
      "add-short-term-target",
      "add-short-term-target",
      "add-long-term-target",
    ]);
  });

  it("leaves out what the form has no column for, and says which", () => {
    const narrow: FormOf = { ...form, fields: ["when", "success"] };
    const [, step] = toEdits(endedMeeting(), planFrom({}), narrow);
    expect(step).toMatchObject({ when: "11/12/2026" });
    expect(step).not.toHaveProperty("who");
    expect(fieldsWithoutPlace(endedMeeting(), narrow)).toEqual(["who", "strategies"]);
    expect(fieldsWithoutPlace(endedMeeting(), form)).toEqual([]);
  });

  it("leaves indicators alone that are noted, or that the form has no place for", () => {
    const text = "During session 2026–27 Kirsty will read short books for her age aloud";
    for (const there of [
      { text, indicators: ["achieving", "included"] as const },
      { text, indicatorText: null },
    ]) {
      expect(edits({ longTerm: [there] }).some((edit) => edit.do === "note-indicators")).toBe(
        false,
      );
    }
  });

  it("records who was asked and who came, and the next review", () => {
    const reviews = edits({ hasReviewRecord: true }).filter((edit) => edit.do === "add-review");
    expect(reviews).toMatchObject([
      { type: "Annual review", date: "2026-09-10", attended: { length: 7 } },
      { type: "Termly review", date: "2026-12-11", invited: { length: 7 } },
    ]);
    expect(reviews[0]).toMatchObject({
      invited: expect.arrayContaining(["Anna (Mum)", "Kirsty (Pupil)"]) as string[],
    });
    expect(reviews[1]).not.toHaveProperty("attended");
  });

  it("leaves the record out where the group says so", () => {
    const rest = withoutRecord(edits({ hasReviewRecord: true }));
    expect(rest.some((edit) => edit.do === "add-review")).toBe(false);
    expect(rest.some((edit) => edit.do === "add-long-term-target")).toBe(true);
  });

  it.each<[string, PlanSketch, string, number]>([
    ["a form without a record", { hasReviewRecord: false }, "2026-12-11", 0],
    ["no next review", { hasReviewRecord: true }, "", 1],
    ["the meeting in the record already", { reviews: [{ date: "10/9/2026" }] }, "", 0],
    ["the next review in it already", { reviews: [{ date: "11 Dec 2026" }] }, "2026-12-11", 1],
    ["a month, which is no day", { reviews: [{ date: "December 2026" }] }, "2026-12-11", 2],
  ])("%s", (_, sketch, nextReview, count) => {
    const reviews = edits(sketch, nextReview).filter((edit) => edit.do === "add-review");
    expect(reviews).toHaveLength(count);
  });
});
