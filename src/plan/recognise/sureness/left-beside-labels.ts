import { asksForWords, commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { dateOf, isOfNext } from "../comments/comment-text";
import { comment } from "../comments/what-was-said";
import { namesIn, namesSomebody } from "../content/people";
import { saysWhen } from "../content/says-when";
import { planText } from "../content/plan-text";
import { labelAndRest } from "../labels/label-and-rest";
import { goOnSmall, opening } from "../labels/words";
import type { Doubt, Lines } from "../reading";
import { reviewRoleOf } from "../reviews/review-labels";
import type { CellView, RowView } from "../survey/grid";
import type { Account } from "./account";
import { isKnownLabel, isOnlyHints, unreadIn } from "./cells-left";

type Place = {
  /** Targets were read above it. */
  readonly isBelow: boolean;
  readonly names: readonly string[];
  /** It belongs to the record by its title or its labels, or meetings were read from it. */
  readonly isRecord: boolean;
  readonly hasMeetings: boolean;
  /** Somebody's words were read from it, and some have no day. */
  readonly lacksDays: boolean;
};

/**
 * What stands behind, beside or below a label that plainly asks for something of a meeting or for the words of the
 * family, and was not read: it is said however short it is, and wherever it stands below the targets.
 */
export function leftBesideLabels(
  rows: readonly RowView[],
  account: Account,
  place: Place,
): readonly Doubt[] {
  // Among the pupil's details "Attends" asks for a school.
  if (!place.isBelow && !place.hasMeetings) return [];
  return rows.flatMap((row) =>
    unreadIn(row, account).flatMap((cell) => {
      const { label, lines } = labelled(cell, row, rows, account);
      if (label === null || isOnlyHints(cell)) return [];
      const isAgain = [[cell.text], lines.map(({ text }) => text), namesIn(lines)].some(
        (all) => all.length > 0 && all.every((text) => account.says(text)),
      );
      const isLeft =
        isOfMeeting(label, lines, place) ||
        (place.lacksDays && asksForDay(label) && saysWhen(planText(lines).text)) ||
        (asksFamily(label, place.names) && isComment(lines));
      return isLeft && !isAgain
        ? [{ atMost: "likely", words: `“${opening(cell.text)}” beside its label was left out.` }]
        : [];
    }),
  );
}

type Labelled = { readonly label: string | null; readonly lines: Lines };

/** The label of a cell, and what it is the label of; `null`: the cell is a label itself, or has none. */
function labelled(
  cell: CellView,
  row: RowView,
  rows: readonly RowView[],
  account: Account,
): Labelled {
  const { label, rest } = labelAndRest(cell.lines);
  // "Type of⏎meeting" goes on on its second line.
  const goesOn = goOnSmall(rest) && isKnownLabel(oneLine(cell));
  if (rest.length > 0 && isKnownLabel(label) && !goesOn) return { label, lines: rest };
  const none = { label: null, lines: cell.lines };
  // "Mrs Ross, Mum" may be somebody's label as well.
  const isName = namesSomebody(cell.text) && reviewRoleOf(oneLine(cell)) === null;
  if (!isName && isKnownLabel(oneLine(cell))) return none;
  const before = row[row.indexOf(cell) - 1];
  const above = rows
    .slice(0, rows.indexOf(row))
    .flatMap((each) => each.find(({ column }) => column === cell.column) ?? []);
  const isLabel = (each: CellView) =>
    !each.lines.some((line) => account.holds(line)) && isKnownLabel(oneLine(each));
  const nearest = [
    ...(before === undefined ? [] : [before]),
    ...above.reverse(),
    ...row.slice(0, 1),
  ];
  const found = nearest.find((each) => each !== cell && isLabel(each));
  return found === undefined ? none : { label: oneLine(found), lines: cell.lines };
}

function oneLine({ text }: CellView): string {
  return text.replaceAll("\n", " ");
}

/** A date, and what is called a type, may be of anything but in the record. */
function isOfMeeting(label: string, lines: Lines, { isRecord, hasMeetings }: Place): boolean {
  const { text } = planText(lines);
  const namesMeeting = /\b(?:reviews?|meetings?)\b/i;
  const role = reviewRoleOf(label);
  if (role === "invited" || role === "attended") return namesSomebody(text);
  if (role === "type") return hasMeetings && namesMeeting.test(text);
  const isSent = role === "invitationsSent" || role === "minutesSent";
  const isDay = role === "date" && (hasMeetings || (isRecord && namesMeeting.test(label)));
  return (isSent || isDay) && dateOf(text) !== undefined;
}

/** "Date", "When did we talk about it?". */
function asksForDay(label: string): boolean {
  if (isOfNext(label)) return false;
  return (
    commentRoleOf(label) === "date" || reviewRoleOf(label) === "date" || /^\W*when\b/i.test(label)
  );
}

function asksFamily(label: string, names: readonly string[]): boolean {
  return isAuthor(commentRoleOf(label, names)) && asksForWords(label);
}

/** Neither a tick nor "n/a". */
function isComment(lines: Lines): boolean {
  return comment("parent", lines, undefined).length > 0;
}
