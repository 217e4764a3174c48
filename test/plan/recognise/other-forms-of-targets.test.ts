import { heading, merged, continued, p, run, tbl, wide } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");
const headings = ["Short term target", "Strategies", "Who", "Evaluation"];
const row = (target: string) => [target, "Cards", "CT", "Ongoing"];
const steps = table([headings, row("Ailsa will read 30 words")]);
const read = [["Ailsa will read more", "achieving", "Ailsa will read 30 words"]];

describe("the title of a table of steps below a long-term target", () => {
  const label = table([["Long Term Target 1", "Ailsa will read more", "Indicators", "Achieving"]]);
  it.each(["Term 1 short term targets", "Small steps for this term", "Steps for Term 2"])(
    "is no rest of it: %s",
    (title) => {
      const { recognised, targets } = outline(iep + label + paragraph(title) + steps);
      expect(targets).toEqual(read);
      expect(["certain", "likely"]).toContain(recognised);
    },
  );

  it("is asked about where it may be", () => {
    const body = iep + label + paragraph("She will use the library each week too") + steps;
    expect(outline(body).recognised).toBe("ask");
  });
});

describe("a column for the long-term target in other words", () => {
  it.each([
    "Long-term target it leads to",
    "Long term target this supports",
    "Long-term goal they work towards",
  ])("is read: %s", (label) => {
    const body = table([
      [...headings, label],
      [...row("Ailsa will read 30 words"), "Ailsa will read more"],
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Ailsa will read more", "", "Ailsa will read 30 words"],
    ]);
  });

  it("is none where it asks for something of a target", () => {
    const body = table([
      ["Long term target", "Short term target", "Who", "Short-term target evidence"],
      ["Ailsa will read more", "Ailsa will read 30 words", "CT", "Reading record"],
    ]);
    const [target] = wordsOf(iep + body).longTermTargets;
    expect(target?.shortTermTargets).toMatchObject([{ success: "Reading record" }]);
  });
});

describe("a line above a table of steps", () => {
  const listed = table([
    ["No.", "Long term target", "Wellbeing"],
    ["1", "Ailsa will read more", "Achieving"],
    ["2", "Ailsa will join in more", "Included"],
  ]);
  const numbered = table([
    ["No.", ...headings],
    ["1.1", ...row("Ailsa will read 30 words")],
    ["2.1", ...row("Ailsa will join a game")],
  ]);
  it("that explains the numbers names no target", () => {
    const line = "Short term targets (1.1 belongs to long term target 1, and so on)";
    expect(outline(iep + listed + paragraph(line) + numbered).targets).toEqual([
      ...read,
      ["Ailsa will join in more", "included", "Ailsa will join a game"],
    ]);
  });

  it("that names one in brackets does", () => {
    const body = iep + listed + paragraph("Steps (for long term target 2)") + steps;
    expect(outline(body).targets).toEqual([
      ["Ailsa will read more", "achieving"],
      ["Ailsa will join in more", "included", "Ailsa will read 30 words"],
    ]);
  });
});

describe("a question that asks for what somebody will do", () => {
  const asked = (question: string) =>
    tbl(4, [
      [wide("What do we want to happen this year? Ailsa will read more", 4)],
      [question, "How will we help her?", "Who will do it?", "How did it go?"],
      row("Ailsa will read 30 words"),
    ]);
  it.each(["What will Ailsa do?", "What should the pupil do?", "What can Ailsa try to do?"])(
    "asks for the target: %s",
    (question) => {
      expect(outline(iep + asked(question)).targets).toEqual([
        ["Ailsa will read more", "", "Ailsa will read 30 words"],
      ]);
    },
  );

  it.each(["What will staff do?", "What will we do?", "What will home do?"])(
    "asks for the help where it is about others: %s",
    (question) => {
      expect(outline(iep + asked(question)).recognised).not.toBe("certain");
    },
  );

  it("has its answer behind it above the table", () => {
    const line = "What do we want to happen this year? Ailsa to read & write more";
    expect(outline(iep + paragraph(line) + steps).targets).toEqual([
      ["Ailsa to read & write more", "", "Ailsa will read 30 words"],
    ]);
  });
});

