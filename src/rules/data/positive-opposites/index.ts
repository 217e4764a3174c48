import { CONDUCT_OPPOSITES } from "./conduct";
import { FEELINGS_OPPOSITES } from "./feelings";
import { LEARNING_OPPOSITES } from "./learning";
import type { Opposite } from "./opposite";

/** Frequent behaviours and what children are often helped to do in their place. */
export const POSITIVE_OPPOSITES: readonly Opposite[] = [
  ...CONDUCT_OPPOSITES,
  ...FEELINGS_OPPOSITES,
  ...LEARNING_OPPOSITES,
];
