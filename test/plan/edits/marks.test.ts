import { firstMark, nextMark } from "../../../src/plan/edits/marks";

describe("the number typed before a target", () => {
  it.each([
    ["ST2: ", "ST3: "],
    ["1.2 ", "1.3 "],
    ["A1. ", "A2. "],
    ["1b. ", "1c. "],
    ["(2a) ", "(2b) "],
    ["b) ", "c) "],
    ["ii) ", "iii) "],
    ["• ", "• "],
  ])("is followed by the next: %j, %j", (mark, next) => {
    expect(nextMark(mark)).toBe(next);
  });

  it.each([
    ["1.2 ", "3.1 "],
    ["1b. ", "3a. "],
    ["2. ", "1. "],
    ["c) ", "a) "],
  ])("begins anew under the third long-term target: %j, %j", (mark, first) => {
    expect(firstMark(mark, 3)).toBe(first);
  });
});
