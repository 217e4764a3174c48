import { p, run } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { settingOf } from "./outline";

it.each([
  ["Innes Gunn, DOB 20/01/2016, Ferryhill PS (mainstream), P6", "mainstream"],
  ["Pupil: Innes Gunn, S3, Dingwall HS (mainstream)", "mainstream"],
  ["Innes Gunn. Mainstream primary pupil, P4. DOB 8.8.18", "mainstream"],
  ["Innes Gunn | mainstream pupil | P6", "mainstream"],
  ["Innes Gunn, nursery child, DOB 1/2/22", "preschool"],
  ["Innes Gunn – nursery class (pre-school)", "preschool"],
  ["Name: Innes   DOB: 1/2/14   Type: Mainstream", "mainstream"],
  ["IEP form PS1 – pre-school version", "preschool"],
  ["Individualised Educational Programme – Special School pupils", "special"],
  // Near misses: where somebody else works, the name of a school, and what is near it.
  ["Partners: Mrs Hay, Drummond School (special), outreach", null],
  ["Completed by: Mrs Hay, Drummond School (special)", null],
  ["Fern Nursery – nursery class", null],
])("a line of details states the kind of school: %s", (line, setting) => {
  expect(settingOf(paragraph(line))).toBe(setting);
});

it.each([
  ["Innes Gunn, DOB 31/10/2012. Attends a special school (Beauly Road Campus).", "special"],
  ["Innes is in mainstream full time.", "mainstream"],
  ["She is at mainstream school.", "mainstream"],
  ["Innes is placed in special provision full time.", "special"],
  ["Innes is in the ante-pre-school group of our ELC class.", "preschool"],
  ["What kind of school do you go to? A special school.", "special"],
  ["Does the pupil attend a special school? No – mainstream", "mainstream"],
  ["Innes is taught in mainstream classes with support from the base twice a week.", "mainstream"],
  // Near misses: some days, a question, and what is so of plans.
  ["Attends a mainstream primary on Fridays.", null],
  ["Attends a special school two days a week.", null],
  ["Is this a mainstream school?", null],
  ["An IEP for a pupil in special education usually has no more than 8-12 targets.", null],
])("a sentence states it: %s", (sentence, setting) => {
  expect(settingOf(paragraph(sentence))).toBe(setting);
});

it.each([
  ["Class", "Primary 3/4, special school", "special"],
  ["School", "Ferryhill Primary, mainstream", "mainstream"],
  ["Placement", "specialist provision / special school, full time", "special"],
  ["Mainstream? Y/N", "Y", "mainstream"],
  ["Is the pupil in a mainstream class?", "Yes", "mainstream"],
  // Near misses: a room’s name, choices, and a plain no.
  ["Class", "Nursery Brae P4", null],
  ["School", "Mainstream / Special (delete one)", null],
  ["Placement", "N / P / Special", null],
  ["Is the pupil in a mainstream class?", "No", null],
])("a cell states it: “%s | %s”", (label, value, setting) => {
  expect(
    settingOf(
      table([
        ["Known as", "Innes"],
        [label, value],
      ]),
    ),
  ).toBe(setting);
});

it("stands in the first rows of a frame round the whole plan", () => {
  const details = [
    ["Name", "Innes"],
    ["School and class", "Ardross Primary, P4"],
    ["Attends", "Mainstream class full time"],
  ];
  const plan = Array.from({ length: 25 }, (_, at) => [`Row ${at}`, "Something else"]);
  expect(settingOf(table([...details, ...plan]))).toBe("mainstream");
});

it("is the one with a mark of those below its label", () => {
  const rows = [
    ["Type of school", ""],
    ["Pre-school", ""],
    ["Mainstream", "✓"],
    ["Special", ""],
  ];
  expect(settingOf(table(rows))).toBe("mainstream");
  expect(settingOf(table([["Type of school"], ...rows.slice(1)]))).toBe("mainstream");
});

it("is what the sign of a box shows whose state is neither on nor off", () => {
  const box = (state: string, sign: string) =>
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign)}</w:sdtContent></w:sdt>`;
  const kinds = (state: string) =>
    box(state, "☐") + run(" Nursery ") + box(state, "☒") + run(" Mainstream ") + box(state, "☐");
  expect(settingOf(p(kinds("?") + run(" Special")))).toBe("mainstream");
  expect(settingOf(p(kinds("0") + run(" Special")))).toBeNull();
});
