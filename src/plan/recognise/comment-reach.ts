import { asksForWords } from "./comment-labels";
import type { Speaker } from "./comment-log";
import type { RoleOf } from "./comment-columns";
import type { CommentRole } from "./comment-synonyms";
import { filled, type CellView } from "./grid";
import { labelledPieces } from "./labelled-pieces";
import type { PlanContext } from "./plan-context";
import { namesRecord } from "./review-labels";
import type { SurveyedRegion } from "./survey";

/**
 * How plainly a label must ask for comments to count in a region. "any": a name will do, such as "Home".
 * "asked": it must ask for somebody's words, such as "What Mum thinks". "comments": it must say "comments".
 */
export type Reach = "any" | "asked" | "comments";

/** How far labels count in a region that does not stand under a heading for comments. */
export function reachOf(
  region: SurveyedRegion,
  { isBeforeTargets, isOfTargets }: PlanContext,
  roleOf: RoleOf,
): Reach {
  const { section } = region;
  const isElsewhere =
    section?.kind === "not-targets" || (section?.kind === "other" && !asksAnybody(section.title));
  if (isBeforeTargets(region) || isOfTargets(region) || isElsewhere) return "comments";
  const labels = labelsIn(region, roleOf);
  const has = (role: CommentRole) => labels.some((label) => label.role === role);
  // Among the people of a meeting there are a pupil and a parent too.
  const isAsked = labels.some(({ role, label }) => role !== "staff" && asksForWords(label));
  return has("pupil") && has("parent") && isAsked ? "any" : "asked";
}

/** Whether a heading of its own parts a region from what stands above. */
export function isHeaded({ rows, section }: SurveyedRegion): boolean {
  const [first] = filled(rows[0] ?? []);
  return section?.kind === "comments" && first?.text.startsWith(section.title) !== true;
}

/** Whether a label for somebody counts. */
export function countsAs(role: Speaker, label: string, reach: Reach): boolean {
  if (reach === "any") return true;
  return reach === "asked" ? asksForWords(label) : role !== "staff" && /comment/i.test(label);
}

/** Whether a cell has a label that only the record of a meeting has. */
export function saysOfMeeting({ lines }: CellView): boolean {
  return labelledPieces(lines, (label) => namesRecord(label) || null).some(({ role }) => role);
}

function asksAnybody(title: string): boolean {
  return /\b(?:views?|voices?|say|said|thinks?|thoughts?|feels?)\b/i.test(title);
}

function labelsIn({ rows }: SurveyedRegion, roleOf: RoleOf) {
  return rows.flatMap((row) =>
    filled(row).flatMap((cell) =>
      labelledPieces(cell.lines, (label) => {
        const role = roleOf(label);
        return role === null && !namesRecord(label) ? null : { label, role };
      }).flatMap(({ role }) => role ?? []),
    ),
  );
}
