import type { Block, Line, Look, Paragraph } from "../../ooxml/blocks";
import { MARKS } from "./chosen-indicators";

/**
 * The document without the kinds of school that are printed and do not apply: struck out, or not marked where
 * another of the list is highlighted, underlined or in bold. Spaces stand in their place.
 */
export function withChoiceMade(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(hasChoice) ? blocks.map(chosenIn) : blocks;
}

function hasChoice(block: Block): boolean {
  if (block.kind === "paragraph") return blanked(block) !== block;
  return block.rows.some(({ cells }) => cells.some((cell) => cell.blocks.some(hasChoice)));
}

function chosenIn(block: Block): Block {
  if (!hasChoice(block)) return block;
  if (block.kind === "paragraph") return blanked(block);
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(chosenIn) })),
  }));
  return { ...block, rows };
}

function blanked(paragraph: Paragraph): Paragraph {
  const isPlain = paragraph.sources.every(({ looks }) => looks.length < 2);
  const isOpen = !isPlain && paragraph.lines.some(({ text }) => namesIn(text).length > 1);
  if (!isOpen) return paragraph;
  const lines = paragraph.lines.map((line) => {
    const out = notMeant(line, paragraph);
    return out.length === 0 ? line : { ...line, text: out.reduce(without, line.text) };
  });
  return lines.some((line, at) => line !== paragraph.lines[at])
    ? { ...paragraph, lines }
    : paragraph;
}

type Name = { readonly start: number; readonly word: string };

/** The names of kinds in a line that do not apply; none where that is not plain. */
function notMeant(line: Line, paragraph: Paragraph): readonly Name[] {
  const names = namesIn(line.text);
  const isMarked = [struck, ...MARKS].find((mark) => {
    const marked = names.filter((name) => lookAt(line, name, paragraph, mark));
    return marked.length > 0 && marked.length < names.length;
  });
  if (isMarked === undefined || (isMarked !== struck && !isListAlone(line.text))) return [];
  return names.filter((name) => lookAt(line, name, paragraph, isMarked) === (isMarked === struck));
}

function struck(look: Look): boolean {
  return look.struck;
}

function lookAt(
  { pieces }: Line,
  { start }: Name,
  { sources }: Paragraph,
  has: (look: Look) => boolean,
): boolean {
  const piece = pieces.find((each) => each.start <= start && start < each.start + each.length);
  const source = sources.find(({ place }) => place !== null && place === piece?.paragraph);
  if (piece === undefined || source === undefined) return false;
  const at = piece.offset + start - piece.start;
  const stretch = source.looks.find((each) => each.start <= at && at < each.start + each.length);
  return stretch !== undefined && has(stretch.look);
}

function without(text: string, { start, word }: Name): string {
  return text.slice(0, start) + " ".repeat(word.length) + text.slice(start + word.length);
}

const kinds = /\b(?:pre-?\s?school|nursery|elc|mainstream|special|primary|secondary)\b/gi;

function namesIn(text: string): readonly Name[] {
  return [...text.matchAll(kinds)].map(({ 0: word, index }) => ({ start: index, word }));
}

/** Kinds and no more, behind a label at most: in a sentence what is in bold is not chosen. */
function isListAlone(text: string): boolean {
  const [, list = text] = /^[^:]{3,40}:(.*)$/s.exec(text) ?? [];
  return !/\p{L}/u.test(list.replace(kinds, " ").replace(/\b(?:school|class|setting|or)\b/gi, " "));
}
