import { bareReferenceIn, referenceIn } from "../labels/reference";
import { filled, type RowView } from "../survey/grid";

/**
 * The number of the long-term target that a row by itself names; `null`: it names none. `isListed`: they stand above
 * the table, so that "Outcome 2" alone is one of them.
 */
export function numberNamed(row: RowView, isListed: boolean): number | null {
  const [cell, ...others] = filled(row);
  if (others.length > 0 || cell === undefined) return null;
  return referenceIn(cell.text) ?? (isListed ? bareReferenceIn(cell.text) : null);
}
