import type { Choice } from "../targets/choose";
import { filled } from "../survey/grid";
import { titleOf } from "../labels/label-and-rest";
import { meaningOf } from "../labels/heading-meaning";
import { indicatorGrid } from "../targets/indicator-grid";
import { targetRoleOf } from "../targets/header";
import { areLikeCard } from "../targets/labelled-lines";
import { wordCount } from "../labels/words";
import { isGlossary } from "../survey/glossary";
import type { SurveyedRegion } from "../survey/surveyed-region";

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

/**
 * Whether short-term targets were read and no long-term one, although the IEP has a place that is headed as
 * theirs, or says something that no table holds: what stands there has been missed.
 */
export function missesLongTerm(
  regions: readonly SurveyedRegion[],
  { longTerm, unassigned, spare, taken }: Choice,
): boolean {
  if (longTerm.length > 0 || spare.length > 0 || unassigned.length === 0) return false;
  // A table that was read has an empty place for it, which is another thing.
  const unread = regions.filter((region) => !taken.some((each) => each.region === region));
  return unread.some(
    ({ section, isText, rows }) =>
      section?.kind === "iep" &&
      ((!isText && notesIndicators(rows)) ||
        rows.some((row) =>
          row.some(
            ({ text, lines }) =>
              longTermLabel.test(text) ||
              (isText && isSentence(text)) ||
              (!isText &&
                ((rows.length > 2 && isAim(titleOf(lines))) || meaningOf(text) === "long-term")),
          ),
        )),
  );
}

/** A sentence, and below it the indicators with their ticks: they are noted for a long-term target. */
function notesIndicators(rows: SurveyedRegion["rows"]): boolean {
  const at = rows.findIndex((row, index) => indicatorGrid(row, rows[index + 1])?.hasMarksBelow);
  return rows.slice(0, Math.max(at, 0)).some((row) => row.some(({ text }) => isSentence(text)));
}

/** "Desired outcomes", over a list of them. */
function isAim(text: string): boolean {
  return targetRoleOf(text) === "aim";
}

const longTermLabel =
  /^\s*(?:LTTs?\b|(?:long(?:er)?[\s-]?term|annual|yearly) (?:target|aim|goal|outcome))/i;

/** At least two rows with several cells, and a sentence in one of them, or lines with labels between them in a cell. */
function isLikeTargets(rows: SurveyedRegion["rows"]): boolean {
  if (rows.some((row) => row.some(({ lines }) => areLikeCard(lines)))) return true;
  const full = rows.filter((row) => filled(row).length > 1);
  return full.length > 1 && full.some((row) => row.some(({ text }) => isSentence(text)));
}

function isSentence(text: string): boolean {
  return wordCount(text) >= 4;
}
