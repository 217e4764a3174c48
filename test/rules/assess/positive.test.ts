import { assess } from "../../../src/rules/assess/assess";
import { explain } from "../../../src/rules/assess/reasons";

describe("positive", () => {
  it.each([
    "Pack the bag without prompts",
    "Start work with no more than two reminders",
    "Put a full stop at the end of each sentence",
    "Stop at the kerb and look both ways",
    "Walk away from an argument",
    "Ignore calling out by others",
    "Ask for help when he does not understand a word",
    "Work for 10 minutes without needing adult help",
    "Say when the work is not clear to her",
    "Stop and think before speaking",
    "Read a page without support",
    "Name words she does not know",
    "Use a calm voice when angry",
    "Tell an adult when someone is upset",
    "Finish in less than five minutes",
    "Cope with worries by using the worry box",
    "Count to 20 without error",
    "Notice when things are not safe",
    "Says 'I don't know' and raises a hand",
    "Speaks up: 'stop, I don't want that'",
    "Read a page with less help",
    "Reduce the number of prompts needed from 4 to 1",
    "Use the poor-me card to say what went wrong",
    "Tidy the bad-weather box",
    "Ask for the board to be described when she cannot see it",
    "Copy a sentence with fewer than 3 mistakes",
    "Runs a lap in less than 3 minutes",
  ])("%s", (text) => {
    expect(assess(text).positive.holds).toBe(true);
  });
});

describe("not positive", () => {
  it.each([
    ["Stop him disrupting the class", "Stop him"],
    ["Will not hit other children", "Will not"],
    ["Doesn't shout out in class", "Doesn't"],
    ["Reduce the number of outbursts", "Reduce"],
    ["Calum will no longer run off at playtime", "no longer"],
    ["Sit at the table without kicking", "without kicking"],
    ["Use words instead of hitting", "instead of hitting"],
    ["To have fewer tantrums", "fewer tantrums"],
    ["Eliminate swearing", "Eliminate"],
    ["Never leave the room alone", "Never"],
    ["Refrain from calling out", "Refrain from"],
    ["To avoid hurting others", "avoid"],
    ["Decrease inappropriate behaviour", "Decrease"],
    ["Be less disruptive", "less disruptive"],
    ["Bump into others less often", "less often"],
    ["Kicks the ball rather than throws it at people", "rather than throws"],
    ["Zero accidents in the afternoon", "Zero accidents"],
    ["Arrive with no tears", "no tears"],
    ["No shoving in the queue", "No shoving"],
    ["Conquer shyness", "Conquer shyness"],
    ["Inability to wait", "Inability"],
    ["Noise in class to be reduced", "be reduced"],
    ["Don’t shout", "Don’t"],
    ["Use the toilet so that she is not wet", "so that she is not"],
    ["Have no exclusions this term", "no exclusions"],
    ["Take part in PE without becoming upset", "without becoming upset"],
    ["Cries for less than five minutes at the gate", "Cries for less than"],
    ["Calls out no more than twice in a lesson", "Calls out no more than"],
    ["Stay with the group with no attempts to run off", "no attempts to"],
    ["Join in and not talk about trains", "and not talk"],
    ["Climbing on the tables to stop", "Climbing on the tables to stop"],
  ])("%s", (text, words) => {
    const judgement = assess(text).positive;
    expect(judgement.holds).toBe(false);
    expect(explain("positive", judgement, text).words).toContain(words);
  });
});
