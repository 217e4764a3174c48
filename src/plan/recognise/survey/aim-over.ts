import type { Block, CellLine } from "../../ooxml/blocks";
import { isOnlyIndicators } from "../content/indicators-in";
import { itemMark } from "../content/listed";
import { isOwnSentence } from "../labels/hints";
import { meaningOf } from "../labels/heading-meaning";
import { afterLabel } from "../labels/labels";
import { labelledParts } from "../labels/labelled-parts";
import { headerOf, targetRoleOf, type Header } from "../targets/header";
import { labelRowOf } from "../targets/label-row";
import { hasTable, linesOf, viewRows, type CellView, type RowView } from "./grid";
import { isTitleRow } from "./part-end";
import type { Section } from "./sections";
import { textCell } from "./text-cell";

/**
 * Whether a line of the IEP is a long-term target by where it stands: set off by a number or in bold, below it the
 * indicators it is for, and then the table of its short-term targets.
 */
export function isAimOver(
  cell: CellView,
  [noted, table]: readonly Block[],
  section: Section | null,
): boolean {
  const [first, ...others] = cell.lines;
  if (section?.kind !== "iep" || first === undefined || others.length > 0) return false;
  const isSetOff = first.listLevel !== null || itemMark(first) !== null || isTitleRow([cell]);
  if (!isSetOff || !isOwnSentence(cell.lines) || /[:?]/.test(first.text)) return false;
  return notesIndicators(noted) && holdsOnlySteps(table);
}

function notesIndicators(block: Block | undefined): boolean {
  const noted = block?.kind === "paragraph" ? labelledParts(textCell(block)).indicators : null;
  return noted !== null && isOnlyIndicators(noted);
}

/** A table that names short-term targets, and has no place for a long-term one. */
function holdsOnlySteps(block: Block | undefined): boolean {
  const rows = block?.kind === "table" ? viewRows(block) : [];
  const roles = rows.flat().map(({ text }) => targetRoleOf(text));
  const isLongTerm =
    roles.includes("long-term") || rows.some((row) => labelRowOf(row)?.longTerm != null);
  return roles.includes("short-term") && !isLongTerm;
}

/** The next two blocks below one that say anything, as far as a few empty lines. */
export function saidBelow(blocks: readonly Block[], at: number): readonly Block[] {
  const isSaid = (block: Block) => block.kind === "table" || linesOf([block]).length > 0;
  return blocks
    .slice(at + 1, at + 6)
    .filter(isSaid)
    .slice(0, 2);
}

/** Whether a table asks for short-term targets in whatever words, beside something of them, and for no long-term one. */
export function headsSteps(block: Block | undefined): boolean {
  const rows = block?.kind === "table" ? viewRows(block) : [];
  const [columns = []] = rows.flatMap((row) => {
    const header = headerOf(row, true);
    return header === null ? [] : [header.columns];
  });
  const roles = columns.map(({ role }) => role);
  const isOfSteps = roles.includes("short-term") || roles.includes("target");
  return isOfSteps && roles.length > 1 && !roles.includes("long-term");
}

const LONGEST_TITLE = 60;

/** "Short term targets and support" is the title of what comes next, and no long-term target. */
export function asksForSteps(line: CellLine): boolean {
  if (afterLabel(line, "short-term") !== null) return true;
  return line.text.length <= LONGEST_TITLE && targetRoleOf(line.text) === "short-term";
}

/** Whether lines may be the rest of a target above them: "Term 1 short term targets" is the title of what comes next. */
export function mayGoOn(lines: readonly CellLine[]): boolean {
  const [{ text } = { text: "" }] = lines;
  return isOwnSentence(lines) && (meaningOf(text) ?? targetRoleOf(text)) !== "short-term";
}

/** The headings of a row; "Long term target | Details" are that where a table stands below the second, whatever it asks for. */
export function headingsOver(row: RowView, below: RowView): Header | null {
  const known = headerOf(row, true);
  if (known !== null || hasTable(row) || row.length !== below.length || !hasTable(below))
    return known;
  const isTitle = ({ text }: CellView) => targetRoleOf(text) === "long-term" && !/\d/.test(text);
  const index = row.findIndex(isTitle);
  const cell = row[index];
  const isOver = row.every((_, at) => at === index || hasTable(below.slice(at, at + 1)));
  if (cell === undefined || !isOver) return null;
  const columns = [{ role: "long-term" as const, column: cell.column, span: cell.span, index }];
  return { columns, cells: row.length, labels: row.map(({ text }) => text.trim()), strange: [] };
}
