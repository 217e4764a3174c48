import type { Refusal } from "../plan/edits/refusal";
import type { PlanDocument } from "../word/plan-document";
import { takeOut, type Undo } from "./take-back";

/** Whether what was written has been taken out again; if not, why. */
export type PutBack =
  | { readonly kind: "put-back" }
  | { readonly kind: "refused"; readonly code: Refusal["code"]; readonly message: string };

/**
 * Takes out again what `applyEdits` has written, and puts back what stood there. Refuses when somebody has typed
 * there since. At most three syncs. Rejects with `HostError` when the document cannot be read.
 */
export async function putBack(document: PlanDocument, undo: Undo): Promise<PutBack> {
  // What the form said already was not written again, so nothing is to be taken out.
  if (undo.inverse.length === 0) return { kind: "put-back" };
  const { isDone, after } = await takeOut(document, undo);
  if (isDone) return { kind: "put-back" };
  if (after === null) return { kind: "refused", code: "stale-document", message: changed };
  return { kind: "refused", code: "not-written", message: failed };
}

const changed =
  "Somebody has typed there since, so it was left as it is. Use Undo in Word, or change it there yourself.";
const failed = "Word could not put it back. Use Undo in Word, or change it there yourself.";
