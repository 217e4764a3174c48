import type { Indicator } from "../plan/indicators";
import { assess } from "../rules/assess/assess";
import type { Dimension } from "../rules/assess/assessment";
import { explain } from "../rules/assess/reasons";

/** What Amas makes of a wording that is being written, the same that a check would make of it. */
export type JudgedWording = {
  /** For each side of a wording whether it holds, and the question or what answers it. */
  readonly sides: Readonly<
    Record<Dimension, { readonly holds: boolean; readonly message: string }>
  >;
  /** The wellbeing indicators that the words speak for, best first; the group confirms them. */
  readonly indicators: readonly Indicator[];
};

export type JudgeWording = (text: string) => JudgedWording;

/** Judges a wording as it stands. Pure. */
export function judgeWording(text: string): JudgedWording {
  const assessment = assess(text);
  const sideOf = (dimension: Dimension) => ({
    holds: assessment[dimension].holds,
    message: explain(dimension, assessment[dimension], text).message,
  });
  return {
    sides: {
      specific: sideOf("specific"),
      measurable: sideOf("measurable"),
      timed: sideOf("timed"),
      positive: sideOf("positive"),
      achievable: sideOf("achievable"),
    },
    indicators: assessment.indicators.map(({ name }) => name),
  };
}
