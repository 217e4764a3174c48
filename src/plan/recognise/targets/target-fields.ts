import type { CellLine } from "../../ooxml/blocks";
import { isLongTermKind } from "../content/column-content";
import {
  filled,
  hasTable,
  isPrompted,
  withLines,
  type CellView,
  type RowView,
} from "../survey/grid";
import { isBracketed, isHint, isNil } from "../labels/hints";
import { fieldOfRole } from "./field-of-role";
import { partedCell, withLevels } from "./fields-in-cell";
import { saysAsked } from "./says-asked";
import { cellUnder, type Column, type Header } from "./header";
import { longTermIn } from "../labels/labelled-parts";
import { itemsOf, numberOfLetter, numbersBefore, sharedOut } from "../content/listed";
import { isTicked } from "../content/people";
import {
  FIELD_NAMES,
  type FieldName,
  type Lines,
  type ShortTermDraft,
  type TargetCells,
} from "../reading";
import type { TargetRole } from "../labels/target-synonyms";
import { hasWords } from "../labels/words";

/**
 * The fields of each of the `count` targets that stand in one row. Columns for the same thing
 * (strategies, resources) are put together. A column that the form lacks gives no field.
 */
export function fieldsOf(
  row: RowView,
  header: Header,
  target: CellView,
  count: number,
): readonly Partial<Record<FieldName, Lines>>[] {
  const all: Partial<Record<FieldName, Lines>>[] = Array.from({ length: count }, () => ({}));
  const taken = columnNames(header);
  const isInStep = areInStep(row, header, target, count);
  for (const column of header.columns) {
    const name = fieldOfRole[column.role];
    if (name === undefined || isSpare(column, header)) continue;
    const cell = cellUnder(row, header, column);
    const isOpen = cell === undefined || cell === target || isOpenAt(cell, header, column);
    const { own, others } = partedCell(isOpen ? [] : cell.lines, taken, name);
    add(name, own);
    for (const other of others) add(other.name, withLevels(other.lines));
  }
  return all;

  function add(name: FieldName, lines: readonly CellLine[]): void {
    sharedOut(lines, count, isInStep || name === "when", target.lines).forEach((share, index) => {
      const fields = all[index];
      if (fields !== undefined) fields[name] = [...(fields[name] ?? []), ...share];
    });
  }
}

/** The fields that a form has columns for. */
function columnNames(header: Header): ReadonlySet<FieldName> {
  return new Set(header.columns.flatMap(({ role }) => fieldOfRole[role] ?? []));
}

/** Whether the targets and all that stands beside them have one line for each of the targets. */
function areInStep(row: RowView, header: Header, target: CellView, count: number): boolean {
  const beside = header.columns.flatMap((column) => {
    const cell =
      fieldOfRole[column.role] === undefined ? undefined : cellUnder(row, header, column);
    return cell === undefined || cell === target || !hasWords(cell.lines) ? [] : [cell];
  });
  return beside.length > 1 && [target, ...beside].every(({ lines }) => lines.length === count);
}

function isOpenAt(cell: CellView, header: Header, column: Column): boolean {
  return (
    saysHeading(cell, header, column) ||
    saysAsked(cell.text, header.labels[column.index] ?? "", column.role)
  );
}

/** Whether a cell says no more than the heading over it, typed again or left in a form field. */
export function saysHeading(
  { text }: CellView,
  { labels }: Header,
  { index }: Pick<Column, "index">,
): boolean {
  // "Key adult" may be who it is.
  return text.trim() === labels[index]?.trim() && !isSomebody.test(text);
}

const isSomebody = /\b(?:adult|teacher|worker|practitioner|assistant)s?\s*$/i;

/** The targets that stand in a cell of a row, with what stands beside them; `header`: the headings above. */
export function targetsOf(
  row: RowView,
  header: Header | null,
  cell: CellView,
  items: readonly Lines[],
): readonly ShortTermDraft[] {
  const fields = header === null ? [] : fieldsOf(row, header, cell, items.length);
  const number = header === null ? undefined : numberBeside(row, header);
  const isOfTwo = header !== null && isOfTwoOrOwner(numberText(row, header));
  const typed = numbersBefore(cell.lines, items.length);
  const taken = header === null ? null : columnNames(header);
  return items.map((item, index) => {
    const { own: lines, others } =
      taken === null ? { own: item, others: [] } : partedCell(withLevels(item), taken, null);
    const own = number ?? typed[index];
    const namesOwner = number === undefined || isOfTwo;
    return {
      lines,
      fields: {
        ...fields[index],
        ...Object.fromEntries(others.map((other) => [other.name, other.lines])),
      },
      cells: targetCellsIn(row, header, cell),
      ...(own === undefined ? {} : { number: own, ...(namesOwner && { namesOwner }) }),
    };
  });
}

/** The cells that a target of this row stands in, or would stand in. */
export function targetCellsIn(row: RowView, header: Header | null, text: CellView): TargetCells {
  const fields: Partial<Record<FieldName, readonly CellView[]>> = {};
  for (const column of header?.columns ?? []) {
    const name = fieldOfRole[column.role];
    if (header === null || name === undefined || isSpare(column, header)) continue;
    const cell = cellUnder(row, header, column);
    if (cell !== undefined && cell !== text) fields[name] = [...(fields[name] ?? []), cell];
  }
  return { row, header, text, fields };
}

/** The cells under headings for indicators, with what they note; `null`: a column not ticked. */
export function indicatorCellsIn(row: RowView, header: Header) {
  return header.columns.flatMap(({ role, ticksFor, ...column }) => {
    const cell = role === "indicator" ? cellUnder(row, header, { role, ...column }) : undefined;
    if (cell === undefined || cell.continues) return [];
    const noted = ticksFor === undefined ? cell.lines : isTicked(cell.lines) ? ticksFor : null;
    return [{ cell, noted, ...(ticksFor && { ticksFor }) }];
  });
}

