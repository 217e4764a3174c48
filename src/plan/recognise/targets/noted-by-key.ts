import type { Key } from "../content/indicator-key";
import { areShortNames } from "../content/short-names";
import { hasWords } from "../labels/words";
import type { LongTermDraft } from "../reading";
import { filled } from "../survey/grid";
import type { Candidate } from "./choose";

/**
 * Notes the indicators that the form's own key explains in a cell beside a long-term target: "LTT1 Join in more | I". With
 * no key a lone letter may be anything, and a number is that of the target.
 */
export function noteByKey(
  longTerm: readonly LongTermDraft[],
  taken: readonly Candidate[],
  key: Key,
): void {
  if (key.size === 0) return;
  for (const target of longTerm.filter(({ indicators }) => !hasWords(indicators ?? []))) {
    const { text } = target.cells;
    const row =
      taken
        .flatMap(({ region }) => region.rows)
        .find((cells) => cells.some((cell) => cell === text)) ?? [];
    const [note, ...others] = filled(row).filter((cell) => cell !== text);
    if (note === undefined || others.length > 0 || !/\p{L}/u.test(note.text)) continue;
    if (!areShortNames(note.text, key)) continue;
    target.indicators = note.lines;
    target.cells = { ...target.cells, indicators: [...target.cells.indicators, { cell: note }] };
  }
}
