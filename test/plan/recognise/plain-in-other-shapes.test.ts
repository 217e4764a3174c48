import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const bold = (words: string) => p(run(words, "<w:b/>"));
const goal = "Ailsa will be a confident reader";
const other = "Ailsa will make and keep friends";

describe("targets below what people said, with no heading of their own", () => {
  const block = tbl(4, [
    ["LTT 1", wide(goal, 2), "Achieving"],
    ["STT", "Strategies", "Who", "By when"],
    ["Read 30 words", "Cards", "CT", "Dec"],
  ]);
  const views = table([
    ["Child", "I like PE"],
    ["Parents", "Happy"],
  ]);
  const said = text("Child: likes PE") + text("Family: happy so far");
  const begun = heading("Learning plan") + table([["Name", "Ailsa Ross"]]);

  it.each([
    ["Views gathered for the assessment", views],
    ["What everyone said (asked in May for our assessment)", views],
    ["Views for the assessment", said],
    ["What we all think", views],
  ])("“%s” does not hold them", (title, words) => {
    const { recognised, targets } = outline(begun + bold(title) + words + block);
    expect(targets).toEqual([[goal, "achieving", "Read 30 words"]]);
    expect(recognised).toBe("likely");
  });

  it("what was said for an assessment is no comment, and what is said below them is", () => {
    const below = table([
      ["Discussion with", "Date", "Views on the plan"],
      ["Ailsa", "18/11/26", "I like my new books"],
      ["Parents", "20/11/26", "She reads at home"],
    ]);
    const body = begun + bold("Views for the assessment") + views + block + below;
    expect(wordsOf(body).comments.map(({ text: words }) => words)).toEqual([
      "I like my new books",
      "She reads at home",
    ]);
  });

  it("are asked about under the heading of another plan", () => {
    expect(outline(heading("Risk assessment") + text("Read first") + block).recognised).toBe("ask");
  });
});

describe("a label of a card that reads like a sentence", () => {
  const card = (label: string) =>
    table([
      ["Short term target 1.1", "Read 30 words"],
      ["Strategies", "Cards"],
      [label, "Timed"],
      ["Evaluation", "Going well"],
    ]);
  const body = (label: string) => iep + heading(`Long term target 1: ${goal}`) + card(label);

  it.each(["It will be achieved when", "We will know it is met when"])(
    "is left out by nobody: “%s”",
    (label) => expect(["certain", "likely"]).toContain(outline(body(label)).recognised),
  );
});

describe("names over the columns of targets, below their long-term one", () => {
  const card = (...names: string[]) =>
    tbl(3, [
      ["Long term target", wide(goal, 2)],
      ["Wellbeing indicators", wide("Achieving", 2)],
      ["", ...names],
      ["Short term target", "Read 30 words", "Read aloud to a friend"],
      ["Strategies", "Cards", "Buddy"],
      ["By when", "Dec 2026", "May 2027"],
    ]);

  it.each([
    ["Target A", "Target B"],
    ["Target 1", "Target 2"],
    ["Goal 1", "Goal 2"],
    ["First target", "Second target"],
  ])("%s, %s", (...names) => {
    expect(outline(iep + card(...names)).targets).toEqual([
      [goal, "achieving", "Read 30 words", "Read aloud to a friend"],
    ]);
  });

  it("stand over all, where two long-term targets share them", () => {
    const body = tbl(5, [
      ["", "Target 1", "Target 2", "Target 3", "Target 4"],
      ["Long term target", wide(goal, 2), wide(other, 2)],
      ["Wellbeing indicator", wide("Achieving", 2), wide("Included", 2)],
      ["Short term target", "Read 30 words", "Read aloud", "Share the blocks", "Ask to join in"],
      ["Strategies", "Cards", "Buddy", "Adult near", "Model the words"],
      ["By when", "Dec 2026", "Dec 2026", "May 2027", "May 2027"],
    ]);
    expect(outline(iep + body)).toMatchObject({
      recognised: "certain",
      targets: [
        [goal, "achieving", "Read 30 words", "Read aloud"],
        [other, "included", "Share the blocks", "Ask to join in"],
      ],
    });
  });
});

