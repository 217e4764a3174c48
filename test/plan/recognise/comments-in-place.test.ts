import { heading, p, run } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const details = table([
  ["Child’s name", "Ailsa Ross"],
  ["Date of birth", "2 January 2018"],
]);
const targets = table([
  ["Long term target", "Wellbeing", "Short term target", "Strategies", "Who", "When"],
  ["Read more", "Achieving", "Read 30 words", "Paired reading", "CT", "Dec"],
]);
const iep = heading("Individualised Education Programme") + targets;
const bold = (words: string) => p(run(words, "<w:b/>"));

const liked = "I like PE. Maths is hard.";
const happy = "She is happy at home.";
const both = [
  { by: "pupil", text: liked },
  { by: "parent", text: happy },
];
const date = "4/12/26";

function said(...body: readonly string[]) {
  return wordsOf(details + body.join("")).comments;
}

describe("where an IEP without a heading stands below another part", () => {
  const chronology =
    bold("Chronology") +
    table([
      ["Date", "Event"],
      ["Aug 2026", "Started school"],
    ]);
  const views = table([
    ["Pupil voice", "Home voice"],
    [liked, happy],
  ]);

  test("reads what is said below its targets", () => {
    expect(said(chronology, targets, views)).toEqual(both);
  });

  test("reads nothing that is said above them", () => {
    expect(said(chronology, views, targets)).toEqual([]);
  });

  test("reads nothing of a part of its own below them", () => {
    expect(said(chronology, targets, bold("Risk assessment"), views)).toEqual([]);
  });
});

describe.each([
  "What everyone thinks (gathered in August for the assessment)",
  "Views collected at home for our assessment (May)",
])("below “%s”", (title) => {
  const views =
    bold(title) +
    table([
      ["Child/young person", liked],
      ["Parents/carers", happy],
    ]);

  test("reads the targets, and no comments", () => {
    const plan = wordsOf(details + views + targets);
    expect(plan.comments).toEqual([]);
    expect(plan.recognised).toBe("likely");
  });

  test("reads no comments below the heading of the IEP either", () => {
    expect(said(heading("Individualised Education Programme"), views, targets)).toEqual([]);
  });
});

test("reads nothing from targets below a heading for comments", () => {
  const card = table([
    ["Long term aim 1", "Ailsa will read for pleasure"],
    ["Short term aim", "By whom"],
    ["Ailsa will read 30 words", "Hub staff & mum"],
  ]);
  expect(said(bold("What everyone thinks"), card)).toEqual([]);
});

test.each([
  ["Skye’s comments", "Comments from home"],
  ["How Skye feels", "Parents’ comments"],
])("lets a label beside the date and %s belong to the words below", (own, home) => {
  const unnamed =
    heading("Review of IEP") +
    table([
      ["Date", date],
      [own, liked],
      [home, happy],
    ]);
  const comments = wordsOf(iep + unnamed).comments;
  expect(comments).toContainEqual({ by: "parent", date, text: happy });
});

test.each([
  ["Ailsa (pupil)", "Mrs Ross (mother)"],
  ["Ailsa Ross (learner)", "Kirsty Ross (Mum)"],
  ["Ailsa", "Jean Ross (gran)"],
  ["Pupil", "Mrs Gow (foster carer)"],
])("knows %s and %s by what stands in brackets", (pupil, parent) => {
  const card = table([
    [pupil, liked],
    [parent, happy],
  ]);
  expect(said(iep, heading("Comments"), card)).toEqual(both);
});

test("knows nobody of the family by a job in brackets", () => {
  const card = table([
    ["Pupil", liked],
    ["Mrs Tait (class teacher)", "She works hard in class."],
  ]);
  expect(said(iep, heading("Comments"), card)).toEqual(both.slice(0, 1));
});
