import { readSnapshot } from "../../../src/plan/read-snapshot";
import { heading, tbl, wide } from "../../fixtures/word-xml";
import { docxFrom, paragraph, table } from "../../helpers/docx";
import { outline } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Strategies", "Who", "When"],
    ["Ailsa will read more", "Ailsa will read 30 words", "Word tin", "CT", "Dec"],
  ]);
const record = [
  ["Type of meeting", "Date", "Invited", "Attended", "Invitations sent", "Minutes sent"],
  ["Annual review", "2/10/2026", "Mum, Mrs Ross", "Mum", "1/9/2026", "9/10/2026"],
];

function read(body: string) {
  const file = docxFrom({ body });
  const { problems, recognised, evidence } = readSnapshot({
    ooxml: null,
    file,
    liveParagraphs: null,
  });
  return { codes: problems.map(({ code }) => code), recognised, evidence: evidence.join(" ") };
}

it("headings of fields that no target is read with, and what stands below them, are asked about", () => {
  const fields = ["Strategies", "Who", "By when", "Evaluation"];
  const body = tbl(4, [
    [wide("Short term target", 4)],
    fields,
    [wide("Long term target 1: Ailsa will read more", 4)],
    [wide("Ailsa will read 30 words", 4)],
    ["Word tin", "CT", "Dec", "Going well"],
  ]);
  const empty = tbl(4, [
    [wide("Short term target", 4)],
    [wide("Ailsa will read 30 words", 4)],
    fields,
  ]);
  const title = heading("Individualised Education Programme");
  expect(read(title + body).recognised).toBe("ask");
  expect(read(title + empty).evidence).not.toContain("Strategies");
});

it("indicators are said to be left out where no long-term target was read", () => {
  const body = tbl(3, [
    ["Short term target", "Who", "When"],
    [wide("Wellbeing indicator: Achieving", 3)],
    ["Ailsa will read 30 words", "CT", "Dec"],
  ]);
  const title = heading("Individualised Education Programme");
  expect(read(title + body)).toMatchObject({ codes: ["indicators-unclear"], recognised: "likely" });
});

