import { paragraph, table } from "../../helpers/docx";
import { outline } from "./outline";

const title = paragraph("Timetable of the IEP groups");

it.each([
  ["Mon 1", "Tue 2", "Wed 1"],
  ["Monday", "Tuesday a.m.", "Friday morning"],
])("what is done on %s, %s and %s is a timetable and no IEP", (...days) => {
  const rows = days.map((day, at) => [day, "Phonics", "SfL", at === 0 ? "ok" : ""]);
  const body = title + table([["Period", "Focus / target", "Staff", "Evaluation"], ...rows]);
  expect(outline(body).recognised).toBe("none");
});

it.each([
  // Near misses: targets that begin with a day, and times of the year.
  ["Monday swimming with her class", "Tuesday swimming with her class"],
  ["Term 1", "Term 2"],
])("“%s” and “%s” are none", (...first) => {
  const body = table([
    ["When", "Long term target", "Short term target", "Who", "Evaluation"],
    ...first.map((when) => [when, "Ailsa will swim", "Ailsa will float on her back", "PSA", ""]),
  ]);
  expect(outline(body).recognised).not.toBe("none");
});
