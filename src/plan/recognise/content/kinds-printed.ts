import type { Block, CellLine, Look, Paragraph, Row } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { lookAt, plainLook } from "../../ooxml/looks";
import { kindsNamed, type NamedKind } from "./kinds-of-school";
import { isStruck, MARKS, markAmong } from "./marked";

/**
 * The document without the kinds of school that are printed and do not apply: struck out, or not marked where
 * another of the list is highlighted, underlined or in bold. Spaces stand in their place.
 */
export function withChoiceMade(blocks: readonly Block[]): readonly Block[] {
  return eachOrSame(blocks, (block) => {
    if (block.kind === "paragraph") return chosenIn(block);
    const rows = eachOrSame(block.rows, chosenInRow);
    return rows === block.rows ? block : { ...block, rows };
  });
}

function chosenInRow(row: Row): Row {
  const cells = eachOrSame(row.cells, (cell) => {
    const blocks = withChoiceMade(cell.blocks);
    return blocks === cell.blocks ? cell : { ...cell, blocks };
  });
  return cells === row.cells ? row : { ...row, cells };
}

function chosenIn(paragraph: Paragraph): Paragraph {
  // All in one look chooses nothing.
  if (paragraph.sources.every(({ looks }) => looks.length < 2)) return paragraph;
  if (!paragraph.lines.some(({ text }) => kindsNamed(text).length > 1)) return paragraph;
  const lines = eachOrSame(paragraph.lines, (line) =>
    notMeant(line, paragraph).reduce(without, line),
  );
  return lines === paragraph.lines ? paragraph : { ...paragraph, lines };
}

/** What becomes of each, or the very list where nothing does. */
function eachOrSame<T>(all: readonly T[], change: (each: T) => T): readonly T[] {
  const made = all.map(change);
  return made.some((each, at) => each !== all[at]) ? made : all;
}

/** The names of kinds in a line that do not apply; none where that is not plain. */
function notMeant(line: CellLine, paragraph: Paragraph): readonly NamedKind[] {
  const names = kindsNamed(line.text).map((name) => ({
    ...name,
    look: lookOf(name, line, paragraph),
  }));
  const mark = markAmong(names, [isStruck, ...MARKS]);
  if (mark === undefined || (mark !== isStruck && !isListAlone(line.text))) return [];
  return names.filter(({ look }) => mark(look) === (mark === isStruck));
}

function lookOf({ start }: NamedKind, line: CellLine, { sources }: Paragraph): Look {
  const [letter] = sliceLine(line, start, start + 1).pieces;
  const source = sources.find(({ place }) => place !== null && place === letter?.paragraph);
  return lookAt(source?.looks ?? [], letter?.offset ?? 0) ?? plainLook;
}

function without(line: CellLine, name: NamedKind): CellLine {
  return { ...line, text: blankOut(line.text, name) };
}

function blankOut(text: string, { start, word }: NamedKind): string {
  return text.slice(0, start) + " ".repeat(word.length) + text.slice(start + word.length);
}

/** Kinds and no more, behind a label at most: in a sentence what is in bold is not chosen. */
function isListAlone(text: string): boolean {
  const [, list = text] = /^[^:]{3,40}:(.*)$/s.exec(text) ?? [];
  const others = kindsNamed(list).reduce(blankOut, list);
  return !/\p{L}/u.test(others.replace(/\b(?:school|class|setting|or)\b/gi, " "));
}
