import { asksForWords, commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { titleOf } from "../labels/label-and-rest";
import { isNamedByLabels } from "../reviews/meeting-titles";
import { reviewRoleOf } from "../reviews/review-labels";
import { headerOf, targetRoleOf, type Header } from "../targets/header";
import { labelRowOf } from "../targets/label-row";
import { filled, hasTable, type CellView, type RowView } from "./grid";
import { sectionOf, type Section } from "./sections";

/** The rows of a table without those for comments below its blocks of targets, and these, block by block. */
export type Apart = {
  readonly rows: readonly RowView[];
  readonly comments: readonly { readonly section: Section; readonly rows: readonly RowView[] }[];
};

/**
 * Parts what pupil and parents say of one long-term target from the next target below it. Where no target comes
 * below any of these rows, they only end the table and stay in it.
 */
export function commentsApart(all: readonly RowView[]): Apart {
  if (!all.some((row, at) => mayBeginComments(row, all[at + 1] ?? [])))
    return { rows: all, comments: [] };
  const rows: RowView[] = [];
  const comments: { readonly section: Section; readonly rows: RowView[] }[] = [];
  let header: Header | null = null;
  let isOfComments = false;
  let hasGoneOn = false;
  for (const [at, row] of all.entries()) {
    const next = all[at + 1] ?? [];
    if (isOfTarget(row, header)) {
      hasGoneOn ||= isOfComments;
      isOfComments = false;
    } else if (isBegun(rows, header) && beginsComments(row, next, header)) {
      if (!isOfComments) comments.push({ section: sectionWith(row), rows: [] });
      isOfComments = true;
    } else if (isOfComments && beginsMeetings(row)) {
      // The meetings of as many cells as the targets are none of them.
      header = null;
    }
    if (!isOfComments) header = headerOf(row, true) ?? header;
    (isOfComments ? (comments.at(-1)?.rows ?? rows) : rows).push(row);
  }
  return hasGoneOn ? { rows, comments } : { rows: all, comments: [] };
}

function sectionWith(row: RowView): Section {
  const [label] = filled(row);
  return { kind: "comments", title: titleOf(label?.lines ?? []).trim() };
}

function isBegun(above: readonly RowView[], header: Header | null): boolean {
  return above.length > 1 && (header !== null || above.some(isOfLongTerm));
}

/** "Meetings" across the table, or the headings of their record. */
function beginsMeetings(row: RowView): boolean {
  const [title] = row;
  const isTitle = row.length === 1 && title !== undefined;
  return isTitle ? sectionOf(title.text, false)?.kind === "review" : isNamedByLabels([row]);
}

/** A row that begins another block, or goes on with the targets under the headings of the table. */
function isOfTarget(row: RowView, header: Header | null): boolean {
  if (beginsTargets(row)) return true;
  const own = row.filter(({ continues }) => !continues);
  if (header === null || row.length !== header.cells) return false;
  const [first, ...others] = filled(own);
  return hasTable(row) || (header.cells > 2 && others.length > 0 && !isLabel(first));
}

/** Whether a row names a long-term target or heads the columns of targets. */
export function beginsTargets(row: RowView): boolean {
  return isOfLongTerm(row) || headerOf(row) !== null;
}

function isOfLongTerm(row: RowView): boolean {
  return labelRowOf(row)?.longTerm != null;
}

/** "Review date | …" ends a block, and is no target of it. */
function isLabel(cell: CellView | undefined): boolean {
  const title = titleOf(cell?.lines ?? []);
  return [targetRoleOf, reviewRoleOf].some((roleOf) => roleOf(title) !== null);
}

/** "Pupil comments | Parent comments" over what they said, or either label with its words behind or beside it. */
function beginsComments(row: RowView, next: RowView, header: Header | null): boolean {
  const cells = row.filter(({ continues }) => !continues);
  const written = filled(cells);
  const [first] = cells;
  if (first === undefined) return false;
  if (namesBothBelow(row, next, header)) return true;
  if (!asksFamily(first)) return false;
  if (written.length > 1 && written.every(asksFamily)) return true;
  // "Pupil voice" over a long-term target is the area that the targets below are about.
  if (cells.length === 1) return first.lines.length > 1 || !isOfTarget(next, header);
  return cells.length === 2 && row.length !== header?.cells;
}

/** Told at once of a row, without what stands above it. */
function mayBeginComments(row: RowView, next: RowView): boolean {
  const first = row.find(({ continues }) => !continues);
  return first !== undefined && (asksFamily(first) || namesBoth(row, next));
}

/** "Pupil | …" above "Parent/carer | …", in two cells under the columns of the targets: here the names will do. */
function namesBothBelow(row: RowView, next: RowView, header: Header | null): boolean {
  return header !== null && header.cells >= 4 && namesBoth(row, next);
}

function namesBoth(row: RowView, next: RowView): boolean {
  const pair = [row, next];
  const isBox = pair.every((each) => each.length === 2 && !each.some(({ continues }) => continues));
  if (!isBox) return false;
  const roles = pair.map(([label]) => commentRoleOf(label?.text ?? ""));
  return roles.includes("pupil") && roles.includes("parent");
}

function asksFamily({ lines }: CellView): boolean {
  const label = titleOf(lines);
  return isAuthor(commentRoleOf(label)) && asksForWords(label);
}
