import { heading, tbl, text } from "../../fixtures/word-xml";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const cell = (...lines: readonly string[]) => ({ xml: lines.map(text).join("") });
const card = (...cells: readonly (readonly string[])[]) =>
  tbl(
    1,
    cells.map((lines) => [cell(...lines)]),
  );
const goal = ["Big goal 1 (this session): Ailsa will read more", "SHANARRI: Achieving, Included"];
const first = "Ailsa will read 30 words";
const second = "Ailsa will retell a story";

describe("a card of one column with its labels line by line", () => {
  it("has each short-term target with what stands under it", () => {
    const step = (number: number, words: string, who: string) => [
      `Small step ${number}: ${words}`,
      "How we will help: Cards",
      `Who helps: ${who}`,
      "Look at again: Feb 2027",
    ];
    const body = iep + card(goal, step(1, first, "CT"), step(2, second, "PSA"));
    expect(wordsOf(body)).toMatchObject({
      recognised: "likely",
      longTermTargets: [
        {
          text: "Ailsa will read more",
          indicators: ["achieving", "included"],
          shortTermTargets: [
            { text: first, strategies: "Cards", who: "CT", when: "Feb 2027" },
            { text: second, strategies: "Cards", who: "PSA", when: "Feb 2027" },
          ],
        },
      ],
    });
  });

  it.each([
    ["by number", `1. ${first}`, `2. ${second}`],
    ["by the child’s name", first, second],
  ])("lists several in one frame, known %s", (_how, one, two) => {
    const lines = [
      ...["LONG TERM TARGET 1", "Ailsa will read more", "Wellbeing indicators: Achieving"],
      ...["SHORT TERM TARGETS", one, "Strategies: Cards", "Review date: Dec 2026"],
      ...[two, "Strategies: Puppets", "Review date: June 2027"],
    ];
    expect(outline(iep + card(lines))).toMatchObject({
      recognised: "certain",
      targets: [["Ailsa will read more", "achieving", first, second]],
    });
    const [target] = wordsOf(iep + card(lines)).longTermTargets;
    expect(target?.shortTermTargets[1]).toMatchObject({
      strategies: "Puppets",
      when: "June 2027",
    });
  });

  it("has values on the lines below their labels", () => {
    const lines = [
      ...["Long term target", "Ailsa will read more", "Short term target", first],
      ...["Strategies", "1. Cards", "2. Games", "Who", "CT"],
    ];
    const [target] = wordsOf(iep + card(lines)).longTermTargets;
    expect(target?.shortTermTargets).toMatchObject([
      { text: first, strategies: "Cards\nGames", who: "CT" },
    ]);
  });

  it("has for an answer what stands right below a question, whatever else that could ask for", () => {
    const lines = [
      ...["What do we want to happen this year?", "Ailsa will read more"],
      ...["What are the small steps?", first, "How will we help?", "Check-in with key adult"],
      ...["Who is helping me?", "PSA", "What progress has been made so far?", ""],
    ];
    const [target] = wordsOf(iep + card(lines)).longTermTargets;
    expect(target?.shortTermTargets).toEqual([
      { text: first, strategies: "Check-in with key adult", who: "PSA", evaluation: "" },
    ]);
  });

  it("holds nobody’s comment, though a line names home and words", () => {
    const body = card(
      ["Long-term target 1: Ailsa will use signs", "Indicators: Included"],
      [
        ...[
          "Short-term target 1.1: Ailsa will sign five animals",
          "What we do: Signs; same words at home",
        ],
        ...["Who: Mum", "Evaluation: Mum said she signs cow", ""],
        ...["Short-term target 1.2: Ailsa will sign more", "What we do: Songs", "Who: CT"],
      ],
    );
    const said = text("Parent’s comment: She sings at home.");
    expect(wordsOf(iep + body + heading("Review meeting", 2) + said).comments).toEqual([
      { by: "parent", text: "She sings at home." },
    ]);
  });

  it.each([
    ["a label that nobody knows", `Small step 1: ${first}`, "Zubrin: twice a week", "Who: CT"],
    [
      "words that may be a target or more of a strategy",
      `Small step 1: ${first}`,
      "Strategies: Cards",
      "Ailsa will choose the cards",
    ],
    ["words before the first label", "Ailsa likes trains.", `Small step 1: ${first}`, "Who: CT"],
  ])("is asked about with %s", (_what, ...lines) => {
    expect(outline(iep + card(goal, lines)).recognised).toBe("ask");
  });

  it("is nothing of the plan’s elsewhere", () => {
    const lines = ["Concern: sleep", "Action: call the nurse", "Who: HT", "When: June"];
    expect(outline(heading("Assessment") + card(lines)).recognised).toBe("none");
  });
});
