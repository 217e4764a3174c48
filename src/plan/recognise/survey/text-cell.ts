import { paragraphsIn, type Paragraph } from "../../ooxml/blocks";
import { textOfLines } from "../../ooxml/lines";
import { linesOf, type CellView } from "./grid";
import type { Lines, LongTermCells } from "../reading";

/** A paragraph outside a table, as if it were a cell. */
export function textCell(paragraph: Paragraph): CellView {
  const lines = linesOf([paragraph]);
  const text = textOfLines(lines);
  const [only] = paragraphsIn([paragraph]);
  const limits = only?.limits ?? { formField: false, locked: false };
  return { column: 0, span: 1, continues: false, lines, text, limits, blocks: [paragraph] };
}

/** Where a paragraph says a long-term target, with the indicators in it. */
export function inParagraph(paragraph: Paragraph, indicators: Lines | null): LongTermCells {
  const cell = textCell(paragraph);
  return { text: cell, indicators: indicators === null ? [] : [{ cell }] };
}

/** The last of some paragraphs that says anything. */
export function lastLine(paragraphs: readonly Paragraph[]): string {
  const said = (paragraph: Paragraph) => textCell(paragraph).text.trim();
  const last = paragraphs.findLast((paragraph) => said(paragraph) !== "");
  return last === undefined ? "" : said(last);
}
