import { paragraphsIn, type Block } from "../ooxml/blocks";
import type { CellView } from "../recognise/survey/grid";
import type { ParagraphHand } from "./paragraph-hand";
import { Refused, type RefusalCode } from "./refusal";

/** A cell, or a box made of paragraphs, that edits write into. */
export type CellHand = {
  readonly paragraphs: ParagraphHand[];
  /** Why nothing may be written into it; `null`: it may. */
  readonly barrier: Barrier | null;
  /** Chooses a text from the list that stands there; absent: there is none. Throws `Refused`. */
  readonly choose?: (text: string) => void;
  /** Nothing can be written below what is chosen. */
  readonly isAllList?: boolean;
};

export type Barrier =
  | Extract<RefusalCode, "form-fields" | "locked-cells" | "tracked-changes" | "no-place">
  | "date-picker";

/** What keeps Amas from writing into a cell of the document. */
export function barrierOf({ limits, blocks }: CellView): Barrier | null {
  if (limits.formField) return "form-fields";
  return limits.locked ? "locked-cells" : barrierIn(blocks);
}

/** What keeps Amas from adding a row below a cell: neither a deletion in it nor a date picker goes on there. */
export function barrierBelow(view: CellView): Barrier | null {
  const barrier = barrierOf(view);
  return barrier === "tracked-changes" || barrier === "date-picker" ? null : barrier;
}

/** The same for some paragraphs. */
export function barrierIn(blocks: readonly Block[]): Barrier | null {
  const paragraphs = paragraphsIn(blocks);
  const sources = paragraphs.flatMap((paragraph) => paragraph.sources);
  if (paragraphs.some(({ limits }) => limits.formField)) return "form-fields";
  if (paragraphs.some(({ limits }) => limits.locked)) return "locked-cells";
  if (sources.some(({ hasDeletions }) => hasDeletions) || sources.length > paragraphs.length)
    return "tracked-changes";
  if (sources.some(({ hasDatePicker }) => hasDatePicker)) return "date-picker";
  return sources.every(({ place }) => place === null) ? "no-place" : null;
}

const messages: Readonly<Record<Barrier, string>> = {
  "form-fields":
    "This place in the plan is a form field, and Amas would spoil it. Please type it in yourself.",
  "locked-cells":
    "This place in the plan is locked. Ask whoever keeps the form to unlock it, or type it elsewhere.",
  "tracked-changes":
    "Words here are marked as deleted. Accept or reject that change in Word first, then try again.",
  "date-picker":
    "The date here is picked from a calendar, which Word lets no add-in do. Leave it out here, and pick it yourself afterwards.",
  "no-place": "Word does not let Amas write into this place. Please type it in yourself.",
};

/** Throws `Refused` when nothing may be written into the cell. */
export function assertOpen(cell: { readonly barrier: Barrier | null }): void {
  if (cell.barrier === null) return;
  const code = cell.barrier === "date-picker" ? "form-fields" : cell.barrier;
  throw new Refused(code, messages[cell.barrier]);
}

/** Whether nothing but white space stands in it, or what only says what to write. */
export function isEmpty({ paragraphs }: CellHand): boolean {
  return paragraphs.every(
    ({ text, hint, before }) => text.trim() === "" || (hint !== null && text === before),
  );
}
