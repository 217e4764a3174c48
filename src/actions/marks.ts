import type { Plan } from "../plan/model";
import { startOf } from "../plan/place";
import type { Finding } from "../rules/define-rule";
import { HostError, type HostErrorCode } from "../word/host-error";
import type { PlanDocument } from "../word/plan-document";
import { placeOfFinding } from "./go-to-finding";

/** By this a comment of Amas is known again. */
const sign = "Amas: ";

/**
 * Underlines the words of some findings in Word's view. Gives how many; `null`: this Word cannot, whatever it says
 * of itself (#4953). Rejects with `HostError`.
 */
export async function markFindings(
  document: PlanDocument,
  plan: Plan,
  findings: readonly Finding[],
): Promise<number | null> {
  const squiggles = findings.flatMap((finding) => {
    const place = placeOfFinding(plan, finding);
    const start = place === null ? null : startOf(plan, place);
    return place === null || start === null ? [] : [{ place, start, rule: finding.rule }];
  });
  if (squiggles.length === 0) return 0;
  return orElse(() => document.addSquiggles(squiggles), null, ["unknown", "api-missing"]);
}

/**
 * Leaves a finding in the document as a comment of Word's. `false`: it has no place, or this Word allows no comments
 * (#6746). Rejects with `HostError`.
 */
export async function leaveComment(
  document: PlanDocument,
  plan: Plan,
  finding: Finding,
): Promise<boolean> {
  const place = placeOfFinding(plan, finding);
  if (place === null) return false;
  const leave = async () => {
    await document.addComment(place, sign + finding.message);
    return true;
  };
  return orElse(leave, false, ["read-only", "unknown", "api-missing"]);
}

/**
 * Takes the comments of Amas out again, but none that somebody has answered. Gives how many. Rejects with
 * `HostError`.
 */
export function takeOutComments(document: PlanDocument): Promise<number> {
  return document.removeComments((text) => text.startsWith(sign));
}

/** What Word cannot do here is no failure: the pane has it all. */
async function orElse<Result>(
  deed: () => Promise<Result>,
  otherwise: Result,
  codes: readonly HostErrorCode[],
): Promise<Result> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof HostError && codes.includes(error.code)) return otherwise;
    throw error;
  }
}
