import type { Rule } from "../define-rule";
import { targetIsIndividual } from "./target-is-individual";
import { wordingIsPositive } from "./wording-is-positive";

/** Positive and individual (guidance Sections 3 and 6). */
export const TONE_RULES: readonly Rule[] = [wordingIsPositive, targetIsIndividual];
