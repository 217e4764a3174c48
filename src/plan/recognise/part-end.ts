import type { SourceParagraph } from "../ooxml/blocks";
import type { RowView } from "./grid";

/** Longer lines in bold are emphasis, no headings. */
const MOST_WORDS = 8;

/**
 * Whether a row of text begins something else than the part it stands in: a heading, or a short line all in
 * bold, that does not belong there by its words.
 */
export function endsPart([cell]: RowView, belongs: (text: string) => boolean): boolean {
  const [paragraph] = cell?.blocks ?? [];
  if (cell === undefined || paragraph?.kind !== "paragraph") return false;
  const isTitle = paragraph.isHeading || isBoldLine(cell.text, paragraph.sources);
  return isTitle && !belongs(cell.text);
}

function isBoldLine(text: string, sources: readonly SourceParagraph[]): boolean {
  if (/[.!?:,”"]\s*$/.test(text) || text.trim().split(/\s+/).length > MOST_WORDS) return false;
  const looks = sources.flatMap((source) =>
    source.looks.filter(({ start, length }) => source.text.slice(start, start + length).trim()),
  );
  return looks.length > 0 && looks.every(({ look }) => look.bold === true);
}
