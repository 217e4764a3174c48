import type { ExpectedAnswer, ShortTermAnswer } from "../evaluate/answer";

/** What must be read where every short-term target is as `change` makes it. */
export function withShortTerm(
  expected: ExpectedAnswer,
  change: (target: ShortTermAnswer) => ShortTermAnswer,
): ExpectedAnswer {
  return {
    ...expected,
    longTermTargets: expected.longTermTargets.map((longTerm) => ({
      ...longTerm,
      shortTermTargets: longTerm.shortTermTargets.map(change),
    })),
    unassignedShortTermTargets: expected.unassignedShortTermTargets.map(change),
  };
}
