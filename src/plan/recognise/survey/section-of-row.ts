import { isOverComments } from "../comments/comment-text";
import { isNamedByLabels } from "../reviews/meeting-titles";
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
  const isWide = row.length === 1 && cell.span >= width;
  const section = isWide && cell.lines.length <= 2 ? sectionOf(cell.text, false) : null;
  const isOfComments = section?.kind === "comments";
  // "Pupil voice" over a long-term target is the area that the targets below are about.
  if (isOfComments && labelRowOf(next)?.longTerm != null) return null;
  if (startsComments(cell) || (isOfComments && isPersonLabel(cell))) {
    const isNew = current?.kind !== "comments" && !isNamedByLabels(part);
    const own: Section = { kind: "comments", title: cell.lines[0]?.text.trim() ?? "" };
    return isNew
      ? { section: own, isTitleOnly: false, takesAbove: part.every(isOverComments) }
      : null;
  }
  return section === null ? null : { section, isTitleOnly: true, takesAbove: false };
}
