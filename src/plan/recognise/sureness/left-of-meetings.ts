import { textOfLines } from "../../ooxml/lines";
import { isMark, looksLikeNames, namesSomebody } from "../content/people";
import { dateIn, saysWhen } from "../content/says-when";
import { labelAndRest } from "../labels/label-and-rest";
import { opening, wordCount } from "../labels/words";
import type { Doubt, Lines } from "../reading";
import { isMeetingTitle } from "../reviews/meeting-titles";
import type { FoundReviews } from "../reviews/found-reviews";
import { reviewRoleOf } from "../reviews/review-labels";
import { untoldIn } from "../reviews/told-meetings";
import type { CellView, RowView } from "../survey/grid";
import type { Account } from "./account";
import { asksForOther, labelsOf, isTextTitle, unreadIn } from "./cells-left";

/** What the meetings that were read have no place for. */
export type Lacking = {
  readonly dates: boolean;
  readonly people: boolean;
  readonly types: boolean;
};

/** What the form does not seem to ask for of a meeting, so that an unknown label may well ask for it. */
export function lackingIn(reviews: FoundReviews | null): Lacking {
  const records = reviews?.records ?? [];
  const lacks = (names: readonly (keyof (typeof records)[number])[]) =>
    records.length === 0 || records.some((one) => names.some((name) => one[name] === undefined));
  return {
    dates: lacks(["date", "invitationsSent", "minutesSent"]),
    people: lacks(["invited", "attended"]),
    types: lacks(["type"]),
  };
}

/** Rows that belong to one part, of text or of a table. */
type Part = { readonly rows: readonly RowView[]; readonly isText: boolean };

/**
 * What stands in a part of the record and was not read, though a meeting may have been described by it: a date,
 * names, a kind of meeting or ticks, under a label that is not known or under none.
 */
export function leftOfMeetings(
  { rows, isText }: Part,
  account: Account,
  lacking: Lacking,
  names: readonly string[],
): readonly Doubt[] {
  const told = untoldIn(rows).map((words) => leftOut(words));
  const left = rows.flatMap((row) =>
    unreadIn(row, account).flatMap((cell) => {
      if (
        (isText ? isTextTitle(row) : row.length === 1) ||
        reviewRoleOf(cell.text.replaceAll("\n", " ")) !== null
      )
        return [];
      const labels = labelsOf(cell, row, rows, account);
      const value = valueOf(cell);
      if (labels.some((label) => asksForOther(label, names) || /\bnext\b/i.test(label))) return [];
      const isFree = labels.length === 0 && row.length > 1 && !account.says(value.text);
      if (!(isFree ? isOfMeeting(value) : isLacking(value, lacking))) return [];
      return [leftOut(cell.text)];
    }),
  );
  return [...told, ...left];
}

function leftOut(text: string): Doubt {
  return { atMost: "likely", words: `“${opening(text)}” was left out of the meetings.` };
}

type Value = { readonly text: string; readonly lines: Lines };

/** The words behind a label in the cell itself. */
function valueOf({ lines, text }: CellView): Value {
  const { rest } = labelAndRest(lines);
  const isLabelled = lines[0]?.text.includes(":") === true && rest.length > 0;
  return isLabelled ? { lines: rest, text: textOfLines(rest) } : { lines, text };
}

function isOfMeeting(value: Value): boolean {
  return saysWhen(value.text) || isNames(value);
}

function isLacking(value: Value, { dates, people, types }: Lacking): boolean {
  return (
    (dates && people && types && tellsOfMeeting(value.text)) ||
    (dates && saysWhen(value.text)) ||
    (people && (isNames(value) || isMark(value.lines) || isCode(value.text))) ||
    (types && isMeetingTitle(value.text) && wordCount(value.text) <= 6)
  );
}

/** "The group came together on 12 November": where nothing else is known of meetings, a sentence may tell of one. */
function tellsOfMeeting(text: string): boolean {
  const isToCome = /\b(?:next|will|should|must|is to|are to)\b/i.test(text);
  return dateIn(text) !== null && ofMeeting.test(text) && !isToCome;
}

const ofMeeting =
  /\b(?:met|meeting|review|held|took place|came together|gathered|attended|present)\b/i;

function isNames({ text, lines }: Value): boolean {
  return namesSomebody(text) && lines.every((line) => looksLikeNames(line.text));
}

/** "I", "IA": letters that a legend explains. */
function isCode(text: string): boolean {
  return /^\p{Lu}{1,2}$/u.test(text.trim());
}
