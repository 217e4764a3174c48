import { fieldsAt, partedAtTabs, type Separator } from "../content/tabbed";
import { namesSomebody } from "../content/people";
import { madeLine } from "../../ooxml/lines";
import { goOnSmall, wordCount } from "../labels/words";
import { blankCell, filled, withLines, type CellView, type RowView } from "../survey/grid";
import { withHeldTitled } from "./held-days";
import { withKindsTicked } from "./kinds-ticked";
import { withLinesApart } from "./line-by-line";
import { withComingApart } from "./marked-as-come";
import { withPeopleDown } from "./people-grid";
import { isItsValue, reviewRoleOf } from "./review-labels";
import { withToldApart } from "./told-meetings";

/** The rows of a region of the record as those of a table: lines with their fields behind tabs parted into cells, people down the side. */
export function recordRows(rows: readonly RowView[]): readonly RowView[] {
  return withPeopleDown(rows).map((row) => partedAtTabs(row, isHead));
}

/** The rows of a region of the record with a cell for each thing that they say. */
export function fieldRows(rows: readonly RowView[]): readonly RowView[] {
  const fields = withKindsTicked(withLinesApart(withColumns(rows.map(withWholeLabels))));
  return withToldApart(withHeldTitled(withComingApart(fields)));
}

/** "Type of⏎meeting" in a narrow cell beside its value, as one line: the label goes on in small letters. */
function withWholeLabels(row: RowView): RowView {
  return row.map((cell, at) => {
    const [, ...further] = cell.lines;
    if (!goOnSmall(further) || !row[at + 1]?.text.trim()) return cell;
    const label = cell.lines.map(({ text }) => text.trim()).join(" ");
    const isLabel =
      wordCount(label) <= 5 && isHead(label) && !further.some(({ text }) => namesSomebody(text));
    return isLabel ? withLines(cell, [madeLine(label)]) : cell;
  });
}

/** Lines below a line of headings, each field behind a tab as in those: "Type⇥Date⇥Attended". */
function withColumns(rows: readonly RowView[]): readonly RowView[] {
  let columns: Columns | null = null;
  return rows.map((row, at) => {
    if (filled(row).length === 0) return row;
    const cells: RowView | null = columns === null ? null : cellsIn(row, columns);
    if (cells !== null) return cells;
    columns = columnsIn(
      row,
      rows.slice(at + 1).find((each) => filled(each).length > 0),
    );
    return (columns === null ? pairsIn(row) : cellsIn(row, columns)) ?? row;
  });
}

/** Where the headings of a line stand among its fields. */
type Columns = {
  readonly separator: Separator;
  readonly count: number;
  readonly places: readonly number[];
};

const separators: readonly Separator[] = ["\t", "|", "   "];

/** The columns that a line of headings makes, with lines of values below it. */
function columnsIn(row: RowView, next: RowView | undefined): Columns | null {
  if (lineOf(row)?.text.includes(":") !== false) return null;
  for (const separator of separators) {
    const heads = textsAt(row, separator);
    const places = heads.flatMap((text, at) => (text === "" ? [] : [at]));
    const [first = "", ...values] = next === undefined ? [] : textsAt(next, separator);
    const known = places.filter((at) => isHead(heads[at] ?? "")).length;
    const areHeads =
      known > 1 && (known === places.length || (known > 2 && known + 1 === places.length));
    if (areHeads && values.length > 0 && !isHead(first))
      return { separator, count: heads.length, places };
  }
  return null;
}

function cellsIn(row: RowView, { separator, count, places }: Columns): RowView | null {
  const [cell] = row;
  const line = lineOf(row);
  if (cell === undefined || line === null) return null;
  const exact = fieldsAt(line, separator);
  const isExact =
    exact.length === count &&
    exact.every(({ text }, at) => places.includes(at) || text.trim() === "");
  const close = exact.filter(({ text }) => text.trim() !== "");
  if (exact.length < 2 || (!isExact && close.length > places.length)) return null;
  return places.map((place, at) => asCell(cell, isExact ? exact[place] : close[at], at));
}

/** "Date of meeting⇥22/9/26": labels with their values behind tabs. */
function pairsIn(row: RowView): RowView | null {
  const [cell] = row;
  const line = lineOf(row);
  if (cell === undefined || line === null || line.text.includes(":")) return null;
  const fields = fieldsAt(line, "\t").filter(({ text }) => text.trim() !== "");
  const isPaired = ({ text }: { readonly text: string }, at: number) => {
    if (at % 2 === 0) return isHead(text);
    return !isHead(text) || isItsValue(fields[at - 1]?.text, text);
  };
  const arePairs = fields.length > 1 && fields.length % 2 === 0 && fields.every(isPaired);
  return arePairs ? fields.map((field, at) => asCell(cell, field, at)) : null;
}

function asCell(
  cell: CellView,
  line: CellView["lines"][number] | undefined,
  column: number,
): CellView {
  const isBlank = line === undefined || (line.text.trim() === "" && line.ticks.length === 0);
  if (isBlank) return { ...blankCell, column };
  return { ...withLines(cell, [line]), column, span: 1 };
}

/** The only line of a row that is one cell. */
function lineOf([cell, ...others]: RowView) {
  const [line, ...more] = cell?.lines ?? [];
  return line === undefined || others.length + more.length > 0 ? null : line;
}

function textsAt(row: RowView, separator: Separator): readonly string[] {
  const line = lineOf(row);
  return line === null ? [] : fieldsAt(line, separator).map(({ text }) => text.trim());
}

function isHead(text: string): boolean {
  return reviewRoleOf(text) !== null;
}
