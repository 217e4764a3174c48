import { findLists } from "../../../src/rules/assess/lists";
import { tokenise } from "../../../src/rules/assess/tokens";

describe("a list that ends", () => {
  it.each([
    ["Say s, a, t and p", "s , a , t and p"],
    ["Blend s a t i p n", "s a t i p n"],
    ["Name red, blue and yellow", "red , blue and yellow"],
    ["Sign milk, ball and teddy", "milk , ball and teddy"],
    ["Know the shapes (cube, oval, cone)", "cube , oval , cone"],
  ])("%s", (text, words) => {
    const tokens = tokenise(text);
    const lists = findLists(tokens).map(({ from, to }) => tokens.slice(from, to));
    expect(lists.map((list) => list.map(({ word }) => word).join(" "))).toContain(words);
  });
});

describe("no list that ends", () => {
  it.each([
    "Say s and a",
    "Name red and blue",
    "Play with sand, water and clay",
    "Name colours, shapes",
    "Know about birds, fish and whales",
    "Join a game with a friend",
  ])("%s", (text) => {
    expect(findLists(tokenise(text))).toEqual([]);
  });
});
