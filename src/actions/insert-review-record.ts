import { HostError } from "../word/host-error";
import type { PlanDocument } from "../word/plan-document";
import { applyEdits } from "./apply-edits";
import { keptForms } from "./kept";
import { readKept } from "./plan-settings";

/**
 * Writes a review record with nothing but the date, ready to be filled in, and takes the user there. `day` is
 * `YYYY-MM-DD`. Gives `false` when the form has no place for it or may not be written. Rejects with `HostError`.
 */
export async function insertReviewRecord(document: PlanDocument, day: string): Promise<boolean> {
  const forms = keptForms(readKept(document));
  const applied = await applyEdits(document, [{ do: "add-review", date: day }], { forms });
  if (applied.kind === "refused") return false;
  const [first] = applied.undo.touched.filter((at) => applied.undo.texts[at] !== "");
  const paragraph = first === undefined ? undefined : applied.plan.paragraphs[first];
  if (first !== undefined && paragraph !== undefined) {
    const paragraphText = paragraph.textWithDeletions;
    const place = { paragraph: first, paragraphText, words: paragraphText, occurrence: 0 };
    await document.goTo(place).catch((error: unknown) => {
      // It stands there all the same.
      if (!(error instanceof HostError)) throw error;
    });
  }
  return true;
}
