import type { Block, Paragraph } from "../../ooxml/blocks";
import { commentRoleOf } from "../comments/comment-labels";
import { isAuthor } from "../comments/comment-synonyms";
import { titleOf } from "../labels/label-and-rest";
import { isDatedTitle } from "../reviews/meeting-titles";
import { reviewRoleOf } from "../reviews/review-labels";
import { targetRoleOf } from "../targets/header";
import { labelRowOf } from "../targets/label-row";
import { viewRows, type CellView } from "./grid";
import { isOfRecord } from "./section-of-row";
import { sectionIn, type Section } from "./sections";
import { textCell } from "./text-cell";

/** The section that a paragraph begins below what stands in `current`; `below`: what follows. `null`: it begins none. */
export function sectionOfLine(
  paragraph: Paragraph,
  below: Block | undefined,
  current: Section | null,
): Section | null {
  const cell = textCell(paragraph);
  if (asksForRecord(cell, current)) return null;
  if (!isBelow(paragraph, current) && isMeetingOver(cell, below, current))
    return { kind: "review", title: cell.text.trim(), level: paragraph.headingLevel };
  const section = sectionIn(paragraph, current);
  return isAreaOver(section, below) ? null : section;
}

/** "In attendance:" in a record in paragraphs waits for names. */
function asksForRecord(cell: CellView, current: Section | null): boolean {
  return current?.kind === "review" && /:\s*$/.test(cell.text) && isOfRecord([cell]);
}

/** Whether a heading is lower than that of the part it stands in, and so goes on with it. */
function isBelow({ headingLevel }: Paragraph, current: Section | null): boolean {
  const level = current?.level ?? null;
  return headingLevel !== null && level !== null && headingLevel > level;
}

/** "Review meeting 3 December", and on the next line who came: a meeting, of which the comments above say nothing. */
function isMeetingOver(cell: CellView, below: Block | undefined, current: Section | null): boolean {
  if (current?.kind !== "comments" || below?.kind !== "paragraph") return false;
  const role = reviewRoleOf(titleOf(textCell(below).lines));
  return isDatedTitle(cell.text) && (role === "attended" || role === "invited");
}

/** Whether a title for comments is the area of the targets in the table right below it: "Pupil voice". */
function isAreaOver(section: Section | null, below: Block | undefined): boolean {
  if (section?.kind !== "comments" || below?.kind !== "table") return false;
  const rows = viewRows(below);
  const cells = rows.flat();
  const asksForTarget = cells.some(({ text }) => targetRoleOf(text) === "short-term");
  const asksFamily = cells.some(({ text }) => isAuthor(commentRoleOf(text)));
  return labelRowOf(rows[0] ?? [])?.longTerm != null && asksForTarget && !asksFamily;
}
