import type { Rule } from "./define-rule";
import { HYGIENE_RULES } from "./hygiene";
import { LIMITS_RULES } from "./limits";
import { REVIEW_RULES } from "./review";
import { SMART_RULES } from "./smart";
import { TONE_RULES } from "./tone";
import { WELLBEING_RULES } from "./wellbeing";
import { WHO_RULES } from "./who";

/** Every rule, in the order in which findings are shown. */
export const RULES: readonly Rule[] = [
  ...SMART_RULES,
  ...LIMITS_RULES,
  ...WELLBEING_RULES,
  ...TONE_RULES,
  ...HYGIENE_RULES,
  ...WHO_RULES,
  ...REVIEW_RULES,
];

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
