import type { WordList } from "./word-list";

const SOURCE = "Section 5 (a target is specific); docs/rules/one-target-a-row.md";

/** Verbs that name a skill by themselves; two from different areas are two things to learn. */
export const SKILL_AREAS: readonly WordList[] = [
  {
    note: "Reading and writing",
    source: SOURCE,
    words: "read~ write~ spell~ decode~ blend~ segment~",
  },
  { note: "Number", source: SOURCE, words: "count~ subtract~ multiply~ divide~ calculate~" },
  { note: "Care of oneself", source: SOURCE, words: "brush~ wash~ dress~ undress~ flush~" },
  {
    note: "Movement",
    source: SOURCE,
    words: "hop~ jump~ climb~ throw~ catch~ kick~ pedal~ swim~ skip~",
  },
  { note: "Other people", source: SOURCE, words: "greet~ share~" },
  { note: "Belongings", source: SOURCE, words: "pack~ unpack~ tidy~" },
];
