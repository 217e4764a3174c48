import { paragraphsIn, type Block } from "../ooxml/blocks";
import { linesOf, type RowView } from "../recognise/survey/grid";
import type { Lines } from "../recognise/reading";
import { labelledParts } from "../recognise/labels/labelled-parts";

type TableSpan = { readonly first: number; readonly last: number; readonly above: Lines };

/** Gives the last words that stand above the table which holds some rows; none: empty. */
export function textAbove(blocks: readonly Block[]): (rows: readonly RowView[]) => Lines {
  const spans = spansIn(blocks);
  return (rows) => {
    const at = firstParagraph(rows.flatMap((row) => row.flatMap((cell) => cell.lines)));
    const around = spans.filter(({ first, last }) => at !== null && first <= at && at <= last);
    // The innermost table comes last.
    return around.at(-1)?.above ?? [];
  };
}

function spansIn(blocks: readonly Block[]): readonly TableSpan[] {
  const spans: TableSpan[] = [];
  let above: Lines = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const lines = linesOf([block]);
      const isNote = labelledParts({ lines }).indicators !== null;
      if (lines.length > 0 && !isNote) above = lines;
      continue;
    }
    const cells = block.rows.flatMap((row) => row.cells);
    const places = paragraphsIn([block])
      .flatMap(({ lines }) => lines)
      .flatMap(({ pieces }) => pieces.flatMap(({ paragraph }) => paragraph ?? []));
    const [first] = places;
    const last = places.at(-1);
    if (first !== undefined && last !== undefined) spans.push({ first, last, above });
    spans.push(...cells.flatMap((cell) => spansIn(cell.blocks)));
    above = [];
  }
  return spans;
}

function firstParagraph(lines: Lines): number | null {
  const places = lines.flatMap(({ pieces }) => pieces.flatMap(({ paragraph }) => paragraph ?? []));
  return places[0] ?? null;
}
