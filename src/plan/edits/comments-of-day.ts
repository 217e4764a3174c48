import type { CellView } from "../recognise/survey/grid";
import type { CommentRole } from "../recognise/comments/comment-synonyms";
import type { CommentCells } from "../recognise/reading";
import { isEmpty, type CellHand } from "./cell-hand";
import { dayAs } from "./dates";
import type { Sheet } from "./sheet";
import { spotOf } from "./target-row";

/** Finds the cell for something of a comment. */
export type CommentPlace = (role: CommentRole) => CellHand | undefined;

/**
 * In a form that notes meetings and comments side by side, the row that has the meeting of that day already, where
 * nobody's words stand in it yet. `day`: as `YYYY-MM-DD`. `null`: there is none.
 */
export function placeOfDay(
  sheet: Sheet,
  rows: readonly CommentCells[],
  roles: readonly CommentRole[],
  day: string,
): CommentPlace | null {
  const places = rows.flatMap(({ fields }): readonly CommentPlace[] => [
    (role) => fields[role] && sheet.cell(fields[role]),
    ...addedBelow(sheet, fields),
  ]);
  const isOfDay = (place: CommentPlace) => {
    const said = textOf(place("date"));
    const isFree = (role: CommentRole) => {
      const cell = place(role);
      return cell !== undefined && cell.barrier === null && isEmpty(cell);
    };
    return said !== "" && dayAs([said], day) === said && roles.every(isFree);
  };
  return places.find(isOfDay) ?? null;
}

/** Whether the day of a comment stands in the cell for that of a meeting. */
export function isMeetingsDay(sheet: Sheet, view: CellView | undefined): boolean {
  const cell = view === undefined ? undefined : spotOf(sheet, view)?.cell;
  const reviews = sheet.form.found?.reviews;
  return [...(reviews?.cells ?? []), ...(reviews?.blanks ?? [])].some(({ fields }) => {
    const { date } = fields;
    return cell !== undefined && date !== undefined && spotOf(sheet, date)?.cell === cell;
  });
}

/** The rows that other edits have added below these cells. */
function addedBelow(sheet: Sheet, fields: CommentCells["fields"]): readonly CommentPlace[] {
  const spots = new Map(
    Object.entries(fields).map(([role, view]) => [role, spotOf(sheet, view)] as const),
  );
  const row = spots.get("date")?.row;
  const added = sheet.rows.filter(({ beside }) => sheet.ground.spotOf(beside)?.row === row);
  return added.map(({ cells }) => (role) => {
    const spot = spots.get(role);
    return spot?.row === row && spot ? cells[spot.row.cells.indexOf(spot.cell)] : undefined;
  });
}

function textOf(cell: CellHand | undefined): string {
  return (cell?.paragraphs ?? [])
    .map(({ text }) => text.trim())
    .join("\n")
    .trim();
}
