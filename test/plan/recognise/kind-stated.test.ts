import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { settingOf } from "./outline";

it.each([
  ["boxes under any label", "Please tick", "☐ ELC   ☒ Mainstream   ☐ Special school", "mainstream"],
  [
    "more than a base",
    "School",
    "Kessock High School (mainstream secondary with a base)",
    "mainstream",
  ],
  ["the setting attended", "Setting attended", "ELC, 5 mornings", "preschool"],
  [
    "boxes with one for others",
    "Tick one",
    "☐ ELC   ☐ Special school   ☑ Mainstream secondary   ☐ Other",
    "mainstream",
  ],
  [
    "boxes for other things",
    "Tick one",
    "☐ ELC   ☐ Special school   ☑ Mainstream bus   ☐ Taxi",
    null,
  ],
  [
    "a tick behind it",
    "Provision (please tick)",
    "Pre-school __   Mainstream ✓   Special __",
    "mainstream",
  ],
  [
    "a cross on the line behind it",
    "Provision",
    "Early years __ Mainstream _X_ Special __",
    "mainstream",
  ],
  ["a cross before it", "Provision", "__ Early years _X_ Mainstream __ Special", "mainstream"],
  ["none of the lines behind them", "Provision", "Early years __ Mainstream __ Special __", null],
  ["an earlier one", "Preschool setting attended", "ELC, 5 mornings", null],
  ["the name of one", "Setting attended", "Kessock Nursery", null],
  [
    "the last of two things before it",
    "Ailsa Gunn. Stage: ante-preschool year, ELC",
    "",
    "preschool",
  ],
  ["the last behind a dash", "Ailsa Gunn – type of school: special", "", "special"],
  ["the last, of somebody else", "Ailsa Gunn. Sister’s type of school: special", "", null],
])("the kind of school is stated by %s", (_name, label, value, setting) => {
  expect(settingOf(table([[label, value]]))).toBe(setting);
});

it.each([
  ["Individualised Educational Programme – Special School Format", "special"],
  ["IEP for pupils in special schools", "special"],
  ["Child’s Plan for nursery children", "preschool"],
  ["IEP for use in mainstream schools", "mainstream"],
  ["Special School IEP", "special"],
  ["Mainstream Edition", "mainstream"],
  ["Mainstream School IEP 2026-27", "mainstream"],
  ["IEP template: special schools", "special"],
  ["Guidance on the IEP for pupils in special schools", null],
  ["IEP for his move to special school", null],
  ["Loch Special School IEP", null],
])("a plan may be one for a kind of school: %s", (title, setting) => {
  expect(settingOf(heading(title))).toBe(setting);
});

it.each([
  ["Innes is in the nursery class and will start P1 in August 2026.", "preschool"],
  ["Innes will be in the nursery class and start with a buddy.", null],
  ["Innes attends a special school and will move to the senior phase.", "special"],
  ["Innes is taught in mainstream classes with support from the base.", "mainstream"],
  ["Innes is taught in mainstream classes for art.", null],
  ["Mum hopes he is placed in a special school and will move in May.", null],
  ["An application for a special school place is with the authority.", null],
])("where the pupil goes next takes nothing from where they are: %s", (sentence, setting) => {
  expect(settingOf(paragraph(sentence))).toBe(setting);
});

