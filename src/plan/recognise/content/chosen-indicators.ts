import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { paragraphsIn, type Look } from "../../ooxml/blocks";
import type { Lines } from "../reading";
import type { CellView } from "../survey/grid";
import { isPrintedList, namesAt } from "./indicators-in";
import { isLetters, lettersAt } from "./initials";

/** A name or letter of an indicator that is printed to choose from, and how it looks. */
export type Printed = {
  readonly indicator: Indicator;
  readonly look: Look;
  /** Where it stands; `paragraph: null`: in a text box. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly length: number;
};

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
  const namesOf = isLetters(text) ? lettersAt : isPrintedList(text) ? namesAt : null;
  if (namesOf === null) return null;
  const found = paragraphsIn(cells.flatMap(({ blocks }) => blocks))
    .flatMap(({ sources }) => sources)
    .filter(({ place }) => places.has(place))
    .flatMap(({ text, looks, place }) =>
      namesOf(text).map((name) => ({
        ...name,
        paragraph: place,
        look: looks.find(({ start, length }) => start <= name.start && name.start < start + length)
          ?.look,
      })),
    );
  const printed = found.flatMap(({ look, ...name }, at) => {
    const indicator = name.indicator ?? INDICATORS[at];
    return indicator === undefined || look === undefined ? [] : [{ ...name, indicator, look }];
  });
  const isEach = printed.length > 0 && printed.length % INDICATORS.length === 0;
  return isEach && printed.length === found.length ? printed : null;
}
