import { judgePlan } from "../../src/actions/judge-plan";
import {
  editOf,
  EMPTY_DRAFT,
  fieldsOf,
  isEmptyDraft,
  readTargetDraft,
  type TargetDraft,
} from "../../src/actions/target-draft";
import { helpWithTarget, type Letter, type LetterHelp } from "../../src/actions/target-help";
import { deepFreeze } from "../helpers/deep-freeze";
import { planFrom } from "../helpers/plan-sketch";

const plan = deepFreeze(
  planFrom({
    longTerm: [
      {
        text: "Isla will read for pleasure.",
        shortTerm: [{ text: "Read 20 words aloud.", when: "", who: "" }, "Read a page."],
      },
      { text: "Isla will join in.", indicators: ["included"] },
    ],
  }),
);
const check = {
  ...judgePlan(plan, { setting: "mainstream", today: "2026-11-23" }),
  kept: { kind: "nothing" },
  setAside: [],
  paragraphTexts: null,
  today: "2026-11-23",
} as const;
const reading = { at: 0, text: "Isla will read for pleasure." };

function withColumn(column: "success") {
  const [target] = plan.longTermTargets;
  const steps = target!.shortTermTargets.map((step) => ({ ...step, [column]: step.text }));
  return { ...target!, shortTermTargets: steps };
}

function help(parts: Partial<TargetDraft>) {
  return helpWithTarget({ ...EMPTY_DRAFT, longTerm: reading, ...parts }, check);
}

function held(parts: Partial<TargetDraft>): readonly Letter[] {
  return help(parts).letters.flatMap(({ letter, holds }) => (holds ? [letter] : []));
}

describe("the letters of a target that is being written", () => {
  it("are all open, without a message, before the first word", () => {
    expect(help({ longTerm: null }).letters.map(({ holds, message }) => [holds, message])).toEqual(
      Array.from({ length: 5 }, () => [false, null]),
    );
  });

  it("turn one after the other as the words come", () => {
    expect(held({ text: "Isla will" })).not.toContain("specific");
    expect(held({ text: "Isla will read" })).not.toContain("measurable");
    const words = "Isla will read aloud 30 of her 40 common words";
    expect(held({ text: words })).toEqual(["specific", "measurable", "achievable", "relevant"]);
    expect(held({ text: `${words} by 18 December 2026.` })).toHaveLength(5);
  });

  it("say the words that settled them", () => {
    const { letters } = help({ text: "By 18 December 2026 Isla will read aloud 30 words." });
    const messages = Object.fromEntries(letters.map(({ letter, message }) => [letter, message]));
    expect(messages.measurable).toContain("“30 words”");
    expect(messages.timed).toContain("18 December 2026");
    expect(messages.relevant).toBe(reading.text);
  });

  it("take a date and a measure from the other columns", () => {
    const text = "Isla will read her word cards aloud.";
    expect(held({ text })).not.toContain("timed");
    expect(held({ text, when: "18/12/2026" })).toContain("timed");
    const success = "30 words";
    const asking = { ...plan, longTermTargets: [withColumn("success"), plan.longTermTargets[1]!] };
    const draft = { ...EMPTY_DRAFT, longTerm: reading, text };
    const measurable = ({ letter }: LetterHelp) => letter === "measurable";
    const measured = (parts: Partial<TargetDraft>) =>
      helpWithTarget({ ...draft, ...parts }, { ...check, plan: asking }).letters.find(measurable);
    expect(measured({})?.holds).toBe(false);
    expect(measured({ success })).toMatchObject({ holds: true, message: "“30 words”" });
  });

  it("ask about a date that leaves it open", () => {
    const [timed] = help({ text: "Isla will read 20 words.", when: "ongoing" }).letters.slice(-1);
    expect(timed?.holds).toBe(false);
    expect(timed?.message).toContain("ongoing");
  });

  it("leave relevant open until a long-term target is chosen", () => {
    expect(held({ text: "Isla will read 20 words.", longTerm: null })).not.toContain("relevant");
  });

  it("are none for a long-term target, which is broad by design", () => {
    expect(help({ task: "add-long-term", text: "Isla will thrive." }).letters).toEqual([]);
    const reworded = help({ task: "reword", text: "Isla will read.", shortTerm: null });
    expect(reworded.letters).toEqual([]);
  });
});

