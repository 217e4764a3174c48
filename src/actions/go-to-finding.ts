import type { Plan, PlanText } from "../plan/model";
import { placeOf, type Place } from "../plan/place";
import type { Finding } from "../rules/define-rule";
import type { PlanDocument } from "../word/plan-document";

/**
 * Where in the document a finding belongs: its exact words, else the whole of its target; `null` when
 * it is about something that stands nowhere.
 */
export function placeOfFinding(plan: Plan, finding: Finding): Place | null {
  const { at, target } = finding;
  const words = at === null ? null : placeOf(plan, at.of, at.start, at.length);
  if (words !== null || target === null) return words;
  return placeOf(plan, target.text, 0, target.text.text.length);
}

/** Takes the user to a text of the plan. Gives `false` when it stands nowhere. Rejects with `HostError`. */
export async function goToText(
  document: PlanDocument,
  plan: Plan,
  text: PlanText,
): Promise<boolean> {
  return goTo(document, placeOf(plan, text, 0, text.text.length));
}

/** Takes the user to a finding. Gives `false` when it has no place. Rejects with `HostError`. */
export async function goToFinding(
  document: PlanDocument,
  plan: Plan,
  finding: Finding,
): Promise<boolean> {
  return goTo(document, placeOfFinding(plan, finding));
}

async function goTo(document: PlanDocument, place: Place | null): Promise<boolean> {
  if (place === null) return false;
  await document.goTo(place);
  return true;
}
