import { ABSOLUTES, ALLOWANCES, END_STATES } from "../data/absolutes";
import type { Judgement } from "./assessment";
import type { Bundle, Part } from "./bundle";
import { phraseFinder, stretch } from "./phrases";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

const findAbsolutes = phraseFinder(ABSOLUTES);
const findAllowances = phraseFinder(ALLOWANCES);
const findEndStates = phraseFinder(END_STATES);

/**
 * Whether the wording itself leaves the target within reach. What the child can do now is not in the
 * text, so this sees only absolutes, end states without an end, and several targets in one.
 */
export function judgeAchievable({ tokens }: Reading, bundle: Bundle | null): Judgement {
  const [endState] = findEndStates(tokens);
  if (endState !== undefined) {
    return { holds: false, at: stretch(tokens, endState), reason: "endState" };
  }
  const [absolute] = findAbsolutes(tokens);
  if (absolute !== undefined && findAllowances(tokens).length === 0) {
    return { holds: false, at: stretch(tokens, absolute), reason: "absolute" };
  }
  if (bundle !== null) {
    const { list: reason, last } = bundle;
    const at = stretch(tokens, reason === "bundle" ? bundle : withoutMarks(tokens, last));
    return { holds: false, at, reason };
  }
  return { holds: true, at: null, reason: "withinReach" };
}

function withoutMarks(tokens: readonly Token[], { from, to }: Part): Part {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === "mark") end -= 1;
  return { from, to: end };
}
