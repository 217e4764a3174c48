import { filled, type CellLine, type CellView, type RowView } from "../recognise/survey/grid";
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
  const cells = filled(row).filter((cell, at, all) => all.indexOf(cell) === at);
  const notes = cells.filter(isIndicators);
  const words = cells.filter((cell) => !isIndicators(cell));
  // The title of indicators that stand in the next cell: "Wellbeing: | Included".
  const [first, ...rest] = words;
  if (first === undefined || cells.some(isIndicatorTitle)) return null;
  const lines = rest.length === 0 ? withoutTitle(first.lines) : rest.flatMap((cell) => cell.lines);
  if (!hasWords(lines)) return null;

  return [
    { ...first, continues: false, lines: [titleLine], text: titleLine.text },
    { ...first, continues: false, lines: lines.map(plain), text: textOf(lines) },
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

const titleLine: CellLine = { text: "Long term target:", pieces: [], ticks: [], listLevel: null };

function plain(line: Lines[number]): CellLine {
  return { ...line, listLevel: null };
}

function textOf(lines: Lines): string {
  return lines.map(({ text }) => text).join("\n");
}

function isIndicators({ lines }: CellView): boolean {
  return isOnlyIndicators(lines) || labelledParts({ lines }).indicators !== null;
}

function isIndicatorTitle({ lines }: CellView): boolean {
  return labelledParts({ lines }).indicators?.length === 0;
}
