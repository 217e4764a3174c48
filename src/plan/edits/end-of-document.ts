import type { Block, Paragraph } from "../ooxml/blocks";
import { firstParagraph } from "./ground";

/** What comes after a paragraph, or after the table that it stands in. */
export type Behind = { readonly after: number; readonly isAfterTable: boolean };

/**
 * Behind the last paragraph or table that says something: Word does not take the very last paragraph out again,
 * so an empty one stays behind what is added. `null` where Word lists nothing.
 */
export function endOf(blocks: readonly Block[]): Behind | null {
  const last = blocks.findLast((block) => block.kind === "table" || !isEmpty(block));
  if (last === undefined) return null;
  if (last.kind === "paragraph") {
    const after = last.sources.at(-1)?.place ?? null;
    return after === null ? null : { after, isAfterTable: false };
  }
  const [cell] = last.rows[0]?.cells ?? [];
  const after = cell === undefined ? null : firstParagraph(cell);
  return after === null ? null : { after, isAfterTable: true };
}

function isEmpty({ sources }: Paragraph): boolean {
  return sources.every(({ text }) => text.trim() === "");
}
