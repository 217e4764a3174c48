import type { CellLine } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { withLines, type CellView, type RowView } from "../survey/grid";

/**
 * A row of text with fields one behind the other ("Invitations sent: 22 May⇥Minutes sent: 19 June"), parted
 * at the tabs that stand before a label, as cells of their own.
 */
export function partedAtTabs(row: RowView, isLabel: (text: string) => boolean): RowView {
  return row.flatMap((cell) => {
    if (!/\t/.test(cell.text)) return [cell];
    const parts = cell.lines.flatMap((line) => partsOf(line, isLabel));
    return parts.length === cell.lines.length ? [cell] : parts.map((line) => withLine(cell, line));
  });
}

/** What stands between the fields of a line. */
export type Separator = "\t" | "|" | "   ";

const patterns = { "\t": /\t/g, "|": /\|/g, "   ": /\s{3,}/g } as const;

/** The fields of a line, between separators of one kind; some may be empty. */
export function fieldsAt(line: CellLine, separator: Separator): readonly CellLine[] {
  let start = 0;
  const fields: CellLine[] = [];
  for (const { 0: sign, index } of line.text.matchAll(patterns[separator])) {
    fields.push({ ...sliceLine(line, start, index), listLevel: line.listLevel });
    start = index + sign.length;
  }
  return [...fields, { ...sliceLine(line, start), listLevel: line.listLevel }];
}

function partsOf(line: CellLine, isLabel: (text: string) => boolean): readonly CellLine[] {
  const parts: CellLine[] = [];
  let start = 0;
  for (const { index } of line.text.matchAll(/\t+/g)) {
    const next = line.text.slice(index).trim();
    if (!/^[^\t]*:/.test(next) || !isLabel(next.slice(0, next.indexOf(":")))) continue;
    parts.push({ ...sliceLine(line, start, index), listLevel: line.listLevel });
    start = index;
  }
  return [...parts, { ...sliceLine(line, start), listLevel: line.listLevel }];
}

function withLine(cell: CellView, line: CellLine): CellView {
  return withLines(cell, [line]);
}
