import type { Indicator } from "../../../plan/indicators";

/** Phrases (see data/phrase-list.ts) that speak for one wellbeing indicator, by how clearly they do. */
export type IndicatorWords = {
  readonly name: Indicator;
  /** The national descriptor in brief, and what schools put under it. */
  readonly note: string;
  readonly source: string;
  /** Settles it, and the words of the phrase speak for no other: "PE kit", "ask for help". */
  readonly decisive: readonly string[];
  /** The outcome itself is of this indicator. */
  readonly strong: readonly string[];
  /** Usual in its targets, not rare in others. */
  readonly clear: readonly string[];
  /** Tips the balance at most. */
  readonly slight: readonly string[];
};
