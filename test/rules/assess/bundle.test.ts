import { findBundle } from "../../../src/rules/assess/bundle";
import { findMeasures } from "../../../src/rules/assess/measurable";
import { readTarget } from "../../../src/rules/assess/reading";

const isBundle = (text: string) => {
  const reading = readTarget(text);
  return findBundle(reading, findMeasures(reading)) !== null;
};

describe("several targets in one", () => {
  it.each([
    "Read a page to the class, swim a length and invite a friend home",
    "Count to 50, cook a meal and join the chess club",
    "Improve his spelling, fitness and friendships",
    "Develop her handwriting and her friendships",
    "Run, hop, skip, climb and throw",
  ])("%s", (text) => {
    expect(isBundle(text)).toBe(true);
  });
});

describe("one outcome, one routine or one list", () => {
  it.each([
    "Describe a toy by its shape, colour and use",
    "Answer the register and ask for the toilet, water and help",
    "Load the dishwasher, add the tablet and choose the programme",
    "Read a page to the class",
    "Read a page and answer a question about it",
    "Improve his spelling by writing ten words a week",
    "Hang up the coat, open the bag and take out the diary",
    "Eats with his mouth closed and stays in his seat till told he may go",
    "Plays by the rules agreed by the team and shakes hands when the match ends",
    "Know a neighbour and a shopkeeper by name",
    "Name red, blue, green and yellow",
    'Understand "under", "behind" and "between"',
    "Read, write and spell the first ten words",
    "Choose apples, toast or yoghurt at snack",
    "Gets to the changing room and is back within 15 minutes",
    "Meets me each Friday to go over her timetable and says one thing she would keep",
    "Take a turn (roll, move and pass the dice)",
  ])("%s", (text) => {
    expect(isBundle(text)).toBe(false);
  });
});
