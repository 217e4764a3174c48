import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { paragraphsIn, type Look } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import type { CellView } from "../survey/grid";

/** A name or letter of an indicator that is printed to choose from, and how it looks. */
export type Printed = {
  readonly indicator: Indicator;
  readonly look: Look;
  /** Where it stands; `paragraph: null`: in a text box. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly length: number;
};

/** The letters of the eight in their order. */
const letters = INDICATORS.map((name) => name.charAt(0).toUpperCase());

/**
 * Of the eight indicators printed in some cells, as words or as the letters S H A N A R R I, those that are marked
 * by their look: highlighted, shaded, underlined or in bold, in that order. `null`: they say anything else, or
 * none or all look so.
 */
export function markedIndicators(
  lines: Lines,
  cells: readonly CellView[],
): readonly Indicator[] | null {
  const printed = printedIn(lines, cells);
  if (printed === null) return null;
  for (const isMarked of MARKS) {
    const chosen = printed.filter(({ look }) => isMarked(look));
    if (chosen.length > 0 && chosen.length < printed.length)
      return inNationalOrder(chosen.map(({ indicator }) => indicator));
  }
  return null;
}

/** Whether a text is the letters of all the eight, to choose from. */
export function isLetters(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).join("").toUpperCase() === letters.join("");
}

/**
 * The indicators that a few letters name: "N, I". "A" and "R" each stand for two, so that they name none: `null`,
 * as for any other text.
 */
export function indicatorsByInitials(text: string): readonly Indicator[] | null {
  const parts = text.split(/[\s,;/&+]+/).filter((part) => part !== "");
  if (parts.length === 0 || !parts.every((part) => /^[SHNI]$/.test(part))) return null;
  return inNationalOrder(
    parts.flatMap((part) => INDICATORS.filter((name) => name.startsWith(part.toLowerCase()))),
  );
}

/** Whether a text is nothing but initials, of which some stand for two. */
export function areInitials(text: string): boolean {
  return /^(?:[SHANRI](?:[\s,;/&+]+|$))+$/.test(text.trim());
}

/** What marks those that are meant, the surest first. */
export const MARKS: readonly ((look: Look) => boolean)[] = [
  ({ highlight }) => highlight !== null,
  ({ underline }) => underline !== null && underline !== "none",
  ({ bold }) => bold === true,
];

/** The eight where they are printed to choose from; `null`: some cells say anything else. */
export function printedIn(lines: Lines, cells: readonly CellView[]): readonly Printed[] | null {
  const text = lines.map((line) => line.text).join(" ");
  const places = new Set(lines.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
  const pattern = isLetters(text) ? /[SHANRI]/g : isList(text) ? anyName : null;
  if (pattern === null) return null;
  const found = paragraphsIn(cells.flatMap(({ blocks }) => blocks))
    .flatMap(({ sources }) => sources)
    .filter(({ place }) => places.has(place))
    .flatMap((source) =>
      [...source.text.matchAll(pattern)].map(({ 0: word, index }) => ({
        word,
        index,
        paragraph: source.place,
        look: source.looks.find(({ start, length }) => start <= index && index < start + length)
          ?.look,
      })),
    );
  const printed = found.flatMap(({ word, index: start, paragraph, look }, at) => {
    const indicator =
      word.length === 1 ? INDICATORS[at] : INDICATORS.find((name) => name === word.toLowerCase());
    return indicator === undefined || look === undefined
      ? []
      : [{ indicator, look, paragraph, start, length: word.length }];
  });
  return printed.length === INDICATORS.length ? printed : null;
}

const anyName = new RegExp(`\\b(?:${INDICATORS.join("|")})\\b`, "gi");

function isList(text: string): boolean {
  const names = (text.match(anyName) ?? []).map((name) => name.toLowerCase());
  const rest = text.replace(anyName, " ").replace(/\b(?:and|well-?being|indicators?)\b/gi, " ");
  return (
    names.length === INDICATORS.length &&
    new Set(names).size === names.length &&
    !/\p{L}/u.test(rest)
  );
}
