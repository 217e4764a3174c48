import type { Block } from "../../ooxml/blocks";
import { onOneLine } from "../../ooxml/lines";
import type { Choice } from "../targets/choose";
import { filled, type CellView, type RowView } from "../survey/grid";
import { isHint } from "../labels/hints";
import { afterLabel, asksLongTerm } from "../labels/labels";
import { undotted } from "../labels/written-out";
import { labelRowOf } from "../targets/label-row";
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
 * Whether short-term targets were read and no long-term one, although the document has a table or a title of
 * theirs, or the IEP says something that no table holds: what stands there has been missed.
 */
export function missesLongTerm(
  regions: readonly SurveyedRegion[],
  { longTerm, unassigned, spare, taken }: Choice,
  blocks: readonly Block[],
): boolean {
  if (longTerm.length > 0 || spare.length > 0 || unassigned.length === 0) return false;
  if (taken.some(({ region }) => region.rows.some((row) => row.some(saysLongTerm)))) return true;
  // A table that was read has an empty place for it, which is another thing.
  const unread = regions.filter((region) => !taken.some((each) => each.region === region));
  if (unread.some(holdsLongTerm) || blocks.some(isTitleOfLongTerm)) return true;
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

/** "Long term target", and in the same cell below it a sentence that explains nothing. */
function saysLongTerm({ lines }: CellView): boolean {
  const [first, ...others] = lines;
  const isLabel = first !== undefined && afterLabel(first, "long-term")?.text.trim() === "";
  return (
    isLabel &&
    others.some((line) => /^\s*\p{Lu}/u.test(line.text) && isSentence(line.text) && !isHint(line))
  );
}

/** Whether a table lists long-term targets or names one, in whatever part of the document it stands. */
function holdsLongTerm({ rows, listed, isText }: SurveyedRegion): boolean {
  const isNamed = (row: RowView) =>
    labelRowOf(row)?.longTerm?.some(({ text }) => isSentence(text)) === true;
  return listed !== undefined || (!isText && rows.some(isNamed));
}

/** "IEP Long Term Targets", but not "Long and short term targets" or a line that says something of them. */
function isTitleOfLongTerm(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const title = undotted(onOneLine(block.lines));
  if (!ofLongTerm.test(title) || /\bshort/i.test(title) || wordCount(title) > 8) return false;
  const isLast = /^(?:\S+\s+){0,2}LTTs\W*$/.test(title.replace(ofLongTerm, "LTTs"));
  return block.headingLevel !== null || isLast || asksLongTerm(title);
}

const ofLongTerm = /\b(?:LTTs?|long(?:er)?[\s-]?term (?:target|aim|goal|outcome)s?)\b/i;

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
