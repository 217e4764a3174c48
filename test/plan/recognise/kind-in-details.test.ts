import { paragraph, table } from "../../helpers/docx";
import { settingOf } from "./outline";

describe("the kind of school among the pupil’s details", () => {
  it.each([
    ["Type", "Mainstream", "mainstream"],
    ["School category", "Mainstream", "mainstream"],
    ["School roll", "Mainstream, with 4 periods in the base", "mainstream"],
    ["Placement", "Full time, special school", "special"],
    ["Hours", "Pre-school (ELC) 30 hours", "preschool"],
    ["Attends", "mainstream class full time", "mainstream"],
    ["Attends now", "Nursery class (pre-school year)", "preschool"],
    ["Sector: N / P / S / Special", "P (mainstream)", "mainstream"],
    ["Is this a mainstream school?", "Yes", "mainstream"],
    ["Is it a special school?", "No – mainstream", "mainstream"],
    [
      "An e sgoil shònraichte a th’ ann? / Is it a special school?",
      "Chan e / No – mainstream",
      "mainstream",
    ],
    // Near misses: another time, other people, what is offered, a name, a need, and a plain no.
    ["From August 2027", "Mainstream primary", null],
    ["Moving to", "Special school", null],
    ["Brother’s school", "Mainstream", null],
    ["School type", "Nursery / Mainstream / Special", null],
    ["School", "Nursery Lane Primary", null],
    ["Support needs", "Special school transport", null],
    ["Transport", "Special taxi", null],
    ["Is this a mainstream school?", "No", null],
  ])("“%s | %s”: %s", (label, value, setting) => {
    const details = [
      ["Name", "Innes"],
      ["Date of birth", "3/4/2016"],
      [label, value],
    ];
    expect(settingOf(table(details))).toBe(setting);
  });

  it("stands below its heading, in a row of details", () => {
    const details = [
      ["Child’s name", "DOB", "School", "Roll"],
      ["Innes", "3/4/16", "Loch Academy", "Mainstream, with 4 periods in the base"],
    ];
    expect(settingOf(table(details))).toBe("mainstream");
  });

  it("stands on a line of its own above the first table", () => {
    const lines = ["Name: Innes", "Class: Ash", "Roll: special school"];
    expect(settingOf(lines.map(paragraph).join(""))).toBe("special");
  });

  it("is none of several children", () => {
    const children = [
      ["Name", "DOB", "Goes to"],
      ["Innes", "3/4/16", "Special school"],
      ["Ailsa", "5/6/18", "Mainstream primary"],
    ];
    expect(settingOf(table(children))).toBeNull();
  });
});

it.each([
  ["Innes goes to the local authority nursery five mornings a week.", "preschool"],
  ["Innes goes to the new nursery in August.", null],
  [
    "Innes was at Bairns First nursery until June and is now in a mainstream Primary 1 class.",
    "mainstream",
  ],
  [
    "Innes went to a special school from P1 to P7. He has been a pupil in a mainstream secondary since August.",
    "mainstream",
  ],
  ["Innes went to a special school.", null],
])("a sentence tells where the pupil was and where they are: %s", (sentence, setting) => {
  expect(settingOf(paragraph(sentence))).toBe(setting);
});

it.each([
  ["Innes Gunn: mainstream P7", "mainstream"],
  ["Innes Gunn: mainstream", null],
  ["School category: Mainstream", "mainstream"],
  ["Current school and type: Ardvannie Primary, mainstream (was in ELC until 2021)", "mainstream"],
])("a line says it: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});

it.each([
  ["Type of establishment – Special", "special"],
  ["Kind of school — mainstream (P4)", "mainstream"],
  ["School type = Mainstream", "mainstream"],
  ["Type of school    Special", "special"],
  ["Type of establishment is Special", "special"],
  ["Provision type – ELC", "preschool"],
  ["Name: Innes, Class: P4, Type of school: Special", "special"],
  ["Name: Innes; sector: Nursery", "preschool"],
  // Near misses: another time, another child, a name, and kinds to choose from.
  ["Previous school type – Special", null],
  ["Name: Innes, Brother’s school: special", null],
  ["Type of school – Loch School", null],
  ["Type of school – N / P / S", null],
  ["Type of school – nursery / mainstream / special", null],
])("stands behind its label on a line, whatever parts them: “%s”: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
  expect(settingOf(table([[line, "Loch Road"]]))).toBe(setting);
});
