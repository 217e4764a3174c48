import type { Field, Task } from "../../actions/target-draft";
import type { Letter } from "../../actions/target-help";
import type { LongTermTarget, ShortTermTarget } from "../../plan/model";
import { inLanguage } from "./language";
import { strings } from ".";

const english = {
  title: "Write a target",
  task: "What would you like to do?",
  taskName: (task: Task): string => TASKS[task],
  longTerm: "Which long-term target is it a step towards?",
  rewordWhich: "Which target?",
  notChosen: "Please choose",
  target: (number: number, { text }: LongTermTarget | ShortTermTarget): string =>
    `${number}. ${shortened(text.text === "" ? strings.emptyTarget : text.text)}`,
  step: (longTerm: number, number: number, { text }: ShortTermTarget): string =>
    `${longTerm}.${number} ${shortened(text.text === "" ? strings.emptyTarget : text.text)}`,
  wording: (isShortTerm: boolean): string =>
    isShortTerm ? "Short-term target" : "Long-term target",
  wordingHint: (isShortTerm: boolean): string =>
    isShortTerm
      ? "Say what the child will do. One target at a time."
      : "What the child should reach in this school session. It can be broad: its short-term targets are the steps.",
  smart: "Is it SMART?",
  letter: (letter: Letter): string => LETTERS[letter],
  prompt: (letter: Letter): string => PROMPTS[letter],
  relevant: (longTerm: string): string => `It is a step to “${shortened(longTerm)}”`,
  smartHeard: (names: readonly string[]): string =>
    names.length === 0 ? "Nothing is settled yet." : `Settled: ${names.join(", ").toLowerCase()}.`,
  holds: "Settled",
  asks: "Open",
  alsoAsk: "Worth another look",
  indicators: "Wellbeing indicators",
  indicatorsHint: "Choose those that the target serves. The group decides.",
  because: (name: string, words: readonly string[]): string =>
    `${name}: ${words.map((word) => `“${word}”`).join(", ")}`,
  suggested: "The words speak for",
  noSuggestion: "Nothing in the words speaks for one of them yet.",
  serves: "Which wellbeing indicator does it serve?",
  servesHint:
    "Indicators are noted with the long-term target. This is what the words of yours speak for.",
  field: (field: Field): string => FIELDS[field].label,
  fieldHint: (field: Field): string => FIELDS[field].hint,
  draftState: (state: "unsaved" | "kept" | "not-kept" | "large"): string | null => DRAFTS[state],
  missing: (hasNoWords: boolean): string =>
    hasNoWords
      ? "Once the target is worded, it can be written into the plan."
      : "Once you have said which target it is about, and changed its words, it can be written into the plan.",
  keepDraft: "Keep it in the document",
  clear: "Clear the form",
  noTargets: "There is no target to reword yet.",
  changedMeanwhile:
    "The target you had chosen is no longer in the plan. What you typed is still here: please choose again.",
};

/** What the Write view says. */
export const writeStrings = inLanguage({ "en-GB": english });

const TASKS: Readonly<Record<Task, string>> = {
  "add-short-term": "Add a short-term target",
  "add-long-term": "Add a long-term target",
  reword: "Reword a target",
};

const LETTERS: Readonly<Record<Letter, string>> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  timed: "Timed",
};

const PROMPTS: Readonly<Record<Letter, string>> = {
  specific: "What will you see or hear the child do?",
  measurable: "How will everyone know that it is met?",
  achievable: "Is it a fair next step from now?",
  relevant: "Which long-term target is it a step towards?",
  timed: "By when, within 6–8 weeks or a term?",
};

const FIELDS: Readonly<Record<Field, { readonly label: string; readonly hint: string }>> = {
  when: { label: "By when", hint: "For example 18 December 2026, or the end of the spring term." },
  who: { label: "Who", hint: "Who works on it with the child." },
  strategies: { label: "Strategies and resources", hint: "What helps, and what is needed." },
  success: { label: "How success is seen", hint: "What everyone will see when it is met." },
};

const DRAFTS = {
  unsaved: null,
  kept: "What you type is kept in this document until you put it into the plan or clear it.",
  "not-kept": "This document cannot be changed, so what you type is lost when this pane closes.",
  large: "This is long, so it stays in this pane only, unless you ask for more.",
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 70 ? line : `${line.slice(0, 68).trimEnd()}…`;
}
