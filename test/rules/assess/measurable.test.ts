import { assess } from "../../../src/rules/assess/assess";
import { explain } from "../../../src/rules/assess/reasons";

describe("measurable", () => {
  it.each([
    ["Read 30 of the 40 listed words", "30"],
    ["Catch a large ball in 7 out of 10 tries", "7 out of 10"],
    ["Stay with the group for ten minutes", "ten minutes"],
    ["Answer the register every morning", "every morning"],
    ["Hand in homework once a week", "once a week"],
    ["Put on her coat independently", "independently"],
    ["Go to the gym hall on his own", "on his own"],
    ["Start writing without prompting", "without prompting"],
    ["Pack the bag with one verbal prompt", "one verbal prompt"],
    ["Wash hands when asked", "when asked"],
    ["Freeze when the music stops", "music stops"],
    ["Line up when the bell rings", "when the bell rings"],
    ["Coat on the right peg", "on the right peg"],
    ["Never swears at staff", "Never"],
    ["Fill in the form for the bursary", "Fill in"],
    ["Sound out the letters s, a, t and p", "s, a, t and p"],
    ["Arrive at class on time", "on time"],
    ["Tie his own laces", "Tie his own laces"],
    ["Enrol at UHI for the joinery course", "Enrol at"],
    ["Write a sentence with 80% of words spelled right", "80%"],
    ["Reach level 3 of the reading scheme", "level 3"],
    ["Stay in her seat for the whole of assembly", "for the whole"],
  ])("%s", (text, words) => {
    const judgement = assess(text).measurable;
    expect(judgement.holds).toBe(true);
    expect(explain("measurable", judgement, text).words).toContain(words);
  });
});

describe("not measurable", () => {
  it.each([
    ["Ask an adult for help in class", null],
    ["Take turns in board games", null],
    ["Use more describing words when writing", "more"],
    ["Speak confidently to visitors", "confidently"],
    ["Follow a two-step instruction in class", null],
    ["Add 3-digit numbers", null],
    ["Choose between two activities at playtime", null],
    ["Play one-to-one with a friend", null],
    ["Read aloud by 12 December 2026", null],
    ["Share his news with P3 classmates", null],
    ["Dress for PE more independently", "more independently"],
    ["Write with help from an adult", "with help"],
    ["Line up sensibly at the bell", "sensibly"],
    ["Visit the library regularly", "regularly"],
  ])("%s", (text, words) => {
    const judgement = assess(text).measurable;
    expect(judgement.holds).toBe(false);
    expect(explain("measurable", judgement, text).words).toBe(words);
  });
});
