import { heading, tbl, wide, type CellSource } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
const headings = ["Long Term Target", "Short Term Target", "Strategies", "Who"];
const first = ["Read more", "Read 30 words", "Cards", "CT"];
const second = ["Count on", "Count to 20", "Beads", "PSA"];
const liked = "I like the cards.";
const happy = "We count at home.";
const targets = [
  ["Read more", "", "Read 30 words"],
  ["Count on", "", "Count to 20"],
];
const both = [
  { by: "pupil", text: liked },
  { by: "parent", text: happy },
];

type Rows = readonly (readonly CellSource[])[];

/** The same rows of comments below each of two long-term targets. */
const below = (said: Rows): Rows => [headings, first, ...said, second, ...said];
const twice = (each: readonly unknown[]) => [...each, ...each];

describe("what was said of a long-term target, in rows below its block", () => {
  it.each<readonly [shape: string, rows: Rows, comments: readonly unknown[]]>([
    [
      "labels side by side over the words",
      below([
        [wide("Pupil comments", 2), wide("Parent/Carer comments", 2)],
        [wide(liked, 2), wide(happy, 2)],
      ]),
      twice(both),
    ],
    [
      "labels that do not say “comments”",
      below([
        [wide("Learner's views", 3), "Family's views"],
        [wide(liked, 3), happy],
      ]),
      twice(both),
    ],
    [
      "questions beside the words",
      below([
        [wide("What does the pupil think?", 2), wide(liked, 2)],
        [wide("What do the parents think?", 2), wide(happy, 2)],
      ]),
      twice(both),
    ],
    [
      "the names of both beside the words",
      below([
        [wide("Pupil", 2), wide(liked, 2)],
        [wide("Parent/carer", 2), wide(happy, 2)],
      ]),
      twice(both),
    ],
    [
      "boxes not filled in",
      below([
        [wide("Pupil comments", 2), wide("Parent/Carer comments", 2)],
        [wide("", 2), wide("", 2)],
      ]),
      [],
    ],
    [
      "a label over its words",
      below([[wide("Pupil comments", 4)], [wide(liked, 4)]]),
      twice([both[0]]),
    ],
  ])("is read where there are %s, and the targets go on", (_shape, rows, comments) => {
    expect(outline(iep + tbl(4, rows)).targets).toEqual(targets);
    expect(wordsOf(iep + tbl(4, rows)).comments).toEqual(comments);
  });

  it("goes on with a row of headings said again", () => {
    const rows = below([
      [wide("Pupil comments", 2), wide("Parent comments", 2)],
      [wide(liked, 2), wide(happy, 2)],
    ]);
    const again = [...rows.slice(0, 4), headings, ...rows.slice(4)];
    expect(outline(iep + tbl(4, again)).targets).toEqual(targets);
    expect(wordsOf(iep + tbl(4, again)).comments).toEqual(twice(both));
  });

  it("may end the table", () => {
    const rows = [
      headings,
      first,
      second,
      [wide("Pupil comments", 2), wide("Parent comments", 2)],
      [wide(liked, 2), wide(happy, 2)],
    ];
    expect(outline(iep + tbl(4, rows)).targets).toEqual(targets);
    expect(wordsOf(iep + tbl(4, rows)).comments).toEqual(both);
  });

  it.each(["Pupil voice", "Attendance", "Background"])("is no area by the name of “%s”", (name) => {
    const area = [
      [wide("Long Term Target 1: Read more", 3)],
      ["Short Term Target", "Strategies", "Who"],
      ["Read 30 words", "Cards", "CT"],
      [wide(name, 3)],
      [wide("Long Term Target 2: Count on", 3)],
      ["Short Term Target", "Strategies", "Who"],
      ["Count to 20", "Beads", "PSA"],
    ];
    expect(outline(iep + tbl(3, area)).targets).toEqual(targets);
    expect(wordsOf(iep + tbl(3, area)).comments).toEqual([]);
  });
});

it("a person named in a row of targets says nothing of them", () => {
  const helped = [
    ["Read more", "Pupil", "Cards", "CT"],
    ["Count on", "Parent/carer", "Beads", "PSA"],
  ];
  expect(wordsOf(iep + tbl(4, [headings, first, ...helped, second])).comments).toEqual([]);
});

describe("the meetings below the comments in a table of targets", () => {
  const blocks: Rows = [
    [wide("Long Term Target: Read more", 4)],
    ["Short Term Target", "Strategies", "Who", "When"],
    ["Read 30 words", "Cards", "CT", "Dec"],
    [wide("Long Term Target: Count on", 4)],
    ["Short Term Target", "Strategies", "Who", "When"],
    ["Count to 20", "Beads", "PSA", "June"],
    ["Pupil comments", wide(liked, 3)],
    ["Parent comments", wide(happy, 3)],
  ];
  const meeting = ["26/11", "Termly", "Mum, Dad, CT", "Dad, CT"];
  const review = {
    date: "26/11",
    type: "Termly",
    invited: ["Mum", "Dad", "CT"],
    attended: ["Dad", "CT"],
  };

  it.each<readonly [shape: string, above: Rows]>([
    ["a title over their headings", [[wide("Meetings", 4)]]],
    ["their headings alone", []],
  ])("have as many cells as the targets, and are none of them: %s", (_shape, above) => {
    const body =
      iep + tbl(4, [...blocks, ...above, ["Date", "Type", "Invited", "Attended"], meeting]);
    expect(outline(body).targets).toEqual(targets);
    expect(wordsOf(body).comments).toEqual(both);
    expect(wordsOf(body).reviews).toEqual([review]);
  });
});
