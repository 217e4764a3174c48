import type { Indicator } from "../../plan/indicators";

export const DIMENSIONS = ["specific", "measurable", "timed", "positive", "achievable"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A stretch of the text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly length: number };

/** An opinion on one side of a target's wording. */
export type Judgement = {
  readonly holds: boolean;
  /** The words that decided it; `null` when it was decided by something that is not there. */
  readonly at: Stretch | null;
  /** Which of the dimension's messages says why (assess/reasons.ts). */
  readonly reason: string;
};

export type IndicatorSuggestion = {
  readonly name: Indicator;
  /** 0 to 1: how clearly the words speak for it, beside the others. */
  readonly score: number;
  /** The words of the text that speak for it, in the order of the text. */
  readonly because: readonly string[];
};

export type Assessment = {
  readonly [D in Dimension]: Judgement;
} & {
  /** At most three, best first; empty when no word speaks for any. */
  readonly indicators: readonly IndicatorSuggestion[];
};
