import type { Rule } from "../define-rule";
import { targetIsAchievable } from "./target-is-achievable";
import { targetIsMeasurable } from "./target-is-measurable";
import { targetIsRelevant } from "./target-is-relevant";
import { targetIsSpecific } from "./target-is-specific";
import { targetIsTimed } from "./target-is-timed";

/** Specific, measurable, achievable, relevant, timed (guidance Section 5). */
export const SMART_RULES: readonly Rule[] = [
  targetIsSpecific,
  targetIsMeasurable,
  targetIsAchievable,
  targetIsRelevant,
  targetIsTimed,
];
