import { meaningOf } from "../labels/heading-meaning";
import { wordsOf } from "../labels/match-label";
import type { TargetRole } from "../labels/target-synonyms";
import { targetRoleOf } from "./header";

/** Whether a text still says in brackets what the label over or before it asks for: "(who)", "(what will help)". */
export function saysAsked(text: string, label: string, role: TargetRole): boolean {
  const inside = /^\s*[[({<«]([^\])}>»]+)[\])}>»]\s*$/.exec(text)?.[1] ?? "";
  const words = wordsOf(inside);
  if (words.length === 0) return false;
  const asked = new Set(wordsOf(label));
  const isAsked = /^\s*(?:who|what|how|when)\b/i.test(inside) && meaningOf(inside) === role;
  const isRole = targetRoleOf(inside) === role;
  return isAsked || isRole || words.every((word) => asked.has(word)) || tellsTo(words, asked);
}

/** "[Evaluate at review]" under "Evaluation": the form tells to do what the heading names. */
function tellsTo([first = "", ...others]: readonly string[], asked: ReadonlySet<string>): boolean {
  const isDone = /(?:ed|ing|ion|s)$|\d/.test(first) || others.length > 5 || others.some(isSaid);
  return !isDone && [...asked].some((word) => word.slice(0, 6) === first.slice(0, 6));
}

/** What was found out or decided needs a verb, a name or a number. */
function isSaid(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had|not|will|can)$|\d/.test(word);
}
