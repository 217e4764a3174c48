import { sliceLine } from "../../ooxml/lines";
import type { Lines, Region } from "../reading";
import { isOwnSentence } from "../labels/hints";
import { bareReferenceIn, referenceIn } from "../labels/reference";
import { hasWords } from "../labels/words";
import { filled, type CellView, type RowView } from "../survey/grid";
import type { Drafts } from "./drafts";
import type { Header } from "./header";
import { cellsOf, labelRowOf } from "./label-row";
import { plainWords } from "./listed-apart";

/**
 * The number of the long-term target that a row by itself names; `null`: it names none. `isListed`: they stand above
 * the table, so that "Outcome 2" alone is one of them.
 */
export function numberNamed(row: RowView, isListed: boolean): number | null {
  const [cell, ...others] = filled(row);
  if (others.length > 0 || cell === undefined) return null;
  return referenceIn(cell.text) ?? (isListed ? bareReferenceIn(cell.text) : null);
}

/** The long-term target that a row by itself names, by its number or, below headings, by its words; `null`: it names none. */
export function ownerNamed(row: RowView, { longTermAbove, listed }: Region, hasHeader: boolean) {
  const number = numberNamed(row, longTermAbove.length > 1);
  if (number !== null) return { lines: [], number };
  const lines = hasHeader ? targetSaidOver(row, listed) : null;
  return lines && { lines, number: undefined };
}

/** "For: Ailsa will read more" across the table over its steps, or no more than what another table lists. */
function targetSaidOver(row: RowView, listed: Region["listed"]): Lines | null {
  const [cell, ...others] = filled(row);
  const [first, ...rest] = cell?.lines ?? [];
  if (cell !== undefined && others.length === 0 && listed?.has(plainWords(cell.lines)) === true)
    return cell.lines;
  const lead = first === undefined ? undefined : saidFor.exec(first.text)?.[0];
  if (first === undefined || lead === undefined || others.length > 0) return null;
  const lines = [sliceLine(first, lead.length), ...rest];
  return isOwnSentence(lines) ? lines : null;
}

const saidFor =
  /^\s*(?:for|towards?|under|(?:working|steps|stepping stones|small steps|next steps)\s+(?:towards?|for)|link(?:s|ed)?\s+to|leading\s+to|supports?|supporting)\s*(?::|\s[–—-])\s*/i;

/**
 * Whether a row above the headings has the words of the target that "Long Term Target 1" above the table announces,
 * alone across the table or beside the label of its indicators; these are put down in `drafts`, their cells in `touched`.
 */
export function begunByNumber(
  row: RowView,
  header: Header | null,
  drafts: Drafts,
  touched: CellView[],
): boolean {
  const { current } = drafts;
  if (header !== null || current?.number === undefined || hasWords(current.lines)) return false;
  const label = labelRowOf(row);
  if (label !== null && (label.longTerm !== null || !hasWords(label.indicators ?? [])))
    return false;
  const [cell, ...others] = filled(row).filter((each) => label?.read.includes(each) !== true);
  const isAcross = row.length === 1 && cell !== undefined && cell.span > 1;
  if (cell === undefined || others.length > 0 || !isOwnSentence(cell.lines)) return false;
  if (label === null && !isAcross) return false;
  const cells = { text: cell, indicators: label?.cells.indicators ?? [] };
  touched.push(...cellsOf(cells));
  drafts.begin(cell.lines, label?.indicators ?? null, current.number, cells);
  return true;
}
