import type { Rule } from "../define-rule";
import { longTermTargetHorizon } from "./long-term-target-horizon";
import { longTermTargetIsBrokenDown } from "./long-term-target-is-broken-down";
import { shortTermTargetCount } from "./short-term-target-count";
import { shortTermTargetHasLongTerm } from "./short-term-target-has-long-term";
import { shortTermTargetHorizon } from "./short-term-target-horizon";

/** How many targets, how they hang together, and for how long (guidance Section 5). */
export const LIMITS_RULES: readonly Rule[] = [
  shortTermTargetCount,
  longTermTargetIsBrokenDown,
  shortTermTargetHasLongTerm,
  shortTermTargetHorizon,
  longTermTargetHorizon,
];
