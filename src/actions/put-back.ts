import { alignParagraphs } from "../plan/align-paragraphs";
import { aftermathOf, type Aftermath } from "../plan/edits/aftermath";
import { groundOf } from "../plan/edits/ground";
import { movedTo } from "../plan/edits/moved-to";
import type { Refusal } from "../plan/edits/refusal";
import { sameTexts } from "../plan/edits/same-texts";
import { readFilledForm, readSnapshot, type FilledForm } from "../plan/read-snapshot";
import type { Change } from "../plan/edits/change";
import type { PlanDocument } from "../word/plan-document";
import type { Undo } from "./apply-edits";

/** Whether what was written has been taken out again; if not, why. */
export type PutBack =
  | { readonly kind: "put-back" }
  | { readonly kind: "refused"; readonly code: Refusal["code"]; readonly message: string };

/**
 * Takes out again what `applyEdits` has written, and puts back what stood there. Refuses when somebody has typed
 * there since. At most three syncs. Rejects with `HostError` when the document cannot be read.
 */
export async function putBack(document: PlanDocument, undo: Undo): Promise<PutBack> {
  const outcome = await attempt(document, undo);
  if (outcome === "done") return { kind: "put-back" };
  if (outcome === "changed") return { kind: "refused", code: "stale-document", message: changed };
  return { kind: "refused", code: "not-written", message: failed };
}

const changed =
  "Somebody has typed there since, so it was left as it is. Use Undo in Word, or change it there yourself.";
const failed = "Word could not put it back. Use Undo in Word, or change it there yourself.";

/** The same for writing that went wrong. */
export async function takeBack(document: PlanDocument, undo: Undo): Promise<boolean> {
  if (undo.inverse.length === 0) return true;
  return (await attempt(document, undo)) === "done";
}

async function attempt(document: PlanDocument, undo: Undo): Promise<"done" | "changed" | "failed"> {
  const expected: Aftermath[] = [];
  const written = await document.write((snapshot) => {
    const form = readFilledForm(snapshot);
    const changes = changesFor(form, undo);
    if (changes === null) return null;
    const texts = form.plan.paragraphs.map(({ text }) => text);
    expected.push(aftermathOf(changes, texts, groundOf(form.blocks)));
    return changes;
  });
  const [aftermath] = expected;
  if (aftermath === undefined) return "changed";
  if (written.after === null) return "failed";
  const now = readSnapshot(written.after).paragraphs.map(({ text }) => text);
  return sameTexts(aftermath.texts, now) ? "done" : "failed";
}

/** The changes for the document as it is now; `null`: what was written no longer stands as it was written. */
function changesFor(
  { plan }: FilledForm,
  { inverse, texts, touched }: Undo,
): readonly Change[] | null {
  const then = texts.map((text) => ({ text: text ?? "", textWithDeletions: text ?? "" }));
  const places = alignParagraphs(
    then,
    plan.paragraphs.map(({ text }) => text),
  );
  const isThere = touched.every((at) => {
    const place = places[at];
    const now = place == null ? undefined : plan.paragraphs[place]?.text;
    return now !== undefined && sameTexts([texts[at] ?? null], [now]);
  });
  return isThere ? movedTo(inverse, (at) => places[at] ?? null) : null;
}
