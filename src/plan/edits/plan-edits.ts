import type { FilledForm } from "../read-snapshot";
import type { Plan } from "../model";
import { addComments } from "./add-comments";
import { addPages } from "./add-pages";
import { addReview } from "./add-review";
import type { Change } from "./change";
import { changesOf } from "./changes-of";
import { completeReview } from "./complete-review";
import type { Edit } from "./edit";
import { addPicture } from "./add-picture";
import { addLongTerm } from "./long-term";
import { nameDuties } from "./name-duties";
import { noteIndicators } from "./note-indicators";
import type { Outline } from "./outline";
import { Refused, type Refusal } from "./refusal";
import { recordEvaluation, reword } from "./reword";
import { addShortTerm } from "./short-term";
import { Sheet } from "./sheet";

/** What some edits come to, or why they are not made: all of them or none. */
export type Planned =
  | {
      readonly kind: "planned";
      readonly changes: readonly Change[];
      /** What the plan is to say afterwards. */
      readonly outcome: Outline;
    }
  | { readonly kind: "refused"; readonly refused: readonly Refusal[] };

/**
 * Turns edits into the steps of writing them into the plan as it is, each in the state that those before
 * it leave. Nothing is written; every edit that cannot be made is a refusal. Pure.
 */
export function planEdits(form: FilledForm, edits: readonly Edit[]): Planned {
  const closed = whyClosed(form.plan);
  if (closed !== null)
    return { kind: "refused", refused: edits.map((_, edit) => ({ edit, ...closed })) };

  const sheet = new Sheet(form);
  const refused: Refusal[] = [];
  edits.forEach((edit, index) => {
    try {
      perform(sheet, edit);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push({ edit: index, code: error.code, message: error.message });
    }
  });
  if (refused.length > 0) return { kind: "refused", refused };
  return { kind: "planned", changes: changesOf(sheet), outcome: sheet.outline };
}

function perform(sheet: Sheet, edit: Edit): void {
  switch (edit.do) {
    case "add-short-term-target":
      return addShortTerm(sheet, edit);
    case "add-long-term-target":
      return addLongTerm(sheet, edit);
    case "note-indicators":
      return noteIndicators(sheet, edit);
    case "reword-target":
      return reword(sheet, edit);
    case "record-evaluation":
      return recordEvaluation(sheet, edit);
    case "add-review":
      return addReview(sheet, edit);
    case "complete-review":
      return completeReview(sheet, edit);
    case "add-comments":
      return addComments(sheet, edit);
    case "name-duties":
      return nameDuties(sheet, edit);
    case "add-pages":
      return addPages(sheet, edit);
    case "add-picture":
      return addPicture(sheet, edit);
  }
}

/** Why nothing may be written into this document at all; `null`: it may. */
function whyClosed({ problems, recognised }: Plan): Omit<Refusal, "edit"> | null {
  const has = (code: string) => problems.some((each) => each.code === code);
  if (has("protected")) return { code: "protected", message: closedMessages.protected };
  if (has("read-only")) return { code: "read-only", message: closedMessages.readOnly };
  if (recognised === "none" || recognised === "ask")
    return { code: "no-plan", message: closedMessages.noPlan };
  return null;
}

const closedMessages = {
  protected:
    "The document is protected, so nothing can be written into it. Ask whoever keeps the form to stop the protection (Review › Restrict Editing), then try again.",
  readOnly:
    "The document is marked as final or read-only. Choose Edit Anyway in Word, or save a copy, then try again.",
  noPlan:
    "Amas does not know for certain where the targets of this document are. Show it the table first.",
} as const;