/** Puts further words to the fields of a target. */
export function addTo(
  { fields }: ShortTermDraft,
  more: Partial<Readonly<Record<FieldName, Lines>>>,
): void {
  for (const name of FIELD_NAMES) {
    const lines = more[name] ?? [];
    if (lines.length > 0) fields[name] = [...(fields[name] ?? []), ...lines];
  }
}

/** The first column of a role. */
function columnOf(header: Header): (role: TargetRole) => Column | undefined {
  return (role) => header.columns.find((column) => column.role === role);
}

/** "Date set" is left aside where the form also says by when. */
function isSpare({ role }: Column, header: Header): boolean {
  return role === "other-date" && header.columns.some((column) => column.role === "when");
}

/** The column of the short-term targets; `undefined` when it is not plain which it is. */
export function targetColumn(header: Header, hasLongTermApart: boolean) {
  const byRole = columnOf(header);
  const named = byRole("short-term") ?? byRole("target");
  // With the long-term target elsewhere, "What do we want to happen?" asks for the short-term one.
  return (
    named ?? (hasLongTermApart && byRole("long-term") === undefined ? byRole("aim") : undefined)
  );
}

/** The column of the long-term targets. */
export function longTermColumn(header: Header) {
  const byRole = columnOf(header);
  const isBeside = byRole("short-term") ?? byRole("target");
  return byRole("long-term") ?? (isBeside === undefined ? undefined : byRole("aim"));
}

/** Whether a row has nothing of its own beside a cell. */
export function isBlankBeside(row: RowView, cell: CellView): boolean {
  const own = row.filter((other) => other !== cell && !other.continues);
  return own.every(({ text }) => text.trim() === "");
}

/** The fields that stand beside a target merged with the cell above it. */
export function fieldsBeside(
  row: RowView,
  header: Header,
  target: CellView,
): Partial<Record<FieldName, Lines>> {
  const own = row.map((cell) => (cell.continues ? withLines(cell, []) : cell));
  return fieldsOf(own, header, target, 1)[0] ?? {};
}

/** What a column of numbers or letters says of the target beside it; of "2.1" the first, of "B2" the letter. */
export function numberBeside(row: RowView, header: Header): number | undefined {
  return numberOf(numberText(row, header));
}

/** The same of some text. */
export function numberOf(text: string): number | undefined {
  const letter = /^([A-H])(?:[\s.-]?\d{1,2})?\W?$/.exec(text.trim())?.[1];
  if (letter !== undefined) return numberOfLetter(letter);
  const digits = /^\D{0,12}(\d{1,2})(?:\.\d{1,2})?\D?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** "2.1" and "LT2" beside a short-term target have the number of its long-term one; "2" may be its own. */
function isOfTwoOrOwner(text: string): boolean {
  return ofTwo.test(text) || (/\d/.test(text) && isLongTermKind({ text }));
}

/** "2.1", "2a", "B2". */
const ofTwo = /\d\.\d|\d[a-h]\b|^[A-H][\s.-]?\d/;

function numberText(row: RowView, header: Header): string {
  const column = header.columns.find(({ role }) => role === "number");
  return ((column && cellUnder(row, header, column)?.text) ?? "").trim();
}

/** Whether the column for that says that a long-term target stands in the row. */
function isOfLongTermKind(row: RowView, header: Header): boolean {
  const column = columnOf(header)("kind");
  const cell = column && cellUnder(row, header, column);
  return cell !== undefined && isLongTermKind(cell);
}

/** The cell of a row that a short-term target stands in; `undefined` where the row has none. */
export function targetCellOf(row: RowView, header: Header, hasLongTermApart: boolean) {
  const isOther = isOfLongTermKind(row, header);
  const column = isOther ? undefined : targetColumn(header, hasLongTermApart);
  return column && cellUnder(row, header, column);
}

/** The long-term target in its column; `null` where that is empty, merged with the cell above or not there. */
export function longTermBeside(row: RowView, header: Header) {
  const isOfKind = isOfLongTermKind(row, header);
  const column = isOfKind ? targetColumn(header, true) : longTermColumn(header);
  const cell = column && cellUnder(row, header, column);
  if (cell === undefined || cell.continues || cell.text.trim() === "") return null;
  // A table below the heading is what goes with one.
  if (hasTable([cell])) return null;
  const { lines, indicators } = longTermIn(cell);
  const hasPlace = indicators !== null || header.columns.some(({ role }) => role === "indicator");
  const cells = { text: cell, indicators: indicators === null ? [] : [{ cell }] };
  return { cell, lines, cells, indicators: hasPlace ? (indicators ?? []) : null };
}

/** Whether fields say more than a date and a name, which a form may have printed in each row. */
export function saysMore({
  strategies = [],
  success = [],
  evaluation = [],
}: Partial<Record<FieldName, Lines>>): boolean {
  return [strategies, success, evaluation].some(hasWords);
}

/** Whether a row only says what to write in it, or asks for a target: "What should come next? | Ideas from home". */
export function isTemplate(row: RowView, target: CellView | undefined): boolean {
  const isHints = ({ lines }: CellView) => lines.every(isHint);
  const asks =
    target !== undefined &&
    (isBracketed(target.text) || (/\?\s*$/.test(target.text) && isHints(target)));
  return asks || isPrompted(target) || filled(row).every(isHints);
}

/** The targets that a cell lists; "n/a", "None" or "–" says that there is none. */
export function targetsListed({ lines, text }: CellView): readonly Lines[] {
  return isNil(text) ? [] : itemsOf(lines);
}