describe("a column of days headed “Review”", () => {
  it.each([
    ["w/b 3rd Nov", "end of term"],
    ["Fri 12 Dec", "6 wks"],
    ["week beginning 1 Feb", "a fortnight"],
  ])("is when: %s, %s", (one, two) => {
    const body = table([
      ["Long term target", "Short term target", "Review", "Evaluation"],
      ["Ailsa will read more", "Ailsa will read 30 words", one, "Met"],
      ["", "Ailsa will read a page", two === "a fortnight" ? "fortnight 2" : two, "Not yet"],
    ]);
    const [target] = wordsOf(iep + body).longTermTargets;
    expect(target?.shortTermTargets[0]).toMatchObject({ when: one, evaluation: "Met" });
  });
});

describe("the letters of the indicators as headings", () => {
  const ticks = ["✓", "", "", "✓", "", "✓", "", ""];
  const none = Array.from({ length: 8 }, () => "");
  it("stand for their names in a second row of headings", () => {
    const listed = tbl(9, [
      [merged("Long term targets"), wide("Wellbeing indicators (tick)", 8)],
      [continued, ..."SHANARRI"],
      ["1. Ailsa will read more", ...ticks],
      ["2. Ailsa will join in more", ...none],
    ]);
    const body = iep + listed + paragraph("Short term targets for long term target 1") + steps;
    expect(wordsOf(body).longTermTargets.map(({ indicators }) => indicators)).toEqual([
      ["safe", "nurtured", "respected"],
      [],
    ]);
  });

  it.each(["", "."])("stand for their names in the row of the headings", (dot) => {
    const letters = [..."SHANARRI"].map((letter) => letter + dot);
    const body = tbl(11, [
      ["Long term target", ...letters, "Short term target", "Who"],
      ["Ailsa will read more", ...ticks, "Ailsa will read 30 words", "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([
      ["Ailsa will read more", "safe,nurtured,respected", "Ailsa will read 30 words"],
    ]);
  });
});

it("an aim in other words in its box is read with the ticks below it", () => {
  const names = ["Safe", "Healthy", "Achieving", "Nurtured", "Active", "Respected"];
  const box = tbl(6, [
    [{ xml: p(run("Outcome sought 1:")) + p(run("Ailsa will read more")), span: 6 }],
    names,
    ["", "", "✓", "", "", "✓"],
  ]);
  expect(outline(iep + box + paragraph("") + steps).targets).toEqual([
    ["Ailsa will read more", "achieving,respected", "Ailsa will read 30 words"],
  ]);
});

it("words over ticked indicators that nobody read are asked about", () => {
  const box = tbl(8, [
    [wide("Outcome 1: Ailsa will read more", 8)],
    [..."SHANARRI"],
    ["", "", "x", "", "", "", "", ""],
  ]);
  expect(outline(iep + box + paragraph("") + steps).recognised).toBe("ask");
});

it("a label that goes on in a second line is one", () => {
  const body = tbl(2, [
    ["LTT 1", "Ailsa will read more"],
    ["STT 1a", "Ailsa will read 30 words"],
    [{ xml: p(run("Delivered")) + p(run("by")) }, "SfLT"],
    ["Strategies", "Cards"],
  ]);
  const [target] = wordsOf(iep + body).longTermTargets;
  expect(target?.shortTermTargets).toMatchObject([
    { text: "Ailsa will read 30 words", who: "SfLT", strategies: "Cards" },
  ]);
});

it.each(["", "1. ", "For:", "Towards:", "Working towards:", "Steps for:", "Linked to:"])(
  "a long-term target said again behind “%s” over its steps is that one",
  (lead) => {
    const listed = table([
      ["Long term target", "Wellbeing"],
      ["Ailsa will read more", "Achieving"],
      ["Ailsa will join in more", "Included"],
    ]);
    const body = tbl(4, [
      headings,
      [wide(`${lead} Ailsa will join in more`, 4)],
      row("Ailsa will join a game"),
      [wide(`${lead} Ailsa will read more`, 4)],
      row("Ailsa will read 30 words"),
    ]);
    expect(outline(iep + listed + paragraph("") + body).targets).toEqual([
      ...read,
      ["Ailsa will join in more", "included", "Ailsa will join a game"],
    ]);
  },
);

it("long-term targets below a list of people are those of the IEP", () => {
  const title = (words: string) => p(run(words), '<w:outlineLvl w:val="1"/>');
  const listed = table([
    ["No.", "Long term target", "Wellbeing"],
    ["1", "Ailsa will read more", "Achieving"],
    ["2", "Ailsa will join in more", "Included"],
  ]);
  const numbered = table([
    ["LTT no.", ...headings],
    ["1", ...row("Ailsa will read 30 words")],
    ["2", ...row("Ailsa will join a game")],
  ]);
  const body =
    title("Core group") +
    paragraph("Named Person – DHT") +
    title("Long Term Targets (one session)") +
    listed +
    title("Short Term Targets (6-8 weeks)") +
    numbered;
  expect(outline(body).targets).toEqual([
    ...read,
    ["Ailsa will join in more", "included", "Ailsa will join a game"],
  ]);
});

it("a title across the table is no long-term target that another table lists", () => {
  const listed = table([
    ["Long term target", "Wellbeing"],
    ["Ailsa will read more", "Achieving"],
  ]);
  const body = tbl(4, [headings, [wide("Reading at home", 4)], row("Ailsa will read 30 words")]);
  expect(outline(iep + listed + paragraph("") + body).targets).toEqual(read);
});

it("“Long” and “Short” say of each row which kind of target it has", () => {
  const body = table([
    ["Type", "Target", "Support", "Who", "Review"],
    ["Long", "Ailsa will read more", "", "", ""],
    ["Short", "Ailsa will read 30 words", "Cards", "CT", "w/e 5 June"],
    ["Short", "Ailsa will read a page", "Big book", "CT", "Easter"],
  ]);
  expect(outline(iep + body).targets).toEqual([
    ["Ailsa will read more", "", "Ailsa will read 30 words", "Ailsa will read a page"],
  ]);
});

describe("a table of another kind", () => {
  it.each<[string, string]>([
    [
      "the action points of a minute",
      paragraph("The IEP was discussed. Long term targets will be set in June.") +
        table([
          ["Action point", "By whom", "By when"],
          ["Phone OT", "SfLT", "next week"],
        ]),
    ],
    [
      "the topics of a forward plan",
      table([
        ["Long term plan", "Learning intention", "Activities", "Success criteria", "Evaluation"],
        ["Fractions", "To find halves", "Paper folding", "I can share into 4", "Most managed"],
        ["Money", "To give change", "Class shop", "I can count on", "Repeat"],
      ]),
    ],
  ])("is no IEP: %s", (_name, body) => {
    expect(outline(heading("Minute of meeting") + body).recognised).toBe("none");
    expect(outline(body).recognised).toBe("none");
  });
});

it.each([
  "Long term target / short term target",
  "LTT/STT",
  "LTTs & STTs",
  "Long-term goals and short-term goals",
])("a column headed “%s” holds both, each with its label", (asked) => {
  const body = tbl(3, [
    [asked, "Strategies", "Evaluation"],
    [wide("LTT: Ailsa will read more", 2), "Achieving"],
    ["STT: Ailsa will read 30 words", "Cards", "Ongoing"],
    [wide("LTT: Ailsa will make friends", 2), "Included"],
    ["STT: Ailsa will take turns in a game", "Rota", ""],
  ]);
  expect(outline(iep + body)).toEqual({
    recognised: "certain",
    targets: [
      ["Ailsa will read more", "achieving", "Ailsa will read 30 words"],
      ["Ailsa will make friends", "included", "Ailsa will take turns in a game"],
    ],
    unassigned: [],
  });
});
