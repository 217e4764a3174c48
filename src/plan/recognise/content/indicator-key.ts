import { INDICATORS, type Indicator } from "../../indicators";
import { anyWord } from "../labels/patterns";
import type { CellView, RowView } from "../survey/grid";

/** What the short names or numbers of a form mean, in small letters. */
export type Key = ReadonlyMap<string, Indicator>;

export const noKey: Key = new Map();

/**
 * The key that some text explains them with, either side first: "S = Safe, H = Healthy, Ach = Achieving …", "Safe (S)". With
 * nothing between the two, "1 Safe; 2 Healthy …", it must explain all the eight.
 */
export function keyIn(text: string): Key {
  if (!mayExplain.test(text)) return noKey;
  const names = [...text.matchAll(anyName)].map(({ index, 0: name }) => ({ index, name }));
  if (names.length < FEWEST_EXPLAINED) return noKey;
  const before = names.flatMap(({ index, name }) =>
    pairOf(shortBefore.exec(text.slice(Math.max(0, index - FURTHEST), index)), name),
  );
  const behind = names.flatMap(({ index, name }) =>
    pairOf(shortBehind.exec(text.slice(index + name.length, index + name.length + FURTHEST)), name),
  );
  return keyOf(behind.length > before.length ? behind : before);
}

/** Whether a text explains such short names; by numbers the eight may also be listed to choose from. */
export function isKey(text: string): boolean {
  const shorts = [...keyIn(text).keys()];
  return shorts.length > 0 && (shorts.some((short) => /\D/.test(short)) || /\bkey\b/i.test(text));
}

/** The key that a table is: each name alone in its cell, and the short name above, below or beside it. */
export function keyInRows(rows: readonly RowView[]): Key {
  const named = rows.flatMap((row, at) =>
    row.flatMap((cell, index) => {
      const name = INDICATORS.find((each) => each === cell.text.trim().toLowerCase());
      return name === undefined ? [] : [{ row, at, cell, index, name }];
    }),
  );
  if (named.length < INDICATORS.length) return noKey;
  const under = (row: RowView | undefined, { column }: CellView) =>
    row?.find((cell) => cell.column === column);
  const sides: readonly ((place: (typeof named)[number]) => CellView | undefined)[] = [
    ({ at, cell }) => under(rows[at - 1], cell),
    ({ at, cell }) => under(rows[at + 1], cell),
    ({ row, index }) => row[index - 1],
    ({ row, index }) => row[index + 1],
  ];
  for (const side of sides) {
    const pairs = named.flatMap((place) =>
      pairOf(aloneInCell.exec(side(place)?.text ?? ""), place.name),
    );
    const key = keyOf(pairs);
    if (key.size === INDICATORS.length) return key;
  }
  return noKey;
}

type Pair = { readonly short: string; readonly name: Indicator; readonly isSigned: boolean };

function pairOf(match: RegExpExecArray | null, name: string): readonly Pair[] {
  const { short, sign } = match?.groups ?? {};
  const meant = INDICATORS.find((each) => each === name.toLowerCase());
  const isName = INDICATORS.some((each) => each === short?.toLowerCase());
  if (short === undefined || meant === undefined || isName) return [];
  return [{ short: short.toLowerCase(), name: meant, isSigned: sign !== undefined }];
}

function keyOf(pairs: readonly Pair[]): Key {
  const meant = new Map<string, Set<Indicator>>();
  for (const { short, name } of pairs) meant.set(short, (meant.get(short) ?? new Set()).add(name));
  // "A = Achieving, A = Active" explains nothing.
  const key = new Map(
    [...meant].flatMap(([short, [name, ...others]]) =>
      name === undefined || others.length > 0 ? [] : [[short, name] as const],
    ),
  );
  // In prose any word may stand before a name, and any number in a list.
  const isTold = pairs.every(({ short, isSigned }) => isSigned && !/\d/.test(short));
  return key.size >= (isTold ? FEWEST_EXPLAINED : INDICATORS.length) ? key : noKey;
}

/** A short name or number, and the sign by which it is explained. */
const short = "(?<short>\\p{L}{1,5}|\\p{L}?[1-8])";
const shortBefore = new RegExp(`(?<![\\p{L}\\p{N}])${short}\\s*(?<sign>[=:.)–—-])?\\s*$`, "u");
const shortBehind = new RegExp(`^\\s*(?<sign>[=:(–—-])\\s*${short}(?![\\p{L}\\p{N}])`, "u");
const aloneInCell = new RegExp(`^\\s*${short}[.:)]?\\s*$`, "u");
const anyName = anyWord("gi", ...INDICATORS);
/** No short name and its gap is longer. */
const FURTHEST = 12;
const FEWEST_EXPLAINED = 4;
/** Told at once: of any four of the eight one is among these. */
const mayExplain = /safe|healthy|achieving|nurtured|active/i;
