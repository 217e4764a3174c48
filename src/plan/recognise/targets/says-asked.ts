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
  return isAsked || targetRoleOf(inside) === role || words.every((word) => asked.has(word));
}
