import type { CellLine, Line } from "../../ooxml/blocks";
import { limits } from "../../ooxml/limits";
import { sliceLine } from "../../ooxml/lines";
import { Unreadable } from "../../unreadable";
import { isLeadIn } from "../labels/hints";
import { afterLabel } from "../labels/labels";
import { targetMarkOf, type Mark } from "./list-marks";
import { marksBeside, withoutPlainMarks } from "./marks-beside";
import { linesTogether, wholeLines, type Together } from "./said-anew";

/** One of several things listed in a cell: its lines, without the number or bullet it begins with. */
export type Item = readonly Line[];

/**
 * The targets that stand in one cell. Typed or Word's own list marks make several; a line without one
 * belongs to what stands above it. A lead-in such as "Ailsa will:" keeps its list together, because
 * its lines are no targets without it. Without marks they are several where each begins anew with the child.
 */
export function itemsOf(lines: readonly CellLine[]): readonly Item[] {
  return listIn(lines, ["each", "pronouns"]).filter(isWritten);
}

/** The same for long-term targets, which may go on with "He will …" on a line of its own. */
export function longTermItemsOf(lines: readonly Line[]): readonly Item[] {
  return listIn(
    lines.map((line) => ({ listLevel: null, ...line })),
    ["each"],
  ).filter(isWritten);
}

/** Whether the lines of a cell may be one target or several; `isForSeveral`: its heading asks for more than one. */
export function isOpenList(lines: readonly CellLine[], isForSeveral: boolean): boolean {
  if (lines.length < 2) return false;
  const { marked, kind } = markedIn(splitAtShortTerm(lines).shortTerm ?? lines);
  if (kind !== null) return false;
  const together = linesTogether(unmarked(marked));
  return together === "unclear" || (together === "pronouns" && !isForSeveral);
}

/** The same with the items that nothing stands behind, so that others can be counted off by them. */
function listIn(
  lines: readonly CellLine[],
  parted: readonly Together[] = ["each"],
  marksOf: MarksOf = eachMark,
): readonly Item[] {
  const { marked, first, kind } = markedIn(lines, marksOf);
  if (kind === null) return asOne(marked, parted);
  const above = marked[first - 1]?.line;
  if (above !== undefined && leadsIn(above)) return withLeadIn(marked, first);

  const items: Line[][] = first > 0 && !isPrompt(above) ? [unmarked(marked.slice(0, first))] : [];
  for (const { line, mark } of marked.slice(first)) {
    if (mark?.kind === kind) items.push([sliceLine(line, mark?.length ?? 0)]);
    else items.at(-1)?.push(sliceLine(line, mark?.length ?? 0));
  }
  return items;
}

/** The lines with their marks; `kind`: that of those which make a list, `null` for none. */
function markedIn(lines: readonly CellLine[], marksOf: MarksOf = eachMark) {
  const own = withoutOwnLabel(lines);
  const marks = marksOf(own);
  const read = own.map((line, at) => ({ line, mark: marks[at] ?? null }));
  // Beside "(ii)", "(i)" is no letter.
  const hasRoman = read.some(({ mark }) => mark?.kind === "roman");
  const marked = read.map(({ line, mark }) => {
    const isOne = hasRoman && mark?.kind === "letter" && /^\W*[ivx]\W/i.test(line.text);
    return { line, mark: isOne ? { ...mark, kind: "roman" } : mark };
  });
  const first = marked.findIndex(({ mark }) => mark !== null);
  const kind = marked[first]?.mark?.kind ?? null;
  const count = marked.filter(({ mark }) => mark !== null && mark.kind === kind).length;
  return { marked, first, kind: count < 2 ? null : kind };
}

function isWritten(item: Item): boolean {
  return item.some(({ text }) => text.trim() !== "");
}

/** Parts a long-term target from short-term ones under their own label in the same cell. */
export function splitAtShortTerm(lines: readonly Line[]): {
  readonly longTerm: readonly Line[];
  readonly shortTerm: readonly CellLine[] | null;
} {
  const at = lines.findIndex((line) => afterLabel(line, "short-term") !== null);
  if (at < 1) return { longTerm: lines, shortTerm: null };
  return {
    longTerm: lines.slice(0, at),
    shortTerm: lines.slice(at).map((line) => ({ listLevel: null, ...line })),
  };
}

