import { allShortTermTargets, type Plan, type PlanText } from "../plan/model";
import type { Target } from "./define-rule";

/** A text of the plan, with the place of the form it stands in and the target it belongs to. */
export type PlacedText = {
  readonly text: PlanText;
  readonly column: Column;
  readonly target?: Target;
};

export type Column =
  | "target"
  | "indicators"
  | "when"
  | "who"
  | "strategies"
  | "success"
  | "evaluation"
  | "review"
  | "comment";

/** Every text of the plan that somebody filled in: targets first, then reviews and comments. */
export function textsOf(plan: Plan): readonly PlacedText[] {
  return [
    ...plan.longTermTargets.flatMap((target) => [
      ...placed(target.text, "target", target),
      ...placed(target.indicatorText, "indicators", target),
    ]),
    ...allShortTermTargets(plan).flatMap((target) => [
      ...placed(target.text, "target", target),
      ...placed(target.when, "when", target),
      ...placed(target.who, "who", target),
      ...placed(target.strategies, "strategies", target),
      ...placed(target.success, "success", target),
      ...placed(target.evaluation, "evaluation", target),
    ]),
    ...plan.reviews.flatMap(({ type, date, invitationsSent, minutesSent }) =>
      [type, date, invitationsSent, minutesSent].flatMap((text) => placed(text, "review")),
    ),
    ...plan.comments.flatMap(({ text }) => placed(text, "comment")),
  ];
}

function placed(
  text: PlanText | undefined,
  column: Column,
  target?: Target,
): readonly PlacedText[] {
  if (text === undefined || text.text === "") return [];
  return [{ text, column, ...(target === undefined ? {} : { target }) }];
}
