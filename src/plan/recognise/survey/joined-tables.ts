import type { Block, Table } from "../../ooxml/blocks";
import { commentRoleOf } from "../comments/comment-labels";
import { isSignature } from "../comments/comment-text";
import { meaningOf } from "../labels/heading-meaning";
import { afterLabel } from "../labels/labels";
import { wordCount } from "../labels/words";
import { reviewRoleOf } from "../reviews/review-labels";
import { headerOf, targetRoleOf } from "../targets/header";
import {
  filled,
  linesOf,
  viewRows,
  widthOf,
  wordsAcross,
  type CellView,
  type RowView,
} from "./grid";

/** Narrower tables are mostly labels with their values. */
const FEWEST_COLUMNS = 3;

/**
 * The blocks with every table that only goes on with the one above put back to it: cut in two for a page, with
 * nothing but blank lines and "continued" between, its headings repeated or not.
 */
export function joinedTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[][] = [];
  let above: Above | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      joined.push([block]);
      if (linesOf([block]).some(({ text }) => !isContinued(text))) above = null;
      continue;
    }
    const below = viewRows(block);
    if (above !== null && goesOn(above, below)) {
      add(above, block, below);
    } else {
      const tables = [block];
      const width = widthOf(below);
      above = { tables, view: [...below], width, heads: undefined, shapes: null };
      joined.push(tables);
    }
  }
  return joined.flatMap(asOne);
}

/** A table that stays as it is remains the same: its rows have been looked at. */
function asOne(parts: readonly Block[]): Block | readonly Block[] {
  const [first, ...others] = parts;
  if (first?.kind !== "table" || others.length === 0) return parts;
  return { ...first, rows: parts.flatMap((part) => (part.kind === "table" ? part.rows : [])) };
}

/** The table above, with all that was put to it: of hundreds of tables none is looked through twice. */
type Above = {
  readonly tables: Table[];
  readonly view: RowView[];
  width: number;
  /** Its last headings; `null`: it has none, `undefined`: nobody asked yet. */
  heads: RowView | null | undefined;
  shapes: Set<string> | null;
};

function add(above: Above, block: Table, below: readonly RowView[]): void {
  const heads = headsIn(below);
  if (heads !== null && above.heads !== undefined) above.heads = heads;
  above.width = Math.max(above.width, widthOf(below));
  for (const row of below) above.shapes?.add(shapeOf(row));
  above.tables.push(block);
  // One by one: so many at once are more than a call takes.
  for (const row of below) above.view.push(row);
}

/** "Target 2 continued on next page", "(continued overleaf)". */
function isContinued(line: string): boolean {
  return line.length < 80 && /\b(?:continue[sd]|cont(?:inued|'?d)?\.?)(?:\W|$)/i.test(line);
}

/** Whether the rows of a table stand under the headings of the one above. */
function goesOn(above: Above, below: readonly RowView[]): boolean {
  const { view } = above;
  const [first, ...others] = below;
  if (goesOnCounting(view, first) && !others.some(isHeads)) return true;
  if (first !== undefined && areNames(first)) return goesOnBelowNames(view, first, others);
  // A block for each target has headings of its own: told at once, before the rows above are looked through.
  if (others.some(isApart)) return false;
  above.heads ??= headsIn(view);
  const { heads } = above;
  if (heads === null || first === undefined) return false;
  // "Long-term target | Indicators" with a pair of words below, no label among them.
  const isPair =
    heads.every(({ text }) => isLabel(text)) && !below.some(([cell]) => isLabel(cell?.text ?? ""));
  if (heads.length < FEWEST_COLUMNS && !isPair) return false;
  const isHeaded = wordsAcross(first) === wordsAcross(heads);
  const rest = isHeaded ? others : below;
  if (rest.some(isApart)) return false;
  if (!rest.some((row) => isCutAlike(row, heads) && filled(row).length > 0)) return false;
  const across = `0+${above.width}`;
  const isPlain = (row: RowView) => isCutAlike(row, heads) || shapeOf(row) === across;
  if (rest.every(isPlain)) return true;
  above.shapes ??= new Set(view.map(shapeOf));
  const { shapes } = above;
  return !isTurned(view, rest) && rest.every((row) => isPlain(row) || shapes.has(shapeOf(row)));
}

function headsIn(rows: readonly RowView[]): RowView | null {
  return rows.findLast(isHeads) ?? null;
}

/** Labels down the side begin once more in the table below. */
function isTurned(above: readonly RowView[], [first]: readonly RowView[]): boolean {
  const label = first?.[0]?.text ?? "";
  return isLabel(label) && above.some(([cell]) => cell?.text === label);
}

/** "Short-term target 2", where the table above has its first one. */
function goesOnCounting(above: readonly RowView[], first: RowView = []): boolean {
  const number = shortTermNumber(first);
  return number > 1 && above.some((row) => shortTermNumber(row) === number - 1);
}

/** The last number in the label: of "Short-term target 1.2" it counts within its long-term one. */
function shortTermNumber([cell]: RowView): number {
  const [line] = cell?.lines ?? [];
  const after = line && afterLabel(line, "short-term");
  const label = after ? line.text.slice(0, line.text.length - after.text.length) : "";
  return Number(/\d+(?=\D*$)/.exec(label)?.[0]);
}

/** "Ailsa | Home | School" with nothing over the labels down the side: what goes on has a target there. */
function areNames([corner, ...names]: RowView): boolean {
  const isName = ({ text }: CellView) => text.trim() !== "" && wordCount(text) <= 2;
  return corner?.text.trim() === "" && names.length > 1 && names.every(isName);
}

/** The same names once more, and at the side labels that none of the rows above has. */
function goesOnBelowNames(above: readonly RowView[], names: RowView, below: readonly RowView[]) {
  const said = new Set(above.map(([label]) => label?.text.trim()));
  const isFurther = ([label]: RowView) =>
    label !== undefined && isLabel(label.text) && !said.has(label.text.trim());
  const isAgain = above[0] !== undefined && wordsAcross(above[0]) === wordsAcross(names);
  return isAgain && below.length > 0 && below.every(isFurther);
}

/** Column headings: most of what stands in the row asks for something. */
function isHeads(row: RowView): boolean {
  const cells = filled(row);
  const known = cells.filter(({ text }) => isLabel(text)).length;
  return cells.length > 1 && (known >= cells.length * 0.6 || headerOf(row, true) !== null);
}

function isLabel(text: string): boolean {
  // "CT" under "Who" asks for nobody's words.
  return [targetRoleOf, reviewRoleOf, commentRoleOf, meaningOf].some((roleOf) => {
    const role = roleOf(text);
    return role !== null && role !== "staff";
  });
}

/** A row that begins something of its own: headings, labels with a colon, a place to sign. */
function isApart(row: RowView): boolean {
  return isHeads(row) || row.some(({ text }) => /:\s*$/.test(text) || isSignature(text));
}

function isCutAlike(row: RowView, other: RowView): boolean {
  return shapeOf(row) === shapeOf(other);
}

/** Where the cells of a row stand and how wide they are. */
function shapeOf(row: RowView): string {
  return row.map(({ column, span }) => `${column}+${span}`).join();
}
