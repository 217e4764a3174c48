import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { decimalMark, markOf, targetMarkOf, type Mark, type MarkedLine } from "./list-marks";

/**
 * The lines of what stands beside a target, each without the number or bullet it begins with; "34 - nearly there" has none.
 * `target`: the lines of the target.
 */
export function withoutPlainMarks(
  lines: readonly Line[],
  target: readonly MarkedLine[] = [],
): readonly Line[] {
  const marks = marksBeside(lines, target);
  return lines.map((line, at) => sliceLine(line, marks[at]?.length ?? 0));
}

/**
 * The marks of lines beside a target. A number is one only where it can be: it has the dot or bracket of a list, or goes on
 * from the line before, or is that of the target.
 */
export function marksBeside(
  lines: readonly MarkedLine[],
  target: readonly MarkedLine[],
): readonly (Mark | null)[] {
  const read = lines.map((line) => signOf(line));
  const own = target.flatMap((line) => signOf(line).place ?? []);
  const places = read.flatMap(({ place }) => place ?? []);
  return read.map(({ mark, place }) =>
    mark === null || place === null || isNumbering(place, places, own) ? mark : null,
  );
}

/** Where in an order a sign stands: of "2b" under "2" the second. */
type Place = {
  readonly kind: string;
  readonly head: string;
  readonly at: number;
  /** Written as lists are, and before no further number: "1." and "a)", but not "34 -". */
  readonly isPlain: boolean;
};
type Sign = { readonly mark: Mark | null; readonly place: Place | null };

function signOf(line: MarkedLine): Sign {
  const decimal = decimalMark.exec(line.text)?.[0];
  if (decimal !== undefined)
    return { mark: targetMarkOf(line), place: placeOf("decimal", line.text, decimal) };
  const mark = markOf(line);
  // "Step 4 still hard" says of a step how it went.
  if (mark?.kind === "label" && /^\D*\d+\s+\p{Ll}/u.test(line.text)) return none;
  const sign = mark === null ? "" : line.text.slice(0, mark.length);
  return { mark, place: mark && placeOf(mark.kind, line.text, sign) };
}

const none: Sign = { mark: null, place: null };

/** `null`: signs of this kind have no order. */
function placeOf(kind: string, text: string, sign: string): Place | null {
  const word = sign.replace(/[^\p{L}\p{N}.]|\.\s*$/gu, "").toLowerCase();
  const [, head = "", last = ""] =
    /^(\d+(?=[a-z])|[a-z]+(?=\d)|\d+\.(?=\d)|)(.+)$/.exec(word) ?? [];
  const at = ordersOf[kind]?.(last);
  if (at === undefined) return null;
  const isPlain = /[.)]\s*$/.test(sign) && !/^\d/.test(text.slice(sign.length)) && at <= most;
  return { kind, head, at, isPlain };
}

/** A list beside one target is never longer. */
const most = 20;

const inOrder = (signs: readonly string[]) => (sign: string) => (signs.indexOf(sign) % 6) + 1;
const ordersOf: Readonly<Record<string, (sign: string) => number>> = {
  number: Number,
  decimal: Number,
  lettered: Number,
  letter: ofAlphabet,
  "numbered letter": ofAlphabet,
  roman: inOrder(["i", "ii", "iii", "iv", "v", "vi"]),
  word: inOrder([
    ...["one", "two", "three", "four", "five", "six"],
    ...["first", "second", "third", "fourth", "fifth", "sixth"],
  ]),
};

function ofAlphabet(sign: string): number {
  return sign.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

function isNumbering(place: Place, places: readonly Place[], own: readonly Place[]): boolean {
  if (own.some((each) => isSame(each, place))) return true;
  const run = places.filter((each) => each.kind === place.kind);
  const isInOrder = run.every(
    (each, at) => each.head === place.head && each.at === (run[0]?.at ?? 0) + at,
  );
  const hasList = run.length > 1 && isInOrder;
  // "T1 – Easter", "T2 – June": terms; "P6 – Mrs Ross" is a class, and "12.5 secs" a measure.
  if (place.kind === "lettered") return hasList && run[0]?.at === 1 && place.head !== "t";
  if (place.kind === "decimal") return hasList && run[0]?.at === 1;
  return hasList ? run[0]?.at === 1 || place.isPlain : place.isPlain && place.kind !== "word";
}

function isSame(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.head === b.head && a.at === b.at;
}
