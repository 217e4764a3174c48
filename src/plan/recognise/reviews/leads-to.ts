import { titleOf } from "../labels/label-and-rest";
import type { PlanContext } from "../plan-context";
import { filled, type RowView } from "../survey/grid";
import { isTitleRow } from "../survey/part-end";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { tellMeeting } from "./told-meetings";
import { isNamedByLabels, isOfIepBelow } from "./meeting-titles";
import { headsOf } from "./review-heads";
import { reviewRoleOf } from "./review-labels";

/** More rows are no card of one meeting. */
const MOST_ROWS = 4;

/**
 * Whether a card or lines with nothing but the day and kind of a meeting stand right above the table of who came, under
 * the same heading, whatever that says. `below`: the regions behind it.
 */
export function leadsTo(
  { rows, section }: SurveyedRegion,
  below: readonly SurveyedRegion[],
  { isOfTargets }: PlanContext,
): boolean {
  const written = rows.filter(
    (row) => filled(row).length > 0 && !(row.length === 1 && isTitleRow(row)),
  );
  if (written.length === 0 || written.length > MOST_ROWS || !isOnlyOfOne(written)) return false;
  const next = below.find((region) => region.rows.some((row) => filled(row).length > 0));
  if (
    next === undefined ||
    next.isText ||
    next.section?.title !== section?.title ||
    isOfTargets(next)
  )
    return false;
  const [first = []] = next.rows;
  return headsOf(first, false, undefined) !== null || isNamedByLabels(next.whole ?? next.rows);
}

/** Whether a region is of meetings without a heading, by its labels or because it tells of one below the targets. */
export function showsItself(region: SurveyedRegion, context: PlanContext): boolean {
  // Among the columns of targets "When" and "Attended" ask for other things.
  const isNamed = !context.isOfTargets(region) && isNamedByLabels(region.whole ?? region.rows);
  return isNamed || (isOfIepBelow(region, context) && tellMeeting(region.rows));
}

/** "Date of review | 30 November" and "Type | Termly", below or beside one another, or as headings over one row. */
function isOnlyOfOne(rows: readonly RowView[]): boolean {
  const [heads = [], ...body] = rows;
  const beside = rows.flatMap((row) => row.filter((_, at) => at % 2 === 0));
  return areOfDay(beside) || (body.length === 1 && areOfDay(heads));
}

function areOfDay(labels: RowView): boolean {
  const roles = labels.map(({ lines }) => reviewRoleOf(titleOf(lines)));
  return roles.includes("date") && roles.every((role) => role === "date" || role === "type");
}
