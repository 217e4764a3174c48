import { commentRoleOf } from "../../../src/plan/recognise/comments/comment-labels";
import { heading, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

describe("whose words a label asks for", () => {
  it.each([
    ["Comments from Isla’s mother", "parent"],
    ["Comments from Isla’s class teacher", "staff"],
    ["Comments from Isla", "pupil"],
    ["Isla’s mum", "parent"],
    ["The child’s family", "parent"],
    ["What Nan and Granda said", "parent"],
    ["Aunty’s views", "parent"],
    // Near miss: what the pupil says may be about them.
    ["I tell the time to Papa", null],
    ["Isla’s views on school", "pupil"],
    ["Pupil’s and parents’ comments", null],
    ["From Isla herself", "pupil"],
    ["Pupil’s comments, 16 June 2025 (scribed by Mrs Tait, PSA)", "pupil"],
    ["Pupil’s comments (16 June 2025)", "pupil"],
    ["Teacher wrote for Isla", null],
    ["My key worker typed this for Isla", null],
    // Near miss: a teacher's own words.
    ["What the teacher wrote", "staff"],
    ["CT / Parents", null],
    ["HT, Parents", null],
    ["Parents and class teacher", null],
    ["Parents / Carers", "parent"],
    ["Review of IEP: young person", "pupil"],
    ["IEP review – parents", "parent"],
    ["Review of IEP: Isla", "pupil"],
    // Near misses: both together, when it was, and who came.
    ["Review of IEP: pupil and parents", null],
    ["IEP review: 10 June", null],
    ["IEP review: HT, Parents", null],
  ])("“%s”: %s", (label, role) => {
    expect(commentRoleOf(label, ["isla", "nairn"])).toBe(role);
  });
});

const iep =
  table([
    ["Name", "Isla Nairn"],
    ["Class", "P5"],
  ]) +
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Who", "When"],
    ["Read more", "Read 30 words", "CT", "Dec"],
  ]);
const read = (body: string) => wordsOf(iep + body);
const head = (words: string, level: number) => p(run(words), `<w:outlineLvl w:val="${level}"/>`);
const liked = "I like my reading group.";
const happy = "She is happier in the morning.";
const both = (date?: string) => [
  { by: "pupil", ...(date !== undefined && { date }), text: liked },
  { by: "parent", ...(date !== undefined && { date }), text: happy },
];

