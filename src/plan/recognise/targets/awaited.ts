import type { RowView } from "../survey/grid";
import type { Header } from "./header";

/** A label whose value stands in the row below. */
export type Awaited = {
  readonly kind: "long-term" | "indicator";
  readonly number?: number | undefined;
};

/** "Long Term Target 2" across the table, and at once a row of targets: the one of that number is meant. */
export function isUnderNumber(row: RowView, header: Header | null, awaited: Awaited): boolean {
  return awaited.number !== undefined && row.length > 2 && row.length === header?.cells;
}
