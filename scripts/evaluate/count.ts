/** How many of a kind there are, how many were answered, and how many of the answers are right. */
export type Count = {
  readonly expected: number;
  readonly answered: number;
  readonly right: number;
};

export const NONE: Count = { expected: 0, answered: 0, right: 0 };

/** Compares two lists in which order does not matter and the same thing may stand twice. */
export function countSame(expected: readonly string[], answered: readonly string[]): Count {
  const left = [...answered];
  const right = expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { expected: expected.length, answered: answered.length, right };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      expected: all.expected + one.expected,
      answered: all.answered + one.answered,
      right: all.right + one.right,
    }),
    NONE,
  );
}

/** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was. */
export function f1({ expected, answered, right }: Count): number {
  return expected + answered === 0 ? 1 : (2 * right) / (expected + answered);
}

export function isAllRight({ expected, answered, right }: Count): boolean {
  return expected === right && answered === right;
}
