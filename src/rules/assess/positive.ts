import { HARMLESS_NEGATIVES } from "../data/harmless-negatives";
import { NEGATIVE_PURPOSES, NEGATIVE_WORDING } from "../data/negative-wording";
import type { Judgement } from "./assessment";
import { findDecrease } from "./decrease";
import { phraseFinder, stretch, without, type Hit } from "./phrases";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

const findNegatives = phraseFinder(NEGATIVE_WORDING);
const findPurposes = phraseFinder(NEGATIVE_PURPOSES);
const findHarmless = phraseFinder(HARMLESS_NEGATIVES);

/** Whether the text says what the child will do, not what should be gone. */
export function judgePositive({ tokens }: Reading): Judgement {
  const negatives = without(findNegatives(tokens), findHarmless(tokens));
  const [first] = [...negatives, ...findPurposes(tokens), ...findDecrease(tokens)].filter(
    (hit) => !isQuoted(tokens, hit) && !isInName(tokens, hit),
  );
  if (first === undefined) return { holds: true, at: null, reason: "saysWhatToDo" };
  return { holds: false, at: stretch(tokens, first), reason: first.list };
}

/** "The poor-me cards", "the bad-weather box": half of a word with a hyphen. */
function isInName(tokens: readonly Token[], { list, from }: Hit): boolean {
  return (
    list === "deficit" &&
    tokens[from + 1]?.tied === true &&
    /^(?:poor|bad|weak)$/.test(tokens[from]?.word ?? "")
  );
}

/** "Says ‘I don’t get it’": the child’s words, not the writer’s. */
function isQuoted(tokens: readonly Token[], { from, to }: Hit): boolean {
  return tokens.slice(from, to).every(({ quoted }) => quoted);
}
