import type { Block } from "./ooxml/blocks";

/** How the pages begin that a person has had put behind the plan; they are no part of the form. */
export const RECORD_TITLE = "Record of the core group meeting";

/**
 * The blocks of a document without the record of a meeting behind them: what people said there would else be read as
 * entries of the form. A record that a table follows is left in, because the plan may go on there.
 */
export function withoutAddedPages(blocks: readonly Block[]): readonly Block[] {
  const lastTable = blocks.findLastIndex(({ kind }) => kind === "table");
  const start = blocks.findIndex((block, index) => index > lastTable && isTitle(block));
  return start === -1 ? blocks : blocks.slice(0, start);
}

function isTitle(block: Block): boolean {
  return block.kind === "paragraph" && (block.lines[0]?.text ?? "").startsWith(RECORD_TITLE);
}
