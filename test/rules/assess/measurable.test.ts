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
    ["Show a drawing at his review in March", "at his review"],
    ["Ask a question on Monday 8 March", "8 March"],
    ["Stay at the table until the sand timer runs out", "until the sand timer runs out"],
    ["Chat for as long as the egg timer runs", "as long as the egg timer runs"],
    ["Take the inhaler to PE, both days", "both days"],
    ["Sit at the table for a quarter of an hour", "quarter of an hour"],
    ["Write his surname without a model", "without a model"],
    ["Swim with no float", "no float"],
    ["Start the second task with nothing but a point", "with nothing but a point"],
    ["Pack the bag with just a gesture prompt", "just a gesture prompt"],
    ["Fasten both boots himself", "boots himself"],
    ["Make room when a classmate asks", "when a classmate asks"],
    ["Put on ear defenders when he sees the red card", "when he sees the"],
    ["Colour inside the lines", "inside the lines"],
    ["Walk along the bench with one hand held", "one hand held"],
    ["Climb the steps with standby help only", "with standby help only"],
    ["Ring the surgery herself to make an appointment", "surgery herself"],
    ["Tell his news so that a stranger follows it", "so that a stranger follows"],
    ["Measure with a ruler to the nearest centimetre", "to the nearest centimetre"],
    ["Stay in the group for all of circle time", "for all of circle time"],
    ["Show a card at the end of each task", "each task"],
    ["By Friday, has asked the janitor for a key", "has asked"],
    ["Put the toy away when the tidy-up song is sung", "when the tidy-up song is sung"],
    ["Speak at all of her meetings", "all of her meetings"],
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
    ["Show a drawing at reviews", null],
    ["Stay at the table until he is settled", null],
    ["Tell the class about himself", null],
    ["Put on ear defenders when he feels sad", null],
    ["By the 20th, empty the tray", null],
    ["Join a session at the youth club", null],
    ["Write while the chart is on the wall", null],
    ["Play dominoes with two friends", null],
    ["Turn to a sound on one side", null],
    ["Go to room 3 for maths", null],
    ["Read from his Stage 4 book", null],
    ["Cook as independently as possible", "as possible"],
    ["Talk to the nurse himself", null],
    ["Write on her own idea", null],
    ["Write dates in the diary when the teacher gives them out", null],
    ["Join in all areas of school life", null],
    ["Learn to ride a bike, draw a map and tell the time", null],
  ])("%s", (text, words) => {
    const judgement = assess(text).measurable;
    expect(judgement.holds).toBe(false);
    expect(explain("measurable", judgement, text).words).toBe(words);
  });
});
