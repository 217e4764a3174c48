import { findDecrease } from "../../../src/rules/assess/decrease";
import { tokenise } from "../../../src/rules/assess/tokens";

describe("fewer is asked for", () => {
  it.each([
    ["Leaves his seat from 9 times a lesson to 3", "from 9 times a lesson to 3"],
    ["Shouts go from five times a week to once", "from five times a week to once"],
    ["Late marks from 6 to zero", "from 6 to zero"],
    ["Calls home from daily to twice", "from daily to twice"],
    ["From ten call-outs in a morning to two", "From ten call-outs in a morning to two"],
  ])("%s", (text, words) => {
    const tokens = tokenise(text);
    const found = findDecrease(tokens).map(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      return text.slice(first?.start, (last?.start ?? 0) + (last?.length ?? 0));
    });
    expect(found).toEqual([words]);
  });
});

describe("fewer is not asked for", () => {
  it.each([
    "Sight words read go from 12 to 40",
    "Counts from 4 to 4",
    "Prompts fade from 3 to 1",
    "Gets dressed with help going from 4 hints to 1",
    "Starts work from 10 minutes to 2",
    "Walks from the gate to the door",
    "Moves from two words to sentences",
    "Leaves his seat from 9 times a lesson. Goes to 3 clubs",
  ])("%s", (text) => {
    expect(findDecrease(tokenise(text))).toEqual([]);
  });
});
