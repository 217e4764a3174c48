import type { ReviewRecord } from "../../model";
import type { ReviewCells } from "../reading";

type Meeting = { readonly record: ReviewRecord; readonly cells: ReviewCells };

/**
 * The meetings with those joined that stand in two tables, one for who came and one for what was sent: of no
 * other kind on the same day, and nothing is said of them twice.
 */
export function joinedByDay(meetings: readonly Meeting[]): readonly Meeting[] {
  const all: Meeting[] = [];
  for (const meeting of meetings) {
    const at = all.findIndex((other) => isRestOf(meeting.record, other.record));
    const before = all[at];
    if (before === undefined) all.push(meeting);
    else all[at] = joined(before, meeting);
  }
  return all;
}

function isRestOf(record: ReviewRecord, other: ReviewRecord): boolean {
  const { type, date } = record;
  const isSameDay = date !== undefined && date.text !== "" && date.text === other.date?.text;
  // One of the tables may well not say of what kind the meeting was.
  const isSilent = type === undefined || other.type === undefined;
  const isSameKind = isSilent || (type.text !== "" && type.text === other.type?.text);
  const rest = restOf(record);
  return (
    isSameDay && isSameKind && rest.length > 0 && restOf(other).every((key) => !rest.includes(key))
  );
}

const keys = ["invited", "attended", "invitationsSent", "minutesSent"] as const;

/** What is said of a meeting beside its day and kind. */
function restOf(record: ReviewRecord): readonly (typeof keys)[number][] {
  return keys.filter((key) => {
    const value = record[key];
    if (value === undefined) return false;
    return "text" in value ? value.text !== "" : value.length > 0;
  });
}

function joined(one: Meeting, other: Meeting): Meeting {
  const said = Object.fromEntries(restOf(other.record).map((key) => [key, other.record[key]]));
  return {
    record: { ...other.record, ...one.record, ...said },
    cells: {
      ...one.cells,
      fields: { ...other.cells.fields, ...one.cells.fields, ...fieldsOf(other) },
      people: [...one.cells.people, ...other.cells.people],
    },
  };
}

function fieldsOf({ record, cells }: Meeting): ReviewCells["fields"] {
  const said = restOf(record).flatMap((key) => {
    const cell = cells.fields[key];
    return cell === undefined ? [] : [[key, cell] as const];
  });
  return Object.fromEntries(said);
}
