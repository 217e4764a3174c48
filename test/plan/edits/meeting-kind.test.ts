import { kindAs } from "../../../src/plan/edits/meeting-kind";

describe("kindAs", () => {
  const form = ["Annual review (long term targets)", "Termly review (short term targets)"];

  it.each([
    ["termly review", form, "Termly review (short term targets)"],
    ["Annual Review", form, "Annual review (long term targets)"],
    ["core group meeting", form, "Core group meeting"],
    ["termly review", ["Termly review (Term 2, 2025)"], "Termly review"],
    ["termly review", ["Termly review 3"], "Termly review"],
    ["termly review", ["termly meeting"], "termly review"],
    ["termly review", [], "termly review"],
    ["", form, ""],
  ])("writes %j in a form that has %j as %j", (kind, others, written) => {
    expect(kindAs(others, kind)).toBe(written);
  });
});
