import type { FoundComments } from "../comments/comments";
import type { Lines, LongTermDraft, ReviewCells, ShortTermDraft } from "../reading";
import type { FoundReviews } from "../reviews/found-reviews";
import type { CellView } from "../survey/grid";
import { Account } from "./account";

/** What the readers made of a document. */
export type Read = {
  readonly longTerm: readonly LongTermDraft[];
  readonly unassigned: readonly ShortTermDraft[];
  readonly reviews: FoundReviews | null;
  readonly comments: FoundComments | null;
};

/** Puts down all that the readers made something of: targets with what stands beside them, meetings, comments. */
export function accountOf(read: Read): Account {
  const account = new Account();
  readTargets(account, read);
  const { blanks = [], seen = [] } = read.reviews ?? {};
  const places = [...meetingCells(read.reviews), ...cellsOf(blanks), ...seen];
  places.forEach(({ lines }) => account.readLines(lines));
  for (const { invited = [], attended = [], ...said } of read.reviews?.records ?? []) {
    [...invited, ...attended].forEach((name) => account.readWords(name));
    Object.values(said).forEach((text) => account.readText(text));
  }
  for (const { text, date } of read.comments?.comments ?? []) {
    account.readText(text);
    if (date !== undefined) account.readWords(date);
  }
  for (const lines of read.comments?.known ?? []) account.readLines(lines);
  return account;
}

/** The cells that the meetings of the record stand in. */
export function meetingCells(reviews: FoundReviews | null): readonly CellView[] {
  return cellsOf(reviews?.cells ?? []);
}

function cellsOf(meetings: readonly ReviewCells[]): readonly CellView[] {
  return meetings.flatMap(({ fields, people }) =>
    [fields, ...people].flatMap((each) => Object.values(each)),
  );
}

function readTargets(account: Account, { longTerm, unassigned }: Read): void {
  for (const { lines, indicators, cells } of longTerm) {
    [lines, indicators ?? []].forEach((each) => account.readLines(each));
    for (const { cell, ticksFor = [] } of cells.indicators)
      [cell.lines, ticksFor].forEach((each: Lines) => account.readLines(each));
  }
  for (const { lines, fields } of [
    ...longTerm.flatMap(({ shortTerm }) => shortTerm),
    ...unassigned,
  ])
    [lines, ...Object.values(fields)].forEach((each) => account.readLines(each));
}
