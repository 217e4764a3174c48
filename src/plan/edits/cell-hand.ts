import { paragraphsIn, type Block } from "../ooxml/blocks";
import type { CellView } from "../recognise/grid";
import type { ParagraphHand } from "./paragraph-hand";
import { Refused, type RefusalCode } from "./refusal";

/** A cell, or a box made of paragraphs, that edits write into. */
export type CellHand = {
  readonly paragraphs: ParagraphHand[];
  /** Why nothing may be written into it; `null`: it may. */
  readonly barrier: Barrier | null;
};

export type Barrier = Extract<
  RefusalCode,
  "form-fields" | "locked-cells" | "tracked-changes" | "no-place"
>;

/** What keeps Amas from writing into a cell of the document. */
export function barrierOf({ limits, blocks }: CellView): Barrier | null {
  if (limits.formField) return "form-fields";
  return limits.locked ? "locked-cells" : barrierIn(blocks);
}

/** The same for some paragraphs. */
export function barrierIn(blocks: readonly Block[]): Barrier | null {
  const paragraphs = paragraphsIn(blocks);
  const sources = paragraphs.flatMap((paragraph) => paragraph.sources);
  if (paragraphs.some(({ limits }) => limits.formField)) return "form-fields";
  if (paragraphs.some(({ limits }) => limits.locked)) return "locked-cells";
  if (sources.some(({ hasDeletions }) => hasDeletions) || sources.length > paragraphs.length)
    return "tracked-changes";
  return sources.every(({ place }) => place === null) ? "no-place" : null;
}

const messages: Readonly<Record<Barrier, string>> = {
  "form-fields":
    "This place in the plan is a form field, and Amas would spoil it. Please type it in yourself.",
  "locked-cells":
    "This place in the plan is locked. Ask whoever keeps the form to unlock it, or type it elsewhere.",
  "tracked-changes":
    "Words here are marked as deleted. Accept or reject that change in Word first, then try again.",
  "no-place": "Word does not let Amas write into this place. Please type it in yourself.",
};

/** Throws `Refused` when nothing may be written into the cell. */
export function assertOpen(cell: { readonly barrier: Barrier | null }): void {
  if (cell.barrier !== null) throw new Refused(cell.barrier, messages[cell.barrier]);
}

/** Whether nothing but white space stands in it. */
export function isEmpty({ paragraphs }: CellHand): boolean {
  return paragraphs.every(({ text }) => text.trim() === "");
}
