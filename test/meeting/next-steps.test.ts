import {
  dayGoneBy,
  draftFrom,
  emptyStep,
  placeOf,
  saysNothingNew,
} from "../../src/meeting/next-steps";
import { writtenShortTermTargets } from "../../src/rules/written";
import { planFrom, type ShortTermSketch } from "../helpers/plan-sketch";

const place = { id: 1, longTerm: "Isla will read." };

function target(sketch: ShortTermSketch) {
  const [only] = writtenShortTermTargets(
    planFrom({ longTerm: [{ text: "Isla will read.", shortTerm: [sketch] }] }),
  );
  if (only === undefined) throw new Error("There is no target.");
  return only;
}

describe("a next step is drafted from a target", () => {
  it.each([
    ["By 18 December 2026 Isla will read 20 words.", "By 26 March 2027 Isla will read 20 words."],
    ["Isla will read 20 words within 6 weeks.", "Isla will read 20 words by 26 March 2027."],
    ["By the end of Term 2, Isla will read.", "By 26 March 2027, Isla will read."],
    [
      "Isla will read 20 words by Christmas, with help.",
      "Isla will read 20 words by 26 March 2027, with help.",
    ],
    ["In 6 weeks Isla will read 4 words", "By 26 March 2027 Isla will read 4 words"],
    ["Isla will read 5 words before 12/12/26.", "Isla will read 5 words by 26 March 2027."],
  ])("with the day of the next review: %s", (text, drafted) => {
    expect(draftFrom(target(text), place, "2026-11-26", "2027-03-26").wording).toBe(drafted);
  });

  it.each(["Isla will read the poem of 4 May 1998.", "Isla will read."])(
    "with its words as they are where no deadline stands in them: %s",
    (text) => {
      expect(draftFrom(target(text), place, "2026-11-26", "2027-03-26").wording).toBe(text);
    },
  );

  it("with its words as they are while no next review is set, and with its other columns", () => {
    const text = "By 18 December 2026 Isla will read 20 words.";
    const sketch = {
      text,
      when: "18/12/2026",
      who: "Mr Ross",
      strategies: " - ",
      success: "20 of 20",
    };
    expect(draftFrom(target(sketch), place, "2026-11-26", "")).toEqual({
      ...place,
      from: text,
      wording: text,
      when: "",
      who: "Mr Ross",
      strategies: "",
      success: "20 of 20",
    });
  });
});

it("a step says something new when its words are neither missing nor those it came from", () => {
  const drafted = draftFrom(target("Isla will read."), place, "2026-11-26", "");
  expect(saysNothingNew(drafted)).toBe(true);
  expect(saysNothingNew({ ...drafted, wording: " Isla will read. " })).toBe(true);
  expect(saysNothingNew({ ...drafted, wording: "Isla will read aloud." })).toBe(false);
  expect(saysNothingNew(emptyStep(place))).toBe(true);
});

it("a step finds its long-term target by its words", () => {
  const plan = planFrom({ longTerm: [{ text: "Isla will swim." }, { text: "Isla will read." }] });
  expect(placeOf(plan, emptyStep(place))).toBe(1);
  expect(placeOf(plan, emptyStep({ id: 1, longTerm: null }))).toBeNull();
  expect(placeOf(plan, emptyStep({ id: 1, longTerm: "Isla will sing." }))).toBe(-1);
});

it.each([
  ["By 4 December 2026 Isla will read.", "2026-12-04", "2026-12-04"],
  ["By 5 December 2026 Isla will read.", "2026-12-04", null],
  ["By 20 November 2026 Isla will read.", "", "2026-11-20"],
  ["Isla will read.", "2026-12-04", null],
])("the day of %s is gone by at a review on %s: %s", (text, review, day) => {
  expect(dayGoneBy(target(text), "2026-11-26", review)).toBe(day);
});
