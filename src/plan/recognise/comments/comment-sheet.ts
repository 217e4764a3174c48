import { authorIn, type RoleOf } from "./author";
import type { Said } from "./comment-columns";
import { isSignature, saysDate, whenSaid } from "./comment-text";
import { tellsWhoCame } from "./comment-meeting";
import { filled, turnedRound, type CellView, type RowView } from "../survey/grid";
import { looksLikeNames } from "../content/people";
import { planText } from "../content/plan-text";
import { isWhen } from "../content/says-when";
import { isAuthor, isSpeaker, type Speaker } from "./comment-synonyms";
import { labelOverPrompts } from "./form-questions";
import type { CommentCells } from "../reading";
import { labelledPieces } from "../labels/labelled-pieces";
import { endsSentence, wordCount } from "../labels/words";
import { reviewRoleOf } from "../reviews/review-labels";

/** What a whole table says, and the cells for it. */
type Sheet = {
  readonly said: readonly Said[];
  readonly cells: readonly CommentCells[];
  readonly taken: readonly CellView[];
};

/**
 * Comments turned round: labels down the side and a column for each review, by themselves or together with
 * what the record says of the meeting. `null`: not so.
 */
export function commentsInColumns(rows: readonly RowView[], roleOf: RoleOf): Sheet | null {
  const body = rows.filter((row) => filled(row).length > 0 && row.length > 1);
  if (!body.some(isDates)) return null;
  const labels = body.map(([cell]) => labelIn(cell, roleOf));
  const width = Math.max(0, ...body.map((row) => row.length)) - 1;
  const authors = body.find((_, at) => labels[at] === "author");
  const isSpoken = (_: RowView, at: number) =>
    isAuthor(labels[at] ?? null) || (authors !== undefined && labels[at] === "comment");
  const areSaid = (row: RowView) => !filled(row.slice(1)).some(tellsWhoCame);
  const spoken = body.filter((row, at) => isSpoken(row, at) && areSaid(row));
  const dates =
    body.find((row, at) => labels[at] === "date" && isDates(row)) ??
    body.slice(0, 1).find((row) => isDates(row));
  const isLabelled = body.every((row, at) => labels[at] !== null || at === 0 || row === dates);
  // A row of the sheet has one label; in pairs of label and box there are more.
  const isPaired = spoken.some((row) =>
    row.slice(1).some((cell) => isSpeaker(labelIn(cell, roleOf))),
  );
  if (width < 2 || spoken.length === 0 || !isLabelled || isPaired || dates === undefined)
    return null;

  const found = Array.from({ length: width }, (_, index) => {
    const review = dates[index + 1];
    const stated = planText(review?.lines ?? []).text;
    const date = whenSaid(stated) ?? (stated || undefined);
    const fields: CommentCells["fields"] = review === undefined ? {} : { date: review };
    const said = spoken.flatMap((row): readonly Said[] => {
      const label = labelIn(row[0], roleOf);
      const author = authors?.[index + 1]?.text ?? "";
      const role = label === "comment" ? authorIn(author, roleOf) : label;
      const cell = row[index + 1];
      if (cell === undefined || !isAuthor(role)) return [];
      fields[role] = cell;
      return [{ by: role, lines: cell.lines, date }];
    });
    return { said, cells: { row: spoken[0] ?? [], fields } };
  });
  return {
    said: found.flatMap(({ said }) => said),
    cells: found.map(({ cells }) => cells),
    taken: spoken.flat(),
  };
}

