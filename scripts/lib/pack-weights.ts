import { MOST, SIGNS } from "../../src/rules/assess/unpack-weights";

/** Whole weights of 0 to 9 as the signs that `unpackWeights` reads; zeros at the very end are left out. */
export function packWeights(weights: readonly number[]): string {
  let packed = "";
  let empty = 0;
  for (const weight of weights) {
    if (weight > 0) {
      packed += SIGNS.charAt(empty * MOST + weight - 1);
      empty = 0;
    } else if (++empty === MOST) {
      packed += SIGNS.slice(-1);
      empty = 0;
    }
  }
  return packed;
}
