import { assessText } from "../assess/assess-text";
import type { Dimension } from "../assess/assessment";
import type { ShortTermTarget } from "../../plan/model";
import type { Message, Report } from "../define-rule";

type Questions<M extends string> = Readonly<Record<M, string>>;

/** The questions of a dimension as messages of a rule: opinions, never violations. */
export function asMessages<M extends string>(
  questions: Questions<M>,
): Readonly<Record<M, Message>> {
  const messages: Partial<Record<M, Message>> = {};
  for (const id of idsOf(questions))
    messages[id] = { verdict: "needs-review", text: questions[id] };
  return messages as Record<M, Message>;
}

/** The question that the wording of a short-term target raises about a dimension, if any. */
export function askWhenInDoubt<M extends string>(
  target: ShortTermTarget,
  dimension: Dimension,
  questions: Questions<M>,
): readonly Report<M>[] {
  const { holds, reason, at } = assessText(target.text)[dimension];
  if (holds) return [];
  const messageId = idsOf(questions).find((id) => id === reason);
  if (messageId === undefined) throw new Error(`No question for ${dimension}: ${reason}`);
  if (at === null) return [{ messageId, target }];
  const words = target.text.text.slice(at.start, at.start + at.length);
  return [{ messageId, target, at: { of: target.text, ...at }, data: { words } }];
}

function idsOf<M extends string>(questions: Questions<M>): readonly M[] {
  return Object.keys(questions) as M[];
}
