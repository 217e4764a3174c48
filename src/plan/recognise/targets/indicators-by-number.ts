import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { isOnlyIndicators } from "../content/indicators-in";
import { remembered } from "../labels/remembered";
import { hasWords } from "../labels/words";
import type { Lines, LongTermDraft } from "../reading";
import { filled, type RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { isOnlyIndicatorRow } from "./indicator-grid";
import { isForAll } from "./indicators-of-all";

/**
 * Notes the indicators that are told apart from the targets by their numbers, in lines or a table: "LTT 1: Safe; LTT 2:
 * Active", "1 | Safe, Included", "Safe | 1, 2". Only where no target has any, and each number is that of one.
 */
export function noteByNumber(
  longTerm: readonly LongTermDraft[],
  regions: readonly SurveyedRegion[],
): void {
  if (longTerm.length === 0 || longTerm.some(({ indicators }) => hasWords(indicators ?? [])))
    return;
  const isNumbered = longTerm.some(({ number }) => number !== undefined);
  const targetOf = (number: number) =>
    isNumbered ? longTerm.find((each) => each.number === number) : longTerm[number - 1];
  // "LTT 1: (Achieving)" may be all that a target says.
  const own = new Set(longTerm.map(({ cells }) => cells.text?.lines));
  const told = regions.flatMap(({ rows }) => [
    ...(isListByNumber(rows) ? rows.flatMap(pairsInRow) : []),
    ...rows.flatMap((row) =>
      row.flatMap(({ lines }) => (own.has(lines) ? [] : lines.flatMap(pairsInLine))),
    ),
  ]);
  const pairs = told.flatMap(({ numbers, lines }) =>
    numbers.map((number) => ({ target: targetOf(number), lines })),
  );
  if (pairs.some(({ target }) => target === undefined)) return;
  for (const { target, lines } of pairs)
    if (target !== undefined) target.indicators = [...(target.indicators ?? []), ...lines];
}

/** Whether a table is no more than such a list, its headings left aside. */
export function isListByNumber(rows: readonly RowView[]): boolean {
  const [first, ...others] = rows.filter((row) => filled(row).length > 0);
  // "Active", with no number beside it, is that of no target.
  const pairs = others.filter((row) => !isOnlyIndicatorRow(row));
  const isEach = pairs.every((row) => pairsInRow(row).length > 0);
  return first !== undefined && pairs.length > 0 && isEach;
}

/** Whether a line speaks of the indicators of all targets, or of those with numbers. */
export function tellsOfSeveral(text: string): boolean {
  return isForAll(text) || tellsByNumber(text);
}

const tellsByNumber = remembered((text: string): boolean => textPairs(text).length > 0);

type Pair = { readonly numbers: readonly number[]; readonly lines: Lines };

function pairsInRow(row: RowView): readonly Pair[] {
  const [a, b, ...others] = filled(row);
  if (a === undefined || b === undefined || others.length > 0) return [];
  const [names, numbered] = isOnlyIndicators(a.lines) ? [a, b] : [b, a];
  const numbers = onlyNumbers.test(numbered.text) ? numbersIn(numbered.text) : [];
  const isPair = numbers.length > 0 && isOnlyIndicators(names.lines);
  return isPair ? [{ numbers, lines: names.lines }] : [];
}

function pairsInLine(line: Line): readonly Pair[] {
  return tellsByNumber(line.text)
    ? textPairs(line.text).map(({ numbers, start, length }) => ({
        numbers,
        lines: [sliceLine(line, start, start + length)],
      }))
    : [];
}

/** "LTT 1: Safe, Included; LTT 2: Healthy", "for targets 1 and 2: Safe". */
function textPairs(text: string) {
  if (text.length > LONGEST) return [];
  return [...text.matchAll(labelled)].flatMap(
    ({ index, 0: whole, 1: label = "", 2: said = "" }) => {
      const names = { text: said, pieces: [], ticks: [] };
      const start = index + whole.length - said.length;
      return isOnlyIndicators([names])
        ? [{ numbers: numbersIn(label), start, length: said.length }]
        : [];
    },
  );
}

const LONGEST = 300;
const labelled =
  /\b(?:ltts?|lts?|(?:long[\s-]term )?(?:target|goal|aim)s?)\s*(\d(?:\s*(?:,|and|&|\+)\s*\d)*)\s*[:=–—-]\s*([^;:\d]+)/gi;
const onlyNumbers =
  /^\s*(?:(?:ltts?|lts?|(?:long[\s-]term )?(?:target|goal|aim)s?)?\s*#?\d\s*(?:,|and|&|\+|$)\s*)+$/i;

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d/g)].map(([digit]) => Number(digit));
}
