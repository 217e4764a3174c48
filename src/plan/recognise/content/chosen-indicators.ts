import { INDICATORS, inNationalOrder, type Indicator } from "../../indicators";
import { paragraphsIn, type Look } from "../../ooxml/blocks";
import { lookAt } from "../../ooxml/looks";
import { onOneLine } from "../../ooxml/lines";
import type { Lines } from "../reading";
import type { CellView } from "../survey/grid";
import { namesAt } from "./indicator-names";
import { isPrintedList } from "./indicators-in";
import { isLetters, lettersAt } from "./initials";
import { isStruck, MARKS, markAmong } from "./marked";

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
 * by their look: highlighted, shaded, underlined or in bold, in that order; of some struck out, all others where
 * none of these is marked. `null`: they say anything else, or none or all look so.
 */
export function markedIndicators(
  lines: Lines,
  cells: readonly CellView[],
): readonly Indicator[] | null {
  const printed = printedIn(lines, cells);
  if (printed === null) return null;
  const left = printed.filter(({ look }) => !isStruck(look));
  const isMarked = markAmong(left, MARKS);
  if (isMarked === undefined && (left.length === 0 || left.length === printed.length)) return null;
  const chosen = left.filter(({ look }) => isMarked === undefined || isMarked(look));
  return inNationalOrder(chosen.map(({ indicator }) => indicator));
}

/** The shade that the form itself gives the cells: most have it, and none is without any. */
function commonFill(cells: readonly CellView[]): string | undefined {
  const fills = cells.flatMap(({ fill }) => fill ?? []);
  const isCommon = (fill: string) =>
    fills.filter((each) => each === fill).length * 2 > fills.length;
  return fills.length === cells.length ? fills.find(isCommon) : undefined;
}

/** A cell that is shaded marks what stands in it. */
function shadedBy(fill: string | undefined, look: Look | null): Look | null {
  return look === null || fill === undefined
    ? look
    : { ...look, highlight: look.highlight ?? fill };
}

/** The eight where they are printed to choose from; `null`: some cells say anything else. */
export function printedIn(lines: Lines, cells: readonly CellView[]): readonly Printed[] | null {
  const text = onOneLine(lines);
  const places = new Set(lines.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
  const namesOf = isLetters(text) ? lettersAt : isPrintedList(text) ? namesAt : null;
  if (namesOf === null) return null;
  const plain = commonFill(cells);
  const found = cells.flatMap(({ blocks, fill }) =>
    paragraphsIn(blocks)
      .flatMap(({ sources }) => sources)
      .filter(({ place }) => places.has(place))
      .flatMap(({ text, looks, place }) =>
        namesOf(text).map((name) => ({
          ...name,
          paragraph: place,
          look: shadedBy(fill === plain ? undefined : fill, lookAt(looks, name.start)),
        })),
      ),
  );
  const printed = found.flatMap(({ look, ...name }, at) => {
    const indicator = name.indicator ?? INDICATORS[at];
    return indicator === undefined || look === null ? [] : [{ ...name, indicator, look }];
  });
  const isEach = printed.length > 0 && printed.length % INDICATORS.length === 0;
  return isEach && printed.length === found.length ? printed : null;
}
