import type { FilledForm } from "../read-snapshot";
import type { Plan } from "../model";
import { addComments } from "./add-comments";
import { addPages } from "./add-pages";
import { addReview } from "./add-review";
import type { Change } from "./change";
import { aftermathOf } from "./aftermath";
import { changesOf } from "./changes-of";
import { completeReview } from "./complete-review";
import type { Edit } from "./edit";
import { addPicture } from "./add-picture";
import { assertFree } from "./fixed-places";
import { addLongTerm } from "./long-term";
import { nameDuties } from "./name-duties";
import { groundOf } from "./ground";
import { noteIndicators } from "./note-indicators";
import { outlineOf, sameOutline, type Outline } from "./outline";
import { Refused, type Refusal } from "./refusal";
import { rehearse } from "./rehearse";
import { sameTexts, textsOf } from "./same-texts";
import { recordEvaluation, reword } from "./reword";
import { addShortTerm } from "./short-term";
import { Sheet, WAYS, type Way } from "./sheet";

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
 * Turns edits into the steps of writing them into the plan as it is, each in the state that those before it leave.
 * Nothing is written; every edit that cannot be made is a refusal, and so is one after which the plan would not be
 * read as it should. Pure.
 */
export function planEdits(form: FilledForm, edits: readonly Edit[]): Planned {
  const closed = whyClosed(form.plan);
  if (closed !== null)
    return { kind: "refused", refused: edits.map((_, edit) => ({ edit, ...closed })) };

  const [best, ...others] = WAYS;
  const planned = planAll(form, edits, best);
  if (planned.kind === "refused" || comesOut(form, planned)) return planned;
  for (const way of others) {
    const other = planAll(form, edits, way);
    if (other.kind === "planned" && comesOut(form, other)) return other;
  }
  const edit = edits.findIndex((_, at) => {
    const part = planAll(form, edits.slice(0, at + 1), best);
    return part.kind === "planned" && !comesOut(form, part);
  });
  return { kind: "refused", refused: [{ edit, code: "ambiguous", message: unsure }] };
}

function planAll(form: FilledForm, edits: readonly Edit[], way: Way): Planned {
  const sheet = new Sheet(form, way);
  const refused: Refusal[] = [];
  edits.forEach((edit, index) => {
    try {
      perform(sheet, edit);
      assertFree(sheet);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push({ edit: index, code: error.code, message: error.message });
    }
  });
  if (refused.length > 0) return { kind: "refused", refused };
  return { kind: "planned", changes: changesOf(sheet), outcome: sheet.outline };
}

/** Whether a rehearsal gives the plan that it should; where it cannot be rehearsed, writing will show it. */
function comesOut(form: FilledForm, { changes, outcome }: Extract<Planned, { kind: "planned" }>) {
  const plan = rehearse(form, changes);
  if (plan === null || sameOutline(outcome, outlineOf(plan))) return true;
  const { texts } = aftermathOf(changes, textsOf(form.plan), groundOf(form.blocks));
  return !sameTexts(texts, textsOf(plan));
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

const unsure =
  "Amas could not be sure that this would stand in the right place of this form, so nothing was written. Please type it in yourself.";

const closedMessages = {
  protected:
    "The document is protected, so nothing can be written into it. Ask whoever keeps the form to stop the protection (Review › Restrict Editing), then try again.",
  readOnly:
    "The document is marked as final or read-only. Choose Edit Anyway in Word, or save a copy, then try again.",
  noPlan:
    "Amas does not know for certain where the targets of this document are. Show it the table first.",
} as const;
