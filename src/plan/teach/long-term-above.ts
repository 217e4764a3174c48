import { madeLine } from "../ooxml/lines";
import type { CellLine } from "../ooxml/blocks";
import { filled, withLines, type CellView, type RowView } from "../recognise/survey/grid";
import { isOnlyIndicators } from "../recognise/content/indicators-in";
import { labelAndRest } from "../recognise/labels/label-and-rest";
import { labelledParts } from "../recognise/labels/labelled-parts";
import type { Lines } from "../recognise/reading";
import { hasWords } from "../recognise/labels/words";

/**
 * A row that holds a long-term target, with or without a title before it, as a row that says so: the
 * label, the target, and the indicators if they are in it. `null` when the row holds no target.
 */
export function rowWithLongTerm(row: RowView): RowView | null {
  const cells = distinct(row);
  const notes = cells.flatMap((cell) => indicatorsIn(cell) ?? []);
  // Not the title of indicators that stand in the next cell: "Wellbeing: | Included".
  const words = cells.filter((cell) => indicatorsIn(cell) === null);
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const own = withoutTitle(first.lines);
  const isTitle = rest.length > 0 && own === first.lines;
  const lines = isTitle ? rest.flatMap((cell) => cell.lines) : own;
  if (!hasWords(lines)) return null;

  return [
    { ...withLines(first, [titleLine]), continues: false },
    { ...withLines(first, lines.map(plain)), continues: false },
    ...notes,
  ];
}

/** What stands after a title: "Our dream: to read", or the title on a line of its own. */
export function withoutTitle(lines: Lines): Lines {
  const { longTerm } = labelledParts({ lines });
  if (longTerm !== null && hasWords(longTerm)) return longTerm;
  const { label, rest } = labelAndRest(lines.map(plain));
  const isTitle = label.trim().split(/\s+/).length <= 8 && lines[0]?.text.includes(":") === true;
  return isTitle && hasWords(rest) ? rest : lines;
}

const titleLine = madeLine("Long term target:");

function plain(line: Lines[number]): CellLine {
  return { ...line, listLevel: null };
}

/** A cell of indicators, without a title that nobody knows: "Part of the wheel: Safe"; `null` where it is none. */
function indicatorsIn(cell: CellView): CellView | null {
  const { lines } = cell;
  if (isOnlyIndicators(lines) || labelledParts({ lines }).indicators !== null) return cell;
  const { rest } = labelAndRest(lines.map(plain));
  if (!hasWords(rest) || !isOnlyIndicators(rest)) return null;
  return withLines(cell, rest.map(plain));
}

/** Whether a row has fewer cells than the headings, and words in one or two: no row of short-term targets. */
export function isBand(row: RowView, headings: number): boolean {
  const cells = row.filter((cell, at) => row.indexOf(cell) === at && !cell.continues);
  return cells.length < headings && [1, 2].includes(distinct(row).length);
}

/** Whether a row calls something a long-term target. */
export function saysLongTerm(row: RowView): boolean {
  return row.some((cell) => labelledParts(cell).longTerm !== null);
}

/** The cells with words in them, each once. */
function distinct(row: RowView): readonly CellView[] {
  return filled(row).filter((cell, at, all) => all.indexOf(cell) === at);
}