/** Words beside or below the day they were said, where a heading names who said them; `null`: not so. */
export function commentsByDay(rows: readonly RowView[], by: Speaker): Sheet | null {
  const body = rows.filter((row) => filled(row).length > 0);
  const [days = [], words = [], ...further] = body;
  const areDays = days.length > 1 && days.every(({ text }) => isWhen(text));
  const isAcross = areDays && !words.some(isDay);
  if (isAcross && words.length === days.length && further.length === 0)
    return commentsByDay(turnedRound(body), by);
  const isOfDay = ([day, words, ...others]: RowView) =>
    others.length === 0 && isDay(day) && words !== undefined && !isDay(words);
  const isTurned = body.every((row) => isOfDay([...row].reverse()));
  if (isTurned && body.length > 0)
    return commentsByDay(
      body.map((row) => [...row].reverse()),
      by,
    );
  if (body.length === 0 || !body.every(isOfDay) || body.every(([, words]) => words?.text === ""))
    return null;
  const said = body.flatMap(([day, words]): readonly Said[] => {
    const stated = planText(day?.lines ?? []).text;
    if (words === undefined || !isAuthor(by)) return [];
    return [{ by, lines: words.lines, date: whenSaid(stated) ?? stated }];
  });
  const cells = body.map((row) => {
    const [date, words] = row;
    const fields: CommentCells["fields"] = {};
    if (date !== undefined) fields.date = date;
    if (words !== undefined && isAuthor(by)) fields[by] = words;
    return { row, fields };
  });
  return { said, cells, taken: body.flat() };
}

function isDay(cell: CellView | undefined): boolean {
  return cell !== undefined && saysDate(cell.text);
}

/** The rows with their labels first, where all of them have who said it behind the words: "I can count | Pupil". */
export function withLabelsFirst(rows: readonly RowView[], roleOf: RoleOf): readonly RowView[] {
  const body = rows.filter((row) => filled(row).length > 0);
  const isName = (text: string) => looksLikeNames(text) && !endsSentence(text);
  const isBehind = body.every(
    ([words, label, ...others]) =>
      others.length === 0 &&
      isSpeaker(labelIn(label, roleOf)) &&
      labelIn(words, roleOf) === null &&
      !isName(words?.text ?? ""),
  );
  const isSaid = body.some(([words]) => wordCount(words?.text ?? "") > 3);
  return isBehind && isSaid ? rows.map((row) => [...row].reverse()) : rows;
}

/** The rows with the day of a meeting before what was said at it, where each day stands behind: "Pupil: …", "Date: 4 June". */
export function withDaysFirst(rows: readonly RowView[], roleOf: RoleOf): readonly RowView[] {
  const roles = rows.map(([cell]) => labelledPieces(cell?.lines ?? [], roleOf)[0]?.role ?? null);
  const labelled = roles.filter((role) => role !== null);
  const days = labelled.filter((role) => role === "date").length;
  const isBehind =
    roles[rows.findLastIndex((row) => filled(row).length > 0)] === "date" &&
    labelled.every(
      (role, at) => isSpeaker(role) || (role === "date" && isSpeaker(labelled[at - 1] ?? null)),
    );
  // Beside a signature a day is that of the box above anyway.
  if (days < 2 || !isBehind || rows.flat().some(({ text }) => isSignature(text))) return rows;
  const ordered: RowView[] = [];
  let from = roles.findIndex((role) => role !== null);
  ordered.push(...rows.slice(0, from));
  for (const [at, row] of rows.entries()) {
    if (roles[at] !== "date") continue;
    ordered.push(row, ...rows.slice(from, at));
    from = at + 1;
  }
  return [...ordered, ...rows.slice(from)];
}

function labelIn(cell: CellView | undefined, roleOf: RoleOf) {
  const text = cell?.text.replaceAll("\n", " ") ?? "";
  if (text.trim() === "") return null;
  const own = labelOverPrompts(cell?.text ?? "");
  return (
    roleOf(text) ??
    (own === null ? null : roleOf(own)) ??
    (reviewRoleOf(text) === null ? null : ("other" as const))
  );
}

/** More than one date stands in the row, and nothing else beside its label. */
function isDates([, ...values]: RowView): boolean {
  const written = values.filter(({ text }) => text.trim() !== "");
  return written.length > 1 && written.every(({ text }) => saysDate(text));
}
