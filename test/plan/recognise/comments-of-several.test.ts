import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { wordsOf } from "./outline";
import { bold, details, lines, said, targets } from "./plan-of-struan";

describe("several of the family", () => {
  it.each([
    [["Mum: He signs at bath time.", "Nana: I need a sheet."]],
    [["Mum – He signs at bath time.", "Granny Peggy – I need a sheet."]],
    [["Mrs Petrie (mum): He signs at bath time.", "Dad: I need a sheet."]],
  ])("have a comment each: %j", (words) => {
    const read = ["parent||He signs at bath time.", "parent||I need a sheet."];
    expect(said(heading("Parents’ and family comments", 2) + lines(...words))).toEqual(read);
    expect(said(heading("What did Mum and the family say?", 2) + lines(...words))).toEqual(read);
    const box = tbl(2, [
      ["Pupil comments", ""],
      ["Parents’ comments", words],
    ]);
    expect(said(heading("Comments", 2) + box)).toEqual(read);
  });

  it.each([
    [["Mum: He signs at bath time.", "He is calmer too."]],
    [["Mum: He signs. Dad: agreed."]],
    [["We are both pleased.", "Mum: He signs at bath time."]],
  ])("and one where one speaks, or the words are of both: %j", (words) => {
    const body = heading("Parents’ comments", 2) + lines(...words);
    expect(said(body)).toEqual([`parent||${words.join("\n")}`]);
  });
});

describe("words of the family under other labels", () => {
  it.each<[what: string, body: string, read: readonly string[]]>([
    [
      "a couple",
      heading("Review comments", 2) +
        table([
          ["Struan’s comments", "Mr and Mrs Bain’s comments"],
          ["I did it", "Money is hard"],
        ]),
      ["pupil||I did it", "parent||Money is hard"],
    ],
    [
      "the date below the label, above the words",
      table([
        ["Pupil’s comments"],
        ["Date: 4/12/26"],
        ["The quiet corner is best."],
        ["Parent’s comments"],
        ["Date: 5/12/26"],
        ["Fewer tears."],
      ]),
      ["pupil|4/12/26|The quiet corner is best.", "parent|5/12/26|Fewer tears."],
    ],
    [
      "behind a tab",
      heading("Pupil and parent/carer comments", 2) +
        p(run("Struan\t", "<w:b/>") + run("Chose the smiley face.")) +
        p(run("Foster carers\t", "<w:b/>") + run("He asks for a hug.")),
      ["pupil||Chose the smiley face.", "parent||He asks for a hug."],
    ],
    [
      "in Scots",
      bold("Whit folk think") +
        p(run("Whit I think: ", "<w:b/>") + run("It’s braw.")) +
        p(run("Whit ma faimily think: ", "<w:b/>") + run("Chuffed tae bits.")),
      ["pupil||It’s braw.", "parent||Chuffed tae bits."],
    ],
    [
      "below a line that asks for comments",
      bold("Comments on the review") +
        table([
          ["From the pupil", "I am better at it"],
          ["From home", ""],
        ]),
      ["pupil||I am better at it"],
    ],
    [
      "who spoke beside the comment",
      bold("Timetable for support") +
        table([
          ["Mon", "Tues"],
          ["SfL", "Swimming"],
        ]) +
        text("") +
        table([
          ["Who", "Comment on the plan and how it went"],
          ["Pupil", "No shy now."],
          ["Parent", "Very pleased."],
          ["Class teacher", "A steady term."],
        ]),
      ["pupil||No shy now.", "parent||Very pleased."],
    ],
    [
      "“commented”",
      heading("Review record", 2) +
        lines(
          "On 3 December 2026 a termly review took place. Mrs Annand and Mrs Petrie attended.",
          "Struan commented: I packed my bag.",
          "Mrs Chisholm (mum) commented: mornings are quicker.",
        ),
      ["pupil||I packed my bag.", "parent||mornings are quicker."],
    ],
  ])("%s", (_, body, read) => {
    expect(said(body)).toEqual(read);
  });

  it("and “I came in all week” heads no column below a block", () => {
    const block = (...rows: Parameters<typeof tbl>[1]) =>
      tbl(4, [["Long term target", "Short term target", "Strategies", "Who"], ...rows]);
    const body = block(
      ["Struan will read", "Struan will read a page", "Cards", "CT"],
      ["Pupil comment", wide("I came in all week", 3)],
      ["Parent comment", wide("Great effort from Mr Hay", 3)],
      ["Struan will count", "Struan will count to 20", "Cubes", "CT"],
    );
    const { comments } = wordsOf(details + heading("Individualised Education Programme") + body);
    expect(comments.map((each) => each.text)).toContain("I came in all week");
  });

  it("and a person told at the front of the plan is none", () => {
    const views = table([
      ["Who", "What they told us in August"],
      ["Struan", "I like PE and my dog."],
      ["Mum", "Mornings are a struggle."],
    ]);
    const body =
      details +
      heading("Individualised Education Programme") +
      heading("Views gathered for the assessment", 2) +
      views +
      text("") +
      targets;
    expect(wordsOf(body).comments).toEqual([]);
  });
});
