import { paragraphsIn, type Block, type Cell } from "../../ooxml/blocks";
import { isShort, leadOf, withoutFigures, wordsOf } from "./labels-in-lines";

/** What comes again in a document, numbers aside: labels and titles, and no words of one target. */
export type Recurring = {
  /** Lines of text. */
  readonly lines: ReadonlySet<string>;
  /** What stands before a colon: "Helper: CT", "Helper: PSA". */
  readonly leads: ReadonlySet<string>;
  /** Lines of cells that have several. */
  readonly inCards: ReadonlySet<string>;
};

/** Finds what comes again in the paragraphs of a document and of its tables. */
export function recurringIn(blocks: readonly Block[]): Recurring {
  const texts = paragraphsIn(blocks).map(({ lines }) => wordsOf(lines));
  const cards = cardsIn(blocks);
  return {
    lines: comingAgain(countsOf(blocks.flatMap(shortLines))),
    leads: comingAgain(countsOf(texts.flatMap((text) => leadOf(text) ?? []).map(withoutFigures))),
    inCards: labelsIn(cards),
  };
}

/** What comes again in the cells, but for what does so below a line that is there still more often: "PSA" below "Who". */
function labelsIn(cards: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = countsOf(cards.flatMap((lines) => [...new Set(lines)]));
  const often = (text = "") => counts.get(text) ?? 0;
  const values = new Set(
    cards.flatMap((lines) => lines.filter((text, at) => often(lines[at - 1]) > often(text))),
  );
  return new Set([...comingAgain(counts)].filter((text) => !values.has(text)));
}

function cardsIn(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [] : block.rows.flatMap(({ cells }) => cells.flatMap(cardsOfCell)),
  );
}

function cardsOfCell({ blocks }: Cell): readonly (readonly string[])[] {
  const lines = blocks.flatMap(shortLines);
  return [...(lines.length > 1 ? [lines] : []), ...cardsIn(blocks)];
}

function shortLines(block: Block): readonly string[] {
  const text = block.kind === "paragraph" ? wordsOf(block.lines) : "";
  return isShort(text) ? [withoutFigures(text)] : [];
}

/** How often each text is there. */
export function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function comingAgain(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? text : [])));
}
