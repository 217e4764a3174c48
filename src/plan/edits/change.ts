import type { Look } from "../ooxml/blocks";
import type { Picture } from "./edit";

/** Letters to be written; `look: null` leaves them as they come where they are put. */
export type Words = { readonly text: string; readonly look: Look | null };

/** A paragraph to be written: its words one after the other. */
export type NewParagraph = readonly Words[];

/**
 * One step of writing. Paragraphs are indexes into `Plan.paragraphs` before any step is taken. The
 * inverse of each kind is one of the others.
 */
export type Change =
  | WriteText
  | AddParagraphs
  | AddRows
  | AddBlock
  | AddPicture
  | Tick
  | Choose
  | RemoveParagraphs
  | RemoveRows
  | RemoveBlock;

/** Puts `words` in place of a stretch of a paragraph's text; of length 0: between two letters. */
export type WriteText = {
  readonly kind: "write-text";
  readonly paragraph: number;
  /** The whole text as it is before. */
  readonly before: string;
  readonly start: number;
  readonly length: number;
  readonly words: NewParagraph;
  /** A content control in or around the paragraph shows its prompt, or is to do so again. */
  readonly prompt: "inside" | "around" | null;
};

/** Adds paragraphs after one, formatted as it is. */
export type AddParagraphs = {
  readonly kind: "add-paragraphs";
  readonly after: number;
  readonly paragraphs: readonly NewParagraph[];
};

/** Adds rows after the one that `beside` stands in, formatted as it is. */
export type AddRows = {
  readonly kind: "add-rows";
  readonly beside: number;
  readonly rows: readonly NewRow[];
};

/** The cells of a row, each with at least one paragraph. */
export type NewRow = readonly (readonly NewParagraph[])[];

/** Adds paragraphs and tables after a paragraph, or after the table that it stands in. */
export type AddBlock = {
  readonly kind: "add-block";
  readonly after: number;
  readonly isAfterTable: boolean;
  /** OOXML of what is added, by the usual prefixes. */
  readonly markup: string;
  /** What its paragraphs say, and how many of them each paragraph or table has. */
  readonly texts: readonly string[];
  readonly parts: readonly { readonly count: number; readonly isTable: boolean }[];
};

/** Adds a paragraph with nothing but a picture after one, or after the table that it stands in. */
export type AddPicture = {
  readonly kind: "add-picture";
  readonly after: number;
  readonly isAfterTable: boolean;
  readonly picture: Picture;
};

/** Ticks or unticks the box of a content control: the `box`th of those in the paragraph. */
export type Tick = {
  readonly kind: "tick";
  readonly paragraph: number;
  readonly box: number;
  readonly ticked: boolean;
};

/** Chooses an item of the `list`th list to choose from in the paragraph; `null`: none. */
export type Choose = {
  readonly kind: "choose";
  readonly paragraph: number;
  readonly list: number;
  readonly control: "dropDownList" | "comboBox";
  /** What is chosen now. */
  readonly before: string | null;
  readonly item: string | null;
};

export type RemoveParagraphs = {
  readonly kind: "remove-paragraphs";
  readonly first: number;
  readonly count: number;
};

export type RemoveRows = {
  readonly kind: "remove-rows";
  /** A paragraph in each of them. */
  readonly rows: readonly number[];
};

export type RemoveBlock = {
  readonly kind: "remove-block";
  /** The first paragraph of each part, and whether the part is a table. */
  readonly parts: readonly { readonly paragraph: number; readonly isTable: boolean }[];
};
