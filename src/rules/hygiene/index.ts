import type { Rule } from "../define-rule";
import { noDuplicateTargets } from "./no-duplicate-targets";
import { noLeftoverPrompts } from "./no-leftover-prompts";
import { oneTargetARow } from "./one-target-a-row";
import { plainWords } from "./plain-words";

/** What makes a plan easy to read and to evaluate (guidance Sections 4 to 6). */
export const HYGIENE_RULES: readonly Rule[] = [
  oneTargetARow,
  noDuplicateTargets,
  noLeftoverPrompts,
  plainWords,
];
