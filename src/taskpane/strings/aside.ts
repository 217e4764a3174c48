import { inLanguage } from "./language";

const english = {
  title: (count: number): string => `Set aside (${count})`,
  reason: "Why can it be set aside?",
  reasons: [
    "We have talked about it, and it is right as it is",
    "It is said elsewhere in the plan",
    "It does not fit this child",
    "Amas has misread it",
  ] as readonly string[],
  other: "Another reason",
  ownWords: "The reason in your words",
  setAside: "Set aside",
  cancel: "Cancel",
  because: (reason: string): string => `Set aside: ${reason}.`,
  target: (words: string): string => `“${words}”`,
  restore: "Bring back",
  restoreNumber: (number: number): string => `Bring back number ${number}`,
};

/** What the pane says when findings are set aside and brought back. */
export const asideStrings = inLanguage({ "en-GB": english });
