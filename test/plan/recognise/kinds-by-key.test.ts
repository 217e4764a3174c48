import { paragraph, table } from "../../helpers/docx";
import { settingOf } from "./outline";

describe("a kind of school that is stated by a letter or number", () => {
  it.each([
    ["Setting (P = pre-school, M = mainstream, S = special)", "M", "mainstream"],
    ["Type of school (1 pre-school, 2 mainstream, 3 special)", "2", "mainstream"],
    ["School type: a) pre-school b) mainstream c) special", "c", "special"],
    ["Sector (N – nursery; M – mainstream; S – special)", "n", "preschool"],
    ["Setting (P for pre-school, M for mainstream, S for special)", "P", "preschool"],
    ["N = nursery / P = primary / S = secondary / SP = special", "P", "mainstream"],
    ["Mainstream (M) or special (S)", "S", "special"],
    ["Setting", "M (P pre-school, M mainstream, S special)", "mainstream"],
    // Near misses: no letter of the key, none at all, another time, and no key.
    ["Setting (P = pre-school, M = mainstream, S = special)", "X", null],
    ["Setting (P = pre-school, M = mainstream, S = special)", "", null],
    ["Last school (P = pre-school, M = mainstream, S = special)", "M", null],
    ["Setting", "S", null],
    ["Nursery and mainstream", "M", null],
  ])("“%s | %s”: %s", (label, value, setting) => {
    expect(
      settingOf(
        table([
          ["Name", "Innes"],
          [label, value],
        ]),
      ),
    ).toBe(setting);
    expect(
      settingOf(
        table([
          ["Name", label],
          ["Innes", value],
        ]),
      ),
    ).toBe(setting);
  });

  it.each([
    ["Setting code [PS: pre-school; MS: mainstream; SS: special school]: SS", "special"],
    ["Setting: M (P pre-school, M mainstream, S special)", "mainstream"],
    ["P = pre-school, M = mainstream, S = special", null],
  ])("on a line: %s", (line, setting) => {
    expect(settingOf(paragraph(line))).toBe(setting);
  });

  it("has its key elsewhere in the plan", () => {
    const key = paragraph("N = nursery, M = mainstream, S = special school");
    expect(settingOf(table([["Type of school", "S"]]) + key)).toBe("special");
    expect(settingOf(paragraph("School setting (enter N, M or S): M") + key)).toBe("mainstream");
    expect(settingOf(table([["Room", "S"]]) + key)).toBeNull();
  });
});
