import type { PlanComment, ReviewRecord, ShortTermTarget } from "../plan/model";
import type { Finding } from "../rules/define-rule";
import type { CheckedFile } from "./check-file";

/** The answer of `check --json` for one file, keys in the order of docs/command-line.md. */
export function answerFor({ name, result, trace }: CheckedFile) {
  const { plan, audit } = result;
  const { longTermTargets, unassignedShortTermTargets } = plan.guess ?? plan;
  return {
    file: name,
    recognised: plan.recognised,
    setting: plan.setting,
    writable: plan.writable,
    longTermTargets: longTermTargets.map((target) => ({
      text: target.text.text,
      indicators: target.indicators,
      shortTermTargets: target.shortTermTargets.map(shortTermAnswer),
    })),
    unassignedShortTermTargets: unassignedShortTermTargets.map(shortTermAnswer),
    reviews: plan.reviews.map(reviewAnswer),
    comments: plan.comments.map(commentAnswer),
    problems: plan.problems.map(({ code, message }) => ({ code, message })),
    findings: audit.findings.map(findingAnswer),
    ...(trace === null ? {} : { trace }),
  };
}

// JSON.stringify leaves out what is undefined: a field whose column the form does not have.
function shortTermAnswer({ text, when, who, strategies, success, evaluation }: ShortTermTarget) {
  return {
    text: text.text,
    when: when?.text,
    who: who?.text,
    strategies: strategies?.text,
    success: success?.text,
    evaluation: evaluation?.text,
  };
}

function reviewAnswer(review: ReviewRecord) {
  return {
    type: review.type?.text,
    date: review.date?.text,
    invited: review.invited,
    attended: review.attended,
    invitationsSent: review.invitationsSent?.text,
    minutesSent: review.minutesSent?.text,
  };
}

function commentAnswer({ by, date, text }: PlanComment) {
  return { by, date, text: text.text };
}

function findingAnswer({ rule, verdict, target, words, message, source }: Finding) {
  return { rule, verdict, target: target?.text.text ?? null, words, message, source };
}