describe("what else is asked of it", () => {
  const asked = (parts: Partial<TargetDraft>) => help(parts).questions.map(({ rule }) => rule);

  it("is positive wording and the plan around it, not what the form asks for below", () => {
    expect(asked({ text: "Isla will stop shouting by 18 December 2026." })).toEqual([
      "wording-is-positive",
    ]);
    expect(asked({ text: "Isla will read a page to a friend by 18 December 2026." })).toEqual([]);
  });

  it("is whether the plan has it already, unless it is that very target which is reworded", () => {
    expect(asked({ text: "Read 20 words aloud." })).toEqual(["no-duplicate-targets"]);
    const shortTerm = { at: 0, text: "Read 20 words aloud." };
    expect(asked({ task: "reword", shortTerm, text: "Read 20 words aloud." })).toEqual([]);
  });

  it("leaves the plan that was checked as it is", () => {
    help({ text: "Isla will stop shouting." });
    expect(check.plan.longTermTargets[0]?.shortTermTargets).toHaveLength(2);
  });
});

describe("what a draft changes in the plan", () => {
  const draft = { ...EMPTY_DRAFT, longTerm: reading, text: " Read a story. ", who: "Mrs Grant " };

  it("is a short-term target with the columns that the form has", () => {
    expect(fieldsOf(plan)).toEqual(["when", "who"]);
    expect(editOf({ ...draft, strategies: "Cards" }, plan)).toEqual({
      do: "add-short-term-target",
      longTermTarget: 0,
      text: "Read a story.",
      who: "Mrs Grant",
    });
  });

  it("follows its long-term target when that has moved, and waits when it is gone", () => {
    const moved = { ...plan, longTermTargets: plan.longTermTargets.toReversed() };
    expect(editOf(draft, moved)).toMatchObject({ longTermTarget: 1 });
    expect(editOf(draft, { ...plan, longTermTargets: [] })).toBeNull();
  });

  it("is a long-term target with what was chosen", () => {
    const longTerm = { ...draft, task: "add-long-term", indicators: ["safe"] } as const;
    expect(editOf(longTerm, plan)).toEqual({
      do: "add-long-term-target",
      text: "Read a story.",
      indicators: ["safe"],
    });
  });

  it("is another wording of a long-term or a short-term target", () => {
    const reword = { ...draft, task: "reword" } as const;
    expect(editOf(reword, plan)).toEqual({
      do: "reword-target",
      longTermTarget: 0,
      text: "Read a story.",
    });
    expect(editOf({ ...reword, shortTerm: { at: 0, text: "Read a page." } }, plan)).toMatchObject({
      shortTermTarget: 1,
    });
    expect(editOf({ ...reword, shortTerm: { at: 0, text: "Gone." } }, plan)).toBeNull();
  });

  it("is nothing without words or without a place", () => {
    expect(editOf({ ...draft, text: "  " }, plan)).toBeNull();
    expect(editOf({ ...draft, longTerm: null }, plan)).toBeNull();
  });
});

describe("a kept draft", () => {
  it("is read again as it was, and anything else is none", () => {
    const draft = { ...EMPTY_DRAFT, text: "Isla will", longTerm: reading };
    expect(readTargetDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    for (const other of [null, undefined, "text", {}, { ...draft, task: "fly" }]) {
      expect(readTargetDraft(other)).toBeNull();
    }
  });

  it("is empty when nothing is typed, whatever is chosen", () => {
    expect(isEmptyDraft({ ...EMPTY_DRAFT, task: "reword", longTerm: reading })).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, who: "Mrs Grant" })).toBe(false);
  });
});