describe("words that nothing was made of", () => {
  it.each<[what: string, code: string, body: string, excerpt: string]>([
    [
      "somebody's words beside a label, under a heading in no list",
      "review-partly-read",
      iep + heading("Beachdan") + table([["Sgoilear / Pupil", "It is too loud in the hall"]]),
      "It is too loud",
    ],
    [
      "somebody's words in a column of the family’s, among the meetings",
      "review-partly-read",
      iep +
        heading("Review Record") +
        table(record) +
        paragraph("This session") +
        table([
          ["Date", "Family"],
          ["2/10/2026", "Happy with the targets. Please send the word list home."],
        ]),
      "Happy with the targets",
    ],
    [
      "a sentence of somebody who speaks",
      "review-partly-read",
      iep + heading("At home") + paragraph("We think that she reads far more now."),
      "We think that she reads",
    ],
    [
      "a second meeting beside the first",
      "review-partly-read",
      iep +
        heading("Review Record") +
        table(record.map((row, at) => [...row, ["", "4/12/2026"][at] ?? ""])),
      "4/12/2026",
    ],
    [
      "a kind of meeting under a heading in no list",
      "review-partly-read",
      iep +
        heading("Review Record") +
        table(record.map((row, at) => (at === 0 ? ["Blether", ...row.slice(1)] : row))),
      "Annual review",
    ],
    [
      "people under a heading in no list, who are named in another column",
      "review-partly-read",
      iep +
        heading("Review Record") +
        table(
          record.map((row, at) => row.map((text, i) => (at === 0 && i === 3 ? "Sheet 2" : text))),
        ),
      "Mum",
    ],
    [
      "somebody's words below a label in no list",
      "review-partly-read",
      iep +
        heading("Pupil and parent comments") +
        table([
          ["Pupil comments", "The cards help me."],
          ["Sheet 2", "Mornings are much easier now."],
        ]),
      "Mornings are much easier",
    ],
    [
      "somebody's words beside initials",
      "review-partly-read",
      iep +
        heading("Comments") +
        table([
          ["Who", "Comment"],
          ["AR", "I like the cards."],
          ["Mum", "Mornings are calmer now."],
        ]),
      "I like the cards",
    ],
    [
      "a label in no list within somebody's words",
      "review-partly-read",
      iep +
        heading("Pupil and parent comments") +
        table([["Pupil comments: The cards help me."], ["Sheet B: Mornings are much easier now."]]),
      "Mornings are much easier",
    ],
    [
      "indicators behind a label in no list",
      "indicators-unclear",
      heading("Individualised Education Programme") +
        table([
          ["Long term target 1", "Ailsa will read more"],
          ["Short term target", "Strategies"],
          ["Ailsa will read 30 words", "Word tin"],
        ]) +
        paragraph("Sheet 2: Achieving, Included"),
      "Achieving, Included",
    ],
    [
      "ticks for indicators in a table of their own",
      "indicators-unclear",
      iep +
        heading("SHANARRI") +
        table([
          ["Indicator", "This term"],
          ...["Safe", "Healthy", "Achieving", "Nurtured", "Active", "Included"].map((name, at) => [
            name,
            at === 2 ? "✔" : "",
          ]),
        ]),
      "ticks for wellbeing indicators",
    ],
  ])("are said: %s", (_, code, body, excerpt) => {
    const { codes, recognised, evidence } = read(body);
    expect(codes).toContain(code);
    expect(recognised).toBe("likely");
    expect(evidence).toContain(excerpt);
  });

  it("are asked about where they are like a target", () => {
    const aims = ["By June Kai will travel safely by bus.", "By June Kai will feel settled."];
    const body =
      heading("Individualised Education Programme") +
      table([
        ["Outcome (by the end of the year)", "Short term target", "Strategies", "Who", "When"],
        [aims[0] ?? "", "Kai will cross at lights", "Walk", "PSA", "Dec"],
        [aims[1] ?? "", "Kai will greet his key adult", "Rota", "CT", "Dec"],
      ]);
    const { recognised, targets } = outline(body);
    const isRead = targets.map(([text]) => text).join() === aims.join();
    expect(isRead || recognised === "ask").toBe(true);
  });

  it.each<[what: string, body: string]>([
    ["a plan with its record", iep + heading("Review Record") + table(record)],
    [
      "a venue, and who said sorry",
      iep +
        heading("Review Record") +
        table(
          record.map((row, at) => [
            ...row,
            ...(at === 0 ? ["Apologies", "Venue"] : ["Dr Nair", "School library"]),
          ]),
        ),
    ],
    [
      "answers to choose from",
      iep +
        heading("Pupil and parent comments") +
        table([
          ["Pupil comments", "The cards help me."],
          ["I like it", "It is ok"],
        ]),
    ],
    ["signatures", iep + heading("Comments") + paragraph("Signed by my parent: ______ Date: ____")],
    [
      "a timetable",
      iep +
        table([
          ["", "Mon", "Tue", "Wed"],
          ["1", "Reading with my group", "Maths", "PE"],
        ]),
    ],
    [
      "another part of the plan",
      iep + heading("Action Plan") + table([["Action", "We will phone the GP."]]),
    ],
    [
      "what a teacher says",
      iep + heading("Views of school") + paragraph("We see steady work and good relationships."),
    ],
    [
      "the long-term target said again",
      iep + table([["Long term target", "Ailsa will read more"]]),
    ],
  ])("are no matter: %s", (_, body) => {
    const { codes, recognised } = read(body);
    expect(codes).toEqual([]);
    expect(recognised).toBe("certain");
  });
});

it.each([
  ["Dad: Sleeping better", ["review-partly-read"]],
  ["Dad: Wonderful!", ["review-partly-read"]],
  ["Dad: Ross Bain", []],
  ["Dad likes: walks and tractors", []],
  ["Pupil: Ailsa Gunn and class: P4", []],
  ["Dad: 12/3/2027", []],
])("words behind a name below the heading of a review are said: %s", (line, codes) => {
  expect(read(iep + heading("Review – February") + paragraph(line)).codes).toEqual(codes);
});

it.each([
  ["Young person", "Typing is still slow.", ["review-partly-read"]],
  ["Parent", "Sleeping better these days.", ["review-partly-read"]],
  // Near misses: no sentence, and nobody of the family.
  ["Parent", "Ross Bain", []],
  ["Bus", "Typing is still slow.", []],
])("a sentence below the name of one of the family is said: %s, “%s”", (name, words, codes) => {
  expect(read(iep + paragraph(name) + paragraph(words)).codes).toEqual(codes);
});
