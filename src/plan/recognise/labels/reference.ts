import { wordsOf } from "./match-label";

/**
 * The number of the long-term target that a title names without being one: "Short term targets for Long
 * Term Target 1", "LTT 2: steps". `null`: the text says anything else.
 */
export function referenceIn(text: string): number | null {
  const aside = inBrackets.exec(text);
  if (aside !== null && isShortLabel(text)) return Number(aside[1]);
  const match = named.exec(text);
  if (match === null) return null;
  const rest = wordsOf(text.replace(named, " ").replace(/\([^()]*\)/g, " "));
  const isTitle = rest.length > 0 && rest.length <= 10 && rest.every((word) => titles.has(word));
  return isTitle ? Number(match[1]) : null;
}

const name =
  "\\b(?:long(?:er)?[\\s-]*term\\s+(?:target|goal|aim|outcome|objective)|LTT|LT)\\s*(?:no\\.?\\s*|number\\s*|#\\s*)?(\\d{1,2})\\b";
const named = new RegExp(name, "i");
/** "Area: communication (LTT 1)". */
const inBrackets = new RegExp(`\\(\\s*${name}\\s*\\)`, "i");

/** A title and no sentence: nobody will do anything in it. */
function isShortLabel(text: string): boolean {
  return wordsOf(text).length <= 10 && !/\b(?:will|can)\b|[.!?]\s*$/i.test(text);
}

const titles = new Set([
  ...["short", "term", "target", "goal", "aim", "step", "stt", "small", "objective", "outcome"],
  ...["for", "under", "to", "of", "toward", "linked", "link", "the", "these", "this", "relating"],
  ...[
    "related",
    "relate",
    "support",
    "supporting",
    "and",
    "from",
    "work",
    "working",
    "meet",
    "reach",
    "leading",
  ],
]);
