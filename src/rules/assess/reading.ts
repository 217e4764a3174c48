import { DEADLINES } from "../data/deadlines";
import { NOT_DEADLINES } from "../data/not-deadlines";
import { phraseFinder, without, type Hit } from "./phrases";
import { tokenise, type Token } from "./tokens";

/** A target taken apart once, for all judgements. */
export type Reading = {
  readonly tokens: readonly Token[];
  /** Words that say by when the target should be reached. */
  readonly deadlines: readonly Hit[];
};

const findDeadlines = phraseFinder(DEADLINES);
const findOtherTimes = phraseFinder(NOT_DEADLINES);

export function readTarget(text: string): Reading {
  const tokens = tokenise(text);
  const deadlines = without(findDeadlines(tokens), findOtherTimes(tokens));
  return { tokens, deadlines: outermost(deadlines) };
}

/** Of hits that overlap only the first and longest. */
export function outermost<Id extends string>(hits: readonly Hit<Id>[]): readonly Hit<Id>[] {
  const kept: Hit<Id>[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}
