import { asksForWords, commentRoleOf, namesBoth } from "../comments/comment-labels";
import { dateColumnOf, meetingDatesIn } from "../comments/comment-meeting";
import { isOverComments } from "../comments/comment-text";
import { isNamedByLabels } from "../reviews/meeting-titles";
import { wordCount } from "../labels/words";
import { reviewRoleOf } from "../reviews/review-labels";
import { labelRowOf } from "../targets/label-row";
import { filled, type RowView } from "./grid";
import { isPersonLabel, startsComments } from "./headings";
import { sectionOf, type Section } from "./sections";

/**
 * The section that a row begins below those of `part`, which it may take with it; `next` is the row below, `current`
 * the section it stands in. `null`: it begins none.
 */
export function sectionOfRow(
  row: RowView,
  next: RowView,
  width: number,
  part: readonly RowView[],
  current: Section | null,
) {
  const [cell] = filled(row);
  if (cell === undefined) return null;
  // "In attendance" in the record of a meeting, and "Core group meeting" below "Type", begin nothing.
  const isOfMeetings = current?.kind === "review" && [row, part.at(-1) ?? []].some(isOfRecord);
  if (isOfMeetings && !isOverFamily(row, next, part)) return null;
  // Below "Strengths" across the table and what it says, the targets are those of the IEP again.
  const outer = current?.kind === "other" ? current.within : undefined;
  if (outer !== undefined && labelRowOf(row)?.longTerm != null)
    return { section: outer, isTitleOnly: false, takesAbove: false };
  const isWide = (row.length === 1 && cell.span >= width) || isTitleOfBoth(row, next, part);
  const section = isWide && cell.lines.length <= 2 ? sectionOf(cell.text, false) : null;
  const isOfComments = section?.kind === "comments";
  // Below who said it and when, "Comments" is the label of a box, and so is "Comments from".
  const role = current?.kind === "comments" ? commentRoleOf(cell.text) : null;
  if (isOfComments && (role === "comment" || role === "author")) return null;
  // "Pupil voice" or "Attendance" over a long-term target is the area that the targets below are about.
  const mayBeArea = isOfComments || (section?.kind === "other" && !/\d/.test(cell.text));
  if (mayBeArea && labelRowOf(next)?.longTerm != null) return null;
  if (startsComments(cell) || (isOfComments && isPersonLabel(cell))) {
    // In the card of a meeting, "Parent's comments | …" below its date were said at that one.
    const isOfCard = row.length > 1 && meetingDatesIn(part).length > 0;
    const isNew = current?.kind !== "comments" && !isNamedByLabels(part) && !isOfCard;
    const own: Section = { kind: "comments", title: cell.lines[0]?.text.trim() ?? "" };
    return isNew
      ? {
          section: own,
          isTitleOnly: false,
          takesAbove: part.every((each) => isOverComments(each) || isOfOthers(each)),
        }
      : null;
  }
  // "Termly reviews" across the table of the meetings goes on with them.
  const isBand = section?.kind === "review" && isBelowMeetings(part, current);
  if (section === null || isBand) return null;
  const within = section.kind === "other" && current?.kind === "iep" ? { within: current } : {};
  return { section: { ...section, ...within }, isTitleOnly: true, takesAbove: false };
}

function isBelowMeetings(part: readonly RowView[], current: Section | null): boolean {
  return current?.kind === "review" && part.some((row) => dateColumnOf(row) !== null);
}

/** "Pupil and parent comments | " with nothing beside it, over who said what: the title of its table. */
function isTitleOfBoth(row: RowView, next: RowView, part: readonly RowView[]): boolean {
  const [title, ...others] = row;
  const isAlone = part.length === 0 && others.every(({ text }) => text.trim() === "");
  return isAlone && filled(next).length > 1 && namesBoth(title?.text ?? "");
}

/** "Comments" across the table below a list of meetings, and under it "Pupil | …": these are of none of them. */
function isOverFamily([title]: RowView, [label]: RowView, part: readonly RowView[]): boolean {
  const isTitle = title !== undefined && sectionOf(title.text, false)?.kind === "comments";
  const isList = part.some((each) => dateColumnOf(each) !== null);
  return isTitle && isList && label !== undefined && isPersonLabel(label);
}

/** "Tutor comment | She found her voice", "Rory's comments | …": above those of pupil and parent they belong to them. */
function isOfOthers([cell, ...others]: RowView): boolean {
  if (cell === undefined) return false;
  const isLabel = others.length > 0 && wordCount(cell.text) <= 6;
  return commentRoleOf(cell.text) === "staff" || (isLabel && asksForWords(cell.text));
}

/** A label of the record, alone in its row; "Comments at review" is none. */
export function isOfRecord(row: RowView): boolean {
  const [cell, ...others] = row;
  if (cell === undefined || others.length > 0) return false;
  const role = reviewRoleOf(cell.text.replace(/:\s*$/, ""));
  const isOfWords = namesBoth(cell.text) || (role === "other" && asksForWords(cell.text));
  return role !== null && !isOfWords;
}
