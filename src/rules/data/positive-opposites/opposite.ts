import type { PhraseList } from "../phrase-list";

/** A frequent behaviour and what children are often helped to do in its place. */
export type Opposite = PhraseList & {
  /** What the child might do instead, as it could stand in a question. Two or three. */
  readonly instead: readonly string[];
};

export const OPPOSITES_SOURCE =
  "Section 6, Stage 2 (negative suggestions are put in positive terms, asking the proposer first)";
