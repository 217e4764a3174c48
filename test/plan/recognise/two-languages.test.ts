import { commentRoleOf } from "../../../src/plan/recognise/comments/comment-labels";
import { dateIn } from "../../../src/plan/recognise/content/says-when";
import { inEnglish } from "../../../src/plan/recognise/labels/two-languages";
import { targetRoleOf } from "../../../src/plan/recognise/targets/header";
import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

describe("a label in Gaelic and English", () => {
  it.each([
    ["Beachdan / Comments", "Comments"],
    ["Review record / Clàr ath-sgrùdaidh", "Review record"],
    ["Targaid fad-ùine\nLong term target", "Long term target"],
    ["Aig an taigh / Home task", "Home task"],
    ["An sgoilear (Pupil)", "Pupil"],
    ["Comments (Beachdan)", "Comments"],
    // Near misses: two English words, two Gaelic ones, three parts.
    ["Achieving / Responsible", "Achieving / Responsible"],
    ["Sgoil / Clàr", "Sgoil / Clàr"],
    ["Café / Canteen", "Café / Canteen"],
    ["Pupil (in their own words)", "Pupil (in their own words)"],
    ["Ainm / Name / Nom", "Ainm / Name / Nom"],
  ])("“%s” asks for %s", (label, english) => {
    expect(inEnglish(label)).toBe(english);
  });

  it.each([
    ["Beachdan / Comments", "comments"],
    ["Beachdan (Comments)", "comments"],
    ["Clàr ath-sgrùdaidh / Review record", "review"],
    ["Maths / Numeracy", undefined],
  ])("the heading “%s” begins %s", (text, kind) => {
    expect(sectionOf(text, true)?.kind).toBe(kind);
  });

  it("is known where the Gaelic half has a word that is known as well", () => {
    expect(targetRoleOf("Ceann-là / By when")).toBe("when");
  });

  it.each([
    ["13 Samhain 2026", "13 Samhain 2026"],
    ["Coinneamh, 4 Ògmhios", "4 Ògmhios"],
    ["11 Dùbhlachd 2026", "11 Dùbhlachd 2026"],
    // Near misses: other words that begin alike, and a month without a day.
    ["13 samhainean", null],
    ["4 Giblein", null],
    ["Samhain", null],
  ])("“%s” has the date %s", (text, date) => {
    const place = dateIn(text);
    expect(place && text.slice(place.start, place.end)).toBe(date);
  });

  it.each([
    ["An sgoilear (Pupil)", "pupil"],
    ["Pàrantan (Parents)", "parent"],
    ["Tidsear (Class teacher)", "staff"],
  ])("“%s” names the %s", (label, role) => {
    expect(commentRoleOf(label)).toBe(role);
  });

  it("may stand on two lines of a cell", () => {
    const label = { xml: p(run("Targaid fad-ùine")) + p(run("Long term target")) };
    const body = tbl(4, [
      [
        label,
        "Iona will be independent",
        { xml: p(run("Comharran sunnd")) + p(run("Wellbeing indicators")) },
        "Healthy",
      ],
      ["Short term target", "Strategies", "Who", "By when"],
      ["Iona will hang up her coat", "Peg photo", "CT", "Dec"],
    ]);
    expect(outline(heading("Individualised Education Programme") + body).targets).toEqual([
      ["Iona will be independent", "healthy", "Iona will hang up her coat"],
    ]);
  });
});

it("asks for what was said in the card of a meeting too", () => {
  const card = table([
    ["Seòrsa coinneimh / Type of meeting", "Annual review"],
    ["Ceann-latha / Date", "12 November 2026"],
    ["Fhuair cuireadh / Invited", "Miss Macaskill"],
    ["An làthair / Attended", "Miss Macaskill"],
    ["Beachd an sgoileir / Pupil's comments", "More songs please."],
  ]);
  const iep = table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Iona will read more", "Iona will read 30 words", "CT", "Dec"],
  ]);
  const body =
    heading("Individualised Education Programme") + iep + heading("Review Record") + card;
  expect(wordsOf(body).comments).toEqual([
    { by: "pupil", date: "12 November 2026", text: "More songs please." },
  ]);
});

it.each([
  ["My thoughts (scribed by key worker)", "pupil"],
  ["Comments (recorded with her teacher)", "comment"],
  ["Comments (teacher)", "staff"],
  ["Comments (pupil)", "pupil"],
])("“%s” asks for the words of: %s", (label, role) => {
  expect(commentRoleOf(label)).toBe(role);
});

it("numbers with a point belong to the label, and to no target", () => {
  const form = (number: string, target: string) =>
    tbl(2, [
      [`Short term target ${number}`, ""],
      ["Learning target", target],
      ["Strategies", "Cards"],
      ["Delivered by", "CT"],
      ["Timescale", "Dec"],
    ]);
  const body =
    p(run("Long term target 1: Dylan will manage daily routines.")) +
    form("1.1", "D will put on his coat.") +
    p("") +
    form("1.2", "D will tell an adult.");
  expect(outline(heading("Additional Support Plan (ASP)") + body).targets).toEqual([
    ["Dylan will manage daily routines.", "", "D will put on his coat.", "D will tell an adult."],
  ]);
});
