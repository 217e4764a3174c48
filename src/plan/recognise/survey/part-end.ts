import type { SourceParagraph } from "../../ooxml/blocks";
import { writtenLooks } from "../../ooxml/looks";
import type { RowView } from "./grid";

/** Longer lines in bold are emphasis, no headings. */
const MOST_WORDS = 8;

/**
 * Whether a row of text begins something else than the part it stands in: a heading, or a short line all in
 * bold, that does not belong there by its words.
 */
export function endsPart(row: RowView, belongs: (text: string) => boolean): boolean {
  return isTitleRow(row) && !belongs(row[0]?.text ?? "");
}

/** Whether a row is a heading, or a short line all in bold. */
export function isTitleRow([cell]: RowView): boolean {
  const [paragraph, ...others] = cell?.blocks ?? [];
  if (cell === undefined || paragraph?.kind !== "paragraph" || others.length > 0) return false;
  return paragraph.headingLevel !== null || isBoldLine(cell.text, paragraph.sources);
}

/** The level of the heading that a row of text is; `null`: it is none. */
export function levelOfRow([cell]: RowView): number | null {
  const [block] = cell?.blocks ?? [];
  return block?.kind === "paragraph" ? block.headingLevel : null;
}

function isBoldLine(text: string, sources: readonly SourceParagraph[]): boolean {
  if (/[.!?:,”"]\s*$/.test(text) || text.trim().split(/\s+/).length > MOST_WORDS) return false;
  const looks = sources.flatMap(writtenLooks);
  return looks.length > 0 && looks.every(({ bold }) => bold === true);
}