describe("names over the columns of long-term targets", () => {
  const plan = (...names: string[]) =>
    outline(
      iep +
        table([
          ["", ...names],
          ["Long term target", goal, other],
          ["Wellbeing indicators", "Achieving", "Included"],
          ["Short term targets", "Read 30 words", "Share the blocks"],
          ["Strategies", "Cards", "Adult near"],
          ["By when", "Dec 2026", "May 2027"],
        ]),
    );

  it.each([
    ["Target area 1: Writing", "Target area 2: Life skills"],
    ["Area 1 – Writing", "Area 2 – Attendance at school"],
    ["Goal A – Writing", "Goal B – Friends"],
    ["Focus 1: Health and wellbeing across learning", "Focus 2: Literacy"],
    ["First area: Writing", "Second area: Friends"],
    ["Writing (target area 1)", "Friends (target area 2)"],
    ["1. Writing", "2. Friends"],
    ["Area: Writing", "Area: Friends"],
  ])("say no more than which it is: %s, %s", (...names) => {
    expect(plan(...names)).toMatchObject({
      recognised: "certain",
      targets: [
        [goal, "achieving", "Read 30 words"],
        [other, "included", "Share the blocks"],
      ],
    });
  });

  it.each([
    ["Target 1: Ailsa will write", "Target 2: Ailsa will share"],
    ["Target: write more", "Target: make friends"],
  ])("are asked about where they may be targets: %s, %s", (...names) => {
    expect(plan(...names).recognised).toBe("ask");
  });
});

describe("a label across the table over its target", () => {
  const block = (label: string, said = goal) =>
    tbl(3, [
      [wide(label, 3)],
      [wide(said, 3)],
      [wide("It is about being: Achieving", 3)],
      ["I can...", "How you can help me", "Who is helping me?"],
      ["I can read 30 words", "Cards", "CT"],
    ]);

  it.each([
    "Our long term target",
    "My long-term goal",
    "My big goal",
    "What I want to achieve this year",
  ])("%s", (label) => {
    expect(outline(iep + block(label)).targets).toEqual([
      [goal, "achieving", "I can read 30 words"],
    ]);
  });

  it("takes no title for one", () => {
    const { targets } = outline(iep + block("My big goal", "Literacy"));
    expect(targets).not.toContainEqual(["Literacy", expect.anything(), expect.anything()]);
  });
});

describe("a goal above the table of its steps, where no heading names the IEP", () => {
  const steps = (first: string, step: string) =>
    table([
      [first, "How adults help", "Who helps", "Look again on", "How is it going?"],
      [step, "Cards", "CT", "Dec 2026", "Going well"],
    ]);
  const block = (label: string, said: string, first: string, step: string) =>
    bold(`${label}: ${said}`) + text("This helps Ailsa to be: Safe") + steps(first, step);
  const title = heading("All about my learning");

  it.each([
    ["Big goal", "Wee steps"],
    ["My goal for the year", "Small steps"],
    ["Main aim", "What I will learn"],
  ])("“%s” over “%s”", (label, first) => {
    const body =
      block(`${label} 1`, goal, first, "Read 30 words") +
      block(`${label} 2`, other, first, "Share the blocks");
    expect(outline(title + body).targets).toEqual([
      [goal, "safe", "Read 30 words"],
      [other, "safe", "Share the blocks"],
    ]);
  });

  it("is none of the IEP’s in another plan", () => {
    const body = block("Big goal 1", goal, "Wee steps", "Read 30 words");
    expect(outline(heading("School improvement plan") + body).recognised).toBe("none");
  });
});

describe("long-term targets by letter, with steps for each", () => {
  const listed = table([
    ["", "Long term target", "Links to wellbeing"],
    ["A", goal, "Achieving"],
    ["B", other, "Included"],
  ]);
  const steps = (letter: string, step: string, said: string) =>
    bold(`Short term targets for long term target ${letter}`) +
    table([
      ["Target", "Teaching approach", "Timescale", "Assessment"],
      [step, "Cards", "Dec 2026", said],
    ]);
  const body = (said: string) =>
    iep + listed + steps("A", "Read 30 words", said) + steps("B", "Share the blocks", said);

  it("are joined, and what came of the steps is an evaluation in whatever words", () => {
    const { recognised, longTermTargets } = wordsOf(body("Achieved most weeks"));
    expect(recognised).toBe("likely");
    expect(longTermTargets).toMatchObject([
      {
        text: goal,
        shortTermTargets: [{ text: "Read 30 words", evaluation: "Achieved most weeks" }],
      },
      { text: other, shortTermTargets: [{ text: "Share the blocks" }] },
    ]);
  });

  it("a column that is not understood is asked about", () => {
    expect(outline(body("Observation on the carpet")).recognised).toBe("ask");
  });
});
