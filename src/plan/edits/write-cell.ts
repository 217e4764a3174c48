import { Refused } from "./refusal";
import { lookAt, plainLook, sameLook } from "../ooxml/looks";
import type { Look } from "../ooxml/blocks";
import { assertOpen, isEmpty, type CellHand } from "./cell-hand";
import type { Ground } from "./ground";
import {
  joined,
  newParagraph,
  stretchOf,
  writeStretch,
  type ParagraphHand,
  type Stretch,
} from "./paragraph-hand";

/**
 * Writes into a cell that is empty or has only its label, after the label. A text of several lines becomes
 * several paragraphs. `look`: how such words look elsewhere in the form; `null`: as they come.
 */
export function fillCell(
  cell: CellHand,
  text: string,
  { mark = "", look = null }: { readonly mark?: string; readonly look?: Look | null } = {},
): Stretch[] {
  assertOpen(cell);
  if (cell.choose !== undefined) {
    cell.choose(text);
    return [];
  }
  const [first = "", ...others] = linesOf(text);
  const into = openParagraph(cell);
  // What only says what to write is nobody's.
  if (into.hint !== null) writeStretch(stretchOf(into, 0, into.text.length), "");
  if (into.hint === "grey") into.look = inBlack;
  const gap = into.text === "" || /\s$/.test(into.text) ? "" : " ";
  writeStretch({ paragraph: into, start: into.text.length, length: 0 }, gap + mark + first);
  if (look !== null) into.look = look;
  const start = into.text.length - first.length;
  return [stretchOf(into, start, first.length), ...addLines(cell, into, others)];
}

/** Adds a text below what stands in a cell. */
export function appendToCell(cell: CellHand, text: string): Stretch[] {
  if (isEmpty(cell)) return fillCell(cell, text);
  assertOpen(cell);
  if (cell.isAllList === true) throw new Refused("ambiguous", chosen);
  const last = cell.paragraphs.findLast((paragraph) => paragraph.text.trim() !== "");
  return last === undefined ? [] : addLines(cell, last, linesOf(text));
}

const inBlack: Look = { ...plainLook, color: "000000" };

const chosen =
  "Something is chosen here already, from a list of the form. Please choose again yourself.";

/** Puts a text in place of the one that stands in `stretches`; those left over are emptied. */
export function rewrite(stretches: readonly Stretch[], text: string): void {
  const [first, ...others] = joined(stretches);
  if (first === undefined) return;
  writeStretch(first, text.replaceAll("\n", " "));
  for (const other of others) writeStretch(other, "");
}

/** The paragraphs of a cell of a row that is to be added. */
export function newCell(
  text: string,
  prefix: ParagraphHand["prefix"] = { text: "", look: null },
  look: Look | null = null,
): ParagraphHand[] {
  const [first = "", ...others] = linesOf(text);
  return [newParagraph(first, prefix, look), ...others.map((line) => newParagraph(line))];
}

/** How a stretch of words looks where it begins; `null`: nothing is known of it. */
export function lookOfWords(ground: Ground, { paragraph, start }: Stretch): Look | null {
  if (paragraph.at === null) return paragraph.look;
  return lookAt(ground.sourceOf(paragraph.at)?.looks ?? [], start);
}

/** How new words behind the label of a paragraph are to look, going by the same place elsewhere. */
export function lookBehindLabel(
  ground: Ground,
  label: ParagraphHand,
  like: Stretch | undefined,
): Look | null {
  if (label.at === null || label.text.trim() === "") return null;
  const own = ground.sourceOf(label.at)?.looks.at(-1)?.look;
  const other = like === undefined ? null : lookOfWords(ground, like);
  if (own === undefined) return null;
  const wanted = other ?? { ...own, bold: null, italic: own.italic };
  return sameLook(own, wanted) ? null : wanted;
}

/** The paragraph of a cell that waits for words: an empty one after the label, else that of the label. */
export function openParagraph({ paragraphs }: CellHand): ParagraphHand {
  const said = paragraphs.findLastIndex(({ text }) => text.trim() !== "");
  const open = paragraphs[said + 1] ?? paragraphs[said];
  return open ?? newParagraph("");
}

function addLines(cell: CellHand, after: ParagraphHand, lines: readonly string[]): Stretch[] {
  const added = lines.map((line) => newParagraph(line));
  cell.paragraphs.splice(cell.paragraphs.indexOf(after) + 1, 0, ...added);
  return added.map((paragraph) => stretchOf(paragraph, 0, paragraph.text.length));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line, at) => line.trim() !== "" || at === 0);
}
