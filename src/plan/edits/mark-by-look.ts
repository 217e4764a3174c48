import type { Indicator } from "../indicators";
import type { Look } from "../ooxml/blocks";
import { HIGHLIGHTS, sameLook } from "../ooxml/looks";
import { printedIn, type Printed } from "../recognise/content/chosen-indicators";
import { MARKS } from "../recognise/content/marked";
import { assertOpen } from "./cell-hand";
import { Refused } from "./refusal";
import type { IndicatorHand, Sheet } from "./sheet";

/**
 * Where all eight indicators are printed to choose from, marks exactly those wanted as the form marks them: by
 * highlighting, underlining or bold. Gives `false` where they are not printed so. Throws `Refused` where they are
 * marked in a way that Word lets no add-in do.
 */
export function markByLook(
  sheet: Sheet,
  indicators: readonly IndicatorHand[],
  wanted: readonly Indicator[],
): boolean {
  const printed = printedBy(indicators);
  if (printed === null) return false;
  indicators.forEach(({ cell }) => assertOpen(cell));
  const like = [indicators, ...sheet.groups.map((group) => group.indicators)];
  const { chosen, plain } = stylesIn(
    like.flatMap((each) => printedBy(each) ?? []),
    printed,
  );
  for (const each of printed) {
    const look = wanted.includes(each.indicator) ? chosen : plain;
    if (sameLook(look, each.look)) continue;
    if (each.paragraph === null || !isOurs(look) || !isOurs(each.look))
      throw new Refused("no-place", byHand);
    sheet.looks.push({ ...each, paragraph: each.paragraph, look });
  }
  return true;
}

const byHand =
  "The indicators here are marked by shading, a box or a line through those not meant, which Amas cannot put there. Please mark them yourself.";

function printedBy(indicators: readonly IndicatorHand[]): readonly Printed[] | null {
  const cells = indicators.flatMap(({ view }) => view ?? []);
  return printedIn(
    cells.flatMap(({ lines }) => lines),
    cells,
  );
}

/** How the form shows that one is meant, and that one is not; in bold where none is marked yet. */
function stylesIn(all: readonly Printed[], own: readonly Printed[]): Styles {
  for (const isMarked of MARKS) {
    const chosen = all.find(({ look }) => isMarked(look));
    const plain =
      own.find(({ look }) => !isMarked(look)) ?? all.find(({ look }) => !isMarked(look));
    if (chosen !== undefined && plain !== undefined)
      return { chosen: chosen.look, plain: plain.look };
  }
  const [first] = own;
  const plain = first?.look ?? null;
  if (plain === null) throw new Refused("no-place", byHand);
  return { chosen: { ...plain, bold: true }, plain };
}

type Styles = { readonly chosen: Look; readonly plain: Look };

/** Shading, boxes and a line through words are not among what can be set. */
function isOurs({ highlight, struck }: Look): boolean {
  return !struck && (highlight === null || HIGHLIGHTS.has(highlight));
}
