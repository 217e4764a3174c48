import { onOneLine } from "../../ooxml/lines";
import { markedIndicators } from "../content/chosen-indicators";
import { areTold, isOnlyIndicators, isPrintedList } from "../content/indicators-in";
import { isLetters } from "../content/initials";
import { areShortNames } from "../content/short-names";
import { meaningOf } from "../labels/heading-meaning";
import { labelAndRest, questionAndRest } from "../labels/label-and-rest";
import { anyOf, inTurn } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { hasWords } from "../labels/words";
import type { Lines, LongTermDraft } from "../reading";
import { filled, type CellView, type RowView } from "../survey/grid";
import type { SurveyedRegion } from "../survey/surveyed-region";
import { targetRoleOf } from "./header";
import { indicatorGrid } from "./indicator-grid";

/**
 * Notes the one set of indicators that a form has for all its targets: "Which wellbeing indicators do all targets support?
 * Safe, Included", or under a plain label in a place of its own in the IEP, where no target has any. The set is no
 * place to note those of one target in.
 */
export function noteForAll(
  longTerm: readonly LongTermDraft[],
  regions: readonly SurveyedRegion[],
  isOfTargets: (region: SurveyedRegion) => boolean,
): void {
  const lacking = longTerm.filter(({ indicators }) => !hasWords(indicators ?? []));
  if (lacking.length === 0) return;
  const said = regions.flatMap((region) => notesIn(region, isForAll));
  const isPlain = said.length === 0 && lacking.length === longTerm.length;
  const own = isPlain ? regions.filter((each) => isOfIep(each) && !isOfTargets(each)) : [];
  const [note, ...others] = [...said, ...own.flatMap((region) => notesIn(region, asksPlainly))];
  if (note === undefined || others.length > 0) return;
  const chosen = markedIndicators(note.lines, note.cells);
  for (const target of lacking) {
    target.indicators = note.lines;
    if (chosen !== null) target.chosen = chosen;
  }
}

/** Whether a label or sentence speaks of the indicators of all the targets. */
export const isForAll = remembered((label: string): boolean => {
  if (label.length > LONGEST || !ofAll.test(label) || /\bapply\b/i.test(label)) return false;
  return ofIndicators.test(label);
});

const LONGEST = 200;
/** Speaks of wellbeing indicators, in whatever words. */
export const ofIndicators = /\bwell-?\s?being\b|\bindicators?\b|\bshann?arr?i\b|\bgirfec\b/i;
const ofAll = anyOf(
  "iu",
  // "For all of his targets"
  inTurn(
    "u",
    /\b(?:all|both|whole|these|the|our|his|her|their|throughout)\b/,
    /(?:[^\p{L}\n]+[\p{L}’']+){0,5}?[^\p{L}\n]+/u,
    /(?:targets|goals|aims|outcomes|objectives|ltts?|stts?|iep|plan|programme)\b/,
  ),
  /\b(?:overall|this (?:iep|plan|programme)|whole[ -]?plan)\b/,
);

type Note = { readonly lines: Lines; readonly cells: readonly CellView[] };

/** What stands behind, beside or below such labels; one may stand right above the table. */
function notesIn(
  { rows, lineAbove = "" }: SurveyedRegion,
  isLabel: (label: string) => boolean,
): readonly Note[] {
  const above = isLabel(lineAbove) ? below(rows) : [];
  const inRows = rows.flatMap((row, at) => {
    const [label, value, ...others] = filled(row);
    if (label === undefined || others.length > 0) return [];
    if (value !== undefined) return isLabel(label.text) ? noteOf(value.lines, [value]) : [];
    const inside = questionAndRest(label.lines) ?? labelAndRest(label.lines);
    if (!isLabel(inside.label)) return [];
    if (hasWords(inside.rest)) return noteOf(inside.rest, [label]);
    const noted = below(rows.slice(at + 1));
    return noted.length > 0 ? noted : sentence(label);
  });
  return [...above, ...inRows];
}

/** In one cell, line by line, or in a grid of the eight. */
function below(rows: readonly RowView[]): readonly Note[] {
  const [first, second] = rows;
  const grid = first === undefined ? null : indicatorGrid(first, second);
  if (grid !== null && grid.cells.length > 1)
    return [{ lines: grid.lines, cells: grid.cells.map(({ cell }) => cell) }];
  const end = rows.findIndex((row) => {
    const [only, ...others] = filled(row);
    return only === undefined || others.length > 0 || noteOf(only.lines, [only]).length === 0;
  });
  const cells = rows.slice(0, end === -1 ? undefined : end).flatMap(filled);
  return noteOf(
    cells.flatMap(({ lines }) => lines),
    cells,
  );
}

function noteOf(lines: Lines, cells: readonly CellView[]): readonly Note[] {
  const text = onOneLine(lines);
  const isNote =
    isOnlyIndicators(lines) || isPrintedList(text) || isLetters(text) || areShortNames(text);
  return isNote ? [{ lines, cells }] : [];
}

/** "All targets in this plan are about the wellbeing indicators Safe and Included." */
function sentence(cell: CellView): readonly Note[] {
  return areTold(cell.lines) ? [{ lines: cell.lines, cells: [cell] }] : [];
}

/** "Wellbeing indicators", and not what somebody worries about. */
function asksPlainly(label: string): boolean {
  const asks = targetRoleOf(label) === "indicator" || meaningOf(label) === "indicator";
  const isOfOne = /\bthis (?:[\p{L}-]+ ){0,2}(?:target|goal|aim|outcome|objective|ltt)\b/iu;
  const isOther = /\b(?:needs?|concerns?|strengths?|worr\p{L}+|risks?)\b/iu;
  return asks && !isOfOne.test(label) && !isOther.test(label);
}

function isOfIep({ section }: SurveyedRegion): boolean {
  return section === null || section.kind === "iep" || section.kind === "mixed";
}
