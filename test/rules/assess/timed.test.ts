import { assess } from "../../../src/rules/assess/assess";
import { explain } from "../../../src/rules/assess/reasons";

describe("a deadline", () => {
  it.each([
    ["Read 30 of the listed words by 12 December 2026", "by 12 December 2026"],
    ["By 4/12/26 Ailsa will tie her laces", "By 4/12/26"],
    ["Tie laces by 4.12.2026", "by 4.12.2026"],
    ["Write his name by the 3rd of March", "by the 3rd of March"],
    ["By May, Ross will name ten shapes", "By May"],
    ["Recall doubles to 20 by mid-November", "mid-November"],
    ["Join lunch club twice a week by the October holidays", "by the October holidays"],
    ["Use the exit card by the tattie holidays", "by the tattie holidays"],
    ["By Christmas, Eilidh will cross the road with an adult", "By Christmas"],
    ["Count to 50 before the summer break", "before the summer break"],
    ["Spell 15 words by the end of Term 2", "by the end of Term 2"],
    ["Spell 15 words by end of term", "end of term"],
    ["In Term 3 he will pack his bag each day", "In Term 3"],
    ["By half-term, ask for help with one prompt", "half-term"],
    ["Swim 10 metres by the end of the school session", "end of the school session"],
    ["Swim 10 metres by June 2027", "by June 2027"],
    ["Within 8 weeks, stand on one foot for 5 seconds", "Within 8 weeks"],
    ["Over the next six weeks, greet a friend every morning", "Over the next six weeks"],
    ["In six weeks' time Isla will count to 100", "In six weeks"],
    ["Travel alone on the bus by the time he leaves S4", "by the time"],
    ["By P7, use a planner for homework", "By P7"],
    ["Know the way to the gym hall before starting secondary", "before starting secondary"],
    ["Write three sentences by his next review", "by his next review"],
    ["By the age of 16, cook two meals", "By the age of 16"],
    ["Name 12 letters this term", "this term"],
    ["Sing two songs for all of Term 2", "for all of Term 2"],
    ["Eat with a fork till Christmas", "till Christmas"],
    ["Skip ten times by wk 7", "by wk 7"],
    ["Draw a map by next May", "by next May"],
    ["Ride a scooter by Hallowe'en", "by Hallowe'en"],
    ["Say three facts by the end of the weather topic", "end of the weather topic"],
    ["Show two drawings at our March meeting", "at our March meeting"],
    ["Name six birds between now and Easter", "between now and Easter"],
    ["Hold a pencil with three fingers w/b 9 November", "9 November"],
    ["Write a letter to the college no later than Easter 2027", "no later than Easter"],
    ["By the 20th, empty the tray", "By the 20th"],
    ["Skip with a rope by tomorrow week", "by tomorrow week"],
    ["Wk 1-6: count objects up to 12", "Wk 1-6"],
    ["Sept to Dec – count objects up to 12", "Sept to Dec"],
    ["Eight weeks on, write three sentences", "Eight weeks on"],
    ["Over the winter months, read a book to his granny", "Over the winter months"],
    ["After the October break, walk in alone", "After the October break"],
    ["At the end of eight sessions, blend three sounds", "end of eight sessions"],
    ["In the run-up to Christmas, learn two lines", "In the run-up to"],
    ["From Easter to May – sit the unit test", "Easter to May"],
  ])("%s", (text, words) => {
    const judgement = assess(text).timed;
    expect(judgement.holds).toBe(true);
    expect(explain("timed", judgement, text).words).toContain(words);
  });
});

describe("no deadline", () => {
  it.each([
    "Read a page aloud daily",
    "Sit with the group for 10 minutes",
    "Ask for help in 4 of 5 maths lessons in a week",
    "Name five shapes on 3 out of 4 days in a fortnight",
    "Use the quiet space for 3 consecutive weeks",
    "Finish the worksheet by the end of the lesson",
    "Put toys away at the end of each day",
    "Read to an adult three times a week",
    "May choose a partner for PE",
    "March round the hall in time to the drum",
    "Progress is looked at every half term",
    "Say please before snack",
    "Wait until the bell",
    "Take part in after-school club",
    "Pack the bag after school with a picture list",
    "Work through P3 spelling words",
    "Arrive no later than 9.05",
    "Open the jar by the 3rd attempt",
    "Share in the block corner",
    "Read the term dates off the calendar",
    "Speak up at the meeting",
    "Present her views at review meetings",
    "Go to bed at half past eight",
    "Get ahead in the queue",
    "After the break, hang up the coat",
    "Sort pictures of winter and summer",
  ])("%s", (text) => {
    expect(assess(text).timed).toEqual({ holds: false, at: null, reason: "noDeadline" });
  });
});
