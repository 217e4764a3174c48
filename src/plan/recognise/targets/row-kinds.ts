import { filled, isPrompted, type CellView, type RowView } from "../survey/grid";
import { cellUnder, columnsCovered, type Header } from "./header";
import { isBracketed, isInstruction } from "../labels/hints";
import { isOnlyIndicators } from "../content/indicators-in";
import { isFootLabel, titleOf } from "../labels/label-and-rest";
import { meaningOf } from "../labels/heading-meaning";
import { isKey } from "../content/indicator-key";
import { labelledParts } from "../labels/labelled-parts";
import { wordsOf } from "../labels/match-label";
import { hasWords, wordCount } from "../labels/words";
import { targetColumn } from "./target-fields";

/** Whether a row with a label in it, in the cell `labelled`, is a row of targets all the same. */
export function isTargetRow(
  row: RowView,
  labelled: CellView,
  header: Header | null,
  width: number,
): boolean {
  const numbers = header?.columns.find(({ role }) => role === "number");
  if (row.length === header?.cells && numbers?.index === row.indexOf(labelled)) return true;
  const column = header === null ? undefined : targetColumn(header, true);
  if (header === null || column === undefined || isAcross(row, header, width)) return false;

  // "Long-term target 2 | Read more" in a table of more columns: the value stands across some of them.
  const beside = row[row.indexOf(labelled) + 1];
  if (beside !== undefined && columnsCovered(beside, row, header) > 1) return false;
  // So does "Towards: | Long-term target – Read more", below a label of the form's own.
  const isWide = columnsCovered(labelled, row, header) > 1 && row[0] !== labelled;
  if (isWide && hasWords(labelledParts(labelled).longTerm ?? [])) return false;
  const target = cellUnder(row, header, column);
  if (target !== labelled) return target !== undefined && target.text.trim() !== "";
  const isIndicators = labelledParts(labelled).longTerm === null;
  return isIndicators && row.length === header.cells && !isOnlyIndicators(beside?.lines ?? []);
}

/** Whether the first words of a row stand across a table of `width` columns. */
export function isAcross(row: RowView, header: Header | null, width: number): boolean {
  const cell = filled(row)[0];
  if (cell === undefined || row.length === header?.cells) return false;
  return cell.span >= width || (header !== null && columnsCovered(cell, row, header) > 1);
}

/** "What home thinks | …" across a table of more columns: a label with its value, and no target. */
export function isOtherPair(row: RowView, header: Header): boolean {
  const [label, value, ...others] = filled(row);
  if (label === undefined || value === undefined || others.length > 0) return false;
  const isWide = row.length < header.cells && columnsCovered(value, row, header) > 1;
  return isWide && row[0] === label && label.span === 1 && wordsOf(label.text).length <= 6;
}

/** Whether a row still says in each cell what is to be put there, or what the short names of indicators mean. */
export function isPromptRow(row: RowView): boolean {
  const cells = filled(row);
  const [first, ...others] = cells;
  if (first === undefined) return false;
  if (!cells.every(({ text }) => isBracketed(text)))
    return others.length === 0 && isKey(first.text);
  return others.length > 0 || row.some(isPrompted);
}

/** Whether a row begins with "What we want by next summer": in whatever words, it says how far that is to reach. */
export function asksForYear([label]: RowView): boolean {
  const title = titleOf(label?.lines ?? []);
  // "My goal for the year" may be anybody's.
  return /^\W*what\b/i.test(title) && meaningOf(title) === "long-term";
}

/** Words that may be one more long-term target in a list of them. */
export function isAim(cell: CellView): boolean {
  return !isInstruction(cell.text) && !isFootLabel(cell) && wordCount(cell.text) > 3;
}

/** Whether a cell across the table has a whole sentence, that does not tell how to fill the form in. */
export function isSentence(cell: CellView): boolean {
  if (isInstruction(cell.text) || isFootLabel(cell)) return false;
  return withoutAside(cell.text).trim().split(/\s+/).length > 8;
}

/** "Speech therapy goals (K Ross, SLT, 26/10/26)" is a title, whatever its bracket adds; what somebody will do is none. */
function withoutAside(text: string): string {
  const outside = text.replace(/\([^()]*\)\s*$/, "");
  return /\b(?:will|to|can|is|has)\b/i.test(outside) ? text : outside;
}
