import {
  continued,
  heading,
  listItem,
  merged,
  p,
  run,
  tbl,
  text,
  wide,
} from "../../fixtures/word-xml";
import { table } from "../../helpers/docx";
import { outline, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const reading = "Ailsa will be a confident reader";
const friends = "Ailsa will make and keep friends";
const bold = (words: string) => p(run(words, "<w:b/>"));
const steps = (step: string) =>
  table([
    ["Short term target", "Strategies", "Who", "Evaluation"],
    [step, "Cards", "CT", "Going well"],
  ]);

describe("a line of somebody’s between two blocks of targets", () => {
  const block = (goal: string, step: string) =>
    bold(`Long term target: ${goal}`) + text("Wellbeing indicators: Safe") + steps(step);
  const plan = (between: string, behind = "") =>
    wordsOf(
      iep +
        table([["Name", "Ailsa Ross"]]) +
        block(reading, "Read 30 words") +
        text(between) +
        block(friends, "Share the blocks") +
        behind,
    );

  it.each(["Comment from Mum at review 20.11.26: Great", "Parent comment: Great"])(
    "“%s” takes nothing from the IEP",
    (line) => {
      const { longTermTargets, comments } = plan(line, text("Ailsa said at the review: I won."));
      expect(longTermTargets.map((target) => target.text)).toEqual([reading, friends]);
      expect(comments.map(({ by, text: said }) => [by, said])).toEqual([
        ["parent", "Great"],
        ["pupil", "I won."],
      ]);
    },
  );

  it("a heading for comments ends it", () => {
    const body = heading("Pupil comments") + block(friends, "Share the blocks");
    expect(outline(iep + block(reading, "Read 30 words") + body).recognised).not.toBe("certain");
  });
});

describe("the area over a block of targets", () => {
  const block = (goal: string, step: string, last = "Comment on progress") =>
    tbl(4, [
      [merged("Long term target"), wide(`${goal}. Wellbeing indicators: Safe`, 3)],
      [continued, "Short term targets", "Ways of working", last],
      [continued, step, "Cards", "Going well"],
    ]);
  const both = (title: string, last?: string) =>
    outline(
      iep +
        bold("Literacy") +
        block(reading, "Read 30 words") +
        bold(title) +
        block(friends, "Share the blocks", last),
    ).targets;

  it.each(["Communication", "Pupil voice"])("“%s” begins no comments", (title) => {
    expect(both(title)).toEqual([
      [`${reading}.`, "safe", "Read 30 words"],
      [`${friends}.`, "safe", "Share the blocks"],
    ]);
  });

  it("“Pupil voice” does, where the family is asked below it", () => {
    expect(both("Pupil voice", "Pupil’s comments")).toHaveLength(1);
  });
});

describe("another part in the table of the plan", () => {
  const plan = (...between: readonly string[]) =>
    outline(
      tbl(4, [
        [wide("Individualised Education Programme", 4)],
        ["Name", wide("Ailsa Ross", 3)],
        ...between.map((words) => [wide(words, 4)]),
        ["Long term target 1", reading, "Wellbeing indicators", "Safe"],
        ["Short term target", "Strategies", "Who", "Evaluation"],
        ["Read 30 words", "Cards", "CT", "Going well"],
      ]),
    );

  it("ends where the long-term target begins", () => {
    expect(plan("Strengths", "Kind, good memory, loves tractors")).toMatchObject({
      recognised: "certain",
      targets: [[reading, "safe", "Read 30 words"]],
    });
  });

  it("words that stand under nothing may be a target", () => {
    expect(plan("Kind, good memory, loves tractors").recognised).toBe("ask");
  });
});

it.each(["WELLBEING INDICATORS", "WBI"])("“%s” has a table of its own", (label) => {
  const body = table([["LONG TERM TARGET 1"], [reading]]) + table([[label], ["Safe, Included"]]);
  expect(outline(iep + body + steps("Read 30 words")).targets).toEqual([
    [reading, "safe,included", "Read 30 words"],
  ]);
});

describe("a sentence over its indicators and the table of its short-term targets", () => {
  const plan = (line: string, below = text("Wellbeing indicators – Safe"), table = steps("Read")) =>
    outline(iep + line + below + table).targets;

  it.each([
    ["in bold", bold(reading)],
    ["numbered by Word", listItem(reading)],
    ["numbered by hand", text(`1. ${reading}`)],
  ])("is a long-term target %s", (_, line) => {
    expect(plan(line)).toEqual([[reading, "safe", "Read"]]);
  });

  it.each([
    ["in plain letters", plan(text(reading))],
    ["that asks", plan(bold("How will Ailsa be a confident reader?"))],
    ["with no indicators below it", plan(bold(reading), text("Agreed in August"))],
  ])("may be another thing %s", (_, targets) => {
    expect(targets.flat()).not.toContain(reading);
  });

  it("is none where the table has a place for one", () => {
    const whole = tbl(3, [
      ["Long term target", "Short term target", "Who"],
      [friends, "Share the blocks", "CT"],
    ]);
    expect(plan(bold(reading), undefined, whole).flat()).not.toContain(reading);
  });
});
