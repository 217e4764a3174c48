import type { Judgement } from "./assessment";
import { stretch } from "./phrases";
import type { Reading } from "./reading";

/** Whether the text gives a date or a period for reaching the target. */
export function judgeTimed({ tokens, deadlines }: Reading): Judgement {
  const [first] = deadlines;
  if (first === undefined) return { holds: false, at: null, reason: "noDeadline" };
  return { holds: true, at: stretch(tokens, first), reason: "deadline" };
}
