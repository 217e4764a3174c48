import type { PlanDocument } from "../word/plan-document";

/** Takes every temporary mark of Amas out of the view. Rejects with `HostError`. */
export async function clearMarks(document: PlanDocument): Promise<void> {
  await document.clearMarks();
}
