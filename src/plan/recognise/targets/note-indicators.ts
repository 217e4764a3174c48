import { paragraphsIn, type Block } from "../../ooxml/blocks";
import { textOfLines } from "../../ooxml/lines";
import { keyIn, keyInRows, noKey, type Key } from "../content/indicator-key";
import { indicatorsIn } from "../content/indicators-in";
import type { LongTermDraft } from "../reading";
import type { SurveyedRegion } from "../survey/surveyed-region";
import type { Candidate } from "./choose";
import { chooseIndicators } from "./choose-indicators";
import { noteGrids } from "./grids-apart";
import { noteBehind } from "./indicators-behind";
import { noteByNumber } from "./indicators-by-number";
import { noteForAll } from "./indicators-of-all";
import { noteByKey } from "./noted-by-key";

/**
 * Notes the wellbeing indicators of long-term targets that stand in no place of their own, and which of them are meant.
 * Whether for some target that stays unclear. `onPages`: what stands at the top and foot of the pages.
 */
export function noteIndicators(
  longTerm: readonly LongTermDraft[],
  taken: readonly Candidate[],
  regions: readonly SurveyedRegion[],
  onPages: () => readonly Block[],
): boolean {
  noteBehind(longTerm);
  noteGrids(regions, taken, longTerm);
  const key = keyOf(regions, longTerm, onPages);
  noteByKey(longTerm, taken, key);
  noteByNumber(longTerm, regions);
  const ofTargets = new Set(taken.map(({ region }) => region));
  noteForAll(longTerm, regions, (region) => ofTargets.has(region));
  return chooseIndicators(longTerm, key);
}

/** The key in the text of the plan, or, where a target has no indicators in words, in a table or on the pages. */
function keyOf(
  regions: readonly SurveyedRegion[],
  longTerm: readonly LongTermDraft[],
  onPages: () => readonly Block[],
): Key {
  const own = keyIn(regions.flatMap(({ rows }) => rows.flat().map(({ text }) => text)).join("\n"));
  const isTold = longTerm.every(({ indicators }) => indicatorsIn(indicators ?? []).length > 0);
  if (own.size > 0 || isTold) return own;
  const inTable = regions.map(({ rows }) => keyInRows(rows)).find(({ size }) => size > 0);
  if (inTable !== undefined) return inTable;
  const lines = paragraphsIn(onPages()).flatMap((paragraph) => paragraph.lines);
  return lines.length === 0 ? noKey : keyIn(textOfLines(lines));
}
