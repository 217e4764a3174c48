import { onOneLine } from "../../ooxml/lines";
import { withoutMarks } from "../content/listed";
import { rememberedOf } from "../labels/remembered";
import type { Lines } from "../reading";
import type { RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { headerOf, type Header } from "./header";
import { longTermBeside, targetColumn } from "./target-fields";

/** The regions, each with the long-term targets that tables of these alone list. */
export function withListed(regions: readonly SurveyedRegion[]): readonly SurveyedRegion[] {
  const listed = new Set(regions.flatMap(withInner).flatMap(({ rows }) => listedIn(rows)));
  const known = (region: SurveyedRegion): SurveyedRegion => ({
    ...region,
    listed,
    inner: region.inner.map(known),
  });
  return listed.size === 0 ? regions : regions.map(known);
}

function withInner(region: SurveyedRegion): readonly SurveyedRegion[] {
  return [region, ...region.inner.flatMap(withInner)];
}

/** The words of a target as they are compared: without its number, and whatever stops stand in it. */
export const plainWords = rememberedOf((lines: Lines): string =>
  wordsOnly(onOneLine(withoutMarks(lines))),
);

/** The words of a text in small letters, with one space between them. */
export function wordsOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function listedIn(rows: readonly RowView[]): readonly string[] {
  const at = rows.slice(0, MOST_ABOVE).findIndex((row) => isOfLongTerm(headerOf(row)));
  const header = rows[at] === undefined ? null : headerOf(rows[at]);
  if (header === null) return [];
  return rows.slice(at + 1).flatMap((row) => {
    const words = plainWords(longTermBeside(row, header)?.lines ?? []);
    return words.includes(" ") ? [words] : [];
  });
}

/** Headings stand in the first rows of a table. */
const MOST_ABOVE = 5;

/** Headings of long-term targets, with no place for short-term ones. */
function isOfLongTerm(header: Header | null): boolean {
  const isLongTerm = header?.columns.some(({ role }) => role === "long-term") === true;
  return header !== null && isLongTerm && targetColumn(header, true) === undefined;
}
