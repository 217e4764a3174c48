import type { ReviewRecord } from "../model";
import { blankCell, filled, type CellView, type RowView } from "./grid";
import { labelAndRest } from "./label-and-rest";
import { matcherOf } from "./match-label";
import { isTicked, namesIn } from "./people";
import { planText } from "./plan-text";
import type { Lines, Region, ReviewCells } from "./reading";
import { reviewSynonyms, type ReviewRole } from "./review-synonyms";
import { partedAtTabs } from "./tabbed";

const roleOf = matcherOf(reviewSynonyms);

type TextRole = "type" | "date" | "invitationsSent" | "minutesSent";
type Draft = Partial<Record<TextRole, Lines>> & { invited?: string[]; attended?: string[] };
type Entry = { readonly draft: Draft; readonly cells: ReviewCells };
type Heads = readonly { readonly role: ReviewRole; readonly index: number }[];

const textRoles: readonly TextRole[] = ["type", "date", "invitationsSent", "minutesSent"];

/** The Review Record of a document: its entries, and the cells of each and of those still to be filled in. */
export type FoundReviews = {
  readonly records: readonly ReviewRecord[];
  readonly cells: readonly ReviewCells[];
  readonly blanks: readonly ReviewCells[];
};

/**
 * Reads the Review Record: one row a meeting, or a block about the meeting above one row a person with
 * ticks. `regions` are those of a document in order, because the two parts may be two tables. `null`:
 * the document has no review record.
 */
export function readReviews(regions: readonly Region[]): FoundReviews | null {
  const entries: Entry[] = [];
  let hasRecord = false;
  let open: Entry | null = null;

  for (const region of regions) {
    const isUnderRecord = region.section?.kind === "review";
    if (!isUnderRecord) open = null;
    let heads: Heads | null = null;
    const meetings = isUnderRecord ? meetingsInColumns(region.rows) : null;
    if (meetings !== null) {
      hasRecord = true;
      entries.push(...meetings);
      continue;
    }
    for (const row of region.rows.map((each) => partedAtTabs(each, isLabelText))) {
      const found = headsOf(row, isUnderRecord);
      if (found !== null) {
        heads = found;
        hasRecord = true;
      } else if (heads !== null && !isLabelRow(row, heads)) {
        readUnder(row, heads);
      } else if (isUnderRecord) {
        heads = null;
        readLabels(row);
      }
    }
  }
  if (!hasRecord) return null;
  const written = entries.filter(hasContent);
  return {
    records: written.map(toRecord),
    cells: written.map(({ cells }) => cells),
    blanks: entries.filter((entry) => !hasContent(entry)).map(({ cells }) => cells),
  };

  function readUnder(row: RowView, heads: Heads): void {
    if (heads.some(({ role }) => role === "name")) readPerson(row, heads);
    else entries.push(meetingIn(row, heads));
  }

  function readPerson(row: RowView, heads: Heads): void {
    const { draft, cells } = open ?? begin(row);
    cells.people.push(cellsUnder(row, heads));
    const under = (role: ReviewRole) => {
      const head = heads.find((candidate) => candidate.role === role);
      return head === undefined ? undefined : row[head.index];
    };
    const name = planText(under("name")?.lines ?? []).text.replaceAll("\n", " ");
    for (const role of ["invited", "attended"] as const) {
      const cell = under(role);
      if (cell === undefined) continue;
      const people = (draft[role] ??= []);
      if (name !== "" && isTicked(cell.lines)) people.push(name);
    }
    for (const role of ["invitationsSent", "minutesSent"] as const) {
      const lines = under(role)?.lines ?? [];
      if (draft[role] === undefined && lines.length > 0) draft[role] = lines;
    }
  }

  function readLabels(row: RowView): void {
    const cells = row.filter((cell) => !cell.continues);
    for (const [index, cell] of cells.entries()) {
      const { label, rest } = labelAndRest(cell.lines);
      const role = cell.text.trim() === "" ? null : roleOf(label);
      if (role === null || role === "name" || role === "job" || role === "apologies") continue;
      hasRecord = true;
      const value = rest.length > 0 ? rest : valueBeside(cells[index + 1]);
      const draft = open?.draft;
      if (!draft || (role === "type" && draft.type !== undefined) || isFilled(draft, role))
        begin(row);
      const entry = open ?? begin(row);
      set(entry.draft, role, value);
      entry.cells.fields[role] = rest.length > 0 ? cell : (emptyBeside(cells[index + 1]) ?? cell);
    }
  }

  function begin(row: RowView): Entry {
    open = { draft: {}, cells: { row, fields: {}, people: [] } };
    entries.push(open);
    return open;
  }
}

