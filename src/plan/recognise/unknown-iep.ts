import { filled } from "./grid";
import { isGlossary } from "./glossary";
import type { SurveyedRegion } from "./survey";

/**
 * Whether something stands under the heading of an IEP that may well be its targets, though nothing could
 * be made of it: a table with headings in other words, or targets in plain text.
 */
export function hasUnknownIep(regions: readonly SurveyedRegion[]): boolean {
  return regions.some(
    ({ section, isText, rows, longTermAbove }) =>
      section?.kind === "iep" &&
      (longTermAbove.length > 0 || (!isText && !isGlossary(rows) && isLikeTargets(rows))),
  );
}

/** At least two rows with several cells, and a sentence in one of them. */
function isLikeTargets(rows: SurveyedRegion["rows"]): boolean {
  const full = rows.filter((row) => filled(row).length > 1);
  const isSentence = (text: string) => text.trim().split(/\s+/).length >= 4;
  return full.length > 1 && full.some((row) => row.some(({ text }) => isSentence(text)));
}