it.each([
  ["Child’s Plan (Mainstream)", "mainstream"],
  ["Child’s Plan (Single Agency) (Pre-school)", "preschool"],
  ["Child’s Plan (after transition) (Pre-school)", null],
  ["CHILD’S PLAN – Pre-school", "preschool"],
  ["My Child’s Plan 2026/27 (special school)", "special"],
  ["IEP 2026/27 – Nursery", "preschool"],
  ["SPECIAL SCHOOLS – YOUNG PERSON’S PLAN", "special"],
  ["This version of the form is for pupils in special schools.", "special"],
  ["This plan is for children in our nursery.", "preschool"],
  // Near misses: an earlier one and another plan, what the plan is about, and no title.
  ["Previous Child’s Plan (nursery)", null],
  ["Four to eight in a mainstream school", null],
  ["Ailsa is one of four to six pupils in a special school class", "special"],
  ["Transition plan (nursery)", null],
  ["Special schools – guidance on the Child’s Plan", null],
  ["There is another form for pupils in special schools.", null],
  ["This version of the form is for pupils not in special schools.", null],
  ["Forward plan – mainstream", null],
  ["Child’s Plan (Transition from nursery)", null],
  ["Child’s Plan – Nursery Lane Primary", null],
  ["We planned it (nursery)", null],
])("the title of the plan says which kind it is for: %s", (title, setting) => {
  expect(settingOf(heading(title))).toBe(setting);
});

