import { heading, tbl, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";
import { bold, details, lines, said, targets } from "./plan-of-struan";

type Case = readonly [shape: string, title: string, body: string, said: readonly string[]];

const shapes: readonly Case[] = [
  [
    "a question behind each name, the answer below",
    "Review of IEP comments",
    table([
      ["For Struan: what was hard?"],
      ["the spelling list"],
      ["For Mum or Dad: is there anything you want to tell us?"],
      ["Could he have the same buddy"],
    ]),
    ["pupil||the spelling list", "parent||Could he have the same buddy"],
  ],
  [
    "a question behind each name, the answer beside it",
    "Pupil and parent/carer comments",
    table([
      ["Struan – what has gone well?", "my reading is faster"],
      ["Parent/carer – what have you noticed?", "more chat about his day"],
    ]),
    ["pupil||my reading is faster", "parent||more chat about his day"],
  ],
  [
    "a question that nobody has answered",
    "Pupil and parent/carer comments",
    table([
      ["Pupil: how do you feel about your targets?"],
      [""],
      ["Parent: do you have anything to add?"],
      ["no, very pleased"],
    ]),
    ["parent||no, very pleased"],
  ],
  [
    "a question that a parent asks",
    "Pupil and parent/carer comments",
    table([["Mum: How can we help with maths?"], ["Struan: when is the trip?"]]),
    ["parent||How can we help with maths?", "pupil||when is the trip?"],
  ],
  [
    "the pupil by name and the family in the heading",
    "What Struan and his family say",
    table([
      ["Struan", "Mum and Dad"],
      ["playtime is better now", "hes reading to his wee sister"],
    ]),
    ["pupil||playtime is better now", "parent||hes reading to his wee sister"],
  ],
  [
    "a heading that names the IEP first",
    "IEP Review – what child and parents say",
    table([
      ["Child", "Parent(s)"],
      ["I like the timer", "tidies up at home too"],
    ]),
    ["pupil||I like the timer", "parent||tidies up at home too"],
  ],
  [
    "terms in short",
    "Comments at reviews",
    table([
      ["Term", "Struan", "Parents"],
      ["T1", "I like it", "no worries"],
      ["T3", "words are easy", ""],
    ]),
    ["pupil|T1|I like it", "parent|T1|no worries", "pupil|T3|words are easy"],
  ],
  [
    "only days and words below whose they are",
    "Parent/Carer comments",
    table([
      ["12 Sep 2026", "quieter at home this term"],
      ["5 Dec 2026", "He read to Grandpa on the phone."],
    ]),
    [
      "parent|12 Sep 2026|quieter at home this term",
      "parent|5 Dec 2026|He read to Grandpa on the phone.",
    ],
  ],
  [
    "only days and words below a question",
    "What Struan said",
    table([
      ["Nov 2026", "I like the cards"],
      ["T4", "I can do it myself"],
    ]),
    ["pupil|Nov 2026|I like the cards", "pupil|T4|I can do it myself"],
  ],
  [
    "the day within the heading",
    "Review 14 November 2026 – what was said",
    lines("Struan: I like golden time", "Dad: homework is a battle"),
    ["pupil|14 November 2026|I like golden time", "parent|14 November 2026|homework is a battle"],
  ],
  [
    "the day in brackets behind the words",
    "Pupil and parent comments",
    table([
      ["Pupil", "I can tell the time (4/11/26)"],
      ["Parent", "He got nearly all of them (4/5)"],
    ]),
    ["pupil|4/11/26|I can tell the time", "parent||He got nearly all of them (4/5)"],
  ],
  [
    "“Me” and “My family”",
    "Views at review",
    tbl(2, [
      ["", "Comment"],
      ["Me", "my reading is better"],
      ["My family", "we read every night"],
    ]),
    ["pupil||my reading is better", "parent||we read every night"],
  ],
  [
    "a space that keeps the label together, below a box left empty",
    "Young person and parent/carer comments",
    bold("6.3.26") +
      lines("Young\u00a0person: the calm box", "Parent/carer:") +
      bold("11/6/26") +
      lines("Young\u00a0person: its good", "Parent/carer: happy w/ plan"),
    ["pupil|6.3.26|the calm box", "pupil|11/6/26|its good", "parent|11/6/26|happy w/ plan"],
  ],
  [
    "the kind of meeting with its day",
    "Comments",
    table([
      ["Meeting", "What Struan told us", "What his family told us"],
      ["Termly, 4/11/26", "loved the trip", "so did we"],
    ]),
    ["pupil|4/11/26|loved the trip", "parent|4/11/26|so did we"],
  ],
  [
    "the day in the column behind the words",
    "Parent/Carer comments",
    table([
      ["quieter at home this term", "12 Sep 2026"],
      ["He read to Grandpa.", "5 Dec 2026"],
    ]),
    ["parent|12 Sep 2026|quieter at home this term", "parent|5 Dec 2026|He read to Grandpa."],
  ],
  [
    "the day behind what each of them said",
    "What we heard",
    table([
      ["Said by", "Words", "When"],
      ["Struan", "I like it", "Oct 2026"],
      ["Dad", "me too", "Oct 2026"],
    ]),
    ["pupil|Oct 2026|I like it", "parent|Oct 2026|me too"],
  ],
  [
    "the day beside the name of who said it",
    "Comments",
    table([
      ["From", "Comment"],
      ["Struan (4/11/26)", "more art"],
      ["Mum (by phone, 5/11/26)", "less homework"],
    ]),
    ["pupil|4/11/26|more art", "parent|5/11/26|less homework"],
  ],
  [
    "two questions side by side for each, without their sign",
    "Pupil and parent comments",
    table([
      ["Pupil – what is going well", "Pupil – what is hard"],
      ["swings", "the bell"],
      ["Parent – what is going well", "Parent – what is hard"],
      ["sleep", "mornings"],
    ]),
    ["pupil||swings", "pupil||the bell", "parent||sleep", "parent||mornings"],
  ],
  [
    "what a parent calls out",
    "Pupil and parent comments",
    table([["Pupil: swings"], ["Mum: What a lovely term"]]),
    ["pupil||swings", "parent||What a lovely term"],
  ],
  [
    "none given",
    "Pupil and parent comments",
    table([
      ["Pupil comments", "None given"],
      ["Parent comments", "No response received"],
    ]),
    [],
  ],
];

it.each(shapes)("what the family said is read: %s", (_shape, title, body, expected) => {
  expect(said(heading(title, 2) + body)).toEqual(expected);
});

describe("who came, told among the comments of a meeting", () => {
  const meeting = (...rows: readonly (readonly string[])[]) =>
    heading("Review record", 2) +
    table([["Type of meeting", "Termly"], ["Date", "4/11/26"], ["Attended", "Mum, CT"], ...rows]);

  it("is said, and no label", () => {
    const comments = ["Parent comments", "Dad working, Mum came"];
    expect(said(meeting(["Pupil comments", ""], comments))).toEqual([
      "parent|4/11/26|Dad working, Mum came",
    ]);
  });

  it("is a label where it asks who did", () => {
    expect(said(meeting(["Parent comments", ""], ["Parents who came", "Mum"]))).toEqual([]);
  });
});

it("one of the family in the box below “Invited” is one of those who were, and says nothing", () => {
  const father = "Mr Ian Petrie";
  const boxes = [
    ["Date", "4/11/26"],
    ["Type", "Annual"],
    ["Invited", `${father}, Ms Vail`],
    ["Attended", father],
    ["Pupil comments", "It was ok"],
    ["Parent/carer comments", "Happy with progress"],
  ].flatMap((pair) => pair.map((words) => [words]));
  const { reviews, comments } = wordsOf(details + targets + heading("Review", 2) + table(boxes));
  expect(reviews).toEqual([
    { type: "Annual", date: "4/11/26", invited: [father, "Ms Vail"], attended: [father] },
  ]);
  expect(comments.map(({ text }) => text)).toEqual(["It was ok", "Happy with progress"]);
});

describe("names of pupil and parent below the targets, without a heading", () => {
  it.each([
    [["Learner: Maths is hard but I try", "Carer: Can we have the word list home please?"]],
    [["Struan: I like the cards", "Mum: he is much calmer at home"]],
  ])("are labels where somebody speaks: %s", (all) => {
    expect(said(lines(...all))).toHaveLength(2);
  });

  it.each([
    [["Pupil: To use the cards every day", "Parent: To sign the diary on Fridays"]],
    [["Pupil: Struan will do his best", "Parent: Mum will read with him"]],
    [["Pupil: Struan Petrie", "Parent: Kate Petrie"]],
    [["What we agreed to do", "Pupil: I like the cards a lot", "Parent: he is much calmer now"]],
  ])("are none where nobody does: %s", (all) => {
    expect(said(lines(...all))).toEqual([]);
  });
});

it("the IEP goes on in the next table below lines that say what somebody thought", () => {
  const block = (target: string, next: string) =>
    tbl(2, [
      [wide(`Long term target: ${target}`, 2)],
      ["Short term target", "Strategies"],
      [next, "Cards"],
    ]);
  const comments = lines("Struan’s comment: words are ok", "Parent comment: reads at home");
  const all = block("Read more", "Read 30 words") + comments + block("Join in", "Play with Ben");
  expect(outline(details + heading("Individualised Education Programme") + all)).toMatchObject({
    targets: [
      ["Read more", "", "Read 30 words"],
      ["Join in", "", "Play with Ben"],
    ],
  });
});

it("the IEP goes on below a heading that tells of views in it", () => {
  const title = heading("Individualised Education Programme with pupil and parent views");
  expect(outline(details + title + targets)).toMatchObject({
    recognised: "certain",
    targets: [["Struan will read for meaning", "", "Struan will read 30 words"]],
  });
});

it.each([
  ["Struan says about his plan", "Home says about the plan"],
  ["💬 Struan feels about it", "🏠 Mum feels about the targets"],
])("what somebody says about the plan stands under them: %s", (pupil, parent) => {
  const rows = [
    [pupil, parent],
    ["I said well played.", "He minds his manners."],
  ];
  const body = details + heading("Individualised Education Programme") + targets + table(rows);
  expect(wordsOf(body).comments).toEqual([
    { by: "pupil", text: "I said well played." },
    { by: "parent", text: "He minds his manners." },
  ]);
});
