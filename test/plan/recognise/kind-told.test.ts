import { paragraph, table } from "../../helpers/docx";
import { settingOf } from "./outline";

it.each([
  ["Innes attends the mainstream academy in her town and has a Teacher of the Deaf.", "mainstream"],
  ["Innes attends a mainstream P6 class and has EAL support on Tuesdays.", "mainstream"],
  ["Innes is taught in a mainstream P3/4 composite class.", "mainstream"],
  ["Innes is in a P5 mainstream class.", "mainstream"],
  ["Innes is in our mainstream S2 tutor group.", "mainstream"],
  ["Innes is a mainstream P4 pupil.", "mainstream"],
  ["Innes attends a mainstream school and lives with his mum and a brother.", "mainstream"],
  ["Innes goes to Loch High School, which is mainstream.", "mainstream"],
  ["Innes has a full-time place in our nursery.", "preschool"],
  ["Innes is a pre-school child.", "preschool"],
  ["He is a full time mainstream pupil in P5.", "mainstream"],
  ["He is in mainstream with 10 hours of PSA support.", "mainstream"],
  ["He is supported in mainstream P7.", "mainstream"],
  ["Current setting is mainstream primary.", "mainstream"],
  ["Innes’s school is special.", "special"],
  ["He moved from his mainstream primary to this special school in May.", "special"],
  // Near misses: some of the time, another time, somebody else, a wish.
  ["Innes spends two mornings in a mainstream class.", null],
  ["Innes goes to a mainstream class for maths.", null],
  ["Innes joins a mainstream P6 class for art.", null],
  ["Innes visits the mainstream primary on Fridays.", null],
  ["Innes has friends in the nursery.", null],
  ["He moved from his mainstream primary to another special school in May.", null],
  ["Innes is a former mainstream pupil.", null],
  ["Innes is happy in mainstream classes when he has his ear defenders.", null],
  ["Innes is helped by a special school teacher.", null],
  ["The next school is special.", null],
  ["Mainstream school is being considered.", null],
])("a sentence tells where the pupil is: %s", (sentence, setting) => {
  expect(settingOf(paragraph(sentence))).toBe(setting);
});

it.each([
  ["Provision:  mainstream school  NO      special school  YES      nursery  NO", "special"],
  ["Provision:  mainstream school  NO      special school  NO      nursery  NO", null],
  ["School: Kessock Road Primary | Type: mainstream | Stage of intervention: 3", "mainstream"],
  ["School: Kessock Road Primary | Last type: mainstream | Stage of intervention: 3", null],
])("a line of fields states it: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});

it.each([
  ["Attends", "Special class (SEBN), full time", "special"],
  ["Goes to", "Mainstream primary", "mainstream"],
  ["Placement", "local mainstream primary, full-time", "mainstream"],
  ["Establishment type", "Secondary school (local authority)", "mainstream"],
  ["Where", "ELC setting (pre-school year)", "preschool"],
  ["Setting", "Partner Nursery", "preschool"],
  ["Setting", "Mainstream Primary", "mainstream"],
  // Near misses: the name of a school, where the pupil goes next, and where the school is.
  ["Setting", "Kessock Nursery", null],
  ["Setting", "Kessock Nursery Class", null],
  ["Going to", "Mainstream primary", null],
  ["Where the school is", "Nursery Lane", null],
])("beside the name alone, “%s | %s” is %s", (label, value, setting) => {
  const details = [
    ["Name", "Innes Gunn"],
    [label, value],
  ];
  expect(settingOf(table(details))).toBe(setting);
});

it("is told in a numbered part of the form", () => {
  const parts = [
    ["1 Details", "Innes Gunn, born 9/9/2016, P6, Kessock Road PS. Mainstream school."],
    ["2 Assessment", "Innes enjoys football."],
  ];
  expect(settingOf(table(parts))).toBe("mainstream");
});
