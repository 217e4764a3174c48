import type { CellLine } from "../../ooxml/blocks";
import { madeLine, sliceLine } from "../../ooxml/lines";
import { partsAtBoxes } from "../content/ticked-parts";
import { labelAndRest } from "../labels/label-and-rest";
import { blankCell, withLines, type CellView, type RowView } from "../survey/grid";
import { reviewRoleOf } from "./review-labels";

/**
 * Rows where one place names those who were asked and marks those who came, "Invited (tick if attended)", with two for
 * it: all who are named, and those with a mark. Where nothing has a mark, they stay as they are.
 */
export function withComingApart(rows: readonly RowView[]): readonly RowView[] {
  const columns = new Set<number>();
  return withWideDown(rows).map((row, at, all) =>
    row.flatMap((cell, index) => {
      if (columns.has(cell.column) && !asksAnything(cell)) return apart(cell, cell.lines);
      const before = row[index - 1];
      if (before !== undefined && isLabelOf(before, cell)) return [];
      if (!asksWithMark(cell)) return [cell];
      const value = valueOf(cell, row[index + 1]);
      if (value !== null)
        return ["Invited", "Attended"].flatMap((label, list) => [
          labelled(label),
          apart(value.cell, value.lines)[list] ?? blankCell,
        ]);
      const below = all.slice(at + 1).flatMap((each) => each.filter(isUnder(cell)));
      if (!below.some(({ lines }) => isMarked(lines))) return [cell];
      columns.add(cell.column);
      return [{ ...cell, ...labelled("Invited"), column: cell.column }, labelled("Attended")];
    }),
  );
}

/** The people side by side under such a label across the table, one below the other. */
function withWideDown(rows: readonly RowView[]): readonly RowView[] {
  let wide: CellView | null = null;
  return rows.flatMap((row) => {
    const [cell] = row;
    const head = wide;
    if (head !== null && row.length > 1 && !row.some(asksAnything))
      return row.map((each) => [{ ...each, column: head.column }]);
    const isWide = cell !== undefined && row.length === 1 && cell.span > 1 && asksWithMark(cell);
    wide = isWide && valueOf(cell, undefined) === null ? cell : null;
    return [row];
  });
}

function asksAnything(cell: CellView): boolean {
  return asksWithMark(cell) || reviewRoleOf(labelAndRest(cell.lines).label) !== null;
}

function isUnder(head: CellView) {
  return ({ column, text }: CellView) => column === head.column && /\p{L}/u.test(text);
}

/** "Invited (tick if attended)", "People invited, those who came with a *". */
function asksWithMark({ lines }: CellView): boolean {
  const { label } = labelAndRest(lines);
  if (label.length > LONGEST_LABEL || !/\b(?:invit|asked)/i.test(label)) return false;
  return (
    (marksWhoCame.test(label) || asksBoth.test(label)) &&
    reviewRoleOf(label.replace(/[(,–—-].*$/, "")) === "invited"
  );
}

const LONGEST_LABEL = 80;
const sign = String.raw`(?:\btick|\bmark|\bstar|\basterisk|\bcross|[✓✔☑☒*])`;
const come = String.raw`\b(?:attend|came|come|present|there)`;
const marksWhoCame = new RegExp(`${sign}.*${come}|${come}.*${sign}`, "iu");

/** "Invited / attended": marks behind the names below tell which of them came. */
const asksBoth =
  /^\W*(?:\p{L}+ )?(?:invited|asked)\s*(?:\/|&|and)\s*(?:\p{L}+ )?(?:attended|came|present|there)\W*$/iu;

/** What stands behind such a label in its own cell, or in the one beside it. */
function valueOf(cell: CellView, beside: CellView | undefined) {
  const { rest } = labelAndRest(cell.lines);
  const own = rest.map((line) => ({ ...line, listLevel: null }));
  if (isMarked(own)) return { cell, lines: own };
  return beside !== undefined && isLabelOf(cell, beside)
    ? { cell: beside, lines: beside.lines }
    : null;
}

function isLabelOf(cell: CellView, beside: CellView): boolean {
  return asksWithMark(cell) && /\p{L}/u.test(beside.text) && isMarked(beside.lines);
}

function isMarked(lines: readonly CellLine[]): boolean {
  return lines.some((line) => peopleIn(line).some(({ isCome }) => isCome));
}

/** A cell with all who are named, and one with those who have a mark. */
function apart(cell: CellView, lines: readonly CellLine[]): readonly [CellView, CellView] {
  const people = lines.flatMap(peopleIn);
  const all = people.map(({ line }) => line);
  const came = people.flatMap(({ line, isCome }) => (isCome ? [line] : []));
  return [withLines(cell, all), { ...withLines(blankCell, came), column: cell.column }];
}

function labelled(label: string): CellView {
  return withLines(blankCell, [madeLine(label)]);
}

/** The people of a line, and whether each has a ticked box or a star. */
function peopleIn(
  line: CellLine,
): readonly { readonly line: CellLine; readonly isCome: boolean }[] {
  const { listLevel } = line;
  if (line.ticks.length > 0)
    return partsAtBoxes(line).map((part, at) => ({
      line: {
        ...sliceLine(part, /^[\s,;]*/.exec(part.text)?.[0].length ?? 0),
        ticks: [],
        listLevel,
      },
      isCome: line.ticks[at]?.ticked === true,
    }));
  if (!line.text.includes("*")) return [{ line, isCome: false }];
  return [...line.text.matchAll(/[^,;]+/g)].map(({ 0: name, index }) => {
    const from = index + (/^[\s*]*/.exec(name)?.[0].length ?? 0);
    const to = index + name.replace(/[\s*]+$/, "").length;
    return { line: { ...sliceLine(line, from, to), listLevel }, isCome: name.includes("*") };
  });
}
