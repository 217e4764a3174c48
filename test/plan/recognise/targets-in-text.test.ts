import { heading, listItem, p, run, text } from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, planOf, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const tabbed = (...parts: readonly string[]) =>
  p(parts.map((part) => run(part)).join("<w:r><w:tab/></w:r>"));
const blank = p("");
const first = "Ailsa will read 30 words";
const second = "Ailsa will retell a story";
const third = "Ailsa will count coins to 20p";
const comments = heading("Pupil and parent comments") + text("Pupil: I like it");

const goal = (number: number, words: string) =>
  heading(`Long term target ${number}: ${words}`, 2) + text("Wellbeing indicators: Achieving");
const step = (number: number, words: string, who: string) =>
  tabbed(`Short term target ${number}:`, words) +
  tabbed("Strategies:", "Cards") +
  tabbed("Who:", who) +
  tabbed("When:", "June 2027") +
  tabbed("Evaluation:", "");

describe("targets in text", () => {
  it("have what stands behind labels below each", () => {
    const body =
      iep +
      goal(1, "Ailsa will read more") +
      step(1, first, "CT") +
      blank +
      step(2, second, "PSA") +
      goal(2, "Ailsa will use numbers") +
      step(1, third, "CT") +
      comments;
    const beside = { strategies: "Cards", when: "June 2027", evaluation: "" };
    expect(wordsOf(body)).toMatchObject({
      recognised: "likely",
      longTermTargets: [
        {
          text: "Ailsa will read more",
          indicators: ["achieving"],
          shortTermTargets: [
            { text: first, who: "CT", ...beside },
            { text: second, who: "PSA", ...beside },
          ],
        },
        { text: "Ailsa will use numbers", shortTermTargets: [{ text: third, who: "CT" }] },
      ],
      comments: [{ by: "pupil", text: "I like it" }],
    });
    expect(planOf(body).evidence).toContain("The targets stand in text and in no table.");
  });

  const list = (...items: readonly string[]) =>
    heading("Short term targets", 3) + items.map((each) => listItem(each)).join("");
  const owner = (number: number, words: string) =>
    heading(`Long term target ${number}`, 2) + text(words) + text("Wellbeing: Achieving");

  it("may be lists below their titles", () => {
    const body =
      iep +
      owner(1, "Ailsa will read more") +
      list(first, second) +
      owner(2, "Ailsa will use numbers") +
      list(third);
    expect(outline(body + comments)).toMatchObject({
      recognised: "likely",
      targets: [
        ["Ailsa will read more", "achieving", first, second],
        ["Ailsa will use numbers", "achieving", third],
      ],
    });
  });

  it("may have several fields on one line, and be numbered themselves", () => {
    const body =
      iep +
      owner(1, "Ailsa will read more") +
      heading("Short term targets", 3) +
      [first, second]
        .map(
          (words, at) =>
            text(`${at + 1}. ${words}`) +
            text("Strategies: Cards") +
            tabbed("Who: CT", "By when: June", "Evaluation: "),
        )
        .join("");
    const [target] = wordsOf(body).longTermTargets;
    const beside = { strategies: "Cards", who: "CT", when: "June", evaluation: "" };
    expect(target?.shortTermTargets).toEqual([
      { text: first, ...beside },
      { text: second, ...beside },
    ]);
  });

  it("have what is listed below a label, and the next one where its labels come again", () => {
    const body =
      iep +
      owner(1, "Ailsa will read more") +
      text("Steps:") +
      listItem(first) +
      text("Strategies:") +
      listItem("Cards") +
      listItem("Games") +
      text("Review: June 2027") +
      text("Evaluation:") +
      listItem(second) +
      text("Strategies: Puppets") +
      text("Review: May 2027") +
      text("Evaluation:");
    const [target] = wordsOf(body + comments).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: first, strategies: "Cards\nGames", when: "June 2027", evaluation: "" },
      { text: second, strategies: "Puppets", when: "May 2027", evaluation: "" },
    ]);
  });

  it("may have dashes behind all labels, and bars between them", () => {
    const body =
      iep +
      [first, second]
        .map(
          (words, at) =>
            text(`LTT${at + 1} Ailsa will ${at === 0 ? "read" : "tell"} more`) +
            text(`STT${at + 1}.1 ${words}`) +
            text("Strategies – Cards – each day") +
            text("Who – PSA") +
            text("Evaluation –"),
        )
        .join("");
    const beside = { strategies: "Cards – each day", who: "PSA", evaluation: "" };
    const { longTermTargets } = wordsOf(body);
    expect(longTermTargets.map(({ shortTermTargets }) => shortTermTargets)).toEqual([
      [{ text: first, ...beside }],
      [{ text: second, ...beside }],
    ]);
    const bars = goal(1, "Ailsa will read more") + text(`Short term target: ${first}`);
    const [target] = wordsOf(iep + bars + text("How: Cards | Who: PSA | By: June")).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: first, strategies: "Cards", who: "PSA", when: "June" },
    ]);
  });

  it("stand below the area of the next, a target in a box, and a label with nothing behind it", () => {
    const box = table([["Long term target: Ailsa will use numbers"]]);
    const steps = (words: string) =>
      text("Target 1") + text(words) + text("Who: PSA") + text("Evaluation:");
    const body =
      iep +
      text("Literacy") +
      text("Long term target: Ailsa will read more") +
      steps(first) +
      text("Target 2") +
      text(second) +
      text("Who: CT") +
      text("Numeracy") +
      box +
      steps(third);
    expect(wordsOf(body + comments).longTermTargets).toMatchObject([
      {
        text: "Ailsa will read more",
        shortTermTargets: [
          { text: first, who: "PSA", evaluation: "" },
          { text: second, who: "CT" },
        ],
      },
      { text: "Ailsa will use numbers", shortTermTargets: [{ text: third, who: "PSA" }] },
    ]);
  });

  it("are none where staff are told how to write them", () => {
    const advice = (words: string) =>
      heading("Long term targets", 2) +
      text("These should say what the child will do in about a year.") +
      heading("Short term targets", 2) +
      listItem(words) +
      listItem("What the child will do");
    const body =
      heading("Writing an IEP") + advice("Small and clear steps") + advice("Few of them");
    expect(outline(body)).toMatchObject({ targets: [], unassigned: [] });
  });

  it.each([
    ["one list alone", owner(1, "Ailsa will read more") + list(first, second)],
    [
      "a sentence behind a list, which may be one more",
      owner(1, "Ailsa will read more") +
        list(first, second) +
        owner(2, "Ailsa will use numbers") +
        list(third) +
        text("Ailsa will tell the time"),
    ],
    [
      "a sentence apart below the last field",
      goal(1, "Ailsa will read more") +
        step(1, first, "CT") +
        blank +
        text("Ailsa will also read at home"),
    ],
    [
      "a label that nobody knows among them",
      goal(1, "Ailsa will read more") +
        step(1, first, "CT") +
        text("Zones: blue") +
        step(2, second, "CT"),
    ],
    [
      "short-term targets without a long-term one",
      goal(1, "Ailsa will read more") +
        step(1, first, "CT") +
        heading("Action plan", 2) +
        step(1, third, "CT"),
    ],
  ])("are asked about where they are not plain: %s", (_what, body) => {
    expect(outline(iep + body)).toMatchObject({ recognised: "ask", targets: [] });
  });

  it("are none where nobody’s long-term target stands above", () => {
    const report = heading("Report") + text("Next steps:") + listItem(first) + listItem(second);
    expect(outline(report)).toMatchObject({ recognised: "none", targets: [] });
  });

  it("leave a title to the table that stands below it", () => {
    const rows = [
      ["Short term target", "Who", "When"],
      [first, "CT", "June"],
    ];
    const body =
      iep + goal(1, "Ailsa will read more") + heading("Short term targets", 3) + table(rows);
    expect(planOf(body).evidence).not.toContain("The targets stand in text and in no table.");
  });
});
