import { HARMLESS_NEGATIVES, NEGATIVE_PURPOSES, NEGATIVE_WORDING } from "../data/negative-wording";
import type { Judgement } from "./assessment";
import { phraseFinder, stretch, without } from "./phrases";
import type { Reading } from "./reading";

const findNegatives = phraseFinder(NEGATIVE_WORDING);
const findPurposes = phraseFinder(NEGATIVE_PURPOSES);
const findHarmless = phraseFinder(HARMLESS_NEGATIVES);

/** Whether the text says what the child will do, not what should be gone. */
export function judgePositive({ tokens }: Reading): Judgement {
  const negatives = without(findNegatives(tokens), findHarmless(tokens));
  const [first] = [...negatives, ...findPurposes(tokens)];
  if (first === undefined) return { holds: true, at: null, reason: "saysWhatToDo" };
  return { holds: false, at: stretch(tokens, first), reason: first.list };
}
