import { assess } from "../../../src/rules/assess/assess";

describe("within reach, as far as the wording goes", () => {
  it.each([
    "Stay at the table till everybody's finished",
    "Read with one slip in every ten words",
    "Write five sentences in the perfect tense",
    "Read 30 of the 40 listed words",
    "No longer needs a reminder to put on his coat",
    "Each day show an adult one finished piece of work",
    "Name the letters with 100% accuracy on 4 of 5 days",
    "Collect all the equipment for PE with a checklist",
    "Wash, rinse and dry his hands",
    "Model, draw and explain a number story",
    "Take out the book, find the page and begin reading it",
    "Name all 26 letters on two checks out of three",
    "Say hello and goodbye to the class teacher",
    "Greet adults such as the janitor, the cook and the clerk",
    "Go to the sink, turn on the tap and wash his hands",
    "Everything back on its hook on Fridays",
    "Knows each step of the drill: stop, stand, line up, walk out",
    "Coat off, bag up and sitting down by ten past nine",
    "Learn ways to deal with noise, change and waiting",
  ])("%s", (text) => {
    expect(assess(text).achievable.holds).toBe(true);
  });
});

describe("out of reach, as far as the wording goes", () => {
  it.each([
    ["Always listen to the teacher", "absolute"],
    ["Hand in homework every time", "absolute"],
    ["Spell words with 100% accuracy", "absolute"],
    ["Never be late", "absolute"],
    ["Behave well in all situations", "absolute"],
    ["Have zero incidents in the playground", "absolute"],
    ["Spell every word right", "absolute"],
    ["Cope with any change", "absolute"],
    ["Play out in all weathers", "absolute"],
    ["Share toys no matter what", "absolute"],
    ["Read without ever pausing", "absolute"],
    ["Lead a normal life", "endState"],
    ["Reach her full potential", "endState"],
    ["No longer be anxious about school", "endState"],
    ["Catch up with his peers", "endState"],
    ["Read three books, make two friends and join a sports club", "bundle"],
    ["Improve his reading, tidy his desk and speak to visitors", "bundle"],
    ["Build her confidence, resilience and sense of belonging", "bundle"],
    ["Take part fully in all aspects of school", "absolute"],
    ["Not take the brace off at any time", "absolute"],
    ["Bites down from five a week to none", "absolute"],
    ["Live a full and independent life", "endState"],
    ["Ask on every occasion before borrowing", "absolute"],
    ["Be a success in life", "endState"],
    ["Count 20 cubes and tie her laces", "twoOutcomes"],
  ])("%s", (text, reason) => {
    expect(assess(text).achievable).toMatchObject({ holds: false, reason });
  });
});
