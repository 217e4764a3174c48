/** Chances that are the same for the same seed. */
export type Random = {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly one: <T>(items: readonly T[]) => T | undefined;
  readonly chance: (of: number) => boolean;
};

/** The generator known as mulberry32: 32 bits of state, ample for choosing mutations. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (items) => items[below(items.length)],
    chance: (of) => next() < of,
  };
}
