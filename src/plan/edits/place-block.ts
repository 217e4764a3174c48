import type { Block, Row, Table } from "../ooxml/blocks";
import { firstParagraph } from "./ground";
import type { BlockPart } from "./new-markup";
import { newParagraph } from "./paragraph-hand";
import type { Sheet } from "./sheet";

/**
 * Adds a block behind a table, parted from it as it is from what comes next. `siblings`: what it stands among. Gives
 * `false` where Word has no way there.
 */
export function placeBehind(
  sheet: Sheet,
  siblings: readonly Block[],
  table: Table,
  parts: readonly BlockPart[],
): boolean {
  const next = siblings[siblings.indexOf(table) + 1];
  const [source] = next?.kind === "paragraph" ? next.sources : [];
  const gap = source?.text.trim() === "" ? source : undefined;
  const inTable = table.rows[0]?.cells[0];
  const after = inTable === undefined ? null : firstParagraph(inTable);
  if (after === null) return false;
  const space = newParagraph("", undefined, null, gap?.element ?? null);
  // Word ends a document with a paragraph, and makes one table of two that touch.
  const behind = next === undefined || next.kind === "table" ? [newParagraph("")] : [];
  const added: readonly BlockPart[] = [
    { kind: "paragraph", hand: space },
    ...parts,
    ...behind.map((hand) => ({ kind: "paragraph", hand }) as const),
  ];
  const known = sheet.blocks.findIndex((block) => block.after === after);
  const before = sheet.blocks[known];
  if (before === undefined) sheet.blocks.push({ after, isAfterTable: true, parts: added });
  else sheet.blocks[known] = { ...before, parts: [...before.parts, ...added] };
  return true;
}

/** The paragraphs and tables among which a table stands. */
export function siblingsOf(blocks: readonly Block[], table: Table): readonly Block[] {
  if (blocks.includes(table)) return blocks;
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const cell of block.rows.flatMap(({ cells }) => cells)) {
      const found = siblingsOf(cell.blocks, table);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Lists to choose from and tables inside cells are not copied. */
export function isCopyable({ cells }: Row): boolean {
  return cells.every(({ blocks }) =>
    blocks.every(
      (block) =>
        block.kind === "paragraph" &&
        !block.limits.formField &&
        block.sources.every(({ lists }) => lists.length === 0),
    ),
  );
}