/** The lines of a cell that is one target, each without its typed number or bullet. */
export function withoutMarks(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => sliceLine(line, targetMarkOf(line)?.length ?? 0));
}

/**
 * The numbers typed before the targets of a cell that name what they belong to as well: of "2.1" and "2a)" the first, of
 * "B2" the letter (as `LETTERS_FROM` and its place in the alphabet). One of `count` each; none where not all have such a one.
 */
export function numbersBefore(lines: readonly CellLine[], count: number): readonly number[] {
  const numbers = lines.flatMap((line) => {
    const kind = targetMarkOf(line)?.kind ?? "";
    return numbering.has(kind) || ofTwo.test(line.text) ? numberOfMark(line.text) : [];
  });
  return numbers.length === count ? numbers : [];
}

const numbering: ReadonlySet<string> = new Set(["decimal", "numbered letter", "lettered"]);

/** "LT1.2" and "LT1 ST2". */
const ofTwo = /^\s*ltt?\s*\d{1,2}(?:\.\d|\W{0,3}stt?\s*\d)/i;

function numberOfMark(text: string): readonly number[] {
  const letter = /^\s*([A-H])\d/.exec(text)?.[1];
  if (letter !== undefined) return [numberOfLetter(letter)];
  const digits = /^\W*(?:ltt?\s*)?(\d+)/i.exec(text)?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

/** "A" is not the target that goes by "1". */
export const LETTERS_FROM = 100;

/** The number that stands for a capital letter. */
export function numberOfLetter(letter: string): number {
  return LETTERS_FROM + letter.charCodeAt(0) - "A".charCodeAt(0) + 1;
}

/**
 * What goes with each of `count` targets of the same row, where the cell's lines plainly go with them
 * one by one: as many list items, or as many lines `isInStep`, as dates are. Otherwise the whole cell goes with each.
 * `target`: the lines of the targets. Throws `Unreadable` `too-large` for more than any cell holds.
 */
export function sharedOut(
  lines: readonly CellLine[],
  count: number,
  isInStep: boolean,
  target: readonly CellLine[] = [],
): readonly (readonly Line[])[] {
  if (count > limits.targets || lines.length * count > limits.shared)
    throw new Unreadable("too-large");
  const whole = withoutPlainMarks(lines, target);
  if (count > 1) {
    const items = listIn(lines, ["each"], (each) => marksBeside(each, target));
    if (items.length === count) return items;
    if (lines.length === count && (isInStep || count > 2)) return whole.map((line) => [line]);
  }
  return Array.from({ length: count }, () => whole);
}

type MarksOf = (lines: readonly CellLine[]) => readonly (Mark | null)[];
const eachMark: MarksOf = (lines) => lines.map(targetMarkOf);

type Marked = { readonly line: CellLine; readonly mark: Mark | null };

/** The mark with which a line begins an item of a list; `null` when it begins none. */
export function itemMark(line: CellLine): Mark | null {
  return targetMarkOf(line);
}

/** A cell may begin with a line that only says what it is: "Short Term Targets:". */
function withoutOwnLabel(lines: readonly CellLine[]): readonly CellLine[] {
  const [first] = lines;
  const isLabel = first !== undefined && afterLabel(first, "short-term")?.text.trim() === "";
  return isLabel && lines.length > 1 ? lines.slice(1) : lines;
}

function asOne(marked: readonly Marked[], parted: readonly Together[]): readonly Item[] {
  const lines = unmarked(marked);
  if (parted.includes(linesTogether(lines))) return wholeLines(lines);
  return lines.some(({ text }) => text.trim() !== "") ? [lines] : [];
}

function unmarked(marked: readonly Marked[]): Line[] {
  return marked.map(({ line, mark }) => sliceLine(line, mark?.length ?? 0));
}

/** The list says what the line before it means, so both are one target. */
function withLeadIn(marked: readonly Marked[], first: number): readonly Item[] {
  return [[...unmarked(marked.slice(0, first)), ...marked.slice(first).map(({ line }) => line)]];
}

/** "Ailsa will:" and "By June Ailsa will use these:", but no title such as "Targets for this term:". */
function leadsIn({ text }: Line): boolean {
  return isLeadIn(text) || (/:\s*$/.test(text) && text.trim().split(/\s+/).length > 5);
}

function isPrompt(line: Line | undefined): boolean {
  return line !== undefined && /[:?]\s*$/.test(line.text);
}
