import { assess } from "../../../src/rules/assess/assess";

describe("specific", () => {
  it.each([
    "Read the first 100 common words",
    "Isla will tie her shoelaces",
    "By Easter, Callum will write his full name",
    "Count to 20",
    "Spell months of the year – 10 out of 12",
    "Will finish 2 of his 3 set tasks in Technical by himself; PSA to tick the sheet.",
    "Given a picture timetable, Finlay will move to the next activity",
    "To be able to ask a friend to play at break time",
    "Mairi greets the class teacher at the door",
    "Will begin to use the exit card in maths",
    "Help her to choose between two snacks",
    "Improve his handwriting by writing on every second line",
    "Follow a picture recipe in home economics",
    "Sustain attention to a story for 5 minutes",
    "I would like to swim a length",
    "Gives one idea in the eco group",
    "Show two fingers when she needs the toilet",
    "I can put my coat on the right peg",
    "Know 20 of the 26 letter names",
    "Increase reading aloud from 2 to 5 minutes",
    "Use strategies such as counting to ten when upset",
    "Kicks a ball into a goal",
    "Respond to his name by looking up",
    "Stay on task for 15 minutes",
    "Dress himself after PE",
    "In the dinner hall, carries his tray to the table",
    "Raise her hand before speaking",
    "Work with a partner on the science project",
    "Splashes with arms and legs in the pool",
    "Jack to stop reversing b and d when he writes",
    "Zero incidents of climbing the wall",
    "To have no more than one incident of kicking a week",
    "Includes others in her games at break",
    "Accept losing at dominoes without tipping the box",
    "Show a new adult the way to the hall",
    "Have a place on the joinery course",
    "Follow an instruction with two key words",
    "Pencil, ruler and rubber out within a minute",
    "Builds up to 15 minutes of reading",
    "Is ready with coat and bag when the taxi comes",
    "Feels safe enough to stay at the after-school club",
    "When upset, Ruaridh will go to the quiet corner",
  ])("%s", (text) => {
    expect(assess(text).specific).toMatchObject({ holds: true, reason: "behaviour" });
  });
});

describe("not specific", () => {
  it.each([
    ["Improve reading", "vagueVerb"],
    ["Keep up with his classmates", "vagueVerb"],
    ["Stay calm", "vagueVerb"],
    ["Greater interest in books", "vagueVerb"],
    ["Handwriting to be developed", "vagueVerb"],
    ["Mum and Dad to read to him", "staffAction"],
    ["To develop his social skills", "vagueVerb"],
    ["Ailsa will become more confident in class", "vagueVerb"],
    ["Be more independent", "vagueVerb"],
    ["To understand fractions", "vagueVerb"],
    ["Will make better progress in maths", "vagueVerb"],
    ["Follow the class rules", "wideWords"],
    ["Show good behaviour in the playground", "wideWords"],
    ["Use coping strategies", "wideWords"],
    ["Respond appropriately to adults", "adverbOnly"],
    ["Support his reading development", "staffAction"],
    ["Staff will provide visual supports", "staffAction"],
    ["To be able to count", "bareSkill"],
    ["Take turns", "bareSkill"],
    ["By June 2027 she will", "noBehaviour"],
    ["Help him develop better motor skills", "vagueVerb"],
    ["Get better at spelling", "wideWords"],
    ["To participate in class activities", "vagueVerb"],
    ["Increase attention span", "vagueVerb"],
    ["Achieve his potential", "vagueVerb"],
    ["Manage his emotions", "wideWords"],
    ["Numeracy", "noBehaviour"],
    ["Work hard in maths", "vagueVerb"],
    ["Close the gap with his class", "vagueVerb"],
    ["Listen to and follow instructions", "vagueVerb"],
    ["Follow all classroom rules 90% of the time", "wideWords"],
    ["Raise attainment, improve behaviour and develop social skills", "wideWords"],
    ["Skills in maths", "noBehaviour"],
    ["Social skills", "noBehaviour"],
    ["Have lots of friends", "vagueVerb"],
    ["Get her act together in class", "vagueVerb"],
    ["Get a better grasp of fractions", "vagueVerb"],
    ["Participate fully in lessons", "vagueVerb"],
    ["Play nicely with his brother", "vagueVerb"],
    ["Have no outbursts", "vagueVerb"],
  ])("%s", (text, reason) => {
    expect(assess(text).specific).toMatchObject({ holds: false, reason });
  });
});

describe("the words of a specific target", () => {
  it.each([
    ["Finlay will stop shouting and read 20 words aloud", "read 20 words aloud"],
    ["Will not hit others and will tell an adult", "tell an adult"],
    ["Cease running off, then wait at the gate", "wait at the gate"],
    ["Stop pulling hair in the line", "Stop pulling hair"],
    ["Stop pushing and shoving in the line", "Stop pushing and shoving"],
    ["Read 20 words aloud and stop shouting", "Read 20 words aloud"],
    ["Isla will tie her shoelaces", "tie her shoelaces"],
  ])("%s", (text, words) => {
    const { holds, at } = assess(text).specific;
    expect(holds).toBe(true);
    expect(at === null ? null : text.slice(at.start, at.start + at.length)).toBe(words);
  });
});
