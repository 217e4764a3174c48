import type { Rule } from "../define-rule";
import { indicatorSuggestion } from "./indicator-suggestion";
import { longTermTargetHasIndicator } from "./long-term-target-has-indicator";
import { wellbeingCoverage } from "./wellbeing-coverage";

/** The wellbeing indicators (guidance Section 6). */
export const WELLBEING_RULES: readonly Rule[] = [
  longTermTargetHasIndicator,
  indicatorSuggestion,
  wellbeingCoverage,
];
