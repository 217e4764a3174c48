import { ABSOLUTES, ALLOWANCES, END_STATES } from "../data/absolutes";
import type { Judgement } from "./assessment";
import { phraseFinder, stretch, type Hit } from "./phrases";
import type { Reading } from "./reading";

const findAbsolutes = phraseFinder(ABSOLUTES);
const findAllowances = phraseFinder(ALLOWANCES);
const findEndStates = phraseFinder(END_STATES);

/**
 * Whether the wording itself leaves the target within reach. What the child can do now is not in the
 * text, so this sees only absolutes, end states without an end, and several targets in one.
 */
export function judgeAchievable({ tokens }: Reading, bundle: Hit<"bundle"> | null): Judgement {
  const [endState] = findEndStates(tokens);
  if (endState !== undefined) {
    return { holds: false, at: stretch(tokens, endState), reason: "endState" };
  }
  const [absolute] = findAbsolutes(tokens);
  if (absolute !== undefined && findAllowances(tokens).length === 0) {
    return { holds: false, at: stretch(tokens, absolute), reason: "absolute" };
  }
  if (bundle !== null) {
    return { holds: false, at: stretch(tokens, bundle), reason: "bundle" };
  }
  return { holds: true, at: null, reason: "withinReach" };
}
