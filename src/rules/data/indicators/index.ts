import { ACHIEVING } from "./achieving";
import { ACTIVE } from "./active";
import { HEALTHY } from "./healthy";
import { INCLUDED } from "./included";
import type { IndicatorWords } from "./indicator-words";
import { NURTURED } from "./nurtured";
import { RESPECTED } from "./respected";
import { RESPONSIBLE } from "./responsible";
import { SAFE } from "./safe";

/** The words for the eight indicators, in the national order. */
export const INDICATOR_WORDS: readonly IndicatorWords[] = [
  SAFE,
  HEALTHY,
  ACHIEVING,
  NURTURED,
  ACTIVE,
  RESPECTED,
  RESPONSIBLE,
  INCLUDED,
];
