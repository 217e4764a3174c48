import type { ReviewRecord } from "../../model";
import type { Doubt, ReviewCells } from "../reading";
import type { CellView } from "../survey/grid";
import { hasContent, toRecord, type Entry } from "./review-entry";
import { joinedByDay } from "./same-meeting";
import { namedApart, oddities, withoutNamedAgain } from "./review-sanity";

/** The Review Record of a document: its entries, and the cells of each and of those still to be filled in. */
export type FoundReviews = {
  readonly records: readonly ReviewRecord[];
  readonly cells: readonly ReviewCells[];
  readonly blanks: readonly ReviewCells[];
  /** Further cells that were understood. */
  readonly seen: readonly CellView[];
  /** What of it may have been read wrong. */
  readonly doubts: readonly Doubt[];
};

/** What the entries say, those that are filled in apart from those that wait; `null`: there is no record of any. */
export function foundIn(entries: readonly Entry[], hasRecord: boolean): FoundReviews | null {
  const written = entries.filter(hasContent);
  if (!hasRecord && written.length === 0) return null;
  const found = written.map((entry) => ({ cells: entry.cells, record: toRecord(entry) }));
  const meetings = joinedByDay(withoutNamedAgain(found));
  const records = namedApart(meetings.map(({ record }) => record));
  return {
    records,
    cells: meetings.map(({ cells }) => cells),
    blanks: entries.filter((entry) => !hasContent(entry)).map(({ cells }) => cells),
    seen: entries.flatMap(({ seen }) => seen),
    doubts: [
      ...oddities(records),
      ...written.flatMap(({ doubts }) =>
        doubts.map((words) => ({ atMost: "likely", words }) as const),
      ),
    ],
  };
}
