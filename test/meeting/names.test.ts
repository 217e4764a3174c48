import { fromRecord, inRecord } from "../../src/meeting/names";

describe("names in a record", () => {
  it.each([
    ["Jo Rossmore (parent)", "Jo Rossmore", "parent"],
    ["Mrs Grant", "Mrs Grant", ""],
    ["Ms Kerr (SLT) ", "Ms Kerr", "SLT"],
    ["Dr Ali (paediatrician) by phone", "Dr Ali (paediatrician) by phone", ""],
    ["(Mum)", "(Mum)", ""],
  ])("%j", (named, name, role) => {
    expect(fromRecord(named)).toEqual({ name, role });
  });

  it("come back as they went in", () => {
    const person = { name: "Ms Kerr", role: "Speech and Language Therapist" };
    expect(fromRecord(inRecord(person))).toEqual(person);
  });
});
