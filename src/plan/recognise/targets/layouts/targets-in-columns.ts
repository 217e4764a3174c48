import { limits } from "../../../ooxml/limits";
import { sliceLine } from "../../../ooxml/lines";
import { filled, turnedRound, type CellView, type RowView } from "../../survey/grid";
import { goals, targetRoleOf } from "../header";
import { meaningOf } from "../../labels/heading-meaning";
import { saysDoing } from "../../content/aim-begins";
import { roleByContent } from "../../content/column-content";
import { isOnlyIndicators } from "../../content/indicators-in";
import { indicatorGrid, noteGrid, type IndicatorGrid } from "../indicator-grid";
import type { Layout, Reading } from "../../reading";
import { withoutNumber } from "../../labels/numbering";
import { wordCount } from "../../labels/words";
import { fieldOfRole } from "../field-of-role";
import { targetsInRows } from "./targets-in-rows";

/**
 * The headings stand in the first column and each further column is a target. Read as the table that
 * it would be with rows and columns changed over.
 */
export const targetsInColumns: Layout = {
  id: "targets-in-columns",
  read(region) {
    const written = region.rows.filter((row) => filled(row).length > 0);
    const titled = written.filter((row) => !isOfTitles(row, written));
    const { rows, grid } = withoutGrid(namedOnTop(written) ?? titled);
    const first = rows.findIndex((row) => row.length > 1);
    const last = rows.findLastIndex((row) => row.length > 1);
    const labelled = rows.slice(first, last + 1).filter((row) => row.length > 1);
    const known = labelled.filter((row) => isLabel(row[0]));
    // Turned over, each becomes a column.
    if (labelled.length > limits.cellsOfRow) return null;
    if (known.length < 3 || known.length < labelled.length * 0.6) return null;
    if (isInPairs(labelled)) return null;
    const others = rows.filter((row) => !labelled.includes(row));
    const [above, below] = [
      others.filter((row) => rows.indexOf(row) < first),
      others.filter((row) => rows.indexOf(row) >= first),
    ];
    const reading = targetsInRows.read({
      ...region,
      rows: [...above, ...turnedOver(labelled), ...below],
    });
    noteBracketed(reading, labelled);
    return reading && grid ? withIndicators(reading, grid) : reading;
  },
};

/** "Who | CT | Success | 4 of 5": a card with two labels in a row, and no column for each target. */
function isInPairs(rows: readonly RowView[]): boolean {
  const ofFour = rows.filter((row) => row.length === 4);
  return ofFour.length > 1 && ofFour.every((row) => isLabel(row[2]));
}

/**
 * "Reading | Number | Feelings", "Area 1 | Area 2", "Area 1: Reading | Area 2: Number" over the columns, with nothing above the
 * labels, say nothing more; nor do "Target A | Target B" anywhere above the label of the short-term targets.
 */
function isOfTitles(row: RowView, rows: readonly RowView[]): boolean {
  const [corner, ...titles] = row;
  if (corner?.text.trim() !== "" || titles.length < 2) return false;
  const names = titles.map(({ text }) => withoutNumber(text).trim().toLowerCase());
  const parts = names.map((name) => name.replace(/\)$/, "").split(betweenParts));
  const isCounted = parts.every((name, at) => name.some((part) => placeAfter(part) === at + 1));
  const below = rows.slice(rows.indexOf(row) + 1);
  const isNamed = isCounted && below.some(isShortTerm) && !below.some(isOfTarget);
  if (row !== rows[0] && !isNamed) return false;
  const isPlain = parts.every(
    (name) =>
      name.every((part) => isTitle(part, isCounted ? 5 : 3) && (isNamed || !isAsked(part))) &&
      (isCounted || !/\d/.test(name.join(" "))),
  );
  const isTurned = rows.some(([label]) => isLongTerm(label));
  const areTitles = isNamed || roleByContent(titles) === null;
  return isPlain && isTurned && new Set(names).size === names.length && areTitles;
}