/** Column headings of a record. Outside its section they must be plainly those. */
function headsOf(row: RowView, isUnderRecord: boolean): Heads | null {
  const cells = filled(row);
  const heads = row.flatMap((cell, index) => {
    const role = cell.text.trim() === "" ? null : roleOf(cell.text);
    return role === null ? [] : [{ role, index }];
  });
  if (cells.length < 3 || heads.length < cells.length - 1) return null;
  const roles = new Set(heads.map(({ role }) => role));
  const asksWho = roles.has("invited") || roles.has("attended");
  const asksSent = roles.has("invitationsSent") || roles.has("minutesSent");
  const isPlain = (roles.has("invited") && roles.has("attended")) || (asksWho && asksSent);
  const isMeetings = (roles.has("date") || roles.has("type")) && (asksWho || asksSent);
  if (!isPlain && !(isUnderRecord && (isMeetings || (asksWho && roles.has("name"))))) return null;
  // Four known headings leave room for one that is not, but not for a value beside its label.
  const isBeyondDoubt = heads.length >= 4;
  const isLabels = row.some(
    (cell, index) => hasOwnValue(cell) || (!isBeyondDoubt && isValueBeside(cell, row[index + 1])),
  );
  return isLabels ? null : heads;
}

/** A block about the next meeting may follow the people of the last in the same table. */
function isLabelRow(row: RowView, heads: Heads): boolean {
  const [cell] = filled(row);
  if (cell === undefined || heads.every(({ role }) => role !== "name")) return false;
  const role = roleOf(labelAndRest(cell.lines).label);
  return role === "type" || role === "date" || role === "invitationsSent" || role === "minutesSent";
}

function meetingIn(row: RowView, heads: Heads): Entry {
  const draft: Draft = {};
  for (const { role, index } of heads) {
    if (role === "name" || role === "job" || role === "apologies") continue;
    set(draft, role, row[index]?.lines ?? []);
  }
  return { draft, cells: { row, fields: cellsUnder(row, heads), people: [] } };
}

function cellsUnder(row: RowView, heads: Heads): ReviewCells["fields"] {
  const cells: ReviewCells["fields"] = {};
  for (const { role, index } of heads) {
    const cell = row[index];
    if (cell !== undefined) cells[role] ??= cell;
  }
  return cells;
}

/** The record turned round: the headings in the first column, and a column for each meeting. */
function meetingsInColumns(rows: readonly RowView[]): readonly Entry[] | null {
  const labelled = rows.filter((row) => filled(row).length > 0);
  const width = Math.max(0, ...labelled.map((row) => row.length));
  const isTurned = labelled.every(
    ([label, ...values]) => label !== undefined && isLabel(label) && !values.some(isLabel),
  );
  const isSeveral = labelled.some((row) => filled(row).length > 2);
  if (labelled.length < 3 || width < 3 || !isTurned || !isSeveral) return null;
  const heads = labelled.flatMap(([label], index) => {
    const role = label === undefined ? null : roleOf(label.text);
    return role === null ? [] : [{ role, index }];
  });
  return Array.from({ length: width - 1 }, (_, index) =>
    meetingIn(
      labelled.map((row) => row[index + 1] ?? blankCell),
      heads,
    ),
  );
}

function set(draft: Draft, role: TextRole | "invited" | "attended", lines: Lines): void {
  if (role === "invited" || role === "attended") draft[role] = [...namesIn(lines)];
  else draft[role] = lines;
}

function isFilled(draft: Draft, role: TextRole | "invited" | "attended"): boolean {
  return (draft[role]?.length ?? 0) > 0;
}

function valueBeside(cell: CellView | undefined): Lines {
  return cell === undefined || isLabel(cell) ? [] : cell.lines;
}

/** The cell for a value, where it is not that of the next label. */
function emptyBeside(cell: CellView | undefined): CellView | undefined {
  return cell === undefined || isLabel(cell) ? undefined : cell;
}

function isLabel(cell: CellView): boolean {
  return cell.text.trim() !== "" && isLabelText(labelAndRest(cell.lines).label);
}

function isLabelText(text: string): boolean {
  return roleOf(text) !== null;
}

/** "Date: 4 December": a label that has its value in the same cell is no column heading. */
function hasOwnValue(cell: CellView): boolean {
  const { label, rest } = labelAndRest(cell.lines);
  return rest.length > 0 && roleOf(label) !== null && roleOf(cell.text) === null;
}

function isValueBeside(cell: CellView, next: CellView | undefined): boolean {
  return next !== undefined && isLabel(cell) && next.text.trim() !== "" && !isLabel(next);
}

function hasContent({ draft }: Entry): boolean {
  return Object.values(draft).some((value) => value.length > 0);
}

function toRecord({ draft: { invited, attended, ...draft } }: Entry): ReviewRecord {
  const texts = textRoles.flatMap((role) => {
    const lines = draft[role];
    return lines === undefined ? [] : [[role, planText(lines)] as const];
  });
  return {
    ...Object.fromEntries(texts),
    ...(invited === undefined ? {} : { invited }),
    ...(attended === undefined ? {} : { attended }),
  };
}
