import { wordsOf } from "./match-label";

/**
 * The number of the long-term target that a title names without being one: "Short term targets for Long
 * Term Target 1", "LTT 2: steps". `null`: the text says anything else.
 */
export function referenceIn(text: string): number | null {
  const match = named.exec(text);
  if (match === null) return null;
  const rest = wordsOf(text.replace(named, " ").replace(/\([^()]*\)/g, " "));
  const isTitle = rest.length > 0 && rest.length <= 10 && rest.every((word) => titles.has(word));
  return isTitle ? Number(match[1]) : null;
}

const named =
  /\b(?:long(?:er)?[\s-]*term\s+(?:target|goal|aim|outcome|objective)|LTT|LT)\s*(?:no\.?\s*|number\s*|#\s*)?(\d{1,2})\b/i;

const titles = new Set([
  ...["short", "term", "target", "goal", "aim", "step", "stt", "small", "objective", "outcome"],
  ...["for", "under", "to", "of", "toward", "linked", "link", "the", "these", "this", "relating"],
  ...["related", "supporting", "and", "from", "work", "working", "meet", "reach", "leading"],
]);
