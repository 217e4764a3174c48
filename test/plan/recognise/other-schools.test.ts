import { commentRoleOf } from "../../../src/plan/recognise/comments/comment-labels";
import { reviewRoleOf } from "../../../src/plan/recognise/reviews/review-labels";
import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { heading, p, run, tbl, type CellSource } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const headings = ["Long term target", "Short term target", "Strategies", "Who", "When"];
const first = ["Kai will feel settled", "Kai will greet his key adult", "Rota", "CT", "Dec"];
const iep = heading("Individualised Education Programme") + table([headings, first]);
const liked = "I like my reading group.";
const happy = "We are happy with it.";

describe("a title of comments", () => {
  it.each([
    ["Review of IEP: pupil and parent/carer comments", "comments"],
    ["What does everyone think?", "comments"],
    ["IEP – Short Term Targets for Term 2", "iep"],
    // Near misses: said already, and one person's box.
    ["My views: I like PE and my mum says so too", undefined],
    ["What does the weather do?", undefined],
    ["Short term targets for Term 2", undefined],
  ])("“%s” begins %s", (text, kind) => {
    expect(sectionOf(text, false)?.kind).toBe(kind);
  });

  it("may have the views in columns below its review", () => {
    const rows = table([
      ["Review", "24.11.26", ""],
      ["Pupil (with support)", liked, ""],
      ["Parent / carer", happy, ""],
    ]);
    const body = iep + paragraph("Review of IEP: pupil and parent/carer comments") + rows;
    expect(wordsOf(body).comments).toEqual([
      { by: "pupil", date: "24.11.26", text: liked },
      { by: "parent", date: "24.11.26", text: happy },
    ]);
  });

  it("stands over a list of who said what, by name or not", () => {
    const rows = table([
      ["When", "Who", "What they said"],
      ["Oct 26", "My family", happy],
      ["Feb 27", "Me", liked],
    ]);
    const body =
      table([["My name", "Lexi Sinclair"]]) +
      table([
        ["Name", "What they do"],
        ["Mr Kemp", "PSA"],
      ]) +
      iep +
      paragraph("What does everyone think?") +
      rows;
    expect(wordsOf(body).comments).toEqual([
      { by: "parent", date: "Oct 26", text: happy },
      { by: "pupil", date: "Feb 27", text: liked },
    ]);
  });
});

it.each([
  ["Pupil (with support)", "pupil"],
  ["Parent (with help)", "parent"],
  ["Comments (with teacher)", "staff"],
])("“%s” asks for the words of: %s", (label, role) => {
  expect(commentRoleOf(label)).toBe(role);
});

it.each([
  ["Nearly there", null],
  ["Who was there", "attended"],
])("“%s” asks in a record for: %s", (label, role) => {
  expect(reviewRoleOf(label)).toBe(role);
});

it("labels in the last row with nothing behind their colons are no headings", () => {
  const rows = table([
    ["Type of meeting: Termly review", "Date: 6 October 2026"],
    ["Invited: Mum; Mrs Ross (HT)", "Attended: Mum"],
    ["Invitations sent:", "Minutes sent:"],
  ]);
  expect(wordsOf(iep + heading("Review record") + rows).reviews).toEqual([
    {
      type: "Termly review",
      date: "6 October 2026",
      invited: ["Mum", "Mrs Ross (HT)"],
      attended: ["Mum"],
      invitationsSent: "",
      minutesSent: "",
    },
  ]);
});

describe("targets of a cell", () => {
  const read = (source: CellSource) =>
    outline(
      heading("IEP") + tbl(5, [headings, ["Beth will read more", source, "Cards", "CT", "Dec"]]),
    ).targets;

  it.each([
    ["A1 Beth will read four pages.", "Beth will read four pages."],
    ["B2. Beth will type ten words.", "Beth will type ten words."],
    ["T3. To set a timer.", "To set a timer."],
    ["STT2: I will type ten words.", "I will type ten words."],
    ["G4 – Type ten words.", "Type ten words."],
    ["A4 paper will be used by Beth.", "A4 paper will be used by Beth."],
    ["P3 Beth will join in.", "P3 Beth will join in."],
    ["P3: Beth will join in.", "P3: Beth will join in."],
  ])("“%s” is without its number, if that is one", (written, text) => {
    expect(read(written)).toEqual([["Beth will read more", "", text]]);
  });

  it.each<[what: string, lines: readonly string[], targets: readonly string[]]>([
    [
      "each says it alike",
      ["Beth will read.", "Beth will type."],
      ["Beth will read.", "Beth will type."],
    ],
    [
      "the second goes on",
      ["Beth will read.", "She does so daily."],
      ["Beth will read.\nShe does so daily."],
    ],
    [
      "the first goes on",
      ["Beth will read and", "Beth will type."],
      ["Beth will read and\nBeth will type."],
    ],
  ])("paragraphs are targets of their own where %s", (_, lines, targets) => {
    expect(read({ xml: lines.map((line) => p(run(line))).join("") })).toEqual([
      ["Beth will read more", "", ...targets],
    ]);
  });
});

describe("a table without headings below the targets", () => {
  const more = [
    "Kai will trust the adults",
    "Kai will accept comfort when hurt",
    "Two adults",
    "CT",
    "Dec",
  ];

  it("goes on with them where its rows are made alike", () => {
    expect(outline(iep + paragraph("") + table([more, ["", "", "", "", ""]]))).toEqual({
      recognised: "certain",
      targets: [
        ["Kai will feel settled", "", "Kai will greet his key adult"],
        ["Kai will trust the adults", "", "Kai will accept comfort when hurt"],
      ],
      unassigned: [],
    });
  });

  it.each([
    ["of fewer columns", paragraph(""), more.slice(0, 4)],
    ["under words of its own", paragraph("What comes next:"), more],
  ])("is asked about %s", (_name, between, cells) => {
    const { recognised, problems } = wordsOf(iep + between + table([cells]));
    expect(recognised).toBe("ask");
    expect(problems).toEqual(["ask-which-table"]);
  });
});
