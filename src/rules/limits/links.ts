import type { Plan } from "../../plan/model";
import { isBlank, writtenLongTermTargets } from "../written";

/**
 * Whether the form shows which short-term target belongs to which long-term one. Some forms keep them
 * in two tables that nothing joins; then nothing can be said about any one target.
 */
export function showsLinks(plan: Plan): boolean {
  const hasLink = plan.longTermTargets.some(({ shortTermTargets }) =>
    shortTermTargets.some(({ text }) => !isBlank(text)),
  );
  const hasLoose = plan.unassignedShortTermTargets.some(({ text }) => !isBlank(text));
  return hasLink || !hasLoose || writtenLongTermTargets(plan).length === 0;
}