/** "Area 1: Reading", "Reading (area 1)". */
const betweenParts = /:\s+|\s+[–—-]\s+|\s*\n\s*|\s+\(/;

/** A name of so many words at most, and nothing that anybody will do. */
function isTitle(part: string, mostWords: number): boolean {
  return part !== "" && wordCount(part) <= mostWords && !saysDoing(part);
}

/** "Target": beside "Target 1" over its column it says what that is. */
function isOfTarget([label]: RowView): boolean {
  return label !== undefined && targetRoleOf(label.text) === "target";
}

/**
 * "Short term target 1 | Short term target 2" or, below the long-term one, "Step 1 | Step 2" over the columns says what
 * stands below it beside "What" or "Ailsa will…": the rows with that heading in the place of the label; `null` where there
 * is no such thing.
 */
function namedOnTop(rows: readonly RowView[]): readonly RowView[] | null {
  const at = rows.findIndex((row, index) => areNamed(row, rows.slice(0, index)));
  const [title] = rows[at]?.slice(1) ?? [];
  const [label, ...targets] = rows[at + 1] ?? [];
  if (title === undefined || label === undefined) return null;
  const asked = roleOf(label);
  // "Short-term target" beside them says it already, and "Goal 1" says less than "Target" does.
  const isOpen = (asked === null || asked === "aim") && roleOf(title) !== "aim";
  const isTarget = isOpen || asked === "target";
  const areSaid = targets.every(({ text }) => text.trim() === "" || wordCount(text) > 3);
  if (!isTarget || !areSaid || targets.length + 1 !== rows[at]?.length) return null;
  const isSaid = asked === "target" && targetRoleOf(title.text) !== "short-term";
  const { text, lines } = isSaid ? label : title;
  const named = [{ ...label, text, lines }, ...targets];
  return [...rows.slice(0, at), named, ...rows.slice(at + 2)];
}

/** Whether a row without a label counts short-term targets; "Goal 1 | Goal 2" are such below a long-term one. */
function areNamed([corner, ...titles]: RowView, above: readonly RowView[]): boolean {
  if (corner?.text.trim() !== "" || titles.length === 0) return false;
  const isBelow = above.some(([label]) => isLongTerm(label));
  return titles.every(({ text }, at) => {
    const role = roleOf({ text });
    const isShort = role === "short-term" || (isBelow && (role === "target" || role === "aim"));
    return isShort && placeAfter(text.trim().toLowerCase()) === at + 1;
  });
}

function numberAfter(title: string): number {
  return Number(/\d+(?=:?$)/.exec(title)?.[0]);
}

const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** Of "Target 2", of "Target B" and of "Second target" the second place. */
function placeAfter(title: string): number {
  const place = ordinals.indexOf(title.split(/\s/)[0] ?? "") + 1;
  if (place > 0) return place;
  const letter = /(?<=\s)[a-h](?=:?$)/.exec(title)?.[0];
  return letter === undefined ? numberAfter(title) : letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

/** Whether words ask for something, and title no column. */
function isAsked(words: string): boolean {
  const role = targetRoleOf(words);
  const isField = role !== null && (goals.has(role) || fieldOfRole[role] !== undefined);
  return (isField || role === "indicator") && !/\barea\b/.test(words);
}

/** The names of the indicators and their ticks stand in rows of their own, which are no columns turned round. */
function withoutGrid(rows: readonly RowView[]) {
  const at = rows.findIndex((row) => filled(row).length > 5 && isGridRow(row));
  const grid = at === -1 ? null : indicatorGrid(rows[at] ?? [], rows[at + 1]);
  if (grid === null) return { rows, grid };
  const end = at + (grid.hasMarksBelow ? 2 : 1);
  return { rows: [...rows.slice(0, at), ...rows.slice(end)], grid };
}

function isGridRow(row: RowView): boolean {
  return filled(row).every(({ lines }) => isOnlyIndicators(lines));
}

/** They are those of the one long-term target; of several none is known to be meant. */
function withIndicators(reading: Reading, grid: IndicatorGrid): Reading {
  const [only, ...others] = reading.longTerm;
  if (only !== undefined && others.length === 0) noteGrid(only, grid);
  return reading;
}

/** "Long-term aim (Safe, Healthy) | Ailsa will …": the label of the one target says which are meant. */
function noteBracketed(reading: Reading | null, rows: readonly RowView[]): void {
  const [only, ...others] = reading?.longTerm ?? [];
  if (only === undefined || others.length > 0 || only.indicators !== null) return;
  const [label] = rows.find((row) => isLongTerm(row[0])) ?? [];
  const [line] = label?.lines ?? [];
  const aside = line === undefined ? null : /\(([^()]+)\)\W*$/.exec(line.text);
  if (label === undefined || line === undefined || aside === null) return;
  const noted = sliceLine(line, aside.index + 1, aside.index + 1 + (aside[1]?.length ?? 0));
  if (isOnlyIndicators([noted])) only.indicators = [noted];
}

function isLongTerm(cell: CellView | undefined): boolean {
  const role = cell && roleOf(cell);
  return role === "long-term" || role === "aim";
}

function isLabel(cell: CellView | undefined): boolean {
  return cell !== undefined && roleOf(cell) !== null;
}

function roleOf({ text }: Pick<CellView, "text">) {
  return targetRoleOf(text) ?? meaningOf(text);
}

/**
 * Several short-term targets below one another make a row each. What stands below the last of them goes with
 * all, unless the same stands below each.
 */
function turnedOver(rows: readonly RowView[]): readonly RowView[] {
  const starts = rows.flatMap((row, at) => (isShortTerm(row) ? [at] : []));
  const [from = 0] = starts;
  const parts = starts.map((at, index) => rows.slice(at + 1, starts[index + 1]));
  const last = parts.at(-1) ?? [];
  const isShared = parts.slice(0, -1).every((part) => part.length === 0);
  if (starts.length < 2 || (!isShared && !parts.every((part) => isAlike(part, last))))
    return turned(rows);
  const blocks = starts.map((at, index) =>
    turned([
      ...rows.slice(0, from),
      ...rows.slice(at, at + 1),
      ...(isShared ? last : (parts[index] ?? [])),
    ]),
  );
  const [first = [], ...others] = blocks;
  return first.flatMap((row, index) => {
    const written = others.flatMap((block) => {
      const below = block[index];
      const isWritten = index > 0 && below !== undefined && below[from]?.text.trim() !== "";
      return isWritten
        ? [below.map((cell, at) => (at < from ? { ...cell, continues: true } : cell))]
        : [];
    });
    return [row, ...written];
  });
}

function isShortTerm([label]: RowView): boolean {
  return label !== undefined && targetRoleOf(label.text) === "short-term";
}

function isAlike(part: readonly RowView[], other: readonly RowView[]): boolean {
  const role = ([label]: RowView) => label && targetRoleOf(label.text);
  return (
    part.length === other.length && part.every((row, at) => role(row) === role(other[at] ?? []))
  );
}

function turned(rows: readonly RowView[]): readonly RowView[] {
  const widest = rows.reduce((wide, row) => (row.length > wide.length ? row : wide), []);
  return turnedRound(rows.map((row) => spread(row, widest)));
}

/** A row with a cell for each of those of the widest one: a long-term target may be merged across its short-term ones. */
function spread(row: RowView, widest: RowView): RowView {
  const starts = new Set(widest.map(({ column }) => column));
  // All have their labels in the same column.
  const isBeside = row[0]?.span === widest[0]?.span;
  const isMerged =
    isBeside && row.length < widest.length && row.every(({ column }) => starts.has(column));
  if (!isMerged) return row;
  return widest.flatMap(({ column }) => {
    const cell = row.find((each) => each.column <= column && column < each.column + each.span);
    return cell === undefined ? [] : [cell.column === column ? cell : { ...cell, continues: true }];
  });
}