describe("somebody's words", () => {
  it("stand under headings that name who says them", () => {
    const body =
      head("Review of IEP – what was said", 1) +
      head("From Isla herself", 2) +
      paragraph(liked) +
      head("From Mum", 2) +
      paragraph(happy) +
      head("From Miss Munro (class teacher)", 2) +
      paragraph("A good term.");
    expect(read(body).comments).toEqual(both());
  });

  it("are those of both parents, each in a column, under a heading for parents", () => {
    const rows = tbl(2, [
      ["Mother", "Father"],
      [happy, "It is a good plan."],
    ]);
    expect(read(heading("Parent/Carer comments on the IEP") + rows).comments).toEqual([
      { by: "parent", text: happy },
      { by: "parent", text: "It is a good plan." },
    ]);
  });

  it("are told by one of those asked, in the row or on the line below the label", () => {
    const rows = tbl(1, [
      ["Pupil comments"],
      [liked],
      ["Parent/Carer comments"],
      [`Mum: ${happy}`],
    ]);
    const lines = [head("Review of IEP", 0), head("Parental views", 1), paragraph(`Mum: ${happy}`)];
    const told = { by: "parent", text: `Mum: ${happy}` };
    expect(read(heading("Review of IEP") + rows).comments?.[1]).toEqual(told);
    expect(read(lines.join("")).comments).toEqual([told]);
    const bare = tbl(1, [["Parents / carers"], [`Mum: ${happy}`]]);
    expect(read(heading("Review of IEP – comments") + bare).comments).toEqual([told]);
  });

  it("stand without a name where the name is the label of a box", () => {
    const rows = tbl(1, [["Comments"], [`Pupil: ${liked}`], [`Mum: ${happy}`]]);
    expect(read(heading("Review of IEP – comments") + rows).comments).toEqual(both());
  });

  it("have the date of the heading of their meeting's page", () => {
    const bold = (words: string) => p(run(words, "<w:b/>"));
    const card = table([
      ["Type of meeting", "Termly review"],
      ["Date", "2 October 2026"],
      ["Attended", "Mum, HT"],
    ]);
    const page =
      head("Review meeting 2 October 2026", 0) + card + bold("Pupil comments") + paragraph(liked);
    expect(read(page).comments).toEqual([{ by: "pupil", date: "2 October 2026", text: liked }]);
    const other = head("Review record", 0) + card + bold("Pupil comments") + paragraph(liked);
    expect(read(other).comments).toEqual([{ by: "pupil", text: liked }]);
  });

  it.each([
    ["Learner’s views:", "Parent/Carer comments:"],
    ["What I think:", "Parents / carers:"],
    ["My views", "What my family think"],
  ])("have the date of the heading right above the label: %s", (pupil, parent) => {
    const bold = (words: string) => p(run(words, "<w:b/>"));
    const page = (date: string) =>
      heading(`Review meeting – ${date}`, 2) +
      [bold(pupil), paragraph(liked), bold(parent), paragraph(happy)].join("");
    const said = (date: string) => [
      { by: "pupil", date, text: liked },
      { by: "parent", date, text: happy },
    ];
    const pages = heading("Review record", 2) + page("22 January 2027") + page("16.06.27");
    expect(read(pages).comments).toEqual([...said("22 January 2027"), ...said("16.06.27")]);
    // Near miss: the heading is that of a record, and has no date.
    const none = heading("Review record", 2) + bold(pupil) + paragraph(liked);
    expect(read(none).comments).toEqual([{ by: "pupil", text: liked }]);
  });

  it("are the pupil's where somebody wrote for them", () => {
    const rows = tbl(1, [
      ["Pupil comments:"],
      [`Teacher wrote for Isla: “${liked}”`],
      ["Parent comments:"],
      [happy],
    ]);
    expect(read(heading("Review of IEP") + rows).comments).toEqual([
      { by: "pupil", text: `Teacher wrote for Isla: “${liked}”` },
      { by: "parent", text: happy },
    ]);
  });

  it("are no names in such columns", () => {
    const rows = tbl(2, [
      ["Mother", "Father"],
      ["Ann Nairn", "Ian Nairn"],
    ]);
    expect(read(heading("Parent/Carer comments on the IEP") + rows).comments).toEqual([]);
  });

  it("have the date alone where the term stands above it", () => {
    const rows = tbl(3, [
      ["", ["Term 1", "24/09/2025"], ["Term 2", "03/12/2025"]],
      ["Pupil", liked, ""],
      ["Mother", happy, ""],
    ]);
    expect(read(heading("Review of IEP – comments by term") + rows).comments).toEqual(
      both("24/09/2025"),
    );
  });

  it("are read from a table of dates and comments under a heading for each, below the meetings", () => {
    const body =
      head("Review Record", 1) +
      table([
        ["Meeting", "Date", "Invited", "Attended"],
        ["Termly review", "18/09/2025", "HT, CT", "HT, CT"],
      ]) +
      ["Comments (pupil)", "Comments (parent/carer)", "Comments (school)"]
        .map((title, at) => {
          const said = [liked, happy, "A good term."][at] ?? "";
          return (
            head(title, 1) +
            tbl(2, [
              ["Date", "Comment"],
              ["18/09/2025", ""],
              ["05/02/2026", said],
            ])
          );
        })
        .join("");
    expect(read(body).comments).toEqual(both("05/02/2026"));
  });

  it("are no prompt that says who is to write", () => {
    const rows = tbl(3, [
      ["Date of review", "Pupil comments", "Parent/Carer comments"],
      ["15/10/2025", liked, "(Parent/carer to write here)"],
    ]);
    expect(read(heading("Pupil & Parent/Carer Comments") + rows).comments).toEqual([
      { by: "pupil", date: "15/10/2025", text: liked },
    ]);
  });

  it("stand at the foot of a block of targets, in a row for the child and one for the family", () => {
    const body =
      heading("Individualised Education Programme") +
      tbl(3, [
        ["Short term target", "Who", "When"],
        ["Read 30 words", "CT", "Dec"],
        ["Child’s comment at review", wide("More bubbles!", 2)],
        ["Family’s comment at review", wide(happy, 2)],
      ]);
    expect(wordsOf(body).comments).toEqual([
      { by: "pupil", text: "More bubbles!" },
      { by: "parent", text: happy },
    ]);
  });
});

it("who came is read from a record that has rows for comments below each meeting", () => {
  const meeting = (date: string) => ["Termly", date, ["HT", "CT", "Parents"], ["CT", "Parents"]];
  const rows = [
    ["Type of meeting", "Date", "Invited", "Attended"],
    meeting("22/09/25"),
    ["Pupil comments", wide(liked, 3)],
    ["Parent comments", wide(happy, 3)],
    meeting("01/12/25"),
  ];
  const { reviews, comments } = read(heading("Review Record") + tbl(4, rows));
  expect(comments).toEqual(both("22/09/25"));
  expect(reviews?.map(({ invited, attended }) => [invited, attended])).toEqual([
    [
      ["HT", "CT", "Parents"],
      ["CT", "Parents"],
    ],
    [
      ["HT", "CT", "Parents"],
      ["CT", "Parents"],
    ],
  ]);
});

describe("the words of pupil and parents", () => {
  const rows = (pupil: string, parent: string) => [
    [pupil, "I like the den"],
    [parent, "She reads at home"],
  ];
  const said = [
    { by: "pupil", text: "I like the den" },
    { by: "parent", text: "She reads at home" },
  ];

  it("stand beside what the review of the IEP asks of each", () => {
    const asked = table(rows("Review of IEP: young person", "Review of IEP: parents"));
    expect(wordsOf(iep + heading("Meetings") + asked).comments).toEqual(said);
  });

  it.each([
    ["Section 4", said],
    // Near miss: under a heading of another part an assessment asks for views.
    ["Background", []],
  ])("stand below the targets and a heading that says nothing, in “%s”", (title, comments) => {
    const targets = iep.replace("Individualised Education Programme", "Section 4");
    const other = title === "Section 4" ? "" : heading(title);
    const views = heading("Chat") + table(rows("Pupil view", "Parent view"));
    expect(wordsOf(targets + other + views).comments).toEqual(comments);
  });
});
