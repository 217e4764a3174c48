import { assess } from "../../../src/rules/assess/assess";

describe("specific", () => {
  it.each([
    "Read the first 100 common words",
    "Isla will tie her shoelaces",
    "By Easter, Callum will write his full name",
    "Count to 20",
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
    ["Will make better progress in maths", "wideWords"],
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
    ["Social skills", "noBehaviour"],
  ])("%s", (text, reason) => {
    expect(assess(text).specific).toMatchObject({ holds: false, reason });
  });
});
