import {
  allShortTermTargets,
  type LongTermTarget,
  type Plan,
  type PlanText,
  type ShortTermTarget,
} from "../plan/model";
import type { Excerpt } from "./define-rule";

const SAYS_REACHED = /\b(?:achieved|met|attained|completed?)\b/i;
const SAYS_PARTLY =
  /\b(?:not|partly|partially|part|almost|nearly|some|yet|to be)\b|n['’]t\b|\b\d{1,2}\s?%/i;

/** No text at all: the cell is not there, or nothing but space and dashes stands in it. */
export function isBlank(text: PlanText | undefined): boolean {
  return text === undefined || /^[\s\-–—_.]*$/.test(text.text);
}

/** The short-term targets with something written in them; a form has rows for later. */
export function writtenShortTermTargets(plan: Plan): readonly ShortTermTarget[] {
  return allShortTermTargets(plan).filter(({ text }) => !isBlank(text));
}

export function writtenLongTermTargets(plan: Plan): readonly LongTermTarget[] {
  return plan.longTermTargets.filter(({ text }) => !isBlank(text));
}

/** Whether the evaluation says that the target has been reached, so that it is no longer current. */
export function isAchieved({ evaluation }: ShortTermTarget): boolean {
  const words = evaluation?.text ?? "";
  return SAYS_REACHED.test(words) && !SAYS_PARTLY.test(words);
}

const SAYS_LAID_DOWN =
  /\b(?:not carried on|replaced by|discontinued|no longer (?:needed|relevant|worked on))\b/i;

/** Whether a target is no longer current: reached, or laid down at a review. It stays in the plan as history. */
export function isOver(target: ShortTermTarget): boolean {
  return isAchieved(target) || SAYS_LAID_DOWN.test(target.evaluation?.text ?? "");
}

/** The words of `text`, all of them, to point at; nothing when there are none. */
export function allOf(text: PlanText | undefined): { readonly at?: Excerpt } {
  if (text === undefined || isBlank(text)) return {};
  return { at: { of: text, start: 0, length: text.text.length } };
}