it.each([
  ["Communication & Learning Base – special class", "special"],
  ["Room 4 (special class)", "special"],
  ["Special class", null],
  ["Special class – Tuesdays", null],
  ["Visit – special class trip", null],
  ["Moving to another school – special class", null],
])("a class is of a kind behind what it is called: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});

it.each([
  [["Child’s Plan", "Pre-school"], "preschool"],
  [["IEP 2026-27", "Special school", "Room 4"], "special"],
  // Near misses: one of several to choose from, the title of another thing, and a line further down.
  [["Child’s Plan", "Pre-school", "Mainstream"], null],
  [["Notes for staff", "Pre-school"], null],
  [["Child’s Plan", "Name: Innes", "Pre-school"], null],
])("a line below the title says which kind the plan is for: %j", (lines, setting) => {
  expect(settingOf(lines.map(paragraph).join(""))).toBe(setting);
});

it.each([
  ["School type", "Pre-5"],
  ["Placement", "Pre school"],
  ["Please tick", "☒ Pre-5 ☐ Mainstream ☐ Special"],
])("the years before school go by any of their names: “%s: %s”", (label, value) => {
  expect(settingOf(table([[label, value]]))).toBe("preschool");
});

it.each([
  ["a label before the boxes", ["Please tick: ☐ Nursery ☒ Mainstream ☐ Special"], "mainstream"],
  ["the boxes behind the kinds", ["Nursery: ☐ Mainstream: ☐ Special: ☒"], "special"],
  ["one kind on each line", ["☐ Nursery", "☐ Mainstream", "☒ Special"], "special"],
  ["several kinds on a line", ["☐ Nursery ☐ Mainstream", "☒ Special"], "special"],
  // Near misses.
  ["two that are ticked", ["☐ Nursery ☒ Mainstream", "☒ Special"], null],
  ["none that is ticked", ["☐ Nursery ☐ Mainstream ☐ Special"], null],
  ["stages alone", ["☒ Primary ☐ Secondary"], null],
])("kinds to tick: %s", (_name, lines, setting) => {
  expect(settingOf(lines.map(paragraph).join(""))).toBe(setting);
});

it("what stands below a line that says the kind itself is no kind it asks for", () => {
  const boxes = "Type of provision (tick): ☐ Pre-school ☐ Mainstream ☒ Special school";
  const below = "Attended a mainstream nursery with 1:1 until 2024.";
  expect(settingOf(paragraph(boxes) + paragraph(below))).toBe("special");
  expect(settingOf(paragraph("Type of provision:") + paragraph("Nursery class"))).toBe("preschool");
});

it.each([
  [
    "This pupil is in: [ ] nursery class  [X] mainstream primary class  [ ] special school",
    "mainstream",
  ],
  ["My school: ( ) nursery  ( ) primary  ( ) high school  (•) special school", "special"],
  ["My school: ( ) nursery  ( ) primary  (•) high school  ( ) special school", "mainstream"],
  ["Mainstream or special: mainstream", "mainstream"],
  ["Nursery / mainstream / special: Special", "special"],
  ["We are a partner provider nursery (ELC, ages 2–5).", "preschool"],
  ["School: Kessock Academy, mainstream secondary     Date: 26/8/26", "mainstream"],
  ["School: Kessock Academy, nearest mainstream secondary     Date: 26/8/26", null],
  // Near misses: none or two are ticked, one kind asks nothing, and a visit or the staff of one.
  ["This pupil is in: [ ] nursery class  [ ] mainstream primary class  [ ] special school", null],
  ["My school: (•) nursery  ( ) primary  ( ) high school  (•) special school", null],
  ["Mainstream: Tuesdays, special: Fridays", null],
  ["Mainstream or special: to be decided", null],
  ["We are a team of nursery staff who visit.", null],
  ["We are a school with nursery and primary classes.", null],
  ["We are a primary and nursery for the glen.", null],
])("what a line says of the school: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});

it.each([
  ["Yusuf attends a mainstream P6 class and has EAL support on Tuesdays.", "mainstream"],
  ["Kirsty is taught in a mainstream P3/4 composite class.", "mainstream"],
  ["Jo attends a special P5 class within the base.", "special"],
  // Near misses: some of the time, and a group that is no class.
  ["Jo spends mornings in a mainstream P3 class.", null],
  ["Jo joins a mainstream P6 class on Tuesdays.", null],
  ["Jo is in a special P3 reading group.", null],
])("a sentence about the class says of which kind it is: %s", (sentence, setting) => {
  expect(settingOf(paragraph(sentence))).toBe(setting);
});

it.each([
  ["1 Details", "mainstream"],
  ["2025 details", null],
  ["1 Previous school", null],
])(
  "a sentence beside a label is of the pupil now, unless that says otherwise: %s",
  (label, setting) => {
    const said = "Rory Chisholm, born 9/9/2016, P6, Culloden Road. Mainstream school.";
    expect(settingOf(table([[label, said]]))).toBe(setting);
  },
);

it.each([
  ["☒ Nursery class / ELC", "☐ Primary school", "☐ Special school", "preschool"],
  ["☐ Nursery class / ELC", "☒ Primary school", "☐ Special school", "mainstream"],
  ["Nursery ☐", "Primary school ☐", "Special school ☒", "special"],
  // Near misses: none and two.
  ["☐ Nursery class / ELC", "☐ Primary school", "☐ Special school", null],
  ["☒ Nursery class / ELC", "☒ Primary school", "☐ Special school", null],
])(
  "the kind of school is ticked in rows below one another: %s, %s, %s",
  (first, second, third, setting) => {
    const rows = [
      ["Early level setting", first],
      ["", second],
      ["", third],
    ];
    expect(settingOf(table([["Child", "Isla"], ...rows]))).toBe(setting);
  },
);

it.each([
  ["IEP – Aileen Munro, S2, mainstream", "mainstream"],
  ["IEP for Aileen Munro, P4 mainstream", "mainstream"],
  ["Aileen Munro | P2B | DOB 3/4/18 | special school", "special"],
  ["Aileen Munro – P4 – special", "special"],
  ["IEP – Aileen Munro, pre-school", "preschool"],
  ["IEP – Aileen Munro, S2, mainstream English", null],
  ["IEP – Aileen Munro, S2, special interests", null],
  ["IEP – Aileen Munro, P1, nursery transition", null],
  ["Sarah Kerr, nursery", null],
  ["Mrs Munro, S2, mainstream", null],
])("a title names pupil, class and kind: %s", (title, setting) => {
  expect(settingOf(heading(title))).toBe(setting);
});

it.each([
  ["Education – mainstream (with enhanced provision)", "mainstream"],
  ["Schooling – special school", "special"],
  ["This plan is for a pupil in – a special class within a special school", "special"],
  ["Una is in: pre-school", "preschool"],
  ["Pupil in: mainstream", "mainstream"],
  ["Attends – mainstream", "mainstream"],
  ["Religious education – mainstream class", null],
  ["Previous education – nursery", null],
  ["Brother is in: nursery", null],
])("a label asks where the pupil is at school: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});
