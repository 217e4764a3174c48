import type { ReviewRecord } from "../../model";
import type { Doubt, ReviewCells } from "../reading";
import type { CellView } from "../survey/grid";
import { hasContent, toRecord, type Entry } from "./review-entry";
import { joinedByDay } from "./same-meeting";
import { allIn, allOf } from "./told-facts";
import { mayBeTwo, namedApart, oddities, withoutNamedAgain } from "./review-sanity";

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

/**
 * What the entries say, those that are filled in apart from those that wait; `null`: there is no record of any.
 * `pupil`: the names of the child.
 */
export function foundIn(
  entries: readonly Entry[],
  hasRecord: boolean,
  pupil: readonly string[],
): FoundReviews | null {
  const written = entries.filter(hasContent);
  if (!hasRecord && written.length === 0) return null;
  const found = written.map((entry) => ({
    cells: entry.cells,
    record: withAllWhoCame(toRecord(entry)),
  }));
  const meetings = joinedByDay(withoutNamedAgain(found));
  const loose = looseIn(written);
  const records = namedApart(
    meetings.map(({ record }) => record),
    loose,
    pupil,
  );
  return {
    records,
    cells: meetings.map(({ cells }) => cells),
    blanks: entries.filter((entry) => !hasContent(entry)).map(({ cells }) => cells),
    seen: entries.flatMap(({ seen }) => seen),
    doubts: [
      ...oddities(records),
      ...mayBeTwo(records, loose),
      ...[...new Set(written.flatMap(({ doubts }) => doubts))].map(
        (words) => ({ atMost: "likely", words }) as const,
      ),
    ],
  };
}

/** "All but the EP", "All invited" as those who came, by who was asked. */
function withAllWhoCame(record: ReviewRecord): ReviewRecord {
  const { invited = [], attended = [] } = record;
  const told = attended.length > 0 ? allIn(`${attended.join(", ")} came`) : null;
  const came = told?.is === "all" ? allOf(invited, told) : null;
  return came === null ? record : { ...record, attended: came };
}

/** The names with a job behind a comma that no meeting shows to be one person. */
function looseIn(entries: readonly Entry[]): ReadonlySet<string> {
  const all = entries.flatMap(({ paired }) => [...paired]);
  const shown = new Set(all.flatMap(([name, isOne]) => (isOne ? [name] : [])));
  return new Set(all.flatMap(([name]) => (shown.has(name) ? [] : [name])));
}
