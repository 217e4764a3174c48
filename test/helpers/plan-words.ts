import type { Plan, ShortTermTarget } from "../../src/plan/model";
import type { Expected, LongTerm, ShortTerm } from "../fixtures/fixture";

/** A plan as the words of `check`'s answer, without findings and messages. */
export function planWords(plan: Plan): Expected {
  const words = {
    recognised: plan.recognised,
    setting: plan.setting,
    writable: plan.writable,
    longTermTargets: plan.longTermTargets.map((target): LongTerm => ({
      text: target.text.text,
      indicators: target.indicators,
      shortTermTargets: target.shortTermTargets.map(shortTermWords),
    })),
    unassignedShortTermTargets: plan.unassignedShortTermTargets.map(shortTermWords),
    reviews: plan.reviews.map((review) => ({
      ...review,
      type: review.type?.text,
      date: review.date?.text,
      invitationsSent: review.invitationsSent?.text,
      minutesSent: review.minutesSent?.text,
    })),
    comments: plan.comments.map((comment) => ({ ...comment, text: comment.text.text })),
    problems: plan.problems.map(({ code }) => code),
  };
  // Writing it out and in again drops what the form does not have.
  return JSON.parse(JSON.stringify(words)) as Expected;
}

function shortTermWords(target: ShortTermTarget): ShortTerm {
  const entries = Object.entries(target).map(([name, { text }]) => [name, text]);
  return Object.fromEntries(entries) as ShortTerm;
}
