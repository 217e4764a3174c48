import { paragraphsIn, type Block, type Row, type Table } from "../ooxml/blocks";
import type { XmlElement } from "../ooxml/xml";
import { headerOf } from "../recognise/targets/header";
import { viewRows } from "../recognise/survey/grid";
import type { CellHand } from "./cell-hand";
import { newParagraph } from "./paragraph-hand";
import { placeBehind, siblingsOf } from "./place-block";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";
import { spotOf } from "./target-row";

/**
 * Adds a part that the form lacks, such as its Review Record, behind the last table of targets: a title, and a table
 * with these headings and one empty row. Gives the cells of that row. Throws `Refused` where there is no table whose
 * looks it could have.
 */
export function addFormBlock(
  sheet: Sheet,
  title: string,
  headings: readonly string[],
): readonly CellHand[] {
  const donor = donorIn(sheet);
  if (donor === null) throw new Refused("no-place", lacking(title));
  const { table, heading, body } = donor;
  const siblings = siblingsOf(sheet.form.blocks, table);
  const like = (row: Row, index: number): XmlElement | null => {
    const [block] = row.cells[Math.min(index, row.cells.length - 1)]?.blocks ?? [];
    return block?.kind === "paragraph" ? (block.sources[0]?.element ?? null) : null;
  };
  const cellsLike = (row: Row, texts: readonly string[]): CellHand[] =>
    texts.map((text, index) => ({
      paragraphs: [newParagraph(text, undefined, null, like(row, index))],
      barrier: null,
    }));
  const cells = cellsLike(
    body,
    headings.map(() => ""),
  );
  const rows = [{ cells: cellsLike(heading, headings) }, { cells }];
  const titleLike = titleAbove(siblings, table);
  const isPlaced = placeBehind(sheet, siblings, table, [
    { kind: "paragraph", hand: newParagraph(title, undefined, null, titleLike) },
    { kind: "form-table", donor: table, like: { heading, body }, rows },
  ]);
  if (!isPlaced) throw new Refused("no-place", lacking(title));
  return cells;
}

function lacking(title: string): string {
  return `This document has no “${title}”, and Amas cannot add one to it.`;
}

/** The last table of targets, with a row of headings and one below. */
function donorIn(
  sheet: Sheet,
): { readonly table: Table; readonly heading: Row; readonly body: Row } | null {
  const groups = [...sheet.groups, sheet.unassigned];
  const spots = groups
    .flatMap(({ targets, blanks }) => [...targets, ...blanks])
    .flatMap(({ cells }) => spotOf(sheet, cells.text) ?? []);
  const spot = spots.at(-1);
  if (spot === undefined) return null;
  const { table, row } = spot;
  const rows = viewRows(table);
  const at = rows.findLastIndex((view, index) => index < spot.rowIndex && headerOf(view) !== null);
  return { table, heading: table.rows[at] ?? row, body: row };
}

/** The heading that the table stands under. */
function titleAbove(siblings: readonly Block[], table: Table): XmlElement | null {
  const above = siblings.slice(0, siblings.indexOf(table));
  const headings = paragraphsIn(above.filter(({ kind }) => kind === "paragraph"));
  const heading = headings.findLast(({ headingLevel }) => headingLevel !== null);
  return heading?.sources[0]?.element ?? null;
}
