import { samePlaces } from "../../../src/plan/edits/same-places";
import { sameTexts } from "../../../src/plan/edits/same-texts";

describe("sameTexts", () => {
  it.each([
    [["One", "Two"], ["One", "Two"], true],
    [["One", "Two"], ["One", "Two", ""], true],
    [["One", null], ["One", ""], true],
    [["One", null, "Three"], ["One", "", "Three"], true],
    [["One  two"], ["One two "], true],
    [["☑ Safe"], ["☒ Safe"], true],
    [["One", null], ["One"], false],
    [["One", "Two"], ["One", "Two", "Three"], false],
    [["One", "Two"], ["One", "", "Two"], false],
    [["☐ Safe"], ["☒ Safe"], false],
  ])("%j and %j: %j", (expected, texts, isSame) => {
    expect(sameTexts(expected, texts)).toBe(isSame);
  });
});

describe("samePlaces", () => {
  it("keeps a text that nothing is known of apart from the empty ones beside it", () => {
    expect(samePlaces(["One", null, null, "Two"], ["One", "", "Words", "Two"])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("finds what others have moved", () => {
    expect(samePlaces(["One", "Two"], ["New", "One", "Two"])).toEqual([1, 2]);
  });
});
