import type { Indicator } from "../plan/indicators";
import { assess } from "../rules/assess/assess";
import { DIMENSIONS, type Dimension } from "../rules/assess/assessment";
import { explain } from "../rules/assess/reasons";

/** What Amas makes of a wording that is being written, the same that a check would make of it. */
export type JudgedWording = {
  /** It says what the child will do, not what should stop. */
  readonly isPositive: boolean;
  /** What is still to be asked of the wording, one question for each side of SMART. */
  readonly questions: readonly { readonly dimension: Dimension; readonly message: string }[];
  /** The wellbeing indicators that the words speak for, best first; the group confirms them. */
  readonly indicators: readonly Indicator[];
};

export type JudgeWording = (text: string) => JudgedWording;

/** Judges a wording as it stands. Pure. */
export function judgeWording(text: string): JudgedWording {
  const assessment = assess(text);
  const open = DIMENSIONS.filter((dimension) => !assessment[dimension].holds);
  return {
    isPositive: assessment.positive.holds,
    questions: open.map((dimension) => ({
      dimension,
      message: explain(dimension, assessment[dimension], text).message,
    })),
    indicators: assessment.indicators.map(({ name }) => name),
  };
}
