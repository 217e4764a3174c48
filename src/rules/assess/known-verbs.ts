import { UNWANTED_VERBS } from "../data/negative-words";
import { SEEN_VERBS } from "../data/seen-verbs";
import { LIGHT_VERBS, STAFF_VERBS, VAGUE_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import type { Token } from "./tokens";

export const VERBS = {
  vague: wordSet(VAGUE_VERBS),
  light: wordSet(LIGHT_VERBS),
  seen: new Set(SEEN_VERBS.flatMap((list) => [...wordSet(list)])),
  unwanted: wordSet(UNWANTED_VERBS),
  staff: wordSet(STAFF_VERBS),
} as const;

/** Whether a verb of the lists stands here; a name inside a sentence is none. */
export function isVerb({ word, capital, opens }: Token): boolean {
  if (capital && !opens) return false;
  return (
    VERBS.seen.has(word) ||
    VERBS.light.has(word) ||
    VERBS.vague.has(word) ||
    VERBS.unwanted.has(word)
  );
}

export function isAdverb({ word }: Token): boolean {
  return (
    word.length > 4 &&
    word.endsWith("ly") &&
    !["reply", "apply", "supply", "family", "comply"].includes(word)
  );
}
